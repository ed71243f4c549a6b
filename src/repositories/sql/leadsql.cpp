// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/leadsql.h"
#include "repositories/sql/losssql.h"
#include <algorithm>

namespace showroom
{

namespace
{

/// The columns of readRow(), then what else the caller wants to read.
QString rowSql(const QString &further = {})
{
    return QStringLiteral("SELECT ") + columnsOf<Lead>(QStringLiteral("l.")) + QStringLiteral(", c.name, c.phone, c.owner") +
           further + QStringLiteral(" FROM lead l JOIN customer c ON c.store_id = l.store_id AND c.id = l.customer ");
}

LeadRow readRow(Statement &row)
{
    LeadRow lead{readStored<Lead>(row), {}, {}, {}};
    lead.customerName = row.read<QString>();
    lead.customerPhone = row.read<std::optional<Phone>>();
    lead.customerOwner = row.read<std::optional<PersonId>>();
    return lead;
}

QString shortRowSql()
{
    return QStringLiteral("SELECT l.id, l.store_id, l.created_at, l.owner, l.state, l.refused_at FROM lead l ");
}

LeadRow readShortRow(Statement &row)
{
    const LeadId id = row.read<LeadId>();
    Stored<Lead> lead{id, row.read<StoreId>(), 1, row.read<Instant>(), {}, Instant::fromMs(0), {}};
    lead.value.owner = row.read<std::optional<PersonId>>();
    lead.value.state = row.read<LeadState>();
    lead.value.refusedAt = row.read<std::optional<Instant>>();
    return {std::move(lead), {}, {}, {}};
}

/// The part of a WHERE that picks the leads of one person or one lead; its values are bound by bindWhose.
QString whose(const FactsQuery &query, const QString &lead)
{
    QString text;
    if (query.owner)
        text += QStringLiteral(" AND %1.owner = ?").arg(lead);
    if (query.lead)
        text += QStringLiteral(" AND %1.id = ?").arg(lead);
    return text;
}

void bindWhose(Statement &row, const FactsQuery &query)
{
    if (query.owner)
        row.bind(*query.owner);
    if (query.lead)
        row.bind(*query.lead);
}

bool concernsAll(const FactsQuery &query)
{
    return !query.owner && !query.lead;
}

LeadDay readDay(Statement &row)
{
    LeadDay day;
    day.on = row.read<QDate>();
    day.contact = row.read<bool>();
    day.attempt = row.read<bool>();
    return day;
}

std::vector<LeadId> idsOf(const std::vector<LeadFacts> &facts)
{
    std::vector<LeadId> ids;
    ids.reserve(facts.size());
    for (const LeadFacts &each : facts)
        ids.push_back(each.row.lead.id);
    return ids;
}

/// Whether the rules look at what came after the refusal.
bool isBeingWonBack(const Lead &lead)
{
    return lead.refusedAt &&
           (lead.state == LeadState::Refused || lead.state == LeadState::SecondTracking || isClaimed(lead.state));
}

/// Leads are asked about a block at a time: one statement for each block, and in it one probe of an index for each lead. As a
/// join the engine is free to begin with the other table, which is the larger by far.
constexpr std::size_t blockSize = 128;

QString inBlock(const QString &column)
{
    static const QString marks = QStringList(qsizetype(blockSize), QStringLiteral("?")).join(QStringLiteral(", "));
    return QStringLiteral("%1 IN (%2)").arg(column, marks);
}

void bindBlock(Statement &row, const std::vector<LeadId> &leads, std::size_t first)
{
    for (std::size_t i = first; i < first + blockSize; ++i)
        row.bind(leads[std::min(i, leads.size() - 1)]);
}

} // namespace

Result<std::vector<LeadRow>> LeadSql::page(const LeadQuery &query)
{
    return guarded([&]() -> Result<std::vector<LeadRow>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
            [](const LeadRow &a, const LeadRow &b) { return b.lead.id < a.lead.id; });
    });
}

