// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace showroom
{

template <class Record>
struct FakeTable {
    std::map<Id<Record>, Stored<Record>> rows;
    qint64 lastId = 0;
};

template <class Line>
using FakeLineTable = std::map<std::pair<StoreId, qint64>, std::vector<Line>>;

// What a program keeps, as plain maps.
struct FakeData {
    FakeTable<Store> stores;
    FakeTable<Person> people;
    FakeTable<Customer> customers;
    FakeTable<Lead> leads;
    FakeTable<LeadEvent> events;
    FakeTable<FollowUp> followUps;
    FakeTable<ImportRecord> imports;
    FakeTable<VehicleModel> models;
    FakeTable<ModelPrice> modelPrices;
    FakeTable<ModelOption> modelOptions;
    FakeTable<Vehicle> vehicles;
    FakeTable<DocumentEvent> documentEvents;
    FakeTable<TaxPeriod> taxPeriods;
    FakeTable<Plan> plans;
    FakeTable<Quote> quotes;
    FakeTable<QuoteOffer> quoteOffers;
    std::map<std::pair<StoreId, QuoteId>, std::vector<QuoteLine>> quoteLines;
    std::tuple<FakeTable<Contract>, FakeTable<ContractTemplate>, FakeTable<ExportPermit>, FakeTable<ContractTerms>,
               FakeTable<ContractPaper>, FakeTable<ContractChange>, FakeTable<SealUse>, FakeTable<Receipt>,
               FakeTable<StatementLine>, FakeTable<Reconciliation>, FakeTable<Delivery>, FakeTable<TestDrive>, FakeTable<Visit>,
               FakeTable<CheckCall>, FakeTable<TalkScript>, FakeTable<Consent>, FakeTable<CardMerge>>
        documents;
    std::tuple<FakeLineTable<ContractLine>, FakeLineTable<ContractPayment>> documentLines;
    std::map<std::tuple<StoreId, CheckPurpose, QDate>, DrawCount> draws;
    std::map<std::tuple<StoreId, QString, int>, qint64> numbers;
    std::map<PersonId, QByteArray> credentials;
    std::map<QString, SignInFailures> failures;
    std::map<std::pair<StoreId, QString>, std::vector<CustomerId>> phones;
    std::map<CardMergeId, std::set<std::pair<QString, qint64>>> movedByMerge; ///< kind and record
    std::set<std::tuple<StoreId, QByteArray, CustomerId>> keys;
    std::map<CustomerId, QDate> lastContacts;
    std::map<StoreId, std::vector<PolicyChange>> policies;
    std::map<StoreId, std::vector<AuditEntry>> audit;
    std::map<std::pair<StoreId, QString>, CommandRecord> commands;

    template <class Line>
    FakeLineTable<Line> &lines()
    {
        return std::get<FakeLineTable<Line>>(documentLines);
    }

    template <class Record>
    FakeTable<Record> &table()
    {
        if constexpr (std::is_same_v<Record, Store>)
            return stores;
        else if constexpr (std::is_same_v<Record, Person>)
            return people;
        else if constexpr (std::is_same_v<Record, Customer>)
            return customers;
        else if constexpr (std::is_same_v<Record, Lead>)
            return leads;
        else if constexpr (std::is_same_v<Record, LeadEvent>)
            return events;
        else if constexpr (std::is_same_v<Record, FollowUp>)
            return followUps;
        else if constexpr (std::is_same_v<Record, VehicleModel>)
            return models;
        else if constexpr (std::is_same_v<Record, ModelPrice>)
            return modelPrices;
        else if constexpr (std::is_same_v<Record, ModelOption>)
            return modelOptions;
        else if constexpr (std::is_same_v<Record, Vehicle>)
            return vehicles;
        else if constexpr (std::is_same_v<Record, DocumentEvent>)
            return documentEvents;
        else if constexpr (std::is_same_v<Record, TaxPeriod>)
            return taxPeriods;
        else if constexpr (std::is_same_v<Record, Plan>)
            return plans;
        else if constexpr (std::is_same_v<Record, Quote>)
            return quotes;
        else if constexpr (std::is_same_v<Record, QuoteOffer>)
            return quoteOffers;
        else if constexpr (std::is_same_v<Record, ImportRecord>)
            return imports;
        else
            return std::get<FakeTable<Record>>(documents);
    }
};

// Data that several connections, each in a thread of its own, look at.
struct FakeServer {
    std::recursive_mutex mutex;
    FakeData data;
};

// One of the connections. Transactions are carried out one after the other, by keeping a copy of what was before.
class FakeConnection final : public UnitOfWork
{
public:
    explicit FakeConnection(std::shared_ptr<FakeServer> server) : m_server(std::move(server)) {}

    Done run(const std::function<Done()> &body) override;
    // Everything that a repository does passes here; nothing more happens in a transaction that has failed.
    template <class Body>
    auto with(const Body &body) -> decltype(body(std::declval<FakeData &>()))
    {
        const std::lock_guard lock(m_server->mutex);
        if (m_doom)
            return Refusal(*m_doom);
        auto answer = body(m_server->data);
        return answer;
    }
    // A statement that the engines would refuse: it ends the transaction.
    Refusal fail(Error why);

private:
    std::shared_ptr<FakeServer> m_server;
    bool m_inTransaction = false;
    std::optional<Error> m_doom;
};

[[nodiscard]] inline bool reaches(const std::vector<StoreId> &stores, StoreId store)
{
    return std::find(stores.begin(), stores.end(), store) != stores.end();
}

// What the tables' own conditions are on the engines.
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Store &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Person &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Customer &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Lead &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const LeadEvent &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const FollowUp &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const ImportRecord &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const VehicleModel &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const ModelPrice &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const ModelOption &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Vehicle &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const DocumentEvent &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const TaxPeriod &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Plan &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const Quote &value);
[[nodiscard]] bool isSound(const FakeData &data, StoreId store, const QuoteOffer &value);
template <class Record>
[[nodiscard]] bool isSound(const FakeData &, StoreId, const Record &)
{
    return true;
}
// Whether another row stands where the tables let only one be.
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Person &value, std::optional<PersonId> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const VehicleModel &value, std::optional<VehicleModelId> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const ModelPrice &value, std::optional<Id<ModelPrice>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const ModelOption &value, std::optional<Id<ModelOption>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Vehicle &value, std::optional<VehicleId> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const TaxPeriod &value, std::optional<Id<TaxPeriod>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Plan &value, std::optional<PlanId> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Quote &value, std::optional<QuoteId> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const QuoteOffer &value, std::optional<Id<QuoteOffer>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Contract &value, std::optional<Id<Contract>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const ContractTerms &value,
                            std::optional<Id<ContractTerms>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const ContractPaper &value,
                            std::optional<Id<ContractPaper>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const ContractTemplate &value,
                            std::optional<Id<ContractTemplate>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const ContractChange &value,
                            std::optional<Id<ContractChange>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const SealUse &value, std::optional<Id<SealUse>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Receipt &value, std::optional<Id<Receipt>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Reconciliation &value,
                            std::optional<Id<Reconciliation>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const Delivery &value, std::optional<Id<Delivery>> self);
