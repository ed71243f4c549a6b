// SPDX-License-Identifier: GPL-3.0-or-later
// PL-07: which scripts stand beside a follow-up form, in which order, and why.
#include "showroom/rules/scripts.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom::rules
{

namespace
{

Stored<TalkScript> used(const TalkScript &script)
{
    Stored<TalkScript> stored{TalkScriptId(1), StoreId(1), 1, Instant::fromMs(0), {}, Instant::fromMs(0), script};
    stored.value.state = ScriptState::InUse;
    return stored;
}

Stored<TalkScript> step(const QString &title, SaleStep of, const QString &keywords = {})
{
    TalkScript script;
    script.title = title;
    script.step = of;
    script.keywords = keywords;
    return used(script);
}

Stored<TalkScript> objection(const QString &title, const QString &words, const QString &keywords = {})
{
    TalkScript script;
    script.kind = ScriptKind::Objection;
    script.title = title;
    script.objection = words;
    script.keywords = keywords;
    return used(script);
}

Stored<TalkScript> advantage(const QString &title, const QString &competitor, const QString &series)
{
    TalkScript script;
    script.kind = ScriptKind::Advantage;
    script.title = title;
    script.competitor = competitor;
    script.series = series;
    return used(script);
}

const std::vector<Stored<TalkScript>> shelf{
    step(u"invite"_s, SaleStep::Gathering),
    step(u"needs"_s, SaleStep::Needs, u"首购,置换"_s),
    step(u"drive"_s, SaleStep::TestDrive),
    step(u"closing"_s, SaleStep::Negotiation),
    step(u"handing over"_s, SaleStep::Delivery),
    objection(u"dear"_s, u"太贵了"_s, u"贵、便宜点、优惠"_s),
    objection(u"thinking"_s, u"再考虑考虑"_s, u"考虑,不急"_s),
    objection(u"range"_s, u"续航焦虑"_s, u"续航/充电/冬天"_s),
    objection(u"monthly"_s, u"月供太高"_s, u"分期"_s),
    advantage(u"song"_s, u"比亚迪宋 PLUS,宋PLUS"_s, u"银河 L7"_s),
    advantage(u"haval"_s, u"哈弗 H6"_s, u"星越 L"_s),
};

struct Case {
    const char *what;
    std::function<void(TalkCase &)> change;
    QStringList titles; ///< of what fits, the best first
};

const Case cases[] = {
    {"a new lead on the telephone is invited", [](TalkCase &) {}, {u"invite"_s}},
    {"what is typed comes before the step", [](TalkCase &talk) { talk.typed = u"客户说太贵了"_s; }, {u"dear"_s, u"invite"_s}},
    {"more words fit better",
     [](TalkCase &talk) { talk.typed = u"充电不方便，冬天续航也不够，而且贵"_s; },
     {u"range"_s, u"dear"_s, u"invite"_s}},
    {"one character is a word, spaces and case are not",
     [](TalkCase &talk) { talk.typed = u"看过 宋plus ，贵"_s; },
     {u"dear"_s, u"song"_s, u"invite"_s}},
    {"a rival that the lead names", [](TalkCase &talk) { talk.lead.competitors = u"宋PLUS"_s; }, {u"song"_s, u"invite"_s}},
    {"a rival by its brand alone", [](TalkCase &talk) { talk.lead.competitors = u"比亚迪"_s; }, {u"song"_s, u"invite"_s}},
    {"the rival that it was lost to", [](TalkCase &talk) { talk.lead.competitor = u"哈弗H6"_s; }, {u"haval"_s, u"invite"_s}},
    {"the advantage of the car that they want comes first",
     [](TalkCase &talk) {
         talk.lead.competitors = u"宋 PLUS、哈弗 H6"_s;
         talk.lead.vehicle = u"星越 L 四驱"_s;
     },
     {u"haval"_s, u"invite"_s, u"song"_s}},
    {"the topic", [](TalkCase &talk) { talk.lead.topic = u"续航"_s; }, {u"range"_s, u"invite"_s}},
    {"what was noted last", [](TalkCase &talk) { talk.noted = u"家里还要考虑"_s; }, {u"invite"_s, u"thinking"_s}},
    {"a word that is typed again counts once",
     [](TalkCase &talk) {
         talk.typed = u"还要考虑，续航"_s;
         talk.noted = u"还要考虑"_s;
     },
     {u"thinking"_s, u"range"_s, u"invite"_s}},
    {"whoever refused is answered, and first over what they watch",
     [](TalkCase &talk) {
         talk.lead.state = LeadState::Refused;
         talk.lead.priceWatched = true;
     },
     {u"closing"_s, u"dear"_s, u"thinking"_s, u"range"_s, u"monthly"_s}},
    {"a hesitation that is chosen in the form",
     [](TalkCase &talk) {
         talk.reaction = Reaction::Hesitant;
         talk.lead.payment = PaymentWish::Loan;
     },
     {u"monthly"_s, u"invite"_s, u"dear"_s, u"thinking"_s, u"range"_s}},
    {"interest needs no answers", [](TalkCase &talk) { talk.reaction = Reaction::Interested; }, {u"invite"_s}},
    {"an ordered car is delivered", [](TalkCase &talk) { talk.lead.state = LeadState::Ordered; }, {u"handing over"_s}},
    {"letters that are in every text are no word", [](TalkCase &talk) { talk.typed = u"s"_s; }, {u"invite"_s}},
};

QStringList titlesOf(const std::vector<ScriptFit> &fits)
{
    QStringList titles;
    for (const ScriptFit &fit : fits)
        titles << shelf[fit.index].value.title;
    return titles;
}

QStringList reasonsFor(const TalkCase &talk, const QString &title)
{
    QStringList reasons;
    for (const ScriptFit &fit : fittingScripts(talk, shelf, 20))
        if (shelf[fit.index].value.title == title)
            for (const Message &why : fit.why)
                reasons << translated(why);
    return reasons;
}

} // namespace

TEST(Scripts, FitTheCase)
{
    for (const Case &each : cases) {
        TalkCase talk;
        each.change(talk);
        EXPECT_EQ(titlesOf(fittingScripts(talk, shelf, 20)), each.titles)
            << each.what << ": " << qPrintable(titlesOf(fittingScripts(talk, shelf, 20)).join(u' '));
    }
}

TEST(Scripts, SayWhyTheyFit)
{
    TalkCase talk;
    talk.lead.state = LeadState::SecondTracking;
    talk.lead.priceWatched = true;
    talk.lead.competitors = u"比亚迪"_s;
    talk.lead.vehicle = u"银河L7"_s;
    talk.typed = u"太贵了，优惠太少"_s;
    talk.reaction = Reaction::Refused;
    EXPECT_EQ(reasonsFor(talk, u"dear"_s), (QStringList{u"Typed: 太贵了 · 贵 · 优惠"_s, u"Watches the price"_s,
                                                        u"They took it: Refused"_s, u"The state is “Second tracking”"_s}));
    EXPECT_EQ(reasonsFor(talk, u"song"_s), (QStringList{u"The customer named 比亚迪"_s, u"They want 银河 L7"_s}));
    EXPECT_EQ(reasonsFor(talk, u"closing"_s), QStringList{u"Step of the sale: Quote and closing"_s});
}

TEST(Scripts, OnlyThoseInUseFitAndNoMoreThanWereAskedFor)
{
    TalkCase talk;
    talk.lead.state = LeadState::Refused;
    EXPECT_EQ(fittingScripts(talk, shelf, 2).size(), 2u);
    EXPECT_TRUE(fittingScripts(talk, shelf, 0).empty());
    auto others = shelf;
    for (auto &script : others)
        script.value.state = script.value.kind == ScriptKind::Objection ? ScriptState::Draft : ScriptState::Retired;
    EXPECT_TRUE(fittingScripts(talk, others, 20).empty());
}

TEST(Scripts, AStepFollowsFromStateAndWay)
{
    using S = LeadState;
    using W = ContactKind;
    const std::tuple<S, W, SaleStep> table[] = {
        {S::New, W::Call, SaleStep::Gathering},           {S::New, W::Visit, SaleStep::Reception},
        {S::Following, W::Event, SaleStep::Gathering},    {S::Following, W::Chat, SaleStep::Needs},
        {S::Following, W::Visit, SaleStep::Presentation}, {S::New, W::TestDrive, SaleStep::TestDrive},
        {S::Quoted, W::TestDrive, SaleStep::TestDrive},   {S::Quoted, W::Visit, SaleStep::Negotiation},
        {S::Refused, W::Call, SaleStep::Negotiation},     {S::SecondTracking, W::Visit, SaleStep::Negotiation},
        {S::Ordered, W::TestDrive, SaleStep::Delivery},   {S::Won, W::Call, SaleStep::KeepInTouch},
    };
    for (const auto &[state, way, step] : table)
        EXPECT_EQ(codeOf(stepOf(state, way)), codeOf(step)) << qPrintable(codeOf(state) + u' ' + codeOf(way));
}

TEST(Scripts, MustSayWhatTheyAreForToBeFound)
{
    TalkScript script;
    for (const auto &[kind, field] : {std::pair(ScriptKind::Step, u"step"_s), std::pair(ScriptKind::Objection, u"objection"_s),
                                      std::pair(ScriptKind::Advantage, u"competitor"_s)}) {
        script.kind = kind;
        const Verdict verdict = canBeFound(script);
        EXPECT_EQ(verdict.rule, u"PL-07"_s);
        EXPECT_EQ(verdict.outcome, Outcome::Block);
        EXPECT_EQ(verdict.missing, QStringList{field});
    }
    script.competitor = u"哈弗 H6"_s;
    EXPECT_EQ(canBeFound(script).outcome, Outcome::Pass);
    script.competitor = u" ，"_s;
    EXPECT_EQ(canBeFound(script).outcome, Outcome::Block) << "commas name nobody";
}

TEST(Scripts, ListsOfWordsArePartedByAnyComma)
{
    EXPECT_EQ(wordsIn(u" 宋 PLUS，秦PLUS、 海豚;a/b|,,\nc"_s),
              (QStringList{u"宋 PLUS"_s, u"秦PLUS"_s, u"海豚"_s, u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_TRUE(wordsIn(u" 、"_s).isEmpty());
}

} // namespace showroom::rules
