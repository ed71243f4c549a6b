// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "paper/typeface.h"
#include <QTextLayout>
#include <memory>
#include <vector>

class QPainter;

namespace showroom::paper
{

/// How a text is fitted into its place.
struct Fit {
    qreal width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    int mostLines = 0; ///< what is longer ends with "…"; 0 for any number
};

/// One text, already plain, broken into the lines of a width. A word that is too long is broken anywhere; what still sticks out
/// is cut off, so that nothing is drawn beside its place.
class TextBlock
{
public:
    TextBlock(const QString &text, const Style &style, const Fit &fit);

    [[nodiscard]] int lines() const { return int(m_lines.size()); }
    [[nodiscard]] qreal height(int line) const { return line < lines() ? m_lines[size_t(line)].height : 0; }
    [[nodiscard]] qreal height() const { return heightOf(0, lines()); }

    void draw(QPainter &painter, QPointF topLeft) const { draw(painter, topLeft, 0, lines()); }
    void draw(QPainter &painter, QPointF topLeft, int first, int count) const;

    /// Where the last line ends: on its baseline, from the top left of the line given as the first.
    [[nodiscard]] QPointF end(int first) const;

private:
    struct Line {
        QTextLine line;
        qreal height = 0;
        qreal baseline = 0; ///< from its top
    };

    void layOut(const QString &text);
    void layOutShortened(const QString &text);
    qsizetype layOutPart(const QString &part, bool isLast);
    [[nodiscard]] qreal heightOf(int first, int end) const;

    Style m_style;
    Fit m_fit;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
    bool m_sticksOut = false;
};

using Text = std::shared_ptr<const TextBlock>;

[[nodiscard]] Text setText(const QString &text, const Style &style, const Fit &fit);

/// How wide a text is in one line.
[[nodiscard]] qreal widthOf(const QString &text, const Style &style);

} // namespace showroom::paper
