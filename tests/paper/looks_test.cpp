// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/drawing.h"
#include "paper/samplepapers.h"
#include "support/pdftext.h"
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace showroom
{
namespace
{

struct Inks {
    int pale = 0; ///< of the words across the page
    int dark = 0;
};

Inks inksOf(const QImage &page)
{
    const QImage image = page.convertToFormat(QImage::Format_Grayscale8);
    Inks inks;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            inks.pale += grey > 225 && grey < 240 ? 1 : 0;
            inks.dark += grey < 128 ? 1 : 0;
        }
    return inks;
}

TEST(Looks, FontsAreEmbedded)
{
    const QStringList lines = pdfFonts(drawn(sampleContract())).trimmed().split(u'\n');
    ASSERT_GE(lines.size(), 3);
    for (const QString &line : lines.mid(2))
        EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral("^\\S*WenQuanYi\\S+ .* yes (yes|no) +yes +\\d+ +\\d+$"))))
            << line.toStdString();
}

TEST(Looks, WordsStandPaleAcrossEachPage)
{
    Paper paper = sampleContract();
    const QByteArray with = drawn(paper);
    paper.acrossPage.clear();
    const QByteArray without = drawn(paper);
    const std::vector<QImage> pages = pdfPictures(with, 72);
    const std::vector<QImage> barePages = pdfPictures(without, 72);
    ASSERT_EQ(pages.size(), 5U);
    ASSERT_EQ(barePages.size(), 5U);
    for (size_t page = 0; page < pages.size(); ++page) {
        const Inks marked = inksOf(pages[page]);
        const Inks bare = inksOf(barePages[page]);
        EXPECT_GT(marked.pale, bare.pale + 8000) << page;
        EXPECT_NEAR(marked.dark, bare.dark, 0.05 * bare.dark + 20) << "they hide the text of page " << page;
    }
    EXPECT_EQ(pdfPages(with), pdfPages(without)) << "they stand between the text";
}

TEST(Looks, NothingStandsInTheMargins)
{
    expectWithinMargins(drawn(sampleContract()));
    expectWithinMargins(drawn(sampleQuote()));
}

// 40 columns leave each less room than a letter needs; what sticks out is cut off, and does not cover its neighbours.
TEST(Looks, ALetterStaysInItsColumn)
{
    PaperTable table{std::vector<PaperTable::Column>(40), {{QStringList(40), false}}};
    const QImage empty = pdfPictures(drawn(table), 144).front();
    table.rows[0].cells[20] = QStringLiteral("国");
    const QImage filled = pdfPictures(drawn(table), 144).front();
    ASSERT_EQ(empty.size(), filled.size());
    int left = filled.width();
    int right = 0;
    for (int y = 0; y < filled.height(); ++y)
        for (int x = 0; x < filled.width(); ++x)
            if (std::abs(qGray(filled.pixel(x, y)) - qGray(empty.pixel(x, y))) > 100) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    EXPECT_GE(right, left) << "nothing was drawn";
    EXPECT_LE(right - left, 2 * (482 / 40 - 8) + 2) << "in half points";
}

// Spaces of many letters, before a word that comes in the next line, are not justified.
TEST(Looks, AShortLineIsNotTornApart)
{
    const QString words = pdfText(drawn(PaperText{QStringLiteral("aa bb ") + QString(120, u'w')}), {QStringLiteral("-bbox")});
    const auto edge = [&](const char *name, const char *word) {
        const QRegularExpression pattern(
            QStringLiteral("<word [^>]*%1=\"([0-9.]+)\"[^>]*>%2<").arg(QString::fromLatin1(name), QString::fromLatin1(word)));
        return pattern.match(words).captured(1).toDouble();
    };
    EXPECT_GT(edge("xMin", "bb"), 0);
    EXPECT_LT(edge("xMin", "bb") - edge("xMax", "aa"), 6);
}

TEST(Looks, ParagraphsAreJustified)
{
    const QString text = QStringLiteral("车辆的所有权自交付时起转移，W毁损 iii、灭失的风险同时转移；").repeated(6);
    const QString words = pdfText(drawn(PaperText{text}), {QStringLiteral("-bbox-layout")});
    const QRegularExpression pattern(QStringLiteral("<line [^>]*xMin=\"56[^>]*xMax=\"([0-9.]+)\""));
    QList<double> ends;
    for (auto lines = pattern.globalMatch(words); lines.hasNext();)
        ends << lines.next().captured(1).toDouble();
    ASSERT_GE(ends.size(), 4);
    EXPECT_NEAR(ends[1], 595.3 - 56.7, 1.5) << words.toStdString();
}

TEST(Looks, ABoxIsTickedOrNot)
{
    const QByteArray done = drawn(PaperTicks{{{QStringLiteral("合格证"), true}}});
    const QByteArray open = drawn(PaperTicks{{{QStringLiteral("合格证"), false}}});
    EXPECT_TRUE(pdfLetters(done).contains(QStringLiteral("✓合格证")));
    EXPECT_TRUE(pdfLetters(open).contains(QStringLiteral("□合格证")));
}

TEST(Looks, ManyTicksStandInTwoColumns)
{
    PaperTicks ticks;
    for (int i = 1; i <= 8; ++i)
        ticks.ticks.push_back({QStringLiteral("第%1项").arg(i), i % 2 == 0});
    const QString text = pdfText(drawn(ticks));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("第1项 +✓ *第2项")))) << text.toStdString();
}

} // namespace
} // namespace showroom
