// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/basispoints.h"
#include <vector>

namespace showroom
{

/// A loan paid back in equal monthly instalments (等额本息), the first a month after it is paid out.
struct LoanTerms {
    Money principal = Money::fromFen(0);
    int months = 0;                              ///< 1 to 120
    BasisPoints yearlyRate = BasisPoints::of(0); ///< nominal, a twelfth of it is due each month; at most 36 %
    friend bool operator==(const LoanTerms &, const LoanTerms &) = default;
};
inline constexpr int longestLoanMonths = 120;
inline constexpr BasisPoints highestLoanRate = BasisPoints::of(3600);

struct Instalment {
    int number = 1;
    Money payment = Money::fromFen(0);
    Money interest = Money::fromFen(0);
    Money principal = Money::fromFen(0);
};

/// principal × r × (1 + r)^n ÷ ((1 + r)^n − 1) with r a twelfth of the yearly rate, rounded to the fen.
[[nodiscard]] Money monthlyPayment(const LoanTerms &terms);

/// Every instalment: the interest is rounded once each month, the last instalment pays what is left, so that the principals add
/// up to the loan to the fen.
[[nodiscard]] std::vector<Instalment> instalmentsOf(const LoanTerms &terms);

/// All interest over the loan's life.
[[nodiscard]] Money interestOf(const LoanTerms &terms);

} // namespace showroom
