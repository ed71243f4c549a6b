// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone revisits (FU-08) and recalls of closed leads (FU-15).
#include "services/bothengines.h"

namespace showroom
{

class Checks : public OnBothEngines
{
protected:
    LeadId first = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));
    LeadId second = shop.leadOf(wangwei, QStringLiteral("马跃"), QStringLiteral("13800138123"));

    std::vector<Task> tasksOf(const Session &person, const QString &rule)
    {
        std::vector<Task> found;
        const auto tasks = services.worklist.tasks(person, {}, {});
        for (const Task &task : *tasks)
            if (task.rule == rule)
                found.push_back(task);
        return found;
    }
    Result<Saved<CheckCall>> act(const Session &person, qint64 id, CheckAction action, const QMap<QString, QString> &fields = {},
                                 const QString &reason = {})
    {
        return services.checkCalls.act(person, command(), CheckCallId(id), action, {reason, {}, {}, fields});
    }
    /// Contacts this week, and on to the next Monday.
    void talkAndWait()
    {
        for (int day = 0; day < 2; ++day) {
            ASSERT_TRUE(shop.contact(limin, first));
            ASSERT_TRUE(shop.contact(wangwei, second));
            shop.clock.advanceDays(1);
        }
        shop.clock.advanceDays(5);
    }
    void loseFirst()
    {
        const auto refuse = [](FollowUp &f) { f.reaction = Reaction::Refused; };
        ASSERT_TRUE(shop.contact(limin, first, refuse));
        shop.clock.advanceDays(1);
        ASSERT_TRUE(shop.contact(limin, first, refuse));
        ASSERT_TRUE(
            services.leads.act(limin, command(), first, LeadAction::ClaimLost, {QStringLiteral("price"), {}, {}, {}, {}}));
        ASSERT_TRUE(services.leads.act(manager, command(), first, LeadAction::ApproveLost, {}));
        ASSERT_EQ(shop.lead(first).state, LeadState::Lost);
        shop.clock.advanceDays(6);
    }
    const QString fu08 = QStringLiteral("FU-08"), fu15 = QStringLiteral("FU-15");
};
INSTANTIATE_TEST_SUITE_P(Engines, Checks, bothEngines, engineName);

TEST_P(Checks, TheClerkDrawsOnceAndCallsEachConsultantsCustomers)
{
    talkAndWait();
    ASSERT_EQ(tasksOf(clerk, fu08).size(), 1u);
    EXPECT_EQ(tasksOf(clerk, fu08).front().kind, QStringLiteral("check_draw"));
    EXPECT_TRUE(tasksOf(limin, fu08).empty());
    const CommandId once = command();
    const auto drawn = services.checks.draw(clerk, once, CheckPurpose::Satisfaction);
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->of, 4);
    EXPECT_EQ(drawn->drawn, 2) << "one of each consultant";
    const auto again = services.checks.draw(clerk, once, CheckPurpose::Satisfaction);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->drawn, 2) << "the same command has the same answer";
    EXPECT_EQ(services.checks.draw(clerk, command(), CheckPurpose::Satisfaction).error().code, ErrorCode::Conflict);
    const auto calls = tasksOf(clerk, fu08);
    ASSERT_EQ(calls.size(), 2u);
    EXPECT_EQ(calls.front().kind, QStringLiteral("check_call"));
    EXPECT_EQ(calls.front().due, QDate(2026, 12, 6));
    ASSERT_TRUE(act(clerk, calls.front().record, CheckAction::NotReached));
    EXPECT_EQ(tasksOf(clerk, fu08).size(), 2u) << "it stays to be called";
    ASSERT_TRUE(
        act(clerk, calls.front().record, CheckAction::Confirm,
            {{QStringLiteral("satisfaction"), QStringLiteral("5")}, {QStringLiteral("remark"), QStringLiteral("很周到")}}));
    EXPECT_EQ(tasksOf(clerk, fu08).size(), 1u);
}

