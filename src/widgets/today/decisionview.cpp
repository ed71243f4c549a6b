// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/decisionview.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/leads/cardheader.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/verdictbanner.h"
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

DecisionView::DecisionView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_banner(new VerdictBanner),
      m_text(new TextLabel(Type::Body, Tone::Neutral)),
      m_reason(new QLineEdit),
      m_reasonFrame(new FieldFrame(tr("Reason, when it is rejected"), m_reason)),
      m_approve(new KeyButton(tr("Approve"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary)),
      m_reject(new QPushButton(tr("Reject")))
{
    setLook(*m_reject, ButtonLook::Danger);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_banner, m_text, m_reasonFrame})
        body->addWidget(part);
    body->addLayout(buttons);
    body->addStretch(1);
    connect(m_banner, &VerdictBanner::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(m_approve, &QPushButton::clicked, this, [this] { act(FollowUpAction::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { act(FollowUpAction::Reject); });
}

void DecisionView::open(FollowUpId followUp, const Verdict &why)
{
    if (m_followUp != followUp) {
        m_command = CommandId::fresh();
        m_reason->clear();
        m_reasonFrame->setError({});
    }
    m_followUp = followUp;
    m_banner->show(why.rule, translated(why.message), Tone::Warning);
    const auto request = [session = m_context.session, followUp](Services &services) {
        return services.followUps.show(session, followUp);
    };
    m_context.executor.ask(m_latest, this, request, [this](Result<FollowUpRow> row) {
        if (row)
            show(*row);
        else
            m_context.notify(Tone::Danger, words::error(row.error()));
    });
}

void DecisionView::show(const FollowUpRow &row)
{
    const auto local = [this](Instant at) {
        const QDateTime time = m_context.zone.local(at);
        return words::dayAndTime(time.date(), time.time(), m_context.today());
    };
    m_header->setPerson(row.customerName, row.author);
    m_header->setBadge(translated(labelOf(row.followUp.value.state)), Tone::Warning);
    QString text = words::contact(row.followUp.value, m_context.today());
    if (row.followUp.value.happenedAt)
        text +=
            u'\n' +
            tr("It happened %1 and was recorded %2.").arg(local(*row.followUp.value.happenedAt), local(row.followUp.createdAt));
    m_text->setText(text);
}

void DecisionView::focusDecision()
{
    m_approve->setFocus(Qt::OtherFocusReason);
}

void DecisionView::act(FollowUpAction action)
{
    const QString reason = m_reason->text().trimmed();
    const bool reasonMissing = action == FollowUpAction::Reject && reason.isEmpty();
    m_reasonFrame->setError(reasonMissing ? tr("A reason is needed.") : QString());
    if (reasonMissing || !m_followUp)
        return m_reason->setFocus(Qt::OtherFocusReason);
    const auto request = [session = m_context.session, command = m_command, id = *m_followUp, action,
                          reason](Services &services) { return services.followUps.act(session, command, id, action, reason); };
    m_context.executor.command(this, request, [this, action](const Result<Saved<FollowUp>> &saved) { acted(action, saved); });
}

void DecisionView::acted(FollowUpAction action, const Result<Saved<FollowUp>> &saved)
{
    if (!saved)
        return m_context.notify(Tone::Danger, words::error(saved.error()));
    m_command = CommandId::fresh();
    m_context.notify(Tone::Success, tr("Done: %1.").arg(translated(labelOf(action))));
    Q_EMIT done();
}

} // namespace showroom
