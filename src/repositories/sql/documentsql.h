// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

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

// Documents that need no list of their own. Made once, in documentsql.cpp: what the compiler makes of a description is much.
extern template class SqlRepository<ContractTemplate, DocumentRepository<ContractTemplate>>;
extern template class DocumentSql<ContractTemplate>;
extern template class SqlRepository<ExportPermit, DocumentRepository<ExportPermit>>;
extern template class DocumentSql<ExportPermit>;
extern template class SqlRepository<ContractTerms, DocumentRepository<ContractTerms>>;
extern template class DocumentSql<ContractTerms>;
extern template class SqlRepository<ContractPaper, DocumentRepository<ContractPaper>>;
extern template class DocumentSql<ContractPaper>;
extern template class SqlRepository<ContractChange, DocumentRepository<ContractChange>>;
extern template class DocumentSql<ContractChange>;
extern template class SqlRepository<SealUse, DocumentRepository<SealUse>>;
extern template class DocumentSql<SealUse>;
extern template class SqlRepository<Receipt, DocumentRepository<Receipt>>;
extern template class DocumentSql<Receipt>;
extern template class SqlRepository<StatementLine, DocumentRepository<StatementLine>>;
extern template class DocumentSql<StatementLine>;
extern template class SqlRepository<Reconciliation, DocumentRepository<Reconciliation>>;
extern template class DocumentSql<Reconciliation>;
extern template class SqlRepository<Delivery, DocumentRepository<Delivery>>;
extern template class DocumentSql<Delivery>;
extern template class SqlRepository<Consent, DocumentRepository<Consent>>;
extern template class DocumentSql<Consent>;
extern template class SqlRepository<CardMerge, DocumentRepository<CardMerge>>;
extern template class DocumentSql<CardMerge>;

} // namespace showroom
