// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/quotesql.h"
#include "showroom/domain/searchkeys.h"

namespace showroom
{

namespace
{

constexpr qsizetype offersAtOnce = 50;

template <class Record>
std::vector<Stored<Record>> storedRows(Statement &row)
{
    std::vector<Stored<Record>> rows;
    while (row.next())
        rows.push_back(readStored<Record>(row));
    return rows;
}

DealParty readParty(Statement &row)
{
    DealParty party;
    party.customer = row.read<CustomerId>();
    party.customerName = row.read<QString>();
    return party;
}

/// Joins the customer through the lead, so that merged and handed-over customers need nothing here.
const QString throughLead = QStringLiteral("JOIN lead l ON l.store_id = d.store_id AND l.id = d.lead "
                                           "JOIN customer c ON c.store_id = l.store_id AND c.id = l.customer ");

} // namespace

Result<qint64> NumberSql::next(StoreId store, const QString &series, int year)
{
    return guarded([&]() -> Result<qint64> {
        Statement row(m_database,
                      QStringLiteral("INSERT INTO number_series (store_id, series, year, last) VALUES (?, ?, ?, 1) "
                                     "ON CONFLICT (store_id, series, year) DO UPDATE SET last = number_series.last + 1 "
                                     "RETURNING last"));
        row.bind(store).bind(series).bind(year).run();
        if (!row.next())
            throw SqlError(SqlError::Cause::Other, QStringLiteral("no number came back"));
        return row.read<qint64>();
    });
}

Result<std::vector<Stored<TaxPeriod>>> TaxPeriodSql::all(StoreId store)
{
    return guarded([&]() -> Result<std::vector<Stored<TaxPeriod>>> {
        Statement row(m_database, QStringLiteral("SELECT %1 FROM tax_period WHERE store_id = ? ORDER BY tax_class, valid_from")
                                      .arg(columnsOf<TaxPeriod>()));
        return storedRows<TaxPeriod>(row.bind(store).run());
    });
}

Result<std::vector<PlanRow>> PlanSql::page(const PlanQuery &query)
{
    return guarded([&]() -> Result<std::vector<PlanRow>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
            [](const PlanRow &a, const PlanRow &b) { return b.plan.id < a.plan.id; });
    });
}

std::vector<PlanRow> PlanSql::pageOf(StoreId store, const PlanQuery &query)
{
    QString where = QStringLiteral("WHERE d.store_id = ?");
    if (query.owner)
        where += QStringLiteral(" AND d.owner = ?");
    if (query.lead)
        where += QStringLiteral(" AND d.lead = ?");
    if (query.state)
        where += QStringLiteral(" AND d.state = ?");
    if (query.after)
        where += QStringLiteral(" AND d.id < ?");
    Statement row(
        m_database,
        QStringLiteral("SELECT %1, c.id, c.name, m.series, m.name FROM plan d ").arg(columnsOf<Plan>(QStringLiteral("d."))) +
            throughLead + QStringLiteral("JOIN vehicle_model m ON m.store_id = d.store_id AND m.id = d.model ") + where +
            QStringLiteral(" ORDER BY d.id DESC LIMIT ?"));
    row.bind(store);
    if (query.owner)
        row.bind(*query.owner);
    if (query.lead)
        row.bind(*query.lead);
    if (query.state)
        row.bind(*query.state);
    if (query.after)
        row.bind(*query.after);
    row.bind(query.limit).run();
    std::vector<PlanRow> rows;
    while (row.next()) {
        PlanRow one{readStored<Plan>(row), readParty(row), {}};
        one.modelName = row.read<QString>();
        one.modelName = (one.modelName + u' ' + row.read<QString>()).trimmed();
        rows.push_back(std::move(one));
    }
    return rows;
}

Result<std::vector<QuoteRow>> QuoteSql::page(const QuoteQuery &query)
{
    return guarded([&]() -> Result<std::vector<QuoteRow>> {
        // Expired is no stored state: it is looked for among those that ran.
        const std::vector<std::optional<QuoteState>> states =
            query.state == QuoteState::Expired
                ? std::vector<std::optional<QuoteState>>{QuoteState::Approved, QuoteState::Released}
                : std::vector<std::optional<QuoteState>>{query.state};
        const auto before = [&](const QuoteRow &a, const QuoteRow &b) {
            return query.numberPrefix.isEmpty() || a.quote.value.number == b.quote.value.number
                       ? b.quote.id < a.quote.id
                       : b.quote.value.number < a.quote.value.number;
        };
        return firstOf(
            query.stores, query.limit,
            [&](StoreId store) {
                std::vector<QuoteRow> rows;
                for (const auto &state : states)
                    for (QuoteRow &row : pageOf(store, query, state))
                        rows.push_back(std::move(row));
                std::stable_sort(rows.begin(), rows.end(), before);
                return rows;
            },
            before);
    });
}