TEST_P(Checks, TheOutcomeStandsBesideTheFollowUp)
{
    talkAndWait();
    ASSERT_TRUE(services.checks.draw(clerk, command(), CheckPurpose::Satisfaction));
    for (const Task &call : tasksOf(clerk, fu08)) {
        const auto bare = act(clerk, call.record, CheckAction::Contradict);
        ASSERT_FALSE(bare);
        EXPECT_EQ(bare.error().fields.front().field, QStringLiteral("remark"));
        const auto wrong = act(clerk, call.record, CheckAction::Confirm, {{QStringLiteral("satisfaction"), QStringLiteral("6")}});
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().fields.front().field, QStringLiteral("satisfaction"));
        ASSERT_TRUE(
            act(clerk, call.record, CheckAction::Contradict, {{QStringLiteral("remark"), QStringLiteral("没接到过电话")}}));
    }
    const auto told = tasksOf(manager, fu08);
    ASSERT_EQ(told.size(), 2u) << "the manager is told";
    EXPECT_EQ(told.front().outcome, Outcome::Flag);
    EXPECT_TRUE(translated(told.front().message).contains(QStringLiteral("没接到过电话")));
    EXPECT_TRUE(tasksOf(limin, fu08).empty());
    const auto card = services.leads.show(limin, first);
    ASSERT_EQ(card->checks.size(), 1u);
    EXPECT_EQ(card->checks.front().value.state, CheckState::Contradicted);
    EXPECT_TRUE(card->checks.front().value.followUp);
    EXPECT_EQ(shop.lead(first).state, LeadState::Following) << "a telephone revisit says, and moves nothing";
    shop.clock.advanceDays(8);
    EXPECT_EQ(tasksOf(manager, fu08).size(), 0u) << "for a week";
}

TEST_P(Checks, AContradictedClaimOpensTheLeadAgain)
{
    loseFirst();
    EXPECT_TRUE(tasksOf(clerk, fu15).empty());
    ASSERT_EQ(tasksOf(manager, fu15).size(), 1u);
    EXPECT_EQ(services.checks.draw(clerk, command(), CheckPurpose::Recall).error().code, ErrorCode::NotPermitted);
    ASSERT_EQ(services.checks.draw(manager, command(), CheckPurpose::Recall)->drawn, 1);
    const auto calls = tasksOf(manager, fu15);
    ASSERT_EQ(calls.size(), 1u);
    EXPECT_EQ(act(clerk, calls.front().record, CheckAction::Confirm).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(services.checkCalls.show(clerk, CheckCallId(calls.front().record))->actions.empty());
    ASSERT_TRUE(act(manager, calls.front().record, CheckAction::Contradict,
                    {{QStringLiteral("remark"), QStringLiteral("只是还在比较")}}));
    EXPECT_EQ(shop.lead(first).state, LeadState::Following);
    EXPECT_TRUE(tasksOf(manager, fu15).empty());
}

TEST_P(Checks, AConfirmedClaimStaysClosed)
{
    loseFirst();
    ASSERT_TRUE(services.checks.draw(manager, command(), CheckPurpose::Recall));
    ASSERT_TRUE(act(manager, tasksOf(manager, fu15).front().record, CheckAction::Confirm));
    EXPECT_EQ(shop.lead(first).state, LeadState::Lost);
}

TEST_P(Checks, NobodyChecksTheirOwnWord)
{
    ASSERT_TRUE(shop.contact(clerk, first));
    shop.clock.advanceDays(7);
    ASSERT_TRUE(services.checks.draw(manager, command(), CheckPurpose::Satisfaction));
    EXPECT_TRUE(tasksOf(clerk, fu08).empty());
    const auto calls = services.checkCalls.page(manager, {}, {}, 10);
    ASSERT_EQ(calls->rows.size(), 1u);
    EXPECT_EQ(act(clerk, calls->rows.front().record.id.value(), CheckAction::Confirm).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(act(manager, calls->rows.front().record.id.value(), CheckAction::Confirm));
}

TEST_P(Checks, NobodyPicksWhomToCall)
{
    CheckCall picked;
    picked.lead = first;
    picked.customer = shop.lead(first).customer;
    EXPECT_EQ(services.checkCalls.add(clerk, command(), picked).error().code, ErrorCode::Rejected);
}

} // namespace showroom
