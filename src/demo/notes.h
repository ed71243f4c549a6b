// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/random.h"
#include "showroom/domain/followup.h"

namespace showroom::notes
{

/// What a consultant writes of a talk about this lead: the situation, a need, sometimes what was agreed.
[[nodiscard]] QString learned(Random &random, const Lead &lead, ContactKind kind);
[[nodiscard]] QString firstTalk(Random &random, const Lead &lead, bool visit);
[[nodiscard]] QString objection(Random &random);
[[nodiscard]] QString refusal(Random &random, const Lead &lead);
[[nodiscard]] QString secondTalk(Random &random, bool wonBack);
[[nodiscard]] QString afterOrder(Random &random);
[[nodiscard]] QString afterDelivery(Random &random);
[[nodiscard]] QString massMessage(Random &random);
[[nodiscard]] QString lossReason(Random &random);
[[nodiscard]] QString wish(Random &random);

} // namespace showroom::notes
