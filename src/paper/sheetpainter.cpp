// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheetpainter.h"
#include "paper/plaintext.h"
#include <QPainter>
#include <QTransform>

namespace showroom::paper
{
namespace
{

constexpr qreal pagesWidth = sheet::textWidth * 0.24;
constexpr qreal sideWidth = (sheet::textWidth - pagesWidth) / 2;
constexpr int mostFootLines = 2;
constexpr qsizetype longestAcross = 24;
constexpr qreal slant = -35; // degrees

// As outlines and not as text: letters that are strewn over the page would stand between those of the text for whoever copies or
// searches it.
QPainterPath acrossOf(const QString &words, const QFont &font)
{
    QPainterPath path;
    if (words.isEmpty())
        return path;
    path.addText(0, 0, font, words.left(longestAcross));
    const QRectF size = path.boundingRect();
    if (size.isEmpty())
        return path;
    const qreal scale = std::min(sheet::width * 0.86 / size.width(), 96 * pt / size.height());
    QTransform placed;
    placed.translate(sheet::width / 2, sheet::height / 2);
    placed.rotate(slant);
    placed.scale(scale, scale);
    placed.translate(-size.center().x(), -size.center().y());
    return placed.map(path);
}

} // namespace

SheetPainter::SheetPainter(const Paper &paper, const Typeface &face, int pages)
    : m_style(face.foot),
      m_pages(pages),
      m_across(acrossOf(plainLine(paper.acrossPage), face.across)),
      m_footer(setText(plainLine(paper.footer), face.foot, {sideWidth, Qt::AlignLeft, mostFootLines})),
      m_number(setText(plainLine(paper.number), face.foot, {sideWidth, Qt::AlignRight, mostFootLines}))
{
}

void SheetPainter::draw(QPainter &painter, const Page &page, int number) const
{
    // First, so that everything else stands over it and stays readable.
    painter.fillPath(m_across, QColor::fromRgb(ink::across));
    for (const Placed &placed : page)
        placed.strip->draw(painter, placed.top);
    drawFoot(painter, number);
}

void SheetPainter::drawFoot(QPainter &painter, int number) const
{
    constexpr qreal top = sheet::footTop + 4 * pt;
    horizontalRule(painter, sheet::left, sheet::right, sheet::footTop, 0.4 * pt, ink::rule);
    m_footer->draw(painter, {sheet::left, top});
    // Papers are Chinese; these are the only words on them that are not the caller's.
    const TextBlock pages(QStringLiteral("第 %1 页 共 %2 页").arg(number).arg(m_pages), m_style, {pagesWidth, Qt::AlignHCenter});
    pages.draw(painter, {sheet::left + sideWidth, top});
    m_number->draw(painter, {sheet::left + sideWidth + pagesWidth, top});
}

} // namespace showroom::paper
