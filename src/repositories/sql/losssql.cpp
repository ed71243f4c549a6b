// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/losssql.h"

namespace showroom
{

namespace
{

/// The program's own words, so that the engine sees constants.
QString quoted(const std::vector<LeadState> &states)
{
    QStringList codes;
    for (const LeadState state : states)
        codes << QStringLiteral("'%1'").arg(codeOf(state));
    return codes.join(QStringLiteral(", "));
}

const std::vector<LeadState> closings{LeadState::Lost, LeadState::Dormant, LeadState::Invalid};

/// Neither ordered nor closed: what waits for a decision is still there (月初遗留).
const std::vector<LeadState> standings{
    LeadState::New,         LeadState::Following,      LeadState::Quoted,        LeadState::Refused, LeadState::SecondTracking,
    LeadState::LostPending, LeadState::DormantPending, LeadState::InvalidPending};

QString owned(const LossQuery &query, const char *column)
{
    return query.owner ? QStringLiteral(" AND %1 = ?").arg(QLatin1String(column)) : QString();
}

void bindOwner(Statement &row, const LossQuery &query)
{
    if (query.owner)
        row.bind(*query.owner);
}

} // namespace

QString closedSql(StoreId store, const ClosedLeads &closed)
{
    const QString states = quoted(closed.states);
    // The days of the period are read from their index; that no later closing took a lead's place is one probe for each.
    QString text =
        QStringLiteral(" AND l.state IN (%1) AND l.id IN (SELECT e.lead FROM lead_event e WHERE %2 "
                       "AND e.on_day >= ? AND e.on_day <= ? AND e.to_state IN (%1) AND e.from_state <> e.to_state) AND "
                       "NOT EXISTS (SELECT 1 FROM lead_event n WHERE n.store_id = l.store_id AND n.lead = l.id AND "
                       "n.kind = 'moved' AND n.on_day > ? AND n.to_state IN (%1))")
            .arg(states, inStores({store}, QStringLiteral("e.store_id")));
    if (closed.reason)
        text += QStringLiteral(" AND l.close_reason = ?");
    if (closed.competitor)
        text += QStringLiteral(" AND l.competitor = ?");
    return text;
}

void bindClosed(Statement &row, const ClosedLeads &closed)
{
    row.bind(closed.from).bind(closed.to).bind(closed.to);
    if (closed.reason)
        row.bind(*closed.reason);
    if (closed.competitor)
        row.bind(*closed.competitor);
}

Result<std::vector<LossGroup>> LossSql::groups(const LossQuery &query)
{
    return guarded([&]() -> Result<std::vector<LossGroup>> {
        std::vector<LossGroup> groups;
        // A store at a time, since its events are read through its own index.
        for (const StoreId store : query.stores) {
            const ClosedLeads closed{query.from, query.to, closings};
            Statement row(m_database,
                          QStringLiteral("SELECT l.state, l.close_reason, l.competitor, l.owner, COUNT(*) FROM lead l "
                                         "WHERE l.store_id = ?%1%2 GROUP BY l.state, l.close_reason, l.competitor, "
                                         "l.owner")
                              .arg(closedSql(store, closed), owned(query, "l.owner")));
            row.bind(store);
            bindClosed(row, closed);
            bindOwner(row, query);
            row.run();
            while (row.next()) {
                LossGroup group;
                group.state = row.read<LeadState>();
                group.reason = row.read<QString>();
                group.competitor = row.read<QString>();
                group.owner = row.read<std::optional<PersonId>>();
                group.leads = row.read<int>();
                groups.push_back(std::move(group));
            }
        }
        return groups;
    });
}

Result<LossFlow> LossSql::flow(const LossQuery &query)
{
    return guarded([&]() -> Result<LossFlow> {
        LossFlow flow;
        countMoves(query, flow);
        flow.carried = carried(query);
        return flow;
    });
}

void LossSql::countMoves(const LossQuery &query, LossFlow &flow)
{
    Statement row(m_database,
                  QStringLiteral("SELECT e.kind, e.from_state, e.to_state, COUNT(*) FROM lead_event e WHERE %1 AND "
                                 "e.on_day >= ? AND e.on_day <= ? AND e.kind IN ('opened', 'moved')%2 GROUP BY e.kind, "
                                 "e.from_state, e.to_state")
                      .arg(inStores(query.stores, QStringLiteral("e.store_id")), owned(query, "e.owner")));
    row.bind(query.from).bind(query.to);
    bindOwner(row, query);
    row.run();
    while (row.next()) {
        const auto kind = row.read<LeadEventKind>();
        const auto from = row.read<LeadState>();
        const auto to = row.read<LeadState>();
        const int count = row.read<int>();
        if (kind == LeadEventKind::Opened)
            flow.opened += count;
        else if (to == LeadState::LostPending && from != to)
            flow.claimed += count;
        else if (from == LeadState::LostPending && from != to)
            (to == LeadState::Lost ? flow.approved : flow.rejected) += count;
    }
}

/// How a lead stood on the first day is what its first move since then moved it from, or how it stands if there was none.
int LossSql::carried(const LossQuery &query)
{
    const QString states = quoted(standings);
    Statement still(
        m_database,
        QStringLiteral("SELECT COUNT(*) FROM lead l WHERE %1 AND l.state IN (%2)%3 AND NOT EXISTS (SELECT 1 FROM "
                       "lead_event e WHERE e.store_id = l.store_id AND e.lead = l.id AND e.kind IN ('opened', 'moved') "
                       "AND e.on_day >= ?)")
            .arg(inStores(query.stores, QStringLiteral("l.store_id")), states, owned(query, "l.owner")));
    bindOwner(still, query);
    still.bind(query.from).run();
    const int stayed = still.next() ? still.read<int>() : 0;
    Statement moved(
        m_database,
        QStringLiteral("SELECT COUNT(*) FROM lead_event e WHERE %1 AND e.on_day >= ? AND e.kind = 'moved' AND "
                       "e.from_state IN (%2)%3 AND NOT EXISTS (SELECT 1 FROM lead_event b WHERE b.store_id = e.store_id "
                       "AND b.lead = e.lead AND b.on_day >= ? AND (b.kind = 'opened' OR (b.kind = 'moved' AND b.id < "
                       "e.id)))")
            .arg(inStores(query.stores, QStringLiteral("e.store_id")), states, owned(query, "e.owner")));
    moved.bind(query.from);
    bindOwner(moved, query);
    moved.bind(query.from).run();
    return stayed + (moved.next() ? moved.read<int>() : 0);
}

} // namespace showroom
