// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <sqlite3.h>

namespace showroom::bench
{

/// A prepared statement of the C API, as a hand-written program would use it. Any failure ends the program.
class RawStatement
{
public:
    RawStatement(sqlite3 *database, const char *sql);
    RawStatement(RawStatement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    RawStatement &operator=(RawStatement &&) = delete;
    ~RawStatement() { sqlite3_finalize(m_statement); }

    void bind(int place, qint64 value) { sqlite3_bind_int64(m_statement, place, value); }
    void bind(int place, const QString &value);
    void bindNull(int place) { sqlite3_bind_null(m_statement, place); }
    [[nodiscard]] bool step();
    void run(); ///< to its end, then reset
    void reset() { sqlite3_reset(m_statement); }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QString text(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// A connection with the settings that Showroom has.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file);
    ~RawDatabase() { sqlite3_close(m_database); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const char *sql);
    [[nodiscard]] RawStatement prepare(const char *sql) { return {m_database, sql}; }
    [[nodiscard]] qint64 lastId() const { return sqlite3_last_insert_rowid(m_database); }

private:
    sqlite3 *m_database = nullptr;
};

/// Keeps the compiler from leaving out what only a measurement reads.
void benchmarkKeep(qint64 value);

} // namespace showroom::bench
