// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/followuprules.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

const QDate refused(2026, 11, 20);

struct SecondCase {
    const char *tells;
    rules::RefusalFacts facts;
    QDate today;
    Outcome task;
    Outcome closing;
};

class Fu03 : public testing::TestWithParam<SecondCase>
{
};

FollowUp complete()
{
    FollowUp followUp;
    followUp.learned = QStringLiteral("想置换旧车");
    followUp.reaction = Reaction::Considering;
    followUp.nextStep = NextStep::Invite;
    followUp.nextOn = QDate(2026, 11, 28);
    return followUp;
}

} // namespace

TEST_P(Fu03, ARefusalIsNeverTheEnd)
{
    const SecondCase &c = GetParam();
    EXPECT_EQ(rules::secondFollowUp(c.facts, c.today, Policy()).outcome, c.task) << c.tells;
    EXPECT_EQ(rules::closingAsLost(c.facts, Policy()).outcome, c.closing) << c.tells;
}

INSTANTIATE_TEST_SUITE_P(
    Refusals, Fu03,
    testing::Values(
        SecondCase{"nothing refused: nothing owed, and nothing to close", {}, refused, Outcome::Pass, Outcome::Block},
        SecondCase{"refused: owed, cannot close", {refused, {}, {}}, refused, Outcome::Task, Outcome::Block},
        SecondCase{"still owed when overdue", {refused, {}, {}}, refused.addDays(10), Outcome::Task, Outcome::Block},
        SecondCase{
            "second follow-up made", {refused, {refused.addDays(2)}, {}}, refused.addDays(3), Outcome::Pass, Outcome::Pass},
        SecondCase{"one unanswered attempt is not a follow-up",
                   {refused, {}, {refused.addDays(1)}},
                   refused.addDays(2),
                   Outcome::Task,
                   Outcome::Block},
        SecondCase{"attempts on three days are",
                   {refused, {}, {refused.addDays(1), refused.addDays(2), refused.addDays(3)}},
                   refused.addDays(3),
                   Outcome::Pass,
                   Outcome::Pass}));

TEST(Fu03Due, IsThreeDaysAfterTheRefusalAndFollowsThePolicy)
{
    EXPECT_EQ(rules::secondFollowUp({refused, {}, {}}, refused, Policy()).due, refused.addDays(3));
    Policy slower;
    slower.secondTrackingDays = 5;
    EXPECT_EQ(rules::secondFollowUp({refused, {}, {}}, refused, slower).due, refused.addDays(5));
}

TEST(Fu07, NamesAllThatIsMissingAtOnce)
{
    const Verdict verdict = rules::learned(FollowUp(), true, Policy());
    EXPECT_EQ(verdict.outcome, Outcome::Block);
    EXPECT_EQ(verdict.missing, (QStringList{QStringLiteral("learned"), QStringLiteral("reaction"), QStringLiteral("next_step"),
                                            QStringLiteral("next_on")}));
    EXPECT_EQ(rules::learned(complete(), true, Policy()).outcome, Outcome::Pass);
}

TEST(Fu07, BlanksAreNothingLearned)
{
    FollowUp followUp = complete();
    followUp.learned = QStringLiteral("  \u3000");
    EXPECT_EQ(rules::learned(followUp, true, Policy()).missing, QStringList{QStringLiteral("learned")});
}

TEST(Fu07, AnUnansweredAttemptNeedsOnlyTheNextStep)
{
    FollowUp attempt;
    attempt.outcome = ContactOutcome::NotReached;
    EXPECT_EQ(rules::learned(attempt, true, Policy()).missing,
              (QStringList{QStringLiteral("next_step"), QStringLiteral("next_on")}));
}

TEST(Fu07, OnlyAClosedLeadMayBeLeftWithoutANextStep)
{
    FollowUp followUp = complete();
    followUp.nextStep.reset();
    followUp.nextOn.reset();
    EXPECT_EQ(rules::learned(followUp, true, Policy()).outcome, Outcome::Block);
    EXPECT_EQ(rules::learned(followUp, false, Policy()).outcome, Outcome::Pass);
}

TEST(Fu07, FollowsTheFieldsOfThePolicy)
{
    Policy policy;
    policy.followUpFields = {QStringLiteral("objection")};
    EXPECT_EQ(rules::learned(complete(), true, policy).missing, QStringList{QStringLiteral("objection")});
}

TEST(Fu07, AnAgreedStepThatPassedIsOwed)
{
    const QDate today(2026, 11, 23);
    EXPECT_EQ(rules::nextStepKept(std::nullopt, today).outcome, Outcome::Pass);
    EXPECT_EQ(rules::nextStepKept(today.addDays(1), today).outcome, Outcome::Pass);
    EXPECT_EQ(rules::nextStepKept(today, today).outcome, Outcome::Task);
    EXPECT_EQ(rules::nextStepKept(today.addDays(-1), today).due, today.addDays(-1));
}

TEST(Fu09, LateEntriesWaitAndFutureOnesAreRefused)
{
    const Instant now = Instant::from(QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC));
    const auto outcome = [&](Instant happened, const Policy &policy = Policy()) {
        return rules::recordedInTime(happened, now, QDate(2026, 11, 22), policy).outcome;
    };
    EXPECT_EQ(outcome(now), Outcome::Pass);
    EXPECT_EQ(outcome(now.plusHours(-24)), Outcome::Pass) << "the grace period's last moment";
    EXPECT_EQ(outcome(Instant::fromMs(now.plusHours(-24).ms() - 1)), Outcome::Approve);
    EXPECT_EQ(outcome(now.plusMinutes(4)), Outcome::Pass) << "clocks differ a little";
    EXPECT_EQ(outcome(now.plusMinutes(6)), Outcome::Block);
    Policy none;
    none.graceHours = 0;
    EXPECT_EQ(outcome(now.plusMinutes(-1), none), Outcome::Approve);
}

TEST(Fu01Wish, LongerThanThirtyDaysWaitsForAManager)
{
    EXPECT_EQ(rules::longWish(refused, refused.addDays(30), Policy()).outcome, Outcome::Pass);
    EXPECT_EQ(rules::longWish(refused, refused.addDays(31), Policy()).outcome, Outcome::Approve);
}

TEST(TwoWay, OnlyContactInWhichBothSpeakCounts)
{
    EXPECT_TRUE(isTwoWay(ContactKind::Call, Direction::Outgoing, ContactOutcome::Reached, false));
    EXPECT_TRUE(isTwoWay(ContactKind::Sms, Direction::Incoming, ContactOutcome::Reached, false)) << "they answered";
    EXPECT_FALSE(isTwoWay(ContactKind::Sms, Direction::Outgoing, ContactOutcome::Reached, false));
    EXPECT_FALSE(isTwoWay(ContactKind::Chat, Direction::Outgoing, ContactOutcome::Reached, true)) << "mass message";
    EXPECT_FALSE(isTwoWay(ContactKind::Call, Direction::Outgoing, ContactOutcome::NotReached, false));
}

} // namespace showroom
