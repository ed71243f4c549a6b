// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/phone.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

struct Spelling {
    const char16_t *typed;
    const char16_t *stored;
    const char16_t *shown;
    Phone::Kind kind;
};

class PhoneSpelling : public testing::TestWithParam<Spelling>
{
};

TEST_P(PhoneSpelling, becomesTheOneCanonicalNumber)
{
    const Spelling &spelling = GetParam();
    const auto phone = Phone::parse(QString::fromUtf16(spelling.typed));
    ASSERT_TRUE(phone) << qPrintable(QString::fromUtf16(spelling.typed));
    EXPECT_EQ(phone->stored(), QString::fromUtf16(spelling.stored));
    EXPECT_EQ(phone->shown(), QString::fromUtf16(spelling.shown));
    EXPECT_EQ(phone->kind(), spelling.kind);
    EXPECT_EQ(Phone::parse(phone->stored()), phone) << "stored() reads back";
    EXPECT_EQ(Phone::parse(phone->shown()), phone) << "shown() reads back";
}

constexpr auto mobile = Phone::Kind::Mobile;
constexpr auto landLine = Phone::Kind::LandLine;
constexpr auto service = Phone::Kind::Service;

INSTANTIATE_TEST_SUITE_P(Written, PhoneSpelling,
                         testing::Values(Spelling{u"13800136620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"  138-0013-6620 ", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"138.0013.6620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"１３８　００１３　６６２０", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"＋８６－１３８００１３６６２０", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"+86 138 0013 6620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"(+86)13800136620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"0086-13800136620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"8613800136620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"013800136620", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"13900139000.0", u"13900139000", u"139 0013 9000", mobile},
                                         Spelling{u"\u202d13800136620\u202c", u"13800136620", u"138 0013 6620", mobile},
                                         Spelling{u"13800136620转1234", u"13800136620-1234", u"138 0013 6620-1234", mobile},
                                         Spelling{u"19912345678", u"19912345678", u"199 1234 5678", mobile},
                                         Spelling{u"0351-8888888", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"(0351) 888 8888", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"（０３５１）８８８８８８８", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"0351—8888888", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"0351-888-8888", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"010-6888 8888", u"01068888888", u"010-68888888", landLine},
                                         Spelling{u"+86 10 6888 8888", u"01068888888", u"010-68888888", landLine},
                                         Spelling{u"+86 (0)351 8888888", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"86-351-8888888", u"03518888888", u"0351-8888888", landLine},
                                         Spelling{u"0755-83881234", u"075583881234", u"0755-83881234", landLine},
                                         Spelling{u"0351-8888888转801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351-8888888 转 801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351-8888888-801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351-8888888-8", u"03518888888-8", u"0351-8888888-8", landLine},
                                         Spelling{u"0351-8888888（转801）", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351 8888888 ext 801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351 8888888 Ext. 801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"03518888888X801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351-8888888分机：801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"0351-8888888#801", u"03518888888-801", u"0351-8888888-801", landLine},
                                         Spelling{u"400-888-8888", u"4008888888", u"400-888-8888", service},
                                         Spelling{u"4008888888转2", u"4008888888-2", u"400-888-8888-2", service},
                                         Spelling{u"+86 400 888 8888", u"4008888888", u"400-888-8888", service},
                                         Spelling{u"800 810 1234", u"8008101234", u"800-810-1234", service}));

class NoPhone : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(NoPhone, isRefused)
{
    EXPECT_FALSE(Phone::parse(QString::fromUtf16(GetParam()))) << qPrintable(QString::fromUtf16(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Written, NoPhone,
                         testing::Values(u"", u" ", u"-", u"+", u"+86", u"转801", u"张三", u"1380013662", u"138001366200",
                                         u"12800136620", u"8888888", u"3518888888", u"0351888888", u"0351888888888",
                                         u"00000000000", u"0000000000", u"01188888888", u"+1 212 555 0100", u"+852 9123 4567",
                                         u"0085291234567", u"+44 20 7946 0958", u"++8613800136620", u"138****6620",
                                         u"138 **** 6620", u"0351-****580", u"13800136620/13900139000",
                                         u"13800136620 13900139000", u"13800136620转", u"转13800136620", u"13800136620转8018018",
                                         u"13800136620y801", u"1.38001E+10", u"١٣٨٠٠١٣٦٦٢٠", u"138O0136620", u"3.14"));

TEST(Phone, refusesAnOverlongTextAtOnce)
{
    EXPECT_FALSE(Phone::parse(u"1"_s.repeated(100'000)));
    EXPECT_FALSE(Phone::parse(u"13800136620"_s + u" "_s.repeated(100'000)));
}

struct Mask {
    const char16_t *typed;
    const char16_t *stored;
    const char16_t *shown;
    const char16_t *end;
};

class PhoneMask : public testing::TestWithParam<Mask>
{
};

TEST_P(PhoneMask, leavesNoWayBackToTheNumber)
{
    const Mask &mask = GetParam();
    const auto phone = Phone::parse(QString::fromUtf16(mask.typed));
    ASSERT_TRUE(phone);
    const Phone masked = phone->masked();
    EXPECT_TRUE(masked.isMasked());
    EXPECT_FALSE(phone->isMasked());
    EXPECT_EQ(masked.stored(), QString::fromUtf16(mask.stored));
    EXPECT_EQ(masked.shown(), QString::fromUtf16(mask.shown));
    EXPECT_EQ(masked.visibleEnd(), QString::fromUtf16(mask.end));
    EXPECT_EQ(masked.digits(), QString());
    EXPECT_EQ(masked.extension(), QString());
    EXPECT_EQ(masked.masked(), masked);
    EXPECT_NE(masked, *phone);
    EXPECT_FALSE(Phone::parse(masked.stored()));
    EXPECT_FALSE(Phone::parse(masked.shown()));
}

INSTANTIATE_TEST_SUITE_P(Of, PhoneMask,
                         testing::Values(Mask{u"13800136620", u"138****6620", u"138 **** 6620", u"6620"},
                                         Mask{u"13800136620转1234", u"138****6620", u"138 **** 6620", u"6620"},
                                         Mask{u"0351-8888580-801", u"0351****580", u"0351-****580", u"580"},
                                         Mask{u"010-68888580", u"010****580", u"010-****580", u"580"},
                                         Mask{u"400-888-8580", u"400****580", u"400-****580", u"580"}));

TEST(Phone, isTheSameNumberWithAndWithoutAnExtension)
{
    const auto without = Phone::parse(u"0351-8888888"_s);
    const auto with = Phone::parse(u"0351-8888888-801"_s);
    ASSERT_TRUE(without && with);
    EXPECT_EQ(without->digits(), with->digits());
    EXPECT_NE(*without, *with);
}

} // namespace

} // namespace showroom
