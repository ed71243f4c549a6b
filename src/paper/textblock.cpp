// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/textblock.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace showroom::paper
{
namespace
{

// Enough for the lines that a shortened text may have, and few enough to be measured at once.
constexpr qsizetype longestShortened = 400;
// Qt's layout takes a time that grows with the square of the text.
constexpr qsizetype longestPart = 4000;
// Before a long word a line is left shorter, and would be torn into its words.
constexpr qreal leastJustified = 0.9;
constexpr QChar dots(0x2026);

QTextOption optionOf(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // a text in Hebrew must not turn the page around
    return option;
}

} // namespace

TextBlock::TextBlock(const QString &text, const Style &style, const Fit &fit) : m_style(style), m_fit(fit)
{
    if (fit.mostLines > 0)
        layOutShortened(text);
    else
        layOut(text);
}

// First to the lines that there may be, then letter by letter, until there is room for the dots.
void TextBlock::layOutShortened(const QString &text)
{
    QString kept = text.left(longestShortened);
    layOut(kept);
    if (lines() <= m_fit.mostLines && kept.size() == text.size())
        return;
    if (lines() > m_fit.mostLines)
        kept.truncate(m_lines[size_t(m_fit.mostLines)].line.textStart());
    do {
        kept.chop(1);
        layOut(kept + dots);
    } while (lines() > m_fit.mostLines && !kept.isEmpty());
}

void TextBlock::layOut(const QString &text)
{
    m_lines.clear();
    m_layouts.clear();
    const QString lines = QString(text).replace(u'\n', QChar(QChar::LineSeparator));
    qsizetype start = 0;
    do { // an empty text is an empty line
        const bool isLast = lines.size() - start <= longestPart;
        start += layOutPart(lines.mid(start, longestPart), isLast);
    } while (start < lines.size());
}

// How many of its letters stand in lines. The last line of a part that is not the last one is begun again by the next part, so
// that nothing shows where one ended.
qsizetype TextBlock::layOutPart(const QString &part, bool isLast)
{
    m_layouts.push_back(std::make_unique<QTextLayout>(part, m_style.font));
    QTextLayout &layout = *m_layouts.back();
    layout.setTextOption(optionOf(m_fit.alignment));
    layout.setCacheEnabled(true);
    const size_t linesBefore = m_lines.size();
    qreal shortest = m_fit.width; // of the lines that justifying would stretch
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_fit.width);
        line.setPosition({0, -line.ascent()});
        // Letters of another font may be taller than the line was meant to be.
        const qreal baseline = std::max(m_style.baseline, line.ascent());
        m_lines.push_back({line, std::max(m_style.pitch, baseline + line.descent()), baseline});
        m_sticksOut = m_sticksOut || line.naturalTextWidth() > m_fit.width + 1;
        if (line.textStart() + line.textLength() < part.size())
            shortest = std::min(shortest, line.naturalTextWidth());
    }
    layout.endLayout();
    if (m_fit.alignment == Qt::AlignJustify && shortest < leastJustified * m_fit.width)
        layout.setTextOption(optionOf(Qt::AlignLeft)); // is asked for when a line is drawn
    if (isLast || m_lines.size() < linesBefore + 2)
        return part.size();
    const qsizetype taken = m_lines.back().line.textStart();
    m_lines.pop_back();
    return taken;
}

qreal TextBlock::heightOf(int first, int end) const
{
    qreal height = 0;
    for (int line = first; line < end; ++line)
        height += m_lines[size_t(line)].height;
    return height;
}

QPointF TextBlock::end(int first) const
{
    if (m_lines.empty())
        return {0, m_style.baseline};
    const Line &last = m_lines.back();
    return {last.line.naturalTextWidth(), heightOf(first, lines() - 1) + last.baseline};
}

void TextBlock::draw(QPainter &painter, QPointF topLeft, int first, int count) const
{
    const int end = std::min(lines(), first + count);
    if (first >= end)
        return;
    if (m_sticksOut) {
        painter.save();
        painter.setClipRect(QRectF(topLeft, QSizeF(m_fit.width, heightOf(first, end))), Qt::IntersectClip);
    }
    painter.setPen(m_style.colour);
    qreal top = topLeft.y();
    for (int i = first; i < end; ++i) {
        const Line &line = m_lines[size_t(i)];
        line.line.draw(&painter, {topLeft.x(), top + line.baseline});
        top += line.height;
    }
    if (m_sticksOut)
        painter.restore();
}

Text setText(const QString &text, const Style &style, const Fit &fit)
{
    return std::make_shared<const TextBlock>(text, style, fit);
}

qreal widthOf(const QString &text, const Style &style)
{
    return QFontMetricsF(style.font).horizontalAdvance(text.left(longestShortened));
}

} // namespace showroom::paper
