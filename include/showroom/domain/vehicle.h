// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/catalogue.h"
#include "showroom/domain/vin.h"

namespace showroom
{

/// Where a car stands on its way from the factory to its owner. Reserved and sold follow from the contract that holds it.
enum class VehicleState { Ordered, InTransit, InStock, Reserved, Sold, Delivered, Voided };

template <>
struct Codes<VehicleState> {
    static constexpr auto context = "VehicleState";
    static constexpr std::array entries{
        Code{VehicleState::Ordered, "ordered", QT_TRANSLATE_NOOP("VehicleState", "Ordered")},
        Code{VehicleState::InTransit, "in_transit", QT_TRANSLATE_NOOP("VehicleState", "In transit")},
        Code{VehicleState::InStock, "in_stock", QT_TRANSLATE_NOOP("VehicleState", "In stock")},
        Code{VehicleState::Reserved, "reserved", QT_TRANSLATE_NOOP("VehicleState", "Reserved")},
        Code{VehicleState::Sold, "sold", QT_TRANSLATE_NOOP("VehicleState", "Sold")},
        Code{VehicleState::Delivered, "delivered", QT_TRANSLATE_NOOP("VehicleState", "Delivered")},
        Code{VehicleState::Voided, "voided", QT_TRANSLATE_NOOP("VehicleState", "Voided")},
    };
};

struct Vehicle;
using VehicleId = Id<Vehicle>;
struct Contract;

/// One car of the store's stock (库存车), ordered or here.
struct Vehicle {
    std::optional<Vin> vin; ///< needed; in a store no two cars that are not voided have the same
    VehicleModelId model = VehicleModelId(0);
    QString colour;
    QString interior;
    QString equipment; ///< built-in options, as the order sheet names them
    QString engineNumber;
    QString certificateNumber; ///< 合格证号; of an imported car the customs document
    std::optional<QDate> orderedOn;
    std::optional<QDate> expectedOn;
    std::optional<QDate> arrivedOn; ///< age in stock counts from here
    QString place;                  ///< yard, showroom, warehouse
    QString note;
    bool testDriveCar = false;            ///< customers drive it (试驾车)
    QString plate;                        ///< number plate, of a car that is registered
    std::optional<int> mileage;           ///< km, the last that is known
    std::optional<Id<Contract>> contract; ///< that holds it: one car, one contract
    VehicleState state = VehicleState::Ordered;
    friend bool operator==(const Vehicle &, const Vehicle &) = default;
};

template <>
struct Description<Vehicle> {
    static constexpr auto kind = "vehicle";
    static constexpr auto table = "vehicle";
    static constexpr auto context = "Vehicle";
    static constexpr auto fields = fieldList(
        Field{"vin", &Vehicle::vin, QT_TRANSLATE_NOOP("Vehicle", "VIN")},
        Field{"model", &Vehicle::model, QT_TRANSLATE_NOOP("Vehicle", "Model")},
        Field{"colour", &Vehicle::colour, QT_TRANSLATE_NOOP("Vehicle", "Colour"), Presence::Optional, Secrecy::Open, Edit::Free,
              60},
        Field{"interior", &Vehicle::interior, QT_TRANSLATE_NOOP("Vehicle", "Interior"), Presence::Optional, Secrecy::Open,
              Edit::Free, 60},
        Field{"equipment", &Vehicle::equipment, QT_TRANSLATE_NOOP("Vehicle", "Equipment"), Presence::Optional, Secrecy::Open,
              Edit::Free, 200},
        Field{"engine_number", &Vehicle::engineNumber, QT_TRANSLATE_NOOP("Vehicle", "Engine number"), Presence::Optional,
              Secrecy::Open, Edit::Free, 40},
        Field{"certificate_number", &Vehicle::certificateNumber, QT_TRANSLATE_NOOP("Vehicle", "Certificate number"),
              Presence::Optional, Secrecy::Open, Edit::Free, 40},
        Field{"ordered_on", &Vehicle::orderedOn, QT_TRANSLATE_NOOP("Vehicle", "Ordered on"), Presence::Optional},
        Field{"expected_on", &Vehicle::expectedOn, QT_TRANSLATE_NOOP("Vehicle", "Expected on"), Presence::Optional},
        Field{"arrived_on", &Vehicle::arrivedOn, QT_TRANSLATE_NOOP("Vehicle", "Arrived on"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"place", &Vehicle::place, QT_TRANSLATE_NOOP("Vehicle", "Place"), Presence::Optional, Secrecy::Open, Edit::Free, 60},
        Field{"note", &Vehicle::note, QT_TRANSLATE_NOOP("Vehicle", "Note"), Presence::Optional, Secrecy::Open, Edit::Free, 1000},
        Field{"test_drive_car", &Vehicle::testDriveCar, QT_TRANSLATE_NOOP("Vehicle", "Test-drive car"), Presence::Optional},
        Field{"plate", &Vehicle::plate, QT_TRANSLATE_NOOP("Vehicle", "Plate"), Presence::Optional, Secrecy::Open, Edit::Free, 20},
        Field{"mileage", &Vehicle::mileage, QT_TRANSLATE_NOOP("Vehicle", "Mileage, km"), Presence::Optional},
        Field{"contract", &Vehicle::contract, QT_TRANSLATE_NOOP("Vehicle", "Contract"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"state", &Vehicle::state, QT_TRANSLATE_NOOP("Vehicle", "State"), Presence::Optional, Secrecy::Open,
              Edit::ByAction});
};

inline constexpr int highestMileage = 2'000'000; ///< km; what is typed above it is a slip of the finger

/// Days since a car arrived; none for one that has not, or that has been delivered or voided.
[[nodiscard]] inline std::optional<int> daysInStock(const Vehicle &vehicle, QDate today)
{
    const bool here =
        vehicle.state == VehicleState::InStock || vehicle.state == VehicleState::Reserved || vehicle.state == VehicleState::Sold;
    return here && vehicle.arrivedOn ? std::optional(int(vehicle.arrivedOn->daysTo(today))) : std::nullopt;
}

} // namespace showroom
