// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <compare>
#include <optional>

namespace showroom
{

/// An amount of renminbi in whole fen. Never a floating-point number; no sum leaves ±92 thousand billion yuan.
class Money
{
public:
    static constexpr Money fromFen(qint64 fen) noexcept { return Money(fen); }
    static constexpr Money fromYuan(qint64 yuan) noexcept { return Money(yuan * 100); }
    /// Reads "123456.78", "12万", "11.90万元", "¥1,234"; nothing else, and nothing finer than a fen or beyond ±100 billion yuan.
    static std::optional<Money> parse(const QString &text);
    [[nodiscard]] constexpr qint64 fen() const noexcept { return m_fen; }
    /// "214,800.00", the same in every language, as it stands on paper.
    [[nodiscard]] QString text() const;
    friend constexpr auto operator<=>(Money, Money) noexcept = default;
    friend constexpr Money operator+(Money a, Money b) noexcept { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) noexcept { return Money(a.m_fen - b.m_fen); }

private:
    constexpr explicit Money(qint64 fen) noexcept : m_fen(fen) {}
    qint64 m_fen;
};

} // namespace showroom
