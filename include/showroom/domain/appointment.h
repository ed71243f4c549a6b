// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/delivery.h"
#include "showroom/domain/followup.h"
#include "showroom/domain/testdrive.h"

namespace showroom
{

enum class AppointmentKind { Step, TestDrive, Delivery, Birthday, Anniversary, Revisit };

template <>
struct Codes<AppointmentKind> {
    static constexpr auto context = "AppointmentKind";
    static constexpr std::array entries{
        Code{AppointmentKind::Step, "step", QT_TRANSLATE_NOOP("AppointmentKind", "Next step")},
        Code{AppointmentKind::TestDrive, "test_drive", QT_TRANSLATE_NOOP("AppointmentKind", "Test drive")},
        Code{AppointmentKind::Delivery, "delivery", QT_TRANSLATE_NOOP("AppointmentKind", "Delivery")},
        Code{AppointmentKind::Birthday, "birthday", QT_TRANSLATE_NOOP("AppointmentKind", "Birthday")},
        Code{AppointmentKind::Anniversary, "anniversary", QT_TRANSLATE_NOOP("AppointmentKind", "Car anniversary")},
        Code{AppointmentKind::Revisit, "revisit", QT_TRANSLATE_NOOP("AppointmentKind", "Revisit owed (FU-01)")},
    };
};

/// Something that is agreed for a day, comes round on it, or is owed by it. It is never stored: it follows from leads,
/// follow-ups, test drives, deliveries and cards. It holds neither phone nor price.
struct Appointment {
    QString uid; ///< a UUID, the same for as long as what it follows from stands
    AppointmentKind what = AppointmentKind::Step;
    QDate day;
    std::optional<QTime> begin; ///< none: any time of the day
    int minutes = 0;            ///< how long it takes; 0: nobody said
    std::optional<NextStep> step;
    QString customerName;
    QString subject; ///< the car, as people here call it
    std::optional<PersonId> owner;
    QString ownerName;
    bool isOver = false; ///< it happened
    std::optional<LeadId> lead;
    std::optional<CustomerId> customer;
    std::optional<TestDriveId> testDrive;
    std::optional<DeliveryId> delivery;
    int version = 1; ///< of what it follows from
    Instant changedAt = Instant::fromMs(0);
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

template <>
struct Description<Appointment> {
    static constexpr auto kind = "appointment";
    static constexpr auto context = "Appointment";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"uid", &Appointment::uid, QT_TRANSLATE_NOOP("Appointment", "Identifier"), open, Secrecy::Open, by},
        Field{"what", &Appointment::what, QT_TRANSLATE_NOOP("Appointment", "What"), open, Secrecy::Open, by},
        Field{"on_day", &Appointment::day, QT_TRANSLATE_NOOP("Appointment", "Day"), open, Secrecy::Open, by},
        Field{"at_time", &Appointment::begin, QT_TRANSLATE_NOOP("Appointment", "At"), open, Secrecy::Open, by},
        Field{"minutes", &Appointment::minutes, QT_TRANSLATE_NOOP("Appointment", "Minutes"), open, Secrecy::Open, by},
        Field{"step", &Appointment::step, QT_TRANSLATE_NOOP("Appointment", "Next step"), open, Secrecy::Open, by},
        Field{"customer_name", &Appointment::customerName, QT_TRANSLATE_NOOP("Appointment", "Customer"), open, Secrecy::Open, by},
        Field{"subject", &Appointment::subject, QT_TRANSLATE_NOOP("Appointment", "Car"), open, Secrecy::Open, by},
        Field{"owner", &Appointment::owner, QT_TRANSLATE_NOOP("Appointment", "Owner"), open, Secrecy::Open, by},
        Field{"owner_name", &Appointment::ownerName, QT_TRANSLATE_NOOP("Appointment", "Consultant"), open, Secrecy::Open, by},
        Field{"is_over", &Appointment::isOver, QT_TRANSLATE_NOOP("Appointment", "Over"), open, Secrecy::Open, by},
        Field{"lead", &Appointment::lead, QT_TRANSLATE_NOOP("Appointment", "Lead"), open, Secrecy::Open, by},
        Field{"customer", &Appointment::customer, QT_TRANSLATE_NOOP("Appointment", "Card"), open, Secrecy::Open, by},
        Field{"test_drive", &Appointment::testDrive, QT_TRANSLATE_NOOP("Appointment", "Test drive"), open, Secrecy::Open, by},
        Field{"delivery", &Appointment::delivery, QT_TRANSLATE_NOOP("Appointment", "Delivery"), open, Secrecy::Open, by},
        Field{"version", &Appointment::version, QT_TRANSLATE_NOOP("Appointment", "Version"), open, Secrecy::Open, by},
        Field{"changed_at", &Appointment::changedAt, QT_TRANSLATE_NOOP("Appointment", "Changed at"), open, Secrecy::Open, by});
};

/// What it is about: "Invite to visit", "Test drive", "Delivery".
[[nodiscard]] inline Label wordFor(const Appointment &appointment)
{
    return appointment.step ? labelOf(*appointment.step) : labelOf(appointment.what);
}

/// Whether the customer comes to the store for it.
[[nodiscard]] inline bool isVisit(const Appointment &appointment)
{
    return appointment.what == AppointmentKind::TestDrive || appointment.what == AppointmentKind::Delivery ||
           appointment.step == NextStep::Invite || appointment.step == NextStep::TestDrive;
}

} // namespace showroom
