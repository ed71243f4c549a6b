// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// The next number of a series of the store: "BJ-2026-0413".
[[nodiscard]] Result<QString> drawNumber(Context &context, StoreId store, const char *series, const char *prefix);

/// Whom a lead is of.
[[nodiscard]] Result<DealParty> partyOf(Context &context, StoreId store, LeadId lead);

} // namespace showroom
