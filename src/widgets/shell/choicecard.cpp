// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/choicecard.h"
#include "widgets/look/tokens.h"
#include "widgets/look/typeface.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int margin = 20;
constexpr int picture = 32;
constexpr int titleTop = margin + picture + 12;
constexpr int titleHeight = 24;
constexpr int wrapped = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

} // namespace

ChoiceCard::ChoiceCard(Glyph glyph, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &explanation)
{
    m_title = title;
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return QSize(300, heightForWidth(300));
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * margin, 1000);
    return titleTop + titleHeight + 6 + fontMetrics().boundingRect(room, wrapped, m_explanation).height() + margin;
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.border, 1));
    painter.setBrush(isDown() || underMouse() ? tokens.hover : tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    showroom::icon(m_glyph, Tone::Accent).paint(&painter, QRect(margin, margin, picture, picture));
    painter.setFont(typeface(Type::Heading));
    painter.setPen(tokens.text);
    const QRect title(margin, titleTop, width() - 2 * margin, titleHeight);
    painter.drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, title.width()));
    painter.setFont(font());
    painter.setPen(tokens.muted);
    painter.drawText(rect().adjusted(margin, titleTop + titleHeight + 6, -margin, -margin + 4), wrapped, m_explanation);
}

} // namespace showroom
