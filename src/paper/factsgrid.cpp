// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocks.h"
#include "paper/plaintext.h"

namespace showroom::paper
{
namespace
{

using Fact = PaperFacts::Fact;

constexpr qreal labelWidth = sheet::textWidth * 0.16;
constexpr qreal pairWidth = sheet::textWidth / 2;
constexpr qreal inset = 5 * pt;
constexpr qreal line = 0.5 * pt;

void addPair(Row &row, const Typeface &face, const Fact &fact, qreal left, qreal width)
{
    const QString label = plain(fact.label).trimmed();
    const QString value = plain(fact.value).trimmed();
    row.cells.push_back({setText(label, face.label, {labelWidth - 2 * inset}), left + inset});
    row.cells.push_back({setText(value.isEmpty() ? QStringLiteral("×") : value, face.cell, {width - labelWidth - 2 * inset}),
                         left + labelWidth + inset});
}

void drawPair(QPainter &painter, const QRectF &area, qreal left)
{
    fillRule(painter, {left, area.top(), labelWidth, area.height()}, ink::tint);
    verticalRule(painter, left, area.top(), area.bottom(), line, ink::rule);
    verticalRule(painter, left + labelWidth, area.top(), area.bottom(), line, ink::rule);
}

Row rowOf(const Typeface &face, const Fact &first, const Fact *second)
{
    Row row;
    row.padding = 3.5 * pt;
    addPair(row, face, first, sheet::left, second ? pairWidth : sheet::textWidth);
    if (second)
        addPair(row, face, *second, sheet::left + pairWidth, pairWidth);
    row.decorate = [two = second != nullptr](QPainter &painter, const RowPart &part) {
        drawPair(painter, part.area, sheet::left);
        if (two)
            drawPair(painter, part.area, sheet::left + pairWidth);
        verticalRule(painter, sheet::right, part.area.top(), part.area.bottom(), line, ink::rule);
        const qreal from = sheet::left - line / 2;
        const qreal to = sheet::right + line / 2;
        // Each row draws both of its rules, so that the grid is closed where a page ends between two.
        if (part.first)
            horizontalRule(painter, from, to, part.area.top(), line, ink::rule);
        if (part.last)
            horizontalRule(painter, from, to, part.area.bottom(), line, ink::rule);
    };
    return row;
}

} // namespace

void addBlock(Strips &strips, const Typeface &face, const PaperFacts &facts)
{
    const size_t start = strips.size();
    for (size_t i = 0; i < facts.facts.size();) {
        // One that is left alone in its row takes all of it, as a wide one does.
        const bool pair = i + 1 < facts.facts.size() && !facts.facts[i].wide && !facts.facts[i + 1].wide;
        Row row = rowOf(face, facts.facts[i], pair ? &facts.facts[i + 1] : nullptr);
        row.before = strips.size() == start ? 5 * pt : 0;
        addRow(strips, std::move(row));
        i += pair ? 2 : 1;
    }
}

} // namespace showroom::paper
