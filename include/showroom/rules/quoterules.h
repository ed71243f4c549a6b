// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/person.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/quote.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// QT-01: a quote is made of a plan: one car line of its model with media and offered price, options for each car.
[[nodiscard]] Verdict madeFromPlan(std::span<const QuoteLine> lines, int carsPlanned);

/// QT-06: the car's media price is the posted one, no goods are offered above theirs, and a charge outside the price stands as it
/// is. `posted` is empty when no price is posted for the model. All lines that are wrong at once: `missing` names
/// "lines[2].offered_fen".
[[nodiscard]] Verdict withinMediaPrice(std::span<const QuoteLine> lines, std::optional<Money> posted);

/// QT-03: whose approval a discount needs: the manager up to their limit, the director up to theirs, then the general manager.
[[nodiscard]] Role approverOf(BasisPoints discount, const Policy &policy);

/// QT-03: Pass when a role may approve this discount, Approve (by whom) when it may not.
[[nodiscard]] Verdict withinAuthority(BasisPoints discount, Role role, const Policy &policy);

/// QT-05: Pass while an approved quote runs, with its last day; Block when it has expired.
[[nodiscard]] Verdict stillValid(const Quote &quote, QDate today);

/// QT-05: the last day of a quote that is approved today; `wanted` may shorten it.
[[nodiscard]] QDate lastDayOf(QDate approvedOn, std::optional<QDate> wanted, const Policy &policy);

} // namespace showroom::rules
