// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/vehicleworkflow.h"
#include <gtest/gtest.h>
#include <set>
#include <tuple>

namespace showroom
{

TEST(VehicleWorkflow, MovesOnlyAlongTheDiagram)
{
    using S = VehicleState;
    using A = VehicleAction;
    using Arrow = std::tuple<S, A, S>;
    const std::set<Arrow> arrows{
        {S::Ordered, A::Ship, S::InTransit},       {S::Ordered, A::Receive, S::InStock},  {S::InTransit, A::Receive, S::InStock},
        {S::Ordered, A::Void, S::Voided},          {S::InTransit, A::Void, S::Voided},    {S::InStock, A::Void, S::Voided},
        {S::Reserved, A::Receive, S::Reserved},    {S::Sold, A::Receive, S::Sold},        {S::Ordered, A::Reserve, S::Reserved},
        {S::InTransit, A::Reserve, S::Reserved},   {S::InStock, A::Reserve, S::Reserved}, {S::Reserved, A::Sell, S::Sold},
        {S::Sold, A::Deliver, S::Delivered},       {S::Reserved, A::Free, S::InStock},    {S::Sold, A::Free, S::InStock},
        {S::Reserved, A::FreeAwaited, S::Ordered}, {S::Sold, A::FreeAwaited, S::Ordered},
    };
    std::set<Arrow> possible;
    for (const auto &row : Flow<Vehicle>::table())
        EXPECT_TRUE(possible.insert({row.from, row.action, row.to}).second);
    EXPECT_EQ(possible, arrows);
}

TEST(VehicleWorkflow, EveryRoleMayDoWhatTheTableSaysAndNothingElse)
{
    for (const auto &state : Codes<VehicleState>::entries)
        for (const auto &role : Codes<Role>::entries) {
            const bool keeps = role.value == Role::Clerk || role.value == Role::OfficeManager || role.value == Role::Manager ||
                               role.value == Role::Director;
            const auto actions = actionsFrom<Vehicle>(state.value, role.value, false);
            const bool gone = state.value == VehicleState::Delivered || state.value == VehicleState::Voided;
            EXPECT_EQ(!actions.empty(), keeps && !gone) << state.code << " " << role.code;
            if (state.value == VehicleState::Reserved || state.value == VehicleState::Sold) {
                for (const VehicleAction action : actions)
                    EXPECT_EQ(action, VehicleAction::Receive) << "the contract alone reserves, sells and frees";
            }
            EXPECT_EQ(actions, actionsFrom<Vehicle>(state.value, role.value, true)) << "nothing here is approved";
        }
}

TEST(VehicleWorkflow, AModelIsEndedAndReopened)
{
    EXPECT_EQ(actionsFrom<VehicleModel>(ModelState::OnSale, Role::Manager, false), std::vector{ModelAction::End});
    EXPECT_EQ(actionsFrom<VehicleModel>(ModelState::Ended, Role::Director, false), std::vector{ModelAction::Reopen});
    EXPECT_TRUE(actionsFrom<VehicleModel>(ModelState::OnSale, Role::Clerk, false).empty());
    EXPECT_TRUE(Flow<Vehicle>::isReasoned(VehicleAction::Void));
}

} // namespace showroom
