// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/kinds.h"

namespace showroom
{

// Kinds that are listed and exported, and follow from others: nothing of them is stored.
[[nodiscard]] QJsonObject contactDescribed();
[[nodiscard]] std::unique_ptr<Kind> contactKind(Services &services, Context &context);
[[nodiscard]] QJsonObject appointmentDescribed();
[[nodiscard]] std::unique_ptr<Kind> appointmentKind(Services &services, Context &context);

} // namespace showroom
