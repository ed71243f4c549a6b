// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

/// The leads of a store that were closed so: a part of a WHERE over `l`, and its values in their order.
[[nodiscard]] QString closedSql(StoreId store, const ClosedLeads &closed);
void bindClosed(Statement &row, const ClosedLeads &closed);

class LossSql final : public LossRepository
{
public:
    explicit LossSql(Database &database) : m_database(database) {}
    Result<std::vector<LossGroup>> groups(const LossQuery &query) override;
    Result<LossFlow> flow(const LossQuery &query) override;

private:
    void countMoves(const LossQuery &query, LossFlow &flow);
    [[nodiscard]] int carried(const LossQuery &query);

    Database &m_database;
};

} // namespace showroom
