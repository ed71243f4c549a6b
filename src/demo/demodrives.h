// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/calendar.h"
#include "demo/staff.h"
#include "showroom/repositories/storage.h"
#include "showroom/services/press.h"
#include "showroom/services/signin.h"

namespace showroom
{

/// Three cars that customers drive, and drives of the last days and the next, in every state that one meets: made through the
/// services, as people make them. Answers how many drives.
[[nodiscard]] Result<int> inventDrives(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff,
                                       StoreId store, const DemoCalendar &calendar);

} // namespace showroom
