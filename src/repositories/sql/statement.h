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
    Statement(Database &database, const QString &sql) : m_database(database), m_sql(sql), m_prepared(database.lease(sql)) {}
    ~Statement() { m_database.giveBack(m_sql, std::move(m_prepared)); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class T>
    Statement &bind(const T &value)
    {
        m_prepared->bind(m_bound++, Column<T>::out(value));
        return *this;
    }

    Statement &run()
    {
        m_bound = 0;
        if (!m_prepared->run())
            m_database.fail(m_prepared->failure());
        return *this;
    }

    [[nodiscard]] bool next()
    {
        m_read = 0;
        if (m_prepared->next())
            return true;
        if (m_prepared->failed()) // else it would look like the end of the rows
            m_database.fail(m_prepared->failure());
        return false;
    }

    /// The next column of the row.
    template <class T>
    [[nodiscard]] T read()
    {
        return Column<T>::in(m_prepared->value(m_read++));
    }

    [[nodiscard]] int rowsChanged() const { return m_prepared->rowsChanged(); }

private:
    Database &m_database;
    QString m_sql;
    std::unique_ptr<Prepared> m_prepared;
    int m_bound = 0;
    int m_read = 0;
};

} // namespace showroom
