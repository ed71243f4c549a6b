// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/quote.h"

namespace showroom
{

/// How a line's price came to be. Two people are told: a colleague in the language of the window, and the customer, who holds the
/// paper, in Chinese.
struct PriceBasis {
    enum class Kind { PassedOn, PostedSince, Posted, Tax, ReducedTax, CappedTax };
    Kind kind = Kind::PassedOn;
    std::vector<MessageArgument> arguments = {};
};

[[nodiscard]] PriceBasis basisOf(const QuoteLine &line, const QuoteOffer &offer, std::span<const QuoteLine> lines);
[[nodiscard]] Message messageOf(const PriceBasis &basis);
[[nodiscard]] QString chineseTextOf(const PriceBasis &basis);

} // namespace showroom
