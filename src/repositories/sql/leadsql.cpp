// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/leadsql.h"
#include <algorithm>

namespace showroom
{

namespace
{

QString rowSql()
{
    return QStringLiteral("SELECT ") + columnsOf<Lead>(QStringLiteral("l.")) +
           QStringLiteral(
               ", c.name, c.phone, c.owner FROM lead l JOIN customer c ON c.store_id = l.store_id AND c.id = l.customer ");
}

LeadRow readRow(Statement &row)
{
    LeadRow lead{readStored<Lead>(row), {}, {}, {}};
    lead.customerName = row.read<QString>();
    lead.customerPhone = row.read<std::optional<Phone>>();
    lead.customerOwner = row.read<std::optional<PersonId>>();
    return lead;
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

} // namespace

Result<std::vector<LeadRow>> LeadSql::page(const LeadQuery &query)
{
    return guarded([&]() -> Result<std::vector<LeadRow>> {
        QString where = inStores(query.stores, QStringLiteral("l.store_id"));
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
        if (query.after)
            where += QStringLiteral(" AND l.id < ?");
        Statement row(m_database, rowSql() + QStringLiteral("WHERE %1 ORDER BY l.id DESC LIMIT ?").arg(where));
        if (query.owner)
            row.bind(*query.owner);
        if (query.customer)
            row.bind(*query.customer);
        if (query.state)
            row.bind(*query.state);
        if (query.level)
            row.bind(*query.level);
        if (query.after)
            row.bind(*query.after);
        row.bind(query.limit).run();
        std::vector<LeadRow> rows;
        while (row.next())
            rows.push_back(readRow(row));
        return rows;
    });
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
    const QString left =
        QStringLiteral(
            "l.is_live = FALSE AND l.id IN (SELECT e.lead FROM lead_event e WHERE %1 AND e.on_day >= ? AND e.kind = 'moved')")
            .arg(inStores(query.stores, QStringLiteral("e.store_id")));
    std::vector<LeadFacts> facts;
    for (const QString &part : {QStringLiteral("l.is_live = TRUE"), left}) {
        Statement row(m_database,
                      rowSql() +
                          QStringLiteral("WHERE %1 AND %2%3 ORDER BY l.id").arg(stores, part, whose(query, QStringLiteral("l"))));
        if (part == left)
            row.bind(query.from);
        bindWhose(row, query);
        row.run();
        while (row.next())
            facts.push_back({readRow(row), {}, {}, {}});
    }
    return facts;
}

void LeadSql::addDays(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query)
{
    // One range over the days for everybody, one probe per lead for the few of one person.
    const QString from =
        concernsAll(query)
            ? QStringLiteral("FROM follow_up f WHERE %1").arg(inStores(query.stores, QStringLiteral("f.store_id")))
            : QStringLiteral("FROM lead l JOIN follow_up f ON f.store_id = l.store_id AND f.lead = l.id WHERE %1%2")
                  .arg(inStores(query.stores, QStringLiteral("l.store_id")), whose(query, QStringLiteral("l")));
    Statement row(m_database, QStringLiteral("SELECT f.lead, f.happened_on, f.counts, f.is_attempt %1 AND f.happened_on >= ? AND "
                                             "f.happened_on <= ? AND (f.counts = TRUE OR f.is_attempt = TRUE)")
                                  .arg(from));
    bindWhose(row, query);
    row.bind(query.from).bind(query.to).run();
    while (row.next()) {
        const auto lead = row.read<std::optional<LeadId>>();
        const auto place = lead ? places.find(*lead) : places.end();
        if (place == places.end())
            continue;
        LeadDay day;
        day.on = row.read<QDate>();
        day.contact = row.read<bool>();
        day.attempt = row.read<bool>();
        facts[place->second].days.push_back(day);
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
            QStringLiteral("SELECT %1 FROM lead_event e WHERE %2 AND e.kind = 'opened' AND e.on_day < ? AND e.lead IN "
                           "(SELECT h.lead FROM lead_event h WHERE %3 AND h.kind = 'handed_over' AND h.kind <> 'opened' AND "
                           "h.kind <> 'moved')")
                .arg(columns, stores, inStores(query.stores, QStringLiteral("h.store_id"))));
        take(origins.bind(query.from).run());
    } else {
        Statement all(
            m_database,
            QStringLiteral("SELECT %1 FROM lead l JOIN lead_event e ON e.store_id = l.store_id AND e.lead = l.id WHERE %2%3")
                .arg(columns, inStores(query.stores, QStringLiteral("l.store_id")), whose(query, QStringLiteral("l"))));
        bindWhose(all, query);
        take(all.run());
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[id, event] : found)
        facts[places.at(event.lead)].events.push_back(std::move(event));
}

void LeadSql::addSinceRefusal(std::vector<LeadFacts> &facts, const Places &places, const FactsQuery &query)
{
    Statement row(m_database, QStringLiteral("SELECT f.lead, f.happened_on, f.counts, f.is_attempt FROM lead l JOIN follow_up f "
                                             "ON f.store_id = l.store_id AND f.lead = l.id "
                                             "WHERE %1 AND l.refused_at IS NOT NULL AND l.state IN ('refused', "
                                             "'second_tracking', 'lost_pending') AND f.happened_at > l.refused_at "
                                             "AND (f.counts = TRUE OR f.is_attempt = TRUE)%2")
                                  .arg(inStores(query.stores, QStringLiteral("l.store_id")), whose(query, QStringLiteral("l"))));
    bindWhose(row, query);
    row.run();
    while (row.next()) {
        const auto place = places.find(row.read<LeadId>());
        if (place == places.end())
            continue;
        LeadDay day;
        day.on = row.read<QDate>();
        day.contact = row.read<bool>();
        day.attempt = row.read<bool>();
        facts[place->second].sinceRefusal.push_back(day);
    }
}

} // namespace showroom
