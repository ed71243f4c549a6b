// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/workflow/transition.h"
#include <vector>

namespace showroom
{

/// Specialised beside the table of each kind of document that passes from hand to hand:
/// `State`, `Action`, `state` (the record's member), `table()`, and `isReasoned(action)`: is a reason asked for? Where actions
/// set fields, `takes(action)` names them.
template <class Record>
struct Flow;

/// The fields that come with an action: names of the description, in the order of a form.
template <class Record>
[[nodiscard]] std::span<const char *const> fieldsTaken(typename Flow<Record>::Action action)
{
    if constexpr (requires { Flow<Record>::takes(action); })
        return Flow<Record>::takes(action);
    else
        return {};
}

/// The row by which the action leads out of the state, or none.
template <class Record>
[[nodiscard]] const auto *rowOf(typename Flow<Record>::State from, typename Flow<Record>::Action action)
{
    return findTransition<typename Flow<Record>::State, typename Flow<Record>::Action>(Flow<Record>::table(), from, action);
}

/// What this role may do with a document in this state; `own`: one that the person prepared.
template <class Record>
[[nodiscard]] std::vector<typename Flow<Record>::Action> actionsFrom(typename Flow<Record>::State state, Role role, bool own)
{
    std::vector<typename Flow<Record>::Action> actions;
    for (const auto &row : Flow<Record>::table())
        if (row.from == state && row.by.contains(role) && (row.own == Own::Allowed || !own))
            actions.push_back(row.action);
    return actions;
}

} // namespace showroom
