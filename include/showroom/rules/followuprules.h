// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/followup.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// FU-03: what has happened since the customer refused.
struct RefusalFacts {
    std::optional<QDate> refusedOn;
    std::vector<QDate> contactsSince; ///< days with a two-way contact recorded after the refusal
    std::vector<QDate> attemptsSince; ///< days with an unanswered attempt after the refusal
};

/// FU-03: a task for the second follow-up within the days of the policy; Pass when there is nothing refused or it was made.
[[nodiscard]] Verdict secondFollowUp(const RefusalFacts &facts, QDate today, const Policy &policy);

/// FU-03: blocks closing as lost before the second follow-up was made and its result recorded.
[[nodiscard]] Verdict closingAsLost(const RefusalFacts &facts, const Policy &policy);

/// FU-07: all that is missing at once. An unanswered attempt learned nothing and needs only the next step; a lead that is closed
/// needs none.
[[nodiscard]] Verdict learned(const FollowUp &followUp, bool leadStaysOpen, const Policy &policy);

/// FU-07: the agreed next step whose day has passed without a contact.
[[nodiscard]] Verdict nextStepKept(std::optional<QDate> nextOn, QDate today);

/// FU-09: Pass within the grace period, Approve past it, Block for a contact in the future.
[[nodiscard]] Verdict recordedInTime(Instant happenedAt, Instant recordedAt, QDate happenedOn, const Policy &policy);

/// FU-01: a wish for silence past the limit waits for a manager.
[[nodiscard]] Verdict longWish(QDate recordedOn, QDate notBefore, const Policy &policy);

/// FU-04: the list of reasons that a claim chooses from.
enum class Claim { Lost, Dormant, Invalid };
[[nodiscard]] const QStringList &reasonsOf(Claim claim, const Policy &policy);

/// FU-04, approve: what a manager is asked to decide about a lead; pass when nothing is claimed.
[[nodiscard]] Verdict claimToDecide(const Lead &lead);

/// FU-04, block: who never answers was tried on as many days as discharge a week.
[[nodiscard]] Verdict neverAnswers(const std::vector<QDate> &attempts, const Policy &policy);

/// FU-04, task: a dormant lead is asked again on its day.
[[nodiscard]] Verdict wakes(const Lead &lead, QDate today);

} // namespace showroom::rules
