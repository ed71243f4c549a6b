// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/leadworkflow.h"
#include <array>

namespace showroom
{

namespace
{

using S = LeadState;
using A = LeadAction;
using R = Role;

// Who may edit a sales record at all is roles.md's "create / edit customer, lead, follow-up"; approving is its own line.
constexpr Roles editors{R::Consultant, R::Clerk, R::OfficeManager, R::Manager, R::Director};
constexpr Roles assigners{R::Clerk, R::OfficeManager, R::Manager, R::Director};
constexpr Roles approvers{R::OfficeManager, R::Manager, R::Director};
constexpr Roles claimers{R::Consultant, R::OfficeManager, R::Manager};
constexpr Roles nobody{};

constexpr std::array leadTable{
    LeadTransition{S::New, A::Follow, S::Following, editors},
    LeadTransition{S::New, A::Refuse, S::Refused, editors},
    LeadTransition{S::Following, A::Quote, S::Quoted, editors},
    LeadTransition{S::Following, A::Order, S::Ordered, editors},
    LeadTransition{S::Following, A::Refuse, S::Refused, editors},
    LeadTransition{S::Quoted, A::Order, S::Ordered, editors},
    LeadTransition{S::Quoted, A::Refuse, S::Refused, editors},
    LeadTransition{S::Ordered, A::CancelOrder, S::Following, assigners},
    LeadTransition{S::Ordered, A::Deliver, S::Won, assigners},
    LeadTransition{S::Refused, A::SecondTrack, S::SecondTracking, editors, Own::Allowed, "FU-03"},
    LeadTransition{S::Refused, A::WinBack, S::Following, editors},
    LeadTransition{S::Refused, A::ClaimLost, S::LostPending, editors, Own::Allowed, "FU-03"},
    LeadTransition{S::SecondTracking, A::WinBack, S::Following, editors},
    LeadTransition{S::SecondTracking, A::ClaimLost, S::LostPending, editors, Own::Allowed, "FU-03"},
    LeadTransition{S::LostPending, A::ApproveLost, S::Lost, approvers, Own::Forbidden},
    LeadTransition{S::LostPending, A::RejectLost, S::Following, approvers, Own::Forbidden},
    LeadTransition{S::Lost, A::Reactivate, S::Following, editors},
    LeadTransition{S::New, A::ClaimDormant, S::DormantPending, editors, Own::Allowed, "FU-04"},
    LeadTransition{S::Following, A::ClaimDormant, S::DormantPending, editors, Own::Allowed, "FU-04"},
    LeadTransition{S::Quoted, A::ClaimDormant, S::DormantPending, editors, Own::Allowed, "FU-04"},
    LeadTransition{S::Refused, A::ClaimDormant, S::DormantPending, editors, Own::Allowed, "FU-03"},
    LeadTransition{S::SecondTracking, A::ClaimDormant, S::DormantPending, editors, Own::Allowed, "FU-03"},
    LeadTransition{S::DormantPending, A::ApproveDormant, S::Dormant, approvers, Own::Forbidden},
    LeadTransition{S::DormantPending, A::RejectDormant, S::Following, approvers, Own::Forbidden},
    LeadTransition{S::Dormant, A::Reactivate, S::Following, editors},
    LeadTransition{S::New, A::ClaimInvalid, S::InvalidPending, editors, Own::Allowed, "FU-04"},
    LeadTransition{S::Following, A::ClaimInvalid, S::InvalidPending, editors, Own::Allowed, "FU-04"},
    LeadTransition{S::InvalidPending, A::ApproveInvalid, S::Invalid, approvers, Own::Forbidden},
    LeadTransition{S::InvalidPending, A::RejectInvalid, S::Following, approvers, Own::Forbidden},
    LeadTransition{S::Invalid, A::Reactivate, S::Following, editors},

    LeadTransition{S::New, A::HandOver, S::New, assigners},
    LeadTransition{S::Following, A::HandOver, S::Following, assigners},
    LeadTransition{S::Quoted, A::HandOver, S::Quoted, assigners},
    LeadTransition{S::Ordered, A::HandOver, S::Ordered, assigners},
    LeadTransition{S::Refused, A::HandOver, S::Refused, assigners},
    LeadTransition{S::SecondTracking, A::HandOver, S::SecondTracking, assigners},
    LeadTransition{S::LostPending, A::HandOver, S::LostPending, assigners},
    LeadTransition{S::DormantPending, A::HandOver, S::DormantPending, assigners},
    LeadTransition{S::Dormant, A::HandOver, S::Dormant, assigners},
    LeadTransition{S::InvalidPending, A::HandOver, S::InvalidPending, assigners},

    LeadTransition{S::New, A::Wish, S::New, editors},
    LeadTransition{S::Following, A::Wish, S::Following, editors},
    LeadTransition{S::Quoted, A::Wish, S::Quoted, editors},
    LeadTransition{S::Refused, A::Wish, S::Refused, editors},
    LeadTransition{S::SecondTracking, A::Wish, S::SecondTracking, editors},

    // It follows from erasing the customer; nobody closes a lead this way by hand.
    LeadTransition{S::New, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::Following, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::Quoted, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::Ordered, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::Refused, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::SecondTracking, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::LostPending, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::DormantPending, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::Dormant, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},
    LeadTransition{S::InvalidPending, A::CloseErased, S::Lost, nobody, Own::Allowed, "PI-03"},

    LeadTransition{S::New, A::ApproveWish, S::New, approvers, Own::Forbidden},
    LeadTransition{S::Following, A::ApproveWish, S::Following, approvers, Own::Forbidden},
    LeadTransition{S::Quoted, A::ApproveWish, S::Quoted, approvers, Own::Forbidden},
    LeadTransition{S::Refused, A::ApproveWish, S::Refused, approvers, Own::Forbidden},
    LeadTransition{S::SecondTracking, A::ApproveWish, S::SecondTracking, approvers, Own::Forbidden},

    LeadTransition{S::New, A::Focus, S::New, editors},
    LeadTransition{S::Following, A::Focus, S::Following, editors},
    LeadTransition{S::Quoted, A::Focus, S::Quoted, editors},
    LeadTransition{S::Refused, A::Focus, S::Refused, editors},
    LeadTransition{S::SecondTracking, A::Focus, S::SecondTracking, editors},

    LeadTransition{S::New, A::Queue, S::New, editors},
    LeadTransition{S::Following, A::Queue, S::Following, editors},
    LeadTransition{S::Quoted, A::Queue, S::Quoted, editors},
    LeadTransition{S::Refused, A::Queue, S::Refused, editors},
    LeadTransition{S::SecondTracking, A::Queue, S::SecondTracking, editors},

    LeadTransition{S::New, A::Unfocus, S::New, editors},
    LeadTransition{S::Following, A::Unfocus, S::Following, editors},
    LeadTransition{S::Quoted, A::Unfocus, S::Quoted, editors},
    LeadTransition{S::Refused, A::Unfocus, S::Refused, editors},
    LeadTransition{S::SecondTracking, A::Unfocus, S::SecondTracking, editors},

    LeadTransition{S::New, A::Release, S::New, approvers},
    LeadTransition{S::Following, A::Release, S::Following, approvers},
    LeadTransition{S::Quoted, A::Release, S::Quoted, approvers},
    LeadTransition{S::Refused, A::Release, S::Refused, approvers},
    LeadTransition{S::SecondTracking, A::Release, S::SecondTracking, approvers},

    LeadTransition{S::New, A::Claim, S::New, claimers},
    LeadTransition{S::Following, A::Claim, S::Following, claimers},
    LeadTransition{S::Quoted, A::Claim, S::Quoted, claimers},
    LeadTransition{S::Refused, A::Claim, S::Refused, claimers},
    LeadTransition{S::SecondTracking, A::Claim, S::SecondTracking, claimers},
};

constexpr std::array followUpTable{
    FollowUpTransition{FollowUpState::Pending, FollowUpAction::Approve, FollowUpState::Approved, approvers, Own::Forbidden},
    FollowUpTransition{FollowUpState::Pending, FollowUpAction::Reject, FollowUpState::Rejected, approvers, Own::Forbidden},
    FollowUpTransition{FollowUpState::Recorded, FollowUpAction::Void, FollowUpState::Voided, editors},
    FollowUpTransition{FollowUpState::Pending, FollowUpAction::Void, FollowUpState::Voided, editors},
    FollowUpTransition{FollowUpState::Recorded, FollowUpAction::Undo, FollowUpState::Voided, editors},
    FollowUpTransition{FollowUpState::Pending, FollowUpAction::Undo, FollowUpState::Voided, editors},
    FollowUpTransition{FollowUpState::Approved, FollowUpAction::Void, FollowUpState::Voided, approvers},
};

static_assert(findTransition<S, A>(leadTable, S::Refused, A::ApproveLost) == nullptr, "no loss without a claim");
static_assert(findTransition<S, A>(leadTable, S::Following, A::ClaimLost) == nullptr, "no claim without a refusal");

} // namespace

std::span<const LeadTransition> leadTransitions()
{
    return leadTable;
}

const LeadTransition *leadTransition(LeadState from, LeadAction action)
{
    return findTransition<S, A>(leadTable, from, action);
}

std::optional<LeadAction> leadActionOf(const FollowUp &followUp, LeadState state)
{
    if (!isTwoWay(followUp.kind, followUp.direction, followUp.outcome, followUp.mass))
        return std::nullopt;
    if (followUp.reaction == Reaction::Refused) {
        if (state == LeadState::New || state == LeadState::Following || state == LeadState::Quoted)
            return LeadAction::Refuse;
        return state == LeadState::Refused ? std::optional(LeadAction::SecondTrack) : std::nullopt;
    }
    if (state == LeadState::New)
        return LeadAction::Follow;
    // A customer who was won back has said something that is not a refusal; without a reaction nothing is known.
    const bool refused = state == LeadState::Refused || state == LeadState::SecondTracking;
    return refused && followUp.reaction ? std::optional(LeadAction::WinBack) : std::nullopt;
}

std::span<const FollowUpTransition> followUpTransitions()
{
    return followUpTable;
}

const FollowUpTransition *followUpTransition(FollowUpState from, FollowUpAction action)
{
    return findTransition<FollowUpState, FollowUpAction>(followUpTable, from, action);
}

} // namespace showroom
