// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/collections.h"

namespace showroom
{

[[nodiscard]] Result<std::optional<Stored<Reconciliation>>> reconciliationOf(Context &context, StoreId store,
                                                                             const QString &month);

/// CT-08: refused where the month of the day was signed. What is written into a month that is being reconciled makes its next
/// version, so that a signature given at the same moment is not one under what nobody compared.
[[nodiscard]] Done enterMonth(Context &context, StoreId store, QDate day);

/// Both ledgers of a month, compared.
[[nodiscard]] Result<ComparedMonth> ledgersOf(Context &context, StoreId store, const QString &month);

} // namespace showroom
