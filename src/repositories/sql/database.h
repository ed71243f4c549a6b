// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/prepared.h"
#include "showroom/repositories/storage.h"
#include <QSqlQuery>
#include <unordered_map>

namespace showroom
{

/// One connection, used from the thread that opened it. Statements are prepared once and kept by their text.
///
/// Both engines behave alike: a statement that failed inside a transaction has ended it. Nothing more is carried out in it and it
/// cannot be committed, whatever its body makes of the failure.
class Database final : public UnitOfWork
{
public:
    /// What every new session is told, also the one after a line that was lost.
    using Greeting = std::function<void(Database &)>;

    Database(Engine engine, QSqlDatabase connection, Greeting greeting = {});
    ~Database() override;

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }

    /// A prepared statement and where it goes back to, so that a long text is looked up once.
    struct Lease {
        std::unique_ptr<Prepared> statement;
        std::unique_ptr<Prepared> *home;
    };
    /// For one use, to be given back; throws SqlError when it does not prepare.
    [[nodiscard]] Lease lease(const QString &sql);
    void giveBack(Lease lease) noexcept;
    /// One statement without parameters, not kept.
    void execute(const QString &sql);
    [[noreturn]] void fail(const QSqlQuery &query);
    [[noreturn]] void fail(const SqlError &failure);
    /// What was begun is half done: the running transaction must not be committed.
    void doom(const Error &why);

    /// Tries up to five times when the server found two transactions that cannot stand side by side.
    [[nodiscard]] Done run(const std::function<Done()> &body) override;

    /// The texts of all statements that were prepared: what a test asks the engine to explain.
    [[nodiscard]] QStringList texts() const;

private:
    [[nodiscard]] Done joined(const std::function<Done()> &body);
    [[nodiscard]] Done attempt(const std::function<Done()> &body);
    void control(const QString &sql);
    [[nodiscard]] Done commit();
    [[nodiscard]] Done notCommitted(const SqlError &failure);
    void rollBack();
    void reconnectIfLost();

    Engine m_engine;
    QSqlDatabase m_connection;
    Greeting m_greeting;
    std::unordered_map<QString, std::unique_ptr<Prepared>> m_statements;
    int m_leased = 0;
    bool m_lost = false;
    bool m_inTransaction = false;
    bool m_mustRetry = false;
    std::optional<Error> m_doom;
};

} // namespace showroom
