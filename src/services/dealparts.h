// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

inline constexpr auto quoteSeries = "BJ";

/// "BJ-2026-0413"
[[nodiscard]] QString dealNumber(const QString &prefix, int year, qint64 number);

/// By the form of CT-07: "HT-2026-00187".
[[nodiscard]] QString contractNumber(const QString &form, int year, qint64 number);

/// The next number of a series of the store: "BJ-2026-0413".
[[nodiscard]] Result<QString> drawNumber(Context &context, StoreId store, const char *series, const char *prefix);

/// A contract's or order's next number.
[[nodiscard]] Result<QString> drawContractNumber(Context &context, StoreId store, ContractKind kind, const Policy &policy);

/// CT-05: the number of the change of this contract that is asked for and neither decided nor put into it; none where there is
/// none.
[[nodiscard]] Result<std::optional<QString>> changeInProgress(Context &context, StoreId store, ContractId contract);

/// What a store is called on paper.
[[nodiscard]] QString storeName(Context &context, StoreId store);

/// Whom a lead is of.
[[nodiscard]] Result<DealParty> partyOf(Context &context, StoreId store, LeadId lead);

} // namespace showroom
