// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusstrip.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tokens.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace showroom
{

StatusStrip::StatusStrip(QWidget *parent)
    : Panel(Qt::TopEdge, parent),
      m_connection(new TextLabel(Type::Small, Tone::Muted)),
      m_dayLabel(new TextLabel(Type::Small, Tone::Muted)),
      m_saved(new TextLabel(Type::Small, Tone::Muted))
{
    setFixedHeight(27);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(32, 1, 16, 0);
    line->setSpacing(20);
    m_connection->setElided(true);
    line->addWidget(m_connection);
    line->addWidget(m_dayLabel);
    line->addStretch();
    line->addWidget(m_saved);
}

void StatusStrip::setConnection(Connection state, const QString &text)
{
    m_state = state;
    m_connection->setText(text);
    m_connection->setTone(state == Connection::Lost ? Tone::Danger : Tone::Muted);
    update();
}

void StatusStrip::setDay(int week, const QDate &day)
{
    m_week = week;
    m_day = day;
    retranslate();
}

void StatusStrip::setSaved(const QString &text, bool attention)
{
    m_saved->setText(text);
    m_saved->setTone(attention ? Tone::Danger : Tone::Muted);
}

void StatusStrip::retranslate()
{
    if (m_day.isValid())
        m_dayLabel->setText(tr("Week %1 · %2").arg(m_week).arg(QLocale().toString(m_day, u"yyyy-MM-dd ddd"_s)));
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    Panel::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_state == Connection::Good   ? tokens.successFill
                     : m_state == Connection::Slow ? tokens.warning
                                                   : tokens.dangerFill);
    painter.drawEllipse(QPointF(21, height() / 2.0 + 0.5), 4, 4);
}

} // namespace showroom
