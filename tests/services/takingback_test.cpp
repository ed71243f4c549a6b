// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString whyNot(const Result<Saved<FollowUp>> &refused)
{
    return refused ? QString() : translated(refused.error().message);
}

} // namespace

class TakingBackOnes : public OnBothEngines
{
protected:
    Result<Saved<FollowUp>> undo(const Session &session, FollowUpId recorded)
    {
        return services.followUps.undo(session, command(), recorded);
    }
    FollowUpId refusal()
    {
        return shop.contact(limin, id, [](FollowUp &f) { f.reaction = Reaction::Refused; }).value().id;
    }
    std::optional<QDate> cardContact()
    {
        return shop.storage->customers().lastContact(shop.store, shop.lead(id).customer).value();
    }
    FollowUpId regular()
    {
        FollowUp followUp;
        followUp.customer = shop.lead(id).customer;
        followUp.learned = u"满意"_s;
        return services.followUps.record(limin, command(), followUp).value().id;
    }

    LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s);
};
INSTANTIATE_TEST_SUITE_P(Engines, TakingBackOnes, bothEngines, engineName);

TEST_P(TakingBackOnes, TheLeadIsAsItWasAndTheRecordingStaysInSight)
{
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::Focus, {}));
    const Lead before = shop.lead(id);
    const auto due = services.worklist.tasks(limin, {}, {})->size();
    const auto recorded = shop.contact(limin, id, [](FollowUp &f) { f.levelAfter = Level::H; });
    ASSERT_TRUE(recorded) << translated(recorded.error().message).toStdString();
    ASSERT_EQ(shop.lead(id).state, LeadState::Following);
    ASSERT_EQ(shop.lead(id).level, Level::H);
    ASSERT_EQ(services.leads.show(limin, id)->thisWeek.done, 1);
    ASSERT_TRUE(cardContact());
    const auto back = undo(limin, recorded->id);
    ASSERT_TRUE(back) << whyNot(back).toStdString();
    EXPECT_EQ(shop.lead(id), before);
    const LeadCard card = services.leads.show(limin, id).value();
    EXPECT_EQ(card.thisWeek.done, 0) << "FU-01 follows";
    ASSERT_EQ(card.timeline.size(), 1u);
    EXPECT_EQ(card.timeline.front().followUp.value.state, FollowUpState::Voided);
    EXPECT_FALSE(card.timeline.front().followUp.value.learned.isEmpty());
    EXPECT_FALSE(cardContact());
    EXPECT_EQ(services.worklist.tasks(limin, {}, {})->size(), due);
    AuditQuery trail;
    trail.stores = {shop.store};
    trail.kind = u"follow_up"_s;
    trail.record = recorded->id.value();
    EXPECT_EQ(shop.storage->audit().page(trail)->front().action, u"undo"_s);
}

TEST_P(TakingBackOnes, AFirstRefusalStandsAgainToTheMillisecondWhenTheSecondIsTakenBack)
{
    shop.clock.set(QDate(2026, 11, 24), QTime(10, 0, 0, 613));
    (void)refusal();
    const Lead refused = shop.lead(id);
    shop.clock.advanceMinutes(90);
    const auto wonBack = shop.contact(limin, id);
    ASSERT_EQ(shop.lead(id).state, LeadState::Following);
    ASSERT_TRUE(undo(limin, wonBack->id));
    EXPECT_EQ(shop.lead(id), refused);
    EXPECT_EQ(services.leads.act(limin, command(), id, LeadAction::ClaimLost, {u"买了竞品"_s, {}, {}, {}})
                  .error()
                  .verdicts.front()
                  .rule,
              u"FU-03"_s)
        << "the refusal itself is no second contact";
}

TEST_P(TakingBackOnes, AMinuteIsAMinuteByTheStoresClock)
{
    const FollowUpId first = refusal();
    shop.clock.set(QDate(2026, 11, 23), QTime(9, 1, 0));
    ASSERT_TRUE(undo(limin, first));
    const FollowUpId second = refusal();
    shop.clock.set(QDate(2026, 11, 23), QTime(9, 2, 0, 1));
    const auto late = undo(limin, second);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Rejected);
    EXPECT_TRUE(whyNot(late).contains(u"60"_s));
    shop.clock.set(QDate(2026, 11, 23), QTime(9, 0, 59));
    EXPECT_FALSE(undo(limin, second)) << "a clock that was set back proves nothing";
    EXPECT_EQ(shop.lead(id).state, LeadState::Refused);
}

