// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/instalments.h"
#include <gtest/gtest.h>
#include <random>

namespace showroom
{

TEST(Instalments, AreThoseOfTheFormula)
{
    // 100,000 yuan over 36 months at 4.9 % a year; worked out to fifty places: 2992.6019978…
    const LoanTerms terms{Money::fromYuan(100'000), 36, BasisPoints::of(490)};
    EXPECT_EQ(monthlyPayment(terms), Money::fromFen(299'260));
    const auto plan = instalmentsOf(terms);
    ASSERT_EQ(plan.size(), 36u);
    EXPECT_EQ(plan.front().interest, Money::fromFen(40'833));
    EXPECT_EQ(plan.front().principal, Money::fromFen(258'427));
    EXPECT_EQ(monthlyPayment({Money::fromYuan(90'000), 24, BasisPoints::of(0)}), Money::fromYuan(3750)) << "without interest";
    EXPECT_EQ(interestOf({Money::fromYuan(90'000), 24, BasisPoints::of(0)}), Money::fromFen(0));
    const auto third = instalmentsOf({Money::fromFen(10'000), 3, BasisPoints::of(0)});
    EXPECT_EQ(third.back().payment, Money::fromFen(3334)) << "the last pays what is left";
}

TEST(Instalments, AddUpToTheLoanToTheFen)
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 3000; ++i) {
        const LoanTerms terms{Money::fromFen(qint64(random() % 10'000'000'000) + 1), int(random() % 120) + 1,
                              BasisPoints::of(int(random() % 3601))};
        Money principal = Money::fromFen(0);
        for (const Instalment &each : instalmentsOf(terms)) {
            EXPECT_EQ(each.payment, each.interest + each.principal);
            EXPECT_GE(each.interest.fen(), 0);
            EXPECT_GE(each.principal.fen(), 0);
            principal = principal + each.principal;
        }
        EXPECT_EQ(principal, terms.principal);
        // Each month's interest is off by at most half a fen, which may grow with interest until the last instalment.
        const qint64 last = instalmentsOf(terms).back().payment.fen() - monthlyPayment(terms).fen();
        EXPECT_LE(std::abs(last), 40 * terms.months)
            << terms.principal.fen() << " " << terms.months << " " << terms.yearlyRate.value();
    }
}

} // namespace showroom
