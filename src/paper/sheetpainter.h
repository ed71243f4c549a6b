// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "paper/pages.h"
#include "showroom/domain/paper.h"
#include <QPainterPath>

namespace showroom::paper
{

/// Draws pages: what stands on them, the words across them and their feet.
class SheetPainter
{
public:
    SheetPainter(const Paper &paper, const Typeface &face, int pages);

    void draw(QPainter &painter, const Page &page, int number) const;

private:
    void drawFoot(QPainter &painter, int number) const;

    Style m_style;
    int m_pages;
    QPainterPath m_across;
    Text m_footer;
    Text m_number;
};

} // namespace showroom::paper
