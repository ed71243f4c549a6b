// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawsqlite.h"
#include "bench/tasks.h"

namespace showroom::bench
{
namespace
{

/// Who is below FU-01, worked out by one statement: the leads that were open all week, the different days of their contacts,
/// and how many of each consultant's had two.
const char *const belowSql =
    "WITH contact AS (SELECT lead, COUNT(DISTINCT happened_on) AS days FROM follow_up "
    "WHERE store_id = ?1 AND happened_on BETWEEN ?2 AND ?3 AND counts = 1 GROUP BY lead) "
    "SELECT l.owner, COUNT(*), SUM(COALESCE(c.days, 0) >= 2) FROM lead l LEFT JOIN contact c ON c.lead = l.id "
    "WHERE l.store_id = ?1 AND l.state IN ('new', 'following', 'quoted', 'refused', 'second_tracking') "
    "GROUP BY l.owner";

Figure rawBelow(Shop &shop, Week week)
{
    RawDatabase raw(shop.file());
    RawStatement below = raw.prepare(belowSql);
    return measure(QStringLiteral("raw below FU-01"), 30, [&] {
        below.bind(1, shop.director().store.value());
        below.bind(2, week.monday().toString(Qt::ISODate));
        below.bind(3, week.sunday().toString(Qt::ISODate));
        while (below.step())
            benchmarkKeep(below.integer(1) + below.integer(2));
        below.reset();
    });
}

/// What a program written by hand reads to know a consultant's morning: their open leads with the customer, those that were
/// closed meanwhile, the contacts and moves of each, who has bought and is to be called again, and the birthdays. It judges
/// nothing, sorts nothing and masks nothing.
class RawWorklist
{
public:
    explicit RawWorklist(Shop &shop)
        : m_raw(shop.file()), m_store(shop.consultant().store.value()), m_person(shop.consultant().person.value())
    {
    }

    void read()
    {
        std::vector<qint64> leads;
        for (RawStatement *part : {&m_live, &m_left}) {
            begin(*part);
            part->bind(3, m_from);
            take(*part, 11, [&] { leads.push_back(part->integer(0)); });
        }
        for (qint64 lead : leads)
            for (RawStatement *part : {&m_days, &m_moves}) {
                part->bind(1, m_store);
                part->bind(2, lead);
                part->bind(3, m_from);
                take(*part, 3, [] {});
            }
        begin(m_regular);
        m_regular.bind(3, QStringLiteral("2026-08-29"));
        take(m_regular, 4, [] {});
        begin(m_birthdays);
        take(m_birthdays, 4, [] {});
    }

private:
    void begin(RawStatement &statement) const
    {
        statement.bind(1, m_store);
        statement.bind(2, m_person);
    }

    template <class Each>
    static void take(RawStatement &statement, int columns, const Each &each)
    {
        while (statement.step()) {
            each();
            for (int column = 0; column < columns; ++column)
                benchmarkKeep(statement.text(column).size());
        }
        statement.reset();
    }

    RawDatabase m_raw;
    qint64 m_store;
    qint64 m_person;
    QString m_from = QStringLiteral("2026-11-16"); ///< third value of the first four; "?3 <> ''" is where it is not needed
    RawStatement m_live = m_raw.prepare(
        "SELECT l.id, l.customer, l.level, l.state, l.vehicle, l.topic, l.next_on, l.last_contact_on, l.focus_rank, c.name, "
        "c.phone FROM lead l JOIN customer c ON c.store_id = l.store_id AND c.id = l.customer "
        "WHERE l.store_id = ?1 AND l.owner = ?2 AND l.is_live = TRUE AND ?3 <> ''");
    RawStatement m_left = m_raw.prepare(
        "SELECT l.id, l.customer, l.level, l.state, l.vehicle, l.topic, l.next_on, l.last_contact_on, l.focus_rank, c.name, "
        "c.phone FROM lead l JOIN customer c ON c.store_id = l.store_id AND c.id = l.customer "
        "WHERE l.store_id = ?1 AND l.owner = ?2 AND l.is_live = FALSE AND EXISTS (SELECT 1 FROM lead_event e "
        "WHERE e.store_id = l.store_id AND e.lead = l.id AND e.on_day || '' >= ?3 AND e.kind = 'moved')");
    RawStatement m_days = m_raw.prepare("SELECT happened_on, counts, is_attempt FROM follow_up "
                                        "WHERE store_id = ?1 AND lead = ?2 AND happened_on >= ?3");
    RawStatement m_moves = m_raw.prepare("SELECT kind, at, to_state FROM lead_event "
                                         "WHERE store_id = ?1 AND lead = ?2 AND ?3 <> '' ORDER BY id");
    RawStatement m_regular = m_raw.prepare(
        "SELECT c.id, c.name, c.phone, c.last_contact_on FROM customer c WHERE c.store_id = ?1 AND c.owner = ?2 AND c.state IN "
        "('base', 'regular') AND c.last_contact_on < ?3 AND NOT EXISTS (SELECT 1 FROM lead o WHERE o.store_id = c.store_id AND "
        "o.customer = c.id AND o.is_live = TRUE) ORDER BY c.last_contact_on, c.id LIMIT 20");
    RawStatement m_birthdays = m_raw.prepare(
        "SELECT c.id, c.name, c.phone, c.birthday FROM customer c WHERE c.store_id = ?1 AND c.owner = ?2 AND c.birthday IS NOT "
        "NULL AND substr(c.birthday, 6, 5) IN ('11-26', '11-27', '11-28', '11-29', '11-30', '12-01', '12-02', '12-03')");
};

} // namespace

std::vector<Row> worklists(Shop &shop)
{
    RawWorklist raw(shop);
    const Pair pair = measureByTurns(
        QStringLiteral("worklist"), 200, [&] { (void)must(shop.services().worklist.of(shop.consultant(), {}, {})); },
        [&raw] { raw.read(); });
    Row worklist{QStringLiteral("a consultant's worklist (raw: reads alone)"), pair.ours, pair.raw, 1, {}};
    worklist.target.milliseconds = 5;
    worklist.target.ratio = 2.5; // of reads alone, judged by nobody
    return {worklist};
}

std::vector<Row> belowTheRule(Shop &shop)
{
    const Week week(QDate(2026, 11, 26));
    const auto everybody = [&] { (void)must(shop.services().worklist.compliance(shop.director(), week)); };
    Row below{QStringLiteral("who is below FU-01, all open leads"), measure(QStringLiteral("below"), 30, everybody), {}, 1, {}};
    below.raw = rawBelow(shop, week);
    below.target.ratio = 2;
    return {below};
}

} // namespace showroom::bench
