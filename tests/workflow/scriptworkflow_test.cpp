// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/scriptworkflow.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

TEST(ScriptWorkflow, AScriptIsWrittenUsedAndRetiredByWhoKeepsThem)
{
    using S = ScriptState;
    using A = ScriptAction;
    std::set<std::tuple<S, A, S>> arrows;
    for (const auto &row : Flow<TalkScript>::table())
        EXPECT_TRUE(arrows.insert({row.from, row.action, row.to}).second);
    EXPECT_EQ(arrows, (std::set<std::tuple<S, A, S>>{
                          {S::Draft, A::Use, S::InUse}, {S::Draft, A::Retire, S::Retired}, {S::InUse, A::Retire, S::Retired}}));
    for (const auto &role : Codes<Role>::entries) {
        const bool keeps = role.value == Role::OfficeManager || role.value == Role::Manager || role.value == Role::Director;
        for (const bool own : {false, true}) {
            EXPECT_EQ(actionsFrom<TalkScript>(S::Draft, role.value, own).size(), keeps ? 2u : 0u) << role.code;
            EXPECT_EQ(actionsFrom<TalkScript>(S::InUse, role.value, own).size(), keeps ? 1u : 0u) << role.code;
            EXPECT_TRUE(actionsFrom<TalkScript>(S::Retired, role.value, own).empty());
        }
    }
}

} // namespace showroom
