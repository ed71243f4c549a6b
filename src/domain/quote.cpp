// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/quote.h"

namespace showroom
{

QuoteState stateOn(const Quote &quote, QDate today)
{
    const bool runs = quote.state == QuoteState::Approved || quote.state == QuoteState::Released;
    return runs && quote.validUntil && *quote.validUntil < today ? QuoteState::Expired : quote.state;
}

QuoteSum sumOf(std::span<const QuoteLine> lines)
{
    QuoteSum sum;
    Money carMedia = Money::fromFen(0);
    Money carOffered = Money::fromFen(0);
    for (const QuoteLine &line : lines) {
        const Money media = times(line.media, line.quantity);
        const Money offered = times(line.offered, line.quantity);
        sum.total = sum.total + offered;
        if (line.kind == LineKind::PurchaseTax)
            sum.tax = sum.tax + offered;
        else if (!isGoods(line.kind))
            sum.passedOn = sum.passedOn + offered;
        if (!isGoods(line.kind))
            continue;
        sum.media = sum.media + media;
        sum.offered = sum.offered + offered;
        if (line.kind == LineKind::Vehicle || line.kind == LineKind::Option) {
            carMedia = carMedia + media;
            carOffered = carOffered + offered;
        }
    }
    sum.discount = sum.media - sum.offered;
    const auto none = BasisPoints::of(0);
    sum.rate = std::max(shareOf(sum.discount, sum.media).value_or(none), shareOf(carMedia - carOffered, carMedia).value_or(none));
    return sum;
}

Money offeredPerCar(std::span<const QuoteLine> lines)
{
    Money price = Money::fromFen(0);
    for (const QuoteLine &line : lines)
        if (line.kind == LineKind::Vehicle || line.kind == LineKind::Option)
            price = price + line.offered;
    return price;
}

} // namespace showroom
