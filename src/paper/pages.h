// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "paper/strip.h"

namespace showroom::paper
{

struct Placed {
    const Strip *strip = nullptr;
    qreal top = 0;
};
using Page = std::vector<Placed>;

/// Strips on pages, at least one. What must stay together does, unless it is higher than a page.
[[nodiscard]] std::vector<Page> paginated(const Strips &strips);

} // namespace showroom::paper
