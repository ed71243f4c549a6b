// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawsqlite.h"
#include <benchmark/benchmark.h>

namespace showroom::bench
{

RawStatement::RawStatement(sqlite3 *database, const char *sql)
{
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

void RawStatement::bind(int place, const QString &value)
{
    const QByteArray text = value.toUtf8();
    sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    return code == SQLITE_ROW;
}

void RawStatement::run()
{
    while (step()) {
    }
    reset();
}

QString RawStatement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                             sqlite3_column_bytes(m_statement, column));
}

RawDatabase::RawDatabase(const QString &file)
{
    if (sqlite3_open(qPrintable(file), &m_database) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(m_database));
    sqlite3_busy_timeout(m_database, 10'000);
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA cache_size=-65536");
    execute("PRAGMA mmap_size=0");
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA secure_delete=ON");
}

void RawDatabase::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

void benchmarkKeep(qint64 value)
{
    benchmark::DoNotOptimize(value);
}

} // namespace showroom::bench
