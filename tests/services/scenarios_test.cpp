// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs' tests and a dealer's own rules demand, each named after its place in the list of scenarios.
#include "services/bothengines.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

class Scenarios : public OnBothEngines
{
protected:
    std::vector<Task> tasksOf(const Session &person, const QString &rule)
    {
        const auto tasks = services.worklist.tasks(person, {}, {});
        std::vector<Task> found;
        std::copy_if(tasks->begin(), tasks->end(), std::back_inserter(found),
                     [&](const Task &task) { return task.rule == rule; });
        return found;
    }
    Result<Saved<Lead>> act(const Session &person, LeadId id, LeadAction action, const LeadActionInput &input = {})
    {
        return services.leads.act(person, command(), id, action, input);
    }
    const QDate monday{2026, 11, 23};
};
INSTANTIATE_TEST_SUITE_P(Engines, Scenarios, bothEngines, engineName);

TEST_P(Scenarios, G5EachFollowUpSetsTheNextOne)
{
    const LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s, Level::A);
    const auto fresh = tasksOf(limin, u"FU-14"_s);
    ASSERT_EQ(fresh.size(), 1u);
    EXPECT_EQ(fresh.front().due, monday.addDays(1)) << "a new card is revisited the next day";
    shop.clock.advanceDays(1);
    ASSERT_TRUE(shop.contact(limin, id, [&](FollowUp &talk) { talk.nextOn = monday.addDays(3); }));
    EXPECT_TRUE(tasksOf(limin, u"FU-14"_s).empty());
    EXPECT_EQ(shop.lead(id).nextOn, monday.addDays(3));
    shop.clock.advanceDays(2);
    ASSERT_TRUE(shop.contact(limin, id, [&](FollowUp &talk) { talk.nextOn = monday.addDays(6); }));
    EXPECT_EQ(shop.lead(id).nextOn, monday.addDays(6)) << "each follow-up sets the next one";
}

TEST_P(Scenarios, G5OverdueCountsForOpenLevelsOnly)
{
    const auto overdue = [&] {
        const auto tasks = services.worklist.tasks(limin, {}, {});
        return std::count_if(tasks->begin(), tasks->end(), [](const Task &task) {
            return task.overdue && (task.rule == u"FU-07" || task.rule == u"FU-13" || task.rule == u"FU-14");
        });
    };
    const LeadId ordered = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s, Level::H);
    const LeadId dormant = shop.leadOf(limin, u"王建国"_s, u"13803516620"_s, Level::H);
    for (const LeadId id : {ordered, dormant})
        ASSERT_TRUE(shop.contact(limin, id, [&](FollowUp &talk) { talk.nextOn = monday.addDays(1); }));
    shop.clock.advanceDays(3);
    EXPECT_GE(overdue(), 2) << "the agreed step and the interval of both";
    ASSERT_TRUE(act(limin, ordered, LeadAction::Order));
    ASSERT_TRUE(act(limin, dormant, LeadAction::ClaimDormant, {u"money"_s, {}, {}, monday.addDays(60), {}}));
    EXPECT_EQ(overdue(), 0) << "neither what is ordered nor what waits for a decision";
    ASSERT_TRUE(act(manager, dormant, LeadAction::ApproveDormant));
    ASSERT_TRUE(act(clerk, ordered, LeadAction::Deliver));
    shop.clock.advanceDays(10);
    EXPECT_EQ(overdue(), 0) << "nor what is delivered or closed";
}

TEST_P(Scenarios, G6IntervalsByLevelAreSettings)
{
    ASSERT_TRUE(services.procedures.setParameter(director, u"FU-13.contact_days"_s, u"H=7,A=7,B=10,C=15"_s));
    ASSERT_TRUE(services.procedures.setParameter(director, u"FU-02.treat_as"_s, u"-"_s));
    const LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s, Level::C);
    const auto card = services.leads.show(limin, id);
    EXPECT_EQ(card->nextBy.at(Level::A), monday.addDays(7));
    EXPECT_EQ(card->nextBy.at(Level::B), monday.addDays(10));
    EXPECT_EQ(card->nextBy.at(Level::C), monday.addDays(15));
    EXPECT_TRUE(shop.contact(limin, id, [&](FollowUp &talk) { talk.nextOn = monday.addDays(15); }));
    const auto late = shop.contact(limin, id, [&](FollowUp &talk) { talk.nextOn = monday.addDays(16); });
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().verdicts.front().rule, u"FU-13"_s);
}

TEST_P(Scenarios, G6IntervalsHoldForWhateverComesAsText)
{
    const LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s, Level::A);
    const auto talk = [&](const QDate &next) {
        return services.records.add(limin, command(), u"follow_up"_s,
                                    {{u"lead"_s, QString::number(id.value())},
                                     {u"kind"_s, u"call"_s},
                                     {u"outcome"_s, u"reached"_s},
                                     {u"learned"_s, u"想置换"_s},
                                     {u"reaction"_s, u"considering"_s},
                                     {u"next_step"_s, u"call"_s},
                                     {u"next_on"_s, next.toString(Qt::ISODate)}});
    };
    const auto late = talk(monday.addDays(8));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().verdicts.front().rule, u"FU-13"_s);
    EXPECT_TRUE(talk(monday.addDays(7)));
    const QString customer = QString::number(shop.lead(id).customer.value());
    const auto called = services.records.add(limin, command(), u"lead"_s, {{u"customer"_s, customer}, {u"source"_s, u"来电"_s}});
    ASSERT_TRUE(called);
    const auto tasks = tasksOf(limin, u"FU-14"_s);
    EXPECT_TRUE(std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) {
        return task.record == called->value(u"id"_s).toInteger() && task.due == monday.addDays(1);
    })) << "the first response is owed by text as by form";
}

TEST_P(Scenarios, G8ALossNeedsAReasonAndOtherANote)
{
    const LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &talk) { talk.reaction = Reaction::Refused; }));
        shop.clock.advanceDays(1);
    }
    const auto silent = act(limin, id, LeadAction::ClaimLost);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().fields.front().field, u"reason"_s);
    const auto bare = act(limin, id, LeadAction::ClaimLost, {u"other"_s, {}, {}, {}, {}});
    ASSERT_FALSE(bare);
    EXPECT_EQ(bare.error().fields.front().field, u"note"_s);
    EXPECT_TRUE(act(limin, id, LeadAction::ClaimLost, {u"other"_s, {}, {}, {}, u"随家人搬去外地"_s}));
}

TEST_P(Scenarios, G8AWonLeadKeepsTheDayOfItsClosing)
{
    const LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s);
    ASSERT_TRUE(shop.contact(limin, id));
    ASSERT_TRUE(act(limin, id, LeadAction::Order));
    shop.clock.advanceDays(5);
    ASSERT_TRUE(act(clerk, id, LeadAction::Deliver));
    shop.clock.advanceDays(2);
    const auto events = services.leads.show(limin, id)->events;
    ASSERT_EQ(events.back().to, LeadState::Won);
    EXPECT_EQ(events.back().on, monday.addDays(5));
}

} // namespace showroom
