// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes against a second reckoning that shares nothing with the first: decimal digits as one multiplies and divides them on
// paper.
#include "showroom/domain/capitals.h"
#include "showroom/domain/instalments.h"
#include "showroom/domain/purchasetax.h"
#include "showroom/domain/quote.h"
#include <gtest/gtest.h>
#include <random>

namespace showroom
{

namespace
{

/// A whole number that is not negative, in decimal digits, the lowest first. Slow and plain.
class Paper
{
public:
    explicit Paper(quint64 value)
    {
        for (; value > 0; value /= 10)
            m_digits.push_back(int(value % 10));
    }

    friend Paper operator*(const Paper &a, const Paper &b)
    {
        Paper product(0);
        product.m_digits.assign(a.m_digits.size() + b.m_digits.size() + 1, 0);
        for (std::size_t i = 0; i < a.m_digits.size(); ++i)
            for (std::size_t j = 0; j < b.m_digits.size(); ++j)
                product.m_digits[i + j] += a.m_digits[i] * b.m_digits[j];
        product.carry();
        return product;
    }
    friend Paper operator+(const Paper &a, const Paper &b)
    {
        Paper sum(0);
        sum.m_digits.assign(std::max(a.m_digits.size(), b.m_digits.size()) + 1, 0);
        for (std::size_t i = 0; i < sum.m_digits.size(); ++i)
            sum.m_digits[i] = a.digit(i) + b.digit(i);
        sum.carry();
        return sum;
    }
    friend bool operator<(const Paper &a, const Paper &b)
    {
        if (a.m_digits.size() != b.m_digits.size())
            return a.m_digits.size() < b.m_digits.size();
        return std::lexicographical_compare(a.m_digits.rbegin(), a.m_digits.rend(), b.m_digits.rbegin(), b.m_digits.rend());
    }
    friend bool operator==(const Paper &a, const Paper &b) { return a.m_digits == b.m_digits; }

private:
    [[nodiscard]] int digit(std::size_t place) const { return place < m_digits.size() ? m_digits[place] : 0; }
    void carry()
    {
        for (std::size_t i = 0; i + 1 < m_digits.size(); ++i) {
            m_digits[i + 1] += m_digits[i] / 10;
            m_digits[i] %= 10;
        }
        while (!m_digits.empty() && m_digits.back() == 0)
            m_digits.pop_back();
    }
    std::vector<int> m_digits;
};

Paper paper(Money amount)
{
    return Paper(quint64(amount.fen()));
}
Paper paper(int number)
{
    return Paper(quint64(number));
}

/// Whether `rounded` is above ÷ below to the nearest whole, a half upwards: rounded − ½ ≤ exact < rounded + ½, times 2 · below.
bool isNearest(const Paper &above, const Paper &below, Money rounded)
{
    const Paper twice = paper(2) * above;
    const Paper middle = paper(2) * paper(rounded) * below;
    return !(twice + below < middle) && twice < middle + below;
}

struct RandomQuote {
    std::vector<QuoteLine> lines;
    TaxPeriod period;
    int cars = 1;
};

Money upTo(std::mt19937_64 &random, qint64 fen)
{
    return Money::fromFen(qint64(random() % quint64(fen)));
}

RandomQuote randomQuote(std::mt19937_64 &random)
{
    RandomQuote quote;
    quote.cars = int(random() % 20) + 1;
    const auto add = [&](LineKind kind, Money media, int quantity) {
        // Free, at full price, a fen less, or anything between.
        const std::array offers{Money::fromFen(0), media, std::max(media - Money::fromFen(1), Money::fromFen(0)),
                                upTo(random, media.fen() + 1)};
        quote.lines.push_back({kind, QStringLiteral("x"), quantity, media, isGoods(kind) ? offers[random() % 4] : media});
    };
    add(LineKind::Vehicle, Money::fromFen(1) + upTo(random, qint64(1) << (random() % 34)), quote.cars);
    for (auto options = random() % 4; options > 0; --options)
        add(LineKind::Option, upTo(random, 10'000'000), quote.cars);
    for (auto others = random() % 9; others > 0; --others) {
        constexpr std::array kinds{LineKind::Accessory, LineKind::Service, LineKind::Insurance, LineKind::Registration,
                                   LineKind::Other};
        add(kinds[random() % kinds.size()], upTo(random, qint64(1) << (random() % 28)), int(random() % 99) + 1);
    }
    quote.period.rate = BasisPoints::of(int(random() % 2001));
    quote.period.vat = BasisPoints::of(int(random() % 2001));
    quote.period.due = BasisPoints::of(random() % 3 == 0 ? 10'000 : int(random() % 10'001));
    if (random() % 2 == 0)
        quote.period.reliefCap = upTo(random, 4'000'000);
    const Money tax = purchaseTax(offeredPerCar(quote.lines), quote.period);
    quote.lines.push_back({LineKind::PurchaseTax, QStringLiteral("购置税"), quote.cars, tax, tax});
    return quote;
}

/// The purchase tax once more, from its text in purchasetax.h.
void expectTax(const RandomQuote &quote)
{
    Paper perCar(0);
    for (const QuoteLine &line : quote.lines)
        if (line.kind == LineKind::Vehicle || line.kind == LineKind::Option)
            perCar = perCar + paper(line.offered);
    const TaxPeriod &period = quote.period;
    const Money tax = quote.lines.back().offered;
    const Paper below = paper(10'000 + period.vat.value());
    const Paper full = perCar * paper(period.rate.value());
    // Of the reduced tax and the full one less the cap, each rounded once, the higher.
    const bool reduced = isNearest(full * paper(period.due.value()), below * paper(10'000), tax);
    const bool capped = period.reliefCap && isNearest(full, below, tax + *period.reliefCap);
    EXPECT_TRUE(reduced || capped) << tax.fen();
    // Where it is the reduced one, the full one less the cap is not above it; where it is the capped one, the reduced is not.
    const Money one = Money::fromFen(1);
    if (!capped && period.reliefCap) {
        EXPECT_FALSE(paper(2) * paper(tax + *period.reliefCap + one) * below < paper(2) * full + below) << tax.fen();
    }
    if (!reduced) {
        EXPECT_FALSE(paper(2) * paper(tax + one) * below * paper(10'000) <
                     paper(2) * full * paper(period.due.value()) + below * paper(10'000))
            << tax.fen();
    }
}

/// `rate` is the least number of basis points that is not below part ÷ whole.
void expectRoundedUp(const Paper &part, const Paper &whole, BasisPoints rate)
{
    EXPECT_FALSE(paper(rate.value()) * whole < part * paper(10'000)) << "it would hide that a limit was passed";
    EXPECT_TRUE(rate.value() == 0 || paper(rate.value() - 1) * whole < part * paper(10'000)) << "and not a basis point too much";
}

qint64 readBack(const QString &text)
{
    static const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    qint64 sum = 0, section = 0, part = 0, digit = 0;
    const auto close = [&] { return std::exchange(part, 0) + std::exchange(digit, 0); };
    for (const QChar c : text) {
        if (const auto value = digits.indexOf(c); value >= 0)
            digit = value;
        else if (const auto unit = QStringLiteral("拾佰仟").indexOf(c); unit >= 0)
            part += std::exchange(digit, 0) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
        else if (c == u'万')
            section += close() * 10'000;
        else if (c == u'亿')
            section = (section + close()) * 100'000'000;
        else if (c == u'元')
            sum = (std::exchange(section, 0) + close()) * 100;
        else if (c == u'角')
            sum += std::exchange(digit, 0) * 10;
        else if (c == u'分')
            sum += std::exchange(digit, 0);
    }
    return sum;
}

} // namespace

TEST(QuoteOracle, TwentyThousandQuotesAreRightToTheFen)
{
    std::mt19937_64 random(20'261'123);
    for (int i = 0; i < 20'000 && !testing::Test::HasFailure(); ++i) {
        const RandomQuote quote = randomQuote(random);
        Paper media(0), offered(0), carMedia(0), carOffered(0), total(0), passed(0);
        for (const QuoteLine &line : quote.lines) {
            const Paper posted = paper(line.media) * paper(line.quantity);
            const Paper amount = paper(line.offered) * paper(line.quantity);
            total = total + amount;
            if (line.kind == LineKind::PurchaseTax)
                continue;
            (isGoods(line.kind) ? offered : passed) = (isGoods(line.kind) ? offered : passed) + amount;
            if (isGoods(line.kind))
                media = media + posted;
            if (line.kind == LineKind::Vehicle || line.kind == LineKind::Option) {
                carMedia = carMedia + posted;
                carOffered = carOffered + amount;
            }
        }
        const QuoteSum sum = sumOf(quote.lines);
        EXPECT_EQ(paper(sum.total), total);
        EXPECT_EQ(paper(sum.media), media);
        EXPECT_EQ(paper(sum.offered), offered);
        EXPECT_EQ(paper(sum.passedOn), passed);
        EXPECT_EQ(paper(sum.discount) + offered, media);
        EXPECT_EQ(paper(sum.offered) + paper(sum.tax) + paper(sum.passedOn), total);
        // Of the two shares the higher one, so neither is above it and it is one of them.
        const Money car = Money::fromFen(0) + [&] {
            Money less = Money::fromFen(0);
            for (const QuoteLine &line : quote.lines)
                if (line.kind == LineKind::Vehicle || line.kind == LineKind::Option)
                    less = less + times(line.media - line.offered, line.quantity);
            return less;
        }();
        EXPECT_EQ(paper(car) + carOffered, carMedia);
        const bool byCar = paper(sum.discount) * carMedia < paper(car) * media;
        expectRoundedUp(byCar ? paper(car) : paper(sum.discount), byCar ? carMedia : media, sum.rate);
        expectTax(quote);
        EXPECT_EQ(readBack(inCapitals(sum.total)), sum.total.fen()) << inCapitals(sum.total).toStdString();
    }
}

TEST(QuoteOracle, AnInstalmentIsRoundedOnceAMonth)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000 && !testing::Test::HasFailure(); ++i) {
        const LoanTerms terms{Money::fromFen(1) + upTo(random, qint64(1) << (random() % 36)), int(random() % 60) + 1,
                              BasisPoints::of(int(random() % 3601))};
        const Money payment = monthlyPayment(terms);
        Money left = terms.principal;
        for (const Instalment &each : instalmentsOf(terms)) {
            // The interest is what is left × rate ÷ 12, to the nearest fen; everything else is a difference of whole fen.
            EXPECT_TRUE(isNearest(paper(left) * paper(terms.yearlyRate.value()), paper(120'000), each.interest));
            EXPECT_EQ(each.payment, each.interest + each.principal);
            EXPECT_TRUE(each.number == terms.months || each.principal == left || each.payment == payment);
            left = left - each.principal;
            EXPECT_GE(left.fen(), 0);
        }
        EXPECT_EQ(left, Money::fromFen(0)) << "the principals add up to the loan";
    }
}

TEST(QuoteOracle, ThePaymentIsThatOfTheFormula)
{
    // In long double, which carries nineteen digits: enough to say to which fen it rounds, except beside a half.
    std::mt19937_64 random(13);
    for (int i = 0; i < 20'000 && !testing::Test::HasFailure(); ++i) {
        const LoanTerms terms{Money::fromFen(1) + upTo(random, 10'000'000'000), int(random() % 120) + 1,
                              BasisPoints::of(int(random() % 3600) + 1)};
        const long double month = terms.yearlyRate.value() / 120'000.0L;
        const long double grown = std::pow(1 + month, static_cast<long double>(terms.months));
        const long double exact = static_cast<long double>(terms.principal.fen()) * month * grown / (grown - 1);
        const long double off = std::abs(static_cast<long double>(monthlyPayment(terms).fen()) - exact);
        EXPECT_LE(off, 0.5L + 1e-5L) << terms.principal.fen() << " " << terms.months << " " << terms.yearlyRate.value();
    }
}

TEST(QuoteOracle, ASplitDiscountIsNoSmallerOne)
{
    // R12: one line or many of the same price, the share by which QT-03 asks for an approval is the same.
    std::mt19937_64 random(17);
    for (int i = 0; i < 20'000; ++i) {
        const Money media = Money::fromFen(1) + upTo(random, 30'000'000);
        const Money offered = upTo(random, media.fen() + 1);
        const int pieces = int(random() % 9) + 1;
        const QuoteLine whole{LineKind::Accessory, QStringLiteral("x"), pieces, media, offered};
        const QuoteLine piece{LineKind::Accessory, QStringLiteral("x"), 1, media, offered};
        EXPECT_EQ(sumOf(std::vector<QuoteLine>(std::size_t(pieces), piece)).rate, sumOf(std::vector{whole}).rate);
    }
}

} // namespace showroom
