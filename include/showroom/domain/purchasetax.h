// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/basispoints.h"
#include "showroom/domain/catalogue.h"
#include <span>

namespace showroom
{

/// Which row of the table of purchase tax a car falls under.
enum class TaxClass { Ordinary, NewEnergy };

template <>
struct Codes<TaxClass> {
    static constexpr auto context = "TaxClass";
    static constexpr std::array entries{
        Code{TaxClass::Ordinary, "ordinary", QT_TRANSLATE_NOOP("TaxClass", "Ordinary car")},
        Code{TaxClass::NewEnergy, "new_energy", QT_TRANSLATE_NOOP("TaxClass", "New-energy car")},
    };
};

/// What the vehicle purchase tax (车辆购置税) is from a day on, until `to` or the next entry of its class. The tax is the price
/// without VAT × rate; of it the share `due` is paid, but the relief is at most `reliefCap` a car.
struct TaxPeriod {
    TaxClass taxClass = TaxClass::Ordinary;
    QDate from;
    std::optional<QDate> to;
    BasisPoints rate = BasisPoints::of(1000);
    BasisPoints vat = BasisPoints::of(1300);
    BasisPoints due = BasisPoints::of(10'000);
    std::optional<Money> reliefCap;
    QString source; ///< the law or announcement
    friend bool operator==(const TaxPeriod &, const TaxPeriod &) = default;
};

template <>
struct Description<TaxPeriod> {
    static constexpr auto kind = "tax_period";
    static constexpr auto table = "tax_period";
    static constexpr auto context = "TaxPeriod";
    static constexpr auto fields =
        fieldList(Field{"tax_class", &TaxPeriod::taxClass, QT_TRANSLATE_NOOP("TaxPeriod", "Class"), Presence::Required,
                        Secrecy::Open, Edit::OnCreate},
                  Field{"valid_from", &TaxPeriod::from, QT_TRANSLATE_NOOP("TaxPeriod", "Valid from"), Presence::Required,
                        Secrecy::Open, Edit::OnCreate},
                  Field{"valid_to", &TaxPeriod::to, QT_TRANSLATE_NOOP("TaxPeriod", "Valid to"), Presence::Optional},
                  Field{"rate_bp", &TaxPeriod::rate, QT_TRANSLATE_NOOP("TaxPeriod", "Rate"), Presence::Optional},
                  Field{"vat_bp", &TaxPeriod::vat, QT_TRANSLATE_NOOP("TaxPeriod", "VAT in the price"), Presence::Optional},
                  Field{"due_bp", &TaxPeriod::due, QT_TRANSLATE_NOOP("TaxPeriod", "Share that is paid"), Presence::Optional},
                  Field{"relief_cap_fen", &TaxPeriod::reliefCap, QT_TRANSLATE_NOOP("TaxPeriod", "Largest relief a car"),
                        Presence::Optional},
                  Field{"source", &TaxPeriod::source, QT_TRANSLATE_NOOP("TaxPeriod", "Source"), Presence::Required, Secrecy::Open,
                        Edit::Free, 120});
};

/// The table as the law has it: 车辆购置税法 (10 % from 1 July 2019) and 财政部公告 2023 年第 10 号 (new-energy cars: 2024 and
/// 2025 exempt up to 30,000 yuan, 2026 and 2027 half up to 15,000 yuan). A director's own entries stand above it.
[[nodiscard]] std::span<const TaxPeriod> lawfulTaxPeriods();

/// The entry for a car that is invoiced on a day: of those that begin by then the newest, a director's before the law's; none
/// when the newest has ended, because a table that ends does not say what comes after.
[[nodiscard]] std::optional<TaxPeriod> taxPeriodOn(std::span<const TaxPeriod> own, TaxClass taxClass, QDate day);

/// The last day that the table of a class speaks of; none: it has no end.
[[nodiscard]] std::optional<QDate> lastTaxDay(std::span<const TaxPeriod> own, TaxClass taxClass);

/// The tax on one car of this price (VAT included), rounded once.
[[nodiscard]] Money purchaseTax(Money price, const TaxPeriod &period);

[[nodiscard]] constexpr TaxClass taxClassOf(std::optional<EnergyType> energy)
{
    return energy && isNewEnergy(*energy) ? TaxClass::NewEnergy : TaxClass::Ordinary;
}

} // namespace showroom
