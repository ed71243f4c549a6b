// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/talkscript.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

enum class ScriptAction { Use, Retire };

template <>
struct Codes<ScriptAction> {
    static constexpr auto context = "ScriptAction";
    static constexpr std::array entries{
        Code{ScriptAction::Use, "use", QT_TRANSLATE_NOOP("ScriptAction", "Put in use")},
        Code{ScriptAction::Retire, "retire", QT_TRANSLATE_NOOP("ScriptAction", "Retire")},
    };
};

template <>
struct Flow<TalkScript> {
    using State = ScriptState;
    using Action = ScriptAction;
    static constexpr auto state = &TalkScript::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action) { return false; }
};

} // namespace showroom
