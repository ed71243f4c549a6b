// SPDX-License-Identifier: GPL-3.0-or-later
// Sales scripts: their lists leave the text out, a version stands once, and of a title one is in use.
#include "sql/storagetest.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class Scripts : public OnEveryStorage
{
protected:
    static TalkScript script(const QString &title, int revision = 1)
    {
        TalkScript value;
        value.kind = ScriptKind::Objection;
        value.title = title;
        value.objection = u"太贵了"_s;
        value.keywords = u"贵、便宜"_s;
        value.body = u"第一段\n\n第二段 <b>'; DROP"_s;
        value.revision = revision;
        return value;
    }
    Stored<TalkScript> add(const TalkScript &value) { return must(storage->talkScripts().add(store, value, limin, at)); }
    QStringList titles(const std::function<void(ScriptQuery &)> &change)
    {
        ScriptQuery query;
        query.stores = {store};
        change(query);
        QStringList titles;
        for (const auto &head : must(storage->talkScripts().heads(query)))
            titles << head.value.title;
        return titles;
    }
};

INSTANTIATE_TEST_SUITE_P(, Scripts, everyStorage, kindName);

TEST_P(Scripts, ComeBackAsTheyWereAndTheirHeadsWithoutTheText)
{
    TalkScript whole = script(u"太贵了"_s);
    whole.step = SaleStep::Negotiation;
    whole.competitor = u"宋 PLUS"_s;
    whole.series = u"银河 L7"_s;
    const auto added = add(whole);
    EXPECT_EQ(must(storage->talkScripts().find({store}, added.id)), added);
    EXPECT_EQ(added.value, whole);
    ScriptQuery query;
    query.stores = {store};
    const auto heads = must(storage->talkScripts().heads(query));
    ASSERT_EQ(heads.size(), 1u);
    Stored<TalkScript> bare = added;
    bare.value.body.clear();
    EXPECT_EQ(heads.front(), bare);
    EXPECT_EQ(codeOfRefusal(storage->talkScripts().find({otherStore}, added.id)), ErrorCode::NotFound);
}

TEST_P(Scripts, AreListedByStateKindAndKeyTheNewestFirst)
{
    add(script(u"a"_s));
    auto used = script(u"b"_s);
    used.state = ScriptState::InUse;
    const auto b = add(used);
    auto step = script(u"c"_s);
    step.kind = ScriptKind::Step;
    add(step);
    must(storage->talkScripts().add(otherStore, script(u"elsewhere"_s), wangwei, at).map([](const auto &) {}));
    EXPECT_EQ(titles([](ScriptQuery &) {}), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    EXPECT_EQ(titles([](ScriptQuery &query) { query.state = ScriptState::InUse; }), QStringList{u"b"_s});
    EXPECT_EQ(titles([](ScriptQuery &query) { query.kind = ScriptKind::Objection; }), (QStringList{u"b"_s, u"a"_s}));
    EXPECT_EQ(titles([&](ScriptQuery &query) { query.after = b.id; }), QStringList{u"a"_s});
    EXPECT_EQ(titles([](ScriptQuery &query) { query.limit = 1; }), QStringList{u"c"_s});
    EXPECT_EQ(titles([this](ScriptQuery &query) {
                  query.stores = {store, otherStore};
                  query.limit = 2;
              }),
              (QStringList{u"elsewhere"_s, u"c"_s}));
}

TEST_P(Scripts, AVersionStandsOnceAndOneOfATitleIsInUse)
{
    auto first = add(script(u"太贵了"_s));
    EXPECT_EQ(codeOfRefusal(storage->talkScripts().add(store, script(u"太贵了"_s), limin, at)), ErrorCode::Conflict);
    auto second = add(script(u"太贵了"_s, 2));
    EXPECT_TRUE(storage->talkScripts().add(otherStore, script(u"太贵了"_s), wangwei, at)) << "another store's";
    const auto versions = must(storage->talkScripts().titled(store, u"太贵了"_s));
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(versions.front().value.revision, 2);
    EXPECT_TRUE(versions.front().value.body.isEmpty());
    EXPECT_TRUE(must(storage->talkScripts().titled(store, u"太贵"_s)).empty()) << "the whole title";
    first.value.state = second.value.state = ScriptState::InUse;
    must(storage->talkScripts().update(first, at).map([](int) {}));
    EXPECT_EQ(codeOfRefusal(storage->talkScripts().update(second, at)), ErrorCode::Conflict);
}

} // namespace showroom
