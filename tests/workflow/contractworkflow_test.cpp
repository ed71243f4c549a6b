// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/contractworkflow.h"
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace showroom
{

using S = ContractState;
using A = ContractAction;

namespace
{

template <class Record>
using Arrow = std::tuple<typename Flow<Record>::State, typename Flow<Record>::Action, typename Flow<Record>::State>;

template <class Record>
std::set<Arrow<Record>> arrowsOf()
{
    std::set<Arrow<Record>> arrows;
    for (const auto &row : Flow<Record>::table())
        EXPECT_TRUE(arrows.insert({row.from, row.action, row.to}).second) << "an arrow stands once";
    return arrows;
}

/// Every state that a new document can come to.
template <class Record>
std::set<typename Flow<Record>::State> reachable()
{
    std::set<typename Flow<Record>::State> seen{Record().*Flow<Record>::state};
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto &row : Flow<Record>::table())
            grown = (seen.contains(row.from) && seen.insert(row.to).second) || grown;
    }
    return seen;
}

template <class Record>
void expectEveryStateReachable()
{
    EXPECT_EQ(reachable<Record>().size(), Codes<typename Flow<Record>::State>::entries.size()) << Description<Record>::kind;
}

template <class Record>
using Expected = std::function<std::set<typename Flow<Record>::Action>(typename Flow<Record>::State, Role, bool own)>;

/// Asks every state, role and ownership.
template <class Record>
void expectRights(const Expected<Record> &expected)
{
    using Action = typename Flow<Record>::Action;
    for (const auto &state : Codes<typename Flow<Record>::State>::entries)
        for (const auto &role : Codes<Role>::entries)
            for (const bool own : {false, true}) {
                const auto listed = actionsFrom<Record>(state.value, role.value, own);
                EXPECT_EQ(std::set<Action>(listed.begin(), listed.end()), expected(state.value, role.value, own))
                    << state.code << " " << role.code << (own ? " own" : " other's");
            }
}

bool decides(Role role)
{
    return role == Role::Director || role == Role::GeneralManager;
}

} // namespace

TEST(ContractWorkflow, MovesOnlyAlongTheDiagram)
{
    const std::set<std::tuple<S, A, S>> arrows{
        {S::Draft, A::ApproveTerms, S::Draft},
        {S::Draft, A::Complete, S::Complete},
        {S::Complete, A::Withdraw, S::Draft},
        {S::Complete, A::Return, S::Draft},
        {S::Complete, A::Mark, S::Marked},
        {S::Complete, A::StampByException, S::StampedByException},
        {S::StampedByException, A::Mark, S::Marked},
        {S::Marked, A::Stamp, S::Stamped},
        {S::Marked, A::TakeEffect, S::Effective},
        {S::Stamped, A::TakeEffect, S::Effective},
        {S::Stamped, A::Stamp, S::Stamped},
        {S::Effective, A::Stamp, S::Effective},
        {S::Stamped, A::Change, S::Stamped},
        {S::Effective, A::Change, S::Effective},
        {S::Effective, A::Deliver, S::Delivered},
        {S::Delivered, A::Close, S::Closed},
        {S::StampedByException, A::Report, S::StampedByException},
        {S::Marked, A::Report, S::Marked},
        {S::Effective, A::Report, S::Effective},
        {S::Delivered, A::Report, S::Delivered},
        {S::Draft, A::Cancel, S::Cancelled},
        {S::Complete, A::Cancel, S::Cancelled},
        {S::Marked, A::Cancel, S::Cancelled},
        {S::StampedByException, A::Rescind, S::Cancelled},
        {S::Marked, A::Rescind, S::Cancelled},
        {S::Stamped, A::Rescind, S::Cancelled},
        {S::Effective, A::Rescind, S::Cancelled},
    };
    EXPECT_EQ(arrowsOf<Contract>(), arrows);
}

TEST(ContractWorkflow, EveryStateIsReachedAndTheLastOnesAreLeftByNobody)
{
    expectEveryStateReachable<Contract>();
    expectEveryStateReachable<ContractChange>();
    expectEveryStateReachable<SealUse>();
    expectEveryStateReachable<ContractTemplate>();
    expectEveryStateReachable<Receipt>();
    expectEveryStateReachable<Reconciliation>();
    expectEveryStateReachable<Delivery>();
    for (const auto &row : Flow<Contract>::table())
        EXPECT_TRUE(row.from != S::Closed && row.from != S::Cancelled);
    for (const auto &row : Flow<Reconciliation>::table())
        EXPECT_NE(row.from, ReconciliationState::Locked) << "a locked month stays locked";
}

