// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/paper.h"

namespace showroom
{

/// A contract of sale as a store would hand it over, with this number of paragraphs in its conditions.
[[nodiscard]] Paper sampleContract(int paragraphs = 56);

/// A quote of one page.
[[nodiscard]] Paper sampleQuote();

/// A table of so many rows, with a sum.
[[nodiscard]] PaperTable sampleTable(int rows);

} // namespace showroom
