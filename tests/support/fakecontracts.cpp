// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecontracts.h"
#include <algorithm>

namespace showroom
{

namespace
{

DealParty partyOf(const FakeData &data, LeadId lead)
{
    const CustomerId customer = data.leads.rows.at(lead).value.customer;
    return {customer, data.customers.rows.at(customer).value.name};
}

OwedContract owedOn(FakeData &data, const Stored<Contract> &contract)
{
    OwedContract owed{{contract, partyOf(data, contract.value.lead)}, {}, {}};
    for (const auto &[id, terms] : data.table<ContractTerms>().rows)
        if (terms.value.contract == contract.id && terms.value.revision == contract.value.revision)
            owed.payments = data.lines<ContractPayment>()[{contract.store, id.value()}];
    for (const auto &[id, receipt] : data.table<Receipt>().rows)
        if (receipt.value.contract == contract.id)
            owed.receipts.push_back(receipt.value);
    return owed;
}

/// Another row of the store of which this is true.
template <class Record, class Same>
bool stands(const FakeData &data, StoreId store, std::optional<Id<Record>> self, const Same &same)
{
    for (const auto &[id, row] : std::get<FakeTable<Record>>(data.documents).rows)
        if (row.store == store && self != id && same(row.value))
            return true;
    return false;
}

/// A version of a contract stands once.
template <class Record>
bool versionStands(const FakeData &data, StoreId store, const Record &value, std::optional<Id<Record>> self)
{
    return stands(data, store, self,
                  [&](const Record &other) { return other.contract == value.contract && other.revision == value.revision; });
}

template <class Record>
bool numberStands(const FakeData &data, StoreId store, const Record &value, std::optional<Id<Record>> self)
{
    return stands(data, store, self, [&](const Record &other) { return other.number == value.number; });
}

} // namespace

bool collides(const FakeData &data, StoreId store, const Contract &value, std::optional<ContractId> self)
{
    return numberStands(data, store, value, self) ||
           (value.state != ContractState::Cancelled && stands(data, store, self, [&](const Contract &other) {
                return other.quote == value.quote && other.state != ContractState::Cancelled;
            }));
}

bool collides(const FakeData &data, StoreId store, const ContractTerms &value, std::optional<ContractTermsId> self)
{
    return versionStands(data, store, value, self);
}

bool collides(const FakeData &data, StoreId store, const ContractPaper &value, std::optional<Id<ContractPaper>> self)
{
    return versionStands(data, store, value, self);
}

bool collides(const FakeData &data, StoreId store, const SealUse &value, std::optional<SealUseId> self)
{
    return versionStands(data, store, value, self);
}

bool collides(const FakeData &data, StoreId store, const ContractTemplate &value, std::optional<ContractTemplateId> self)
{
    return stands(data, store, self,
                  [&](const ContractTemplate &other) { return other.name == value.name && other.revision == value.revision; });
}

bool collides(const FakeData &data, StoreId store, const ContractChange &value, std::optional<ContractChangeId> self)
{
    return numberStands(data, store, value, self);
}

bool collides(const FakeData &data, StoreId store, const Receipt &value, std::optional<ReceiptId> self)
{
    return numberStands(data, store, value, self);
}

bool collides(const FakeData &data, StoreId store, const Reconciliation &value, std::optional<Id<Reconciliation>> self)
{
    return stands(data, store, self, [&](const Reconciliation &other) { return other.month == value.month; });
}

bool collides(const FakeData &data, StoreId store, const Delivery &value, std::optional<DeliveryId> self)
{
    return value.state != DeliveryState::Cancelled && stands(data, store, self, [&](const Delivery &other) {
               return other.contract == value.contract && other.state != DeliveryState::Cancelled;
           });
}

Result<std::vector<ContractRow>> FakeContracts::page(const ContractQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<ContractRow>> {
        std::vector<ContractRow> rows;
        const auto &all = data.table<Contract>().rows;
        for (auto each = all.rbegin(); each != all.rend() && int(rows.size()) < query.limit; ++each) {
            const Stored<Contract> &row = each->second;
            const Contract &value = row.value;
            const bool fits = reaches(query.stores, row.store) && (!query.owner || value.owner == query.owner) &&
                              (!query.lead || value.lead == *query.lead) && (!query.quote || value.quote == *query.quote) &&
                              (!query.state || value.state == *query.state) && (!query.owingOnly || isOwing(value.state)) &&
                              (!query.promisedFrom || (value.deliveryOn && *value.deliveryOn >= *query.promisedFrom)) &&
                              (!query.promisedTo || (value.deliveryOn && *value.deliveryOn <= *query.promisedTo)) &&
                              (!query.after || row.id < *query.after) && value.number.startsWith(query.numberPrefix);
            if (fits)
                rows.push_back({row, partyOf(data, value.lead)});
        }
        if (!query.numberPrefix.isEmpty())
            std::stable_sort(rows.begin(), rows.end(), [](const ContractRow &a, const ContractRow &b) {
                return b.contract.value.number < a.contract.value.number;
            });
        return rows;
    });
}

