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

} // namespace

std::vector<Row> worklists(Shop &shop)
{
    const auto mine = [&] { (void)must(shop.services().worklist.of(shop.consultant(), {}, {})); };
    Row worklist{QStringLiteral("a consultant's worklist"), measure(QStringLiteral("worklist"), 200, mine), {}, 1, {}};
    worklist.target.milliseconds = 5;
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
