// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/random.h"
#include "showroom/domain/person.h"
#include <vector>

namespace showroom
{

/// How somebody works, in percent: weeks in which a lead gets what FU-01 owes it, and contacts that are written down late.
struct Diligence {
    int kept = 75;
    int late = 2;
};

struct DemoColleague {
    Person person;
    Diligence diligence = {};
    std::optional<QDate> awayFrom = {};
    bool hasPassword = true;
    std::optional<PersonId> id = {}; ///< once stored
};

/// The people of the demonstration: the same eight consultants and staff each time, and more consultants for more customers.
struct DemoStaff {
    std::vector<DemoColleague> consultants;
    std::vector<DemoColleague> others;

    [[nodiscard]] PersonId idOf(Role role) const;
};

[[nodiscard]] DemoStaff inventStaff(Random random, int customers, QDate today);

} // namespace showroom
