// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/lead.h"
#include "showroom/domain/vehicle.h"
#include <QTime>

namespace showroom
{

/// Returned: the car is back and the customer has not been asked yet; Rated: the ten points are recorded.
enum class TestDriveState { Booked, Out, Returned, Rated, Cancelled, NoShow };

template <>
struct Codes<TestDriveState> {
    static constexpr auto context = "TestDriveState";
    static constexpr std::array entries{
        Code{TestDriveState::Booked, "booked", QT_TRANSLATE_NOOP("TestDriveState", "Booked")},
        Code{TestDriveState::Out, "out", QT_TRANSLATE_NOOP("TestDriveState", "On the road")},
        Code{TestDriveState::Returned, "returned", QT_TRANSLATE_NOOP("TestDriveState", "Back, not rated")},
        Code{TestDriveState::Rated, "rated", QT_TRANSLATE_NOOP("TestDriveState", "Rated")},
        Code{TestDriveState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("TestDriveState", "Cancelled")},
        Code{TestDriveState::NoShow, "no_show", QT_TRANSLATE_NOOP("TestDriveState", "Did not come")},
    };
};

/// Class of a driving licence (准驾车型). Every class but Other covers a car of at most nine seats (公安部令第162号); C2 those
/// with an automatic gearbox.
enum class LicenceClass { C1, C2, B1, B2, A1, A2, A3, Other };

template <>
struct Codes<LicenceClass> {
    static constexpr auto context = "LicenceClass";
    static constexpr std::array entries{
        Code{LicenceClass::C1, "C1", QT_TRANSLATE_NOOP("LicenceClass", "C1")},
        Code{LicenceClass::C2, "C2", QT_TRANSLATE_NOOP("LicenceClass", "C2 (automatic)")},
        Code{LicenceClass::B1, "B1", QT_TRANSLATE_NOOP("LicenceClass", "B1")},
        Code{LicenceClass::B2, "B2", QT_TRANSLATE_NOOP("LicenceClass", "B2")},
        Code{LicenceClass::A1, "A1", QT_TRANSLATE_NOOP("LicenceClass", "A1")},
        Code{LicenceClass::A2, "A2", QT_TRANSLATE_NOOP("LicenceClass", "A2")},
        Code{LicenceClass::A3, "A3", QT_TRANSLATE_NOOP("LicenceClass", "A3")},
        Code{LicenceClass::Other, "other", QT_TRANSLATE_NOOP("LicenceClass", "Another, not for cars")},
    };
};

/// What a customer thinks of one point of the car.
enum class Score { Poor, Fair, Middling, Good, Excellent };

template <>
struct Codes<Score> {
    static constexpr auto context = "Score";
    static constexpr std::array entries{
        Code{Score::Poor, "1", QT_TRANSLATE_NOOP("Score", "1 · poor")},
        Code{Score::Fair, "2", QT_TRANSLATE_NOOP("Score", "2 · fair")},
        Code{Score::Middling, "3", QT_TRANSLATE_NOOP("Score", "3 · middling")},
        Code{Score::Good, "4", QT_TRANSLATE_NOOP("Score", "4 · good")},
        Code{Score::Excellent, "5", QT_TRANSLATE_NOOP("Score", "5 · excellent")},
    };
};

inline constexpr int standardDriveMinutes = 30; ///< of a drive for which nothing else is said
inline constexpr int longestDriveMinutes = 240;

struct TestDrive;
using TestDriveId = Id<TestDrive>;

/// A customer drives a car of the store (试乘试驾): the slot, the driver's licence, how far it went, and what the customer
/// thinks.
struct TestDrive {
    QString number;
    LeadId lead = LeadId(0); ///< of the customer; the driver may be somebody else of the family
    VehicleId vehicle = VehicleId(0);
    QDate on;
    std::optional<QTime> begin;     ///< needed
    std::optional<int> minutes;     ///< empty on the way in: standardDriveMinutes
    std::optional<PersonId> escort; ///< colleague in the other seat; empty on the way in: whose the lead is
    QString driverName;             ///< empty on the way in: the customer, with phone and address
    std::optional<Phone> driverPhone;
    QString driverAddress;
    QString route;
    QString note;
    bool licenceConsent = false; ///< the driver's separate consent to keeping the licence (PIPL 29); without it no number is kept
    QString licenceNumber;
    std::optional<LicenceClass> licenceClass;
    std::optional<QDate> licenceUntil; ///< last day on which it is valid
    bool licenceChecked = false;       ///< somebody has held it; who and when stands in the history
    std::optional<int> mileageOut;     ///< km, as the car showed
    std::optional<int> mileageIn;
    std::optional<Score> exterior, interior, space, seats, power, handling, braking, quietness, smart, overall;
    QString remark;
    std::optional<PersonId> owner; ///< of the lead
    TestDriveState state = TestDriveState::Booked;
    friend bool operator==(const TestDrive &, const TestDrive &) = default;
};

template <>
struct Description<TestDrive> {
    static constexpr auto kind = "test_drive";
    static constexpr auto table = "test_drive";
    static constexpr auto parent = "lead";
    static constexpr auto day = "on_day";
    static constexpr auto context = "TestDrive";
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"number", &TestDrive::number, QT_TRANSLATE_NOOP("TestDrive", "Number"), Presence::Required, Secrecy::Open,
              Edit::ByAction, 40},
        Field{"lead", &TestDrive::lead, QT_TRANSLATE_NOOP("TestDrive", "Lead"), Presence::Required, Secrecy::Open,
              Edit::OnCreate},
        Field{"vehicle", &TestDrive::vehicle, QT_TRANSLATE_NOOP("TestDrive", "Car")},
        Field{"on_day", &TestDrive::on, QT_TRANSLATE_NOOP("TestDrive", "Day")},
        Field{"at_time", &TestDrive::begin, QT_TRANSLATE_NOOP("TestDrive", "Begins at")},
        Field{"minutes", &TestDrive::minutes, QT_TRANSLATE_NOOP("TestDrive", "Minutes"), open},
        Field{"escort", &TestDrive::escort, QT_TRANSLATE_NOOP("TestDrive", "Goes along"), open},
        Field{"driver_name", &TestDrive::driverName, QT_TRANSLATE_NOOP("TestDrive", "Driver"), open, Secrecy::Open, Edit::Free,
              60},
        Field{"driver_phone", &TestDrive::driverPhone, QT_TRANSLATE_NOOP("TestDrive", "Driver's phone"), open, Secrecy::Phone},
        Field{"driver_address", &TestDrive::driverAddress, QT_TRANSLATE_NOOP("TestDrive", "Driver's address"), open,
              Secrecy::Address, Edit::Free, 120},
        Field{"route", &TestDrive::route, QT_TRANSLATE_NOOP("TestDrive", "Route"), open, Secrecy::Open, Edit::Free, 120},
        Field{"note", &TestDrive::note, QT_TRANSLATE_NOOP("TestDrive", "Note"), open, Secrecy::Open, Edit::Free, 1000},
        Field{"licence_consent", &TestDrive::licenceConsent,
              QT_TRANSLATE_NOOP("TestDrive", "Driver consents to keeping the licence"), open, Secrecy::Open, Edit::ByAction},
        Field{"licence_number", &TestDrive::licenceNumber, QT_TRANSLATE_NOOP("TestDrive", "Licence number"), open,
              Secrecy::Identity, Edit::ByAction, 20},
        Field{"licence_class", &TestDrive::licenceClass, QT_TRANSLATE_NOOP("TestDrive", "Licence class"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"licence_until", &TestDrive::licenceUntil, QT_TRANSLATE_NOOP("TestDrive", "Licence valid until"), open,
              Secrecy::Open, Edit::ByAction},
        Field{"licence_checked", &TestDrive::licenceChecked, QT_TRANSLATE_NOOP("TestDrive", "Licence checked"), open,
              Secrecy::Open, Edit::ByAction},
        Field{"mileage_out", &TestDrive::mileageOut, QT_TRANSLATE_NOOP("TestDrive", "Mileage going out, km"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"mileage_in", &TestDrive::mileageIn, QT_TRANSLATE_NOOP("TestDrive", "Mileage coming back, km"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_exterior", &TestDrive::exterior, QT_TRANSLATE_NOOP("TestDrive", "Exterior"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_interior", &TestDrive::interior, QT_TRANSLATE_NOOP("TestDrive", "Interior"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_space", &TestDrive::space, QT_TRANSLATE_NOOP("TestDrive", "Space"), open, Secrecy::Open, Edit::ByAction},
        Field{"score_seats", &TestDrive::seats, QT_TRANSLATE_NOOP("TestDrive", "Seats"), open, Secrecy::Open, Edit::ByAction},
        Field{"score_power", &TestDrive::power, QT_TRANSLATE_NOOP("TestDrive", "Power"), open, Secrecy::Open, Edit::ByAction},
        Field{"score_handling", &TestDrive::handling, QT_TRANSLATE_NOOP("TestDrive", "Handling"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_braking", &TestDrive::braking, QT_TRANSLATE_NOOP("TestDrive", "Braking"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_quietness", &TestDrive::quietness, QT_TRANSLATE_NOOP("TestDrive", "Quietness"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_smart", &TestDrive::smart, QT_TRANSLATE_NOOP("TestDrive", "Smart functions"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"score_overall", &TestDrive::overall, QT_TRANSLATE_NOOP("TestDrive", "Overall"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"remark", &TestDrive::remark, QT_TRANSLATE_NOOP("TestDrive", "What the customer said"), open, Secrecy::Open,
              Edit::ByAction, 1000},
        Field{"owner", &TestDrive::owner, QT_TRANSLATE_NOOP("TestDrive", "Owner"), open, Secrecy::Open, Edit::ByAction},
        Field{"state", &TestDrive::state, QT_TRANSLATE_NOOP("TestDrive", "State"), open, Secrecy::Open, Edit::ByAction});
};

/// When the slot ends; a drive is over before midnight.
[[nodiscard]] inline QTime endOf(const TestDrive &drive)
{
    return drive.begin.value_or(QTime(0, 0)).addSecs(60 * drive.minutes.value_or(standardDriveMinutes));
}

/// Whether the slots of two drives have a minute in common; one may begin when the other ends.
[[nodiscard]] inline bool overlap(const TestDrive &a, const TestDrive &b)
{
    return a.on == b.on && a.begin < endOf(b) && b.begin < endOf(a);
}

} // namespace showroom
