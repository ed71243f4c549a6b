// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeleads.h"
#include "support/fakelosses.h"
#include <algorithm>
#include <map>
#include <set>

namespace showroom
{

namespace
{

bool isLive(LeadState state)
{
    return isOpen(state) || state == LeadState::Ordered;
}

LeadRow rowOf(const FakeData &data, const Stored<Lead> &lead)
{
    const Customer &customer = data.customers.rows.at(lead.value.customer).value;
    return {lead, customer.name, customer.phone, customer.owner};
}

bool countsAsAttempt(const FollowUp &followUp)
{
    return isUnansweredAttempt(followUp.kind, followUp.outcome, followUp.mass) &&
           (followUp.state == FollowUpState::Recorded || followUp.state == FollowUpState::Approved);
}

bool leftSince(const FakeData &data, LeadId lead, QDate from)
{
    return std::any_of(data.events.rows.begin(), data.events.rows.end(), [&](const auto &row) {
        const LeadEvent &event = row.second.value;
        return event.lead == lead && event.kind == LeadEventKind::Moved && event.on >= from;
    });
}

LeadFacts factsOf(const FakeData &data, const Stored<Lead> &lead, const FactsQuery &query)
{
    LeadFacts facts{rowOf(data, lead), {}, {}, {}};
    for (const auto &[id, row] : data.events.rows)
        if (row.value.lead == lead.id)
            facts.events.push_back(row.value);
    const LeadState state = lead.value.state;
    const bool beingWonBack = lead.value.refusedAt && (state == LeadState::Refused || state == LeadState::SecondTracking ||
                                                       state == LeadState::LostPending);
    for (const auto &[id, row] : data.followUps.rows) {
        const FollowUp &followUp = row.value;
        const LeadDay day{followUp.happenedOn, followUp.counts, countsAsAttempt(followUp)};
        if (followUp.lead != lead.id || !(day.contact || day.attempt))
            continue;
        if (day.on >= query.from && day.on <= query.to)
            facts.days.push_back(day);
        if (beingWonBack && *followUp.happenedAt > *lead.value.refusedAt)
            facts.sinceRefusal.push_back(day);
    }
    return facts;
}

} // namespace

Result<std::vector<LeadRow>> FakeLeads::page(const LeadQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LeadRow>> {
        std::vector<LeadRow> rows;
        for (auto row = data.leads.rows.rbegin(); row != data.leads.rows.rend() && int(rows.size()) < query.limit; ++row) {
            const Lead &lead = row->second.value;
            const bool wanted =
                reaches(query.stores, row->second.store) && (!query.owner || lead.owner == query.owner) &&
                (!query.customer || lead.customer == *query.customer) && (!query.state || lead.state == *query.state) &&
                (!query.level || lead.level == *query.level) && (!query.openOnly || isOpen(lead.state)) &&
                (!query.dormantUntil ||
                 (lead.state == LeadState::Dormant && lead.dormantUntil && *lead.dormantUntil <= *query.dormantUntil)) &&
                (!query.closed || isClosedSo(data, row->second, *query.closed)) && (!query.focusOnly || lead.focusRank) &&
                (!query.after || row->first < *query.after);
            if (wanted)
                rows.push_back(rowOf(data, row->second));
        }
        if (query.focusOnly)
            std::stable_sort(rows.begin(), rows.end(), [](const LeadRow &a, const LeadRow &b) {
                return std::pair(a.lead.value.focusRank, a.lead.id) < std::pair(b.lead.value.focusRank, b.lead.id);
            });
        return rows;
    });
}

Result<std::vector<LeadRow>> FakeLeads::pool(const PoolQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LeadRow>> {
        std::vector<LeadRow> free, never, old;
        for (const auto &each : data.leads.rows) {
            const Stored<Lead> &lead = each.second;
            if (!reaches(query.stores, lead.store) || !isOpen(lead.value.state))
                continue;
            if (!lead.value.owner) {
                free.push_back(rowOf(data, lead));
                continue;
            }
            const bool kept = std::any_of(data.events.rows.begin(), data.events.rows.end(), [&](const auto &row) {
                const LeadEvent &event = row.second.value;
                const bool lasting = event.kind == LeadEventKind::HandedOver || event.kind == LeadEventKind::Wish;
                return event.lead == lead.id && lasting && query.unworkedSince &&
                       (event.on >= *query.unworkedSince || (event.notBefore && *event.notBefore >= *query.unworkedSince));
            });
            const bool opened = query.unworkedSince &&
                                lead.createdAt < Instant::fromMs(query.unworkedSince->startOfDay(Qt::UTC).toMSecsSinceEpoch());
            if (kept || !opened)
                continue;
            if (!lead.value.lastContactOn)
                never.push_back(rowOf(data, lead));
            else if (*lead.value.lastContactOn < *query.unworkedSince)
                old.push_back(rowOf(data, lead));
        }
        std::stable_sort(old.begin(), old.end(), [](const LeadRow &a, const LeadRow &b) {
            return a.lead.value.lastContactOn < b.lead.value.lastContactOn;
        });
        for (const auto *part : {&never, &old})
            free.insert(free.end(), part->begin(), part->end());
        if (int(free.size()) > query.limit)
            free.erase(free.begin() + query.limit, free.end());
        return free;
    });
}

