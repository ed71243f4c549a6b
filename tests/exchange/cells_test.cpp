// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include "showroom/exchange/cells.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

TEST(Cells, DaysInTheSpellingsOfDealers)
{
    for (const char *cell : {"2026-03-24", "2026/3/24", "2026.03.24", "20260324", "2026年03月24日", "2026年3月24", " 2026-03-24 ",
                             "２０２６－０３－２４", "2026-03-24T08:30:00", "2026/3/24 8:30", "2026-03-24 23:59:59.999",
                             "2026-03-24T00:00:00Z", "2026-03-24T23:00:00+08:00", "2026年3月24日 8:30"})
        EXPECT_EQ(dateFrom(QString::fromUtf8(cell)), QDate(2026, 3, 24)) << cell;
    EXPECT_EQ(dateFrom(QStringLiteral("2013年07月18日")), QDate(2013, 7, 18));
    EXPECT_EQ(dateFrom(QStringLiteral("2024-02-29")), QDate(2024, 2, 29));
}

TEST(Cells, WhatIsNoDayIsNotMadeAnother)
{
    for (const char *cell :
         {"",           "2023-02-29", "1900-02-29", "2026-04-31",   "2026-13-01",  "2026-00-10",       "0000-01-01",
          "1899-12-31", "2101-01-01", "9999-12-31", "999999-01-01", "26-03-24",    "24.3.2026",        "03/24/2026",
          "2026-03",    "2026-03/24", "202603",     "20260230",     "2026-03-24x", "2026-03-24 25:00", "2026-03-24T20:00:00Z",
          "45375",      "明天"})
        EXPECT_EQ(dateFrom(QString::fromUtf8(cell)), std::nullopt) << cell;
}

TEST(Cells, Flags)
{
    for (const char *cell : {"是", "Yes", "TRUE", "1", " １ ", "y"})
        EXPECT_EQ(flagFrom(QString::fromUtf8(cell)), true) << cell;
    for (const char *cell : {"否", "no", "False", "0", "N"})
        EXPECT_EQ(flagFrom(QString::fromUtf8(cell)), false) << cell;
    for (const char *cell : {"", "2", "是的吗", "maybe"})
        EXPECT_EQ(flagFrom(QString::fromUtf8(cell)), std::nullopt) << cell;
}

TEST(Cells, FormulasAreDefused)
{
    for (const char *cell : {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\"=1", "' \"=1", "＝1", "＋cmd",
                             "－1", "＠x", "\xE3\x80\x80=1", "\xE2\x80\x8B=1", "=cmd|' /C calc'!A0", "-", "+86-139-0013-9000"}) {
        const QString text = QString::fromUtf8(cell);
        EXPECT_EQ(defused(text), u'\'' + text) << cell;
    }
}

TEST(Cells, NumbersPhonesAndPlainTextStayUsable)
{
    for (const char *cell :
         {"", "张伟", "-12.5", "-3", "-5%", "+8613900139000", "+86 139 0013 9000", "a=b", "x-y", "'", "  ", "O'Neil", "1-2"}) {
        const QString text = QString::fromUtf8(cell);
        EXPECT_EQ(defused(text), text) << cell;
        EXPECT_EQ(undefused(text), text) << cell;
    }
}

TEST(Cells, WhatGoesOutComesBack)
{
    // Every text of up to five of the characters that matter.
    const QString letters = QStringLiteral("'\"=-+＝ \t7");
    QStringList texts{QString()};
    for (qsizetype from = 0, round = 0; round < 5; ++round) {
        const qsizetype end = texts.size();
        for (; from < end; ++from)
            for (const QChar letter : letters)
                texts << texts[from] + letter;
    }
    for (const QString &text : texts)
        ASSERT_EQ(undefused(defused(text)), text);
}

} // namespace

} // namespace showroom
