// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"

namespace showroom
{

/// What FU-01 needs to know of a lead to judge one calendar week. Days are those of the store's time zone.
struct CadenceFacts {
    LeadState state = LeadState::New; ///< at the end of the judged period (now, or the end of a past week)
    QDate openedOn;                   ///< the day it last became open (or ordered)
    std::optional<QDate> leftOn;      ///< the day it left the open states, if it did and stayed so
    bool ordered = false;             ///< owed as an ordered lead from the start of the week
    std::vector<QDate> contacts;      ///< days with a two-way contact that counts (approved where it had to be)
    std::vector<QDate> attempts;      ///< days with an unanswered attempt
    struct Wish {
        QDate recordedOn;
        QDate notBefore;
        bool approved = false; ///< past the limit of the policy only an approved wish holds in full
    };
    std::vector<Wish> wishes = {}; ///< oldest first; the last recorded by a day is in force
};

/// How a lead stands in a week.
struct CadenceStanding {
    int owed = 0;            ///< contacts on different days
    int done = 0;            ///< days with a contact, never more than owed is needed but all are counted
    bool discharged = false; ///< by unanswered attempts on enough days; flagged for the manager
    bool early = false;      ///< red before it is overdue: two owed, none made by Thursday's end
    bool lost = false;       ///< can no longer be met
    QDate due;               ///< Sunday
    QDate startBy;           ///< the last day on which the next contact still leaves days for the rest
    [[nodiscard]] int missing() const { return discharged || done >= owed ? 0 : owed - done; }
    [[nodiscard]] bool met() const { return missing() == 0; }
    friend bool operator==(const CadenceStanding &, const CadenceStanding &) = default;
};

/// FU-01: at least twice in each calendar week. `today` lies in the week or after it; `policy` is that of the week's first
/// moment.
[[nodiscard]] CadenceStanding cadence(const CadenceFacts &facts, Week week, QDate today, const Policy &policy);

/// FU-01 as a verdict: a task while something is owed, a flag when attempts discharged the week, pass else.
[[nodiscard]] Verdict cadenceVerdict(const CadenceStanding &thisWeek, const CadenceStanding &lastWeek, QDate today);

/// The day before which the customer wants no contact, by the wish that is in force on a day; none when there is none, or it has
/// passed. A wish that is too long holds for the days of the policy until a manager approves it.
[[nodiscard]] std::optional<QDate> silentUntil(const std::vector<CadenceFacts::Wish> &wishes, QDate day, const Policy &policy);

/// FU-02: the level as which a lead is treated wherever cadence, priority or service depend on it.
[[nodiscard]] Level treatedAs(Level level, const Policy &policy);

} // namespace showroom
