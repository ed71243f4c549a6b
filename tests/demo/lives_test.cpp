// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/invented.h"
#include "showroom/rules/cadence.h"
#include "showroom/rules/followuprules.h"
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace showroom;
using showroom::test::Invented;

namespace
{

const Invented &shop()
{
    static const Invented invented(1200);
    return invented;
}

/// All that the lead remembers, worked out again from what was written of it.
Lead recomputed(const LeadLife &life)
{
    Lead lead = life.lead.value;
    lead.state = LeadState::New;
    lead.lastContactOn.reset();
    lead.refusedAt.reset();
    for (const auto &[followUp, by, at] : life.followUps)
        if (followUp.counts && (!lead.lastContactOn || *lead.lastContactOn < followUp.happenedOn))
            lead.lastContactOn = followUp.happenedOn;
    for (const auto &[event, by, at] : life.events) {
        lead.state = event.to;
        lead.owner = event.owner;
        if (event.kind == LeadEventKind::Moved && event.to == LeadState::Refused)
            lead.refusedAt = event.at;
        if (event.kind == LeadEventKind::Moved && event.to == LeadState::Following)
            lead.refusedAt.reset();
    }
    return lead;
}

bool isListed(LeadState from, LeadState to)
{
    for (const LeadTransition &row : leadTransitions())
        if (row.from == from && row.to == to)
            return true;
    return false;
}

CadenceFacts weekFacts(const LeadLife &life, Week week)
{
    CadenceFacts facts;
    facts.openedOn = life.events.front().value.on;
    for (const auto &[event, by, at] : life.events) {
        if (event.on > week.sunday())
            break;
        facts.state = event.to;
        if (isOpen(event.from) && !isOpen(event.to))
            facts.leftOn = event.on;
        if (event.kind == LeadEventKind::Wish)
            facts.wishes.push_back({event.on, *event.notBefore, false});
    }
    for (const auto &[followUp, by, at] : life.followUps)
        if (week.contains(followUp.happenedOn) && followUp.counts)
            facts.contacts.push_back(followUp.happenedOn);
    return facts;
}

} // namespace

TEST(Lives, LeadsRememberWhatWasWrittenOfThem)
{
    for (const LeadLife *life : shop().leads())
        EXPECT_EQ(recomputed(*life), life->lead.value) << qPrintable(life->lead.value.vehicle);
}

TEST(Lives, StatesMoveOnlyAlongTheTransitionTable)
{
    for (const LeadLife *life : shop().leads()) {
        LeadState state = LeadState::New;
        Instant before = life->lead.at;
        for (const auto &[event, by, at] : life->events) {
            EXPECT_EQ(event.from, state);
            EXPECT_GE(event.at, before);
            if (event.kind == LeadEventKind::Moved) {
                EXPECT_TRUE(isListed(event.from, event.to)) << qPrintable(codeOf(event.from) + codeOf(event.to));
            } else {
                EXPECT_EQ(event.from, event.to);
            }
            state = event.to;
            before = event.at;
        }
    }
}

TEST(Lives, NoLossWithoutASecondFollowUp)
{
    int lost = 0;
    for (const LeadLife *life : shop().leads()) {
        if (life->lead.value.state != LeadState::Lost && life->lead.value.state != LeadState::LostPending)
            continue;
        lost += 1;
        EXPECT_FALSE(life->lead.value.closeReason.isEmpty());
        const bool second = std::any_of(life->followUps.begin(), life->followUps.end(), [&](const auto &entry) {
            return entry.value.counts && entry.value.happenedAt > life->lead.value.refusedAt;
        });
        EXPECT_TRUE(second);
    }
    EXPECT_GT(lost, 50);
}

TEST(Lives, FollowUpsPassTheRulesThatTheWindowWouldHaveAsked)
{
    const Policy policy;
    for (const LeadLife *life : shop().leads()) {
        for (const auto &[followUp, by, at] : life->followUps) {
            const bool staysOpen = life->lead.value.state != LeadState::Won;
            EXPECT_NE(rules::learned(followUp, staysOpen, policy).outcome, Outcome::Block);
            const auto inTime = rules::recordedInTime(*followUp.happenedAt, at, followUp.happenedOn, policy).outcome;
            EXPECT_NE(inTime, Outcome::Block);
            EXPECT_EQ(inTime == Outcome::Approve, followUp.state != FollowUpState::Recorded);
            const bool twoWay = isTwoWay(followUp.kind, followUp.direction, followUp.outcome, followUp.mass);
            const bool accepted = followUp.state == FollowUpState::Recorded || followUp.state == FollowUpState::Approved;
            EXPECT_EQ(followUp.counts, twoWay && accepted);
            EXPECT_GE(*followUp.happenedAt, life->lead.at);
            EXPECT_TRUE(!followUp.nextOn || *followUp.nextOn >= followUp.happenedOn);
        }
    }
}

