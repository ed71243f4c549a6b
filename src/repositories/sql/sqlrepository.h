// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/statement.h"
#include "showroom/repositories/storage.h"
#include <QStringList>
#include <algorithm>
#include <map>

namespace showroom
{

/// "store_id = 3" or "store_id IN (3, 4)": numbers of the program's own, so that the engine sees constants.
[[nodiscard]] QString inStores(const std::vector<StoreId> &stores, const QString &column = QStringLiteral("store_id"));

/// The columns of a record in the order of its description, each after `prefix`.
template <class Record>
[[nodiscard]] QString columnsOf(const QString &prefix)
{
    QStringList names;
    for (const char *name : {"id", "store_id", "version", "created_at", "created_by", "changed_at"})
        names << prefix + QString::fromLatin1(name);
    forEachField<Record>([&](const auto &field) { names << prefix + QString::fromLatin1(field.name); });
    return names.join(QStringLiteral(", "));
}

template <class Record>
[[nodiscard]] const QString &columnsOf()
{
    static const QString columns = columnsOf<Record>(QString());
    return columns;
}

/// "?, ?, ?"
[[nodiscard]] QString marks(qsizetype count);

/// The first rows over several stores: each store is read through its own index, which no engine does for "IN (…) ORDER BY …".
template <class Fetch, class Before>
[[nodiscard]] auto firstOf(const std::vector<StoreId> &stores, int limit, const Fetch &fetch, const Before &before)
{
    std::vector<std::decay_t<decltype(fetch(StoreId(0)).front())>> rows;
    for (StoreId store : stores)
        for (auto &row : fetch(store))
            rows.push_back(std::move(row));
    if (stores.size() > 1)
        std::stable_sort(rows.begin(), rows.end(), before);
    if (qsizetype(rows.size()) > limit)
        rows.erase(rows.begin() + limit, rows.end());
    return rows;
}

/// Reads a record from a row that begins with columnsOf<Record>().
template <class Record>
[[nodiscard]] Stored<Record> readStored(Statement &row)
{
    const auto id = row.read<Id<Record>>();
    const auto store = row.read<StoreId>();
    const int version = row.read<int>();
    const auto createdAt = row.read<Instant>();
    const auto createdBy = row.read<std::optional<PersonId>>();
    const auto changedAt = row.read<Instant>();
    Stored<Record> stored{id, store, version, createdAt, createdBy, changedAt, {}};
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(stored.value.*field.member)>;
        stored.value.*field.member = row.read<Value>();
    });
    return stored;
}

/// Columns that are worked out of a record whenever it is written, such as its place in a list; most records have none.
template <class Record>
struct Derived {
    static QStringList names() { return {}; }
    static void bind(Statement & /*row*/, const Record & /*value*/) {}
};

/// find, add and update from the record's description; the texts are made once.
template <class Record, class Interface = Repository<Record>>
class SqlRepository : public Interface
{
public:
    explicit SqlRepository(Database &database) : m_database(database) {}

    Result<Stored<Record>> find(const std::vector<StoreId> &stores, Id<Record> id) override
    {
        return guarded([&]() -> Result<Stored<Record>> {
            if (!stores.empty()) {
                static const QString select =
                    QStringLiteral("SELECT %1 FROM %2 WHERE id = ? AND ").arg(columnsOf<Record>(), table());
                Statement row(m_database, select + inStores(stores));
                row.bind(id).run();
                if (row.next())
                    return readStored<Record>(row);
            }
            return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
        });
    }

    Result<Stored<Record>> add(StoreId store, const Record &value, std::optional<PersonId> by, Instant at) override
    {
        return guarded([&]() -> Result<Stored<Record>> {
            static const std::map<Engine, QString> sql{{Engine::Sqlite, insertSql() + keyWanted(Engine::Sqlite)},
                                                       {Engine::Postgres, insertSql() + keyWanted(Engine::Postgres)}};
            Statement row(m_database, sql.at(m_database.engine()));
            row.bind(store).bind(1).bind(at).bind(by).bind(at);
            bindFields(row, value);
            return Stored<Record>{row.run().template insertedKey<Record>(), store, 1, at, by, at, value};
        });
    }

    Result<int> update(const Stored<Record> &stored, Instant at) override
    {
        return guarded([&]() -> Result<int> {
            static const QString sql = updateSql(boundNames());
            Statement row(m_database, sql);
            row.bind(at);
            bindFields(row, stored.value);
            return finishUpdate(row, stored);
        });
    }

    Result<int> update(const Stored<Record> &stored, const Record &was, Instant at) override
    {
        return guarded([&]() -> Result<int> {
            QStringList changed;
            forEachField<Record>([&](const auto &field) {
                if (stored.value.*field.member != was.*field.member)
                    changed << QString::fromLatin1(field.name);
            });
            Statement row(m_database, updateSql(changed + Derived<Record>::names()));
            row.bind(at);
            forEachField<Record>([&](const auto &field) {
                if (stored.value.*field.member != was.*field.member)
                    row.bind(stored.value.*field.member);
            });
            Derived<Record>::bind(row, stored.value);
            return finishUpdate(row, stored);
        });
    }

protected:
    [[nodiscard]] static QString table() { return QString::fromLatin1(Description<Record>::table); }

    Database &m_database;

private:
    static void bindFields(Statement &row, const Record &value)
    {
        forEachField<Record>([&](const auto &field) { row.bind(value.*field.member); });
        Derived<Record>::bind(row, value);
    }

    static QStringList boundNames()
    {
        QStringList names;
        forEachField<Record>([&](const auto &field) { names << QString::fromLatin1(field.name); });
        return names + Derived<Record>::names();
    }

    static QString insertSql()
    {
        const QStringList names = QStringList{QStringLiteral("store_id"), QStringLiteral("version"), QStringLiteral("created_at"),
                                              QStringLiteral("created_by"), QStringLiteral("changed_at")} +
                                  boundNames();
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table(), names.join(QStringLiteral(", ")), marks(names.size()));
    }

    static Result<int> finishUpdate(Statement &row, const Stored<Record> &stored)
    {
        row.bind(stored.store).bind(stored.id).bind(stored.version).run();
        if (row.rowsChanged() == 1)
            return stored.version + 1;
        return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "Somebody else has changed this meanwhile.")});
    }

    static QString updateSql(const QStringList &names)
    {
        QStringList parts{QStringLiteral("changed_at = ?")};
        for (const QString &name : names)
            parts << name + QStringLiteral(" = ?");
        return QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE store_id = ? AND id = ? AND version = ?")
            .arg(table(), parts.join(QStringLiteral(", ")));
    }
};

} // namespace showroom
