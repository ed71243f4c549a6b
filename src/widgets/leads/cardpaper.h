// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"

class QPushButton;

namespace showroom
{

/// "Print the card": the customer's card as PDF, shown by the window; `customer` says whose, none: nobody's yet.
[[nodiscard]] QPushButton *printCardButton(PageContext &context, const std::function<std::optional<CustomerId>()> &customer);

} // namespace showroom