Result<std::optional<Stored<Contract>>> FakeContracts::byNumber(StoreId store, const QString &number)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<Stored<Contract>>> {
        for (const auto &[id, row] : data.table<Contract>().rows)
            if (row.store == store && row.value.number == number)
                return row;
        return std::nullopt;
    });
}

Result<std::vector<QuoteRow>> FakeContracts::acceptedQuotes(const std::vector<StoreId> &stores, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<QuoteRow>> {
        std::vector<QuoteRow> rows;
        const auto &contracts = data.table<Contract>().rows;
        for (const auto &[id, row] : data.quotes.rows) {
            const bool drawn = std::any_of(contracts.begin(), contracts.end(), [&, quote = id](const auto &each) {
                return each.second.value.quote == quote &&
                       (each.second.value.state != ContractState::Cancelled || isStamped(each.second.value));
            });
            if (reaches(stores, row.store) && row.value.state == QuoteState::Accepted && !drawn && int(rows.size()) < limit)
                rows.push_back({row, partyOf(data, row.value.lead)});
        }
        return rows;
    });
}

Result<std::vector<OwedContract>> FakeLedger::owed(const OwedQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<OwedContract>> {
        std::vector<OwedContract> all;
        for (const auto &[id, row] : data.table<Contract>().rows)
            if (reaches(query.stores, row.store) && (query.contract ? id == *query.contract : isOwing(row.value.state)) &&
                (!query.owner || row.value.owner == query.owner))
                all.push_back(owedOn(data, row));
        return all;
    });
}

Result<std::vector<OwedContract>> FakeLedger::toRefund(const std::vector<StoreId> &stores)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<OwedContract>> {
        std::vector<OwedContract> all;
        for (const auto &[id, row] : data.table<Contract>().rows)
            if (reaches(stores, row.store) && row.value.state == ContractState::Cancelled)
                if (OwedContract owed = owedOn(data, row); receivedIn(owed.receipts) > Money::fromFen(0))
                    all.push_back(std::move(owed));
        return all;
    });
}

Result<std::vector<LedgerEntry>> FakeLedger::entries(StoreId store, QDate from, QDate to)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LedgerEntry>> {
        std::vector<LedgerEntry> entries;
        for (const auto &[id, row] : data.table<Receipt>().rows)
            if (row.store == store && row.value.state == ReceiptState::Recorded && row.value.on >= from && row.value.on <= to)
                entries.push_back({id, row.value, data.table<Contract>().rows.at(row.value.contract).value.number});
        std::sort(entries.begin(), entries.end(),
                  [](const auto &a, const auto &b) { return std::pair(a.receipt.on, a.id) < std::pair(b.receipt.on, b.id); });
        return entries;
    });
}

} // namespace showroom
