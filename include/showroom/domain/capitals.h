// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/money.h"

namespace showroom
{

/// An amount of renminbi in the capitals that contracts and receipts carry, so that no stroke can be added: 壹拾叁万伍仟玖佰元整.
/// By the rules for filling in bills (支付结算办法, 附件一): what ends at yuan or jiao ends with 整, one 零 for any row of zeros
/// between digits, 零 before fen when there is no jiao.
[[nodiscard]] QString inCapitals(Money amount);

} // namespace showroom
