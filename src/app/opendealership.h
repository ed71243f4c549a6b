// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include "showroom/models/executor.h"

namespace showroom
{

/// Where the data lies when nobody says: one file in the user's data folder.
[[nodiscard]] QString usualDatabase();

/// What an opening may make.
enum class Making { Nothing, Dealership, Demonstration };

/// Opens storage and services in the thread that will use them (the composition root of the window).
[[nodiscard]] OpenDealership openingOf(const QString &where, Making making, const Clock &clock);

} // namespace showroom
