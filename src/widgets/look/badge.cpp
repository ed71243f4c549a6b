// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/badge.h"
#include "widgets/look/paint.h"
#include "widgets/look/typeface.h"
#include <QPainter>

namespace showroom
{

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    QFont bold = typeface(Type::Small);
    bold.setBold(true);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
}

void Badge::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return paint::badgeSize(m_text, fontMetrics());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paint::badge(painter, QRectF(rect()), m_text, m_tone, tokensFor(palette()));
}

} // namespace showroom
