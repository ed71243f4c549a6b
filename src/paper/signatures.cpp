// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocks.h"
#include "paper/plaintext.h"

namespace showroom::paper
{
namespace
{

constexpr size_t mostAside = 3;
constexpr qreal gap = 24 * pt;
constexpr qreal titleSpace = 4 * pt;
constexpr qreal leading = 7 * pt; ///< above each line, for the hand

bool asksForHand(const QString &line)
{
    return line.endsWith(u'：') || line.endsWith(u':');
}

/// A rule to write on, from the end of the text to the edge of its place.
void drawBlank(QPainter &painter, const Cell &cell, qreal width, const RowPart &part)
{
    const int last = std::max(cell.text->lines() - 1, 0);
    if (last < part.firstLine || last >= part.firstLine + part.lines)
        return;
    const QPointF end = QPointF(cell.left, part.area.top()) + cell.text->end(part.firstLine) + QPointF(2, 2) * pt;
    if (end.x() < cell.left + width)
        horizontalRule(painter, end.x(), cell.left + width, end.y(), 0.5 * pt, ink::strongRule);
}

/// The parties that stand side by side, a row for each of their lines.
class Aside
{
public:
    Aside(const Typeface &face, const std::vector<PaperSignatures::Party> &parties, size_t first, size_t places)
        : m_face(face),
          m_first(parties.begin() + qsizetype(first)),
          m_end(parties.begin() + qsizetype(std::min(first + places, parties.size()))),
          m_width((sheet::textWidth - gap * qreal(places - 1)) / qreal(places))
    {
    }

    void add(Strips &strips) const
    {
        qsizetype lines = 0;
        for (auto party = m_first; party != m_end; ++party)
            lines = std::max(lines, party->lines.size());
        Row titles = rowOf([](const PaperSignatures::Party &party) { return party.title; }, m_face.strong, false);
        titles.before = 16 * pt;
        titles.withNext = lines > 0;
        addRow(strips, std::move(titles));
        for (qsizetype i = 0; i < lines; ++i) {
            Row row = rowOf([i](const PaperSignatures::Party &party) { return party.lines.value(i); }, m_face.body, true);
            row.before = leading + (i == 0 ? titleSpace : 0);
            row.withNext = i + 1 < lines;
            addRow(strips, std::move(row));
        }
    }

private:
    template <class TextOf>
    Row rowOf(const TextOf &textOf, const Style &style, bool blanks) const
    {
        Row row;
        std::vector<Cell> blank;
        qreal left = sheet::left;
        for (auto party = m_first; party != m_end; ++party, left += m_width + gap) {
            const QString text = plain(textOf(*party)).trimmed();
            row.cells.push_back({setText(text, style, {m_width}), left});
            if (blanks && asksForHand(text))
                blank.push_back(row.cells.back());
        }
        row.decorate = [blank, width = m_width](QPainter &painter, const RowPart &part) {
            for (const Cell &cell : blank)
                drawBlank(painter, cell, width, part);
        };
        return row;
    }

    const Typeface &m_face;
    std::vector<PaperSignatures::Party>::const_iterator m_first;
    std::vector<PaperSignatures::Party>::const_iterator m_end;
    qreal m_width;
};

} // namespace

void addBlock(Strips &strips, const Typeface &face, const PaperSignatures &signatures)
{
    // A page with nothing but places to sign could be put behind any other contract.
    if (!strips.empty() && !signatures.parties.empty())
        strips.back().withNext = true;
    // One party alone signs on the left half, where it would with another beside it.
    const size_t aside = std::clamp<size_t>(signatures.parties.size(), 2, mostAside);
    for (size_t first = 0; first < signatures.parties.size(); first += aside)
        Aside(face, signatures.parties, first, aside).add(strips);
}

} // namespace showroom::paper
