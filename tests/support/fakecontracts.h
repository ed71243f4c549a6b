// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakedata.h"

namespace showroom
{

// Lists by the description of their record, as the engines read them.
template <class Record, class Interface = DocumentRepository<Record>>
class FakeDocuments : public FakeRepository<Record, Interface>
{
public:
    using FakeRepository<Record, Interface>::FakeRepository;

    Result<std::vector<Stored<Record>>> page(const DocumentQuery &query) override
    {
        return this->m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<Record>>> {
            std::vector<Stored<Record>> rows;
            const auto &all = data.table<Record>().rows;
            for (auto each = all.rbegin(); each != all.rend() && int(rows.size()) < query.limit; ++each)
                if (fits(data, each->second, query))
                    rows.push_back(each->second);
            return rows;
        });
    }

private:
    static QString text(const Record &value, const char *name)
    {
        QString found;
        forEachField<Record>([&](const auto &field) {
            if (qstrcmp(field.name, name) == 0)
                found = ValueText<std::remove_cvref_t<decltype(value.*field.member)>>::write(value.*field.member);
        });
        return found;
    }

    static bool fits([[maybe_unused]] const FakeData &data, const Stored<Record> &row, const DocumentQuery &query)
    {
        bool fits = reaches(query.stores, row.store) && (!query.after || row.id.value() < *query.after) &&
                    (query.state.isEmpty() || text(row.value, "state") == query.state);
        if constexpr (requires {
                          Description<Record>::parent;
                          row.value.contract;
                      })
            fits = fits && (!query.contract || row.value.contract == *query.contract);
        else if constexpr (requires {
                               Description<Record>::parent;
                               row.value.lead;
                           })
            fits = fits && (!query.lead || row.value.lead == *query.lead) && (!query.owner || row.value.owner == query.owner);
        if constexpr (requires { Description<Record>::card; })
            fits = fits && (!query.customer || row.value.customer == *query.customer) &&
                   (!query.cardOwner || data.customers.rows.at(row.value.customer).value.owner == query.cardOwner);
        if constexpr (requires { Description<Record>::day; }) {
            const QString day = text(row.value, Description<Record>::day);
            fits = fits && (query.from.isEmpty() || day >= query.from) && (query.to.isEmpty() || day <= query.to);
        }
        return fits;
    }
};

template <class Parent, class Line>
class FakeLines final : public LineRepository<Parent, Line>
{
public:
    explicit FakeLines(FakeConnection &connection) : m_connection(connection) {}

    Result<std::vector<Line>> of(StoreId store, Id<Parent> parent) override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::vector<Line>> {
            return data.lines<Line>()[{store, parent.value()}];
        });
    }

    Done replace(StoreId store, Id<Parent> parent, const std::vector<Line> &lines) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            if (!data.table<Parent>().rows.contains(parent))
                return m_connection.fail({ErrorCode::Storage});
            data.lines<Line>()[{store, parent.value()}] = lines;
            return {};
        });
    }

private:
    FakeConnection &m_connection;
};

class FakeContracts final : public FakeRepository<Contract, ContractRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<ContractRow>> page(const ContractQuery &query) override;
    Result<std::optional<Stored<Contract>>> byNumber(StoreId store, const QString &number) override;
    Result<std::vector<QuoteRow>> acceptedQuotes(const std::vector<StoreId> &stores, int limit) override;
};

class FakeTestDrives final : public FakeDocuments<TestDrive, TestDriveRepository>
{
public:
    using FakeDocuments::FakeDocuments;
    Done holdDay(StoreId store, QDate day) override;
    Result<std::vector<Stored<TestDrive>>> onDay(StoreId store, QDate day) override;
    Result<std::vector<Stored<TestDrive>>> open(const OpenDrivesQuery &query) override;
};

class FakeLedger final : public LedgerRepository
{
public:
    explicit FakeLedger(FakeConnection &connection) : m_connection(connection) {}
    Result<std::vector<OwedContract>> owed(const OwedQuery &query) override;
    Result<std::vector<OwedContract>> toRefund(const std::vector<StoreId> &stores) override;
    Result<std::vector<LedgerEntry>> entries(StoreId store, QDate from, QDate to) override;

private:
    FakeConnection &m_connection;
};

} // namespace showroom
