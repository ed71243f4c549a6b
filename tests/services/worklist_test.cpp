// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"

namespace showroom
{

class Worklists : public OnBothEngines
{
protected:
    Worklist mine() { return *services.worklist.of(limin, {}, {}); }
};
INSTANTIATE_TEST_SUITE_P(Engines, Worklists, bothEngines, engineName);

TEST_P(Worklists, SayWhomToContactByWhichArticleAndUntilWhen)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"), Level::B);
    const Worklist list = mine();
    ASSERT_EQ(list.rows.size(), 1u);
    const WorklistRow &row = list.rows.front();
    EXPECT_EQ(row.task.rule, QStringLiteral("FU-01"));
    EXPECT_EQ(row.task.due, QDate(2026, 11, 29));
    EXPECT_EQ(row.task.signin, QStringLiteral("limin"));
    EXPECT_EQ(row.lead, id);
    EXPECT_EQ(row.level, Level::B);
    EXPECT_EQ(row.effectiveLevel, Level::A) << "FU-02";
    EXPECT_EQ(row.owed, 2);
    EXPECT_EQ(list.summary.contactsOwed, 2);
    EXPECT_EQ(list.summary.openLeads, 1);
    EXPECT_TRUE(services.worklist.of(wangwei, {}, {})->rows.empty());
}

TEST_P(Worklists, ATaskVanishesWhenTheFactIsMended)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    ASSERT_TRUE(shop.contact(limin, id));
    EXPECT_EQ(mine().rows.front().done, 1);
    shop.clock.advanceDays(1);
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.nextOn = QDate(2026, 12, 1); }));
    EXPECT_TRUE(mine().rows.empty());
}

TEST_P(Worklists, AMissedWeekAndAnOverdueSecondFollowUpComeFirst)
{
    const LeadId missed = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));
    const LeadId refused = shop.leadOf(limin, QStringLiteral("王建国"), QStringLiteral("13803516620"));
    ASSERT_TRUE(shop.contact(limin, refused, [](FollowUp &f) { f.reaction = Reaction::Refused; }));
    shop.clock.advanceDays(7);
    shop.leadOf(limin, QStringLiteral("孙丽"), QStringLiteral("13303511177"));
    const Worklist list = mine();
    ASSERT_EQ(list.rows.size(), 3u);
    EXPECT_EQ(list.rows[0].lead, refused);
    EXPECT_EQ(list.rows[0].task.rule, QStringLiteral("FU-03"));
    EXPECT_TRUE(list.rows[0].task.overdue);
    EXPECT_EQ(list.rows[1].lead, missed);
    EXPECT_EQ(list.rows[1].missedLastWeek, 2);
    EXPECT_EQ(list.rows[1].group, TaskGroup::Overdue);
    EXPECT_EQ(list.rows[2].group, TaskGroup::LaterThisWeek);
    EXPECT_EQ(list.summary.overdue, 2);
    EXPECT_EQ(list.summary.leadsOwing, 2);
    EXPECT_EQ(list.summary.leadsMet, 0);
}

TEST_P(Worklists, AnAgreedStepIsForItsDay)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("赵海峰"), QStringLiteral("18603512204"));
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.nextOn = QDate(2026, 11, 24); }));
    shop.clock.advanceDays(1);
    const Worklist list = mine();
    ASSERT_EQ(list.rows.size(), 1u);
    EXPECT_EQ(list.rows.front().group, TaskGroup::Today);
    EXPECT_EQ(list.rows.front().plannedOn, QDate(2026, 11, 24));
}

TEST_P(Worklists, AManagerFindsWhatWaitsForADecision)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("王建国"), QStringLiteral("13803516620"));
    shop.clock.advanceDays(2);
    const auto late = shop.contact(limin, id, [&](FollowUp &f) { f.happenedAt = shop.clock.now().plusHours(-30); });
    ASSERT_TRUE(late);
    const Worklist list = *services.worklist.of(manager, {}, {});
    ASSERT_EQ(list.rows.size(), 1u);
    EXPECT_EQ(list.rows.front().task.rule, QStringLiteral("FU-09"));
    EXPECT_EQ(list.rows.front().task.kind, QStringLiteral("follow_up"));
    EXPECT_EQ(list.rows.front().task.record, late->id.value());
    EXPECT_EQ(list.rows.front().task.outcome, Outcome::Approve);
    EXPECT_EQ(list.rows.front().phone, QStringLiteral("138 0351 6620"));
    EXPECT_EQ(list.rows.front().plannedOn, std::nullopt) << "the consultant's next step is not the decision's day";
    EXPECT_EQ(list.summary.toDecide, 1);
    ASSERT_TRUE(services.followUps.act(manager, command(), late->id, FollowUpAction::Approve, {}));
    EXPECT_TRUE(services.worklist.of(manager, {}, {})->rows.empty());
}

