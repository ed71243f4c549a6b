// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/followup.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

/// What can be done with a lead. Follow, Refuse, SecondTrack and WinBack also happen by recording a follow-up.
enum class LeadAction {
    Follow,
    Quote,
    Order,
    CancelOrder,
    Deliver,
    Refuse,
    SecondTrack,
    WinBack,
    ClaimLost,
    ApproveLost,
    RejectLost,
    ClaimDormant,
    ApproveDormant,
    RejectDormant,
    ClaimInvalid,
    ApproveInvalid,
    RejectInvalid,
    Reactivate,
    HandOver,
    Wish,
    ApproveWish,
    Focus,
    Queue,
    Unfocus,
    Release,
    Claim,
    CloseErased
};

template <>
struct Codes<LeadAction> {
    static constexpr auto context = "LeadAction";
    static constexpr std::array entries{
        Code{LeadAction::Follow, "follow", QT_TRANSLATE_NOOP("LeadAction", "Begin to follow")},
        Code{LeadAction::Quote, "quote", QT_TRANSLATE_NOOP("LeadAction", "Quoted")},
        Code{LeadAction::Order, "order", QT_TRANSLATE_NOOP("LeadAction", "Ordered")},
        Code{LeadAction::CancelOrder, "cancel_order", QT_TRANSLATE_NOOP("LeadAction", "Order cancelled")},
        Code{LeadAction::Deliver, "deliver", QT_TRANSLATE_NOOP("LeadAction", "Delivered")},
        Code{LeadAction::Refuse, "refuse", QT_TRANSLATE_NOOP("LeadAction", "Customer refused")},
        Code{LeadAction::SecondTrack, "second_track", QT_TRANSLATE_NOOP("LeadAction", "Second follow-up made")},
        Code{LeadAction::WinBack, "win_back", QT_TRANSLATE_NOOP("LeadAction", "Won back")},
        Code{LeadAction::ClaimLost, "claim_lost", QT_TRANSLATE_NOOP("LeadAction", "Claim as lost")},
        Code{LeadAction::ApproveLost, "approve_lost", QT_TRANSLATE_NOOP("LeadAction", "Approve the loss")},
        Code{LeadAction::RejectLost, "reject_lost", QT_TRANSLATE_NOOP("LeadAction", "Send back")},
        Code{LeadAction::ClaimDormant, "claim_dormant", QT_TRANSLATE_NOOP("LeadAction", "Claim as dormant")},
        Code{LeadAction::ApproveDormant, "approve_dormant", QT_TRANSLATE_NOOP("LeadAction", "Approve the dormancy")},
        Code{LeadAction::RejectDormant, "reject_dormant", QT_TRANSLATE_NOOP("LeadAction", "Send back")},
        Code{LeadAction::ClaimInvalid, "claim_invalid", QT_TRANSLATE_NOOP("LeadAction", "Claim as invalid")},
        Code{LeadAction::ApproveInvalid, "approve_invalid", QT_TRANSLATE_NOOP("LeadAction", "Approve as invalid")},
        Code{LeadAction::RejectInvalid, "reject_invalid", QT_TRANSLATE_NOOP("LeadAction", "Send back")},
        Code{LeadAction::Reactivate, "reactivate", QT_TRANSLATE_NOOP("LeadAction", "Reactivate")},
        Code{LeadAction::HandOver, "hand_over", QT_TRANSLATE_NOOP("LeadAction", "Hand over")},
        Code{LeadAction::Wish, "wish", QT_TRANSLATE_NOOP("LeadAction", "No contact before")},
        Code{LeadAction::ApproveWish, "approve_wish", QT_TRANSLATE_NOOP("LeadAction", "Approve the wish")},
        Code{LeadAction::Focus, "focus", QT_TRANSLATE_NOOP("LeadAction", "Make the focus")},
        Code{LeadAction::Queue, "queue", QT_TRANSLATE_NOOP("LeadAction", "Next in the queue")},
        Code{LeadAction::Unfocus, "unfocus", QT_TRANSLATE_NOOP("LeadAction", "Take out of the queue")},
        Code{LeadAction::Release, "release", QT_TRANSLATE_NOOP("LeadAction", "Put into the pool")},
        Code{LeadAction::Claim, "claim", QT_TRANSLATE_NOOP("LeadAction", "Take from the pool")},
        Code{LeadAction::CloseErased, "close_erased", QT_TRANSLATE_NOOP("LeadAction", "Closed: the customer was erased")},
    };
};

/// Lost, dormant or invalid: what a manager decides (FU-04).
[[nodiscard]] constexpr bool isClaim(LeadAction action)
{
    return action == LeadAction::ClaimLost || action == LeadAction::ClaimDormant || action == LeadAction::ClaimInvalid;
}
[[nodiscard]] constexpr bool isSendBack(LeadAction action)
{
    return action == LeadAction::RejectLost || action == LeadAction::RejectDormant || action == LeadAction::RejectInvalid;
}
[[nodiscard]] constexpr bool isClaimApproval(LeadAction action)
{
    return action == LeadAction::ApproveLost || action == LeadAction::ApproveDormant || action == LeadAction::ApproveInvalid;
}

using LeadTransition = Transition<LeadState, LeadAction>;
/// Every move of a lead. HandOver, the wishes, the focus (FU-05) and the pool (公海) leave the state as it is and stand once for
/// each state they are allowed in.
[[nodiscard]] std::span<const LeadTransition> leadTransitions();
[[nodiscard]] const LeadTransition *leadTransition(LeadState from, LeadAction action);

/// The action by which a recorded follow-up moves the lead, if it does.
[[nodiscard]] std::optional<LeadAction> leadActionOf(const FollowUp &followUp, LeadState state);

/// Undo is its author's own, within a minute; Void stays for what is found wrong later.
enum class FollowUpAction { Approve, Reject, Void, Undo };

template <>
struct Codes<FollowUpAction> {
    static constexpr auto context = "FollowUpAction";
    static constexpr std::array entries{
        Code{FollowUpAction::Approve, "approve", QT_TRANSLATE_NOOP("FollowUpAction", "Approve")},
        Code{FollowUpAction::Reject, "reject", QT_TRANSLATE_NOOP("FollowUpAction", "Reject")},
        Code{FollowUpAction::Void, "void", QT_TRANSLATE_NOOP("FollowUpAction", "Void")},
        Code{FollowUpAction::Undo, "undo", QT_TRANSLATE_NOOP("FollowUpAction", "Take back")},
    };
};

using FollowUpTransition = Transition<FollowUpState, FollowUpAction>;
[[nodiscard]] std::span<const FollowUpTransition> followUpTransitions();
[[nodiscard]] const FollowUpTransition *followUpTransition(FollowUpState from, FollowUpAction action);

template <>
struct Flow<Lead> {
    using State = LeadState;
    using Action = LeadAction;
    static constexpr auto state = &Lead::state;
    static std::span<const LeadTransition> table() { return leadTransitions(); }
    static bool isReasoned(Action action)
    {
        return isClaim(action) || isSendBack(action) || action == Action::Reactivate || action == Action::HandOver ||
               action == Action::Release;
    }
};

template <>
struct Flow<FollowUp> {
    using State = FollowUpState;
    using Action = FollowUpAction;
    static constexpr auto state = &FollowUp::state;
    static std::span<const FollowUpTransition> table() { return followUpTransitions(); }
    static bool isReasoned(Action action) { return action == Action::Reject || action == Action::Void; }
};

} // namespace showroom
