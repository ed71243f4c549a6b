// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/cadence.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

// Week 48 of 2026: Monday the 23rd to Sunday the 29th of November.
const QDate mon(2026, 11, 23), tue(2026, 11, 24), wed(2026, 11, 25), thu(2026, 11, 26), fri(2026, 11, 27), sat(2026, 11, 28),
    sun(2026, 11, 29);
const QDate longAgo(2026, 10, 1);

struct Case {
    const char *tells;
    CadenceFacts facts;
    QDate today;
    int owed;
    int done;
    int missing;
    bool early = false;
    bool lost = false;
};

CadenceFacts openSince(QDate day, std::vector<QDate> contacts = {}, std::vector<QDate> attempts = {})
{
    CadenceFacts facts;
    facts.state = LeadState::Following;
    facts.openedOn = day;
    facts.contacts = std::move(contacts);
    facts.attempts = std::move(attempts);
    return facts;
}

CadenceFacts left(CadenceFacts facts, QDate day)
{
    facts.leftOn = day;
    facts.state = LeadState::Lost;
    return facts;
}

CadenceFacts wished(CadenceFacts facts, QDate recordedOn, QDate notBefore, bool approved = false)
{
    facts.wishes.push_back({recordedOn, notBefore, approved});
    return facts;
}

CadenceFacts ordered(std::vector<QDate> contacts = {})
{
    CadenceFacts facts = openSince(longAgo, std::move(contacts));
    facts.ordered = true;
    facts.state = LeadState::Ordered;
    return facts;
}

class Fu01 : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(Fu01, JudgesTheWeek)
{
    const Case &c = GetParam();
    const CadenceStanding standing = cadence(c.facts, Week(mon), c.today, Policy());
    EXPECT_EQ(standing.owed, c.owed) << c.tells;
    EXPECT_EQ(standing.done, c.done) << c.tells;
    EXPECT_EQ(standing.missing(), c.missing) << c.tells;
    EXPECT_EQ(standing.early, c.early) << c.tells;
    EXPECT_EQ(standing.lost, c.lost) << c.tells;
    EXPECT_EQ(standing.due, sun) << c.tells;
}

INSTANTIATE_TEST_SUITE_P(
    Weeks, Fu01,
    testing::Values(
        Case{"open all week owes two", openSince(longAgo), mon, 2, 0, 2},
        Case{"two contacts on different days meet it", openSince(longAgo, {mon, wed}), wed, 2, 2, 0},
        Case{"two contacts on one day count once", openSince(longAgo, {mon, mon}), mon, 2, 1, 1},
        Case{"a contact of last Sunday is last week's", openSince(longAgo, {mon.addDays(-1), tue}), tue, 2, 1, 1},
        Case{"a contact of next Monday is next week's", openSince(longAgo, {sun, sun.addDays(1)}), sun, 2, 1, 1, false, true},
        Case{"opened on Monday owes two", openSince(mon), mon, 2, 0, 2},
        Case{"opened on Wednesday owes two", openSince(wed), wed, 2, 0, 2},
        Case{"opened on Thursday owes one", openSince(thu), thu, 1, 0, 1},
        Case{"opened on Saturday owes one", openSince(sat), sat, 1, 0, 1},
        Case{"opened on Sunday owes nothing", openSince(sun), sun, 0, 0, 0},
        Case{"opened next week owes nothing yet", openSince(sun.addDays(1)), sun, 0, 0, 0},
        Case{"red early from Friday when none of two is made", openSince(longAgo), fri, 2, 0, 2, true},
        Case{"not red early on Thursday itself", openSince(longAgo), thu, 2, 0, 2},
        Case{"one of two made by Friday is not red", openSince(longAgo, {tue}), fri, 2, 1, 1},
        Case{"two can still be made from Saturday", openSince(longAgo), sat, 2, 0, 2, true},
        Case{"two can no longer be made on Sunday", openSince(longAgo), sun, 2, 0, 2, true, true},
        Case{"one can still be made on Sunday", openSince(longAgo, {tue}), sun, 2, 1, 1},
        Case{"a second contact today does not count, so Sunday alone is too late", openSince(longAgo, {sun}), sun, 2, 1, 1, false,
             true},
        Case{"three attempts on three days discharge the week", openSince(longAgo, {}, {mon, wed, fri}), fri, 2, 0, 0},
        Case{"three attempts on two days do not", openSince(longAgo, {}, {mon, wed, wed}), fri, 2, 0, 2, true},
        Case{"closed on Wednesday is not held against anybody", left(openSince(longAgo, {mon}), wed), fri, 1, 1, 0},
        Case{"closed without a contact owes nothing", left(openSince(longAgo), wed), fri, 0, 0, 0},
        Case{"closed last week owes nothing", left(openSince(longAgo), mon.addDays(-3)), mon, 0, 0, 0},
        Case{"an ordered lead owes one", ordered(), mon, 1, 0, 1},
        Case{"an ordered lead with one contact is met", ordered({thu}), fri, 1, 1, 0},
        Case{"a wish for next month suspends a whole week", wished(openSince(longAgo), mon.addDays(-7), mon.addDays(14)), mon, 0,
             0, 0},
        Case{"a wish spoken this week ends this week's debt", wished(openSince(longAgo, {tue}), tue, mon.addDays(14)), fri, 1, 1,
             0},
        Case{"a wish that ends on Thursday leaves one", wished(openSince(longAgo), mon.addDays(-7), thu), thu, 1, 0, 1},
        Case{"a wish that ended on Monday leaves two", wished(openSince(longAgo), mon.addDays(-14), mon), mon, 2, 0, 2},
        Case{"a long wish without approval holds for 30 days only", wished(openSince(longAgo), mon.addDays(-40), mon.addDays(60)),
             mon, 2, 0, 2},
        Case{"a long wish that a manager approved holds", wished(openSince(longAgo), mon.addDays(-40), mon.addDays(60), true),
             mon, 0, 0, 0}));

