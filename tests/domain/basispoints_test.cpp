// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/basispoints.h"
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace showroom
{

TEST(BasisPoints, AreReadAndWrittenAsPercent)
{
    const std::pair<QString, int> texts[] = {{u"5"_s, 500},        {u"5.25"_s, 525}, {u"5.2"_s, 520}, {u" 5 %"_s, 500},
                                             {u"５．５％"_s, 550}, {u"0"_s, 0},      {u"0.01"_s, 1},  {u"1000"_s, 100'000}};
    for (const auto &[text, value] : texts)
        EXPECT_EQ(BasisPoints::parse(text), BasisPoints::of(value)) << text.toStdString();
    for (const QString &text : {u""_s, u"-1"_s, u"5.123"_s, u"1e3"_s, u"1000.01"_s, u"10001"_s, u"five"_s, u"5,5"_s, u"."_s})
        EXPECT_FALSE(BasisPoints::parse(text)) << text.toStdString();
    EXPECT_EQ(BasisPoints::of(613).percent(), u"6.13"_s);
    EXPECT_EQ(BasisPoints::of(610).percent(), u"6.1"_s);
    EXPECT_EQ(BasisPoints::of(605).percent(), u"6.05"_s);
    EXPECT_EQ(BasisPoints::of(500).percent(), u"5"_s);
}

TEST(BasisPoints, APortionIsRoundedOnceHalfAwayFromZero)
{
    struct Case {
        qint64 fen, numerator, denominator, result;
    };
    for (const Case &each : {Case{1, 1, 2, 1}, Case{-1, 1, 2, -1}, Case{1, 1, 3, 0}, Case{2, 1, 3, 1}, Case{100, 13, 113, 12},
                             Case{0, 7, 3, 0}, Case{9'000'000'000'000'000'000, 9999, 10'000, 8'999'100'000'000'000'000}})
        EXPECT_EQ(portion(Money::fromFen(each.fen), each.numerator, each.denominator), Money::fromFen(each.result)) << each.fen;
}

TEST(BasisPoints, AShareNeverHidesThatALimitWasPassed)
{
    EXPECT_EQ(shareOf(Money::fromFen(500), Money::fromFen(10'000)), BasisPoints::of(500));
    EXPECT_EQ(shareOf(Money::fromFen(50'000'001), Money::fromFen(1'000'000'000)), BasisPoints::of(501));
    EXPECT_EQ(shareOf(Money::fromYuan(14'300), Money::fromYuan(233'400)), BasisPoints::of(613));
    EXPECT_EQ(shareOf(Money::fromFen(-5), Money::fromFen(100)), BasisPoints::of(0)) << "a surcharge is no discount";
    EXPECT_EQ(shareOf(Money::fromFen(5), Money::fromFen(0)), std::nullopt);
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 whole = qint64(random() % 10'000'000'000) + 1;
        const qint64 part = qint64(random() % quint64(whole + 1));
        const int share = shareOf(Money::fromFen(part), Money::fromFen(whole))->value();
        const int limit = int(random() % 10'000);
        // Compared as it would be on paper: part ÷ whole > limit ÷ 10,000.
        EXPECT_EQ(share > limit, part * 10'000 > limit * whole) << part << " of " << whole;
    }
}

TEST(Money, IsWrittenAsOnPaper)
{
    const std::pair<qint64, QString> amounts[] = {
        {0, u"0.00"_s},           {5, u"0.05"_s},        {21'480'000, u"214,800.00"_s},
        {100'000, u"1,000.00"_s}, {99'999, u"999.99"_s}, {-123'456'789, u"-1,234,567.89"_s}};
    for (const auto &[fen, text] : amounts)
        EXPECT_EQ(Money::fromFen(fen).text(), text);
}

} // namespace showroom
