// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/purchasetax.h"

namespace showroom
{

namespace
{

constexpr qint64 all = 10'000;

std::vector<TaxPeriod> fromTheLaw()
{
    const QString announcement = QStringLiteral("财政部 税务总局 工业和信息化部公告 2023 年第 10 号");
    TaxPeriod ordinary;
    ordinary.from = QDate(2019, 7, 1);
    ordinary.source = QStringLiteral("车辆购置税法");
    TaxPeriod exempt;
    exempt.taxClass = TaxClass::NewEnergy;
    exempt.from = QDate(2024, 1, 1);
    exempt.to = QDate(2025, 12, 31);
    exempt.due = BasisPoints::of(0);
    exempt.reliefCap = Money::fromYuan(30'000);
    exempt.source = announcement;
    TaxPeriod half = exempt;
    half.from = QDate(2026, 1, 1);
    half.to = QDate(2027, 12, 31);
    half.due = BasisPoints::of(5000);
    half.reliefCap = Money::fromYuan(15'000);
    return {ordinary, exempt, half};
}

/// The newest of a class that has begun by the day; of the same day the later in the row.
const TaxPeriod *newest(std::span<const TaxPeriod> periods, TaxClass taxClass, QDate day, const TaxPeriod *best)
{
    for (const TaxPeriod &period : periods)
        if (period.taxClass == taxClass && period.from <= day && (!best || best->from <= period.from))
            best = &period;
    return best;
}

} // namespace

std::span<const TaxPeriod> lawfulTaxPeriods()
{
    static const std::vector<TaxPeriod> periods = fromTheLaw();
    return periods;
}

std::optional<TaxPeriod> taxPeriodOn(std::span<const TaxPeriod> own, TaxClass taxClass, QDate day)
{
    const TaxPeriod *best = newest(own, taxClass, day, newest(lawfulTaxPeriods(), taxClass, day, nullptr));
    return best && (!best->to || *best->to >= day) ? std::optional(*best) : std::nullopt;
}

std::optional<QDate> lastTaxDay(std::span<const TaxPeriod> own, TaxClass taxClass)
{
    const QDate everything(9999, 12, 31);
    const TaxPeriod *last = newest(own, taxClass, everything, newest(lawfulTaxPeriods(), taxClass, everything, nullptr));
    return last ? last->to : std::nullopt;
}

Money purchaseTax(Money price, const TaxPeriod &period)
{
    // One fraction, so that nothing is rounded twice: price ÷ (1 + VAT) × rate × share.
    const qint64 below = (all + period.vat.value()) * all;
    const Money full = portion(price, period.rate.value(), all + period.vat.value());
    const Money reduced = portion(price, qint64(period.rate.value()) * period.due.value(), below);
    return period.reliefCap ? std::max(reduced, full - *period.reliefCap) : reduced;
}

} // namespace showroom
