// SPDX-License-Identifier: GPL-3.0-or-later
// PL-07: sales scripts in versions, and those at hand beside a follow-up form.
#include "services/bothengines.h"

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QStringList fieldsOf(const Error &error)
{
    QStringList fields;
    for (const FieldProblem &problem : error.fields)
        fields << problem.field;
    return fields;
}

TalkScript answer(const QString &title = u"太贵了"_s)
{
    TalkScript script;
    script.kind = ScriptKind::Objection;
    script.title = title;
    script.objection = u"太贵了"_s;
    script.keywords = u"贵、便宜"_s;
    script.body = u"先认同。\r\n\r\n再问比什么贵。"_s;
    return script;
}

} // namespace

class ScriptServices : public OnBothEngines
{
protected:
    Session office = shop.as(u"zhaogang"_s);
    TalkScriptId add(const TalkScript &script) { return services.talkScripts.add(manager, command(), script).value().id; }
    TalkScriptId put(const TalkScript &script)
    {
        const TalkScriptId id = add(script);
        EXPECT_TRUE(services.talkScripts.act(manager, command(), id, ScriptAction::Use, {}));
        return id;
    }
    TalkScript stored(TalkScriptId id) { return services.talkScripts.show(limin, id)->row.record.value; }
    QStringList titlesFor(const Session &session, LeadId lead, const TalkSoFar &talk = {})
    {
        QStringList titles;
        const ScriptsAtHand atHand = services.scripts.forCase(session, lead, talk).value();
        for (const ScriptAtHand &script : atHand.rows)
            titles << script.script.title;
        return titles;
    }
    QStringList listed(const Session &session, const ScriptFilter &filter)
    {
        QStringList titles;
        const auto page = services.scripts.page(session, filter, {}, 50).value();
        for (const Stored<TalkScript> &row : page.rows)
            titles << row.value.title + u' ' + QString::number(row.value.revision);
        return titles;
    }
};

INSTANTIATE_TEST_SUITE_P(, ScriptServices, bothEngines, engineName);

TEST_P(ScriptServices, AreKeptByManagersAndReadByAllWhoSell)
{
    for (const Session &person : {limin, clerk, shop.as(u"sunlei"_s), shop.as(u"caiwu"_s), shop.as(u"kefu"_s)})
        EXPECT_EQ(services.talkScripts.add(person, command(), answer()).error().code, ErrorCode::NotPermitted)
            << qPrintable(person.signin);
    for (const Session &person : {office, manager, director}) {
        const auto added = services.talkScripts.add(person, command(), answer(person.signin));
        ASSERT_TRUE(added) << qPrintable(person.signin);
        EXPECT_EQ(services.talkScripts.act(limin, command(), added->id, ScriptAction::Use, {}).error().code,
                  ErrorCode::NotPermitted);
        EXPECT_TRUE(services.talkScripts.act(person, command(), added->id, ScriptAction::Use, {})) << "their own too";
    }
    for (const Session &person : {limin, clerk, office, manager, director, shop.as(u"sunlei"_s)})
        EXPECT_EQ(services.scripts.page(person, {}, {}, 50)->rows.size(), 3u) << qPrintable(person.signin);
    for (const Session &person : {shop.as(u"caiwu"_s), shop.as(u"kefu"_s), shop.as(u"zonghe"_s)}) {
        EXPECT_EQ(services.scripts.page(person, {}, {}, 50).error().code, ErrorCode::NotPermitted);
        EXPECT_FALSE(services.talkScripts.show(person, TalkScriptId(1)));
    }
}

TEST_P(ScriptServices, TheSameTitleIsTheNextVersionAndOneIsInUse)
{
    const TalkScriptId first = put(answer());
    EXPECT_EQ(stored(first).revision, 1);
    EXPECT_EQ(stored(first).body, u"先认同。\n\n再问比什么贵。"_s);
    TalkScript better = answer();
    better.title = u" 太贵了 "_s;
    better.body = u"更好的说法"_s;
    better.revision = 9; // not theirs to say
    better.state = ScriptState::InUse;
    const TalkScriptId second = add(better);
    EXPECT_EQ(stored(second).revision, 2);
    EXPECT_EQ(stored(second).state, ScriptState::Draft);
    EXPECT_EQ(stored(first).state, ScriptState::InUse) << "until the next one is put in use";
    ASSERT_TRUE(services.talkScripts.act(director, command(), second, ScriptAction::Use, {}));
    EXPECT_EQ(stored(first).state, ScriptState::Retired);
    EXPECT_EQ(stored(second).state, ScriptState::InUse);
    const auto card = services.talkScripts.show(limin, first).value();
    EXPECT_EQ(card.history.front().event.action, u"retire"_s);
    EXPECT_EQ(card.history.front().personName, u"何勇"_s);
    EXPECT_TRUE(card.actions.empty());
    EXPECT_EQ(services.talkScripts.act(manager, command(), first, ScriptAction::Use, {}).error().code, ErrorCode::Rejected)
        << "what is retired comes back as a new version";
}