// CT-02, CT-04
TEST(ContractWorkflow, NobodyStampsOrDeliversWhatNobodyMarked)
{
    // Without the mark, and without the exception that owes it, nothing stamped can be reached.
    std::set<S> seen{S::Draft};
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto &row : Flow<Contract>::table())
            if (row.action != A::Mark && row.action != A::StampByException)
                grown = (seen.contains(row.from) && seen.insert(row.to).second) || grown;
    }
    EXPECT_EQ(seen, (std::set<S>{S::Draft, S::Complete, S::Cancelled}));
    for (const auto &row : Flow<Contract>::table()) {
        if (row.action == A::Mark || row.action == A::StampByException || row.action == A::ApproveTerms ||
            row.action == A::Return) {
            EXPECT_EQ(row.own, Own::Forbidden) << "nobody decides on what they prepared";
        }
        if (row.action == A::Mark) {
            EXPECT_TRUE(row.from == S::Complete || row.from == S::StampedByException) << "nothing incomplete is marked";
        }
        if (row.from == S::StampedByException && row.to != S::StampedByException) {
            EXPECT_TRUE(row.action == A::Mark || row.action == A::Rescind) << "the exception waits for its mark";
        }
    }
}

TEST(ContractWorkflow, EveryRoleMayDoWhatTheTableSaysAndNothingElse)
{
    expectRights<Contract>([](S state, Role role, bool own) {
        const std::map<std::pair<Role, S>, std::set<A>> table{
            {{Role::Clerk, S::Draft}, {A::Complete, A::Cancel}},
            {{Role::Clerk, S::Complete}, {A::Withdraw, A::Cancel}},
            {{Role::Clerk, S::Marked}, {A::TakeEffect}},
            {{Role::Clerk, S::Stamped}, {A::TakeEffect}},
            {{Role::Manager, S::Complete}, {A::StampByException}},
            {{Role::Manager, S::StampedByException}, {A::Report}},
            {{Role::Manager, S::Marked}, {A::Report}},
            {{Role::Manager, S::Effective}, {A::Report}},
            {{Role::Manager, S::Delivered}, {A::Report}},
            {{Role::Director, S::Draft}, {A::ApproveTerms}},
            {{Role::Director, S::Marked}, {A::Cancel}},
            {{Role::GeneralManager, S::Draft}, {A::ApproveTerms}},
            {{Role::GeneralManager, S::Complete}, {A::Mark, A::Return}},
            {{Role::GeneralManager, S::StampedByException}, {A::Mark}},
            {{Role::GeneralManager, S::Marked}, {A::Cancel}},
            {{Role::GeneralAdmin, S::Marked}, {A::Stamp}},
            {{Role::GeneralAdmin, S::Stamped}, {A::Stamp}},
            {{Role::GeneralAdmin, S::Effective}, {A::Stamp}},
        };
        const auto found = table.find({role, state});
        std::set<A> actions = found == table.end() ? std::set<A>() : found->second;
        if (own)
            for (const A decision : {A::ApproveTerms, A::Mark, A::Return, A::StampByException})
                actions.erase(decision);
        return actions;
    });
}

TEST(ContractWorkflow, WhatFollowsFromElsewhereIsTakenByNobody)
{
    for (const auto &row : Flow<Contract>::table())
        for (const auto &role : Codes<Role>::entries)
            if (row.action == A::Change || row.action == A::Rescind || row.action == A::Deliver || row.action == A::Close) {
                EXPECT_FALSE(row.by.contains(role.value)) << codeOf(row.action).toStdString() << " " << role.code;
            }
}

TEST(ContractWorkflow, AskForAReasonWhereSomebodyIsOwedOne)
{
    for (const auto &action : Codes<A>::entries) {
        const std::set<A> reasoned{A::Return, A::StampByException, A::Report, A::Cancel};
        EXPECT_EQ(Flow<Contract>::isReasoned(action.value), reasoned.contains(action.value)) << action.code;
    }
    EXPECT_TRUE(Flow<ContractChange>::isReasoned(ChangeAction::Refuse));
    EXPECT_TRUE(Flow<ContractChange>::isReasoned(ChangeAction::Settle));
    EXPECT_TRUE(Flow<Receipt>::isReasoned(ReceiptAction::Void));
    EXPECT_TRUE(Flow<Reconciliation>::isReasoned(ReconciliationAction::Return));
    EXPECT_TRUE(Flow<Delivery>::isReasoned(DeliveryAction::Cancel));
}

