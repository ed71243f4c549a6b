// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/trail.h"
#include "services/context.h"
#include <QJsonDocument>

namespace showroom
{

namespace
{

/// Walks one store's chain and says where it first breaks.
class ChainCheck
{
public:
    explicit ChainCheck(StoreId store) { m_result.store = store; }

    bool take(const AuditEntry &entry)
    {
        m_result.entries += 1;
        if (entry.sequence != m_last.sequence + 1)
            return broken(m_last.sequence + 1, {QT_TRANSLATE_NOOP("Message", "Entry %1 is missing."), {m_last.sequence + 1}});
        if (entry.previous != m_last.hash)
            return broken(entry.sequence,
                          {QT_TRANSLATE_NOOP("Message", "Entry %1 does not follow the one before it."), {entry.sequence}});
        m_result.emptied += isEmptied(entry) ? 1 : 0;
        m_explained += emptiedBy(entry);
        const bool told = entry.detailsHash.isEmpty() || isEmptied(entry) || entry.detailsHash == detailsHash(entry.details);
        if (!told || entry.hash != chainHash(entry))
            return broken(
                entry.sequence,
                {QT_TRANSLATE_NOOP("Message", "Entry %1 was edited: its content does not fit its hash."), {entry.sequence}});
        m_last = {entry.sequence, entry.hash};
        return true;
    }

    AuditVerification finish(const AuditRepository::Head &head)
    {
        if (m_result.intact && (head.sequence != m_last.sequence || head.hash != m_last.hash))
            broken(m_last.sequence + 1, {QT_TRANSLATE_NOOP("Message", "The chain ends at entry %1, but %2 were written."),
                                         {m_last.sequence, head.sequence}});
        return m_result;
    }

    /// How many entries the erasures of this chain say that they emptied.
    [[nodiscard]] qint64 explained() const { return m_explained; }

private:
    static qint64 emptiedBy(const AuditEntry &entry)
    {
        if (entry.kind != QLatin1String(Description<Customer>::kind) ||
            (entry.action != QLatin1String("erase") && entry.action != QLatin1String("lock")))
            return 0;
        const QJsonObject details = QJsonDocument::fromJson(entry.details.toUtf8()).object();
        return details.value(QStringLiteral("emptied")).toInteger();
    }

    bool broken(qint64 sequence, Message why)
    {
        m_result.intact = false;
        m_result.firstBad = sequence;
        m_result.why = std::move(why);
        return false;
    }

    AuditRepository::Head m_last;
    qint64 m_explained = 0;
    AuditVerification m_result;
};

} // namespace

Result<Page<TrailRow>> TrailService::page(const Session &session, const TrailFilter &filter, int limit)
{
    AuditQuery query;
    query.stores = m_context.reach(session, Operation::ReadAudit);
    if (query.stores.empty())
        return notPermitted();
    const Scope scope = scopeOf(Operation::ReadAudit, session.role);
    if (scope == Scope::OwnActs)
        query.person = session.person;
    query.kind = filter.kind;
    query.record = filter.record;
    query.before = filter.before;
    query.limit = limit + 1;
    return m_context.storage.audit().page(query).map([&](std::vector<AuditEntry> entries) {
        Page<TrailRow> page;
        page.more = int(entries.size()) > limit;
        if (page.more)
            entries.pop_back();
        for (AuditEntry &entry : entries) {
            if (scope == Scope::Structure)
                entry.details.clear();
            const QString name = m_context.nameOf(entry.person);
            page.rows.push_back({std::move(entry), name});
        }
        return page;
    });
}

Result<AuditVerification> TrailService::verify(const Session &session)
{
    // The chain can be verified by whoever may read any of it: the answer holds no data.
    if (scopeOf(Operation::ReadAudit, session.role) == Scope::None)
        return notPermitted();
    const auto stores = m_context.storage.stores().all();
    if (!stores)
        return Refusal(stores.error());
    AuditVerification all;
    qint64 explained = 0;
    for (const Stored<Store> &store : *stores) {
        ChainCheck check(store.id);
        const Done visited =
            m_context.storage.audit().visit(store.id, [&](const AuditEntry &entry) { return check.take(entry); });
        const auto head = m_context.storage.audit().head(store.id);
        if (!visited || !head)
            return Refusal(visited ? head.error() : visited.error());
        AuditVerification one = check.finish(*head);
        all.entries += one.entries;
        all.emptied += one.emptied;
        explained += check.explained();
        if (!one.intact) {
            one.entries = all.entries;
            return one;
        }
    }
    // Emptied is what an erasure emptied, each once; whoever empties more behind the program's back hides something.
    if (all.emptied > explained) {
        all.intact = false;
        all.why = {QT_TRANSLATE_NOOP("Message", "%1 entries were emptied, but the erasures explain %2."),
                   {all.emptied, explained}};
    }
    return all;
}

Done TrailService::backup(const Session &session, const QString &file)
{
    return m_context.require(session, Operation::Administer, session.store, std::nullopt)
        .and_then([&] {
            return m_context.carryOut(session, CommandId::fresh(), QStringLiteral("backup"), [&]() -> Done {
                m_context.note(session, QStringLiteral("backup"), QString(), std::nullopt, {});
                return {};
            });
        })
        .and_then([&] { return m_context.storage.admin().backup(file); });
}

Result<QStringList> TrailService::checkStorage(const Session &session)
{
    if (!m_context.mayDo(session, Operation::Administer, session.store, std::nullopt))
        return notPermitted();
    return m_context.storage.admin().check();
}

} // namespace showroom
