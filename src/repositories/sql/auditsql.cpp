// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/auditsql.h"

namespace showroom
{

namespace
{

QString entrySql()
{
    return QStringLiteral(
        "SELECT sequence, store_id, at, person, action, kind, record, details, previous, hash, details_hash FROM audit_entry ");
}

AuditEntry readEntry(Statement &row)
{
    AuditEntry entry;
    entry.sequence = row.read<qint64>();
    entry.store = row.read<StoreId>();
    entry.at = row.read<Instant>();
    entry.person = row.read<std::optional<PersonId>>();
    entry.action = row.read<QString>();
    entry.kind = row.read<QString>();
    entry.record = row.read<std::optional<qint64>>();
    entry.details = row.read<QString>();
    entry.previous = row.read<QByteArray>();
    entry.hash = row.read<QByteArray>();
    entry.detailsHash = row.read<QByteArray>();
    return entry;
}

} // namespace

Done AuditSql::append(StoreId store, std::vector<AuditEntry> entries)
{
    return guarded([&]() -> Done {
        // Taking numbers locks the head until the commit: two writers never follow the same entry.
        AuditRepository::Head last;
        {
            Statement row(m_database, QStringLiteral("INSERT INTO audit_head (store_id, sequence, hash) VALUES (?, ?, '') "
                                                     "ON CONFLICT (store_id) DO UPDATE SET sequence = audit_head.sequence + "
                                                     "excluded.sequence RETURNING sequence, hash"));
            row.bind(store).bind(qint64(entries.size())).run();
            if (!row.next())
                throw SqlError(SqlError::Cause::Other, QStringLiteral("no audit head"));
            last.sequence = row.read<qint64>() - qint64(entries.size());
            last.hash = row.read<QByteArray>();
        }
        for (AuditEntry &entry : entries) {
            entry.store = store;
            entry.sequence = ++last.sequence;
            entry.previous = last.hash;
            entry.detailsHash = detailsHash(entry.details);
            entry.hash = chainHash(entry);
            last.hash = entry.hash;
            Statement(m_database,
                      QStringLiteral("INSERT INTO audit_entry (sequence, store_id, at, person, action, kind, record, "
                                     "details, previous, hash, details_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                .bind(entry.sequence)
                .bind(entry.store)
                .bind(entry.at)
                .bind(entry.person)
                .bind(entry.action)
                .bind(entry.kind)
                .bind(entry.record)
                .bind(entry.details)
                .bind(entry.previous)
                .bind(entry.hash)
                .bind(entry.detailsHash)
                .run();
        }
        Statement(m_database, QStringLiteral("UPDATE audit_head SET hash = ? WHERE store_id = ?"))
            .bind(last.hash)
            .bind(store)
            .run();
        return {};
    });
}

Result<std::vector<AuditEntry>> AuditSql::page(const AuditQuery &query)
{
    return guarded([&]() -> Result<std::vector<AuditEntry>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
            [](const AuditEntry &a, const AuditEntry &b) {
                return std::pair(b.sequence, a.store) < std::pair(a.sequence, b.store);
            });
    });
}

std::vector<AuditEntry> AuditSql::pageOf(StoreId store, const AuditQuery &query)
{
    QString where;
    if (query.person)
        where += QStringLiteral(" AND person = ?");
    if (!query.kind.isEmpty())
        where += QStringLiteral(" AND kind = ?");
    if (query.record)
        where += QStringLiteral(" AND record = ?");
    if (query.before)
        where += QStringLiteral(" AND sequence < ?");
    Statement row(m_database, entrySql() + QStringLiteral("WHERE store_id = ?%1 ORDER BY sequence DESC LIMIT ?").arg(where));
    row.bind(store);
    if (query.person)
        row.bind(*query.person);
    if (!query.kind.isEmpty())
        row.bind(query.kind);
    if (query.record)
        row.bind(*query.record);
    if (query.before)
        row.bind(*query.before);
    row.bind(query.limit).run();
    std::vector<AuditEntry> entries;
    while (row.next())
        entries.push_back(readEntry(row));
    return entries;
}

Done AuditSql::visit(StoreId store, const std::function<bool(const AuditEntry &)> &visitor)
{
    constexpr int atOnce = 2000; // a chain of millions is never held whole
    return guarded([&]() -> Done {
        qint64 reached = -1;
        for (;;) {
            std::vector<AuditEntry> entries;
            {
                Statement row(m_database,
                              entrySql() + QStringLiteral("WHERE store_id = ? AND sequence > ? ORDER BY sequence LIMIT ?"));
                row.bind(store).bind(reached).bind(atOnce).run();
                while (row.next())
                    entries.push_back(readEntry(row));
            }
            for (const AuditEntry &entry : entries)
                if (!visitor(entry))
                    return {};
            if (int(entries.size()) < atOnce)
                return {};
            reached = entries.back().sequence;
        }
    });
}

Result<AuditRepository::Head> AuditSql::head(StoreId store)
{
    return guarded([&]() -> Result<Head> {
        Statement row(m_database, QStringLiteral("SELECT sequence, hash FROM audit_head WHERE store_id = ?"));
        row.bind(store).run();
        if (!row.next())
            return Head();
        const auto sequence = row.read<qint64>();
        return Head{sequence, row.read<QByteArray>()};
    });
}

Result<int> AuditSql::empty(const std::vector<StoreId> &stores, const QString &kind, const std::vector<qint64> &records)
{
    return guarded([&]() -> Result<int> {
        int emptied = 0;
        for (const StoreId store : stores)
            for (const qint64 record : records) {
                Statement row(m_database, QStringLiteral("UPDATE audit_entry SET details = ? WHERE store_id = ? AND kind = ? AND "
                                                         "record = ? AND details_hash <> '' AND details NOT IN ('{}', ?)"));
                const QString mark = QString::fromLatin1(emptiedDetails);
                emptied += row.bind(mark).bind(store).bind(kind).bind(record).bind(mark).run().rowsChanged();
            }
        return emptied;
    });
}

Result<std::optional<CommandRecord>> CommandSql::find(StoreId store, const QString &id)
{
    return guarded([&]() -> Result<std::optional<CommandRecord>> {
        Statement row(m_database, QStringLiteral("SELECT id, kind, record, version FROM command WHERE store_id = ? AND id = ?"));
        row.bind(store).bind(id).run();
        if (!row.next())
            return std::nullopt;
        CommandRecord command;
        command.id = row.read<QString>();
        command.kind = row.read<QString>();
        command.record = row.read<std::optional<qint64>>();
        command.version = row.read<std::optional<int>>();
        return command;
    });
}

Done CommandSql::add(StoreId store, const CommandRecord &command, Instant at)
{
    return guarded([&]() -> Done {
        Statement(m_database,
                  QStringLiteral("INSERT INTO command (store_id, id, kind, record, version, at) VALUES (?, ?, ?, ?, ?, ?)"))
            .bind(store)
            .bind(command.id)
            .bind(command.kind)
            .bind(command.record)
            .bind(command.version)
            .bind(at)
            .run();
        return {};
    });
}

} // namespace showroom
