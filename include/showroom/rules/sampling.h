// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/checkcall.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// One of those among which lots are drawn.
struct Lot {
    qint64 record = 0;
    qint64 group = 0; ///< of each group its share is drawn, at least one (FU-08: of each consultant)
    friend bool operator==(const Lot &, const Lot &) = default;
};

/// FU-08: the share of each group, rounded up. The lot of a record in a week is fixed by a hash, so that anybody can draw it
/// again and nobody can choose; `percent` 0 draws none.
[[nodiscard]] std::vector<Lot> drawShare(const std::vector<Lot> &lots, int percent, QDate week);

/// FU-15: so many of all, by the same lot.
[[nodiscard]] std::vector<Lot> drawCount(const std::vector<Lot> &lots, int count, QDate week);

/// FU-08 and FU-15: the sample of last week is still to be drawn. Pass while the parameter draws none.
[[nodiscard]] Verdict toDraw(CheckPurpose purpose, QDate today, const Policy &policy);

/// A drawn call that is not made yet: due by the Sunday after the week that it looks at.
[[nodiscard]] Verdict toCall(const CheckCall &call, QDate today);

/// What a call has shown.
[[nodiscard]] Verdict shownBy(const CheckCall &call);

} // namespace showroom::rules
