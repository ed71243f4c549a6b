// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/contractsql.h"
#include "showroom/domain/searchkeys.h"
#include <unordered_map>

namespace showroom
{

namespace
{

DealParty readParty(Statement &row)
{
    DealParty party;
    party.customer = row.read<CustomerId>();
    party.customerName = row.read<QString>();
    return party;
}

/// The customer through the lead, so that a merged card needs nothing here.
QString partyThroughLead(const QString &alias)
{
    return QStringLiteral("JOIN lead l ON l.store_id = %1.store_id AND l.id = %1.lead "
                          "JOIN customer c ON c.store_id = l.store_id AND c.id = l.customer ")
        .arg(alias);
}

template <class Value>
void readFields(Statement &row, Value &value)
{
    forEachField<Value>([&](const auto &field) {
        value.*field.member = row.template read<std::remove_cvref_t<decltype(value.*field.member)>>();
    });
}

template <class Value>
QString fieldsOf(const QString &prefix)
{
    QStringList names;
    forEachField<Value>([&](const auto &field) { names << prefix + QString::fromLatin1(field.name); });
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<std::vector<ContractRow>> ContractSql::page(const ContractQuery &query)
{
    return guarded([&]() -> Result<std::vector<ContractRow>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
            [&](const ContractRow &a, const ContractRow &b) {
                return query.numberPrefix.isEmpty() ? b.contract.id < a.contract.id
                                                    : b.contract.value.number < a.contract.value.number;
            });
    });
}

std::vector<ContractRow> ContractSql::pageOf(StoreId store, const ContractQuery &query)
{
    QString where = QStringLiteral("WHERE k.store_id = ?");
    const auto when = [&](bool asked, const char *condition) {
        if (asked)
            where += QStringLiteral(" AND ") + QLatin1String(condition);
    };
    when(query.owner.has_value(), "k.owner = ?");
    when(query.lead.has_value(), "k.lead = ?");
    when(query.quote.has_value(), "k.quote = ?");
    when(query.state.has_value(), "k.state = ?");
    when(query.owingOnly, "k.is_owing = TRUE");
    when(query.promisedFrom.has_value(), "k.delivery_date >= ?");
    when(query.promisedTo.has_value(), "k.delivery_date <= ?");
    when(query.after.has_value(), "k.id < ?");
    when(!query.numberPrefix.isEmpty(), "k.number >= ? AND k.number < ?");
    Statement row(m_database,
                  QStringLiteral("SELECT %1, c.id, c.name FROM contract k ").arg(columnsOf<Contract>(QStringLiteral("k."))) +
                      partyThroughLead(QStringLiteral("k")) + where +
                      QStringLiteral(" ORDER BY k.%1 DESC LIMIT ?")
                          .arg(query.numberPrefix.isEmpty() ? QStringLiteral("id") : QStringLiteral("number")));
    row.bind(store);
    const auto bind = [&](const auto &value) {
        if (value)
            row.bind(*value);
    };
    bind(query.owner);
    bind(query.lead);
    bind(query.quote);
    bind(query.state);
    bind(query.promisedFrom);
    bind(query.promisedTo);
    bind(query.after);
    if (!query.numberPrefix.isEmpty())
        row.bind(query.numberPrefix).bind(SearchQuery::upperBound(query.numberPrefix));
    row.bind(query.limit).run();
    std::vector<ContractRow> rows;
    while (row.next()) {
        auto contract = readStored<Contract>(row);
        rows.push_back({std::move(contract), readParty(row)});
    }
    return rows;
}

Result<std::optional<Stored<Contract>>> ContractSql::byNumber(StoreId store, const QString &number)
{
    return guarded([&]() -> Result<std::optional<Stored<Contract>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM contract WHERE store_id = ? AND number = ?").arg(columnsOf<Contract>()));
        row.bind(store).bind(number).run();
        return row.next() ? std::optional(readStored<Contract>(row)) : std::nullopt;
    });
}

Result<std::vector<QuoteRow>> ContractSql::acceptedQuotes(const std::vector<StoreId> &stores, int limit)
{
    return guarded([&]() -> Result<std::vector<QuoteRow>> {
        return firstOf(
            stores, limit,
            [&](StoreId store) {
                Statement row(
                    m_database,
                    QStringLiteral("SELECT %1, c.id, c.name FROM quote q ").arg(columnsOf<Quote>(QStringLiteral("q."))) +
                        partyThroughLead(QStringLiteral("q")) +
                        QStringLiteral("WHERE q.store_id = ? AND q.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM contract k "
                                       "WHERE k.store_id = q.store_id AND k.quote = q.id AND (k.is_live = TRUE OR k.stamped_on "
                                       "IS NOT NULL)) "
                                       "ORDER BY q.id LIMIT ?"));
                row.bind(store).bind(limit).run();
                std::vector<QuoteRow> rows;
                while (row.next()) {
                    auto quote = readStored<Quote>(row);
                    rows.push_back({std::move(quote), readParty(row)});
                }
                return rows;
            },
            [](const QuoteRow &a, const QuoteRow &b) { return a.quote.id < b.quote.id; });
    });
}

