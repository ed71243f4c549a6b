// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakedata.h"

namespace showroom
{

class FakeLeads final : public FakeRepository<Lead, LeadRepository>
{
public:
    explicit FakeLeads(FakeConnection &connection) : FakeRepository(connection), m_events(connection) {}
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
    FakeRepository<LeadEvent> m_events;
};

class FakeFollowUps final : public FakeRepository<FollowUp, FollowUpRepository>
{
public:
    using FakeRepository::FakeRepository;
    // A time of day is kept to the minute.
    Result<Stored<FollowUp>> add(StoreId store, const FollowUp &value, std::optional<PersonId> by, Instant at) override;
    Result<std::vector<FollowUpRow>> ofLead(StoreId store, LeadId lead, int limit) override;
    Result<std::vector<FollowUpRow>> ofCustomer(StoreId store, CustomerId customer, int limit) override;
    Result<std::vector<FollowUpRow>> inState(const std::vector<StoreId> &stores, FollowUpState state, int limit) override;
    Result<std::vector<FollowUpRow>> page(const std::vector<StoreId> &stores, std::optional<PersonId> author,
                                          std::optional<FollowUpId> after, int limit) override;
    Result<std::vector<ClaimedContact>> contacts(StoreId store, QDate from, QDate to, int limit) override;

private:
    using Rows = std::vector<FollowUpRow>;
    Result<Rows> rows(const std::function<bool(const Stored<FollowUp> &)> &wanted,
                      const std::function<bool(const FollowUpRow &, const FollowUpRow &)> &before, int limit);
};

} // namespace showroom
