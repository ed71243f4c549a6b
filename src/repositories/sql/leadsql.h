// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"
#include <unordered_map>

namespace showroom
{

class LeadSql final : public SqlRepository<Lead, LeadRepository>
{
public:
    explicit LeadSql(Database &database) : SqlRepository(database), m_events(database) {}

    Result<std::vector<LeadRow>> page(const LeadQuery &query) override;
    Done addEvent(StoreId store, const LeadEvent &event, std::optional<PersonId> by) override;
    Result<std::vector<LeadEvent>> events(StoreId store, LeadId lead) override;
    Result<std::vector<LeadFacts>> facts(const FactsQuery &query) override;
    Result<std::vector<OpenWish>> openWishes(const std::vector<StoreId> &stores, QDate past, int limit) override;
    Result<std::vector<LeadRow>> pool(const PoolQuery &query) override;
    Result<int> openCount(StoreId store, PersonId owner) override;
    Result<std::vector<LeadRow>> closedBetween(const std::vector<StoreId> &stores, QDate from, QDate to,
                                               const std::vector<LeadState> &states, int limit) override;
    Result<std::vector<ExpectedVisit>> expectedOn(const std::vector<StoreId> &stores, QDate day, int limit) override;
    Result<std::vector<LeadId>> attempted(const std::vector<StoreId> &stores, QDate from, QDate to, int days, int limit) override;

private:
    using Places = std::unordered_map<LeadId, std::size_t>;
    std::vector<LeadRow> pageOf(StoreId store, const LeadQuery &query);
    std::vector<LeadFacts> leadsOf(const FactsQuery &query);
    void addDays(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query);
    void addEvents(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query);
    void addSinceRefusal(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query);

    SqlRepository<LeadEvent> m_events;
};

extern template class SqlRepository<Lead, LeadRepository>;
extern template class SqlRepository<LeadEvent>;

} // namespace showroom
