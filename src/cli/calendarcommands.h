// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/program.h"

namespace showroom::cli
{

/// What goes to other programs: address books and calendars.
[[nodiscard]] std::vector<KnownCommand> calendarCommands();

} // namespace showroom::cli