TEST(Lives, NothingHasHappenedAfterYesterday)
{
    for (const LeadLife *life : shop().leads()) {
        for (const auto &entry : life->followUps)
            EXPECT_LT(entry.at, shop().calendar.end());
        for (const auto &entry : life->events)
            EXPECT_LT(entry.at, shop().calendar.end());
    }
    for (const CustomerLife &life : shop().lives)
        EXPECT_LT(life.customer.at, shop().calendar.end());
}

TEST(Lives, EveryNumberIsReadAndStandsOnOneCard)
{
    std::set<QString> seen;
    for (const CustomerLife &life : shop().lives) {
        ASSERT_TRUE(life.customer.value.phone);
        EXPECT_TRUE(seen.insert(life.customer.value.phone->digits()).second);
        if (life.customer.value.otherPhone) {
            EXPECT_TRUE(seen.insert(life.customer.value.otherPhone->digits()).second);
        }
    }
}

TEST(Lives, EveryStateOfALeadIsMet)
{
    std::map<LeadState, int> states;
    for (const LeadLife *life : shop().leads())
        states[life->lead.value.state] += 1;
    for (const auto &entry : Codes<LeadState>::entries)
        EXPECT_GT(states[entry.value], 0) << entry.code;
    EXPECT_GT(states[LeadState::Following], states[LeadState::Refused]);
}

TEST(Lives, ContactsOfEveryKindAreMet)
{
    int mass = 0, attempts = 0, waiting = 0, approved = 0, wishes = 0, handedOver = 0;
    for (const LeadLife *life : shop().leads()) {
        for (const auto &[followUp, by, at] : life->followUps) {
            mass += followUp.mass;
            attempts += followUp.outcome == ContactOutcome::NotReached;
            waiting += followUp.state == FollowUpState::Pending;
            approved += followUp.state == FollowUpState::Approved;
        }
        for (const auto &[event, by, at] : life->events) {
            wishes += event.kind == LeadEventKind::Wish;
            handedOver += event.kind == LeadEventKind::HandedOver;
        }
    }
    for (int count : {mass, attempts, waiting, approved, wishes, handedOver})
        EXPECT_GT(count, 0);
}

TEST(Lives, ConsultantsKeepTheirWeeksAsDiligentlyAsTheyAre)
{
    const Week week = Week(shop().calendar.today()).previous();
    std::map<PersonId, std::pair<int, int>> rates;
    for (const LeadLife *life : shop().leads()) {
        if (life->events.front().value.on > week.sunday())
            continue;
        for (Week past : {week, week.previous(), week.previous().previous()}) {
            const auto standing = cadence(weekFacts(*life, past), past, past.sunday(), Policy());
            if (standing.owed == 0)
                continue;
            auto &[met, owed] = rates[*life->lead.value.owner];
            owed += 1;
            met += standing.met();
        }
    }
    const auto percent = [&](size_t consultant) {
        const auto [met, owed] = rates[*shop().staff.consultants[consultant].id];
        return owed ? met * 100 / owed : 0;
    };
    EXPECT_GE(percent(1), 95) << "the most diligent";
    EXPECT_LE(percent(3), 60) << "the least";
    EXPECT_GT(percent(0), percent(3));
}

TEST(Lives, SurnamesWithTheirOwnReadingAreMet)
{
    QStringList names;
    for (const CustomerLife &life : shop().lives)
        names << life.customer.value.name;
    for (QStringView surname : {u"单", u"曾", u"解", u"翟", u"欧阳"})
        EXPECT_TRUE(std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.startsWith(surname); }))
            << qPrintable(surname.toString());
}

TEST(Lives, TheSameSeedOnTheSameDayInventsTheSame)
{
    const Invented first(300, 7), second(300, 7), other(300, 8);
    ASSERT_EQ(first.lives.size(), second.lives.size());
    bool differs = false;
    for (size_t i = 0; i < first.lives.size(); ++i) {
        EXPECT_EQ(first.lives[i].customer.value, second.lives[i].customer.value);
        differs = differs || !(first.lives[i].customer.value == other.lives[i].customer.value);
    }
    EXPECT_TRUE(differs);
}

TEST(Lives, MoreCustomersHaveMoreConsultants)
{
    const QDate day(2026, 11, 26);
    EXPECT_EQ(inventStaff(Random(1), 1200, day).consultants.size(), 8u);
    const DemoStaff many = inventStaff(Random(1), 100'000, day);
    EXPECT_NEAR(double(many.consultants.size()), 111, 3);
    std::set<QString> signins;
    for (const auto *group : {&many.consultants, &many.others})
        for (const DemoColleague &colleague : *group)
            EXPECT_TRUE(signins.insert(colleague.person.signin).second) << qPrintable(colleague.person.signin);
}