TEST_P(TakingBackOnes, OnlyWhoRecordedItMay)
{
    const FollowUpId first = refusal();
    EXPECT_EQ(undo(manager, first).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(undo(clerk, first).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(undo(wangwei, first).error().code, ErrorCode::NotFound) << "they may not know of it";
    EXPECT_EQ(shop.lead(id).state, LeadState::Refused);
}

TEST_P(TakingBackOnes, OnceAndTheSameCommandGetsTheSameAnswer)
{
    const FollowUpId first = refusal();
    const CommandId once = command();
    const auto back = services.followUps.undo(limin, once, first);
    const auto again = services.followUps.undo(limin, once, first);
    ASSERT_TRUE(back);
    ASSERT_TRUE(again);
    EXPECT_EQ(back->version, again->version);
    EXPECT_EQ(undo(limin, first).error().code, ErrorCode::Rejected);
    EXPECT_EQ(shop.lead(id).state, LeadState::New);
}

TEST_P(TakingBackOnes, NothingMayHaveHappenedSince)
{
    const FollowUpId first = shop.contact(limin, id)->id;
    const auto second = shop.contact(limin, id);
    EXPECT_EQ(undo(limin, first).error().code, ErrorCode::Rejected) << "another recording";
    ASSERT_TRUE(undo(limin, second->id));
    EXPECT_EQ(shop.lead(id).state, LeadState::Following) << "the first stands";
    const auto third = shop.contact(limin, id);
    LeadActionInput wish;
    wish.notBefore = QDate(2026, 11, 30);
    ASSERT_TRUE(services.leads.act(limin, command(), id, LeadAction::Wish, wish));
    EXPECT_EQ(undo(limin, third->id).error().code, ErrorCode::Rejected) << "a change";
    EXPECT_EQ(services.followUps.show(limin, third->id)->followUp.value.state, FollowUpState::Recorded) << "nothing half done";
}

TEST_P(TakingBackOnes, ALateOneThatWaitsIsTakenBackWithNothingElse)
{
    shop.clock.advanceDays(3);
    const Lead before = shop.lead(id);
    const auto late =
        shop.contact(limin, id, [](FollowUp &f) { f.happenedAt = StoreZone().at(QDate(2026, 11, 23), QTime(15, 0)); });
    ASSERT_TRUE(undo(limin, late->id));
    EXPECT_EQ(shop.lead(id), before);
    EXPECT_EQ(services.followUps.act(manager, command(), late->id, FollowUpAction::Approve, {}).error().code,
              ErrorCode::Rejected);
}

TEST_P(TakingBackOnes, RegularContactTooAndTheCardKeepsWhatAnotherContactSays)
{
    const FollowUpId first = regular();
    EXPECT_EQ(cardContact(), QDate(2026, 11, 23));
    ASSERT_TRUE(undo(limin, first));
    EXPECT_FALSE(cardContact());
    ASSERT_TRUE(shop.contact(limin, id));
    ASSERT_TRUE(undo(limin, regular()));
    EXPECT_EQ(cardContact(), QDate(2026, 11, 23)) << "of the lead's contact that day";
}

TEST_P(TakingBackOnes, AnErasedPersonsComesBackNoMore)
{
    const FollowUpId first = shop.contact(limin, id)->id;
    ASSERT_TRUE(services.privacy.erase(manager, command(), shop.lead(id).customer, {u"单晓燕"_s, u"本人要求"_s}));
    EXPECT_FALSE(undo(limin, first));
    EXPECT_EQ(services.followUps.show(limin, first)->followUp.value.state, FollowUpState::Recorded);
    const auto whole = services.trail.verify(director);
    ASSERT_TRUE(whole);
    EXPECT_TRUE(whole->intact);
}

} // namespace showroom