std::vector<QuoteRow> QuoteSql::pageOf(StoreId store, const QuoteQuery &query, std::optional<QuoteState> stored)
{
    const bool runs = stored == QuoteState::Approved || stored == QuoteState::Released;
    QString where = QStringLiteral("WHERE d.store_id = ?");
    if (query.owner)
        where += QStringLiteral(" AND d.owner = ?");
    if (query.preparedBy)
        where += QStringLiteral(" AND d.created_by = ?");
    if (query.lead)
        where += QStringLiteral(" AND d.lead = ?");
    if (stored)
        where += QStringLiteral(" AND d.state = ?");
    if (runs)
        where += query.state == QuoteState::Expired ? QStringLiteral(" AND d.valid_until < ?")
                                                    : QStringLiteral(" AND d.valid_until >= ?");
    if (query.after)
        where += QStringLiteral(" AND d.id < ?");
    const bool numbered = !query.numberPrefix.isEmpty();
    if (numbered)
        where += QStringLiteral(" AND d.number >= ? AND d.number < ?");
    Statement row(m_database,
                  QStringLiteral("SELECT %1, c.id, c.name FROM quote d ").arg(columnsOf<Quote>(QStringLiteral("d."))) +
                      throughLead + where +
                      (numbered ? QStringLiteral(" ORDER BY d.number DESC, d.revision DESC LIMIT ?")
                                : QStringLiteral(" ORDER BY d.id DESC LIMIT ?")));
    row.bind(store);
    if (query.owner)
        row.bind(*query.owner);
    if (query.preparedBy)
        row.bind(*query.preparedBy);
    if (query.lead)
        row.bind(*query.lead);
    if (stored)
        row.bind(*stored);
    if (runs)
        row.bind(query.today);
    if (query.after)
        row.bind(*query.after);
    if (numbered)
        row.bind(query.numberPrefix).bind(SearchQuery::upperBound(query.numberPrefix));
    row.bind(query.limit).run();
    std::vector<QuoteRow> rows;
    while (row.next()) {
        auto quote = readStored<Quote>(row);
        rows.push_back({std::move(quote), readParty(row)});
    }
    return rows;
}

Result<std::vector<Stored<Quote>>> QuoteSql::revisions(StoreId store, const QString &number)
{
    return guarded([&]() -> Result<std::vector<Stored<Quote>>> {
        Statement row(
            m_database,
            QStringLiteral("SELECT %1 FROM quote WHERE store_id = ? AND number = ? ORDER BY revision").arg(columnsOf<Quote>()));
        return storedRows<Quote>(row.bind(store).bind(number).run());
    });
}

Done QuoteSql::handOver(StoreId store, LeadId lead, std::optional<PersonId> owner)
{
    return guarded([&]() -> Done {
        for (const QString &sql :
             {QStringLiteral("UPDATE plan SET owner = ?, version = version + 1 WHERE store_id = ? AND lead = ?"),
              QStringLiteral("UPDATE quote SET owner = ?, version = version + 1 WHERE store_id = ? AND lead = ?"),
              QStringLiteral("UPDATE contract_change SET owner = ?, version = version + 1 WHERE store_id = ? AND contract IN "
                             "(SELECT id FROM contract WHERE store_id = contract_change.store_id AND lead = ?)"),
              QStringLiteral("UPDATE delivery SET owner = ?, version = version + 1 WHERE store_id = ? AND contract IN "
                             "(SELECT id FROM contract WHERE store_id = delivery.store_id AND lead = ?)"),
              QStringLiteral("UPDATE test_drive SET owner = ?, version = version + 1 WHERE store_id = ? AND lead = ?"),
              QStringLiteral("UPDATE contract SET owner = ?, version = version + 1 WHERE store_id = ? AND lead = ?")})
            Statement(m_database, sql).bind(owner).bind(store).bind(lead).run();
        return {};
    });
}

Result<std::optional<Stored<QuoteOffer>>> QuoteOfferSql::ofQuote(StoreId store, QuoteId quote)
{
    return guarded([&]() -> Result<std::optional<Stored<QuoteOffer>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM quote_offer WHERE store_id = ? AND quote = ?").arg(columnsOf<QuoteOffer>()));
        row.bind(store).bind(quote).run();
        return row.next() ? std::optional(readStored<QuoteOffer>(row)) : std::nullopt;
    });
}

Result<std::vector<QuoteOffer>> QuoteOfferSql::several(const std::vector<StoreId> &stores, const std::vector<QuoteId> &quotes)
{
    return guarded([&]() -> Result<std::vector<QuoteOffer>> {
        std::vector<QuoteOffer> offers;
        for (StoreId store : stores)
            for (qsizetype first = 0; first < qsizetype(quotes.size()); first += offersAtOnce) {
                static const QString sql = QStringLiteral("SELECT %1 FROM quote_offer WHERE store_id = ? AND quote IN (%2)")
                                               .arg(columnsOf<QuoteOffer>(), marks(offersAtOnce));
                Statement row(m_database, sql);
                row.bind(store);
                for (qsizetype i = first; i < first + offersAtOnce; ++i) // the last again where there are no more
                    row.bind(quotes[std::size_t(std::min(i, qsizetype(quotes.size()) - 1))]);
                row.run();
                for (Stored<QuoteOffer> &offer : storedRows<QuoteOffer>(row))
                    offers.push_back(std::move(offer.value));
            }
        return offers;
    });
}

template class SqlRepository<TaxPeriod, TaxPeriodRepository>;
template class SqlRepository<Plan, PlanRepository>;
template class SqlRepository<Quote, QuoteRepository>;
template class SqlRepository<QuoteOffer, QuoteOfferRepository>;
template class LineSql<Quote, QuoteLine>;
template class LineSql<ContractTerms, ContractLine>;
template class LineSql<ContractTerms, ContractPayment>;

} // namespace showroom
