// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/column.h"
#include "repositories/sql/database.h"
#include <QSqlError>

namespace showroom
{

/// One use of a prepared statement: values bound in the order of its marks, rows read in the order of its columns. The cursor is
/// closed when the use ends, because an open one would keep a transaction from committing.
class Statement
{
public:
    Statement(Database &database, const QString &sql) : m_database(database), m_sql(sql), m_query(database.lease(sql)) {}
    ~Statement() { m_database.giveBack(m_sql, std::move(m_query)); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class T>
    Statement &bind(const T &value)
    {
        m_query->bindValue(m_bound++, Column<T>::out(value));
        return *this;
    }

    Statement &run()
    {
        if (!m_query->exec())
            m_database.fail(*m_query);
        return *this;
    }

    [[nodiscard]] bool next()
    {
        m_read = 0;
        if (m_query->next())
            return true;
        if (m_query->lastError().isValid()) // else a failure would look like the end of the rows
            m_database.fail(*m_query);
        return false;
    }

    /// The next column of the row.
    template <class T>
    [[nodiscard]] T read()
    {
        return Column<T>::in(m_query->value(m_read++));
    }

    [[nodiscard]] int rowsChanged() const { return m_query->numRowsAffected(); }

private:
    Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    int m_read = 0;
};

} // namespace showroom
