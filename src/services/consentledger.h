// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// A card's lines of the consent ledger, the newest first.
[[nodiscard]] Result<std::vector<Stored<Consent>>> ledgerOf(Context &context, StoreId store, CustomerId card);

/// Nothing is written about somebody who asked to be erased (PI-03).
[[nodiscard]] Done stillStanding(Context &context, StoreId store, CustomerId card);

/// Withdraws what stands of a card: all of it, or one purpose by one channel. Answers how many lines.
[[nodiscard]] Result<int> withdrawStanding(Context &context, const Session &session, StoreId store, CustomerId card,
                                           const std::function<bool(const Consent &)> &which, QDate day);

} // namespace showroom
