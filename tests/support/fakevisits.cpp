// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakevisits.h"
#include <algorithm>

namespace showroom
{

Result<std::vector<Stored<Visit>>> FakeVisits::ofDay(StoreId store, QDate day, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<Visit>>> {
        std::vector<Stored<Visit>> visits;
        for (const auto &[id, row] : data.table<Visit>().rows)
            if (row.store == store && row.value.on == day)
                visits.push_back(row);
        std::stable_sort(visits.begin(), visits.end(),
                         [](const auto &a, const auto &b) { return *a.value.arrivedAt < *b.value.arrivedAt; });
        if (int(visits.size()) > limit)
            visits.erase(visits.begin() + limit, visits.end());
        return visits;
    });
}

Result<bool> FakeVisits::wasHereBefore(StoreId store, CustomerId customer, QDate day)
{
    return m_connection.with([&](FakeData &data) -> Result<bool> {
        for (const auto &[id, row] : data.table<Visit>().rows)
            if (row.store == store && row.value.customer == customer && row.value.on < day &&
                row.value.channel == VisitChannel::InStore && row.value.state != VisitState::Voided)
                return true;
        for (const auto &[id, row] : data.followUps.rows)
            if (row.store == store && row.value.customer == customer && row.value.counts && row.value.happenedOn < day &&
                (row.value.kind == ContactKind::Visit || row.value.kind == ContactKind::TestDrive))
                return true;
        return false;
    });
}

Result<VisitFigures> FakeVisits::figures(StoreId store, QDate from, QDate to)
{
    return m_connection.with([&](FakeData &data) -> Result<VisitFigures> {
        VisitFigures figures;
        for (const auto &[id, row] : data.table<Visit>().rows) {
            const Visit &visit = row.value;
            if (row.store != store || visit.on < from || visit.on > to || visit.state == VisitState::Voided)
                continue;
            if (visit.channel == VisitChannel::Telephone) {
                figures.calls += 1;
                continue;
            }
            const bool looks = visit.purpose == VisitPurpose::NewCar;
            const bool fresh = looks && visit.arrival != Arrival::Again;
            figures.parties += 1;
            figures.persons += visit.party;
            figures.looking += looks ? 1 : 0;
            figures.fresh += fresh ? 1 : 0;
            figures.captured += fresh && visit.customer ? 1 : 0;
        }
        return figures;
    });
}

Result<std::vector<Stored<CheckCall>>> FakeCheckCalls::ofLead(StoreId store, LeadId lead)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<CheckCall>>> {
        std::vector<Stored<CheckCall>> calls;
        const auto &all = data.table<CheckCall>().rows;
        for (auto row = all.rbegin(); row != all.rend(); ++row)
            if (row->second.store == store && row->second.value.lead == lead)
                calls.push_back(row->second);
        return calls;
    });
}

Result<std::optional<DrawCount>> FakeCheckCalls::drawnFor(StoreId store, CheckPurpose purpose, QDate week)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<DrawCount>> {
        const auto drawn = data.draws.find({store, purpose, week});
        return drawn == data.draws.end() ? std::nullopt : std::optional(drawn->second);
    });
}

Done FakeCheckCalls::markDrawn(StoreId store, CheckPurpose purpose, QDate week, int of, int drawn)
{
    return m_connection.with([&](FakeData &data) -> Done {
        if (!data.draws.try_emplace({store, purpose, week}, DrawCount{of, drawn}).second)
            return refuse(ErrorCode::Conflict, {"The sample of this week is drawn already."});
        return {};
    });
}

} // namespace showroom
