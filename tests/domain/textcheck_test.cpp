// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/textcheck.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

constexpr TextLimits line{80, false};
constexpr TextLimits lines{80, true};

// The words that tell one refusal from another.
QString saidOf(const QString &text, TextLimits limits)
{
    const std::optional<Message> problem = problemOf(text, limits);
    return problem ? translated(*problem) : QString();
}

class HarmlessText : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(HarmlessText, isAccepted)
{
    const QString text = QString::fromUtf16(GetParam());
    EXPECT_EQ(saidOf(text, line), QString());
    EXPECT_EQ(saidOf(text, lines), QString());
    EXPECT_EQ(trimmedText(text), text);
}

INSTANTIATE_TEST_SUITE_P(Of, HarmlessText,
                         testing::Values(u"", u"张三", u"阿卜杜拉·买买提", u"Zoë Müller-Łuk", u"ｆｕｌｌ　ｗｉｄｔｈ １３８",
                                         u"𠮷野家 𬺈",
                                         u"👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇨🇳 ☎️",
                                         u"e\u0301\u0323 Z͑ͫ̓a̴l̸go", u"ภาษาไทย हिन्दी", u"مرحبا שלום", u"'; DROP TABLE customer;--",
                                         u"<script>alert(1)</script>", u"=1+cmd|' /C calc'!A0", u"../../etc/passwd",
                                         u"%1 %n %s %x", u"\\0 \\n", u"NULL", u"undefined", u"１．５万", u"￥1,234.00",
                                         u"…—“”‘’（）【】", u"a\u200bb", u"\ue000", u"\ufffd"));

struct HarmfulCase {
    QString text;
    const char *words;
    const char *code;
    const char *place;
};

class HarmfulText : public testing::TestWithParam<HarmfulCase>
{
};

TEST_P(HarmfulText, isRefusedWithItsCodeItsPlaceAndTheWayOut)
{
    for (const TextLimits limits : {line, lines}) {
        const QString said = saidOf(GetParam().text, limits);
        EXPECT_TRUE(said.contains(QLatin1StringView(GetParam().words))) << qPrintable(said);
        EXPECT_TRUE(said.contains(QLatin1StringView(GetParam().code))) << qPrintable(said);
        EXPECT_TRUE(said.contains(u"place %1"_s.arg(QLatin1StringView(GetParam().place)))) << qPrintable(said);
        EXPECT_TRUE(said.contains(u"remove it")) << qPrintable(said);
    }
}

QString around(char16_t c)
{
    return u"张"_s + QChar(c) + u"三"_s;
}

INSTANTIATE_TEST_SUITE_P(Of, HarmfulText,
                         testing::Values(HarmfulCase{around(0), "null character", "U+0000", "2"},
                                         HarmfulCase{around(0x01), "control character", "U+0001", "2"},
                                         HarmfulCase{around(0x08), "control character", "U+0008", "2"},
                                         HarmfulCase{around(0x0b), "control character", "U+000B", "2"},
                                         HarmfulCase{around(0x1b), "control character", "U+001B", "2"},
                                         HarmfulCase{around(0x7f), "control character", "U+007F", "2"},
                                         HarmfulCase{around(0x85), "control character", "U+0085", "2"},
                                         HarmfulCase{around(0x9b), "control character", "U+009B", "2"},
                                         HarmfulCase{around(0xd83d), "half a character", "U+D83D", "2"},
                                         HarmfulCase{around(0xdc00), "half a character", "U+DC00", "2"},
                                         HarmfulCase{u"张"_s + QChar(0xd83d), "half a character", "U+D83D", "2"},
                                         HarmfulCase{around(0xfffe), "no character", "U+FFFE", "2"},
                                         HarmfulCase{around(0xffff), "no character", "U+FFFF", "2"},
                                         HarmfulCase{around(0xfdd0), "no character", "U+FDD0", "2"},
                                         HarmfulCase{u"👍\U0001fffe"_s, "no character", "U+1FFFE", "2"},
                                         HarmfulCase{around(0x202a), "direction mark", "U+202A", "2"},
                                         HarmfulCase{u"invoice\u202egnp.exe"_s, "direction mark", "U+202E", "8"},
                                         HarmfulCase{around(0x2066), "direction mark", "U+2066", "2"},
                                         HarmfulCase{around(0x2069), "direction mark", "U+2069", "2"},
                                         HarmfulCase{around(0x200e), "direction mark", "U+200E", "2"},
                                         HarmfulCase{around(0x200f), "direction mark", "U+200F", "2"},
                                         HarmfulCase{around(0x061c), "direction mark", "U+061C", "2"}));

TEST(TextCheck, allowsTabsAndLineBreaksInNotesOnly)
{
    for (const char16_t c : {u'\n', u'\r', u'\u2028', u'\u2029'}) {
        EXPECT_EQ(saidOf(around(c), lines), QString());
        EXPECT_TRUE(saidOf(around(c), line).contains(u"line break"));
    }
    EXPECT_EQ(saidOf(around(u'\t'), lines), QString());
    EXPECT_TRUE(saidOf(around(u'\t'), line).contains(u"tab"));
}

TEST(TextCheck, countsCharactersAndNotTheirUnits)
{
    EXPECT_EQ(saidOf(u"👍"_s.repeated(80), line), QString());
    EXPECT_EQ(saidOf(u"👍"_s.repeated(81), line),
              u"The text is 81 characters long, but at most 80 are stored here; shorten it."_s);
    EXPECT_FALSE(saidOf(u"张"_s.repeated(5'000'000), lines).isEmpty());
}

TEST(TextCheck, trimsEverySpaceAroundAndNoneWithin)
{
    EXPECT_EQ(trimmedText(u"\ufeff\u3000 张　三\u00a0\t\r\n\u200b"_s), u"张　三"_s);
    EXPECT_EQ(trimmedText(u" \u3000 "_s), QString());
    EXPECT_EQ(trimmedText(u"\u200d"_s), u"\u200d"_s) << "a joiner belongs to an emoji";
}

} // namespace

TEST(EmailAddresses, AreToldFromWhatIsNone)
{
    for (const QString &good : {u"a@b.cn"_s, u"li.min+car@mail.example.com.cn"_s, u"张三@例子.公司"_s, u"o'neil@x-y.org"_s})
        EXPECT_TRUE(isEmailAddress(good)) << good.toStdString();
    for (const QString &bad :
         {u""_s, u"a"_s, u"@b.cn"_s, u"a@"_s, u"a@b"_s, u"a@@b.cn"_s, u"a b@c.cn"_s, u".a@b.cn"_s, u"a..b@c.cn"_s, u"a@-b.cn"_s,
          u"a@b-.cn"_s, u"a@b.cn\n"_s, u"a@[1.2.3.4]"_s, QString(65, u'a') + u"@b.cn"_s, u"a@"_s + QString(250, u'b') + u".cn"_s})
        EXPECT_FALSE(isEmailAddress(bad)) << bad.toStdString();
}

} // namespace showroom