std::vector<LeadRow> LeadSql::pageOf(StoreId store, const LeadQuery &query)
{
    QString where;
    if (query.owner)
        where += QStringLiteral(" AND l.owner = ?");
    if (query.customer)
        where += QStringLiteral(" AND l.customer = ?");
    if (query.state)
        where += QStringLiteral(" AND l.state = ?");
    if (query.level)
        where += QStringLiteral(" AND l.level = ?");
    if (query.openOnly)
        where += QStringLiteral(" AND l.is_live = TRUE AND l.state <> 'ordered'");
    if (query.focusOnly)
        where += QStringLiteral(" AND l.focus_rank IS NOT NULL");
    if (query.dormantUntil)
        where += QStringLiteral(" AND l.state = 'dormant' AND l.dormant_until <= ?");
    if (query.closed)
        where += closedSql(store, *query.closed);
    if (query.after)
        where += QStringLiteral(" AND l.id < ?");
    // Of one person's dormant leads those that have waited longest, as their index has them.
    const QString order = query.dormantUntil && query.owner ? QStringLiteral("l.dormant_until, l.id")
                          : query.focusOnly                 ? QStringLiteral("l.focus_rank, l.id")
                                                            : QStringLiteral("l.id DESC");
    Statement row(m_database, rowSql() + QStringLiteral("WHERE l.store_id = ?%1 ORDER BY %2 LIMIT ?").arg(where, order));
    row.bind(store);
    if (query.owner)
        row.bind(*query.owner);
    if (query.customer)
        row.bind(*query.customer);
    if (query.state)
        row.bind(*query.state);
    if (query.level)
        row.bind(*query.level);
    if (query.dormantUntil)
        row.bind(*query.dormantUntil);
    if (query.closed)
        bindClosed(row, *query.closed);
    if (query.after)
        row.bind(*query.after);
    row.bind(query.limit).run();
    std::vector<LeadRow> rows;
    while (row.next())
        rows.push_back(readRow(row));
    return rows;
}

Done LeadSql::addEvent(StoreId store, const LeadEvent &event, std::optional<PersonId> by)
{
    return m_events.add(store, event, by, event.at).map([](const auto &) {});
}

Result<std::vector<LeadEvent>> LeadSql::events(StoreId store, LeadId lead)
{
    return guarded([&]() -> Result<std::vector<LeadEvent>> {
        Statement row(
            m_database,
            QStringLiteral("SELECT %1 FROM lead_event WHERE store_id = ? AND lead = ? ORDER BY id").arg(columnsOf<LeadEvent>()));
        row.bind(store).bind(lead).run();
        std::vector<LeadEvent> events;
        while (row.next())
            events.push_back(readStored<LeadEvent>(row).value);
        return events;
    });
}

Result<std::vector<LeadFacts>> LeadSql::facts(const FactsQuery &query)
{
    return guarded([&]() -> Result<std::vector<LeadFacts>> {
        std::vector<LeadFacts> facts = leadsOf(query);
        Places places;
        places.reserve(facts.size());
        for (std::size_t i = 0; i < facts.size(); ++i)
            places.emplace(facts[i].row.lead.id, i);
        if (facts.empty())
            return facts;
        addDays(facts, places, query);
        addEvents(facts, places, query);
        addSinceRefusal(facts, places, query);
        return facts;
    });
}

/// Those that are live now, and those that were at some time since the period began.
std::vector<LeadFacts> LeadSql::leadsOf(const FactsQuery &query)
{
    const QString stores = inStores(query.stores, QStringLiteral("l.store_id"));
    // For one person a look at each of their closed leads; for everybody the moves of the period. "|| ''" keeps SQLite from
    // walking the index of days, here once for each lead.
    const QString moved = concernsAll(query)
                              ? QStringLiteral("l.id IN (SELECT e.lead FROM lead_event e WHERE %1 AND e.on_day >= ? AND "
                                               "e.kind = 'moved')")
                                    .arg(inStores(query.stores, QStringLiteral("e.store_id")))
                              : QStringLiteral("EXISTS (SELECT 1 FROM lead_event e WHERE e.store_id = l.store_id AND "
                                               "e.lead = l.id AND e.on_day || '' >= ? AND e.kind = 'moved')");
    const QString left = QStringLiteral("l.is_live = FALSE AND ") + moved;
    std::vector<LeadFacts> facts;
    for (const QString &part : {QStringLiteral("l.is_live = TRUE"), left}) {
        Statement row(m_database,
                      (query.cadenceOnly ? shortRowSql() : rowSql()) +
                          QStringLiteral("WHERE %1 AND %2%3 ORDER BY l.id").arg(stores, part, whose(query, QStringLiteral("l"))));
        if (part == left)
            row.bind(query.from);
        bindWhose(row, query);
        row.run();
        while (row.next())
            facts.push_back({query.cadenceOnly ? readShortRow(row) : readRow(row), {}, {}, {}});
    }
    return facts;
}

