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

/// Plans and quotes of the last days, in every state that one meets: made through the services, as people make them, so that
/// numbers, versions, history and trail are those of the program itself. Answers how many of each kind.
[[nodiscard]] Result<QMap<QString, qint64>> inventDeals(Storage &storage, PasswordHasher &hasher, Press &press,
                                                        const DemoStaff &staff, StoreId store, const DemoCalendar &calendar);

} // namespace showroom
