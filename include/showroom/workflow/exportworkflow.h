// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/exportpermit.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

/// Use follows from the export itself; nobody takes it by hand.
enum class ExportPermitAction { Approve, Refuse, Use };

template <>
struct Codes<ExportPermitAction> {
    static constexpr auto context = "ExportPermitAction";
    static constexpr std::array entries{
        Code{ExportPermitAction::Approve, "approve", QT_TRANSLATE_NOOP("ExportPermitAction", "Approve the export")},
        Code{ExportPermitAction::Refuse, "refuse", QT_TRANSLATE_NOOP("ExportPermitAction", "Refuse the export")},
        Code{ExportPermitAction::Use, "use", QT_TRANSLATE_NOOP("ExportPermitAction", "Exported")},
    };
};

template <>
struct Flow<ExportPermit> {
    using State = ExportPermitState;
    using Action = ExportPermitAction;
    static constexpr auto state = &ExportPermit::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Refuse; }
};

} // namespace showroom
