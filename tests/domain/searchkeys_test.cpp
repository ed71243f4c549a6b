// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/pinyin.h"
#include "showroom/domain/searchkeys.h"
#include "showroom/domain/textcheck.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

std::vector<Phone> phonesOf(std::initializer_list<QString> texts)
{
    std::vector<Phone> phones;
    for (const QString &text : texts)
        phones.push_back(*Phone::parse(text));
    return phones;
}

// As both databases compare.
bool inRange(const QString &key, const QString &prefix)
{
    const QByteArray bytes = key.toUtf8();
    return bytes >= prefix.toUtf8() && bytes < SearchQuery::upperBound(prefix).toUtf8();
}

bool reachable(const SearchQuery &query, const QString &name, const std::vector<Phone> &phones)
{
    const QStringList keys = searchKeys(name, phones);
    const QStringList prefixes = query.prefixes();
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return inRange(key, prefix); });
    });
}

bool finds(const QString &typed, const QString &name, const std::vector<Phone> &phones = {})
{
    const auto query = SearchQuery::parse(typed);
    return query && query->matches(name, phones) && reachable(*query, name, phones);
}

struct Typed {
    const char16_t *name;
    const char16_t *found;  ///< words that find it
    const char16_t *missed; ///< and words that do not
};

class NameSearched : public testing::TestWithParam<Typed>
{
};

TEST_P(NameSearched, isFoundByWhatPeopleType)
{
    const QString name = QString::fromUtf16(GetParam().name);
    for (const QString &typed : QString::fromUtf16(GetParam().found).split(u'|', Qt::SkipEmptyParts))
        EXPECT_TRUE(finds(typed, name)) << qPrintable(typed) << " for " << qPrintable(name);
    for (const QString &typed : QString::fromUtf16(GetParam().missed).split(u'|', Qt::SkipEmptyParts))
        EXPECT_FALSE(finds(typed, name)) << qPrintable(typed) << " for " << qPrintable(name);
}

INSTANTIATE_TEST_SUITE_P(
    Persons, NameSearched,
    testing::Values(
        Typed{u"张三",
              u"张三|张|三|zhangsan|zhangs|zhang|zhan|zh|z|zs|zsan|zhsan|zhs|san|sa|s|张s|张san|z三|zhang三|ZHANGSAN|Zhang San|"
              u"ｚｈａｎｇ　ｓａｎ|张 三| zs |zhang'san",
              u"zhangw|zw|zhangsanf|三张|张四|李|hang|an|zhangsann|sz|13"},
        Typed{u"单晓燕", u"shanxy|sxy|shan|shanxiaoyan|sxiaoyan|shxy|dan|danxy|dxy|xy|燕|晓y|单xy|chan", u"sanxy|shanyx|danx燕y"},
        Typed{u"曾国藩", u"zeng|zgf|zengguofan|ceng|cgf|guofan", u"zheng|zg藩f"},
        Typed{u"仇英", u"qiu|qy|qiuying|chou|chouy", u"cyy"}, Typed{u"解缙", u"xie|xj|xiejin|jie|jj", u"xiej金"},
        Typed{u"区伟", u"ou|ow|ouwei|qu|quw", u"oww"}, Typed{u"查良镛", u"zha|zly|zhaliangyong|cha|cly|zhal", u"zhl良良"},
        Typed{u"翟天", u"zhai|zt|zhait|di|dt", u"zhat天"},
        Typed{u"尉迟恭", u"yuchi|ycg|yuchigong|wei|yuch|chigong|尉c|y迟g", u"ycc|weich恭g"},
        Typed{u"吕布", u"lv|lu|lü|lvb|lub|lüb|lvbu|LÜ|lǚ", u"lvv|liu"}, Typed{u"路遥", u"lu|luy|lù", u"lv|lü|lvy"},
        Typed{u"女娲", u"nv|nu|nü|nvwa|nw", u"nvv"}, Typed{u"略阳", u"lve|lue|lüe|lveyang", u"lvye"},
        Typed{u"朴志", u"piao|pu|pz|piaozhi", u"pian"}, Typed{u"西安", u"xian|xa|xi'an|xia|xan", u"xiana"},
        Typed{u"欧阳修", u"ouyang|oyx|oyang|ouy修|阳修|yx", u"oux阳"}, Typed{u"昂阿三", u"angas|aas|ang阿|aasan", u"aang"}));

