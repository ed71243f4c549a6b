// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/followupdraft.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QDate monday(2026, 11, 23);
const StoreZone zone;

} // namespace

TEST(FollowUpDraftTest, TheUsualOneNeedsOnlyTheNote)
{
    FollowUpDraft draft = usualFollowUp(monday);
    draft.learned = u"  wants 3000 more for the old car "_s;
    const auto followUp = followUpOf(draft, LeadId(7), monday, zone);
    ASSERT_TRUE(followUp);
    EXPECT_EQ(followUp->lead, LeadId(7));
    EXPECT_EQ(followUp->learned, u"wants 3000 more for the old car"_s);
    EXPECT_EQ(followUp->reaction, Reaction::Considering);
    EXPECT_EQ(followUp->nextStep, NextStep::Call);
    EXPECT_EQ(followUp->nextOn, monday.addDays(2));
    EXPECT_FALSE(followUp->happenedAt) << "the services say now";
}

TEST(FollowUpDraftTest, AnAttemptHasNoReaction)
{
    FollowUpDraft draft = usualFollowUp(monday);
    draft.outcome = ContactOutcome::NotReached;
    EXPECT_FALSE(followUpOf(draft, LeadId(7), monday, zone)->reaction);
}

TEST(FollowUpDraftTest, NamesEveryDayThatCannotBeRead)
{
    FollowUpDraft draft = usualFollowUp(monday);
    draft.next = u"soon"_s;
    draft.happened = u"the other day"_s;
    const auto refused = followUpOf(draft, LeadId(7), monday, zone);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().fields.size(), 2u);
    EXPECT_EQ(refused.error().fields[0].field, u"next_on"_s);
    EXPECT_EQ(refused.error().fields[1].field, u"happened_at"_s);
}

TEST(FollowUpDraftTest, ABackDatedContactIsOnTheStoresClock)
{
    FollowUpDraft draft = usualFollowUp(monday);
    draft.happened = u"周六 15:00"_s;
    const auto followUp = followUpOf(draft, LeadId(7), monday, zone);
    ASSERT_TRUE(followUp && followUp->happenedAt);
    EXPECT_EQ(*followUp->happenedAt, zone.at(QDate(2026, 11, 21), QTime(15, 0)));
}

TEST(FollowUpDraftTest, NoNextStepIsLeftToTheRules)
{
    FollowUpDraft draft = usualFollowUp(monday);
    draft.next.clear();
    draft.nextStep.reset();
    const auto followUp = followUpOf(draft, LeadId(7), monday, zone);
    ASSERT_TRUE(followUp);
    EXPECT_FALSE(followUp->nextOn);
}

} // namespace showroom
