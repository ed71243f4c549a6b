// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/testdriveworkflow.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

namespace
{

using S = TestDriveState;
using A = TestDriveAction;

bool hasField(const char *name)
{
    bool found = false;
    forEachField<TestDrive>([&](const auto &field) { found = found || qstrcmp(field.name, name) == 0; });
    return found;
}

} // namespace

// PI-01
TEST(TestDriveWorkflow, MovesOnlyAlongTheTable)
{
    std::set<std::tuple<S, A, S>> arrows;
    for (const auto &row : Flow<TestDrive>::table())
        EXPECT_TRUE(arrows.insert({row.from, row.action, row.to}).second) << "an arrow stands once";
    const std::set<std::tuple<S, A, S>> expected{
        {S::Booked, A::CheckLicence, S::Booked}, {S::Booked, A::GoOut, S::Out},
        {S::Booked, A::NoShow, S::NoShow},       {S::Booked, A::Cancel, S::Cancelled},
        {S::Booked, A::EraseLicence, S::Booked}, {S::Out, A::Return, S::Returned},
        {S::Returned, A::Rate, S::Rated},        {S::Returned, A::EraseLicence, S::Returned},
        {S::Rated, A::EraseLicence, S::Rated},   {S::Cancelled, A::EraseLicence, S::Cancelled},
        {S::NoShow, A::EraseLicence, S::NoShow}};
    EXPECT_EQ(arrows, expected);
}

TEST(TestDriveWorkflow, IsForWhoKeepsSalesRecords)
{
    const std::set<Role> sellers{Role::Consultant, Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director};
    for (const auto &role : Codes<Role>::entries)
        for (const auto &state : Codes<S>::entries) {
            const bool any = !actionsFrom<TestDrive>(state.value, role.value, false).empty();
            EXPECT_EQ(any, sellers.contains(role.value)) << role.code << " " << state.code;
        }
}

TEST(TestDriveWorkflow, WhatAnActionTakesIsAField)
{
    for (const auto &action : Codes<A>::entries)
        for (const char *name : fieldsTaken<TestDrive>(action.value))
            EXPECT_TRUE(hasField(name)) << action.code << " " << name;
    EXPECT_EQ(feedbackPoints().size(), 10u);
    for (const char *point : feedbackPoints())
        EXPECT_TRUE(QLatin1String(point).startsWith(QLatin1String("score_"))) << point;
    EXPECT_TRUE(fieldsTaken<TestDrive>(A::Cancel).empty());
}

} // namespace showroom
