// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/drawing.h"
#include "paper/samplepapers.h"
#include "support/pdftext.h"
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace showroom
{
namespace
{

std::vector<PaperBlock> paragraphs(int count)
{
    std::vector<PaperBlock> blocks;
    for (int i = 1; i <= count; ++i)
        blocks.emplace_back(PaperText{QStringLiteral("第 %1 条").arg(i)});
    return blocks;
}

int pageWith(const QStringList &pages, const QString &text)
{
    for (int i = 0; i < pages.size(); ++i)
        if (withoutSpaces(pages[i]).contains(withoutSpaces(text)))
            return i;
    return -1;
}

TEST(Pages, EachHasItsFoot)
{
    const QByteArray pdf = drawn(sampleContract());
    const QStringList pages = pdfPages(pdf);
    ASSERT_EQ(pages.size(), 5);
    EXPECT_TRUE(pdfInfo(pdf).contains(QRegularExpression(QStringLiteral("Pages: +5\n"))));
    EXPECT_TRUE(pdfInfo(pdf).contains(QStringLiteral("595 x 842 pts (A4)")));
    for (int i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(
            pages[i].endsWith(QStringLiteral("李敏 打印于 2026-11-26 11:30 第 %1 页 共 5 页 HT-TY-2026-000128").arg(i + 1)))
            << pages[i].toStdString();
    EXPECT_EQ(pages.join(u' ').count(QStringLiteral("· 太原店")), 1) << "the head stands on the first page alone";
}

TEST(Pages, ATableRepeatsItsTitles)
{
    const QStringList pages = pdfPages(drawn(sampleTable(90)));
    ASSERT_EQ(pages.size(), 3);
    EXPECT_TRUE(pages[0].startsWith(QStringLiteral("ZM-1 证明 车架号 车型 指导价 LGXC74C48T0000001"))) << pages[0].toStdString();
    EXPECT_TRUE(pages[1].startsWith(QStringLiteral("车架号 车型 指导价 LGXC")));
    EXPECT_TRUE(pages[2].startsWith(QStringLiteral("车架号 车型 指导价 LGXC")));
    for (int i = 1; i <= 90; ++i)
        EXPECT_EQ(pages.join(u' ').count(QStringLiteral("LGXC74C48T%1").arg(i, 7, 10, QLatin1Char('0'))), 1) << i;
}

TEST(Pages, AfterATableItsTitlesAreNotRepeated)
{
    std::vector<PaperBlock> blocks = paragraphs(60);
    blocks.insert(blocks.begin(), sampleTable(2));
    const QStringList pages = pdfPages(drawn(paperOf(blocks)));
    ASSERT_EQ(pages.size(), 2);
    EXPECT_FALSE(pages[1].contains(QStringLiteral("车架号")));
}

TEST(Pages, ABreakBeginsOneAndOnlyOne)
{
    const QStringList pages =
        pdfPages(drawn(paperOf({PaperBreak(), PaperText{QStringLiteral("前文")}, PaperBreak(), PaperBreak(),
                                PaperHeading{QStringLiteral("附件")}, PaperText{QStringLiteral("后文")}, PaperBreak()})));
    ASSERT_EQ(pages.size(), 3);
    EXPECT_TRUE(pages[1].startsWith(QStringLiteral("前文")));
    EXPECT_TRUE(pages[2].startsWith(QStringLiteral("附件 后文")));
}

// Wherever the foot of the page falls.
TEST(Pages, PlacesToSignAreNeverTornApart)
{
    const PaperSignatures places{
        {{QStringLiteral("甲方"), {QStringLiteral("签字："), QStringLiteral("日期：")}}, {QStringLiteral("乙方"), {}}}};
    QSet<int> seen;
    for (int before = 22; before <= 44; ++before) {
        std::vector<PaperBlock> blocks = paragraphs(before);
        blocks.emplace_back(places);
        const QStringList pages = pdfPages(drawn(paperOf(blocks)));
        const int page = pageWith(pages, QStringLiteral("甲方"));
        seen << page;
        EXPECT_TRUE(pages[page].contains(QStringLiteral("甲方 乙方 签字： 日期："))) << before << pages[page].toStdString();
    }
    EXPECT_EQ(seen, (QSet<int>{0, 1})) << "the sweep never reached the foot";
}

// A page that holds nothing else could be put behind another contract.
TEST(Pages, PlacesToSignAreNeverAlone)
{
    QSet<int> seen;
    for (int before = 22; before <= 44; ++before) {
        std::vector<PaperBlock> blocks = paragraphs(before);
        blocks.emplace_back(PaperSignatures{{{QStringLiteral("甲方"), {QStringLiteral("签字：")}}}});
        const QStringList pages = pdfPages(drawn(paperOf(blocks)));
        const int page = pageWith(pages, QStringLiteral("甲方"));
        seen << page;
        EXPECT_TRUE(pages[page].contains(QStringLiteral("第 %1 条 甲方").arg(before))) << pages[page].toStdString();
    }
    EXPECT_EQ(seen, (QSet<int>{0, 1})) << "the sweep never reached the foot";
}

TEST(Pages, AnEmptyLineTakesItsPlace)
{
    const PaperText lines{QString(200, u'\n')};
    EXPECT_GE(pdfPages(drawn(lines)).size(), 4);
}

TEST(Pages, ASmallTableStaysInOnePiece)
{
    for (int before = 22; before <= 44; ++before) {
        std::vector<PaperBlock> blocks = paragraphs(before);
        blocks.emplace_back(sampleTable(6));
        const QStringList pages = pdfPages(drawn(paperOf(blocks)));
        EXPECT_EQ(pages.join(u' ').count(QStringLiteral("车架号")), 1) << before;
    }
}

TEST(Pages, AHeadingOrASumNeverStandsAlone)
{
    QSet<int> seen;
    for (int before = 22; before <= 44; ++before) {
        std::vector<PaperBlock> blocks = paragraphs(before);
        blocks.emplace_back(PaperHeading{QStringLiteral("价款")});
        blocks.emplace_back(sampleTable(1));
        const QStringList pages = pdfPages(drawn(paperOf(blocks)));
        const int page = pageWith(pages, QStringLiteral("价款"));
        seen << page;
        EXPECT_TRUE(pages[page].contains(QStringLiteral("LGXC74C48T0000001"))) << before;
        EXPECT_TRUE(pages[page].contains(QStringLiteral("合计"))) << before;
    }
    EXPECT_EQ(seen, (QSet<int>{0, 1})) << "the sweep never reached the foot";
}

TEST(Pages, ARowHigherThanAPageIsBrokenBetweenItsLines)
{
    PaperTable table = sampleTable(1);
    QString lines;
    for (int i = 1; i <= 200; ++i)
        lines += QStringLiteral("行%1。\n").arg(i);
    table.rows[0].cells[1] = lines;
    const QByteArray pdf = drawn(table);
    const QString letters = pdfLetters(pdf);
    for (int i = 1; i <= 200; ++i)
        EXPECT_EQ(letters.count(QStringLiteral("行%1。").arg(i)), 1) << i;
    EXPECT_GE(pdfPages(pdf).size(), 4);
    expectWithinMargins(pdf);
}

} // namespace
} // namespace showroom
