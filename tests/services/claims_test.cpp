// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"

namespace showroom
{

/// FU-04: dormant and invalid are claims of their own, as lost is.
class Claims : public OnBothEngines
{
protected:
    LeadId id = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));

    Result<Saved<Lead>> act(const Session &person, LeadAction action, const QString &reason = {}, const QString &note = {},
                            std::optional<QDate> day = {})
    {
        return services.leads.act(person, command(), id, action, {reason, {}, {}, day, note});
    }
    std::vector<Task> tasksOf(const Session &person, const QString &rule)
    {
        std::vector<Task> found;
        const auto tasks = services.worklist.tasks(person, {}, {});
        for (const Task &task : *tasks)
            if (task.rule == rule)
                found.push_back(task);
        return found;
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Claims, bothEngines, engineName);

TEST_P(Claims, ADormantLeadIsAskedAgainOnItsDay)
{
    const QDate day(2026, 12, 10);
    const auto noDay = act(limin, LeadAction::ClaimDormant, QStringLiteral("postponed"));
    ASSERT_FALSE(noDay);
    EXPECT_EQ(noDay.error().fields.front().field, QStringLiteral("not_before"));
    ASSERT_TRUE(act(limin, LeadAction::ClaimDormant, QStringLiteral("暂缓购车"), {}, day));
    EXPECT_EQ(shop.lead(id).state, LeadState::DormantPending);
    EXPECT_EQ(shop.lead(id).closeReason, QStringLiteral("postponed"));
    ASSERT_EQ(tasksOf(manager, QStringLiteral("FU-04")).size(), 1u);
    EXPECT_EQ(act(limin, LeadAction::ApproveDormant).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(act(manager, LeadAction::ApproveDormant));
    EXPECT_EQ(shop.lead(id).state, LeadState::Dormant);
    EXPECT_TRUE(services.worklist.of(limin, {}, {})->rows.empty()) << "it sleeps";
    shop.clock.advanceDays(int(QDate(2026, 11, 23).daysTo(day)));
    const auto woken = tasksOf(limin, QStringLiteral("FU-04"));
    ASSERT_EQ(woken.size(), 1u);
    EXPECT_EQ(woken.front().due, day);
    ASSERT_TRUE(act(limin, LeadAction::Reactivate, QStringLiteral("资金到位")));
    EXPECT_EQ(shop.lead(id).state, LeadState::Following);
    EXPECT_FALSE(shop.lead(id).dormantUntil);
    EXPECT_TRUE(tasksOf(limin, QStringLiteral("FU-04")).empty());
}

TEST_P(Claims, WhoNeverAnswersWasTriedOnThreeDays)
{
    const auto early = act(limin, LeadAction::ClaimInvalid, QStringLiteral("no_answer"));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().verdicts.front().rule, QStringLiteral("FU-04"));
    for (int day = 0; day < 3; ++day) {
        ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.outcome = ContactOutcome::NotReached; }));
        shop.clock.advanceDays(1);
    }
    ASSERT_TRUE(act(limin, LeadAction::ClaimInvalid, QStringLiteral("no_answer")));
    ASSERT_TRUE(act(manager, LeadAction::ApproveInvalid));
    EXPECT_EQ(shop.lead(id).state, LeadState::Invalid);
}

TEST_P(Claims, AnOtherReasonSaysWhich) // G8
{
    const auto bare = act(limin, LeadAction::ClaimInvalid, QStringLiteral("other"));
    ASSERT_FALSE(bare);
    EXPECT_EQ(bare.error().fields.front().field, QStringLiteral("note"));
    ASSERT_TRUE(act(limin, LeadAction::ClaimInvalid, QStringLiteral("同行来探价")));
    EXPECT_EQ(shop.lead(id).closeReason, QStringLiteral("other"));
    EXPECT_EQ(shop.lead(id).closeNote, QStringLiteral("同行来探价")) << "words of one's own are kept";
    ASSERT_TRUE(act(manager, LeadAction::RejectInvalid, QStringLiteral("再联系一次")));
    EXPECT_EQ(shop.lead(id).state, LeadState::Following);
    EXPECT_EQ(shop.lead(id).closeNote, QString());
}

TEST_P(Claims, AListWithoutOtherTakesNothingElse)
{
    ASSERT_TRUE(
        services.procedures.setParameter(director, QStringLiteral("FU-04.invalid_reasons"), QStringLiteral("wrong_number,同行")));
    const auto refused = act(limin, LeadAction::ClaimInvalid, QStringLiteral("没空"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, QStringLiteral("reason"));
    EXPECT_TRUE(act(limin, LeadAction::ClaimInvalid, QStringLiteral("同行")));
}

TEST_P(Claims, ARivalHasAName)
{
    const auto refuse = [](FollowUp &f) { f.reaction = Reaction::Refused; };
    ASSERT_TRUE(shop.contact(limin, id, refuse));
    shop.clock.advanceDays(1);
    ASSERT_TRUE(shop.contact(limin, id, refuse));
    const auto nameless = act(limin, LeadAction::ClaimLost, QStringLiteral("rival"));
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().fields.front().field, QStringLiteral("competitor"));
}

TEST_P(Claims, ARefusedCustomerSleepsOnlyAfterTheSecondFollowUp)
{
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.reaction = Reaction::Refused; }));
    const auto early = act(limin, LeadAction::ClaimDormant, QStringLiteral("money"), {}, QDate(2026, 12, 20));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().verdicts.front().rule, QStringLiteral("FU-03"));
}

TEST_P(Claims, TheLevelFollowsTheAnswersUnlessSomebodySaysWhyNot)
{
    const auto stored = services.leads.show(limin, id)->lead;
    Lead wanted = stored.value;
    wanted.purchaseTime = PurchaseTime::WithinWeek;
    wanted.budgetFits = true;
    wanted.modelLiked = true; // 10: H
    ASSERT_TRUE(services.leads.update(limin, command(), id, stored.version, wanted));
    const auto graded = services.leads.show(limin, id);
    EXPECT_EQ(graded->lead.value.level, Level::H);
    ASSERT_TRUE(graded->grade);
    EXPECT_EQ(graded->grade->score, 10);
    wanted = graded->lead.value;
    wanted.level = Level::C;
    const auto silent = services.leads.update(limin, command(), id, graded->lead.version, wanted);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().fields.front().field, QStringLiteral("level_reason"));
    wanted.levelReason = QStringLiteral("太太还没看过车");
    ASSERT_TRUE(services.leads.update(limin, command(), id, graded->lead.version, wanted));
    EXPECT_EQ(shop.lead(id).level, Level::C);
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) {
        f.levelAfter = Level::A;
        f.learned = QStringLiteral("太太看过车了\n本周定");
    }));
    EXPECT_EQ(shop.lead(id).level, Level::A);
    EXPECT_EQ(shop.lead(id).levelReason, QStringLiteral("太太看过车了 本周定")) << "what was learned is why, in one line";
}

} // namespace showroom
