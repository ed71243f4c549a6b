// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/collections.h"

namespace showroom
{

[[nodiscard]] Result<std::optional<Stored<Reconciliation>>> reconciliationOf(Context &context, StoreId store, const QString &month);

/// CT-08: refused where the month of the day was signed.
[[nodiscard]] Done monthIsOpen(Context &context, StoreId store, QDate day);

/// Both ledgers of a month, compared.
[[nodiscard]] Result<ComparedMonth> ledgersOf(Context &context, StoreId store, const QString &month);

} // namespace showroom
