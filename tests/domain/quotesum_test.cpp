// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/purchasetax.h"
#include "showroom/domain/quote.h"
#include <gtest/gtest.h>
#include <random>

namespace showroom
{

namespace
{

QuoteLine line(LineKind kind, Money media, Money offered, int quantity = 1)
{
    return {kind, QStringLiteral("x"), quantity, media, offered};
}

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

} // namespace

TEST(QuoteSum, IsThatOfTheApprovalPage)
{
    const std::vector<QuoteLine> lines{
        line(LineKind::Vehicle, yuan(228'800), yuan(214'800)),
        line(LineKind::Accessory, yuan(4600), yuan(4300)),
        line(LineKind::Insurance, yuan(6120), yuan(6120)),
        line(LineKind::PurchaseTax, Money::fromFen(950'442), Money::fromFen(950'442)),
    };
    const QuoteSum sum = sumOf(lines);
    EXPECT_EQ(sum.total, Money::fromFen(23'472'442));
    EXPECT_EQ(sum.discount, yuan(14'300));
    EXPECT_EQ(sum.rate, BasisPoints::of(613));
    EXPECT_EQ(sum.tax, Money::fromFen(950'442));
    EXPECT_EQ(sum.passedOn, yuan(6120));
    EXPECT_EQ(offeredPerCar(lines), yuan(214'800));
}

TEST(QuoteSum, NeitherGiftsNorDearAccessoriesHideADiscount)
{
    const std::vector<QuoteLine> padded{line(LineKind::Vehicle, yuan(100'000), yuan(90'000)),
                                        line(LineKind::Accessory, yuan(100'000), yuan(100'000))};
    EXPECT_EQ(sumOf(padded).rate, BasisPoints::of(1000)) << "the car alone went down by 10 %";
    const std::vector<QuoteLine> gift{line(LineKind::Vehicle, yuan(100'000), yuan(96'000)),
                                      line(LineKind::Accessory, yuan(10'000), yuan(0))};
    EXPECT_EQ(sumOf(gift).rate, BasisPoints::of(1273)) << "what is given away is a discount";
    EXPECT_EQ(sumOf({}).rate, BasisPoints::of(0));
}

TEST(QuoteSum, AgreesToTheFenForAnyQuote)
{
    std::mt19937_64 random(42);
    for (int i = 0; i < 5000; ++i) {
        const int cars = int(random() % 5) + 1;
        std::vector<QuoteLine> lines;
        const Money media = Money::fromFen(qint64(random() % 100'000'000) + 1);
        lines.push_back(line(LineKind::Vehicle, media, portion(media, qint64(random() % 10'001), 10'000), cars));
        for (auto extra = random() % 8; extra > 0; --extra) {
            const auto kind = LineKind(1 + random() % 5);
            const Money posted = Money::fromFen(qint64(random() % 1'000'000));
            lines.push_back(line(kind, posted, isGoods(kind) ? portion(posted, qint64(random() % 10'001), 10'000) : posted,
                                 kind == LineKind::Option ? cars : int(random() % 9) + 1));
        }
        const auto period = taxPeriodOn({}, TaxClass(random() % 2), QDate(2024, 1, 1).addDays(qint64(random() % 1400)));
        ASSERT_TRUE(period);
        const Money tax = purchaseTax(offeredPerCar(lines), *period);
        lines.push_back(line(LineKind::PurchaseTax, tax, tax, cars));

        const QuoteSum sum = sumOf(lines);
        qint64 shown = 0;
        for (const QuoteLine &each : lines)
            shown += each.offered.fen() * each.quantity;
        EXPECT_EQ(sum.total.fen(), shown) << "the total is the sum of the amounts on the paper";
        EXPECT_EQ(sum.total, sum.offered + sum.tax + sum.passedOn);
        EXPECT_EQ(sum.offered + sum.discount, sum.media);
        EXPECT_GE(sum.discount.fen(), 0);
        // Rounded once: no tax is more than half a fen from the exact fraction, and the relief never beyond its cap.
        const Money full = portion(offeredPerCar(lines), period->rate.value(), 10'000 + period->vat.value());
        EXPECT_LE(tax, full);
        EXPECT_GE(tax, full - period->reliefCap.value_or(Money::fromFen(0)));
    }
}

TEST(QuoteState, AnApprovedQuoteExpiresBehindItsLastDay)
{
    Quote quote;
    quote.validUntil = QDate(2026, 11, 30);
    for (const auto state : {QuoteState::Approved, QuoteState::Released}) {
        quote.state = state;
        EXPECT_EQ(stateOn(quote, QDate(2026, 11, 30)), state);
        EXPECT_EQ(stateOn(quote, QDate(2026, 12, 1)), QuoteState::Expired);
    }
    for (const auto state : {QuoteState::Draft, QuoteState::Submitted, QuoteState::Accepted, QuoteState::Rejected}) {
        quote.state = state;
        EXPECT_EQ(stateOn(quote, QDate(2027, 1, 1)), state);
    }
}

} // namespace showroom
