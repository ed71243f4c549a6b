// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"
#include "showroom/domain/visit.h"

namespace showroom::rules
{

/// What is known of a party's customer when they come.
struct ArrivalFacts {
    bool expected = false; ///< a next step "come here" was agreed for this day
    bool wasHere = false;  ///< in the store on an earlier day
};

/// FU-12: the kind of visit as the facts tell it. What the desk alone can know, "brought from outside" and "other", stands.
[[nodiscard]] Arrival arrivalOf(Arrival said, const ArrivalFacts &facts);

/// Minutes between arrival and departure, or until now.
[[nodiscard]] int minutesIn(const Visit &visit, Instant now);

/// FU-12: a party that is still here past the limit is shown.
[[nodiscard]] Verdict stay(const Visit &visit, Instant now, const Policy &policy);

/// FU-12: whether who looked for a car left contact data; a fact that is counted, and stops nothing.
[[nodiscard]] Verdict contactData(const Visit &visit);

} // namespace showroom::rules
