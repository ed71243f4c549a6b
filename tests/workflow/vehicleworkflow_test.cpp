// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/vehicleworkflow.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

TEST(VehicleWorkflow, MovesOnlyAlongTheDiagram)
{
    using S = VehicleState;
    const std::set<std::pair<S, S>> arrows{{S::Ordered, S::InTransit}, {S::Ordered, S::InStock},  {S::InTransit, S::InStock},
                                           {S::Ordered, S::Voided},    {S::InTransit, S::Voided}, {S::InStock, S::Voided}};
    std::set<std::pair<S, S>> possible;
    for (const auto &row : Flow<Vehicle>::table())
        EXPECT_TRUE(possible.insert({row.from, row.to}).second);
    EXPECT_EQ(possible, arrows);
}

TEST(VehicleWorkflow, EveryRoleMayDoWhatTheTableSaysAndNothingElse)
{
    for (const auto &state : Codes<VehicleState>::entries)
        for (const auto &role : Codes<Role>::entries) {
            const bool keeps = role.value == Role::Clerk || role.value == Role::OfficeManager || role.value == Role::Manager ||
                               role.value == Role::Director;
            const bool here = state.value == VehicleState::Ordered || state.value == VehicleState::InTransit ||
                              state.value == VehicleState::InStock;
            const auto actions = actionsFrom<Vehicle>(state.value, role.value, false);
            EXPECT_EQ(!actions.empty(), keeps && here) << state.code << " " << role.code;
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
