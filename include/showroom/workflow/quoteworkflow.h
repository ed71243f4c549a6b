// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/quote.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

/// Quote follows from the clerk's making a quote of it; nobody does it by hand.
enum class PlanAction { Quote, Void };

template <>
struct Codes<PlanAction> {
    static constexpr auto context = "PlanAction";
    static constexpr std::array entries{
        Code{PlanAction::Quote, "quote", QT_TRANSLATE_NOOP("PlanAction", "Quoted")},
        Code{PlanAction::Void, "void", QT_TRANSLATE_NOOP("PlanAction", "Void")},
    };
};

template <>
struct Flow<Plan> {
    using State = PlanState;
    using Action = PlanAction;
    static constexpr auto state = &Plan::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Void; }
};

/// Revise makes the next version and leaves this one as it is; Supersede follows from that version's approval.
enum class QuoteAction { Submit, Approve, Return, Reject, Release, Accept, Revise, Supersede, Void };

template <>
struct Codes<QuoteAction> {
    static constexpr auto context = "QuoteAction";
    static constexpr std::array entries{
        Code{QuoteAction::Submit, "submit", QT_TRANSLATE_NOOP("QuoteAction", "Submit for approval")},
        Code{QuoteAction::Approve, "approve", QT_TRANSLATE_NOOP("QuoteAction", "Approve")},
        Code{QuoteAction::Return, "return", QT_TRANSLATE_NOOP("QuoteAction", "Return for changes")},
        Code{QuoteAction::Reject, "reject", QT_TRANSLATE_NOOP("QuoteAction", "Reject")},
        Code{QuoteAction::Release, "release", QT_TRANSLATE_NOOP("QuoteAction", "Give to the consultant")},
        Code{QuoteAction::Accept, "accept", QT_TRANSLATE_NOOP("QuoteAction", "Accepted by the customer")},
        Code{QuoteAction::Revise, "revise", QT_TRANSLATE_NOOP("QuoteAction", "Make a new version")},
        Code{QuoteAction::Supersede, "supersede", QT_TRANSLATE_NOOP("QuoteAction", "Replaced")},
        Code{QuoteAction::Void, "void", QT_TRANSLATE_NOOP("QuoteAction", "Void")},
    };
};

template <>
struct Flow<Quote> {
    using State = QuoteState;
    using Action = QuoteAction;
    static constexpr auto state = &Quote::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action)
    {
        return action == Action::Return || action == Action::Reject || action == Action::Void;
    }
};

} // namespace showroom
