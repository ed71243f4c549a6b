// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"
#include "services/leadfacts.h"

namespace showroom
{

class FollowUps : public OnBothEngines
{
protected:
    LeadId id = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));

    CadenceStanding thisWeek() { return services.leads.show(limin, id)->thisWeek; }
};
INSTANTIATE_TEST_SUITE_P(Engines, FollowUps, bothEngines, engineName);

TEST_P(FollowUps, TwoContactsOnTwoDaysMeetTheWeek)
{
    EXPECT_EQ(thisWeek().owed, 2);
    ASSERT_TRUE(shop.contact(limin, id));
    ASSERT_TRUE(shop.contact(limin, id)) << "a second contact on one day is recorded";
    EXPECT_EQ(thisWeek().done, 1) << "and counts once";
    shop.clock.advanceDays(1);
    ASSERT_TRUE(shop.contact(limin, id));
    EXPECT_TRUE(thisWeek().met());
}

TEST_P(FollowUps, AContactOfAnybodyOfTheStoreCounts)
{
    ASSERT_TRUE(shop.contact(clerk, id));
    EXPECT_EQ(thisWeek().done, 1);
}

TEST_P(FollowUps, AMassMessageAndAnUnansweredCallDoNotCount)
{
    const auto unasked = shop.contact(limin, id, [](FollowUp &f) {
        f.kind = ContactKind::Sms;
        f.mass = true;
    });
    ASSERT_FALSE(unasked);
    EXPECT_EQ(unasked.error().verdicts.front().rule, QStringLiteral("PI-01")) << "no message to many without consent";
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.outcome = ContactOutcome::NotReached; }));
    EXPECT_EQ(thisWeek().done, 0);
}

TEST_P(FollowUps, ThreeUnansweredDaysDischargeTheWeek)
{
    for (int day = 0; day < 3; ++day) {
        ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.outcome = ContactOutcome::NotReached; }));
        shop.clock.advanceDays(1);
    }
    EXPECT_TRUE(thisWeek().discharged);
}

TEST_P(FollowUps, Fu07RefusesAndNamesAllThatIsMissing)
{
    const auto refused = shop.contact(limin, id, [](FollowUp &f) {
        f.learned.clear();
        f.reaction.reset();
        f.nextStep.reset();
        f.nextOn.reset();
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Rejected);
    EXPECT_EQ(refused.error().verdicts.front().rule, QStringLiteral("FU-07"));
    EXPECT_EQ(refused.error().verdicts.front().missing.size(), 4);
    EXPECT_TRUE(services.leads.show(limin, id)->timeline.empty()) << "nothing half done";
}

TEST_P(FollowUps, Fu09HoldsALateOneUntilAManagerApprovesIt)
{
    shop.clock.advanceDays(3); // Thursday
    const Instant monday = StoreZone().at(QDate(2026, 11, 23), QTime(15, 0));
    const auto late = shop.contact(limin, id, [&](FollowUp &f) { f.happenedAt = monday; });
    ASSERT_TRUE(late);
    EXPECT_EQ(late->verdicts.front().outcome, Outcome::Approve);
    EXPECT_EQ(thisWeek().done, 0);
    EXPECT_EQ(services.followUps.act(limin, command(), late->id, FollowUpAction::Approve, {}).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(services.followUps.act(manager, command(), late->id, FollowUpAction::Approve, {}));
    EXPECT_EQ(thisWeek().done, 1);
    EXPECT_EQ(shop.lead(id).state, LeadState::Following);
}

TEST_P(FollowUps, AnApprovedContactCountsForAWeekThatIsOver)
{
    shop.clock.advanceDays(8);
    const auto late =
        shop.contact(limin, id, [&](FollowUp &f) { f.happenedAt = StoreZone().at(QDate(2026, 11, 24), QTime(10, 0)); });
    ASSERT_TRUE(late);
    EXPECT_EQ(services.leads.show(limin, id)->lastWeek.done, 0);
    ASSERT_TRUE(services.followUps.act(manager, command(), late->id, FollowUpAction::Approve, {}));
    EXPECT_EQ(services.leads.show(limin, id)->lastWeek.done, 1);
}

TEST_P(FollowUps, AContactInTheFutureIsRefused)
{
    const auto ahead = shop.contact(limin, id, [&](FollowUp &f) { f.happenedAt = shop.clock.now().plusHours(2); });
    ASSERT_FALSE(ahead);
    EXPECT_EQ(ahead.error().verdicts.front().rule, QStringLiteral("FU-09"));
}

TEST_P(FollowUps, ARefusalIsFollowedASecondTimeBeforeALoss)
{
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.reaction = Reaction::Refused; }));
    EXPECT_EQ(shop.lead(id).state, LeadState::Refused);
    LeadActionInput lost;
    lost.reason = QStringLiteral("买了竞品");
    const auto early = services.leads.act(limin, command(), id, LeadAction::ClaimLost, lost);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().verdicts.front().rule, QStringLiteral("FU-03"));

    shop.clock.advanceDays(2);
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.reaction = Reaction::Refused; }));
    EXPECT_EQ(shop.lead(id).state, LeadState::SecondTracking);
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::ClaimLost, lost));
    EXPECT_EQ(services.leads.act(limin, command(), id, LeadAction::ApproveLost, {}).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::ApproveLost, {}));
    EXPECT_EQ(shop.lead(id).state, LeadState::Lost);
}