[[nodiscard]] bool collides(const FakeData &data, StoreId store, const TalkScript &value, std::optional<Id<TalkScript>> self);
template <class Record>
[[nodiscard]] bool collides(const FakeData &, StoreId, const Record &, std::optional<Id<Record>>)
{
    return false;
}

// Values that no column can hold as they are.
[[nodiscard]] bool canStand(const QString &text);
[[nodiscard]] inline bool canStand(QDate day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}
[[nodiscard]] inline bool canStand(QTime time)
{
    return time.isValid();
}
[[nodiscard]] inline bool canStand(const Phone &phone)
{
    return !phone.isMasked();
}
template <class T>
[[nodiscard]] bool canStand(const T &)
{
    return true;
}
template <class T>
[[nodiscard]] bool canStand(const std::optional<T> &value)
{
    return !value || canStand(*value);
}

template <class Record>
[[nodiscard]] bool canStandWhole(const Record &value)
{
    bool whole = true;
    forEachField<Record>([&](const auto &field) { whole = whole && canStand(value.*field.member); });
    return whole;
}

template <class Record, class Interface = Repository<Record>>
class FakeRepository : public Interface
{
public:
    explicit FakeRepository(FakeConnection &connection) : m_connection(connection) {}

    Result<Stored<Record>> find(const std::vector<StoreId> &stores, Id<Record> id) override
    {
        return m_connection.with([&](FakeData &data) -> Result<Stored<Record>> {
            const auto &rows = data.table<Record>().rows;
            const auto row = rows.find(id);
            if (row == rows.end() || !reaches(stores, row->second.store))
                return refuse(ErrorCode::NotFound, {});
            return row->second;
        });
    }

    Result<Stored<Record>> add(StoreId store, const Record &value, std::optional<PersonId> by, Instant at) override
    {
        return m_connection.with([&](FakeData &data) -> Result<Stored<Record>> {
            if (const auto refused = refusalOf(data, store, value, {}))
                return *refused;
            FakeTable<Record> &table = data.table<Record>();
            const Id<Record> id(++table.lastId);
            Stored<Record> stored{id, store, 1, at, by, at, value};
            if constexpr (std::is_same_v<Record, Store>)
                stored.store = id;
            table.rows.emplace(id, stored);
            return stored;
        });
    }

    Result<int> update(const Stored<Record> &stored, Instant at) override
    {
        return write(
            stored, [&](Record &row) { row = stored.value; }, at);
    }

    Result<int> update(const Stored<Record> &stored, const Record &was, Instant at) override
    {
        const auto writeDifferent = [&](Record &row) {
            forEachField<Record>([&](const auto &field) {
                if (stored.value.*field.member != was.*field.member)
                    row.*field.member = stored.value.*field.member;
            });
        };
        return write(stored, writeDifferent, at);
    }

protected:
    FakeConnection &m_connection;

private:
    Result<int> write(const Stored<Record> &stored, const std::function<void(Record &)> &change, Instant at)
    {
        return m_connection.with([&](FakeData &data) -> Result<int> {
            if (const auto refused = refusalOf(data, stored.store, stored.value, stored.id))
                return *refused;
            auto &rows = data.table<Record>().rows;
            const auto row = rows.find(stored.id);
            if (row == rows.end() || row->second.store != stored.store || row->second.version != stored.version)
                return refuse(ErrorCode::Conflict, {});
            change(row->second.value);
            row->second.changedAt = at;
            return ++row->second.version;
        });
    }

    std::optional<Refusal> refusalOf(const FakeData &data, StoreId store, const Record &value, std::optional<Id<Record>> self)
    {
        if (!canStandWhole(value))
            return refuse(ErrorCode::Storage, {});
        if (!isSound(data, store, value))
            return m_connection.fail({ErrorCode::Storage});
        if (collides(data, store, value, self))
            return m_connection.fail({ErrorCode::Conflict});
        return std::nullopt;
    }
};

} // namespace showroom
