// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/instalments.h"

namespace showroom
{

namespace
{

__extension__ using Wide = __int128;

constexpr Wide one = 1'000'000'000'000'000'000; // fixed point: eighteen places
constexpr int monthlyParts = 120'000;           // a yearly basis point, a month

/// (1 + r)^months in fixed point.
Wide growth(const LoanTerms &terms)
{
    const Wide month = one + one * terms.yearlyRate.value() / monthlyParts;
    Wide grown = one;
    for (int i = 0; i < terms.months; ++i)
        grown = grown * month / one;
    return grown;
}

} // namespace

Money monthlyPayment(const LoanTerms &terms)
{
    Q_ASSERT(terms.months >= 1 && terms.months <= longestLoanMonths && terms.yearlyRate <= highestLoanRate);
    if (terms.yearlyRate.value() == 0)
        return portion(terms.principal, 1, terms.months);
    const Wide grown = growth(terms);
    const Wide above = Wide(terms.principal.fen()) * terms.yearlyRate.value() * grown;
    const Wide below = (grown - one) * monthlyParts;
    return Money::fromFen(qint64((2 * above + below) / (2 * below)));
}

std::vector<Instalment> instalmentsOf(const LoanTerms &terms)
{
    std::vector<Instalment> plan;
    const Money payment = monthlyPayment(terms);
    Money left = terms.principal;
    for (int number = 1; number <= terms.months; ++number) {
        const Money interest = portion(left, terms.yearlyRate.value(), monthlyParts);
        const Money repaid = number == terms.months ? left : std::min(payment - interest, left);
        plan.push_back({number, interest + repaid, interest, repaid});
        left = left - repaid;
    }
    return plan;
}

Money interestOf(const LoanTerms &terms)
{
    Money sum = Money::fromFen(0);
    for (const Instalment &instalment : instalmentsOf(terms))
        sum = sum + instalment.interest;
    return sum;
}

} // namespace showroom
