// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/mergeworkflow.h"
#include <array>

namespace showroom
{

namespace
{

constexpr std::array mergeTable{
    Transition<MergeState, MergeAction>{MergeState::Merged, MergeAction::Undo, MergeState::Undone,
                                        Roles{Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director}, Own::Allowed,
                                        "FU-10"},
};

} // namespace

std::span<const Transition<MergeState, MergeAction>> Flow<CardMerge>::table()
{
    return mergeTable;
}

} // namespace showroom
