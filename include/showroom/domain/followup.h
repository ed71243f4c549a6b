// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/lead.h"

namespace showroom
{

struct FollowUp;
using FollowUpId = Id<FollowUp>;

enum class ContactKind { Call, Chat, Sms, Visit, TestDrive, HomeVisit, Event };

template <>
struct Codes<ContactKind> {
    static constexpr auto context = "ContactKind";
    static constexpr std::array entries{
        Code{ContactKind::Call, "call", QT_TRANSLATE_NOOP("ContactKind", "Call")},
        Code{ContactKind::Chat, "chat", QT_TRANSLATE_NOOP("ContactKind", "Chat")},
        Code{ContactKind::Sms, "sms", QT_TRANSLATE_NOOP("ContactKind", "Text message")},
        Code{ContactKind::Visit, "visit", QT_TRANSLATE_NOOP("ContactKind", "Showroom visit")},
        Code{ContactKind::TestDrive, "test_drive", QT_TRANSLATE_NOOP("ContactKind", "Test drive")},
        Code{ContactKind::HomeVisit, "home_visit", QT_TRANSLATE_NOOP("ContactKind", "Home visit")},
        Code{ContactKind::Event, "event", QT_TRANSLATE_NOOP("ContactKind", "Event")},
    };
};

enum class Direction { Outgoing, Incoming };

template <>
struct Codes<Direction> {
    static constexpr auto context = "Direction";
    static constexpr std::array entries{
        Code{Direction::Outgoing, "outgoing", QT_TRANSLATE_NOOP("Direction", "We contacted them")},
        Code{Direction::Incoming, "incoming", QT_TRANSLATE_NOOP("Direction", "They contacted us")},
    };
};

enum class ContactOutcome { Reached, NotReached };

template <>
struct Codes<ContactOutcome> {
    static constexpr auto context = "ContactOutcome";
    static constexpr std::array entries{
        Code{ContactOutcome::Reached, "reached", QT_TRANSLATE_NOOP("ContactOutcome", "Reached")},
        Code{ContactOutcome::NotReached, "not_reached", QT_TRANSLATE_NOOP("ContactOutcome", "Not reached")},
    };
};

/// How the customer took it. Refused moves the lead to refused, or closes its second tracking (FU-03).
enum class Reaction { Interested, Considering, Hesitant, Agreed, Refused };

template <>
struct Codes<Reaction> {
    static constexpr auto context = "Reaction";
    static constexpr std::array entries{
        Code{Reaction::Interested, "interested", QT_TRANSLATE_NOOP("Reaction", "Interested")},
        Code{Reaction::Considering, "considering", QT_TRANSLATE_NOOP("Reaction", "Considering")},
        Code{Reaction::Hesitant, "hesitant", QT_TRANSLATE_NOOP("Reaction", "Hesitant")},
        Code{Reaction::Agreed, "agreed", QT_TRANSLATE_NOOP("Reaction", "Agreed")},
        Code{Reaction::Refused, "refused", QT_TRANSLATE_NOOP("Reaction", "Refused")},
    };
};

enum class NextStep { Call, Invite, TestDrive, Quote, HomeVisit, Wait, Close };

template <>
struct Codes<NextStep> {
    static constexpr auto context = "NextStep";
    static constexpr std::array entries{
        Code{NextStep::Call, "call", QT_TRANSLATE_NOOP("NextStep", "Call again")},
        Code{NextStep::Invite, "invite", QT_TRANSLATE_NOOP("NextStep", "Invite to visit")},
        Code{NextStep::TestDrive, "test_drive", QT_TRANSLATE_NOOP("NextStep", "Test drive")},
        Code{NextStep::Quote, "quote", QT_TRANSLATE_NOOP("NextStep", "Send a quote")},
        Code{NextStep::HomeVisit, "home_visit", QT_TRANSLATE_NOOP("NextStep", "Visit at home")},
        Code{NextStep::Wait, "wait", QT_TRANSLATE_NOOP("NextStep", "Await answer")},
        Code{NextStep::Close, "close", QT_TRANSLATE_NOOP("NextStep", "Sign contract")},
    };
};

/// Recorded counts at once; Pending was back-dated past the grace period and waits for a manager (FU-09).
enum class FollowUpState { Recorded, Pending, Approved, Rejected, Voided };

template <>
struct Codes<FollowUpState> {
    static constexpr auto context = "FollowUpState";
    static constexpr std::array entries{
        Code{FollowUpState::Recorded, "recorded", QT_TRANSLATE_NOOP("FollowUpState", "Recorded")},
        Code{FollowUpState::Pending, "pending", QT_TRANSLATE_NOOP("FollowUpState", "Awaits approval")},
        Code{FollowUpState::Approved, "approved", QT_TRANSLATE_NOOP("FollowUpState", "Approved")},
        Code{FollowUpState::Rejected, "rejected", QT_TRANSLATE_NOOP("FollowUpState", "Rejected")},
        Code{FollowUpState::Voided, "voided", QT_TRANSLATE_NOOP("FollowUpState", "Voided")},
    };
};

/// One contact, or attempt at one, with a customer (回访, 跟进).
struct FollowUp {
    std::optional<LeadId> lead;
    std::optional<CustomerId> customer; ///< follows from the lead; without one it is regular contact (FU-06)
    ContactKind kind = ContactKind::Call;
    Direction direction = Direction::Outgoing;
    bool mass = false;                 ///< sent to many at once; never a revisit
    std::optional<Instant> happenedAt; ///< empty means: now
    ContactOutcome outcome = ContactOutcome::Reached;
    QString learned; ///< the customer's state and needs
    std::optional<Reaction> reaction;
    QString objection;
    std::optional<NextStep> nextStep;
    std::optional<QDate> nextOn;
    std::optional<QTime> nextTime;
    std::optional<Level> levelBefore;
    std::optional<Level> levelAfter;
    FollowUpState state = FollowUpState::Recorded;
    QDate happenedOn;    ///< the day of happenedAt in the store's zone
    bool counts = false; ///< a two-way contact that counts for FU-01 (recorded or approved)
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

template <>
struct Description<FollowUp> {
    static constexpr auto kind = "follow_up";
    static constexpr auto table = "follow_up";
    static constexpr auto context = "FollowUp";
    static constexpr auto fields = fieldList(
        Field{"lead", &FollowUp::lead, QT_TRANSLATE_NOOP("FollowUp", "Lead"), Presence::Optional, Secrecy::Open, Edit::OnCreate},
        Field{"customer", &FollowUp::customer, QT_TRANSLATE_NOOP("FollowUp", "Customer"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"kind", &FollowUp::kind, QT_TRANSLATE_NOOP("FollowUp", "Way"), Presence::Required, Secrecy::Open, Edit::OnCreate},
        Field{"direction", &FollowUp::direction, QT_TRANSLATE_NOOP("FollowUp", "Direction"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"mass", &FollowUp::mass, QT_TRANSLATE_NOOP("FollowUp", "Sent to many"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"happened_at", &FollowUp::happenedAt, QT_TRANSLATE_NOOP("FollowUp", "Happened at"), Presence::Optional,
              Secrecy::Open, Edit::OnCreate},
        Field{"outcome", &FollowUp::outcome, QT_TRANSLATE_NOOP("FollowUp", "Outcome"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"learned", &FollowUp::learned, QT_TRANSLATE_NOOP("FollowUp", "State and needs"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate, 2000},
        Field{"reaction", &FollowUp::reaction, QT_TRANSLATE_NOOP("FollowUp", "Reaction"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"objection", &FollowUp::objection, QT_TRANSLATE_NOOP("FollowUp", "Objection"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"next_step", &FollowUp::nextStep, QT_TRANSLATE_NOOP("FollowUp", "Next step"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"next_on", &FollowUp::nextOn, QT_TRANSLATE_NOOP("FollowUp", "Next step on"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"next_time", &FollowUp::nextTime, QT_TRANSLATE_NOOP("FollowUp", "At"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"level_before", &FollowUp::levelBefore, QT_TRANSLATE_NOOP("FollowUp", "Level before"), Presence::Optional,
              Secrecy::Open, Edit::ByAction},
        Field{"level_after", &FollowUp::levelAfter, QT_TRANSLATE_NOOP("FollowUp", "Level after"), Presence::Optional,
              Secrecy::Open, Edit::OnCreate},
        Field{"state", &FollowUp::state, QT_TRANSLATE_NOOP("FollowUp", "State"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"happened_on", &FollowUp::happenedOn, QT_TRANSLATE_NOOP("FollowUp", "Day"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"counts", &FollowUp::counts, QT_TRANSLATE_NOOP("FollowUp", "Counts for FU-01"), Presence::Optional, Secrecy::Open,
              Edit::ByAction});
};

/// A contact in which both sides spoke. A mass message never is, an unanswered attempt neither (FU-01).
[[nodiscard]] constexpr bool isTwoWay(ContactKind kind, Direction direction, ContactOutcome outcome, bool mass)
{
    if (mass || outcome == ContactOutcome::NotReached)
        return false;
    return kind != ContactKind::Sms || direction == Direction::Incoming;
}

/// An attempt on one person that was not answered; three days with one discharge a week (FU-01).
[[nodiscard]] constexpr bool isUnansweredAttempt(ContactKind kind, ContactOutcome outcome, bool mass)
{
    return outcome == ContactOutcome::NotReached && !mass && kind != ContactKind::Sms;
}

} // namespace showroom
