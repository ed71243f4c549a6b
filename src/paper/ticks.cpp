// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocks.h"
#include "paper/plaintext.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace showroom::paper
{
namespace
{

constexpr qreal boxSize = 8.5 * pt;
constexpr qreal boxSpace = 15 * pt;
constexpr qreal gap = 14 * pt;
constexpr char16_t emptyBox = u'□';
constexpr char16_t checkMark = u'✓';

/// A sign as large as it is wanted, whatever the font makes of it, in the middle of the square before a line of text.
class Sign
{
public:
    Sign(char16_t letter, qreal size, const Style &line, QPointF besides = {}) : m_text(letter), m_font(line.font)
    {
        const QRectF shape = QFontMetricsF(m_font).tightBoundingRect(m_text);
        const qreal extent = std::max({shape.width(), shape.height(), qreal(1)});
        m_font.setPixelSize(std::max(1, int(m_font.pixelSize() * size / extent)));
        m_outline.addText(0, 0, m_font, m_text);
        const QPointF middle(boxSize / 2, line.baseline - line.font.pixelSize() * 0.38); // of Chinese letters
        m_origin = middle + besides - m_outline.boundingRect().center();
    }

    void write(QPainter &painter, QPointF at) const
    {
        painter.setFont(m_font);
        painter.setPen(QColor::fromRgb(ink::black));
        painter.drawText(at + m_origin, m_text);
    }

    void paint(QPainter &painter, QPointF at) const
    {
        painter.fillPath(m_outline.translated(at + m_origin), QColor::fromRgb(ink::grey));
    }

private:
    QString m_text;
    QFont m_font;
    QPainterPath m_outline;
    QPointF m_origin;
};

/// The font has □ and ✓, but no ☑ or ☐. An open box is the letter □; one that is done is the outline of □ with the letter ✓ in
/// it, so that whoever reads the text of the page finds the one or the other.
struct Signs {
    explicit Signs(const Style &line) : box(emptyBox, boxSize, line), check(checkMark, 1.15 * boxSize, line, {1 * pt, -1 * pt}) {}

    void draw(QPainter &painter, QPointF at, bool done) const
    {
        if (!done)
            return box.write(painter, at);
        box.paint(painter, at);
        check.write(painter, at);
    }

    Sign box;
    Sign check;
};

using Ticks = std::vector<PaperTicks::Tick>;

bool fitAside(const Ticks &ticks, const Style &style)
{
    constexpr qreal half = (sheet::textWidth - gap) / 2 - boxSpace;
    return std::all_of(ticks.begin(), ticks.end(), [&](const auto &tick) { return widthOf(plain(tick.text), style) < half; });
}

} // namespace

void addBlock(Strips &strips, const Typeface &face, const PaperTicks &ticks)
{
    const Style &style = face.body;
    const auto signs = std::make_shared<const Signs>(style);
    const size_t columns = fitAside(ticks.ticks, style) ? 2 : 1;
    const qreal width = (sheet::textWidth - gap * qreal(columns - 1)) / qreal(columns);
    for (size_t i = 0; i < ticks.ticks.size(); i += columns) {
        Row row;
        row.before = i == 0 ? 3 * pt : 0;
        row.padding = 1 * pt;
        std::vector<std::pair<qreal, bool>> boxes;
        for (size_t j = i; j < std::min(i + columns, ticks.ticks.size()); ++j) {
            const qreal left = sheet::left + qreal(j - i) * (width + gap);
            boxes.emplace_back(left, ticks.ticks[j].done);
            row.cells.push_back({setText(plain(ticks.ticks[j].text).trimmed(), style, {width - boxSpace}), left + boxSpace});
        }
        row.decorate = [signs, boxes, padding = row.padding](QPainter &painter, const RowPart &part) {
            for (const auto &[left, done] : boxes)
                if (part.first)
                    signs->draw(painter, {left, part.area.top() + padding}, done);
        };
        addRow(strips, std::move(row));
    }
}

} // namespace showroom::paper
