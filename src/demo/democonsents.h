// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/calendar.h"
#include "demo/staff.h"
#include "showroom/repositories/storage.h"
#include "showroom/services/press.h"
#include "showroom/services/signin.h"
#include <QMap>

namespace showroom
{

/// What the newest customers answered yesterday about offers and calls: made through the services. Answers how many of each kind.
[[nodiscard]] Result<QMap<QString, qint64>> inventConsents(Storage &storage, PasswordHasher &hasher, Press &press,
                                                           const DemoStaff &staff, StoreId store, const DemoCalendar &calendar);

} // namespace showroom
