// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/database.h"
#include <QSqlError>
#include <QThread>

namespace showroom
{

namespace
{

constexpr int mostTries = 5;

SqlError::Cause sqliteCause(int code)
{
    switch (code & 0xff) {
    case 5:
    case 6:
        return SqlError::Cause::Busy;
    case 11:
    case 26:
        return SqlError::Cause::Damaged;
    case 13:
        return SqlError::Cause::Full;
    case 19:
        return code == 2067 || code == 1555 ? SqlError::Cause::Unique : SqlError::Cause::Constraint;
    default:
        return SqlError::Cause::Other;
    }
}

SqlError::Cause postgresCause(const QString &state)
{
    if (state == QLatin1String("23505"))
        return SqlError::Cause::Unique;
    if (state.startsWith(QLatin1String("23")))
        return SqlError::Cause::Constraint;
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return SqlError::Cause::Serialization;
    if (state == QLatin1String("53100"))
        return SqlError::Cause::Full;
    if (state == QLatin1String("55P03") || state == QLatin1String("57014"))
        return SqlError::Cause::Busy;
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return SqlError::Cause::Lost;
    return SqlError::Cause::Other;
}

SqlError failureOf(Engine engine, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const auto cause = engine == Engine::Sqlite ? sqliteCause(code.toInt()) : postgresCause(code);
    // The driver's text names tables, never values: a detail line of the server would hold them.
    return {cause, QStringLiteral("%1: %2").arg(code, error.databaseText().section(u'\n', 0, 0))};
}

} // namespace

Database::Database(Engine engine, QSqlDatabase connection) : m_engine(engine), m_connection(std::move(connection)) {}

Database::~Database()
{
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Database::fail(const QSqlQuery &query) const
{
    throw failureOf(m_engine, query.lastError());
}

QSqlQuery &Database::prepared(const QString &sql)
{
    std::unique_ptr<QSqlQuery> &kept = m_statements[sql];
    if (!kept) {
        auto query = std::make_unique<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_statements.erase(sql);
            fail(*query);
        }
        kept = std::move(query);
    }
    return *kept;
}

void Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        fail(query);
}

Done Database::run(const std::function<Done()> &body)
{
    if (m_inTransaction)
        return body(); // joins the one that is running
    for (int tried = 1;; ++tried) {
        m_mustRetry = false;
        const Done done = guarded([&] { return attempt(body); });
        if (!m_mustRetry || tried == mostTries)
            return done;
        QThread::msleep(static_cast<unsigned long>(5 * tried));
    }
}

Done Database::attempt(const std::function<Done()> &body)
{
    // A deferred BEGIN would fail at its first write when another process wrote meanwhile.
    execute(m_engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_inTransaction = true;
    Done done = guarded([&]() -> Done {
        try {
            return body();
        } catch (const SqlError &failure) {
            m_mustRetry = failure.cause() == SqlError::Cause::Serialization;
            throw;
        }
    });
    if (done)
        return commit();
    rollBack();
    return done;
}

Done Database::commit()
{
    QSqlQuery query(m_connection);
    m_inTransaction = false;
    if (query.exec(QStringLiteral("COMMIT")))
        return {};
    const SqlError failure = failureOf(m_engine, query.lastError());
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
    m_inTransaction = false;
    QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
}

} // namespace showroom
