// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/drawing.h"
#include "showroom/paper/qtpress.h"
#include "support/pdftext.h"
#include <gtest/gtest.h>

namespace showroom
{

QByteArray drawn(const Paper &paper)
{
    auto pdf = QtPress().pdf(paper);
    if (!pdf) {
        ADD_FAILURE() << pdf.error().message.source;
        return {};
    }
    return *pdf;
}

QByteArray drawn(const PaperBlock &block)
{
    return drawn(paperOf({block}));
}

Paper paperOf(std::vector<PaperBlock> blocks)
{
    Paper paper;
    paper.title = QStringLiteral("证明");
    paper.number = QStringLiteral("ZM-1");
    paper.blocks = std::move(blocks);
    return paper;
}

void expectWithinMargins(const QByteArray &pdf)
{
    constexpr int dots = 50;
    constexpr int margin = dots * 19 / 25; // 19 mm, of the 20 that are free at the sides
    const std::vector<QImage> pages = pdfPictures(pdf, dots);
    ASSERT_FALSE(pages.empty());
    for (size_t page = 0; page < pages.size(); ++page) {
        const QImage image = pages[page].convertToFormat(QImage::Format_Grayscale8);
        int within = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const bool ink = qGray(image.pixel(x, y)) < 200;
                const bool outside =
                    x < margin || x >= image.width() - margin || y < dots * 15 / 25 || y >= image.height() - dots * 8 / 25;
                ASSERT_FALSE(ink && outside) << "page " << page + 1 << " at " << x << ", " << y;
                within += ink && y < image.height() - dots * 20 / 25 ? 1 : 0;
            }
        EXPECT_GT(within, 0) << "page " << page + 1 << " is empty";
    }
}

} // namespace showroom
