// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/followup.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// What FU-13 and FU-14 look at of one open lead. Days are those of the store's zone.
struct IntervalFacts {
    Level level = Level::B;
    QDate openedOn; ///< the card was made
    Instant openedAt = Instant::fromMs(0);
    std::optional<QDate> lastContactOn = {}; ///< the last two-way contact that counts
    std::vector<QDate> tries = {};           ///< days with a contact or an unanswered attempt, in any order
    std::optional<QDate> silentUntil = {};   ///< the customer wants no contact before it
    bool remote = false;                     ///< came in online or by telephone: nobody has seen them yet
};

/// FU-13: the last day for the next contact after one on `last`; none where the level has no limit. A level that is treated as
/// another has the other's limit (FU-02); a customer's wish for silence puts it off.
[[nodiscard]] std::optional<QDate> nextContactBy(Level level, QDate last, std::optional<QDate> silentUntil, const Policy &policy);

/// FU-13, task: between two contacts lie no more days than the level allows. Owed once the day falls into this week.
[[nodiscard]] Verdict withinInterval(const IntervalFacts &facts, QDate today, const Policy &policy);

/// FU-13, block: the agreed next step may not lie past the level's limit, counted from the contact, or from when it was recorded
/// if that was later.
[[nodiscard]] Verdict nextStepWithinInterval(const FollowUp &followUp, QDate recordedOn, Level level,
                                             std::optional<QDate> silentUntil, const Policy &policy);

/// FU-14, task: an online or telephone lead is called within the hours of the policy; a card that was made in the showroom is
/// revisited on the next day. An unanswered attempt is a response. Judged from the day of opening to the end of the week after.
[[nodiscard]] Verdict firstResponse(const IntervalFacts &facts, QDate today, const StoreZone &zone, const Policy &policy);

/// FU-14: whether a source names one of the ways by which a lead comes in from afar.
[[nodiscard]] bool isRemoteSource(const QString &source, const Policy &policy);

} // namespace showroom::rules
