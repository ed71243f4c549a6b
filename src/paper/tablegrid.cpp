// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocks.h"
#include "paper/plaintext.h"
#include <numeric>

namespace showroom::paper
{
namespace
{

constexpr qreal inset = 4 * pt;
constexpr qreal thin = 0.4 * pt;
constexpr qreal thick = 0.9 * pt;
constexpr qreal widestAmounts = 0.6; ///< of the width, for the columns that must not be broken
constexpr size_t mostColumns = 40;   ///< more would be narrower than a letter

struct Place {
    qreal left = 0;
    qreal width = 0;
};

class TableSetter
{
public:
    TableSetter(const PaperTable &table, const Typeface &face)
        : m_table(table), m_face(face), m_columns(std::min(table.columns.size(), mostColumns)), m_places(places())
    {
    }

    void add(Strips &strips)
    {
        Strips head;
        addRow(head, titles());
        const qreal height =
            std::accumulate(head.begin(), head.end(), qreal(0), [](qreal sum, const Strip &strip) { return sum + strip.height; });
        if (height < sheet::textHeight / 4) // titles that fill a page would leave no place for the rows
            m_head = std::make_shared<const Strips>(head);
        head.front().before = 5 * pt;
        Strips table = head;
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            addRow(table, rowOf(i));
        if (heightOf(table) < sheet::textHeight / 4) // a small one stays in one piece
            std::for_each(table.begin(), table.end() - 1, [](Strip &strip) { strip.withNext = true; });
        std::move(table.begin(), table.end(), std::back_inserter(strips));
    }

private:
    static qreal heightOf(const Strips &strips)
    {
        return std::accumulate(strips.begin(), strips.end(), qreal(0),
                               [](qreal sum, const Strip &strip) { return sum + strip.height; });
    }

    [[nodiscard]] QString cellText(const PaperTable::Row &row, size_t column) const
    {
        return plain(row.cells.value(qsizetype(column))).trimmed();
    }

    [[nodiscard]] qreal amountWidth(size_t column) const
    {
        qreal width = widthOf(plain(m_table.columns[column].title), m_face.label);
        for (const PaperTable::Row &row : m_table.rows)
            width = std::max(width, widthOf(cellText(row, column), row.strong ? m_face.sum : m_face.cell));
        return width + 2 * inset + pt;
    }

    // By their shares; but what is right-aligned are amounts, which stay in one line as long as the others have some width left.
    [[nodiscard]] std::vector<Place> places() const
    {
        std::vector<qreal> shares;
        for (size_t i = 0; i < m_columns; ++i)
            shares.push_back(std::clamp(m_table.columns[i].share, 1, 100));
        const qreal sum = std::accumulate(shares.begin(), shares.end(), qreal(0));
        std::vector<qreal> widths;
        for (const qreal share : shares)
            widths.push_back(sheet::textWidth * share / sum);
        widen(widths);
        std::vector<Place> found;
        qreal left = sheet::left;
        for (const qreal width : widths) {
            found.push_back({left, width});
            left += width;
        }
        return found;
    }

    void widen(std::vector<qreal> &widths) const
    {
        qreal amounts = 0;
        qreal others = 0;
        std::vector<qreal> wider = widths;
        for (size_t i = 0; i < m_columns; ++i) {
            if (m_table.columns[i].right)
                wider[i] = std::max(widths[i], amountWidth(i));
            (m_table.columns[i].right ? amounts : others) += wider[i];
        }
        if (amounts + others <= sheet::textWidth + 1 || amounts > widestAmounts * sheet::textWidth || others <= 0)
            return;
        const qreal shrunk = (sheet::textWidth - amounts) / others;
        for (size_t i = 0; i < m_columns; ++i)
            widths[i] = m_table.columns[i].right ? wider[i] : widths[i] * shrunk;
    }

    void addCell(Row &row, size_t column, const QString &text, const Style &style) const
    {
        const Place &place = m_places[column];
        const Qt::Alignment side = m_table.columns[column].right ? Qt::AlignRight : Qt::AlignLeft;
        const qreal width = std::max(place.width - 2 * inset, pt);
        row.cells.push_back({setText(text, style, {width, side}), place.left + inset});
    }

    [[nodiscard]] Row titles() const
    {
        Row row;
        row.padding = 3 * pt;
        row.withNext = true;
        for (size_t i = 0; i < m_columns; ++i)
            addCell(row, i, plain(m_table.columns[i].title).trimmed(), m_face.label);
        row.decorate = [](QPainter &painter, const RowPart &part) {
            fillRule(painter, part.area, ink::tint);
            if (part.first)
                horizontalRule(painter, sheet::left, sheet::right, part.area.top(), thick, ink::strongRule);
            if (part.last)
                horizontalRule(painter, sheet::left, sheet::right, part.area.bottom(), thin, ink::strongRule);
        };
        return row;
    }

    [[nodiscard]] Row rowOf(size_t index) const
    {
        const PaperTable::Row &source = m_table.rows[index];
        const bool last = index + 1 == m_table.rows.size();
        Row row;
        row.padding = 3 * pt;
        row.repeated = m_head;
        row.withNext = !last && m_table.rows[index + 1].strong; // a sum alone on a page would be the sum of nothing
        for (size_t i = 0; i < m_columns; ++i)
            addCell(row, i, cellText(source, i), source.strong ? m_face.sum : m_face.cell);
        row.decorate = [last, sum = source.strong](QPainter &painter, const RowPart &part) {
            if (sum && part.first)
                horizontalRule(painter, sheet::left, sheet::right, part.area.top(), thin, ink::strongRule);
            if (part.last)
                horizontalRule(painter, sheet::left, sheet::right, part.area.bottom(), last ? thick : thin,
                               last ? ink::strongRule : ink::rule);
        };
        return row;
    }

    const PaperTable &m_table;
    const Typeface &m_face;
    size_t m_columns;
    std::vector<Place> m_places;
    std::shared_ptr<const Strips> m_head;
};

} // namespace

void addBlock(Strips &strips, const Typeface &face, const PaperTable &table)
{
    if (!table.columns.empty())
        TableSetter(table, face).add(strips);
}

} // namespace showroom::paper