TEST_P(FollowUps, ASecondFollowUpOnTheDayOfTheRefusalIsOne)
{
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.reaction = Reaction::Refused; }));
    shop.clock.advanceMinutes(90);
    ASSERT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.reaction = Reaction::Considering; }));
    EXPECT_EQ(shop.lead(id).state, LeadState::Following) << "won back";
    EXPECT_FALSE(shop.lead(id).refusedAt);
}

TEST_P(FollowUps, ARefusedLeadThatIsClaimedLostFromFollowingIsRefusedByFu03)
{
    const auto refused = services.leads.act(limin, command(), id, LeadAction::ClaimLost, {QStringLiteral("算了"), {}, {}, {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().verdicts.front().rule, QStringLiteral("FU-03"));
}

TEST_P(FollowUps, AnIllegalMoveIsRefusedByName)
{
    const auto illegal = services.leads.act(manager, command(), id, LeadAction::Deliver, {});
    ASSERT_FALSE(illegal);
    EXPECT_EQ(illegal.error().code, ErrorCode::Rejected);
    EXPECT_FALSE(translated(illegal.error().message).isEmpty());
    EXPECT_EQ(shop.lead(id).state, LeadState::New);
}

TEST_P(FollowUps, TheSameCommandIsCarriedOutOnce)
{
    const CommandId once = CommandId::fresh();
    FollowUp followUp;
    followUp.lead = id;
    followUp.learned = QStringLiteral("想看车");
    followUp.reaction = Reaction::Interested;
    followUp.nextStep = NextStep::Call;
    followUp.nextOn = QDate(2026, 11, 25);
    const auto first = services.followUps.record(limin, once, followUp);
    const auto again = services.followUps.record(limin, once, followUp);
    ASSERT_TRUE(first);
    ASSERT_TRUE(again);
    EXPECT_EQ(first->id, again->id);
    EXPECT_EQ(services.leads.show(limin, id)->timeline.size(), 1u);
}

TEST_P(FollowUps, AnothersLeadIsNotFoundRatherThanForbidden)
{
    const auto refused = shop.contact(wangwei, id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotFound);
    EXPECT_EQ(services.leads.show(wangwei, id).error().code, ErrorCode::NotFound);
}

TEST_P(FollowUps, AHandedOverLeadTakesItsDebtAlong)
{
    shop.clock.set(QDate(2026, 11, 25), QTime(10, 0));
    LeadActionInput input;
    input.owner = wangwei.person;
    input.reason = QStringLiteral("出差");
    ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::HandOver, input));
    EXPECT_TRUE(services.worklist.tasks(limin, {}, {})->empty());
    ASSERT_EQ(services.worklist.of(wangwei, {}, {})->rows.size(), 1u);
    shop.clock.advanceDays(7);
    const auto lines = services.worklist.compliance(manager, Week(QDate(2026, 11, 23)));
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(lines->front().person, wangwei.person) << "the debt falls on who owned it at the end of Sunday";
    EXPECT_EQ(lines->front().met, 0);
    EXPECT_EQ(lines->front().owed, 1);
}