// CT-05
TEST(ChangeWorkflow, GoesFromTheConsultantToTheClerkToTheDirector)
{
    using CS = ChangeState;
    using CA = ChangeAction;
    const std::set<std::tuple<CS, CA, CS>> arrows{
        {CS::Requested, CA::Submit, CS::Submitted},        {CS::Submitted, CA::Allow, CS::Allowed},
        {CS::Submitted, CA::Refuse, CS::Refused},          {CS::Allowed, CA::Record, CS::Recorded},
        {CS::Recorded, CA::Acknowledge, CS::Acknowledged}, {CS::Refused, CA::Settle, CS::Settled},
        {CS::Requested, CA::Withdraw, CS::Withdrawn},      {CS::Submitted, CA::Withdraw, CS::Withdrawn},
    };
    EXPECT_EQ(arrowsOf<ContractChange>(), arrows);
    expectRights<ContractChange>([](CS state, Role role, bool own) {
        std::set<CA> actions;
        const bool asks = role == Role::Clerk || role == Role::Consultant;
        if (asks && (state == CS::Requested || state == CS::Submitted))
            actions.insert(CA::Withdraw);
        if (role == Role::Clerk && state == CS::Requested)
            actions.insert(CA::Submit);
        if (role == Role::Clerk && state == CS::Allowed)
            actions.insert(CA::Record);
        if (decides(role) && state == CS::Submitted && !own)
            actions.insert({CA::Allow, CA::Refuse});
        if (role == Role::Service && state == CS::Recorded)
            actions.insert(CA::Acknowledge);
        if ((role == Role::Consultant || role == Role::Director) && state == CS::Refused)
            actions.insert(CA::Settle);
        return actions;
    });
}

// CT-01
TEST(TemplateWorkflow, WhoWroteATemplateDoesNotPutItInUse)
{
    using TS = TemplateState;
    using TA = TemplateAction;
    EXPECT_EQ(arrowsOf<ContractTemplate>(),
              (std::set<std::tuple<TS, TA, TS>>{
                  {TS::Draft, TA::Use, TS::InUse}, {TS::Draft, TA::Retire, TS::Retired}, {TS::InUse, TA::Retire, TS::Retired}}));
    expectRights<ContractTemplate>([](TS state, Role role, bool own) {
        std::set<TA> actions;
        if (state == TS::Draft && decides(role) && !own)
            actions.insert(TA::Use);
        if (state == TS::Draft && (role == Role::Clerk || role == Role::Manager || decides(role)))
            actions.insert(TA::Retire);
        if (state == TS::InUse && decides(role))
            actions.insert(TA::Retire);
        return actions;
    });
}

// CT-08
TEST(CollectionWorkflow, FinanceRecordsAndSignsAndTheDirectorSignsForSales)
{
    expectRights<Receipt>([](ReceiptState state, Role role, bool) {
        return role == Role::Finance && state == ReceiptState::Recorded ? std::set{ReceiptAction::Void}
                                                                        : std::set<ReceiptAction>();
    });
    using RS = ReconciliationState;
    using RA = ReconciliationAction;
    expectRights<Reconciliation>([](RS state, Role role, bool own) {
        std::set<RA> actions;
        if (state == RS::Open && role == Role::Finance)
            actions.insert(RA::Sign);
        if (state == RS::Signed && role == Role::Director && !own)
            actions.insert({RA::Confirm, RA::Return}); // who sent it back may sign it when it comes again
        return actions;
    });
}

// CT-11
TEST(DeliveryWorkflow, AClerkOrManagerHandsOverAndTheConsultantMayCallItOff)
{
    using DS = DeliveryState;
    using DA = DeliveryAction;
    expectRights<Delivery>([](DS state, Role role, bool) {
        std::set<DA> actions;
        const bool hands = role == Role::Clerk || role == Role::OfficeManager || role == Role::Manager;
        if (state == DS::Appointed && hands)
            actions.insert({DA::HandOver, DA::Cancel});
        if (state == DS::Appointed && role == Role::Consultant)
            actions.insert(DA::Cancel);
        return actions;
    });
    expectRights<SealUse>([](SealState state, Role role, bool) {
        return role == Role::GeneralAdmin && state == SealState::Out ? std::set{SealAction::Return} : std::set<SealAction>();
    });
}

} // namespace showroom
