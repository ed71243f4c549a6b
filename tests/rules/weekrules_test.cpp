// SPDX-License-Identifier: GPL-3.0-or-later
// FU-05, FU-06, FU-08, FU-11, FU-12 and FU-15 by tables.
#include "showroom/domain/clock.h"
#include "showroom/rules/pool.h"
#include "showroom/rules/reception.h"
#include "showroom/rules/regular.h"
#include "showroom/rules/sampling.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

using namespace rules;

namespace
{

const QDate today(2026, 11, 26);

} // namespace

TEST(Reception, TheKindOfVisitIsWhatTheFactsTell) // FU-12
{
    struct Case {
        Arrival said;
        ArrivalFacts facts;
        Arrival becomes;
    };
    const Case cases[] = {
        {Arrival::First, {false, false}, Arrival::First}, {Arrival::Again, {false, false}, Arrival::First},
        {Arrival::First, {false, true}, Arrival::Again},  {Arrival::First, {true, false}, Arrival::Invited},
        {Arrival::First, {true, true}, Arrival::Invited}, {Arrival::Outside, {true, true}, Arrival::Outside},
        {Arrival::Other, {false, true}, Arrival::Other},  {Arrival::Invited, {false, false}, Arrival::First},
    };
    for (const Case &each : cases)
        EXPECT_EQ(arrivalOf(each.said, each.facts), each.becomes) << int(each.said) << each.facts.expected << each.facts.wasHere;
}

TEST(Reception, APartyThatStaysTooLongIsShown) // FU-12
{
    const StoreZone zone;
    Visit visit;
    visit.arrivedAt = zone.at(today, QTime(10, 0));
    Policy policy;
    EXPECT_EQ(stay(visit, zone.at(today, QTime(12, 0)), policy).outcome, Outcome::Pass) << "the limit itself is in time";
    EXPECT_EQ(stay(visit, zone.at(today, QTime(12, 1)), policy).outcome, Outcome::Flag);
    policy.visitMinutes = 180;
    EXPECT_EQ(stay(visit, zone.at(today, QTime(12, 30)), policy).outcome, Outcome::Pass);
    visit.leftAt = zone.at(today, QTime(11, 0));
    visit.state = VisitState::Left;
    EXPECT_EQ(stay(visit, zone.at(today, QTime(18, 0)), policy).outcome, Outcome::Pass) << "who has left stays no longer";
    EXPECT_EQ(minutesIn(visit, zone.at(today, QTime(18, 0))), 60);
}

TEST(Reception, WhetherDataWasLeftIsAFact) // FU-12
{
    Visit visit;
    EXPECT_EQ(contactData(visit).missing, QStringList{QStringLiteral("customer")});
    visit.state = VisitState::Left;
    EXPECT_EQ(contactData(visit).outcome, Outcome::Flag);
    visit.purpose = VisitPurpose::Service;
    EXPECT_EQ(contactData(visit).outcome, Outcome::Pass) << "who does not look for a car is not counted";
    visit.purpose = VisitPurpose::NewCar;
    visit.customer = CustomerId(3);
    EXPECT_EQ(contactData(visit).outcome, Outcome::Pass);
}

TEST(Sampling, EachConsultantGivesTheirShareAndAtLeastOne) // FU-08
{
    std::vector<Lot> lots;
    for (qint64 i = 1; i <= 40; ++i)
        lots.push_back({i, 1});
    for (qint64 i = 41; i <= 43; ++i)
        lots.push_back({i, 2});
    const auto drawn = drawShare(lots, 10, QDate(2026, 11, 16));
    EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](const Lot &lot) { return lot.group == 1; }), 4);
    EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](const Lot &lot) { return lot.group == 2; }), 1);
    EXPECT_EQ(drawShare(lots, 10, QDate(2026, 11, 16)), drawn) << "anybody can draw it again";
    EXPECT_NE(drawShare(lots, 10, QDate(2026, 11, 23)), drawn) << "another week, another lot";
    EXPECT_TRUE(drawShare(lots, 0, QDate(2026, 11, 16)).empty());
    EXPECT_EQ(drawShare(lots, 100, QDate(2026, 11, 16)).size(), lots.size());
    EXPECT_TRUE(drawShare({}, 10, QDate(2026, 11, 16)).empty());
}

TEST(Sampling, NoMoreThanSoManyAreRecalled) // FU-15
{
    std::vector<Lot> lots;
    for (qint64 i = 1; i <= 25; ++i)
        lots.push_back({i, 0});
    const auto drawn = drawCount(lots, 10, QDate(2026, 11, 16));
    ASSERT_EQ(drawn.size(), 10u);
    std::set<qint64> different;
    for (const Lot &lot : drawn)
        different.insert(lot.record);
    EXPECT_EQ(different.size(), 10u);
    EXPECT_NE(drawn.back().record, 10) << "not simply the first ten";
    EXPECT_EQ(drawCount({{7, 0}}, 10, QDate(2026, 11, 16)).size(), 1u);
}

