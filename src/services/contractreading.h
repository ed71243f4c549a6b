// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/domain/contracttemplate.h"
#include "showroom/services/contracts.h"

namespace showroom
{

/// What a reader may know of a contract, and what the rules say of it.
class ContractReading
{
public:
    ContractReading(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// Not found where the reader may not even know of it.
    [[nodiscard]] Result<Stored<Contract>> find(ContractId id) const;
    [[nodiscard]] bool seesPrices(const Stored<Contract> &contract) const;
    /// PI-02: who sees the buyer in full; and who stamps has the very paper before them.
    [[nodiscard]] bool handsOutMarked(const Stored<Contract> &contract) const;
    /// PI-03: the buyer asked to be erased, and this reader is none of those who keep contracts.
    [[nodiscard]] bool isBuyerHidden(const Stored<Contract> &contract) const;
    /// The contract with what this reader may know of its buyer.
    [[nodiscard]] Contract masked(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<ContractCard> card(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<Page<ContractListRow>> withTotals(Page<ContractRow> rows, bool prices) const;

    /// The newest version, whoever asks.
    [[nodiscard]] Result<ContractPrices> pricesOf(const Stored<Contract> &contract) const;
    /// Every version, the oldest first.
    [[nodiscard]] Result<std::vector<Stored<ContractTerms>>> termsOf(const Stored<Contract> &contract) const;
    /// What must hold before it is complete: CT-01, CT-02, CT-03, CT-06, CT-10, CT-11, all at once.
    [[nodiscard]] Result<std::vector<Verdict>> completeness(const Stored<Contract> &contract, const ContractPrices &prices) const;
    [[nodiscard]] Result<Stored<ContractTemplate>> templateOf(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<std::vector<VehicleRow>> carsOf(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<std::optional<Stored<ContractPaper>>> paperOf(const Stored<Contract> &contract, int revision) const;

private:
    [[nodiscard]] Done addPrices(ContractCard &card) const;
    [[nodiscard]] Done addVersions(ContractCard &card) const;
    [[nodiscard]] Done addChildren(ContractCard &card) const;
    [[nodiscard]] Done addVerdicts(ContractCard &card) const;
    [[nodiscard]] Done addDrives(ContractCard &card) const;
    void addRights(ContractCard &card) const;

    Context &m_context;
    const Session &m_session;
};

/// "公司模板 · 零售 v3"
[[nodiscard]] QString nameOf(const ContractTemplate &form);

} // namespace showroom
