// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/customermaker.h"

namespace showroom
{

/// The customers whom the first consultant has in every demonstration, whatever the seed: pictures, the guide and people who
/// show the program to others can count on them. They hold the numbers behind 0351.
[[nodiscard]] std::vector<CustomerLife> knownCustomers(const DemoCalendar &calendar, const DemoStaff &staff);
inline constexpr int knownCustomerCount = 7;

} // namespace showroom
