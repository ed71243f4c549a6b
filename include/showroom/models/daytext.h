// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace showroom
{

struct DayAndTime {
    QDate day;
    std::optional<QTime> time;
    friend bool operator==(const DayAndTime &, const DayAndTime &) = default;
};

/// What a day without a year or a week means: the next step lies ahead, a contact that was made lies behind.
enum class Lean { Future, Past };

/// A day as people type it, in Chinese or English, with or without a time: "+3", "-1", "11-28", "11月28日 10点半", "2026-11-28",
/// "28", "周六", "下周三 下午3点", "明天", "tomorrow 10:00", "sat", "next wed". Empty where it is none.
[[nodiscard]] std::optional<DayAndTime> parseDay(const QString &text, QDate today, Lean lean = Lean::Future);

} // namespace showroom
