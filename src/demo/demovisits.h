// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/calendar.h"
#include "demo/random.h"
#include "demo/staff.h"
#include "showroom/repositories/storage.h"
#include "showroom/services/press.h"
#include "showroom/services/signin.h"

namespace showroom
{

/// The reception register of the last days: parties with and without a card, and calls, made through the services. Answers how
/// many.
[[nodiscard]] Result<qint64> inventVisits(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff,
                                          StoreId store, const DemoCalendar &calendar, Random random);

} // namespace showroom
