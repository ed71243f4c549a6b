// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlerror.h"
#include <QSqlDatabase>
#include <QVariant>
#include <memory>
#include <optional>

class QSqlError;

namespace showroom
{

enum class Engine { Sqlite, Postgres };

/// A prepared statement of either engine: Qt's driver on PostgreSQL, the engine's own interface on SQLite (docs/adr/0010).
/// Marks and columns are counted from 0. A call that fails answers false; failure() then says why.
class Prepared
{
public:
    Prepared() = default;
    virtual ~Prepared() = default;
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;

    /// A whole number, a truth, a text, or nothing of one of these.
    virtual void bind(int mark, const QVariant &value) = 0;
    /// May be run several times, each time with new values, where it brings no rows.
    [[nodiscard]] virtual bool run() = 0;
    /// To the next row; false at the end, and where fetching failed().
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual bool failed() const = 0;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
    [[nodiscard]] virtual int rowsChanged() const = 0;
    /// The key of the row that an INSERT has added, whose text was ended with keyWanted().
    [[nodiscard]] virtual std::optional<qint64> insertedKey() = 0;
    /// Closes the cursor, and forgets what was bound.
    virtual void finish() noexcept = 0;
    [[nodiscard]] virtual SqlError failure() const = 0;
};

/// What an INSERT ends with when its key is wanted. SQLite is asked afterwards: that costs a third less than RETURNING does.
[[nodiscard]] inline QString keyWanted(Engine engine)
{
    return engine == Engine::Sqlite ? QString() : QStringLiteral(" RETURNING id");
}

/// Throws SqlError when it does not prepare.
[[nodiscard]] std::unique_ptr<Prepared> prepared(Engine engine, const QSqlDatabase &connection, const QString &sql);

/// What the driver says of a failure, sorted by its cause.
[[nodiscard]] SqlError failureOf(Engine engine, const QSqlError &error);

} // namespace showroom
