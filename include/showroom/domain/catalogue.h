// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/money.h"
#include "showroom/domain/person.h"

namespace showroom
{

/// What drives a car, as the vehicle certificate tells it.
enum class EnergyType { Petrol, Diesel, Hybrid, PlugInHybrid, RangeExtended, Electric, FuelCell };

template <>
struct Codes<EnergyType> {
    static constexpr auto context = "EnergyType";
    static constexpr std::array entries{
        Code{EnergyType::Petrol, "petrol", QT_TRANSLATE_NOOP("EnergyType", "Petrol")},
        Code{EnergyType::Diesel, "diesel", QT_TRANSLATE_NOOP("EnergyType", "Diesel")},
        Code{EnergyType::Hybrid, "hybrid", QT_TRANSLATE_NOOP("EnergyType", "Hybrid")},
        Code{EnergyType::PlugInHybrid, "plug_in_hybrid", QT_TRANSLATE_NOOP("EnergyType", "Plug-in hybrid")},
        Code{EnergyType::RangeExtended, "range_extended", QT_TRANSLATE_NOOP("EnergyType", "Range extended")},
        Code{EnergyType::Electric, "electric", QT_TRANSLATE_NOOP("EnergyType", "Electric")},
        Code{EnergyType::FuelCell, "fuel_cell", QT_TRANSLATE_NOOP("EnergyType", "Fuel cell")},
    };
};

/// A new-energy vehicle (新能源汽车) in the sense of the purchase tax: plug-in, range extended, electric or fuel cell; a hybrid
/// that is never plugged in is none.
[[nodiscard]] constexpr bool isNewEnergy(EnergyType energy)
{
    return energy == EnergyType::PlugInHybrid || energy == EnergyType::RangeExtended || energy == EnergyType::Electric ||
           energy == EnergyType::FuelCell;
}

enum class ModelState { OnSale, Ended };

template <>
struct Codes<ModelState> {
    static constexpr auto context = "ModelState";
    static constexpr std::array entries{
        Code{ModelState::OnSale, "on_sale", QT_TRANSLATE_NOOP("ModelState", "On sale")},
        Code{ModelState::Ended, "ended", QT_TRANSLATE_NOOP("ModelState", "Not sold any more")},
    };
};

struct VehicleModel;
using VehicleModelId = Id<VehicleModel>;

/// One entry of the vehicle catalogue (车型): brand → series → model of a model year. By brand, maker, series, name and year it
/// is one; the numbers that portals give are not.
struct VehicleModel {
    QString brand;
    QString maker; ///< who builds it (一汽-大众, 上汽大众): one brand has several
    QString series;
    QString name; ///< the trim, such as "1.5T 自动豪华型"
    std::optional<int> modelYear;
    std::optional<EnergyType> energy;
    QString displacement; ///< "1.5T", "2.0L"
    QString code;         ///< the manufacturer's or portal's number
    ModelState state = ModelState::OnSale;
    friend bool operator==(const VehicleModel &, const VehicleModel &) = default;
};

template <>
struct Description<VehicleModel> {
    static constexpr auto kind = "vehicle_model";
    static constexpr auto table = "vehicle_model";
    static constexpr auto context = "VehicleModel";
    static constexpr auto fields = fieldList(
        Field{"brand", &VehicleModel::brand, QT_TRANSLATE_NOOP("VehicleModel", "Brand"), Presence::Required, Secrecy::Open,
              Edit::Free, 60},
        Field{"maker", &VehicleModel::maker, QT_TRANSLATE_NOOP("VehicleModel", "Maker"), Presence::Optional, Secrecy::Open,
              Edit::Free, 60},
        Field{"series", &VehicleModel::series, QT_TRANSLATE_NOOP("VehicleModel", "Series"), Presence::Optional, Secrecy::Open,
              Edit::Free, 60},
        Field{"name", &VehicleModel::name, QT_TRANSLATE_NOOP("VehicleModel", "Model"), Presence::Required, Secrecy::Open,
              Edit::Free, 120},
        Field{"model_year", &VehicleModel::modelYear, QT_TRANSLATE_NOOP("VehicleModel", "Model year"), Presence::Optional},
        Field{"energy", &VehicleModel::energy, QT_TRANSLATE_NOOP("VehicleModel", "Energy"), Presence::Optional},
        Field{"displacement", &VehicleModel::displacement, QT_TRANSLATE_NOOP("VehicleModel", "Displacement"), Presence::Optional,
              Secrecy::Open, Edit::Free, 20},
        Field{"code", &VehicleModel::code, QT_TRANSLATE_NOOP("VehicleModel", "Code"), Presence::Optional, Secrecy::Open,
              Edit::Free, 60},
        Field{"state", &VehicleModel::state, QT_TRANSLATE_NOOP("VehicleModel", "State"), Presence::Optional, Secrecy::Open,
              Edit::ByAction});
};

/// The prices of a model from a day on, until the next entry. The media price is the one that is posted: nothing is charged above
/// it (QT-06), and discounts are counted from it.
struct ModelPrice {
    VehicleModelId model = VehicleModelId(0);
    QDate validFrom;
    Money guide = Money::fromFen(0); ///< the manufacturer's (厂商指导价), VAT included
    Money media = Money::fromFen(0); ///< posted by the dealer (媒体价), VAT included
    friend bool operator==(const ModelPrice &, const ModelPrice &) = default;
};

template <>
struct Description<ModelPrice> {
    static constexpr auto kind = "model_price";
    static constexpr auto table = "model_price";
    static constexpr auto context = "ModelPrice";
    static constexpr auto fields =
        fieldList(Field{"model", &ModelPrice::model, QT_TRANSLATE_NOOP("ModelPrice", "Model"), Presence::Required, Secrecy::Open,
                        Edit::OnCreate},
                  Field{"valid_from", &ModelPrice::validFrom, QT_TRANSLATE_NOOP("ModelPrice", "Valid from"), Presence::Required,
                        Secrecy::Open, Edit::OnCreate},
                  Field{"guide_price_fen", &ModelPrice::guide, QT_TRANSLATE_NOOP("ModelPrice", "Guide price")},
                  Field{"media_price_fen", &ModelPrice::media, QT_TRANSLATE_NOOP("ModelPrice", "Media price")});
};

enum class OptionKind { Colour, Interior, Equipment };

template <>
struct Codes<OptionKind> {
    static constexpr auto context = "OptionKind";
    static constexpr std::array entries{
        Code{OptionKind::Colour, "colour", QT_TRANSLATE_NOOP("OptionKind", "Colour")},
        Code{OptionKind::Interior, "interior", QT_TRANSLATE_NOOP("OptionKind", "Interior")},
        Code{OptionKind::Equipment, "equipment", QT_TRANSLATE_NOOP("OptionKind", "Equipment")},
    };
};

/// What a model can be had with, and what it costs more.
struct ModelOption {
    VehicleModelId model = VehicleModelId(0);
    OptionKind kind = OptionKind::Colour;
    QString name;
    Money price = Money::fromFen(0); ///< VAT included; 0: without a surcharge
    ModelState state = ModelState::OnSale;
    friend bool operator==(const ModelOption &, const ModelOption &) = default;
};

template <>
struct Description<ModelOption> {
    static constexpr auto kind = "model_option";
    static constexpr auto table = "model_option";
    static constexpr auto context = "ModelOption";
    static constexpr auto fields =
        fieldList(Field{"model", &ModelOption::model, QT_TRANSLATE_NOOP("ModelOption", "Model"), Presence::Required,
                        Secrecy::Open, Edit::OnCreate},
                  Field{"kind", &ModelOption::kind, QT_TRANSLATE_NOOP("ModelOption", "Kind"), Presence::Optional, Secrecy::Open,
                        Edit::OnCreate},
                  Field{"name", &ModelOption::name, QT_TRANSLATE_NOOP("ModelOption", "Name"), Presence::Required, Secrecy::Open,
                        Edit::OnCreate, 60},
                  Field{"price_fen", &ModelOption::price, QT_TRANSLATE_NOOP("ModelOption", "Surcharge"), Presence::Optional},
                  Field{"state", &ModelOption::state, QT_TRANSLATE_NOOP("ModelOption", "State"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction});
};

} // namespace showroom
