// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// What no honest table reaches; whatever passes it would eat time and memory.
namespace showroom::limits
{

inline constexpr qint64 megabyte = 1024 * 1024;
inline constexpr qint64 columns = 16'384;          ///< as many as Excel has
inline constexpr qint64 rows = 1'048'576;          ///< as many as Excel has
inline constexpr qint64 recordSize = 8 * megabyte; ///< of a CSV row
inline constexpr qint64 zipEntries = 10'000;
inline constexpr qint64 inflatedSize = 200 * megabyte; ///< of one part of a workbook
inline constexpr qint64 bigPart = 10 * megabyte;       ///< from here on the ratio counts
inline constexpr qint64 inflationRatio = 100;
inline constexpr qint64 textRun = megabyte;         ///< between two tags; a cell of Excel holds 32,767 characters
inline constexpr qint64 sharedText = 64 * megabyte; ///< characters of all shared strings
inline constexpr qint64 paddingCells = 10'000'000;  ///< empty cells before filled ones
inline constexpr int xmlDepth = 64;

} // namespace showroom::limits
