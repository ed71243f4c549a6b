// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/column.h"
#include "repositories/sql/database.h"

namespace showroom
{

/// One use of a prepared statement: values bound in the order of its marks, rows read in the order of its columns. The cursor is
/// closed when the use ends, because an open one would keep a transaction from committing.
class Statement
{
public:
    Statement(Database &database, const QString &sql) : m_database(database), m_lease(database.lease(sql)) {}
    ~Statement() { m_database.giveBack(std::move(m_lease)); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class T>
    Statement &bind(const T &value)
    {
        m_lease.statement->bind(m_bound++, Column<T>::out(value));
        return *this;
    }

    Statement &run()
    {
        m_bound = 0;
        if (!m_lease.statement->run())
            m_database.fail(m_lease.statement->failure());
        return *this;
    }

    [[nodiscard]] bool next()
    {
        m_read = 0;
        if (m_lease.statement->next())
            return true;
        if (m_lease.statement->failed()) // else it would look like the end of the rows
            m_database.fail(m_lease.statement->failure());
        return false;
    }

    /// The next column of the row.
    template <class T>
    [[nodiscard]] T read()
    {
        return Column<T>::in(m_lease.statement->value(m_read++));
    }

    /// The key that the run has inserted.
    template <class Record>
    [[nodiscard]] Id<Record> insertedKey()
    {
        if (const auto key = m_lease.statement->insertedKey())
            return Id<Record>(*key);
        throw SqlError(SqlError::Cause::Other, QStringLiteral("no key came back"));
    }
    [[nodiscard]] int rowsChanged() const { return m_lease.statement->rowsChanged(); }

private:
    Database &m_database;
    Database::Lease m_lease;
    int m_bound = 0;
    int m_read = 0;
};

} // namespace showroom
