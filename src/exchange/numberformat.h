// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace showroom
{

/// What a cell's number format makes of its number, as far as it changes what the number means.
struct NumberFormat {
    enum class Kind { Number, Instant, Elapsed };
    Kind kind = Kind::Number;
    int zeros = 0; ///< least digits: a format 0000 keeps the area code 0571
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// Which day a serial number counts from.
enum class Epoch { Year1900, Year1904 };

/// The formats that every spreadsheet program knows by number (ECMA-376 part 1, 18.8.30, the Chinese ones among them).
[[nodiscard]] NumberFormat builtInFormat(int id);

/// From a format code such as yyyy"年"m"月"d"日";@
[[nodiscard]] NumberFormat formatOf(const QString &code);

/// A cell's number as text: plain digits without an exponent, at most 15 that count, as Excel keeps them; days and times in ISO
/// form; a length of time as 36:00:00. A number that is no day in its format stays a number; serial 60, which Excel shows as 29
/// February 1900, stays that impossible day.
[[nodiscard]] QString numberText(const QString &value, const NumberFormat &format, Epoch epoch);

} // namespace showroom
