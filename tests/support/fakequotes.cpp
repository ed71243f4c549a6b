// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakequotes.h"
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

} // namespace

Result<qint64> FakeNumbers::next(StoreId store, const QString &series, int year)
{
    return m_connection.with([&](FakeData &data) -> Result<qint64> { return ++data.numbers[{store, series, year}]; });
}

Result<std::vector<Stored<TaxPeriod>>> FakeTaxPeriods::all(StoreId store)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<TaxPeriod>>> {
        std::vector<Stored<TaxPeriod>> rows;
        for (const auto &[id, row] : data.taxPeriods.rows)
            if (row.store == store)
                rows.push_back(row);
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return std::pair(codeOf(a.value.taxClass), a.value.from) < std::pair(codeOf(b.value.taxClass), b.value.from);
        });
        return rows;
    });
}

Result<std::vector<PlanRow>> FakePlans::page(const PlanQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<PlanRow>> {
        std::vector<PlanRow> rows;
        for (auto each = data.plans.rows.rbegin(); each != data.plans.rows.rend() && int(rows.size()) < query.limit; ++each) {
            const Stored<Plan> &row = each->second;
            if (!reaches(query.stores, row.store) || (query.owner && row.value.owner != query.owner) ||
                (query.lead && row.value.lead != *query.lead) || (query.state && row.value.state != *query.state) ||
                (query.after && !(row.id < *query.after)))
                continue;
            const VehicleModel &model = data.models.rows.at(row.value.model).value;
            rows.push_back({row, partyOf(data, row.value.lead), (model.series + u' ' + model.name).trimmed()});
        }
        return rows;
    });
}

Result<std::vector<QuoteRow>> FakeQuotes::page(const QuoteQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<QuoteRow>> {
        std::vector<QuoteRow> rows;
        for (auto each = data.quotes.rows.rbegin(); each != data.quotes.rows.rend() && int(rows.size()) < query.limit; ++each) {
            const Stored<Quote> &row = each->second;
            if (!reaches(query.stores, row.store) || (query.owner && row.value.owner != query.owner) ||
                (query.preparedBy && row.createdBy != query.preparedBy) || (query.lead && row.value.lead != *query.lead) ||
                (query.state && stateOn(row.value, query.today) != *query.state) || (query.after && !(row.id < *query.after)) ||
                !row.value.number.startsWith(query.numberPrefix))
                continue;
            rows.push_back({row, partyOf(data, row.value.lead)});
        }
        if (!query.numberPrefix.isEmpty())
            std::stable_sort(rows.begin(), rows.end(),
                             [](const QuoteRow &a, const QuoteRow &b) { return b.quote.value.number < a.quote.value.number; });
        return rows;
    });
}

Result<std::vector<Stored<Quote>>> FakeQuotes::revisions(StoreId store, const QString &number)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<Quote>>> {
        std::vector<Stored<Quote>> rows;
        for (const auto &[id, row] : data.quotes.rows)
            if (row.store == store && row.value.number == number)
                rows.push_back(row);
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.value.revision < b.value.revision; });
        return rows;
    });
}

Done FakeQuotes::handOver(StoreId store, LeadId lead, std::optional<PersonId> owner)
{
    return m_connection.with([&](FakeData &data) -> Done {
        const auto pass = [&](auto &table) {
            for (auto &[id, row] : table.rows)
                if (row.store == store && row.value.lead == lead) {
                    row.value.owner = owner;
                    ++row.version;
                }
        };
        pass(data.plans);
        pass(data.quotes);
        pass(data.table<Contract>());
        pass(data.table<TestDrive>());
        const auto follow = [&](auto &table) {
            for (auto &[id, row] : table.rows) {
                const auto &contracts = data.table<Contract>().rows;
                if (const auto of = contracts.find(row.value.contract);
                    of != contracts.end() && of->second.store == store && of->second.value.lead == lead) {
                    row.value.owner = owner;
                    ++row.version;
                }
            }
        };
        follow(data.table<ContractChange>());
        follow(data.table<Delivery>());
        return {};
    });
}

Result<std::optional<Stored<QuoteOffer>>> FakeQuoteOffers::ofQuote(StoreId store, QuoteId quote)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<Stored<QuoteOffer>>> {
        for (const auto &[id, row] : data.quoteOffers.rows)
            if (row.store == store && row.value.quote == quote)
                return row;
        return std::nullopt;
    });
}

Result<std::vector<QuoteOffer>> FakeQuoteOffers::several(const std::vector<StoreId> &stores, const std::vector<QuoteId> &quotes)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<QuoteOffer>> {
        std::vector<QuoteOffer> offers;
        for (const auto &[id, row] : data.quoteOffers.rows)
            if (reaches(stores, row.store) && std::find(quotes.begin(), quotes.end(), row.value.quote) != quotes.end())
                offers.push_back(row.value);
        return offers;
    });
}

Result<std::vector<QuoteLine>> FakeQuoteLines::of(StoreId store, QuoteId quote)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<QuoteLine>> { return data.quoteLines[{store, quote}]; });
}

Done FakeQuoteLines::replace(StoreId store, QuoteId quote, const std::vector<QuoteLine> &lines)
{
    return m_connection.with([&](FakeData &data) -> Done {
        for (const QuoteLine &line : lines)
            if (line.name.isEmpty() || line.quantity <= 0 || line.offered > line.media || !data.quotes.rows.contains(quote))
                return m_connection.fail({ErrorCode::Storage});
        data.quoteLines[{store, quote}] = lines;
        return {};
    });
}

} // namespace showroom