TEST_P(ScriptServices, ADraftIsChangedAndWhatIsUsedIsNot)
{
    const TalkScriptId id = add(answer());
    TalkScript changed = answer();
    changed.body = u"改过"_s;
    const auto saved = services.talkScripts.update(office, command(), id, 1, changed);
    ASSERT_TRUE(saved);
    EXPECT_EQ(stored(id).body, u"改过"_s);
    EXPECT_EQ(services.talkScripts.update(manager, command(), id, 1, changed).error().code, ErrorCode::Conflict);
    EXPECT_EQ(services.talkScripts.update(limin, command(), id, saved->version, changed).error().code, ErrorCode::NotPermitted);
    TalkScript other = changed;
    other.title = u"另一个"_s;
    EXPECT_EQ(fieldsOf(services.talkScripts.update(manager, command(), id, saved->version, other).error()),
              QStringList{u"title"_s});
    const auto used = services.talkScripts.act(manager, command(), id, ScriptAction::Use, {});
    ASSERT_TRUE(used);
    EXPECT_EQ(services.talkScripts.update(manager, command(), id, used->version, changed).error().code, ErrorCode::Rejected);
}

TEST_P(ScriptServices, BadTextIsRefusedAtItsField)
{
    TalkScript bad;
    bad.title = u"  "_s;
    bad.body = u"\u202E反"_s;
    bad.keywords = QString(201, u'k');
    EXPECT_EQ(fieldsOf(services.talkScripts.add(manager, command(), bad).error()),
              (QStringList{u"title"_s, u"keywords"_s, u"body"_s}));
    bad = answer(QString(61, u'长'));
    bad.body = QString(10'001, u'长');
    EXPECT_EQ(fieldsOf(services.talkScripts.add(manager, command(), bad).error()), (QStringList{u"title"_s, u"body"_s}));
}

TEST_P(ScriptServices, WhatNobodyWouldFindIsNotPutInUse)
{
    TalkScript script = answer();
    script.objection.clear();
    const TalkScriptId id = add(script);
    EXPECT_EQ(services.talkScripts.show(manager, id)->verdicts.at(0).outcome, Outcome::Block);
    const auto refused = services.talkScripts.act(manager, command(), id, ScriptAction::Use, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().verdicts.at(0).rule, u"PL-07"_s);
    EXPECT_EQ(fieldsOf(refused.error()), QStringList{u"objection"_s});
    EXPECT_EQ(stored(id).state, ScriptState::Draft);
    EXPECT_TRUE(services.talkScripts.act(manager, command(), id, ScriptAction::Retire, {}));
    EXPECT_TRUE(services.talkScripts.show(manager, id)->verdicts.empty());
}

TEST_P(ScriptServices, ThoseInUseAreAtHandForTheCase)
{
    const LeadId lead = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s);
    EXPECT_FALSE(services.scripts.forCase(limin, lead, {})->anyInUse);
    put(answer());
    TalkScript invite = answer(u"邀约"_s);
    invite.kind = ScriptKind::Step;
    invite.step = SaleStep::Gathering;
    invite.objection.clear();
    invite.keywords.clear();
    put(invite);
    add(answer(u"草稿"_s));
    EXPECT_EQ(titlesFor(limin, lead), QStringList{u"邀约"_s});
    const auto atHand = services.scripts.forCase(limin, lead, {ContactKind::Call, {}, u"嫌贵"_s}).value();
    ASSERT_EQ(atHand.rows.size(), 2u);
    EXPECT_TRUE(atHand.anyInUse);
    EXPECT_EQ(atHand.rows.front().script.title, u"太贵了"_s);
    EXPECT_EQ(atHand.rows.front().script.body, u"先认同。\n\n再问比什么贵。"_s);
    EXPECT_EQ(translated(atHand.rows.front().why.front()), u"Typed: 贵"_s);
    ASSERT_TRUE(shop.contact(limin, lead, [](FollowUp &talk) { talk.objection = u"觉得贵"_s; }));
    EXPECT_EQ(titlesFor(limin, lead), QStringList{u"太贵了"_s}) << "noted last; the lead is followed now";
}

TEST_P(ScriptServices, AnotherOnesLeadIsNotFound)
{
    const LeadId lead = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s);
    put(answer());
    EXPECT_EQ(services.scripts.forCase(wangwei, lead, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(services.scripts.forCase(limin, LeadId(999), {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(services.scripts.forCase(shop.as(u"caiwu"_s), lead, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(titlesFor(manager, lead, {ContactKind::Call, {}, u"贵"_s}), QStringList{u"太贵了"_s});
}

TEST_P(ScriptServices, AreFoundByKindStateAndWords)
{
    put(answer());
    add(answer());
    TalkScript rival = answer(u"客户在比宋"_s);
    rival.kind = ScriptKind::Advantage;
    rival.competitor = u"宋 PLUS"_s;
    rival.objection.clear();
    put(rival);
    EXPECT_EQ(listed(limin, {}), (QStringList{u"客户在比宋 1"_s, u"太贵了 2"_s, u"太贵了 1"_s}));
    EXPECT_EQ(listed(limin, {ScriptKind::Objection, ScriptState::Draft, {}}), QStringList{u"太贵了 2"_s});
    EXPECT_EQ(listed(limin, {{}, {}, u"宋plus"_s}), QStringList{u"客户在比宋 1"_s});
    EXPECT_TRUE(listed(limin, {{}, {}, u"%"_s}).isEmpty()) << "text is text";
    const auto first = services.scripts.page(limin, {}, {}, 2).value();
    EXPECT_TRUE(first.more);
    const auto second = services.scripts.page(limin, {}, first.rows.back().id, 2).value();
    EXPECT_FALSE(second.more);
    ASSERT_EQ(second.rows.size(), 1u);
    EXPECT_EQ(second.rows.front().value.revision, 1);
    EXPECT_TRUE(second.rows.front().value.body.isEmpty());
}

} // namespace showroom