INSTANTIATE_TEST_SUITE_P(
    Companies, NameSearched,
    testing::Values(
        Typed{u"太原恒通物流", u"恒通|ht|hengt|tyht|tyhtwl|taiyuanhengtong|物流|wl|恒t|t原h", u"htt|恒物|tyhtt"},
        Typed{u"太原银行", u"yinhang|yh|yinxing|yx|tyyh|tyyinhang|银hang", u"yinhan行行"},
        Typed{u"长江重工", u"changjiang|zhangjiang|cjzg|cjchong|zhonggong", u"jiangchang"},
        Typed{u"吉利4S店", u"4s|4S店|jl4s|jili4sdian|jl4|4sd|４Ｓ|吉利4", u"5s|4d"},
        Typed{u"John Smith", u"john|johns|smith|mit|JOHN SMITH|hn", u"jsmith|jon"},
        Typed{u"Müller汽车", u"muller|müller|mül|mullerqc|ller汽|qiche|lerqiche", u"mvller|muellerqc"},
        Typed{u"Volvo车行", u"volvo|vol|lvo|volvoch|volvochexing|volvochehang", u"uoluo|lu"},
        Typed{u"阿卜杜拉·买买提", u"abdlmmt|买买提|mmt|拉买|阿卜杜拉买买提", u"lamt提"}, Typed{u"Жук", u"жук|ЖУК|ук", u"zhuk"},
        Typed{u"𠮷野家", u"𠮷|野家|𠮷y|𠮷野家", u"吉野"},
        Typed{u"一二三四五六七八九十一二汽车贸易有限责任公司山西分公司太原营业部小店门市",
              u"一二三四五六七八九十一二汽车贸易有限责任公司山西分公司太原营业部小店门市|yesan|十一二汽车贸易有限责任公司山西",
              u"门市"}));

TEST(SearchQuery, findsAPhoneByFourDigitsAnywhere)
{
    const auto phones = phonesOf({u"13800136620"_s, u"0351-8888580-801"_s});
    for (const QString &typed : {u"6620"_s, u"0013"_s, u"1380013"_s, u"１３８００１３"_s, u"138 0013"_s, u"138-0013-6620"_s,
                                 u"13800136620"_s, u"+86 138 0013 6620"_s, u"8580"_s, u"0351-8888"_s, u"0351-8888580转801"_s})
        EXPECT_TRUE(finds(typed, u"张三"_s, phones)) << qPrintable(typed);
    for (const QString &typed : {u"620"_s, u"38"_s, u"1"_s, u"6621"_s, u"138001366200"_s, u"6620a"_s, u"1380"_s + u"张"_s})
        EXPECT_FALSE(finds(typed, u"张三"_s, phones)) << qPrintable(typed);
}

TEST(SearchQuery, findsAMaskedPhoneByItsVisibleEndAlone)
{
    const std::vector<Phone> masked{phonesOf({u"13800136620"_s}).front().masked(),
                                    phonesOf({u"0351-8888580"_s}).front().masked()};
    EXPECT_TRUE(finds(u"6620"_s, u"张三"_s, masked));
    for (const QString &typed : {u"36620"_s, u"13800136620"_s, u"1380"_s, u"138"_s, u"0013"_s, u"8580"_s, u"580"_s, u"0351"_s})
        EXPECT_FALSE(finds(typed, u"张三"_s, masked)) << qPrintable(typed);
}

TEST(SearchQuery, isNoneWhenNothingIsLookedFor)
{
    for (const QString &typed : {QString(), u"  "_s, u"\u3000"_s, u"%"_s, u"'--"_s, u"*._"_s, u"（）"_s})
        EXPECT_FALSE(SearchQuery::parse(typed)) << qPrintable(typed);
}

TEST(SearchQuery, ranksTheVeryNameFirst)
{
    const auto phones = phonesOf({u"13800136620"_s});
    const auto rank = [&](const QString &typed, const QString &name) { return SearchQuery::parse(typed)->rank(name, phones); };
    EXPECT_EQ(rank(u"张三"_s, u"张三"_s), 0);
    EXPECT_EQ(rank(u"tom"_s, u"Tom"_s), 0);
    EXPECT_EQ(rank(u"张三"_s, u"张三丰"_s), 1);
    EXPECT_EQ(rank(u"zs"_s, u"张三"_s), 1);
    EXPECT_EQ(rank(u"三"_s, u"张三"_s), 2);
    EXPECT_EQ(rank(u"6620"_s, u"张三"_s), 3);
    EXPECT_EQ(rank(u"李"_s, u"张三"_s), 4);
}

TEST(SearchQuery, looksAtFewAndNarrowRanges)
{
    EXPECT_EQ(SearchQuery::parse(u"张伟"_s)->prefixes(), QStringList(u"张伟"_s));
    EXPECT_EQ(SearchQuery::parse(u"zhang伟s"_s)->prefixes(), QStringList(u"伟"_s));
    EXPECT_EQ(SearchQuery::parse(u"6620"_s)->prefixes(), QStringList(u"6620"_s));
    EXPECT_EQ(SearchQuery::parse(u"z"_s)->prefixes(), QStringList(u"z"_s));
    EXPECT_EQ(SearchQuery::parse(u"zs"_s)->prefixes(), QStringList({u"zs"_s, u".zs"_s}));
    EXPECT_EQ(SearchQuery::parse(u"lv"_s)->prefixes().front(), u"lu"_s);
    EXPECT_EQ(SearchQuery::parse(u"zhangs"_s)->prefixes().front(), u"zhangs"_s);
    for (const QString &typed : {u"zhangs"_s, u"zhsan"_s, u"zhangsanfeng"_s, u"xianxianxianxian"_s, u"nananananananananana"_s,
                                 u"zhongguangchangzhuangshuang"_s})
        EXPECT_LE(SearchQuery::parse(typed)->prefixes().size(), 40) << qPrintable(typed);
}

