// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/intervals.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

const QDate thursday(2026, 11, 26);

FollowUp talk(QDate nextOn)
{
    FollowUp followUp;
    followUp.happenedOn = thursday;
    followUp.nextOn = nextOn;
    return followUp;
}

struct IntervalCase {
    const char *tells;
    Level level;
    int lastDaysAgo; ///< -1: never contacted
    int silentDays;  ///< 0: no wish
    Outcome outcome;
    std::optional<int> dueInDays;
};

class Fu13 : public testing::TestWithParam<IntervalCase>
{
};

struct ResponseCase {
    const char *tells;
    bool remote;
    QDate openedOn;
    std::vector<QDate> tries;
    Outcome outcome;
    std::optional<QDate> due;
};

class Fu14 : public testing::TestWithParam<ResponseCase>
{
};

} // namespace

TEST_P(Fu13, BetweenTwoContactsLieNoMoreDaysThanTheLevelAllows)
{
    const IntervalCase &c = GetParam();
    rules::IntervalFacts facts;
    facts.level = c.level;
    facts.openedOn = thursday.addDays(-3);
    if (c.lastDaysAgo >= 0)
        facts.lastContactOn = thursday.addDays(-c.lastDaysAgo);
    if (c.silentDays > 0)
        facts.silentUntil = thursday.addDays(c.silentDays);
    const Verdict verdict = rules::withinInterval(facts, thursday, Policy());
    EXPECT_EQ(verdict.outcome, c.outcome) << c.tells;
    EXPECT_EQ(verdict.due, c.dueInDays ? std::optional(thursday.addDays(*c.dueInDays)) : std::nullopt) << c.tells;
    EXPECT_FALSE(*verdict.message.source == 0) << "every day says why";
}

INSTANTIATE_TEST_SUITE_P(Leads, Fu13,
                         testing::Values(IntervalCase{"H: two days", Level::H, 0, 0, Outcome::Task, 2},
                                         IntervalCase{"H of five days ago is overdue", Level::H, 5, 0, Outcome::Task, -3},
                                         IntervalCase{"A: seven days, so next week", Level::A, 0, 0, Outcome::Pass, {}},
                                         IntervalCase{"A: its day falls into this week", Level::A, 5, 0, Outcome::Task, 2},
                                         IntervalCase{"B is treated as A", Level::B, 5, 0, Outcome::Task, 2},
                                         IntervalCase{"C: thirty days", Level::C, 5, 0, Outcome::Pass, {}},
                                         IntervalCase{"never contacted: from the opening", Level::H, -1, 0, Outcome::Task, -1},
                                         IntervalCase{"a wish puts it off", Level::H, 5, 3, Outcome::Task, 3},
                                         IntervalCase{"a wish past the week", Level::H, 5, 9, Outcome::Pass, {}}));

TEST(Fu13NextStep, IsCappedByTheLevel)
{
    const Policy policy;
    EXPECT_EQ(rules::nextStepWithinInterval(talk(thursday.addDays(2)), thursday, Level::H, {}, policy).outcome, Outcome::Pass);
    const Verdict late = rules::nextStepWithinInterval(talk(thursday.addDays(3)), thursday, Level::H, {}, policy);
    EXPECT_EQ(late.outcome, Outcome::Block);
    EXPECT_EQ(late.missing, QStringList{QStringLiteral("next_on")});
    EXPECT_EQ(rules::nextStepWithinInterval(talk(thursday.addDays(7)), thursday, Level::B, {}, policy).outcome, Outcome::Pass);
    EXPECT_EQ(rules::nextStepWithinInterval(talk(thursday.addDays(8)), thursday, Level::B, {}, policy).outcome, Outcome::Block)
        << "as A";
    EXPECT_EQ(rules::nextStepWithinInterval(talk(thursday.addDays(8)), thursday, Level::B, thursday.addDays(8), policy).outcome,
              Outcome::Pass)
        << "the customer wants none before";
    EXPECT_EQ(rules::nextStepWithinInterval(talk(thursday.addDays(9)), thursday.addDays(8), Level::H, {}, policy).outcome,
              Outcome::Pass)
        << "recorded late, the step is agreed now";
}

