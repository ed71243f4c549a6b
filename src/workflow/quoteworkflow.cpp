// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/quoteworkflow.h"
#include <array>

namespace showroom
{

namespace
{

using S = QuoteState;
using A = QuoteAction;
using QuoteMove = Transition<S, A>;
using PlanMove = Transition<PlanState, PlanAction>;

constexpr Roles clerk{Role::Clerk};
constexpr Roles approvers{Role::Manager, Role::Director, Role::GeneralManager};
constexpr Roles handers{Role::Clerk, Role::Manager, Role::Director, Role::GeneralManager};
constexpr Roles sellers{Role::Consultant, Role::Clerk};
constexpr Roles nobody{};

constexpr std::array planTable{
    PlanMove{PlanState::Asked, PlanAction::Quote, PlanState::Quoted, nobody},
    PlanMove{PlanState::Asked, PlanAction::Void, PlanState::Voided, sellers},
};

constexpr std::array quoteTable{
    QuoteMove{S::Draft, A::Submit, S::Submitted, clerk, Own::Allowed, "QT-06"},
    QuoteMove{S::Returned, A::Submit, S::Submitted, clerk, Own::Allowed, "QT-06"},
    QuoteMove{S::Submitted, A::Approve, S::Approved, approvers, Own::Forbidden, "QT-03"},
    QuoteMove{S::Submitted, A::Return, S::Returned, approvers, Own::Forbidden},
    QuoteMove{S::Submitted, A::Reject, S::Rejected, approvers, Own::Forbidden},
    QuoteMove{S::Approved, A::Release, S::Released, handers},
    QuoteMove{S::Approved, A::Accept, S::Accepted, sellers},
    QuoteMove{S::Released, A::Accept, S::Accepted, sellers},

    QuoteMove{S::Approved, A::Revise, S::Approved, clerk},
    QuoteMove{S::Released, A::Revise, S::Released, clerk},
    QuoteMove{S::Accepted, A::Revise, S::Accepted, clerk},
    QuoteMove{S::Expired, A::Revise, S::Expired, clerk},
    QuoteMove{S::Rejected, A::Revise, S::Rejected, clerk},

    QuoteMove{S::Approved, A::Supersede, S::Superseded, nobody},
    QuoteMove{S::Released, A::Supersede, S::Superseded, nobody},
    QuoteMove{S::Accepted, A::Supersede, S::Superseded, nobody},
    QuoteMove{S::Expired, A::Supersede, S::Superseded, nobody},

    QuoteMove{S::Draft, A::Void, S::Voided, clerk},
    QuoteMove{S::Submitted, A::Void, S::Voided, clerk},
    QuoteMove{S::Returned, A::Void, S::Voided, clerk},
    QuoteMove{S::Approved, A::Void, S::Voided, approvers},
    QuoteMove{S::Released, A::Void, S::Voided, approvers},
};

static_assert(findTransition<S, A>(quoteTable, S::Draft, A::Approve) == nullptr, "QT-02: nothing is approved unseen");
static_assert(findTransition<S, A>(quoteTable, S::Submitted, A::Release) == nullptr, "QT-02: nothing leaves unapproved");
static_assert(findTransition<S, A>(quoteTable, S::Expired, A::Accept) == nullptr, "QT-05: an expired quote binds nobody");

} // namespace

std::span<const Transition<PlanState, PlanAction>> Flow<Plan>::table()
{
    return planTable;
}

std::span<const Transition<QuoteState, QuoteAction>> Flow<Quote>::table()
{
    return quoteTable;
}

} // namespace showroom
