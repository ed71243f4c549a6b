// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/leadworkflow.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

namespace
{

/// domain.md's state diagram, arrow by arrow; whatever is not here must not be possible.
const std::set<std::pair<LeadState, LeadState>> arrows{
    {LeadState::New, LeadState::Following},
    {LeadState::New, LeadState::Refused},
    {LeadState::Following, LeadState::Quoted},
    {LeadState::Following, LeadState::Ordered},
    {LeadState::Following, LeadState::Refused},
    {LeadState::Quoted, LeadState::Ordered},
    {LeadState::Quoted, LeadState::Refused},
    {LeadState::Ordered, LeadState::Won},
    {LeadState::Ordered, LeadState::Following},
    {LeadState::Refused, LeadState::SecondTracking},
    {LeadState::Refused, LeadState::Following},
    {LeadState::Refused, LeadState::LostPending},
    {LeadState::SecondTracking, LeadState::Following},
    {LeadState::SecondTracking, LeadState::LostPending},
    {LeadState::LostPending, LeadState::Lost},
    {LeadState::LostPending, LeadState::Following},
    {LeadState::Lost, LeadState::Following},
    {LeadState::New, LeadState::DormantPending},
    {LeadState::Following, LeadState::DormantPending},
    {LeadState::Quoted, LeadState::DormantPending},
    {LeadState::Refused, LeadState::DormantPending},
    {LeadState::SecondTracking, LeadState::DormantPending},
    {LeadState::DormantPending, LeadState::Dormant},
    {LeadState::DormantPending, LeadState::Following},
    {LeadState::Dormant, LeadState::Following},
    {LeadState::New, LeadState::InvalidPending},
    {LeadState::Following, LeadState::InvalidPending},
    {LeadState::InvalidPending, LeadState::Invalid},
    {LeadState::InvalidPending, LeadState::Following},
    {LeadState::Invalid, LeadState::Following},
};

FollowUp contact(std::optional<Reaction> reaction, ContactOutcome outcome = ContactOutcome::Reached)
{
    FollowUp followUp;
    followUp.reaction = reaction;
    followUp.outcome = outcome;
    return followUp;
}

} // namespace

TEST(LeadWorkflow, MovesOnlyAlongTheDiagram)
{
    std::set<std::pair<LeadState, LeadState>> possible;
    for (const LeadTransition &row : leadTransitions())
        if (row.from != row.to && row.action != LeadAction::CloseErased)
            possible.insert({row.from, row.to});
    EXPECT_EQ(possible, arrows);
    for (const LeadTransition &row : leadTransitions())
        if (row.action == LeadAction::CloseErased) {
            EXPECT_EQ(row.to, LeadState::Lost);
            for (const auto &role : Codes<Role>::entries)
                EXPECT_FALSE(row.by.contains(role.value)) << "it follows from erasing the customer, and nobody takes it";
        }
}

TEST(LeadWorkflow, NamesEachMoveOnce)
{
    std::set<std::pair<LeadState, LeadAction>> seen;
    for (const LeadTransition &row : leadTransitions())
        EXPECT_TRUE(seen.insert({row.from, row.action}).second)
            << codeOf(row.from).toStdString() << " " << codeOf(row.action).toStdString();
}

TEST(LeadWorkflow, NobodyButApproversDecidesALossAndNobodyTheirOwn)
{
    for (const LeadTransition &row : leadTransitions()) {
        const bool decides = row.action == LeadAction::ApproveLost || row.action == LeadAction::RejectLost ||
                             row.action == LeadAction::ApproveWish;
        if (!decides)
            continue;
        EXPECT_EQ(row.own, Own::Forbidden);
        for (Role role : {Role::Consultant, Role::Clerk, Role::GeneralManager, Role::Finance, Role::Service, Role::GeneralAdmin,
                          Role::SysAdmin})
            EXPECT_FALSE(row.by.contains(role)) << codeOf(role).toStdString();
        for (Role role : {Role::OfficeManager, Role::Manager, Role::Director})
            EXPECT_TRUE(row.by.contains(role)) << codeOf(role).toStdString();
    }
}

TEST(LeadWorkflow, FollowUpsMoveTheLead)
{
    struct Case {
        LeadState state;
        FollowUp followUp;
        std::optional<LeadAction> action;
    };
    const Case cases[] = {
        {LeadState::New, contact(Reaction::Interested), LeadAction::Follow},
        {LeadState::New, contact({}, ContactOutcome::NotReached), std::nullopt},
        {LeadState::Following, contact(Reaction::Considering), std::nullopt},
        {LeadState::Following, contact(Reaction::Refused), LeadAction::Refuse},
        {LeadState::Quoted, contact(Reaction::Refused), LeadAction::Refuse},
        {LeadState::Refused, contact(Reaction::Refused), LeadAction::SecondTrack},
        {LeadState::Refused, contact(Reaction::Considering), LeadAction::WinBack},
        {LeadState::Refused, contact(Reaction::Refused, ContactOutcome::NotReached), std::nullopt},
        {LeadState::SecondTracking, contact(Reaction::Interested), LeadAction::WinBack},
        {LeadState::SecondTracking, contact(Reaction::Refused), std::nullopt},
        {LeadState::Ordered, contact(Reaction::Refused), std::nullopt},
        {LeadState::Lost, contact(Reaction::Interested), std::nullopt},
    };
    for (const Case &c : cases) {
        EXPECT_EQ(leadActionOf(c.followUp, c.state), c.action) << codeOf(c.state).toStdString();
        if (c.action) {
            EXPECT_NE(leadTransition(c.state, *c.action), nullptr) << "the table lists it";
        }
    }
}

TEST(FollowUpWorkflow, ALateOneIsDecidedByAnother)
{
    EXPECT_EQ(followUpTransition(FollowUpState::Recorded, FollowUpAction::Approve), nullptr);
    const FollowUpTransition *approve = followUpTransition(FollowUpState::Pending, FollowUpAction::Approve);
    ASSERT_NE(approve, nullptr);
    EXPECT_EQ(approve->own, Own::Forbidden);
    EXPECT_FALSE(approve->by.contains(Role::Consultant));
    EXPECT_EQ(followUpTransition(FollowUpState::Voided, FollowUpAction::Void), nullptr);
}

} // namespace showroom
