// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/calendar.h"
#include "demo/staff.h"
#include "showroom/repositories/storage.h"
#include "showroom/services/press.h"
#include "showroom/services/signin.h"

namespace showroom
{

/// The dealership's sales scripts, written by its manager through the services some weeks ago: nearly all in use, one of them in
/// its second version, one a draft. Answers how many there are.
[[nodiscard]] Result<qint64> inventScripts(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff,
                                           StoreId store, const DemoCalendar &calendar);

} // namespace showroom