void LeadSql::addDays(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query)
{
    const QString select =
        QStringLiteral("SELECT f.lead, f.happened_on, f.counts, f.is_attempt FROM follow_up f WHERE %1 AND "
                       "f.happened_on >= ? AND f.happened_on <= ? AND (f.counts = TRUE OR f.is_attempt = TRUE)")
            .arg(inStores(query.stores, QStringLiteral("f.store_id")));
    const auto take = [&](Statement &row) {
        while (row.next()) {
            const auto lead = row.read<std::optional<LeadId>>();
            const auto place = lead ? places.find(*lead) : places.end();
            if (place != places.end())
                facts[place->second].days.push_back(readDay(row));
        }
    };
    if (concernsAll(query)) {
        Statement row(m_database, select);
        return take(row.bind(query.from).bind(query.to).run());
    }
    const std::vector<LeadId> leads = idsOf(facts);
    for (std::size_t first = 0; first < leads.size(); first += blockSize) {
        Statement row(m_database, select + QStringLiteral(" AND ") + inBlock(QStringLiteral("f.lead")));
        row.bind(query.from).bind(query.to);
        bindBlock(row, leads, first);
        take(row.run());
    }
}

/// The events of the period, and of all time those that reach into it: wishes, and who owned what when.
void LeadSql::addEvents(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query)
{
    const QString columns = columnsOf<LeadEvent>(QStringLiteral("e."));
    const QString stores = inStores(query.stores, QStringLiteral("e.store_id"));
    std::vector<std::pair<qint64, LeadEvent>> found;
    const auto take = [&](Statement &row) {
        while (row.next()) {
            Stored<LeadEvent> event = readStored<LeadEvent>(row);
            if (places.contains(event.value.lead))
                found.emplace_back(event.id.value(), std::move(event.value));
        }
    };
    if (concernsAll(query)) {
        // "Asked, handed over" of any day, "opened, moved" of the period: the index of days and the short one of kinds.
        Statement recent(
            m_database, QStringLiteral("SELECT %1 FROM lead_event e WHERE %2 AND e.on_day >= ? AND e.kind IN ('opened', 'moved')")
                            .arg(columns, stores));
        take(recent.bind(query.from).run());
        Statement lasting(m_database,
                          QStringLiteral("SELECT %1 FROM lead_event e WHERE %2 AND e.kind <> 'opened' AND e.kind <> 'moved'")
                              .arg(columns, stores));
        take(lasting.run());
        Statement origins(
            m_database,
            QStringLiteral("SELECT %1 FROM lead_event e WHERE %2 AND e.kind = 'opened' AND e.on_day || '' < ? AND e.lead IN "
                           "(SELECT h.lead FROM lead_event h WHERE %3 AND h.kind = 'handed_over' AND h.kind <> 'opened' AND "
                           "h.kind <> 'moved')")
                .arg(columns, stores, inStores(query.stores, QStringLiteral("h.store_id"))));
        take(origins.bind(query.from).run());
    } else {
        const std::vector<LeadId> leads = idsOf(facts);
        for (std::size_t first = 0; first < leads.size(); first += blockSize) {
            Statement all(m_database, QStringLiteral("SELECT %1 FROM lead_event e WHERE %2 AND %3")
                                          .arg(columns, stores, inBlock(QStringLiteral("e.lead"))));
            bindBlock(all, leads, first);
            take(all.run());
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[id, event] : found)
        facts[places.at(event.lead)].events.push_back(std::move(event));
}

void LeadSql::addSinceRefusal(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query)
{
    std::vector<LeadId> leads;
    for (const LeadFacts &each : facts)
        if (isBeingWonBack(each.row.lead.value))
            leads.push_back(each.row.lead.id);
    const QString sql = QStringLiteral("SELECT f.lead, f.happened_on, f.counts, f.is_attempt, f.happened_at FROM follow_up f "
                                       "WHERE %1 AND %2 AND (f.counts = TRUE OR f.is_attempt = TRUE)")
                            .arg(inStores(query.stores, QStringLiteral("f.store_id")), inBlock(QStringLiteral("f.lead")));
    for (std::size_t first = 0; first < leads.size(); first += blockSize) {
        Statement row(m_database, sql);
        bindBlock(row, leads, first);
        row.run();
        while (row.next()) {
            LeadFacts &lead = facts[places.at(row.read<LeadId>())];
            const LeadDay day = readDay(row);
            if (row.read<Instant>() > *lead.row.lead.value.refusedAt)
                lead.sinceRefusal.push_back(day);
        }
    }
}

Result<std::vector<LeadRow>> LeadSql::pool(const PoolQuery &query)
{
    return guarded([&]() -> Result<std::vector<LeadRow>> {
        const QString stores = inStores(query.stores, QStringLiteral("l.store_id"));
        const QString open = QStringLiteral("l.is_live = TRUE AND l.state <> 'ordered'");
        std::vector<LeadRow> rows;
        const auto take = [&](Statement &row) {
            row.bind(query.limit).run();
            while (row.next() && int(rows.size()) < query.limit)
                rows.push_back(readRow(row));
        };
        Statement free(m_database,
                       rowSql() + QStringLiteral("WHERE %1 AND l.owner IS NULL AND %2 ORDER BY l.id LIMIT ?").arg(stores, open));
        take(free);
        if (!query.unworkedSince)
            return rows;
        // Who was never reached has no day of a contact; the day of opening stands in for it. Who came to a new owner meanwhile,
        // or asked for silence, is not unworked.
        const QString unworked =
            rowSql() +
            QStringLiteral("WHERE %1 AND l.owner IS NOT NULL AND %2 AND l.created_at < ? AND NOT EXISTS (SELECT 1 FROM "
                           "lead_event h WHERE h.store_id = l.store_id AND h.lead = l.id AND h.kind IN ('handed_over', "
                           "'wish') AND h.kind <> 'opened' AND h.kind <> 'moved' AND (h.on_day >= ? OR h.not_before >= "
                           "?)) AND ")
                .arg(stores, open);
        const Instant opened = Instant::fromMs(query.unworkedSince->startOfDay(Qt::UTC).toMSecsSinceEpoch());
        const auto bound = [&](Statement &row) -> Statement & {
            return row.bind(opened).bind(*query.unworkedSince).bind(*query.unworkedSince);
        };
        Statement never(m_database, unworked + QStringLiteral("l.last_contact_on IS NULL ORDER BY l.id LIMIT ?"));
        take(bound(never));
        Statement old(m_database, unworked + QStringLiteral("l.last_contact_on < ? ORDER BY l.last_contact_on, l.id LIMIT ?"));
        take(bound(old).bind(*query.unworkedSince));
        return rows;
    });
}

Result<int> LeadSql::openCount(StoreId store, PersonId owner)
{
    return guarded([&]() -> Result<int> {
        Statement row(m_database, QStringLiteral("SELECT COUNT(*) FROM lead WHERE store_id = ? AND owner = ? AND is_live = TRUE "
                                                 "AND state <> 'ordered'"));
        return row.bind(store).bind(owner).run().next() ? row.read<int>() : 0;
    });
}

Result<std::vector<LeadRow>> LeadSql::closedBetween(const std::vector<StoreId> &stores, QDate from, QDate to,
                                                    const std::vector<LeadState> &states, int limit)
{
    return guarded([&]() -> Result<std::vector<LeadRow>> {
        QStringList codes;
        for (const LeadState state : states)
            codes << QStringLiteral("'%1'").arg(codeOf(state)); // the program's own words
        const QString in = codes.join(QStringLiteral(", "));
        Statement row(m_database,
                      rowSql() + QStringLiteral("WHERE %1 AND l.state IN (%2) AND l.id IN (SELECT e.lead FROM lead_event e WHERE "
                                                "%3 AND e.on_day >= ? AND e.on_day <= ? AND e.to_state IN (%2) AND "
                                                "e.from_state <> e.to_state) ORDER BY l.id LIMIT ?")
                                     .arg(inStores(stores, QStringLiteral("l.store_id")), in,
                                          inStores(stores, QStringLiteral("e.store_id"))));
        row.bind(from).bind(to).bind(limit).run();
        std::vector<LeadRow> rows;
        while (row.next())
            rows.push_back(readRow(row));
        return rows;
    });
}

Result<std::vector<ExpectedVisit>> LeadSql::expectedOn(const std::vector<StoreId> &stores, QDate day, int limit)
{
    return guarded([&]() -> Result<std::vector<ExpectedVisit>> {
        // The last word of a lead is its own next step; an invitation that was put off stands no more.
        Statement row(
            m_database,
            rowSql(QStringLiteral(", f.next_time, f.next_step")) +
                QStringLiteral("JOIN follow_up f ON f.store_id = l.store_id AND f.lead = l.id WHERE %1 AND f.next_on = ? "
                               "AND f.next_step IN ('invite', 'test_drive') AND f.state <> 'voided' AND f.state <> "
                               "'rejected' AND l.is_live = TRUE AND l.next_on = f.next_on AND NOT EXISTS (SELECT 1 FROM "
                               "follow_up n WHERE n.store_id = f.store_id AND n.lead = f.lead AND n.id > f.id AND "
                               "n.next_on IS NOT NULL AND n.state <> 'voided' AND n.state <> 'rejected') "
                               "ORDER BY COALESCE(f.next_time, '99'), f.id LIMIT ?")
                    .arg(inStores(stores, QStringLiteral("f.store_id"))));
        row.bind(day).bind(limit).run();
        std::vector<ExpectedVisit> expected;
        while (row.next()) {
            ExpectedVisit visit{readRow(row), {}, NextStep::Invite};
            visit.time = row.read<std::optional<QTime>>();
            visit.step = row.read<NextStep>();
            expected.push_back(std::move(visit));
        }
        return expected;
    });
}

Result<std::vector<OpenWish>> LeadSql::openWishes(const std::vector<StoreId> &stores, QDate past, int limit)
{
    return guarded([&]() -> Result<std::vector<OpenWish>> {
        // "Asked, handed over": the words of the short index of kinds. A later wish takes the place of an earlier one.
        Statement row(
            m_database,
            rowSql(QStringLiteral(", e.on_day, e.not_before, e.created_by")) +
                QStringLiteral(
                    "JOIN lead_event e ON e.store_id = l.store_id AND e.lead = l.id WHERE %1 AND e.kind = 'wish' AND "
                    "e.kind <> 'opened' AND e.kind <> 'moved' AND e.not_before > ? AND l.is_live = TRUE AND NOT EXISTS (SELECT 1 "
                    "FROM lead_event n WHERE n.store_id = e.store_id AND n.lead = e.lead AND n.id > e.id AND n.kind IN ('wish', "
                    "'wish_approved')) ORDER BY e.not_before DESC, e.id LIMIT ?")
                    .arg(inStores(stores, QStringLiteral("e.store_id"))));
        row.bind(past).bind(limit).run();
        std::vector<OpenWish> wishes;
        while (row.next()) {
            LeadRow lead = readRow(row);
            const auto recordedOn = row.read<QDate>();
            const auto notBefore = row.read<QDate>();
            wishes.push_back({std::move(lead), recordedOn, notBefore, row.read<std::optional<PersonId>>()});
        }
        return wishes;
    });
}

Result<std::vector<LeadId>> LeadSql::attempted(const std::vector<StoreId> &stores, QDate from, QDate to, int days, int limit)
{
    return guarded([&]() -> Result<std::vector<LeadId>> {
        Statement row(
            m_database,
            QStringLiteral("SELECT a.lead FROM (SELECT f.store_id, f.lead FROM follow_up f WHERE %1 AND f.happened_on >= ? AND "
                           "f.happened_on <= ? AND f.is_attempt = TRUE AND f.lead IS NOT NULL GROUP BY f.store_id, f.lead HAVING "
                           "COUNT(DISTINCT f.happened_on) >= ?) a JOIN lead l ON l.store_id = a.store_id AND l.id = a.lead "
                           "WHERE l.is_live = TRUE ORDER BY a.lead LIMIT ?")
                .arg(inStores(stores, QStringLiteral("f.store_id"))));
        row.bind(from).bind(to).bind(days).bind(limit).run();
        std::vector<LeadId> leads;
        while (row.next())
            leads.push_back(row.read<LeadId>());
        return leads;
    });
}

template class SqlRepository<Lead, LeadRepository>;
template class SqlRepository<LeadEvent>;

} // namespace showroom
