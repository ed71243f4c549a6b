// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/cardmerge.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

enum class MergeAction { Undo };

template <>
struct Codes<MergeAction> {
    static constexpr auto context = "MergeAction";
    static constexpr std::array entries{
        Code{MergeAction::Undo, "undo", QT_TRANSLATE_NOOP("MergeAction", "Part the two cards again")},
    };
};

/// Who may merge may part again, also what somebody else merged: it is no approval.
template <>
struct Flow<CardMerge> {
    using State = MergeState;
    using Action = MergeAction;
    static constexpr auto state = &CardMerge::state;
    static std::span<const Transition<MergeState, MergeAction>> table();
    static bool isReasoned(Action) { return true; }
};

} // namespace showroom
