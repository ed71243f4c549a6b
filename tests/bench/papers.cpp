// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tasks.h"
#include "paper/samplepapers.h"
#include "showroom/paper/qtpress.h"
#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace showroom::bench
{
namespace
{

constexpr int timesEach = 30;

void addTexts(QStringList &texts, const PaperBlock &block)
{
    if (const auto *text = std::get_if<PaperText>(&block))
        texts << text->text;
    if (const auto *heading = std::get_if<PaperHeading>(&block))
        texts << heading->text;
    if (const auto *facts = std::get_if<PaperFacts>(&block))
        for (const PaperFacts::Fact &fact : facts->facts)
            texts << fact.label + u' ' + fact.value;
    if (const auto *table = std::get_if<PaperTable>(&block))
        for (const PaperTable::Row &row : table->rows)
            texts << row.cells.join(u' ');
}

/// The same words in the same font, a paragraph each, with nothing else on the page.
QByteArray bareDocument(const Paper &paper)
{
    QStringList texts;
    for (const PaperBlock &block : paper.blocks)
        addTexts(texts, block);
    QTextDocument document;
    QFont font;
    font.setFamilies({QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(10.5);
    document.setDefaultFont(font);
    QTextCursor(&document).insertText(texts.join(u'\n'));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    QPdfWriter writer(&buffer);
    document.print(&writer);
    return bytes;
}

} // namespace

std::vector<Row> papers()
{
    const Paper contract = sampleContract();
    QtPress press;
    Row row{QStringLiteral("a contract of five pages as PDF (raw: a bare QTextDocument of its words)"),
            measure(QStringLiteral("contract PDF"), timesEach, [&] { must(press.pdf(contract)); }),
            {},
            1,
            {}};
    row.raw = measure(QStringLiteral("bare document"), timesEach, [&] {
        if (bareDocument(contract).isEmpty())
            qFatal("nothing was drawn");
    });
    row.target.milliseconds = 120;
    row.target.ratio = 2;
    return {row};
}

} // namespace showroom::bench
