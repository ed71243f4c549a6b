// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/database.h"
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>

namespace showroom
{

namespace
{

constexpr int mostTries = 5;

} // namespace

Database::Database(Engine engine, QSqlDatabase connection, Greeting greeting)
    : m_engine(engine), m_connection(std::move(connection)), m_greeting(std::move(greeting))
{
}

Database::~Database()
{
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Database::fail(const QSqlQuery &query)
{
    fail(failureOf(m_engine, query.lastError()));
}

void Database::fail(const SqlError &failure)
{
    m_lost = m_lost || failure.cause() == SqlError::Cause::Lost;
    if (m_inTransaction) {
        m_mustRetry = failure.cause() == SqlError::Cause::Serialization;
        doom(failure.error());
    }
    throw SqlError(failure);
}

void Database::doom(const Error &why)
{
    if (m_inTransaction && !m_doom)
        m_doom = why;
}

Database::Lease Database::lease(const QString &sql)
{
    reconnectIfLost();
    // SQLite has rolled back by itself after some failures: what followed would be written outside of any transaction.
    if (m_doom)
        throw SqlError(SqlError::Cause::Other, QStringLiteral("in a transaction that has failed: ") + m_doom->logDetail);
    std::unique_ptr<Prepared> &home = m_statements[sql];
    Lease lease{std::move(home), &home};
    if (!lease.statement) {
        try {
            lease.statement = prepared(m_engine, m_connection, sql);
        } catch (const SqlError &failure) {
            fail(failure);
        }
    }
    ++m_leased;
    return lease;
}

void Database::giveBack(Lease lease) noexcept
{
    --m_leased;
    lease.statement->finish(); // an open cursor would keep a transaction from committing
    *lease.home = std::move(lease.statement);
}

void Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        fail(query);
}

QStringList Database::texts() const
{
    QStringList texts;
    for (const auto &[sql, statement] : m_statements)
        texts << sql;
    return texts;
}

Done Database::run(const std::function<Done()> &body)
{
    if (m_inTransaction)
        return joined(body);
    for (int tried = 1;; ++tried) {
        m_mustRetry = false;
        const Done done = guarded([&] { return attempt(body); });
        if (!m_mustRetry || tried == mostTries)
            return done;
        QThread::msleep(5UL * static_cast<unsigned long>(tried) + QRandomGenerator::global()->bounded(10U));
    }
}

Done Database::joined(const std::function<Done()> &body)
{
    Done done = body();
    if (!done) // the part that it did before it failed must not be committed by the outer one
        doom(done.error());
    return done;
}

Done Database::attempt(const std::function<Done()> &body)
{
    reconnectIfLost();
    m_doom.reset();
    try {
        // A deferred BEGIN would fail at its first write when another process wrote meanwhile.
        control(m_engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
        m_inTransaction = true;
        Done done = guarded(body);
        if (done && m_doom)
            done = Refusal(*m_doom);
        if (done)
            return commit();
        rollBack();
        return done;
    } catch (...) {
        rollBack();
        throw;
    }
}

/// What begins or ends a transaction. SQLite keeps it prepared, as every command pays for it; a server prepares no such
/// statement.
void Database::control(const QString &sql)
{
    std::optional<SqlError> failure;
    if (m_engine == Engine::Sqlite) {
        Lease leased = lease(sql);
        if (!leased.statement->run())
            failure = leased.statement->failure();
        giveBack(std::move(leased));
    } else if (QSqlQuery query(m_connection); !query.exec(sql)) {
        failure = failureOf(m_engine, query.lastError());
    }
    if (!failure)
        return;
    m_lost = m_lost || failure->cause() == SqlError::Cause::Lost;
    throw SqlError(*failure);
}

Done Database::commit()
{
    try {
        control(QStringLiteral("COMMIT"));
        m_inTransaction = false;
        return {};
    } catch (const SqlError &failure) {
        return notCommitted(failure);
    }
}

Done Database::notCommitted(const SqlError &failure)
{
    rollBack();
    m_mustRetry = failure.cause() == SqlError::Cause::Serialization;
    if (m_mustRetry || failure.cause() == SqlError::Cause::Busy || failure.cause() == SqlError::Cause::Constraint)
        return Refusal(failure.error());
    // After a failed write or a lost line the commit may have happened all the same (reliability.md 0.5).
    return refuse(ErrorCode::Unknown,
                  {QT_TRANSLATE_NOOP("Message", "It is not known whether this was saved. Try again: it will not be doubled.")},
                  failure.text());
}

void Database::rollBack()
{
    // SQLite refuses it where it has rolled back by itself; a server always obeys, if it is there.
    if (!QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK")) && m_engine == Engine::Postgres)
        m_lost = true;
    m_inTransaction = false;
    m_doom.reset();
}

/// A server that was away for a moment needs no restart of the program. Never within a transaction: its first half is gone.
void Database::reconnectIfLost()
{
    if (!m_lost || m_inTransaction || m_leased > 0)
        return;
    m_statements.clear(); // they lie in the session that is gone
    m_connection.close();
    if (!m_connection.open())
        throw failureOf(m_engine, m_connection.lastError());
    m_lost = false;
    if (m_greeting)
        m_greeting(*this);
}

} // namespace showroom
