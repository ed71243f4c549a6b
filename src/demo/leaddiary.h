// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/calendar.h"
#include "showroom/domain/policy.h"
#include "showroom/workflow/leadworkflow.h"

namespace showroom
{

/// One thing that was written down, with who did it and when.
template <class Record>
struct Entry {
    Record value;
    PersonId by;
    Instant at;
};

/// All that is stored of one lead. The keys of its customer and of itself are filled in when they are known.
struct LeadLife {
    Entry<Lead> lead;
    std::vector<Entry<LeadEvent>> events;
    std::vector<Entry<FollowUp>> followUps;
};

/// Keeps a lead's records as the services would have left them, had its history been entered day by day: states move along the
/// transition table, and what the lead remembers of its follow-ups is what they say.
class LeadDiary
{
public:
    LeadDiary(const DemoCalendar &calendar, Lead lead, PersonId by, Instant openedAt);

    /// The contact's day, level and whether it counts are worked out here.
    void record(const FollowUp &followUp, PersonId by, Instant recordedAt);
    /// One that was written down past the grace period (FU-09). It enters when its time has come, between what else is told; a
    /// manager's decision, where there is one, takes it up a day later.
    void recordLate(const FollowUp &followUp, PersonId by, Instant recordedAt, std::optional<FollowUpAction> decision);
    void act(LeadAction action, PersonId by, Instant at, const QString &note = {});
    void close(LeadAction claim, PersonId by, Instant at, const QString &reason, std::optional<QDate> askAgain);
    void claimLost(PersonId by, Instant at, const QString &reason, const QString &competitor);
    void handOver(PersonId to, PersonId by, Instant at, const QString &note);
    void wish(QDate notBefore, PersonId by, Instant at, const QString &note);

    [[nodiscard]] const Lead &lead() const { return m_life.lead.value; }
    [[nodiscard]] LeadLife take();

private:
    struct Late {
        Entry<FollowUp> entry;
        std::optional<FollowUpAction> decision;
    };
    struct Waiting {
        size_t followUp;
        FollowUpAction decision;
        Instant at;
    };
    void note(LeadEventKind kind, LeadState from, PersonId by, Instant at, const QString &text);
    void move(LeadAction action, PersonId by, Instant at, const QString &text);
    void enter(FollowUp followUp, PersonId by, Instant at);
    void decide(const Waiting &waiting);
    void follow(const FollowUp &followUp, PersonId by, Instant at);
    void catchUp(Instant now);

    const DemoCalendar &m_calendar;
    Policy m_policy;
    LeadLife m_life;
    std::vector<Late> m_late;
    std::vector<Waiting> m_waiting;
};

} // namespace showroom
