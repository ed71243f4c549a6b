// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/checkcall.h"
#include "showroom/domain/visit.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

/// What the reception desk does with a party (FU-12).
enum class VisitAction { Receive, Identify, Leave, ComeBack, Void };

template <>
struct Codes<VisitAction> {
    static constexpr auto context = "VisitAction";
    static constexpr std::array entries{
        Code{VisitAction::Receive, "receive", QT_TRANSLATE_NOOP("VisitAction", "Received by")},
        Code{VisitAction::Identify, "identify", QT_TRANSLATE_NOOP("VisitAction", "Has a card")},
        Code{VisitAction::Leave, "leave", QT_TRANSLATE_NOOP("VisitAction", "Has left")},
        Code{VisitAction::ComeBack, "come_back", QT_TRANSLATE_NOOP("VisitAction", "Is still here")},
        Code{VisitAction::Void, "void", QT_TRANSLATE_NOOP("VisitAction", "Void")},
    };
};

template <>
struct Flow<Visit> {
    using State = VisitState;
    using Action = VisitAction;
    static constexpr auto state = &Visit::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Void; }
    static std::span<const char *const> takes(Action action);
};

/// What becomes of a call that checks (FU-08, FU-15).
enum class CheckAction { Confirm, Contradict, NotReached, GiveUp };

template <>
struct Codes<CheckAction> {
    static constexpr auto context = "CheckAction";
    static constexpr std::array entries{
        Code{CheckAction::Confirm, "confirm", QT_TRANSLATE_NOOP("CheckAction", "Confirmed")},
        Code{CheckAction::Contradict, "contradict", QT_TRANSLATE_NOOP("CheckAction", "Contradicted")},
        Code{CheckAction::NotReached, "not_reached", QT_TRANSLATE_NOOP("CheckAction", "Nobody answered")},
        Code{CheckAction::GiveUp, "give_up", QT_TRANSLATE_NOOP("CheckAction", "Cannot be reached")},
    };
};

template <>
struct Flow<CheckCall> {
    using State = CheckState;
    using Action = CheckAction;
    static constexpr auto state = &CheckCall::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::GiveUp; }
    static std::span<const char *const> takes(Action action);
};

} // namespace showroom
