// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/paint.h"
#include "widgets/look/typeface.h"
#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace showroom::paint
{

QSize badgeSize(const QString &text, const QFontMetrics &metrics)
{
    return QSize(qMax(metrics.horizontalAdvance(text) + 14, 22), 21);
}

void badge(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft(tone, tokens));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(tone == Tone::Neutral ? tokens.muted : ink(tone, tokens));
    painter.drawText(rect, Qt::AlignCenter, text);
}

QSize dotsSize(int due)
{
    return QSize(due <= 0 ? 0 : due * dotDiameter + (due - 1) * dotGap + 2, dotDiameter + 2);
}

void dots(QPainter &painter, const QRectF &rect, int done, int due, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.accent, 1.4));
    const qreal radius = dotDiameter / 2.0;
    QPointF centre(rect.left() + radius + 1, rect.center().y());
    for (int i = 0; i < due; ++i) {
        painter.setBrush(i < done ? QBrush(tokens.accent) : Qt::NoBrush);
        painter.drawEllipse(centre, radius - 0.2, radius - 0.2);
        centre.rx() += dotDiameter + dotGap;
    }
}

void bar(QPainter &painter, const QRectF &rect, double part, const QColor &fill, const QColor &track)
{
    const qreal radius = rect.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(rect, radius, radius);
    if (part <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(qMax(rect.height(), rect.width() * qMin(part, 1.0)));
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, radius, radius);
}

void avatar(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens)
{
    // Rare surnames lie outside the basic plane: a letter may be two QChars.
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, trimmed);
    const auto end = letters.toNextBoundary();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.fill);
    painter.drawEllipse(rect);
    QFont font = typeface(Type::Strong);
    font.setPixelSize(qMax(13, qRound(rect.height() * 0.42)));
    painter.setFont(font);
    painter.setPen(tokens.onFill);
    painter.drawText(rect, Qt::AlignCenter, end > 0 ? trimmed.left(end).toUpper() : QString());
}

} // namespace showroom::paint