TEST_P(FollowUps, ALeadClosedOnWednesdayIsHeldAgainstNobody)
{
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::Follow, {}));
    shop.clock.set(QDate(2026, 11, 25), QTime(10, 0));
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::Order, {}));
    EXPECT_EQ(thisWeek().owed, 0);
    shop.clock.advanceDays(7);
    EXPECT_EQ(thisWeek().owed, 1) << "an ordered lead owes one a week";
    ASSERT_TRUE(services.worklist.compliance(manager, Week(QDate(2026, 11, 23)))->empty());
}

TEST_P(FollowUps, AWishSuspendsTheDebtAndALongOneWaitsForAManager)
{
    LeadActionInput wish;
    wish.notBefore = QDate(2027, 1, 15);
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::Wish, wish));
    EXPECT_EQ(thisWeek().owed, 0);
    shop.clock.set(QDate(2026, 12, 28), QTime(9, 0)); // past thirty days
    EXPECT_EQ(thisWeek().owed, 2) << "not approved: it held for thirty days";
    ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::ApproveWish, {}));
    EXPECT_EQ(thisWeek().owed, 0);
}

TEST_P(FollowUps, AParameterChangedInMidWeekJudgesTheNext)
{
    shop.clock.set(QDate(2026, 11, 25), QTime(9, 0));
    EXPECT_EQ(services.procedures.setParameter(manager, QStringLiteral("FU-01.per_week"), QStringLiteral("3")).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(services.procedures.setParameter(director, QStringLiteral("FU-01.per_week"), QStringLiteral("3")));
    EXPECT_EQ(thisWeek().owed, 2);
    shop.clock.advanceDays(7);
    EXPECT_EQ(thisWeek().owed, 3);
}

TEST_P(FollowUps, Fu13RefusesANextStepPastTheLevelsLimit)
{
    const auto agreed = [&](QDate day, std::optional<Level> level = {}) {
        return shop.contact(limin, id, [&](FollowUp &f) {
            f.nextOn = day;
            f.levelAfter = level;
        });
    };
    const auto late = agreed(QDate(2026, 12, 1)); // an A has seven days
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().verdicts.front().rule, QStringLiteral("FU-13"));
    EXPECT_EQ(late.error().verdicts.front().missing, QStringList{QStringLiteral("next_on")});
    EXPECT_TRUE(services.leads.show(limin, id)->timeline.empty()) << "nothing half done";
    EXPECT_FALSE(agreed(QDate(2026, 11, 26), Level::H)) << "the level after it counts";
    EXPECT_TRUE(agreed(QDate(2026, 12, 20), Level::C));
    EXPECT_EQ(services.leads.show(limin, id)->nextBy.at(Level::B), QDate(2026, 11, 30)) << "as an A";
}

TEST_P(FollowUps, AWishForSilencePutsTheLimitOff)
{
    LeadActionInput wish;
    wish.notBefore = QDate(2026, 12, 10);
    wish.reason = QStringLiteral("出差");
    ASSERT_TRUE(shop.contact(limin, id));
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::Wish, wish));
    EXPECT_TRUE(shop.contact(limin, id, [](FollowUp &f) { f.nextOn = QDate(2026, 12, 10); }));
    EXPECT_FALSE(shop.contact(limin, id, [](FollowUp &f) { f.nextOn = QDate(2026, 12, 11); }));
}

} // namespace showroom
