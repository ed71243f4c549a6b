// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/visitsql.h"

namespace showroom
{

namespace
{

template <class Record>
std::vector<Stored<Record>> readAll(Statement &row)
{
    std::vector<Stored<Record>> rows;
    while (row.next())
        rows.push_back(readStored<Record>(row));
    return rows;
}

} // namespace

Result<std::vector<Stored<Visit>>> VisitSql::ofDay(StoreId store, QDate day, int limit)
{
    return guarded([&]() -> Result<std::vector<Stored<Visit>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM visit WHERE store_id = ? AND on_day = ? ORDER BY arrived_at, id LIMIT ?")
                          .arg(columnsOf<Visit>()));
        return readAll<Visit>(row.bind(store).bind(day).bind(limit).run());
    });
}

Result<bool> VisitSql::wasHereBefore(StoreId store, CustomerId customer, QDate day)
{
    return guarded([&]() -> Result<bool> {
        Statement row(m_database, QStringLiteral("SELECT 1 FROM visit WHERE store_id = ? AND customer = ? AND on_day < ? AND "
                                                 "channel = 'in_store' AND state <> 'voided' LIMIT 1"));
        if (row.bind(store).bind(customer).bind(day).run().next())
            return true;
        Statement talk(m_database,
                       QStringLiteral("SELECT 1 FROM follow_up WHERE store_id = ? AND customer = ? AND "
                                      "kind IN ('visit', 'test_drive') AND counts = TRUE AND happened_on < ? LIMIT 1"));
        return talk.bind(store).bind(customer).bind(day).run().next();
    });
}

Result<VisitFigures> VisitSql::figures(StoreId store, QDate from, QDate to)
{
    return guarded([&]() -> Result<VisitFigures> {
        Statement row(m_database,
                      QStringLiteral("SELECT channel, purpose, arrival, customer IS NOT NULL, COUNT(*), SUM(party) FROM visit "
                                     "WHERE store_id = ? AND on_day >= ? AND on_day <= ? AND state <> 'voided' "
                                     "GROUP BY channel, purpose, arrival, customer IS NOT NULL"));
        row.bind(store).bind(from).bind(to).run();
        VisitFigures figures;
        while (row.next()) {
            const auto channel = row.read<VisitChannel>();
            const auto purpose = row.read<VisitPurpose>();
            const auto arrival = row.read<Arrival>();
            const bool card = row.read<bool>();
            const int parties = row.read<int>();
            const int persons = row.read<int>();
            if (channel == VisitChannel::Telephone) {
                figures.calls += parties;
                continue;
            }
            figures.parties += parties;
            figures.persons += persons;
            if (purpose != VisitPurpose::NewCar)
                continue;
            figures.looking += parties;
            if (arrival == Arrival::Again)
                continue;
            figures.fresh += parties;
            figures.captured += card ? parties : 0;
        }
        return figures;
    });
}

Result<std::vector<Stored<CheckCall>>> CheckCallSql::ofLead(StoreId store, LeadId lead)
{
    return guarded([&]() -> Result<std::vector<Stored<CheckCall>>> {
        Statement row(m_database, QStringLiteral("SELECT %1 FROM check_call WHERE store_id = ? AND lead = ? ORDER BY id DESC")
                                      .arg(columnsOf<CheckCall>()));
        return readAll<CheckCall>(row.bind(store).bind(lead).run());
    });
}

Result<std::optional<DrawCount>> CheckCallSql::drawnFor(StoreId store, CheckPurpose purpose, QDate week)
{
    return guarded([&]() -> Result<std::optional<DrawCount>> {
        Statement row(m_database, QStringLiteral("SELECT drawn_of, drawn FROM check_draw WHERE store_id = ? AND purpose = ? AND "
                                                 "week = ?"));
        if (!row.bind(store).bind(purpose).bind(week).run().next())
            return std::optional<DrawCount>();
        const int of = row.read<int>();
        return std::optional(DrawCount{of, row.read<int>()});
    });
}

Done CheckCallSql::markDrawn(StoreId store, CheckPurpose purpose, QDate week, int of, int drawn)
{
    return guarded([&]() -> Done {
        Statement row(m_database,
                      QStringLiteral("INSERT INTO check_draw (store_id, purpose, week, drawn_of, drawn) VALUES (?, ?, "
                                     "?, ?, ?) ON CONFLICT (store_id, purpose, week) DO NOTHING"));
        row.bind(store).bind(purpose).bind(week).bind(of).bind(drawn).run();
        if (row.rowsChanged() == 0)
            return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "The sample of this week is drawn already.")});
        return {};
    });
}

template class SqlRepository<Visit, VisitRepository>;
template class DocumentSql<Visit, VisitRepository>;
template class SqlRepository<CheckCall, CheckCallRepository>;
template class DocumentSql<CheckCall, CheckCallRepository>;

} // namespace showroom