TEST(Fu13NextStep, HasNoLimitWhereTheLevelsHaveNone)
{
    Policy policy;
    policy.levels = termsOf(LevelPreset::Blank);
    EXPECT_EQ(rules::nextStepWithinInterval(talk(thursday.addDays(300)), thursday, Level::H, {}, policy).outcome, Outcome::Pass);
    EXPECT_EQ(rules::nextContactBy(Level::H, thursday, {}, policy), std::nullopt);
}

TEST_P(Fu14, TheFirstResponseIsGivenInTime)
{
    const ResponseCase &c = GetParam();
    rules::IntervalFacts facts;
    facts.openedOn = c.openedOn;
    facts.openedAt = StoreZone().at(c.openedOn, QTime(15, 30));
    facts.tries = c.tries;
    facts.remote = c.remote;
    const Verdict verdict = rules::firstResponse(facts, thursday, StoreZone(), Policy());
    EXPECT_EQ(verdict.outcome, c.outcome) << c.tells;
    EXPECT_EQ(verdict.due, c.due) << c.tells;
}

INSTANTIATE_TEST_SUITE_P(
    Leads, Fu14,
    testing::Values(
        ResponseCase{"online: within 24 hours", true, thursday, {}, Outcome::Task, thursday.addDays(1)},
        ResponseCase{"online: called the same day", true, thursday, {thursday}, Outcome::Pass, {}},
        ResponseCase{"walked in: revisited the next day", false, thursday, {}, Outcome::Task, thursday.addDays(1)},
        ResponseCase{
            "walked in: the visit itself is no revisit", false, thursday, {thursday}, Outcome::Task, thursday.addDays(1)},
        ResponseCase{"walked in: tried on the next day", false, thursday.addDays(-1), {thursday}, Outcome::Pass, {}},
        ResponseCase{"overdue", false, thursday.addDays(-3), {}, Outcome::Task, thursday.addDays(-2)},
        ResponseCase{"of weeks ago: other rules took over", false, thursday.addDays(-20), {}, Outcome::Pass, {}}));

TEST(Fu14Sources, AreRecognisedByAWord)
{
    const Policy policy;
    for (const char *source : {"展厅来电", "汽车之家", "抖音直播", "Online form", "DCC"})
        EXPECT_TRUE(rules::isRemoteSource(QString::fromUtf8(source), policy)) << source;
    for (const char *source : {"来店", "老客户转介绍", ""})
        EXPECT_FALSE(rules::isRemoteSource(QString::fromUtf8(source), policy)) << source;
}

TEST(LevelTerms, AreSetTogetherOrByLevel)
{
    const auto parameter = [](const char *name) {
        for (const PolicyParameter &each : policyParameters())
            if (each.name == QLatin1String(name))
                return each;
        ADD_FAILURE() << name;
        return policyParameters().front();
    };
    Policy policy;
    EXPECT_TRUE(parameter("FU-13.preset").write(policy, QStringLiteral("trade")));
    EXPECT_EQ(parameter("FU-13.contact_days").read(policy), QStringLiteral("H=1,A=3,B=7,C=15"));
    EXPECT_TRUE(parameter("FU-13.contact_days").write(policy, QStringLiteral("A=5, C=-")));
    EXPECT_EQ(parameter("FU-13.contact_days").read(policy), QStringLiteral("H=1,A=5,B=7,C=-"));
    EXPECT_EQ(parameter("FU-13.preset").read(policy), QStringLiteral("own"));
    for (const char *wrong : {"H=0", "H=366", "H=8", "X=3", "H", "H=2,H=3", "", "C=6"})
        EXPECT_FALSE(parameter("FU-13.contact_days").write(policy, QString::fromLatin1(wrong))) << wrong;
    EXPECT_FALSE(parameter("FU-13.purchase_days").write(policy, QStringLiteral("H=-")));
    for (const auto &entry : Codes<LevelPreset>::entries)
        EXPECT_TRUE(areOrdered(termsOf(entry.value))) << entry.code;
}

} // namespace showroom
