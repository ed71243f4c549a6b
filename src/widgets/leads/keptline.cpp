// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/keptline.h"
#include "showroom/models/words.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include "widgets/pagecontext.h"
#include <QEvent>
#include <QHBoxLayout>

namespace showroom
{

namespace
{

constexpr auto keysRest = std::chrono::seconds(1);

}

KeptLine::KeptLine(const PageContext &context, QWidget &form)
    : m_context(context), m_text(new TextLabel(Type::Small, Tone::Muted))
{
    auto *away = new QPushButton(tr("Throw it away"));
    away->setObjectName(QStringLiteral("throwAway"));
    setLook(*away, ButtonLook::Link);
    m_text->setObjectName(QStringLiteral("keptFrom"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_text);
    line->addWidget(away);
    line->addStretch();
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(keysRest);
    connect(&m_rest, &QTimer::timeout, this, &KeptLine::keepRequested);
    connect(away, &QPushButton::clicked, this, &KeptLine::thrownAway);
    form.installEventFilter(this);
}

void KeptLine::offer(const std::optional<Instant> &restoredFrom)
{
    setVisible(restoredFrom.has_value());
    if (!restoredFrom)
        return;
    const QDateTime at = m_context.zone.local(*restoredFrom);
    m_text->setText(tr("Kept from %1").arg(words::dayAndTime(at.date(), at.time(), m_context.today())));
}

bool KeptLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_rest.isActive()) {
        m_rest.stop();
        Q_EMIT keepRequested();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace showroom
