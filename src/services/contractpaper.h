// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/domain/contracttemplate.h"
#include "showroom/services/contracts.h"

namespace showroom
{

/// Everything that a contract's paper says, gathered.
struct ContractOnPaper {
    Stored<Contract> contract;
    ContractPrices prices;
    ContractTemplate form;
    QString store;
    QString consultant;
    QString quoteNumber;
    QString vins;   ///< of the cars it holds
    QString marker; ///< who marked it; empty while nobody has
    QString footer;
    QString acrossPage;
};

/// The contract as it will be signed: the template's text with what the contract says, its lines and its schedule. In Chinese,
/// since that is the language of who signs it.
[[nodiscard]] Paper contractPaper(const ContractOnPaper &subject);

} // namespace showroom
