// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

class AuditSql final : public AuditRepository
{
public:
    explicit AuditSql(Database &database) : m_database(database) {}
    Done append(StoreId store, std::vector<AuditEntry> entries) override;
    Result<std::vector<AuditEntry>> page(const AuditQuery &query) override;
    Done visit(StoreId store, const std::function<bool(const AuditEntry &)> &visitor) override;
    Result<Head> head(StoreId store) override;
    Result<int> empty(const std::vector<StoreId> &stores, const QString &kind, const std::vector<qint64> &records) override;

private:
    std::vector<AuditEntry> pageOf(StoreId store, const AuditQuery &query);

    Database &m_database;
};

class CommandSql final : public CommandRepository
{
public:
    explicit CommandSql(Database &database) : m_database(database) {}
    Result<std::optional<CommandRecord>> find(StoreId store, const QString &id) override;
    Done add(StoreId store, const CommandRecord &command, Instant at) override;

private:
    Database &m_database;
};

} // namespace showroom
