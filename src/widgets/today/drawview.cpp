// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/drawview.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

DrawView::DrawView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(Type::Heading, Tone::Neutral)),
      m_text(new TextLabel(Type::Body, Tone::Neutral)),
      m_draw(new KeyButton(tr("Draw the sample"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary))
{
    m_draw->setObjectName(u"drawSample"_s);
    m_text->setWordWrap(true);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addWidget(m_text);
    body->addWidget(m_draw, 0, Qt::AlignLeft);
    body->addStretch();
    connect(m_draw, &QPushButton::clicked, this, &DrawView::draw);
}

void DrawView::open(CheckPurpose purpose)
{
    m_purpose = purpose;
    m_title->setText(translated(labelOf(purpose)));
    m_text->setText(
        purpose == CheckPurpose::Satisfaction
            ? tr("From last week's follow-ups a share of each consultant's is drawn by lot. The calls then stand on your "
                 "list; each confirms or contradicts what was recorded.")
            : tr("From the leads that were closed last week as lost or invalid some are drawn by lot. A call that "
                 "contradicts the reason opens the lead again."));
}

void DrawView::focusDecision()
{
    m_draw->setFocus(Qt::OtherFocusReason);
}

void DrawView::draw()
{
    const auto request = [session = m_context.session, command = m_command, purpose = m_purpose](Services &services) {
        return services.checks.draw(session, command, purpose);
    };
    m_context.executor.command(this, request, [this](const Result<DrawnSample> &sample) {
        m_command = CommandId::fresh();
        if (!sample)
            return m_context.notify(Tone::Danger, words::error(sample.error()));
        m_context.notify(Tone::Success, tr("Drawn: %1 of %2.").arg(sample->drawn).arg(sample->of));
        Q_EMIT done();
    });
}

} // namespace showroom
