// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/consent.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

enum class ConsentAction { Withdraw };

template <>
struct Codes<ConsentAction> {
    static constexpr auto context = "ConsentAction";
    static constexpr std::array entries{
        Code{ConsentAction::Withdraw, "withdraw", QT_TRANSLATE_NOOP("ConsentAction", "Withdraw")},
    };
};

/// As easy as giving (PI-01): one step, no reason asked for, by whoever may edit the card.
template <>
struct Flow<Consent> {
    using State = ConsentState;
    using Action = ConsentAction;
    static constexpr auto state = &Consent::state;
    static std::span<const Transition<ConsentState, ConsentAction>> table();
    static bool isReasoned(Action) { return false; }
};

} // namespace showroom
