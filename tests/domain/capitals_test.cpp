// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/capitals.h"
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace showroom
{

TEST(Capitals, StandAsOnABill)
{
    const std::pair<qint64, QString> amounts[] = {
        {13'590'000, u"壹拾叁万伍仟玖佰元整"_s},
        {950'442, u"玖仟伍佰零肆元肆角贰分"_s},
        {0, u"零元整"_s},
        {5, u"伍分"_s},
        {50, u"伍角整"_s},
        {105, u"壹元零伍分"_s},
        {140'950, u"壹仟肆佰零玖元伍角整"_s},
        {32'504, u"叁佰贰拾伍元零肆分"_s},
        {600'714, u"陆仟零柒元壹角肆分"_s},
        {168'032, u"壹仟陆佰捌拾元叁角贰分"_s},
        {10'700'053, u"壹拾万柒仟元伍角叁分"_s},
        {1'000'000, u"壹万元整"_s},
        {100'000'100, u"壹佰万零壹元整"_s},
        {10'000'000'000, u"壹亿元整"_s},
        {10'000'010'000, u"壹亿零壹佰元整"_s},
        {10'100'000'000, u"壹亿零壹佰万元整"_s},
        {1'000'000'000'000'000, u"壹拾万亿元整"_s},
        {-13'590'000, u"负壹拾叁万伍仟玖佰元整"_s},
    };
    for (const auto &[fen, text] : amounts)
        EXPECT_EQ(inCapitals(Money::fromFen(fen)), text) << fen;
}

TEST(Capitals, ReadBackAsTheAmount)
{
    // A second way: read the words as a person would, and see that it is the same amount.
    const auto read = [](const QString &text) {
        const QString digits = u"零壹贰叁肆伍陆柒捌玖"_s;
        qint64 fen = 0, high = 0, part = 0, digit = 0;
        for (const QChar c : text) {
            if (const auto value = digits.indexOf(c); value >= 0)
                digit = value;
            else if (c == u'拾' || c == u'佰' || c == u'仟')
                part += std::exchange(digit, 0) * (c == u'拾' ? 10 : c == u'佰' ? 100 : 1000);
            else if (c == u'万')
                high += (std::exchange(part, 0) + std::exchange(digit, 0)) * 10'000;
            else if (c == u'亿')
                high = (high + std::exchange(part, 0) + std::exchange(digit, 0)) * 100'000'000;
            else if (c == u'元')
                fen += (std::exchange(high, 0) + std::exchange(part, 0) + std::exchange(digit, 0)) * 100;
            else if (c == u'角')
                fen += std::exchange(digit, 0) * 10;
            else if (c == u'分')
                fen += std::exchange(digit, 0);
        }
        return fen;
    };
    std::mt19937_64 random(11);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 fen = qint64(random() % (quint64(1) << (random() % 43)));
        const QString text = inCapitals(Money::fromFen(fen));
        EXPECT_EQ(read(text), fen) << text.toStdString();
        EXPECT_FALSE(text.contains(u"零零"_s)) << text.toStdString();
    }
}

} // namespace showroom
