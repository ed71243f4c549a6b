// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/scriptworkflow.h"
#include <array>

namespace showroom
{

namespace
{

/// Whoever keeps scripts: the department's own words need no second person, unlike a contract's.
constexpr Roles keepers{Role::OfficeManager, Role::Manager, Role::Director};

using Move = Transition<ScriptState, ScriptAction>;
constexpr std::array scriptTable{
    Move{ScriptState::Draft, ScriptAction::Use, ScriptState::InUse, keepers, Own::Allowed, "PL-07"},
    Move{ScriptState::Draft, ScriptAction::Retire, ScriptState::Retired, keepers},
    Move{ScriptState::InUse, ScriptAction::Retire, ScriptState::Retired, keepers},
};

} // namespace

std::span<const Transition<ScriptState, ScriptAction>> Flow<TalkScript>::table()
{
    return scriptTable;
}

} // namespace showroom
