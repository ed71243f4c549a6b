// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/worklist.h"
#include "services/context.h"
#include "services/leadfacts.h"
#include "services/worklistrows.h"
#include <algorithm>
#include <map>

namespace showroom
{

namespace
{

/// Whose worklist a person may look at: their own, and those of everybody whose records they see in full.
Result<std::optional<PersonId>> askedFor(const Session &session, std::optional<PersonId> person)
{
    if (scopeOf(Operation::SeeCustomerInFull, session.role) != Scope::Own)
        return person;
    if (person && *person != session.person)
        return notPermitted();
    return std::optional(session.person);
}

/// What waits for this very person, whoever's leads they look at.
Done takeOwn(WorklistRows &rows)
{
    return rows.takeDecisions()
        .and_then([&] { return rows.takeDeals(); })
        .and_then([&] { return rows.takeChecks(); })
        .and_then([&] { return rows.takeAway(); })
        .and_then([&] { return rows.takeParties(); });
}

} // namespace

Result<Worklist> WorklistService::of(const Session &session, std::optional<PersonId> person, std::optional<QDate> day)
{
    const auto asked = askedFor(session, person);
    if (!asked)
        return Refusal(asked.error());
    const QDate today = day.value_or(m_context.today(session.store));
    WorklistRows rows(m_context, session, today);
    Worklist worklist;
    worklist.day = today;
    worklist.week = Week(today);
    const auto letters = m_context.lettersFor(session);
    if (!letters)
        return Refusal(letters.error());
    worklist.letters = *letters;
    const PersonId whose = asked->value_or(session.person);
    if (Done taken = rows.takeLeadsOf(whose); !taken)
        return Refusal(taken.error());
    if (Done taken = rows.takeRegular(whose); !taken)
        return Refusal(taken.error());
    if (whose == session.person)
        if (Done taken = takeOwn(rows).and_then([&] { return rows.takeUnreached(); }); !taken)
            return Refusal(taken.error());
    worklist.rows = rows.sorted();
    worklist.summary = rows.summary();
    return worklist;
}

Result<std::vector<Task>> WorklistService::tasks(const Session &session, std::optional<PersonId> person, std::optional<QDate> day)
{
    const auto asked = askedFor(session, person);
    if (!asked)
        return Refusal(asked.error());
    WorklistRows rows(m_context, session, day.value_or(m_context.today(session.store)));
    if (Done taken = rows.takeLeadsOf(*asked).and_then([&] { return rows.takeRegular(*asked); }); !taken)
        return Refusal(taken.error());
    if (!*asked || *asked == session.person)
        if (Done taken = takeOwn(rows); !taken)
            return Refusal(taken.error());
    std::vector<Task> tasks;
    for (const WorklistRow &row : rows.sorted()) {
        tasks.push_back(row.task);
        tasks.insert(tasks.end(), row.others.begin(), row.others.end());
    }
    return tasks;
}

Result<std::vector<Compliance>> WorklistService::compliance(const Session &session, Week week)
{
    FactsQuery query;
    query.stores = m_context.reach(session, Operation::SeeCustomerInFull);
    if (query.stores.empty())
        return notPermitted();
    query.from = week.monday();
    query.to = week.sunday();
    query.cadenceOnly = true;
    const auto facts = m_context.storage.leads().facts(query);
    const auto policies = m_context.policies(session.store);
    if (!facts || !policies)
        return Refusal(facts ? policies.error() : facts.error());
    const StoreZone zone = m_context.zoneOf(session.store);
    const Policy policy = policies->at(zone.startOf(week.monday()));
    const bool ownOnly = scopeOf(Operation::SeeCustomerInFull, session.role) == Scope::Own;
    std::map<PersonId, Compliance> people;
    for (const LeadFacts &lead : *facts) {
        const auto owner = ownerAtEndOf(week, lead);
        if (!owner || (ownOnly && *owner != session.person))
            continue;
        const CadenceStanding standing = cadence(cadenceFacts(lead, week, zone), week, week.sunday(), policy);
        if (standing.owed == 0)
            continue;
        Compliance &line = people[*owner];
        line.person = *owner;
        line.owed += 1;
        line.met += standing.met() ? 1 : 0;
    }
    std::vector<Compliance> lines;
    for (auto &[id, line] : people) {
        line.name = m_context.nameOf(id);
        lines.push_back(line);
    }
    return lines;
}

} // namespace showroom
