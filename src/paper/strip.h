// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "paper/textblock.h"
#include <QRectF>
#include <functional>

namespace showroom::paper
{

/// A band of the page, from its left to its right edge, that is never broken. A paper is a sequence of them.
struct Strip {
    qreal before = 0; ///< space above it, which is not needed at the head of a page
    qreal height = 0;
    bool withNext = false;                              ///< must not be the last of a page
    bool onNewPage = false;                             ///< begins one
    std::shared_ptr<const std::vector<Strip>> repeated; ///< stands above it again when it comes to the head of a page
    std::function<void(QPainter &, qreal top)> draw;
};
using Strips = std::vector<Strip>;

/// The place for strips on an A4 page.
namespace sheet
{
constexpr qreal width = 210 * mm;
constexpr qreal height = 297 * mm;
constexpr qreal left = 20 * mm;
constexpr qreal right = width - left;
constexpr qreal textWidth = right - left;
constexpr qreal top = 18 * mm;
constexpr qreal bottom = height - 24 * mm;
constexpr qreal textHeight = bottom - top;
constexpr qreal footTop = height - 17 * mm;
} // namespace sheet

struct Cell {
    Text text;
    qreal left = 0; ///< on the page
};

/// Which part of a row a strip is.
struct RowPart {
    QRectF area; ///< over the whole width of the text
    int firstLine = 0;
    int lines = 0; ///< from it
    bool first = true;
    bool last = true;
};

/// Texts side by side, with what is drawn under and around them.
struct Row {
    std::vector<Cell> cells;
    qreal padding = 0; ///< above and below the texts
    qreal before = 0;
    qreal wholeUpTo = sheet::textHeight / 4; ///< a row that is higher is broken between its lines
    bool withNext = false;
    std::shared_ptr<const Strips> repeated;
    std::function<void(QPainter &, const RowPart &)> decorate;
};

void addRow(Strips &strips, Row row);

void fillRule(QPainter &painter, QRectF area, QRgb colour);
void horizontalRule(QPainter &painter, qreal from, qreal to, qreal y, qreal thickness, QRgb colour);
void verticalRule(QPainter &painter, qreal x, qreal from, qreal to, qreal thickness, QRgb colour);

} // namespace showroom::paper
