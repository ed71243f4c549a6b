// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/personbutton.h"
#include "widgets/look/paint.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int disc = 28;
constexpr int margin = 6;
constexpr int gap = 8;

} // namespace

PersonButton::PersonButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PersonButton::setPerson(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    setAccessibleName(role.isEmpty() ? name : u"%1, %2"_s.arg(name, role));
    updateGeometry();
    update();
}

QSize PersonButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(m_role.isEmpty() ? m_name : m_name + u" · "_s + m_role);
    return QSize(margin + disc + gap + words + margin + 2, disc + margin);
}

QSize PersonButton::minimumSizeHint() const
{
    return QSize(qMin(sizeHint().width(), margin + disc + gap + 60), disc + margin);
}

void PersonButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PersonButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || isDown()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? QBrush(tokens.hover) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    paint::avatar(painter, QRectF(margin, (height() - disc) / 2.0, disc, disc), m_name, tokens);
    painter.setFont(font());
    const QFontMetrics metrics = fontMetrics();
    QRect room = rect().adjusted(margin + disc + gap, 0, -margin, 0);
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, room.width());
    painter.setPen(isEnabled() ? tokens.text : tokens.disabled);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, name);
    room.setLeft(room.left() + metrics.horizontalAdvance(name));
    if (m_role.isEmpty() || room.width() < 24)
        return;
    painter.setPen(tokens.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(u" · "_s + m_role, Qt::ElideRight, room.width()));
}

} // namespace showroom
