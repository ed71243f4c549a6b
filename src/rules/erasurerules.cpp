// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/erasurerules.h"
#include <algorithm>

namespace showroom::rules
{

bool isKept(const Contract &contract)
{
    return contract.state != ContractState::Cancelled || contract.markedOn || contract.stampedOn;
}

Erasure erasureOf(std::span<const Contract> contracts)
{
    return std::any_of(contracts.begin(), contracts.end(), isKept) ? Erasure::Lock : Erasure::Erase;
}

Verdict mayErase(std::span<const Contract> contracts)
{
    Verdict verdict{QStringLiteral("PI-03")};
    const auto open = std::find_if(contracts.begin(), contracts.end(), [](const Contract &contract) {
        return contract.state != ContractState::Closed && contract.state != ContractState::Cancelled;
    });
    if (open == contracts.end())
        return verdict;
    verdict.outcome = Outcome::Block;
    verdict.message = {QT_TRANSLATE_NOOP("Message", "Contract %1 is not over yet; what it needs is kept until then."),
                       {open->number}};
    verdict.missing = {QStringLiteral("contract")};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Carry it out and close it, or cancel it; then erase.")};
    return verdict;
}

} // namespace showroom::rules
