// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"
#include "showroom/repositories/contracts.h"

namespace showroom
{

class ContractSql final : public SqlRepository<Contract, ContractRepository>
{
public:
    using SqlRepository::SqlRepository;
    Result<std::vector<ContractRow>> page(const ContractQuery &query) override;
    Result<std::optional<Stored<Contract>>> byNumber(StoreId store, const QString &number) override;
    Result<std::vector<QuoteRow>> acceptedQuotes(const std::vector<StoreId> &stores, int limit) override;

private:
    std::vector<ContractRow> pageOf(StoreId store, const ContractQuery &query);
};

class LedgerSql final : public LedgerRepository
{
public:
    explicit LedgerSql(Database &database) : m_database(database) {}
    Result<std::vector<OwedContract>> owed(const OwedQuery &query) override;
    Result<std::vector<OwedContract>> toRefund(const std::vector<StoreId> &stores) override;
    Result<std::vector<LedgerEntry>> entries(StoreId store, QDate from, QDate to) override;

private:
    /// `which`: the condition on contract k, of which `bind` fills the marks.
    std::vector<OwedContract> contracts(StoreId store, const QString &which, const std::function<void(Statement &)> &bind);

    Database &m_database;
};

extern template class SqlRepository<Contract, ContractRepository>;

} // namespace showroom
