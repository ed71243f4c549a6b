// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plainpress.h"
#include <QStringList>

namespace showroom
{

namespace
{

void addLines(QStringList &lines, const PaperHeading &heading)
{
    lines << heading.text;
}
void addLines(QStringList &lines, const PaperText &text)
{
    lines << text.text;
}
void addLines(QStringList &lines, const PaperFacts &facts)
{
    for (const PaperFacts::Fact &fact : facts.facts)
        lines << fact.label + u' ' + (fact.value.isEmpty() ? QStringLiteral("×") : fact.value);
}
void addLines(QStringList &lines, const PaperTable &table)
{
    QStringList titles;
    for (const PaperTable::Column &column : table.columns)
        titles << column.title;
    lines << titles.join(QStringLiteral(" | "));
    for (const PaperTable::Row &row : table.rows)
        lines << row.cells.join(QStringLiteral(" | "));
}
void addLines(QStringList &lines, const PaperSignatures &signatures)
{
    for (const PaperSignatures::Party &party : signatures.parties)
        lines << party.title << party.lines;
}
void addLines(QStringList &lines, const PaperTicks &ticks)
{
    for (const PaperTicks::Tick &tick : ticks.ticks)
        lines << (tick.done ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + tick.text;
}
void addLines(QStringList &, const PaperBreak &) {}

} // namespace

Result<QByteArray> PlainPress::pdf(const Paper &paper)
{
    QStringList lines{paper.title, paper.number, paper.issuer, paper.acrossPage, paper.footer};
    for (const PaperBlock &block : paper.blocks)
        std::visit([&](const auto &each) { addLines(lines, each); }, block);
    return QByteArrayLiteral("%PDF plain\n") + lines.join(u'\n').toUtf8();
}

} // namespace showroom
