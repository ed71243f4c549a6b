// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocks.h"
#include "paper/plaintext.h"

namespace showroom::paper
{
namespace
{

// A line of a paragraph never stands alone at the foot or the head of a page.
void addParagraph(Strips &strips, const QString &paragraph, const Style &style, qreal before)
{
    const Text text = setText(paragraph, style, {sheet::textWidth, Qt::AlignJustify});
    const int lines = text->lines();
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.before = line == 0 ? before : 0;
        strip.height = text->height(line);
        strip.withNext = line + 1 < lines && (line == 0 || line + 2 == lines);
        strip.draw = [text, line](QPainter &painter, qreal top) { text->draw(painter, {sheet::left, top}, line, 1); };
        strips.push_back(std::move(strip));
    }
}

class Composer
{
public:
    explicit Composer(const Typeface &face) : m_face(face) {}

    template <class Block>
    void operator()(const Block &block)
    {
        const size_t first = strips.size();
        addBlock(strips, m_face, block);
        if (m_afterGrid && first < strips.size())
            strips[first].before = std::max(strips[first].before, 6 * pt);
        m_afterGrid = !std::is_same_v<Block, PaperHeading> && !std::is_same_v<Block, PaperText>;
        if (m_breaks && first < strips.size()) {
            strips[first].onNewPage = true;
            m_breaks = false;
        }
    }
    void operator()(const PaperBreak &) { m_breaks = true; }

    Strips strips;

private:
    const Typeface &m_face;
    bool m_breaks = false;
    bool m_afterGrid = false;
};

} // namespace

void addHead(Strips &strips, const Typeface &face, const Paper &paper)
{
    Row row;
    const QString issuer = plainLine(paper.issuer);
    const QString number = plainLine(paper.number);
    constexpr qreal issuerWidth = sheet::textWidth * 0.6;
    constexpr qreal numberWidth = sheet::textWidth * 0.36;
    if (!issuer.isEmpty())
        row.cells.push_back({setText(issuer, face.issuer, {issuerWidth}), sheet::left});
    if (!number.isEmpty())
        row.cells.push_back({setText(number, face.number, {numberWidth, Qt::AlignRight}), sheet::right - numberWidth});
    if (!row.cells.empty()) {
        row.padding = 3 * pt;
        row.decorate = [](QPainter &painter, const RowPart &part) {
            if (part.last)
                horizontalRule(painter, sheet::left, sheet::right, part.area.bottom(), 0.6 * pt, ink::strongRule);
        };
        addRow(strips, std::move(row));
    }
    const QString title = plainLine(paper.title);
    if (title.isEmpty())
        return;
    Row titleRow;
    titleRow.cells.push_back({setText(title, face.title, {sheet::textWidth, Qt::AlignHCenter}), sheet::left});
    titleRow.before = 10 * pt;
    titleRow.padding = 6 * pt;
    addRow(strips, std::move(titleRow));
}

void addBlock(Strips &strips, const Typeface &face, const PaperHeading &heading)
{
    const QString text = plainLine(heading.text);
    if (text.isEmpty())
        return;
    Row row;
    row.cells.push_back({setText(text, face.heading, {sheet::textWidth}), sheet::left});
    row.before = 10 * pt;
    row.padding = 1.5 * pt;
    row.withNext = true;
    addRow(strips, std::move(row));
}

void addBlock(Strips &strips, const Typeface &face, const PaperText &text)
{
    const Style &style = text.quiet ? face.quiet : text.strong ? face.strong : face.body;
    for (const QString &paragraph : plainParagraphs(text.text))
        addParagraph(strips, paragraph, style, text.quiet ? 2 * pt : 3 * pt);
}

Strips composed(const Paper &paper, const Typeface &face)
{
    Composer composer(face);
    addHead(composer.strips, face, paper);
    for (const PaperBlock &block : paper.blocks)
        std::visit(composer, block);
    return std::move(composer.strips);
}

} // namespace showroom::paper
