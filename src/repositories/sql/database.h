// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlerror.h"
#include "showroom/repositories/storage.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <unordered_map>

namespace showroom
{

enum class Engine { Sqlite, Postgres };

/// One connection, used from the thread that opened it. Statements are prepared once and kept by their text.
class Database final : public UnitOfWork
{
public:
    Database(Engine engine, QSqlDatabase connection);
    ~Database() override;

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }

    /// A prepared statement; throws SqlError when it does not prepare.
    QSqlQuery &prepared(const QString &sql);
    /// One statement without parameters, not kept.
    void execute(const QString &sql);
    [[noreturn]] void fail(const QSqlQuery &query) const;

    [[nodiscard]] Done run(const std::function<Done()> &body) override;

private:
    [[nodiscard]] Done attempt(const std::function<Done()> &body);
    [[nodiscard]] Done commit();
    void rollBack();

    Engine m_engine;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    bool m_inTransaction = false;
    bool m_mustRetry = false;
};

} // namespace showroom