std::vector<OwedContract> LedgerSql::contracts(StoreId store, const QString &which, const std::function<void(Statement &)> &bind)
{
    std::vector<OwedContract> owed;
    std::unordered_map<ContractId, std::size_t> places;
    Statement header(m_database,
                     QStringLiteral("SELECT %1, c.id, c.name FROM contract k ").arg(columnsOf<Contract>(QStringLiteral("k."))) +
                         partyThroughLead(QStringLiteral("k")) +
                         QStringLiteral("WHERE k.store_id = ? AND %1 ORDER BY k.id").arg(which));
    bind(header.bind(store));
    header.run();
    while (header.next()) {
        auto contract = readStored<Contract>(header);
        places.emplace(contract.id, owed.size());
        owed.push_back({{std::move(contract), readParty(header)}, {}, {}});
    }
    Statement payment(m_database,
                      QStringLiteral("SELECT k.id, %1 FROM contract k JOIN contract_terms t ON t.store_id = k.store_id AND "
                                     "t.contract = k.id AND t.revision = k.revision JOIN contract_payment p ON p.store_id = "
                                     "t.store_id AND p.terms = t.id WHERE k.store_id = ? AND %2 ORDER BY k.id, p.position")
                          .arg(fieldsOf<ContractPayment>(QStringLiteral("p.")), which));
    bind(payment.bind(store));
    payment.run();
    while (payment.next()) {
        const auto place = places.find(payment.read<ContractId>());
        ContractPayment one;
        readFields(payment, one);
        if (place != places.end())
            owed[place->second].payments.push_back(std::move(one));
    }
    Statement receipt(m_database,
                      QStringLiteral("SELECT k.id, %1 FROM contract k JOIN receipt r ON r.store_id = k.store_id AND r.contract = "
                                     "k.id WHERE k.store_id = ? AND %2 ORDER BY k.id, r.id")
                          .arg(fieldsOf<Receipt>(QStringLiteral("r.")), which));
    bind(receipt.bind(store));
    receipt.run();
    while (receipt.next()) {
        const auto place = places.find(receipt.read<ContractId>());
        Receipt one;
        readFields(receipt, one);
        if (place != places.end())
            owed[place->second].receipts.push_back(std::move(one));
    }
    return owed;
}

Result<std::vector<OwedContract>> LedgerSql::owed(const OwedQuery &query)
{
    return guarded([&]() -> Result<std::vector<OwedContract>> {
        QString which = query.contract ? QStringLiteral("k.id = ?") : QStringLiteral("k.is_owing = TRUE");
        which += query.owner ? QStringLiteral(" AND k.owner = ?") : QString();
        std::vector<OwedContract> all;
        for (StoreId store : query.stores)
            for (OwedContract &owed : contracts(store, which, [&](Statement &row) {
                     if (query.contract)
                         row.bind(*query.contract);
                     if (query.owner)
                         row.bind(*query.owner);
                 }))
                all.push_back(std::move(owed));
        return all;
    });
}

Result<std::vector<OwedContract>> LedgerSql::toRefund(const std::vector<StoreId> &stores)
{
    return guarded([&]() -> Result<std::vector<OwedContract>> {
        // Through the contracts in this state, of which there are few, and their own receipts.
        const QString which =
            QStringLiteral("k.state = 'cancelled' AND (SELECT COALESCE(SUM(CASE WHEN x.flow = 'received' THEN x.amount_fen ELSE "
                           "-x.amount_fen END), 0) "
                           "FROM receipt x WHERE x.store_id = k.store_id AND x.contract = k.id AND x.state = 'recorded') > 0");
        std::vector<OwedContract> all;
        for (StoreId store : stores)
            for (OwedContract &owed : contracts(store, which, [](Statement &) {}))
                all.push_back(std::move(owed));
        return all;
    });
}

Result<std::vector<LedgerEntry>> LedgerSql::entries(StoreId store, QDate from, QDate to)
{
    return guarded([&]() -> Result<std::vector<LedgerEntry>> {
        Statement row(
            m_database,
            QStringLiteral("SELECT r.id, k.number, %1 FROM receipt r JOIN contract k ON k.store_id = r.store_id AND k.id = "
                           "r.contract WHERE r.store_id = ? AND r.received_on >= ? AND r.received_on <= ? AND r.state = "
                           "'recorded' ORDER BY r.received_on, r.id")
                .arg(fieldsOf<Receipt>(QStringLiteral("r."))));
        row.bind(store).bind(from).bind(to).run();
        std::vector<LedgerEntry> entries;
        while (row.next()) {
            LedgerEntry entry;
            entry.id = row.read<ReceiptId>();
            entry.contractNumber = row.read<QString>();
            readFields(row, entry.receipt);
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

template class SqlRepository<Contract, ContractRepository>;

} // namespace showroom
