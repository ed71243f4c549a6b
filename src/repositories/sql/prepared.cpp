// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/prepared.h"
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <sqlite3.h>

namespace showroom
{

namespace
{

SqlError::Cause sqliteCause(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqlError::Cause::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return SqlError::Cause::Damaged;
    case SQLITE_FULL:
        return SqlError::Cause::Full;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ? SqlError::Cause::Unique
                                                                                        : SqlError::Cause::Constraint;
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
    // 25P03: the server ended a session that stood idle in a transaction. Without any state the line itself failed.
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")) ||
        state == QLatin1String("25P03"))
        return SqlError::Cause::Lost;
    return SqlError::Cause::Other;
}

class PostgresPrepared final : public Prepared
{
public:
    PostgresPrepared(const QSqlDatabase &connection, const QString &sql) : m_query(connection)
    {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(sql))
            throw failure();
    }

    void bind(int mark, const QVariant &value) override { m_query.bindValue(mark, value); }
    bool run() override { return m_query.exec(); }
    bool next() override { return m_query.next(); }
    bool failed() const override { return m_query.lastError().isValid(); }
    QVariant value(int column) const override { return m_query.value(column); }
    int rowsChanged() const override { return m_query.numRowsAffected(); }
    std::optional<qint64> insertedKey() override { return next() ? std::optional(value(0).toLongLong()) : std::nullopt; }
    void finish() noexcept override { m_query.finish(); }
    SqlError failure() const override { return failureOf(Engine::Postgres, m_query.lastError()); }

private:
    QSqlQuery m_query;
};

class SqlitePrepared final : public Prepared
{
public:
    SqlitePrepared(sqlite3 *handle, const QString &sql) : m_handle(handle)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        m_code =
            sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        m_statement.reset(statement);
        if (m_code != SQLITE_OK)
            throw failure();
        m_texts.resize(std::size_t(sqlite3_bind_parameter_count(statement)));
    }

    void bind(int mark, const QVariant &value) override
    {
        const int number = mark + 1;
        int code = SQLITE_OK;
        if (value.isNull()) {
            code = sqlite3_bind_null(m_statement.get(), number);
        } else if (value.typeId() == QMetaType::QString) {
            QByteArray &text = m_texts.at(std::size_t(mark)); // lives as long as it is bound
            text = value.toString().toUtf8();
            code = sqlite3_bind_text(m_statement.get(), number, text.constData(), int(text.size()), SQLITE_STATIC);
        } else {
            code = sqlite3_bind_int64(m_statement.get(), number, value.toLongLong());
        }
        if (code != SQLITE_OK)
            throw SqlError(sqliteCause(code), QStringLiteral("a value could not be bound"));
    }

    bool run() override
    {
        step();
        m_atFirst = m_code == SQLITE_ROW;
        if (!m_atFirst)
            sqlite3_reset(m_statement.get()); // ready to be bound and run again
        return !failed();
    }

    bool next() override
    {
        if (!m_atFirst && m_code == SQLITE_ROW)
            step();
        m_atFirst = false;
        return m_code == SQLITE_ROW;
    }

    bool failed() const override { return m_code != SQLITE_ROW && m_code != SQLITE_DONE; }

    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement.get(), column)) {
        case SQLITE_INTEGER:
            return qint64(sqlite3_column_int64(m_statement.get(), column));
        case SQLITE_NULL:
            return {};
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
            return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column));
        }
        }
    }

    int rowsChanged() const override { return sqlite3_changes(m_handle); }
    std::optional<qint64> insertedKey() override { return sqlite3_last_insert_rowid(m_handle); }

    void finish() noexcept override
    {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
        m_code = SQLITE_DONE;
        m_atFirst = false;
    }

    SqlError failure() const override
    {
        const int code = sqlite3_extended_errcode(m_handle);
        return {sqliteCause(code), QStringLiteral("%1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)))};
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    void step() { m_code = sqlite3_step(m_statement.get()); }

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<QByteArray> m_texts;
    int m_code = SQLITE_DONE;
    bool m_atFirst = false; // on a row that was fetched by run() and not yet asked for
};

} // namespace

SqlError failureOf(Engine engine, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const auto cause = engine == Engine::Sqlite ? sqliteCause(code.toInt()) : postgresCause(code);
    // The driver's text names tables, never values: a detail line of the server would hold them.
    return {cause, QStringLiteral("%1: %2").arg(code, error.databaseText().section(u'\n', 0, 0))};
}

std::unique_ptr<Prepared> prepared(Engine engine, const QSqlDatabase &connection, const QString &sql)
{
    if (engine == Engine::Postgres)
        return std::make_unique<PostgresPrepared>(connection, sql);
    const QVariant handle = connection.driver()->handle();
    return std::make_unique<SqlitePrepared>(*static_cast<sqlite3 *const *>(handle.constData()), sql);
}

} // namespace showroom
