// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/purchasetax.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

Money taxOf(Money price, TaxClass taxClass, QDate day, std::span<const TaxPeriod> own = {})
{
    const auto period = taxPeriodOn(own, taxClass, day);
    return period ? purchaseTax(price, *period) : Money::fromFen(-1);
}

} // namespace

TEST(PurchaseTax, FollowsTheTableOfTheDay)
{
    struct Case {
        Money price;
        TaxClass taxClass;
        QDate day;
        qint64 fen;
    };
    using enum TaxClass;
    const Case cases[] = {
        {Money::fromYuan(214'800), NewEnergy, {2026, 11, 23}, 950'442},   // 214,800 ÷ 1.13 × 10 % × 50 %
        {Money::fromYuan(214'800), Ordinary, {2026, 11, 23}, 1'900'885},  // 10 % of the price without VAT
        {Money::fromYuan(214'800), NewEnergy, {2025, 12, 31}, 0},         // exempt
        {Money::fromYuan(214'800), NewEnergy, {2026, 1, 1}, 950'442},     // the day on which half begins
        {Money::fromYuan(339'000), NewEnergy, {2025, 6, 1}, 0},           // 300,000 × 10 % is the whole relief
        {Money::fromYuan(350'300), NewEnergy, {2025, 6, 1}, 100'000},     // 31,000 − 30,000
        {Money::fromYuan(339'000), NewEnergy, {2026, 6, 1}, 1'500'000},   // half of 30,000
        {Money::fromYuan(452'000), NewEnergy, {2026, 6, 1}, 2'500'000},   // 40,000 − 15,000, not 20,000
        {Money::fromYuan(452'000), NewEnergy, {2027, 12, 31}, 2'500'000}, // the table's last day
        {Money::fromYuan(100'000), Ordinary, {2030, 1, 1}, 884'956},      // the ordinary rate has no end
        {Money::fromYuan(100'000), NewEnergy, {2028, 1, 1}, -1},          // beyond the table
        {Money::fromYuan(100'000), NewEnergy, {2023, 12, 31}, -1},        // before it
        {Money::fromYuan(100'000), Ordinary, {2019, 6, 30}, -1},          {Money::fromFen(1), Ordinary, {2026, 6, 1}, 0},
    };
    for (const Case &each : cases)
        EXPECT_EQ(taxOf(each.price, each.taxClass, each.day), Money::fromFen(each.fen))
            << each.price.fen() << " on " << each.day.toString(Qt::ISODate).toStdString();
    EXPECT_EQ(lastTaxDay({}, NewEnergy), QDate(2027, 12, 31));
    EXPECT_EQ(lastTaxDay({}, Ordinary), std::nullopt);
}

TEST(PurchaseTax, ADirectorsEntryStandsAboveTheLaws)
{
    TaxPeriod later;
    later.taxClass = TaxClass::NewEnergy;
    later.from = QDate(2028, 1, 1);
    later.source = QStringLiteral("公告 2027");
    TaxPeriod sameDay = later;
    sameDay.from = QDate(2026, 1, 1);
    sameDay.due = BasisPoints::of(7500);
    const std::vector<TaxPeriod> own{later, sameDay};
    EXPECT_EQ(taxOf(Money::fromYuan(113'000), TaxClass::NewEnergy, QDate(2028, 5, 1), own), Money::fromYuan(10'000));
    EXPECT_EQ(taxOf(Money::fromYuan(113'000), TaxClass::NewEnergy, QDate(2026, 5, 1), own), Money::fromYuan(7500));
    EXPECT_EQ(taxOf(Money::fromYuan(113'000), TaxClass::NewEnergy, QDate(2025, 5, 1), own), Money::fromFen(0));
    EXPECT_EQ(lastTaxDay(own, TaxClass::NewEnergy), std::nullopt);
}

TEST(PurchaseTax, OnlyPluggedOrFuelCellCarsAreNewEnergy)
{
    EXPECT_EQ(taxClassOf(EnergyType::Electric), TaxClass::NewEnergy);
    EXPECT_EQ(taxClassOf(EnergyType::PlugInHybrid), TaxClass::NewEnergy);
    EXPECT_EQ(taxClassOf(EnergyType::Hybrid), TaxClass::Ordinary);
    EXPECT_EQ(taxClassOf(std::nullopt), TaxClass::Ordinary) << "nothing is remitted on a guess";
}

} // namespace showroom
