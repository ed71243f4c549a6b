// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QString>

namespace showroom::paper
{

/// Everything is measured in tenths of a point, so that letters are placed finely while a number of the code still says its
/// points.
constexpr qreal pt = 10;
constexpr qreal mm = 72 / 25.4 * pt;

/// How one sort of text looks.
struct Style {
    QFont font;
    QColor colour;
    qreal pitch = 0;    ///< from line to line
    qreal baseline = 0; ///< from the top of a line
};

/// The styles of a paper, in one family. Made for each paper in the thread that draws it: fonts are kept per thread by Qt.
struct Typeface {
    explicit Typeface(const QString &family);

    Style title;
    Style heading;
    Style body;
    Style strong;
    Style quiet;
    Style label; ///< of a fact; the titles of a table
    Style cell;  ///< of a table
    Style sum;   ///< a bold cell
    Style issuer;
    Style number;
    Style foot;
    QFont across; ///< of the words across the page, before they are fitted to it
};

/// Lines and tints.
namespace ink
{
constexpr QRgb black = 0xff1a1a1a;
constexpr QRgb grey = 0xff5f5f5f;
constexpr QRgb strongRule = 0xff333333;
constexpr QRgb rule = 0xffb4b4b4;
constexpr QRgb tint = 0xfff4f5f6;
constexpr QRgb across = 0xffececec;
} // namespace ink

} // namespace showroom::paper
