// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/pinyin.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

struct Reading {
    const char16_t *name;
    const char16_t *letters;
    const char16_t *shown;
};

class NameIsRead : public testing::TestWithParam<Reading>
{
};

TEST_P(NameIsRead, asPeopleReadIt)
{
    const QString name = QString::fromUtf16(GetParam().name);
    QStringList preferred;
    for (const QStringList &syllables : readingOf(name).syllables)
        preferred.append(syllables.value(0));
    EXPECT_EQ(preferred.join(u' '), QString::fromUtf16(GetParam().letters)) << qPrintable(name);
    EXPECT_EQ(pinyinShown(name), QString::fromUtf16(GetParam().shown)) << qPrintable(name);
}

INSTANTIATE_TEST_SUITE_P(
    Surnames, NameIsRead,
    testing::Values(Reading{u"张三", u"zhang san", u"Zhāng Sān"}, Reading{u"单晓燕", u"shan xiao yan", u"Shàn Xiǎoyàn"},
                    Reading{u"曾国藩", u"zeng guo fan", u"Zēng Guófān"}, Reading{u"仇英", u"qiu ying", u"Qiú Yīng"},
                    Reading{u"解缙", u"xie jin", u"Xiè Jìn"}, Reading{u"区伟", u"ou wei", u"Ōu Wěi"},
                    Reading{u"查良镛", u"zha liang yong", u"Zhā Liángyōng"}, Reading{u"翟天", u"zhai tian", u"Zhái Tiān"},
                    Reading{u"朴志", u"piao zhi", u"Piáo Zhì"}, Reading{u"缪斌", u"miao bin", u"Miào Bīn"},
                    Reading{u"覃勇", u"qin yong", u"Qín Yǒng"}, Reading{u"冼星海", u"xian xing hai", u"Xiǎn Xīnghǎi"},
                    Reading{u"洗华", u"xian hua", u"Xiǎn Huá"}, Reading{u"薄云", u"bo yun", u"Bó Yún"},
                    Reading{u"员强", u"yun qiang", u"Yùn Qiáng"}, Reading{u"种师道", u"chong shi dao", u"Chóng Shīdào"},
                    Reading{u"黑明", u"he ming", u"Hè Míng"}, Reading{u"盖叫天", u"ge jiao tian", u"Gě Jiàotiān"},
                    Reading{u"任重", u"ren zhong", u"Rén Zhòng"}, Reading{u"乐毅", u"yue yi", u"Yuè Yì"},
                    Reading{u"秘书", u"bi shu", u"Bì Shū"}, Reading{u"宓羲", u"mi xi", u"Mì Xī"},
                    Reading{u"葛优", u"ge you", u"Gě Yōu"}, Reading{u"吕布", u"lv bu", u"Lǚ Bù"},
                    Reading{u"尉迟恭", u"yu chi gong", u"Yùchí Gōng"}, Reading{u"万俟雪", u"mo qi xue", u"Mòqí Xuě"},
                    Reading{u"长孙无忌", u"zhang sun wu ji", u"Zhǎngsūn Wújì"},
                    Reading{u"澹台灭明", u"tan tai mie ming", u"Tántái Mièmíng"},
                    Reading{u"单于雄", u"chan yu xiong", u"Chányú Xióng"}, Reading{u"令狐冲", u"ling hu chong", u"Línghú Chōng"},
                    Reading{u"欧阳修", u"ou yang xiu", u"Ōuyáng Xiū"}, Reading{u"司马光", u"si ma guang", u"Sīmǎ Guāng"},
                    Reading{u"诸葛亮", u"zhu ge liang", u"Zhūgě Liàng"},
                    Reading{u"上官婉儿", u"shang guan wan er", u"Shàngguān Wǎn'ér"}, Reading{u"李西安", u"li xi an", u"Lǐ Xī'ān"},
                    Reading{u"单 晓燕", u"shan xiao yan", u"Shàn Xiǎoyàn"},
                    Reading{u"單雄信", u"shan xiong xin", u"Shàn Xióngxìn"}, Reading{u"单", u"shan", u"Shàn"}));

INSTANTIATE_TEST_SUITE_P(Others, NameIsRead,
                         testing::Values(Reading{u"太原恒通物流", u"tai yuan heng tong wu liu", u"Tài yuán héng tōng wù liú"},
                                         Reading{u"李小单", u"li xiao dan", u"Lǐ Xiǎodān"},
                                         Reading{u"吉利4S店", u"ji li 4 s dian", u"Jí lì 4S diàn"},
                                         Reading{u"John Smith", u"j o h n s m i t h", u"John Smith"},
                                         Reading{u"Zoë", u"z o e", u"Zoë"}, Reading{u"", u"", u""}, Reading{u"—", u"", u"—"}));

TEST(Pinyin, answersEveryReadingOfASurnameWithTheLikeliestFirst)
{
    EXPECT_EQ(readingOf(u"单晓燕"_s).syllables.front(), QStringList({u"shan"_s, u"dan"_s, u"chan"_s}));
    EXPECT_EQ(readingOf(u"覃勇"_s).syllables.front(), QStringList({u"qin"_s, u"tan"_s}));
    EXPECT_EQ(readingOf(u"银行"_s).syllables.back(), QStringList({u"xing"_s, u"hang"_s}));
    EXPECT_EQ(readingOf(u"𬺈"_s).syllables.front(), QStringList(u"yi"_s)) << "beyond the first plane";
    EXPECT_TRUE(readingOf(u"Ж"_s).syllables.front().isEmpty());
}

TEST(Pinyin, sortsNamesAsPeopleExpect)
{
    const QStringList expected{u"4S店"_s,   u"阿姨"_s, u"Anna"_s,   u"曹操"_s,   u"李四"_s, u"连波"_s, u"吕布"_s,
                               u"单晓燕"_s, u"王五"_s, u"尉迟恭"_s, u"曾国藩"_s, u"张三"_s, u"Жук"_s};
    QStringList names = expected;
    std::reverse(names.begin(), names.end());
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return pinyinSortKey(a).toUtf8() < pinyinSortKey(b).toUtf8(); });
    EXPECT_EQ(names, expected) << qPrintable(names.join(u' '));
}

TEST(Pinyin, sortsByPrintableAsciiOfBoundedLength)
{
    for (const QString &name : {u"张三"_s, u"Ж 👍 é"_s, u"\u0301"_s, u"单"_s.repeated(1000), QString()}) {
        const QString key = pinyinSortKey(name);
        EXPECT_LE(key.size(), 160);
        EXPECT_TRUE(std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u' ' && c <= u'~'; })) << qPrintable(key);
    }
}

} // namespace

} // namespace showroom
