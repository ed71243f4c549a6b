// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/consentworkflow.h"
#include <array>

namespace showroom
{

namespace
{

/// Who may edit a card (roles.md), and nobody above them is asked.
constexpr Roles editors{Role::Consultant, Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director};

constexpr std::array consentTable{
    Transition<ConsentState, ConsentAction>{ConsentState::Given, ConsentAction::Withdraw, ConsentState::Withdrawn, editors,
                                            Own::Allowed, "PI-01"},
};

} // namespace

std::span<const Transition<ConsentState, ConsentAction>> Flow<Consent>::table()
{
    return consentTable;
}

} // namespace showroom
