// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/look/tokens.h"
#include <QRectF>
#include <QSize>

class QFontMetrics;
class QPainter;

namespace showroom::paint
{

/// The room a badge takes for a word in the badge's type.
[[nodiscard]] QSize badgeSize(const QString &text, const QFontMetrics &metrics);

/// A soft chip with its word in the tone's ink. The painter's font is the badge's type.
void badge(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, const Tokens &tokens);

inline constexpr int dotDiameter = 9;
inline constexpr int dotGap = 5;

[[nodiscard]] QSize dotsSize(int due);

/// Filled dots for what is done, rings for what is still owed, from the left edge, in the middle of the height.
void dots(QPainter &painter, const QRectF &rect, int done, int due, const Tokens &tokens);

/// A bar filled from the left to `part` (0 … 1) of its width.
void bar(QPainter &painter, const QRectF &rect, double part, const QColor &fill, const QColor &track);

/// A person as a disc with the first letter or character of the name.
void avatar(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens);

} // namespace showroom::paint