TEST(Fu01Verdict, IsATaskWithItsLastDay)
{
    const CadenceStanding now = cadence(openSince(longAgo), Week(mon), mon, Policy());
    const Verdict verdict = cadenceVerdict(now, CadenceStanding(), mon);
    EXPECT_EQ(verdict.outcome, Outcome::Task);
    EXPECT_EQ(verdict.rule, QStringLiteral("FU-01"));
    EXPECT_EQ(verdict.due, sun);
    EXPECT_STRNE(verdict.mend.source, "");
}

TEST(Fu01Verdict, FlagsADischargedWeekForTheManager)
{
    const CadenceStanding now = cadence(openSince(longAgo, {}, {mon, tue, wed}), Week(mon), wed, Policy());
    EXPECT_EQ(cadenceVerdict(now, CadenceStanding(), wed).outcome, Outcome::Flag);
}

TEST(Fu01Verdict, PassesWhenMet)
{
    const CadenceStanding now = cadence(openSince(longAgo, {mon, tue}), Week(mon), wed, Policy());
    EXPECT_EQ(cadenceVerdict(now, CadenceStanding(), wed).outcome, Outcome::Pass);
}

TEST(Fu01Policy, AWeekIsJudgedByThePolicyOfItsFirstMoment)
{
    const StoreZone zone;
    const PolicyBook book({{QStringLiteral("FU-01.per_week"), QStringLiteral("3"), zone.at(wed, QTime(10, 0)), {}}});
    const auto owedIn = [&](Week week) {
        return cadence(openSince(longAgo), week, week.monday(), book.at(zone.startOf(week.monday()))).owed;
    };
    EXPECT_EQ(owedIn(Week(mon).previous()), 2);
    EXPECT_EQ(owedIn(Week(mon)), 2) << "changed in mid-week: counts from the next";
    EXPECT_EQ(owedIn(Week(mon).next()), 3);
}

TEST(Fu01Policy, AChangeInMidMonthLeavesThePastAsItWas)
{
    const StoreZone zone;
    const PolicyBook book({{QStringLiteral("FU-01.per_week"), QStringLiteral("1"), zone.startOf(QDate(2026, 11, 16)), {}}});
    EXPECT_EQ(book.at(zone.startOf(QDate(2026, 11, 9))).revisitsPerWeek, 2);
    EXPECT_EQ(book.at(zone.startOf(QDate(2026, 11, 16))).revisitsPerWeek, 1);
}

TEST(Fu01Days, AreThoseOfTheStoreWhereverTheMachineStands)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    const StoreZone shanghai;
    // 23:59:59 on Sunday and 00:00 on Monday in Shanghai are one second apart and two weeks' contacts.
    const Instant lastSecond = Instant::from(QDateTime(sun, QTime(15, 59, 59), Qt::UTC));
    const Instant midnight = Instant::from(QDateTime(sun, QTime(16, 0, 0), Qt::UTC));
    EXPECT_EQ(shanghai.dayOf(lastSecond), sun);
    EXPECT_EQ(shanghai.dayOf(midnight), sun.addDays(1));
    EXPECT_TRUE(Week(mon).contains(shanghai.dayOf(lastSecond)));
    EXPECT_FALSE(Week(mon).contains(shanghai.dayOf(midnight)));
    qputenv("TZ", before);
}

TEST(Fu01Days, TheWeekOfNewYearIsOneWeek)
{
    const Week week(QDate(2026, 12, 31));
    EXPECT_EQ(week.monday(), QDate(2026, 12, 28));
    EXPECT_EQ(week.sunday(), QDate(2027, 1, 3));
    EXPECT_EQ(week.number(), 53);
    const CadenceStanding standing =
        cadence(openSince(longAgo, {QDate(2026, 12, 31), QDate(2027, 1, 1)}), week, QDate(2027, 1, 1), Policy());
    EXPECT_EQ(standing.owed, 2);
    EXPECT_EQ(standing.done, 2);
}

TEST(Fu02, ReadsBAsAEverywhere)
{
    EXPECT_EQ(treatedAs(Level::B, Policy()), Level::A);
    EXPECT_EQ(treatedAs(Level::H, Policy()), Level::H);
    EXPECT_EQ(treatedAs(Level::C, Policy()), Level::C);
    Policy none;
    none.treatAs.clear();
    EXPECT_EQ(treatedAs(Level::B, none), Level::B);
}

} // namespace showroom
