// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/contract.h"

namespace showroom
{

Money totalOf(std::span<const ContractLine> lines)
{
    Money total = Money::fromFen(0);
    for (const ContractLine &line : lines)
        total = total + times(line.price, line.quantity);
    return total;
}

Money totalOf(std::span<const ContractPayment> payments)
{
    Money total = Money::fromFen(0);
    for (const ContractPayment &payment : payments)
        total = total + payment.amount;
    return total;
}

} // namespace showroom
