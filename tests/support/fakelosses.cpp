// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakelosses.h"
#include <algorithm>
#include <map>

namespace showroom
{

namespace
{

bool stands(LeadState state)
{
    return isOpen(state) || isClaimed(state);
}

bool isAsked(const std::vector<LeadState> &states, LeadState state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// The day of the last closing; none for a lead that was never closed.
std::optional<QDate> closedOn(const FakeData &data, LeadId lead, const std::vector<LeadState> &states)
{
    std::optional<QDate> day;
    for (const auto &[id, row] : data.events.rows)
        if (row.value.lead == lead && row.value.kind == LeadEventKind::Moved && row.value.from != row.value.to &&
            isAsked(states, row.value.to))
            day = row.value.on;
    return day;
}

bool stoodOn(const FakeData &data, const Stored<Lead> &lead, QDate day)
{
    LeadState state = lead.value.state;
    bool found = false;
    for (const auto &[id, row] : data.events.rows) {
        if (row.value.lead != lead.id || row.value.on < day)
            continue;
        if (row.value.kind == LeadEventKind::Opened)
            return false;
        if (row.value.kind == LeadEventKind::Moved && !found) {
            state = row.value.from;
            found = true;
        }
    }
    return stands(state);
}

} // namespace

bool isClosedSo(const FakeData &data, const Stored<Lead> &lead, const ClosedLeads &closed)
{
    const auto on = closedOn(data, lead.id, closed.states);
    return isAsked(closed.states, lead.value.state) && on && *on >= closed.from && *on <= closed.to &&
           (!closed.reason || lead.value.closeReason == *closed.reason) &&
           (!closed.competitor || lead.value.competitor == *closed.competitor);
}

Result<std::vector<LossGroup>> FakeLosses::groups(const LossQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LossGroup>> {
        const ClosedLeads closed{query.from, query.to, {LeadState::Lost, LeadState::Dormant, LeadState::Invalid}};
        std::map<std::tuple<LeadState, QString, QString, std::optional<PersonId>>, int> counts;
        for (const auto &[id, lead] : data.leads.rows)
            if (reaches(query.stores, lead.store) && (!query.owner || lead.value.owner == query.owner) &&
                isClosedSo(data, lead, closed))
                counts[{lead.value.state, lead.value.closeReason, lead.value.competitor, lead.value.owner}] += 1;
        std::vector<LossGroup> groups;
        for (const auto &[key, leads] : counts)
            groups.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), leads});
        return groups;
    });
}

Result<LossFlow> FakeLosses::flow(const LossQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<LossFlow> {
        LossFlow flow;
        for (const auto &[id, row] : data.events.rows) {
            const LeadEvent &event = row.value;
            if (!reaches(query.stores, row.store) || (query.owner && event.owner != query.owner) || event.on < query.from ||
                event.on > query.to)
                continue;
            if (event.kind == LeadEventKind::Opened)
                flow.opened += 1;
            if (event.kind != LeadEventKind::Moved || event.from == event.to)
                continue;
            flow.claimed += event.to == LeadState::LostPending ? 1 : 0;
            if (event.from == LeadState::LostPending)
                (event.to == LeadState::Lost ? flow.approved : flow.rejected) += 1;
        }
        for (const auto &[id, lead] : data.leads.rows)
            if (reaches(query.stores, lead.store) && (!query.owner || lead.value.owner == query.owner) &&
                stoodOn(data, lead, query.from))
                flow.carried += 1;
        return flow;
    });
}

} // namespace showroom
