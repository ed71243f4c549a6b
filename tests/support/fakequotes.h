// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakedata.h"

namespace showroom
{

class FakeNumbers final : public NumberRepository
{
public:
    explicit FakeNumbers(FakeConnection &connection) : m_connection(connection) {}
    Result<qint64> next(StoreId store, const QString &series, int year) override;

private:
    FakeConnection &m_connection;
};

class FakeTaxPeriods final : public FakeRepository<TaxPeriod, TaxPeriodRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<Stored<TaxPeriod>>> all(StoreId store) override;
};

class FakePlans final : public FakeRepository<Plan, PlanRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<PlanRow>> page(const PlanQuery &query) override;
};

class FakeQuotes final : public FakeRepository<Quote, QuoteRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<QuoteRow>> page(const QuoteQuery &query) override;
    Result<std::vector<Stored<Quote>>> revisions(StoreId store, const QString &number) override;
    Done handOver(StoreId store, LeadId lead, std::optional<PersonId> owner) override;
};

class FakeQuoteOffers final : public FakeRepository<QuoteOffer, QuoteOfferRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::optional<Stored<QuoteOffer>>> ofQuote(StoreId store, QuoteId quote) override;
    Result<std::vector<QuoteOffer>> several(const std::vector<StoreId> &stores, const std::vector<QuoteId> &quotes) override;
};

class FakeQuoteLines final : public LineRepository<Quote, QuoteLine>
{
public:
    explicit FakeQuoteLines(FakeConnection &connection) : m_connection(connection) {}
    Result<std::vector<QuoteLine>> of(StoreId store, QuoteId quote) override;
    Done replace(StoreId store, QuoteId quote, const std::vector<QuoteLine> &lines) override;

private:
    FakeConnection &m_connection;
};

} // namespace showroom
