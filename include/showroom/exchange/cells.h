// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace showroom
{

/// The day that a cell names: 2026-03-24, 2026/3/24, 2026.03.24, 20260324, 2026年3月24日, each but the fourth also with a time
/// after it. From 1900 to 2100. Nothing for a day that is not in the calendar, for two-digit years, for orders that differ from
/// country to country, and for a time in UTC, which is another day elsewhere (midnight is how programs write a bare day).
[[nodiscard]] std::optional<QDate> dateFrom(const QString &cell);

/// 是, yes, y, true, 1 and 否, no, n, false, 0, in any case and width.
[[nodiscard]] std::optional<bool> flagFrom(const QString &cell);

/// A text as it may stand in a file that a spreadsheet program opens: where the program would take it for a formula (= + - @ or
/// a tab or line end first, also full-width, also behind spaces and quotation marks) an apostrophe goes before it. Negative
/// numbers and phones such as +8613900139000 are no formulas and stay. undefused(defused(text)) == text for every text.
[[nodiscard]] QString defused(const QString &text);

/// Takes off the apostrophe that defused() put before a text, whoever put it there.
[[nodiscard]] QString undefused(const QString &text);

} // namespace showroom