TEST(SearchKeys, areFewDistinctAndShort)
{
    const QStringList keys = searchKeys(u"张三"_s, phonesOf({u"13800136620"_s}));
    EXPECT_EQ(keys, QStringList({u".zs"_s, u"00136620"_s, u"0136620"_s, u"136620"_s, u"13800136620"_s, u"36620"_s,
                                 u"3800136620"_s, u"6620"_s, u"800136620"_s, u"san"_s, u"zhangsan"_s, u"三"_s, u"张三"_s}));
    for (const QString &name : {u"单"_s.repeated(80), u"长行单乐会藏"_s.repeated(12), u"a"_s.repeated(80), QString()}) {
        QStringList all = searchKeys(name, {});
        EXPECT_LE(all.size(), 800);
        EXPECT_TRUE(std::all_of(all.begin(), all.end(), [](const QString &key) { return key.toUcs4().size() <= 16; }));
        EXPECT_EQ(all.removeDuplicates(), 0);
    }
}

TEST(SearchKeys, takeNothingThatTheTextBoundaryRefuses)
{
    EXPECT_TRUE(problemOf(SearchQuery::upperBound(u"张"_s), TextLimits{80, false})) << "so that no key reaches a range's end";
}

// Names and queries of all kinds, the same in every run.
class Sampler
{
public:
    QString name()
    {
        QString name;
        for (int i = between(1, between(0, 3) == 0 ? 30 : 4); i > 0; --i)
            name += oneOf(m_characters);
        return name;
    }
    /// What somebody may type who means this name: characters and beginnings of readings from some place on, one of them
    /// perhaps not the usual.
    QString typedFor(const QString &name)
    {
        const std::vector<QStringList> syllables = readingOf(name).syllables;
        const std::vector<QString> characters = charactersOf(name);
        const int size = int(characters.size());
        const int start = between(0, std::min(size, 12) - 1);
        const int end = between(start, std::min({size - 1, start + 9, 11})) + 1;
        const int unusual = between(start, end);
        QString typed;
        for (int i = start; i < end; ++i) {
            const QStringList &readings = syllables[std::size_t(i)];
            if (readings.isEmpty() || between(0, 4) == 0) {
                typed += characters[std::size_t(i)];
                continue;
            }
            const QString reading = readings[i == unusual ? between(0, int(readings.size()) - 1) : 0];
            typed += reading.first(between(0, 1) == 0 ? reading.size() : between(1, int(reading.size())));
        }
        return typed;
    }
    QString noise()
    {
        QString typed;
        for (int i = between(1, 5); i > 0; --i)
            typed += oneOf(m_noise);
        return typed;
    }

private:
    int between(int first, int last) { return std::uniform_int_distribution(first, last)(m_random); }
    QString oneOf(const QString &text) { return text.mid(between(0, int(text.size()) - 1), 1); }
    static std::vector<QString> charactersOf(const QString &name)
    {
        std::vector<QString> characters;
        for (const QChar c : name)
            characters.emplace_back(c);
        return characters;
    }
    std::mt19937 m_random{20240607};
    QString m_characters =
        u"张三李四王五单曾仇解区查翟尉迟吕女略长行重乐安阿昂鹅恩偶欧西伟国强晓燕恒通物流银行太原AbvZéü4S8Ж卨"_s;
    QString m_noise = u"张三单长行安zhangsanlvüeiou46é卨"_s;
};

TEST(SearchKeys, bringEveryHitIntoARange)
{
    Sampler sampler;
    int hits = 0;
    for (int i = 0; i < 6000; ++i) {
        const QString name = sampler.name();
        const QString other = sampler.name();
        for (const QString &typed : {sampler.typedFor(name), sampler.typedFor(other), sampler.noise()}) {
            const auto query = SearchQuery::parse(typed);
            ASSERT_TRUE(query) << qPrintable(typed);
            if (!query->matches(name, {}))
                continue;
            ++hits;
            EXPECT_TRUE(reachable(*query, name, {}))
                << qPrintable(typed) << " for " << qPrintable(name) << ": " << qPrintable(query->prefixes().join(u' '));
        }
    }
    EXPECT_GT(hits, 6000);
}

TEST(SearchQuery, findsANameByAnyMixtureOfItsCharactersAndReadings)
{
    Sampler sampler;
    for (int i = 0; i < 6000; ++i) {
        const QString name = sampler.name();
        const QString typed = sampler.typedFor(name);
        EXPECT_TRUE(SearchQuery::parse(typed)->matches(name, {})) << qPrintable(typed) << " for " << qPrintable(name);
    }
}

} // namespace

} // namespace showroom
