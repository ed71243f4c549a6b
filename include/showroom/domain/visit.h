// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/customer.h"

namespace showroom
{

struct Visit;
using VisitId = Id<Visit>;

/// 来店 or 来电: both stand in the reception register (norms.md 4, 来店(电)登记表).
enum class VisitChannel { InStore, Telephone };

template <>
struct Codes<VisitChannel> {
    static constexpr auto context = "VisitChannel";
    static constexpr std::array entries{
        Code{VisitChannel::InStore, "in_store", QT_TRANSLATE_NOOP("VisitChannel", "In the store")},
        Code{VisitChannel::Telephone, "telephone", QT_TRANSLATE_NOOP("VisitChannel", "Telephone enquiry")},
    };
};

/// What a party came for (来店目的). Only who looks for a car counts towards the capture rate (norms.md 2, 非意向).
enum class VisitPurpose { NewCar, PickUp, Papers, Service, Other };

template <>
struct Codes<VisitPurpose> {
    static constexpr auto context = "VisitPurpose";
    static constexpr std::array entries{
        Code{VisitPurpose::NewCar, "new_car", QT_TRANSLATE_NOOP("VisitPurpose", "Looks for a car")},
        Code{VisitPurpose::PickUp, "pick_up", QT_TRANSLATE_NOOP("VisitPurpose", "Picks up a car")},
        Code{VisitPurpose::Papers, "papers", QT_TRANSLATE_NOOP("VisitPurpose", "Payment or papers")},
        Code{VisitPurpose::Service, "service", QT_TRANSLATE_NOOP("VisitPurpose", "Service and repair")},
        Code{VisitPurpose::Other, "other", QT_TRANSLATE_NOOP("VisitPurpose", "Something else")},
    };
};

/// How a party comes to be here (来访性质): for the first time, again, invited, brought from outside (外拓), otherwise. Worked
/// out where the facts tell (rules/reception.h).
enum class Arrival { First, Again, Invited, Outside, Other };

template <>
struct Codes<Arrival> {
    static constexpr auto context = "Arrival";
    static constexpr std::array entries{
        Code{Arrival::First, "first", QT_TRANSLATE_NOOP("Arrival", "First visit")},
        Code{Arrival::Again, "again", QT_TRANSLATE_NOOP("Arrival", "Came again")},
        Code{Arrival::Invited, "invited", QT_TRANSLATE_NOOP("Arrival", "Invited")},
        Code{Arrival::Outside, "outside", QT_TRANSLATE_NOOP("Arrival", "Brought from outside")},
        Code{Arrival::Other, "other", QT_TRANSLATE_NOOP("Arrival", "Other")},
    };
};

enum class VisitState { Waiting, Received, Left, Voided };

template <>
struct Codes<VisitState> {
    static constexpr auto context = "VisitState";
    static constexpr std::array entries{
        Code{VisitState::Waiting, "waiting", QT_TRANSLATE_NOOP("VisitState", "Waits to be received")},
        Code{VisitState::Received, "received", QT_TRANSLATE_NOOP("VisitState", "With a consultant")},
        Code{VisitState::Left, "left", QT_TRANSLATE_NOOP("VisitState", "Has left")},
        Code{VisitState::Voided, "voided", QT_TRANSLATE_NOOP("VisitState", "Voided")},
    };
};

/// One party in the reception register (FU-12): one or several persons who came together, or one call. A party without a card has
/// left no contact data, and that is a fact too: from it follows the capture rate (客流留档率).
struct Visit {
    QDate on; ///< the day of the arrival in the store's zone
    std::optional<Instant> arrivedAt;
    std::optional<Instant> leftAt;
    VisitChannel channel = VisitChannel::InStore;
    int party = 1; ///< persons
    VisitPurpose purpose = VisitPurpose::NewCar;
    Arrival arrival = Arrival::First;
    std::optional<PersonId> consultant;
    std::optional<CustomerId> customer; ///< whose card they have, or left data for
    QString vehicle;                    ///< what they look at
    QString source;
    QString note;
    VisitState state = VisitState::Waiting;
    friend bool operator==(const Visit &, const Visit &) = default;
};

template <>
struct Description<Visit> {
    static constexpr auto kind = "visit";
    static constexpr auto table = "visit";
    static constexpr auto context = "Visit";
    static constexpr auto day = "on_day";
    static constexpr auto fields = fieldList(
        Field{"on_day", &Visit::on, QT_TRANSLATE_NOOP("Visit", "Day"), Presence::Required, Secrecy::Open, Edit::ByAction},
        Field{"arrived_at", &Visit::arrivedAt, QT_TRANSLATE_NOOP("Visit", "Arrived"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"left_at", &Visit::leftAt, QT_TRANSLATE_NOOP("Visit", "Left"), Presence::Optional, Secrecy::Open, Edit::ByAction},
        Field{"channel", &Visit::channel, QT_TRANSLATE_NOOP("Visit", "Came"), Presence::Optional, Secrecy::Open, Edit::OnCreate},
        Field{"party", &Visit::party, QT_TRANSLATE_NOOP("Visit", "Persons"), Presence::Optional},
        Field{"purpose", &Visit::purpose, QT_TRANSLATE_NOOP("Visit", "Purpose"), Presence::Optional},
        Field{"arrival", &Visit::arrival, QT_TRANSLATE_NOOP("Visit", "Kind of visit"), Presence::Optional},
        Field{"consultant", &Visit::consultant, QT_TRANSLATE_NOOP("Visit", "Consultant"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"customer", &Visit::customer, QT_TRANSLATE_NOOP("Visit", "Customer"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"vehicle", &Visit::vehicle, QT_TRANSLATE_NOOP("Visit", "Looks at"), Presence::Optional, Secrecy::Open, Edit::Free,
              120},
        Field{"source", &Visit::source, QT_TRANSLATE_NOOP("Visit", "Source"), Presence::Optional, Secrecy::Open, Edit::Free, 60},
        Field{"note", &Visit::note, QT_TRANSLATE_NOOP("Visit", "Note"), Presence::Optional},
        Field{"state", &Visit::state, QT_TRANSLATE_NOOP("Visit", "State"), Presence::Optional, Secrecy::Open, Edit::ByAction});
};

/// One step of the desk at a time: who is still in the store.
[[nodiscard]] constexpr bool isHere(const Visit &visit)
{
    return visit.channel == VisitChannel::InStore && (visit.state == VisitState::Waiting || visit.state == VisitState::Received);
}

} // namespace showroom
