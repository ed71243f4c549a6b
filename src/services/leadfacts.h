// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/rules/cadence.h"
#include "showroom/rules/followuprules.h"
#include "showroom/rules/intervals.h"

namespace showroom
{

/// A lead's facts as FU-01 judges a week by: whether and since when it was open, from its events up to the week's end.
[[nodiscard]] CadenceFacts cadenceFacts(const LeadFacts &facts, Week week, const StoreZone &zone);

/// Who owned the lead at the end of the week: the debt is theirs.
[[nodiscard]] std::optional<PersonId> ownerAtEndOf(Week week, const LeadFacts &facts);

[[nodiscard]] rules::RefusalFacts refusalFacts(const LeadFacts &facts, const StoreZone &zone);

/// The wish for silence that waits for a manager: recorded, too long, and not approved.
[[nodiscard]] const LeadEvent *wishToApprove(const std::vector<LeadEvent> &events, const Policy &policy);

/// What FU-13 and FU-14 look at of an open lead.
[[nodiscard]] rules::IntervalFacts intervalFacts(const LeadFacts &facts, QDate today, const Policy &policy,
                                                 const StoreZone &zone);

/// The customer's wishes for silence, oldest first.
[[nodiscard]] std::vector<CadenceFacts::Wish> wishesIn(const std::vector<LeadEvent> &events);

/// The day on which a lead was last worked, opened, or came to its owner: from it FU-11 counts. A wish for silence that is in
/// force counts as work until its day.
[[nodiscard]] QDate workedOn(const LeadFacts &facts, const StoreZone &zone);

/// How a lead stands this week and the last, each judged by the policy of its first moment.
struct LeadStanding {
    CadenceStanding thisWeek;
    CadenceStanding lastWeek;
};
[[nodiscard]] LeadStanding standingOf(const LeadFacts &facts, QDate today, const PolicyBook &policies, const StoreZone &zone);

/// Every verdict of the rules on a lead, in the order of the catalogue.
[[nodiscard]] std::vector<Verdict> verdictsOn(const LeadFacts &facts, const LeadStanding &standing, QDate today,
                                              const Policy &policy, const StoreZone &zone);

} // namespace showroom
