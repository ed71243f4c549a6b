// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/quoteworkflow.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

using S = QuoteState;
using A = QuoteAction;

TEST(QuoteWorkflow, MovesOnlyAlongTheDiagram)
{
    const std::set<std::tuple<S, A, S>> arrows{
        {S::Draft, A::Submit, S::Submitted},        {S::Returned, A::Submit, S::Submitted},
        {S::Submitted, A::Approve, S::Approved},    {S::Submitted, A::Return, S::Returned},
        {S::Submitted, A::Reject, S::Rejected},     {S::Approved, A::Release, S::Released},
        {S::Approved, A::Accept, S::Accepted},      {S::Released, A::Accept, S::Accepted},
        {S::Approved, A::Revise, S::Approved},      {S::Released, A::Revise, S::Released},
        {S::Accepted, A::Revise, S::Accepted},      {S::Expired, A::Revise, S::Expired},
        {S::Rejected, A::Revise, S::Rejected},      {S::Approved, A::Supersede, S::Superseded},
        {S::Released, A::Supersede, S::Superseded}, {S::Accepted, A::Supersede, S::Superseded},
        {S::Expired, A::Supersede, S::Superseded},  {S::Draft, A::Void, S::Voided},
        {S::Submitted, A::Void, S::Voided},         {S::Returned, A::Void, S::Voided},
        {S::Approved, A::Void, S::Voided},          {S::Released, A::Void, S::Voided},
    };
    std::set<std::tuple<S, A, S>> possible;
    for (const auto &row : Flow<Quote>::table())
        EXPECT_TRUE(possible.insert({row.from, row.action, row.to}).second);
    EXPECT_EQ(possible, arrows);
}

TEST(QuoteWorkflow, EveryRoleMayDoWhatTheTableSaysAndNothingElse)
{
    const auto expected = [](S state, Role role, bool own) {
        const bool approves = role == Role::Manager || role == Role::Director || role == Role::GeneralManager;
        std::set<A> actions;
        if (role == Role::Clerk) {
            if (state == S::Draft || state == S::Returned)
                actions.insert({A::Submit, A::Void});
            if (state == S::Submitted)
                actions.insert(A::Void);
            if (state == S::Approved)
                actions.insert(A::Release);
            if (state == S::Approved || state == S::Released || state == S::Accepted || state == S::Expired ||
                state == S::Rejected)
                actions.insert(A::Revise);
        }
        if ((role == Role::Clerk || role == Role::Consultant) && (state == S::Approved || state == S::Released))
            actions.insert(A::Accept);
        if (approves && state == S::Submitted && !own)
            actions.insert({A::Approve, A::Return, A::Reject});
        if (approves && state == S::Approved)
            actions.insert({A::Release, A::Void});
        if (approves && state == S::Released)
            actions.insert(A::Void);
        return actions;
    };
    for (const auto &state : Codes<S>::entries)
        for (const auto &role : Codes<Role>::entries)
            for (const bool own : {false, true}) {
                const auto listed = actionsFrom<Quote>(state.value, role.value, own);
                EXPECT_EQ(std::set<A>(listed.begin(), listed.end()), expected(state.value, role.value, own))
                    << state.code << " " << role.code << (own ? " own" : " other's");
            }
}

TEST(QuoteWorkflow, APlanBecomesAQuoteByItsClerkAlone)
{
    for (const auto &role : Codes<Role>::entries) {
        const bool asks = role.value == Role::Consultant || role.value == Role::Clerk;
        EXPECT_EQ(actionsFrom<Plan>(PlanState::Asked, role.value, false),
                  asks ? std::vector{PlanAction::Void} : std::vector<PlanAction>());
        EXPECT_TRUE(actionsFrom<Plan>(PlanState::Quoted, role.value, false).empty());
    }
    EXPECT_NE(rowOf<Plan>(PlanState::Asked, PlanAction::Quote), nullptr);
}

} // namespace showroom
