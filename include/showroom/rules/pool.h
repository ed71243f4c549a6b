// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/lead.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// The day on which an open lead was worked last: the last contact, or the day on which it was opened or came to its owner.
/// From it the days of FU-11 are counted.
[[nodiscard]] QDate poolDay(QDate workedOn, const Policy &policy);

/// FU-11: the last day on which a lead may have been worked for it to lie in the pool today; none while leads never return.
[[nodiscard]] std::optional<QDate> unworkedSince(QDate today, const Policy &policy);

/// FU-11: what becomes of an open lead with an owner that nobody works: a flag some days before it returns, and once it lies
/// there.
[[nodiscard]] Verdict returnsToPool(const Lead &lead, QDate workedOn, QDate today, const Policy &policy);

struct ClaimFacts {
    int openLeads = 0;             ///< that the person has
    std::optional<QDate> hadUntil; ///< the day on which the lead was last taken from this person
};

/// FU-11: whether somebody may take a lead from the pool: below their capacity, and not the one that they lost a few days ago.
[[nodiscard]] Verdict mayClaim(const ClaimFacts &facts, QDate today, const Policy &policy);

/// FU-11: somebody is away and has leads; they are to be handed over.
[[nodiscard]] Verdict awayWithLeads(const QString &name, int leads, std::optional<QDate> until, QDate today);

} // namespace showroom::rules