Result<int> FakeLeads::openCount(StoreId store, PersonId owner)
{
    return m_connection.with([&](FakeData &data) -> Result<int> {
        return int(std::count_if(data.leads.rows.begin(), data.leads.rows.end(), [&](const auto &row) {
            return row.second.store == store && row.second.value.owner == owner && isOpen(row.second.value.state);
        }));
    });
}

Result<std::vector<LeadRow>> FakeLeads::closedBetween(const std::vector<StoreId> &stores, QDate from, QDate to,
                                                      const std::vector<LeadState> &states, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LeadRow>> {
        const auto asked = [&](LeadState state) { return std::find(states.begin(), states.end(), state) != states.end(); };
        std::set<LeadId> closed;
        for (const auto &[id, row] : data.events.rows)
            if (reaches(stores, row.store) && row.value.on >= from && row.value.on <= to && asked(row.value.to) &&
                row.value.from != row.value.to)
                closed.insert(row.value.lead);
        std::vector<LeadRow> rows;
        for (const LeadId lead : closed)
            if (const auto &stored = data.leads.rows.at(lead); asked(stored.value.state) && int(rows.size()) < limit)
                rows.push_back(rowOf(data, stored));
        return rows;
    });
}

Result<std::vector<ExpectedVisit>> FakeLeads::expectedOn(const std::vector<StoreId> &stores, QDate day, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<ExpectedVisit>> {
        std::map<LeadId, const FollowUp *> last;
        for (const auto &[id, row] : data.followUps.rows)
            if (row.value.lead && row.value.nextOn && row.value.state != FollowUpState::Voided &&
                row.value.state != FollowUpState::Rejected)
                last[*row.value.lead] = &row.value;
        std::vector<ExpectedVisit> expected;
        for (const auto &[lead, talk] : last) {
            const Stored<Lead> &stored = data.leads.rows.at(lead);
            const bool comes = talk->nextStep == NextStep::Invite || talk->nextStep == NextStep::TestDrive;
            if (comes && talk->nextOn == day && stored.value.nextOn == day && isLive(stored.value.state) &&
                reaches(stores, stored.store))
                expected.push_back({rowOf(data, stored), talk->nextTime, *talk->nextStep});
        }
        std::stable_sort(expected.begin(), expected.end(), [](const ExpectedVisit &a, const ExpectedVisit &b) {
            return a.time.value_or(QTime(23, 59, 59)) < b.time.value_or(QTime(23, 59, 59));
        });
        if (int(expected.size()) > limit)
            expected.erase(expected.begin() + limit, expected.end());
        return expected;
    });
}

Done FakeLeads::addEvent(StoreId store, const LeadEvent &event, std::optional<PersonId> by)
{
    return m_events.add(store, event, by, event.at).map([](const auto &) {});
}

Result<std::vector<LeadEvent>> FakeLeads::events(StoreId store, LeadId lead)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LeadEvent>> {
        std::vector<LeadEvent> events;
        for (const auto &[id, row] : data.events.rows)
            if (row.store == store && row.value.lead == lead)
                events.push_back(row.value);
        return events;
    });
}

Result<std::vector<OpenWish>> FakeLeads::openWishes(const std::vector<StoreId> &stores, QDate past, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<OpenWish>> {
        std::map<LeadId, Id<LeadEvent>> last;
        for (const auto &[id, row] : data.events.rows)
            if (row.value.kind == LeadEventKind::Wish || row.value.kind == LeadEventKind::WishApproved)
                last.insert_or_assign(row.value.lead, id);
        std::vector<OpenWish> wishes;
        for (const auto &[id, row] : data.events.rows) {
            const auto latest = last.find(row.value.lead);
            const Stored<Lead> &lead = data.leads.rows.at(row.value.lead);
            if (latest == last.end() || latest->second != id || row.value.kind != LeadEventKind::Wish ||
                *row.value.notBefore <= past || !reaches(stores, row.store) || !isLive(lead.value.state))
                continue;
            wishes.push_back({rowOf(data, lead), row.value.on, *row.value.notBefore, row.createdBy});
        }
        std::stable_sort(wishes.begin(), wishes.end(),
                         [](const OpenWish &a, const OpenWish &b) { return b.notBefore < a.notBefore; });
        if (int(wishes.size()) > limit)
            wishes.erase(wishes.begin() + limit, wishes.end());
        return wishes;
    });
}