TEST(Sampling, ACallIsDueInTheWeekAfter) // FU-08, FU-15
{
    CheckCall call;
    call.week = QDate(2026, 11, 16);
    EXPECT_EQ(toCall(call, today).rule, QStringLiteral("FU-08"));
    EXPECT_EQ(toCall(call, today).due, QDate(2026, 11, 29));
    call.purpose = CheckPurpose::Recall;
    EXPECT_EQ(toCall(call, today).rule, QStringLiteral("FU-15"));
    call.state = CheckState::Contradicted;
    call.remark = QStringLiteral("没接到过电话");
    EXPECT_EQ(toCall(call, today).outcome, Outcome::Pass);
    EXPECT_EQ(shownBy(call).outcome, Outcome::Flag);
    Policy policy;
    EXPECT_EQ(toDraw(CheckPurpose::Recall, today, policy).outcome, Outcome::Task);
    policy.recallsPerWeek = 0;
    EXPECT_EQ(toDraw(CheckPurpose::Recall, today, policy).outcome, Outcome::Pass) << "none are to be drawn";
}

TEST(Focus, OneCustomerAtATime) // FU-05
{
    Policy policy;
    EXPECT_TRUE(isFocus(1, policy));
    EXPECT_FALSE(isFocus(2, policy));
    EXPECT_FALSE(isFocus({}, policy));
    EXPECT_EQ(focus(1, policy).outcome, Outcome::Flag);
    EXPECT_EQ(focus(3, policy).outcome, Outcome::Pass) << "the queue asks for nothing";
    policy.focusSize = 2;
    EXPECT_TRUE(isFocus(2, policy));
}

TEST(RegularContact, IsOwedWhenTheDaysAreOver) // FU-06
{
    Policy policy;
    EXPECT_EQ(regularContact(today.addDays(-89), today, policy).outcome, Outcome::Pass);
    EXPECT_EQ(regularContact(today.addDays(-90), today, policy).outcome, Outcome::Task);
    EXPECT_EQ(regularContact(today.addDays(-95), today, policy).due, today.addDays(-5));
    EXPECT_EQ(regularContact({}, today, policy).due, today) << "nothing is known of one";
    policy.regularDays = 0;
    EXPECT_EQ(regularContact(today.addDays(-900), today, policy).outcome, Outcome::Pass);
}

TEST(RegularContact, DaysOfTheYearComeRound) // FU-06
{
    EXPECT_EQ(comesRound(QDate(1990, 11, 26), today), today);
    EXPECT_EQ(comesRound(QDate(1990, 11, 25), today), QDate(2027, 11, 25));
    EXPECT_EQ(comesRound(QDate(1992, 2, 29), today), QDate(2027, 2, 28)) << "no leap year";
    EXPECT_EQ(comesRound(QDate(1992, 2, 29), QDate(2028, 2, 1)), QDate(2028, 2, 29));
    EXPECT_TRUE(occasionDays(QDate(2027, 2, 27), 2).contains(QStringLiteral("02-29")));
    EXPECT_FALSE(occasionDays(QDate(2027, 2, 20), 2).contains(QStringLiteral("02-29")));
    EXPECT_TRUE(occasionDays(QDate(2026, 12, 30), 3).contains(QStringLiteral("01-02"))) << "over the year's end";
    EXPECT_EQ(occasion(QDate(2026, 11, 28), true, today).outcome, Outcome::Pass) << "the first year is not over";
    EXPECT_EQ(occasion(QDate(2025, 11, 28), true, today).due, QDate(2026, 11, 28));
    EXPECT_EQ(occasion(QDate(1990, 11, 28), false, today).outcome, Outcome::Flag);
}

TEST(Pool, AnUnworkedLeadReturns) // FU-11, G7
{
    Lead lead;
    lead.state = LeadState::Following;
    lead.owner = PersonId(1);
    Policy policy;
    EXPECT_EQ(returnsToPool(lead, today.addDays(-24), today, policy).outcome, Outcome::Pass);
    EXPECT_EQ(returnsToPool(lead, today.addDays(-25), today, policy).outcome, Outcome::Flag) << "said five days before";
    EXPECT_EQ(returnsToPool(lead, today.addDays(-25), today, policy).due, today.addDays(5));
    EXPECT_EQ(unworkedSince(today, policy), today.addDays(-29));
    // The last day on which work keeps it, and the first on which it does not.
    EXPECT_FALSE(today.addDays(-29) < *unworkedSince(today, policy));
    EXPECT_TRUE(today.addDays(-30) < *unworkedSince(today, policy));
    EXPECT_EQ(poolDay(today.addDays(-30), policy), today);
    lead.state = LeadState::Ordered;
    EXPECT_EQ(returnsToPool(lead, today.addDays(-90), today, policy).outcome, Outcome::Pass);
    policy.poolDays = 0;
    EXPECT_FALSE(unworkedSince(today, policy));
}

TEST(Pool, TakingHasItsLimits) // FU-11
{
    Policy policy;
    EXPECT_EQ(mayClaim({59, {}}, today, policy).outcome, Outcome::Pass);
    EXPECT_EQ(mayClaim({60, {}}, today, policy).outcome, Outcome::Block);
    EXPECT_EQ(mayClaim({0, today.addDays(-6)}, today, policy).outcome, Outcome::Block) << "yours a week ago";
    EXPECT_EQ(mayClaim({0, today.addDays(-7)}, today, policy).outcome, Outcome::Pass);
    EXPECT_EQ(awayWithLeads(QStringLiteral("李敏"), 0, {}, today).outcome, Outcome::Pass);
    EXPECT_EQ(awayWithLeads(QStringLiteral("李敏"), 3, today.addDays(9), today).outcome, Outcome::Task);
}

} // namespace showroom
