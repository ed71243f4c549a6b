// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/scriptsql.h"

namespace showroom
{

namespace
{

/// The columns of a script, with an empty text in the place of its body.
const QString &columnsOfHead()
{
    static const QString columns = [] {
        QStringList names = columnsOf<TalkScript>().split(QStringLiteral(", "));
        names.replace(names.indexOf(QStringLiteral("body")), QStringLiteral("''"));
        return names.join(QStringLiteral(", "));
    }();
    return columns;
}

std::vector<Stored<TalkScript>> scriptsIn(Statement &row)
{
    std::vector<Stored<TalkScript>> rows;
    while (row.next())
        rows.push_back(readStored<TalkScript>(row));
    return rows;
}

} // namespace

Result<std::vector<Stored<TalkScript>>> TalkScriptSql::heads(const ScriptQuery &query)
{
    return guarded([&]() -> Result<std::vector<Stored<TalkScript>>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return headsOf(store, query); },
            [](const Stored<TalkScript> &a, const Stored<TalkScript> &b) { return b.id < a.id; });
    });
}

std::vector<Stored<TalkScript>> TalkScriptSql::headsOf(StoreId store, const ScriptQuery &query)
{
    QString where = QStringLiteral("WHERE store_id = ?");
    where += query.state ? QStringLiteral(" AND state = ?") : QString();
    where += query.kind ? QStringLiteral(" AND kind = ?") : QString();
    where += query.after ? QStringLiteral(" AND id < ?") : QString();
    Statement row(m_database,
                  QStringLiteral("SELECT %1 FROM talk_script %2 ORDER BY id DESC LIMIT ?").arg(columnsOfHead(), where));
    row.bind(store);
    if (query.state)
        row.bind(*query.state);
    if (query.kind)
        row.bind(*query.kind);
    if (query.after)
        row.bind(*query.after);
    return scriptsIn(row.bind(query.limit).run());
}

Result<std::vector<Stored<TalkScript>>> TalkScriptSql::titled(StoreId store, const QString &title)
{
    return guarded([&]() -> Result<std::vector<Stored<TalkScript>>> {
        static const QString sql =
            QStringLiteral("SELECT %1 FROM talk_script WHERE store_id = ? AND title = ? ORDER BY revision DESC")
                .arg(columnsOfHead());
        Statement row(m_database, sql);
        return scriptsIn(row.bind(store).bind(title).run());
    });
}

template class SqlRepository<TalkScript, TalkScriptRepository>;
template class DocumentSql<TalkScript, TalkScriptRepository>;

} // namespace showroom
