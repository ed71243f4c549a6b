// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/purchasetax.h"
#include "showroom/domain/quote.h"
#include "showroom/repositories/repository.h"

namespace showroom
{

/// Numbers of documents, without gaps in a store and a year, also when several draw at once: a number is drawn in the transaction
/// of what bears it, and comes back when that fails.
class NumberRepository
{
public:
    virtual ~NumberRepository() = default;
    /// 1 for the first of the year.
    [[nodiscard]] virtual Result<qint64> next(StoreId store, const QString &series, int year) = 0;
};

class TaxPeriodRepository : public Repository<TaxPeriod>
{
public:
    /// By class and day.
    [[nodiscard]] virtual Result<std::vector<Stored<TaxPeriod>>> all(StoreId store) = 0;
};

/// Whom a document of the deal is for.
struct DealParty {
    CustomerId customer = CustomerId(0);
    QString customerName;
};

struct PlanRow {
    Stored<Plan> plan;
    DealParty party;
    QString modelName; ///< series and name
};

struct PlanQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<LeadId> lead;
    std::optional<PlanState> state;
    std::optional<PlanId> after; ///< newest first, by key
    int limit = 200;
};

class PlanRepository : public Repository<Plan>
{
public:
    [[nodiscard]] virtual Result<std::vector<PlanRow>> page(const PlanQuery &query) = 0;
};

/// A row of the list of quotes. No price: who may see those asks for them by key.
struct QuoteRow {
    Stored<Quote> quote;
    DealParty party;
};

struct QuoteQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<PersonId> preparedBy;
    std::optional<LeadId> lead;
    std::optional<QuoteState> state;
    QDate today;                  ///< what is expired is seen from here
    std::optional<QuoteId> after; ///< newest first, by key
    int limit = 200;
    QString numberPrefix = {}; ///< where it is asked for, the last number comes first instead
};

class QuoteRepository : public Repository<Quote>
{
public:
    [[nodiscard]] virtual Result<std::vector<QuoteRow>> page(const QuoteQuery &query) = 0;
    /// All versions of a number, the oldest first.
    [[nodiscard]] virtual Result<std::vector<Stored<Quote>>> revisions(StoreId store, const QString &number) = 0;
    /// Plans, quotes, contracts and test drives of a lead that was handed over go with it.
    [[nodiscard]] virtual Done handOver(StoreId store, LeadId lead, std::optional<PersonId> owner) = 0;
};

class QuoteOfferRepository : public Repository<QuoteOffer>
{
public:
    [[nodiscard]] virtual Result<std::optional<Stored<QuoteOffer>>> ofQuote(StoreId store, QuoteId quote) = 0;
    /// Those of several quotes, by quote.
    [[nodiscard]] virtual Result<std::vector<QuoteOffer>> several(const std::vector<StoreId> &stores,
                                                                  const std::vector<QuoteId> &quotes) = 0;
};

} // namespace showroom
