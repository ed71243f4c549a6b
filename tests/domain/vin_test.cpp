// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/vin.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

TEST(Vin, IsReadAsPeopleWriteIt)
{
    for (const QString &text : {u"LVSHCAMB1CE054249"_s, u"lvshcamb1ce054249"_s, u" LVSH CAMB 1CE0 54249 "_s,
                                u"LVSHCAMB1-CE054249"_s, u"ＬＶＳＨＣＡＭＢ１ＣＥ０５４２４９"_s}) {
        const auto vin = Vin::parse(text);
        ASSERT_TRUE(vin) << text.toStdString();
        EXPECT_EQ(vin->text(), u"LVSHCAMB1CE054249"_s);
        EXPECT_EQ(vin->tail(), u"054249"_s);
    }
}

TEST(Vin, ChecksItsNinthCharacter)
{
    // A sum that leaves ten is written as X.
    EXPECT_TRUE(Vin::parse(u"1M8GDM9AXKP042788"_s));
    EXPECT_TRUE(Vin::parse(u"11111111111111111"_s));
    EXPECT_FALSE(Vin::parse(u"1M8GDM9A0KP042788"_s));
}

TEST(Vin, IsNoneWithOneCharacterMisread)
{
    const QString good = u"LVSHCAMB1CE054249"_s;
    const QString known = u"0123456789ABCDEFGHJKLMNPRSTUVWXYZ"_s;
    int missed = 0;
    for (int place = 0; place < good.size(); ++place)
        for (const QChar other : known) {
            QString misread = good;
            misread[place] = other;
            if (other != good[place] && Vin::parse(misread))
                ++missed; // letters that count the same, such as A and J, cannot be told apart
        }
    EXPECT_LT(missed, 17 * 3);
}

TEST(Vin, IsNoneOfAnotherShape)
{
    for (const QString &text : {QString(), u"LVSHCAMB1CE05424"_s, u"LVSHCAMB1CE0542491"_s, u"LVSHCAMBICE054249"_s,
                                u"OVSHCAMB1CE054249"_s, u"QVSHCAMB1CE054249"_s, u"LVSHCAMB1CE05424车"_s, u"=1M8GDM9AXKP04278"_s,
                                QString(1'000'000, u'1'), QString(u"LVSHCAMB1CE05424\u202E"_s)})
        EXPECT_FALSE(Vin::parse(text)) << text.left(40).toStdString();
}

} // namespace showroom
