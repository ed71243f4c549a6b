// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/exportworkflow.h"
#include <array>

namespace showroom
{

namespace
{

constexpr Roles directors{Role::Director, Role::GeneralManager};

using Move = Transition<ExportPermitState, ExportPermitAction>;
constexpr std::array permitTable{
    Move{ExportPermitState::Asked, ExportPermitAction::Approve, ExportPermitState::Approved, directors, Own::Forbidden, "PI-04"},
    Move{ExportPermitState::Asked, ExportPermitAction::Refuse, ExportPermitState::Refused, directors, Own::Forbidden},
    Move{ExportPermitState::Approved, ExportPermitAction::Use, ExportPermitState::Used, Roles{}},
};

} // namespace

std::span<const Transition<ExportPermitState, ExportPermitAction>> Flow<ExportPermit>::table()
{
    return permitTable;
}

} // namespace showroom
