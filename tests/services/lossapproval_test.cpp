// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"
#include <algorithm>

namespace showroom
{

/// FU-04: a loss needs a reason and somebody else's approval.
class LossApproval : public OnBothEngines
{
protected:
    LeadId id = shop.leadOf(limin, QStringLiteral("翟建国"), QStringLiteral("13603512208"));

    void SetUp() override
    {
        const auto refusal = [](FollowUp &followUp) { followUp.reaction = Reaction::Refused; };
        ASSERT_TRUE(shop.contact(limin, id, refusal));
        shop.clock.advanceDays(1);
        ASSERT_TRUE(shop.contact(limin, id, refusal)) << "the second follow-up, so that FU-03 does not stand in the way";
    }

    Result<Saved<Lead>> claim(const Session &person, const QString &reason)
    {
        LeadActionInput input;
        input.reason = reason;
        input.competitor = QStringLiteral("比亚迪 秦");
        return services.leads.act(person, command(), id, LeadAction::ClaimLost, input);
    }

    int waitingFor(const Session &person)
    {
        const auto tasks = services.worklist.tasks(person, {}, {}).value();
        return int(std::count_if(tasks.begin(), tasks.end(), [](const Task &task) {
            return task.rule == QLatin1String("FU-04") && task.outcome == Outcome::Approve;
        }));
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, LossApproval, bothEngines, engineName);

TEST_P(LossApproval, AClaimWithoutAReasonIsRefusedAtItsField)
{
    const auto refused = claim(limin, QStringLiteral("  "));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().fields.size(), 1u);
    EXPECT_EQ(refused.error().fields.front().field, QStringLiteral("reason"));
    EXPECT_EQ(shop.lead(id).state, LeadState::SecondTracking) << "nothing half done";
}

TEST_P(LossApproval, AClaimWaitsForTheManagerAndOwesNothingMeanwhile)
{
    ASSERT_TRUE(claim(limin, QStringLiteral("买了竞品")));
    EXPECT_EQ(shop.lead(id).state, LeadState::LostPending);
    EXPECT_EQ(shop.lead(id).competitor, QStringLiteral("比亚迪 秦"));
    EXPECT_EQ(waitingFor(manager), 1);
    EXPECT_EQ(waitingFor(limin), 0);
    EXPECT_EQ(services.leads.show(limin, id)->thisWeek.missing(), 0);

    ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::ApproveLost, {}));
    EXPECT_EQ(shop.lead(id).state, LeadState::Lost);
    EXPECT_EQ(waitingFor(manager), 0);
}

TEST_P(LossApproval, NobodyApprovesTheirOwnClaim)
{
    ASSERT_TRUE(claim(manager, QStringLiteral("暂不购车")));
    EXPECT_EQ(services.leads.act(manager, command(), id, LeadAction::ApproveLost, {}).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(services.leads.act(director, command(), id, LeadAction::ApproveLost, {}));
}

TEST_P(LossApproval, AClaimThatIsSentBackIsFollowedAgain)
{
    ASSERT_TRUE(claim(limin, QStringLiteral("买了竞品")));
    LeadActionInput back;
    back.reason = QStringLiteral("再约一次试驾");
    ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::RejectLost, back));
    EXPECT_EQ(shop.lead(id).state, LeadState::Following);
    EXPECT_TRUE(shop.lead(id).closeReason.isEmpty());
    EXPECT_FALSE(shop.lead(id).refusedAt) << "the next refusal is a first one again";
}

} // namespace showroom
