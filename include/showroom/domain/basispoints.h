// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/money.h"
#include "showroom/domain/value.h"

namespace showroom
{

/// A percentage in hundredths of a percent: 613 is 6.13 %. Never a floating-point number.
class BasisPoints
{
public:
    static constexpr BasisPoints of(int hundredthsOfAPercent) noexcept { return BasisPoints(hundredthsOfAPercent); }
    /// Reads "5", "5.25", "5 %"; nothing finer than a basis point, nothing negative, at most 1000 %.
    static std::optional<BasisPoints> parse(const QString &text);
    /// "6.13", "5": as parse reads it.
    [[nodiscard]] QString percent() const;
    [[nodiscard]] constexpr int value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(BasisPoints, BasisPoints) noexcept = default;

private:
    constexpr explicit BasisPoints(int value) noexcept : m_value(value) {}
    int m_value;
};

/// amount × numerator ÷ denominator, rounded once to the fen, half away from zero; exact in between. The denominator is positive
/// and the result must fit Money.
[[nodiscard]] Money portion(Money amount, qint64 numerator, qint64 denominator);

/// What part is of whole, rounded up: a discount of 5.001 % reads 5.01 % and not 5.00 %, so that what is shown never hides that a
/// limit was passed. None when there is no whole.
[[nodiscard]] std::optional<BasisPoints> shareOf(Money part, Money whole);

template <>
struct ValueText<BasisPoints> {
    static constexpr auto type = "basis_points";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "hundredths of a percent, a whole number from 0 to 100000");
    static std::optional<BasisPoints> parse(const QString &text)
    {
        bool good = false;
        const int value = text.toInt(&good);
        return good && value >= 0 && value <= 100'000 ? std::optional(BasisPoints::of(value)) : std::nullopt;
    }
    static QString write(BasisPoints value) { return QString::number(value.value()); }
    static QJsonValue json(BasisPoints value) { return value.value(); }
};

} // namespace showroom
