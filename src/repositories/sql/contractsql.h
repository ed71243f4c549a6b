// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/quotesql.h"
#include "showroom/repositories/contracts.h"

namespace showroom
{

template <class Record>
concept HangsOnContract = requires(Record record)
{
    Description<Record>::parent;
    record.contract;
};
template <class Record>
concept HangsOnLead = requires(Record record)
{
    Description<Record>::parent;
    record.lead;
};
template <class Record>
concept HangsOnCard = requires
{
    Description<Record>::card;
};
template <class Record>
concept HasDay = requires
{
    Description<Record>::day;
};

/// Lists by the description of their record.
template <class Record, class Interface = DocumentRepository<Record>>
class DocumentSql : public SqlRepository<Record, Interface>
{
public:
    using SqlRepository<Record, Interface>::SqlRepository;

    Result<std::vector<Stored<Record>>> page(const DocumentQuery &query) override
    {
        return guarded([&]() -> Result<std::vector<Stored<Record>>> {
            return firstOf(
                query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
                [](const Stored<Record> &a, const Stored<Record> &b) { return b.id < a.id; });
        });
    }

private:
    std::vector<Stored<Record>> pageOf(StoreId store, const DocumentQuery &query)
    {
        QString where = QStringLiteral("WHERE store_id = ?");
        if constexpr (HangsOnContract<Record>)
            where += query.contract ? QStringLiteral(" AND contract = ?") : QString();
        if constexpr (HangsOnLead<Record>) {
            where += query.lead ? QStringLiteral(" AND lead = ?") : QString();
            where += query.owner ? QStringLiteral(" AND owner = ?") : QString();
        }
        if constexpr (HangsOnCard<Record>) {
            where += query.customer ? QStringLiteral(" AND customer = ?") : QString();
            where += query.cardOwner
                         ? QStringLiteral(" AND customer IN (SELECT c.id FROM customer c WHERE c.store_id = ? AND c.owner = ?)")
                         : QString();
        }
        where += query.state.isEmpty() ? QString() : QStringLiteral(" AND state = ?");
        if constexpr (HasDay<Record>) {
            const QString day = QString::fromLatin1(Description<Record>::day);
            where += query.from.isEmpty() ? QString() : QStringLiteral(" AND %1 >= ?").arg(day);
            where += query.to.isEmpty() ? QString() : QStringLiteral(" AND %1 <= ?").arg(day);
        }
        where += query.after ? QStringLiteral(" AND id < ?") : QString();
        Statement row(
            this->m_database,
            QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY id DESC LIMIT ?").arg(columnsOf<Record>(), this->table(), where));
        bindWhich(row, store, query);
        row.bind(query.limit).run();
        std::vector<Stored<Record>> rows;
        while (row.next())
            rows.push_back(readStored<Record>(row));
        return rows;
    }

    /// The values in the order in which pageOf() names them.
    static void bindWhich(Statement &row, StoreId store, const DocumentQuery &query)
    {
        row.bind(store);
        if constexpr (HangsOnContract<Record>)
            if (query.contract)
                row.bind(*query.contract);
        if constexpr (HangsOnLead<Record>) {
            if (query.lead)
                row.bind(*query.lead);
            if (query.owner)
                row.bind(*query.owner);
        }
        if constexpr (HangsOnCard<Record>) {
            if (query.customer)
                row.bind(*query.customer);
            if (query.cardOwner)
                row.bind(store).bind(*query.cardOwner);
        }
        if (!query.state.isEmpty())
            row.bind(query.state);
        if constexpr (HasDay<Record>)
            for (const QString &day : {query.from, query.to})
                if (!day.isEmpty())
                    row.bind(day);
        if (query.after)
            row.bind(*query.after);
    }
};

class ContractSql final : public SqlRepository<Contract, ContractRepository>
{
public:
    using SqlRepository::SqlRepository;
    Result<std::vector<ContractRow>> page(const ContractQuery &query) override;
    Result<std::optional<Stored<Contract>>> byNumber(StoreId store, const QString &number) override;
    Result<std::vector<QuoteRow>> acceptedQuotes(const std::vector<StoreId> &stores, int limit) override;

private:
    std::vector<ContractRow> pageOf(StoreId store, const ContractQuery &query);
};

class LedgerSql final : public LedgerRepository
{
public:
    explicit LedgerSql(Database &database) : m_database(database) {}
    Result<std::vector<OwedContract>> owed(const OwedQuery &query) override;
    Result<std::vector<OwedContract>> toRefund(const std::vector<StoreId> &stores) override;
    Result<std::vector<LedgerEntry>> entries(StoreId store, QDate from, QDate to) override;

private:
    /// `which`: the condition on contract k, of which `bind` fills the marks.
    std::vector<OwedContract> contracts(StoreId store, const QString &which, const std::function<void(Statement &)> &bind);

    Database &m_database;
};

} // namespace showroom
