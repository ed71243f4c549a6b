// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/collection.h"
#include "showroom/domain/consent.h"
#include "showroom/domain/contractchange.h"
#include "showroom/domain/contracttemplate.h"
#include "showroom/domain/delivery.h"
#include "showroom/repositories/deals.h"

namespace showroom
{

/// Which documents of a kind: by what its description names (`parent`: the contract or lead it hangs on, `day`: its day), and by
/// state.
struct DocumentQuery {
    std::vector<StoreId> stores;
    std::optional<ContractId> contract;      ///< where the kind hangs on one
    std::optional<CustomerId> customer = {}; ///< where it hangs on a card
    std::optional<PersonId> cardOwner = {};  ///< whose cards those are
    QString state;                           ///< a code; empty for every state
    QString from;                            ///< of its day, as it is stored; empty for no bound
    QString to;
    std::optional<qint64> after; ///< newest first, by key
    int limit = 200;
    std::optional<LeadId> lead = {};    ///< where the kind hangs on one
    std::optional<PersonId> owner = {}; ///< likewise
};

/// Reading and writing a kind of document whose lists need nothing beyond its description.
template <class Record>
class DocumentRepository : public Repository<Record>
{
public:
    [[nodiscard]] virtual Result<std::vector<Stored<Record>>> page(const DocumentQuery &query) = 0;
};

struct ContractRow {
    Stored<Contract> contract;
    DealParty party;
};

struct ContractQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<LeadId> lead;
    std::optional<QuoteId> quote;
    std::optional<ContractState> state;
    bool owingOnly = false;                        ///< domain: isOwing
    std::optional<QDate> promisedFrom, promisedTo; ///< of the delivery date
    std::optional<ContractId> after;               ///< newest first, by key
    int limit = 200;
    QString numberPrefix = {}; ///< where it is asked for, the last number comes first instead
};

class ContractRepository : public Repository<Contract>
{
public:
    [[nodiscard]] virtual Result<std::vector<ContractRow>> page(const ContractQuery &query) = 0;
    [[nodiscard]] virtual Result<std::optional<Stored<Contract>>> byNumber(StoreId store, const QString &number) = 0;
    /// Accepted quotes for which no contract stands, the oldest first. A deal that was stamped and cancelled by agreement is
    /// over.
    [[nodiscard]] virtual Result<std::vector<QuoteRow>> acceptedQuotes(const std::vector<StoreId> &stores, int limit) = 0;
};

/// What is owed on one contract: the schedule of its newest version and what was recorded against it.
struct OwedContract {
    ContractRow row;
    std::vector<ContractPayment> payments;
    std::vector<Receipt> receipts;
};

struct OwedQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<ContractId> contract;
};

class LedgerRepository
{
public:
    virtual ~LedgerRepository() = default;
    /// Of every contract on which money is waited for, by key.
    [[nodiscard]] virtual Result<std::vector<OwedContract>> owed(const OwedQuery &query) = 0;
    /// Cancelled contracts from which money is still here, with all that was recorded.
    [[nodiscard]] virtual Result<std::vector<OwedContract>> toRefund(const std::vector<StoreId> &stores) = 0;
    /// Receipts that were not voided, of a span of days, with the numbers of their contracts, by day.
    [[nodiscard]] virtual Result<std::vector<LedgerEntry>> entries(StoreId store, QDate from, QDate to) = 0;
};

} // namespace showroom