Result<std::vector<LeadId>> FakeLeads::attempted(const std::vector<StoreId> &stores, QDate from, QDate to, int days, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LeadId>> {
        std::map<LeadId, std::set<QDate>> attempts;
        for (const auto &[id, row] : data.followUps.rows)
            if (row.value.lead && reaches(stores, row.store) && countsAsAttempt(row.value) && row.value.happenedOn >= from &&
                row.value.happenedOn <= to)
                attempts[*row.value.lead].insert(row.value.happenedOn);
        std::vector<LeadId> leads;
        for (const auto &[lead, on] : attempts)
            if (int(on.size()) >= days && isLive(data.leads.rows.at(lead).value.state) && int(leads.size()) < limit)
                leads.push_back(lead);
        return leads;
    });
}

Result<std::vector<LeadFacts>> FakeLeads::facts(const FactsQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<LeadFacts>> {
        std::vector<LeadFacts> facts;
        for (const auto &[id, lead] : data.leads.rows) {
            const bool asked = reaches(query.stores, lead.store) && (!query.owner || lead.value.owner == query.owner) &&
                               (!query.lead || id == *query.lead);
            if (asked && (isLive(lead.value.state) || leftSince(data, id, query.from)))
                facts.push_back(factsOf(data, lead, query));
        }
        return facts;
    });
}

Result<Stored<FollowUp>> FakeFollowUps::add(StoreId store, const FollowUp &value, std::optional<PersonId> by, Instant at)
{
    FollowUp kept = value;
    if (kept.nextTime)
        kept.nextTime = QTime(kept.nextTime->hour(), kept.nextTime->minute());
    return FakeRepository::add(store, kept, by, at);
}

Result<std::vector<FollowUpRow>> FakeFollowUps::rows(const std::function<bool(const Stored<FollowUp> &)> &wanted,
                                                     const std::function<bool(const FollowUpRow &, const FollowUpRow &)> &before,
                                                     int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<Rows> {
        Rows rows;
        for (const auto &[id, followUp] : data.followUps.rows) {
            if (!wanted(followUp))
                continue;
            const auto author = followUp.createdBy ? data.people.rows.find(*followUp.createdBy) : data.people.rows.end();
            rows.push_back({followUp, author == data.people.rows.end() ? QString() : author->second.value.name,
                            data.customers.rows.at(*followUp.value.customer).value.name});
        }
        std::sort(rows.begin(), rows.end(), before);
        if (int(rows.size()) > limit)
            rows.erase(rows.begin() + limit, rows.end());
        return rows;
    });
}

Result<std::vector<FollowUpRow>> FakeFollowUps::ofLead(StoreId store, LeadId lead, int limit)
{
    const auto order = [](const FollowUpRow &row) {
        return std::tuple(row.followUp.value.happenedOn, *row.followUp.value.happenedAt, row.followUp.id);
    };
    return rows([&](const auto &row) { return row.store == store && row.value.lead == lead; },
                [&](const auto &a, const auto &b) { return order(b) < order(a); }, limit);
}

Result<std::vector<FollowUpRow>> FakeFollowUps::ofCustomer(StoreId store, CustomerId customer, int limit)
{
    const auto order = [](const FollowUpRow &row) { return std::pair(*row.followUp.value.happenedAt, row.followUp.id); };
    return rows([&](const auto &row) { return row.store == store && row.value.customer == customer; },
                [&](const auto &a, const auto &b) { return order(b) < order(a); }, limit);
}

Result<std::vector<FollowUpRow>> FakeFollowUps::inState(const std::vector<StoreId> &stores, FollowUpState state, int limit)
{
    return rows([&](const auto &row) { return reaches(stores, row.store) && row.value.state == state; },
                [](const auto &a, const auto &b) { return a.followUp.id < b.followUp.id; }, limit);
}

Result<std::vector<FollowUpRow>> FakeFollowUps::page(const std::vector<StoreId> &stores, std::optional<PersonId> author,
                                                     std::optional<FollowUpId> after, int limit)
{
    return rows(
        [&](const auto &row) {
            return reaches(stores, row.store) && (!author || row.createdBy == author) && (!after || row.id < *after);
        },
        [](const auto &a, const auto &b) { return b.followUp.id < a.followUp.id; }, limit);
}

Result<std::vector<ClaimedContact>> FakeFollowUps::contacts(StoreId store, QDate from, QDate to, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<ClaimedContact>> {
        std::vector<ClaimedContact> contacts;
        for (const auto &[id, row] : data.followUps.rows)
            if (row.store == store && row.value.counts && row.value.lead && row.value.happenedOn >= from &&
                row.value.happenedOn <= to && int(contacts.size()) < limit)
                contacts.push_back({id, store, *row.value.lead, *row.value.customer, row.createdBy});
        return contacts;
    });
}

} // namespace showroom