TEST_P(Worklists, AManagerFindsALongWishUntilItIsDecided)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("王建国"), QStringLiteral("13803516620"));
    const auto asks = [&](const Session &by, QDate notBefore) {
        LeadActionInput wish;
        wish.notBefore = notBefore;
        ASSERT_TRUE(services.leads.act(by, command(), id, LeadAction::Wish, wish));
    };
    const auto decisions = [&](const Session &by) { return services.worklist.of(by, {}, {})->summary.toDecide; };
    const QDate today = services.worklist.of(manager, {}, {})->day;
    asks(limin, today.addDays(20)); // no manager is needed
    EXPECT_EQ(decisions(manager), 0);
    asks(limin, today.addDays(60));
    const Worklist list = *services.worklist.of(manager, {}, {});
    ASSERT_EQ(list.rows.size(), 1u);
    EXPECT_EQ(list.rows.front().task.rule, QStringLiteral("FU-01"));
    EXPECT_EQ(list.rows.front().task.outcome, Outcome::Approve);
    EXPECT_EQ(list.rows.front().lead, id);
    EXPECT_EQ(list.summary.toDecide, 1);
    ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::ApproveWish, {}));
    EXPECT_TRUE(services.worklist.of(manager, {}, {})->rows.empty());
    asks(manager, today.addDays(90));
    EXPECT_EQ(decisions(manager), 0) << "nobody approves what they asked for";
    asks(limin, today.addDays(90));
    EXPECT_EQ(decisions(manager), 1);
    asks(limin, today.addDays(10)); // takes the place of the long one
    EXPECT_EQ(decisions(manager), 0);
}

TEST_P(Worklists, AManagerIsToldWhoWasNotReached)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("王建国"), QStringLiteral("13803516620"));
    const auto attempt = [&] {
        ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &talk) {
            talk.outcome = ContactOutcome::NotReached;
            talk.learned.clear();
            talk.reaction.reset();
        }));
        shop.clock.advanceDays(1);
    };
    attempt();
    attempt();
    EXPECT_TRUE(services.worklist.of(manager, {}, {})->rows.empty());
    attempt();
    const Worklist list = *services.worklist.of(manager, {}, {});
    ASSERT_EQ(list.rows.size(), 1u);
    EXPECT_EQ(list.rows.front().task.rule, QStringLiteral("FU-01"));
    EXPECT_EQ(list.rows.front().task.outcome, Outcome::Flag);
    EXPECT_EQ(list.rows.front().lead, id);
    EXPECT_EQ(list.rows.front().ownerName, QStringLiteral("李敏"));
    EXPECT_EQ(list.summary.toDecide, 0) << "there is nothing to decide";
    shop.clock.advanceDays(7);
    EXPECT_EQ(services.worklist.of(manager, {}, {})->rows.size(), 1u) << "told of the week before";
    shop.clock.advanceDays(7);
    EXPECT_TRUE(services.worklist.of(manager, {}, {})->rows.empty());
}

TEST_P(Worklists, AConsultantLooksAtTheirOwnOnly)
{
    shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    EXPECT_EQ(services.worklist.of(wangwei, limin.person, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(services.worklist.of(manager, limin.person, {})->rows.size(), 1u);
    EXPECT_FALSE(services.worklist.tasks(manager, {}, {})->empty());
    EXPECT_TRUE(services.worklist.tasks(wangwei, {}, {})->empty());
}

TEST_P(Worklists, TheRulesSayHowTheyStandToday)
{
    shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    const auto standings = services.procedures.standings(limin);
    ASSERT_TRUE(standings);
    ASSERT_EQ(standings->size(), ruleCatalogue().size());
    EXPECT_EQ(standings->front().tasks, 1);
    EXPECT_FALSE(standings->front().parameters.empty());
}

TEST_P(Worklists, AnIntervalThatEndsThisWeekIsATaskWithItsReason)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"), Level::H);
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.nextOn = QDate(2026, 11, 25); }));
    shop.clock.advanceDays(3); // Thursday; two days are allowed for an H
    const Worklist list = mine();
    ASSERT_EQ(list.rows.size(), 1u);
    EXPECT_EQ(list.rows.front().group, TaskGroup::Overdue);
    const auto tasks = *services.worklist.tasks(limin, {}, {});
    const auto task =
        std::find_if(tasks.begin(), tasks.end(), [](const Task &each) { return each.rule == QStringLiteral("FU-13"); });
    ASSERT_NE(task, tasks.end());
    EXPECT_EQ(task->due, QDate(2026, 11, 25));
    EXPECT_TRUE(task->overdue);
    EXPECT_STREQ(task->message.source, "Next contact by %1: the last was on %2, and level %3 allows %4 days.");
}

TEST_P(Worklists, ANewCardIsDueTheNextDayUntilSomebodyTried) // G5
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    const auto response = [&]() -> std::optional<Task> {
        const auto tasks = services.worklist.tasks(limin, {}, {});
        for (const Task &task : *tasks)
            if (task.rule == QStringLiteral("FU-14"))
                return task;
        return std::nullopt;
    };
    ASSERT_TRUE(response());
    EXPECT_EQ(response()->due, QDate(2026, 11, 24));
    EXPECT_EQ(mine().rows.front().task.rule, QStringLiteral("FU-01")) << "not due yet";
    shop.clock.advanceDays(1);
    EXPECT_EQ(mine().rows.front().task.rule, QStringLiteral("FU-14"));
    EXPECT_EQ(mine().rows.front().group, TaskGroup::Today);
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.outcome = ContactOutcome::NotReached; }));
    EXPECT_FALSE(response());
}

} // namespace showroom
