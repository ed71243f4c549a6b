// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

class FollowUpSql final : public SqlRepository<FollowUp, FollowUpRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<FollowUpRow>> ofLead(StoreId store, LeadId lead, int limit) override;
    Result<std::vector<FollowUpRow>> ofCustomer(StoreId store, CustomerId customer, int limit) override;
    Result<std::vector<FollowUpRow>> inState(const std::vector<StoreId> &stores, FollowUpState state, int limit) override;
    Result<std::vector<FollowUpRow>> page(const std::vector<StoreId> &stores, std::optional<PersonId> author,
                                          std::optional<FollowUpId> after, int limit) override;
    Result<std::vector<ClaimedContact>> contacts(StoreId store, QDate from, QDate to, int limit) override;
};

extern template class SqlRepository<FollowUp, FollowUpRepository>;

} // namespace showroom
