// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/strip.h"
#include <QPainter>

namespace showroom::paper
{
namespace
{

qreal heightOf(const Row &row)
{
    qreal height = 0;
    for (const Cell &cell : row.cells)
        height = std::max(height, cell.text->height());
    return height;
}

int linesOf(const Row &row)
{
    int lines = 0;
    for (const Cell &cell : row.cells)
        lines = std::max(lines, cell.text->lines());
    return lines;
}

qreal heightOf(const Row &row, int line)
{
    qreal height = 0;
    for (const Cell &cell : row.cells)
        height = std::max(height, cell.text->height(line));
    return height;
}

void drawPart(QPainter &painter, const Row &row, const RowPart &part)
{
    if (row.decorate)
        row.decorate(painter, part);
    const qreal top = part.area.top() + (part.first ? row.padding : 0);
    for (const Cell &cell : row.cells)
        cell.text->draw(painter, {cell.left, top}, part.firstLine, part.lines);
}

Strip partOf(const std::shared_ptr<const Row> &row, RowPart part, qreal textHeight)
{
    Strip strip;
    strip.before = part.first ? row->before : 0;
    strip.height = textHeight + (part.first ? row->padding : 0) + (part.last ? row->padding : 0);
    strip.withNext = part.last && row->withNext;
    strip.repeated = row->repeated;
    part.area = QRectF(sheet::left, 0, sheet::textWidth, strip.height);
    strip.draw = [row, part](QPainter &painter, qreal top) {
        RowPart placed = part;
        placed.area.moveTop(top);
        drawPart(painter, *row, placed);
    };
    return strip;
}

} // namespace

void addRow(Strips &strips, Row row)
{
    const auto shared = std::make_shared<const Row>(std::move(row));
    const int lines = linesOf(*shared);
    const qreal height = heightOf(*shared);
    if (lines <= 1 || height <= shared->wholeUpTo) {
        strips.push_back(partOf(shared, {{}, 0, lines, true, true}, height));
        return;
    }
    for (int line = 0; line < lines; ++line)
        strips.push_back(partOf(shared, {{}, line, 1, line == 0, line == lines - 1}, heightOf(*shared, line)));
}

void fillRule(QPainter &painter, QRectF area, QRgb colour)
{
    painter.fillRect(area, QColor::fromRgb(colour));
}

void horizontalRule(QPainter &painter, qreal from, qreal to, qreal y, qreal thickness, QRgb colour)
{
    fillRule(painter, {from, y - thickness / 2, to - from, thickness}, colour);
}

void verticalRule(QPainter &painter, qreal x, qreal from, qreal to, qreal thickness, QRgb colour)
{
    fillRule(painter, {x - thickness / 2, from, thickness, to - from}, colour);
}

} // namespace showroom::paper
