// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/customers.h"

namespace showroom
{

/// The card on paper (客户信息卡) as PDF, as this reader was shown it; noted as printed before it is handed out. A card that was
/// merged, erased or locked is refused.
[[nodiscard]] Result<QByteArray> printedCard(Context &context, const Session &session, const CustomerCard &card);

} // namespace showroom
