// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/person.h"
#include <initializer_list>
#include <span>

namespace showroom
{

class Roles
{
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (Role role : roles)
            m_bits |= 1u << unsigned(role);
    }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & (1u << unsigned(role))) != 0; }

private:
    unsigned m_bits = 0;
};

/// May somebody do this with a record of their own (one that they prepared, claimed or recorded)?
enum class Own { Allowed, Forbidden };

/// One row of a document's transition table: buttons, rights, history, worklist entries and the test matrix all come from it.
template <class State, class Action>
struct Transition {
    State from;
    Action action;
    State to;
    Roles by;
    Own own = Own::Allowed;
    const char *guard = ""; ///< id of the rule that must not block it
};

template <class State, class Action>
[[nodiscard]] constexpr const Transition<State, Action> *findTransition(std::span<const Transition<State, Action>> table,
                                                                        State from, Action action)
{
    for (const auto &row : table)
        if (row.from == from && row.action == action)
            return &row;
    return nullptr;
}

} // namespace showroom
