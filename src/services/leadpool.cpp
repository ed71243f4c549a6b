// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/leadpool.h"
#include "services/leadfacts.h"
#include "services/leadwriting.h"
#include "showroom/rules/pool.h"
#include <algorithm>
#include <map>

namespace showroom
{

namespace
{

constexpr int pageSize = 500;

/// The day on which this person ceased to own the lead, if they ever did.
std::optional<QDate> hadUntil(const std::vector<LeadEvent> &events, PersonId person)
{
    std::optional<PersonId> owner;
    std::optional<QDate> until;
    for (const LeadEvent &event : events) {
        if (owner == person && event.owner != person)
            until = event.on;
        owner = event.owner;
    }
    return until;
}

/// The receiver with the least to do; of equals the one named first.
PersonId leastBusy(const std::vector<PersonId> &people, const std::map<PersonId, int> &load)
{
    return *std::min_element(people.begin(), people.end(), [&](PersonId a, PersonId b) { return load.at(a) < load.at(b); });
}

} // namespace

Result<std::vector<PoolRow>> LeadPool::rows(int limit) const
{
    PoolQuery query;
    query.stores = m_context.reach(m_session, Operation::ClaimFromPool);
    if (query.stores.empty())
        return notPermitted();
    const auto policy = m_context.policyNow(m_session.store);
    if (!policy)
        return Refusal(policy.error());
    const QDate today = m_context.today(m_session.store);
    query.unworkedSince = rules::unworkedSince(today, *policy);
    query.limit = limit;
    const auto found = m_context.storage.leads().pool(query);
    if (!found)
        return Refusal(found.error());
    std::vector<PoolRow> rows;
    for (const LeadRow &row : *found) {
        PoolRow pooled{row.lead, row.customerName, {}, m_context.nameOf(row.lead.value.owner), {}, 0};
        if (row.customerPhone)
            pooled.phone = row.customerPhone->masked().shown();
        pooled.workedOn = row.lead.value.lastContactOn.value_or(m_context.zoneOf(row.lead.store).dayOf(row.lead.createdAt));
        pooled.days = int(pooled.workedOn.daysTo(today));
        rows.push_back(std::move(pooled));
    }
    return rows;
}

Result<Saved<Lead>> LeadPool::claim(Stored<Lead> lead) const
{
    if (!Context::mayDo(m_session, Operation::ClaimFromPool, lead.store, lead.value.owner))
        return notPermitted();
    const LeadWriting writing(m_context, m_session);
    const QDate today = m_context.today(lead.store);
    const auto facts = writing.factsOf(lead.store, lead.id, today);
    const auto events = m_context.storage.leads().events(lead.store, lead.id);
    const auto policy = m_context.policyNow(lead.store);
    const auto open = m_context.storage.leads().openCount(lead.store, m_session.person);
    if (!facts || !events || !policy || !open)
        return Refusal(!facts ? facts.error() : !events ? events.error() : !policy ? policy.error() : open.error());
    if (lead.value.owner == m_session.person)
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "This lead is yours already.")});
    const auto since = rules::unworkedSince(today, *policy);
    const bool unworked = since && workedOn(*facts, m_context.zoneOf(lead.store)) < *since;
    if (!isOpen(lead.value.state) || (lead.value.owner && !unworked))
        return refusedBy({{QStringLiteral("FU-11"),
                           Outcome::Block,
                           {QT_TRANSLATE_NOOP("Message", "This lead does not lie in the pool.")},
                           {},
                           {QT_TRANSLATE_NOOP("Message", "A manager hands it over.")},
                           {}}});
    const Verdict may = rules::mayClaim({*open, hadUntil(*events, m_session.person)}, today, *policy);
    if (may.outcome == Outcome::Block)
        return refusedBy({may});
    const Lead before = lead.value;
    if (Done returned = writing.returnToPool(lead); !returned)
        return Refusal(returned.error());
    LeadActionInput input;
    input.owner = m_session.person;
    if (Done moved = writing.move(lead, LeadAction::Claim, input); !moved)
        return Refusal(moved.error());
    return writing.save(lead, before, codeOf(LeadAction::Claim), {});
}

Result<Stored<Person>> LeadPool::giver(PersonId from) const
{
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::AssignAndMerge);
    if (stores.empty())
        return notPermitted();
    auto person = m_context.storage.people().find(stores, from);
    if (!person && person.error().code == ErrorCode::NotFound)
        return notFound();
    return person;
}

Result<std::vector<Stored<Lead>>> LeadPool::leadsOf(const Stored<Person> &from) const
{
    std::vector<Stored<Lead>> leads;
    LeadQuery query;
    query.stores = {from.store};
    query.owner = from.id;
    query.limit = pageSize;
    for (bool more = true; more;) {
        const auto page = m_context.storage.leads().page(query);
        if (!page)
            return Refusal(page.error());
        more = int(page->size()) == pageSize;
        for (const LeadRow &row : *page)
            if (leadTransition(row.lead.value.state, LeadAction::HandOver))
                leads.push_back(row.lead);
        if (!page->empty())
            query.after = page->back().lead.id;
    }
    std::reverse(leads.begin(), leads.end());
    return leads;
}

Done LeadPool::checkReceivers(const Stored<Person> &from, const HandOver &input) const
{
    std::vector<FieldProblem> problems;
    if (trimmedText(input.note).isEmpty())
        problems.push_back({QStringLiteral("note"),
                            {QT_TRANSLATE_NOOP("Message", "Write a hand-over note: why, and what the colleague should know.")}});
    else if (const auto problem = problemOf(trimmedText(input.note), limitsOf(200)))
        problems.push_back({QStringLiteral("note"), *problem});
    bool good = !input.to.empty();
    for (const PersonId id : input.to) {
        const auto person = m_context.storage.people().find({from.store}, id);
        good = good && person && person->value.state == PersonState::Active && id != from.id &&
               scopeOf(Operation::EditSalesRecords, person->value.role) != Scope::None;
    }
    if (!good)
        problems.push_back(
            {QStringLiteral("to"),
             {QT_TRANSLATE_NOOP("Message", "Name other colleagues of the store who are at work and keep leads.")}});
    return refusedIf(std::move(problems));
}

Result<int> LeadPool::moveCards(const Stored<Person> &from, const HandOver &input) const
{
    if (!input.cards)
        return 0;
    return m_context.storage.customers().handOver(from.store, from.id, input.to.front(), m_context.clock.now());
}

Result<Saved<Person>> LeadPool::handOverAll(const HandOver &input) const
{
    const auto from = giver(input.from);
    if (!from)
        return Refusal(from.error());
    if (Done good = checkReceivers(*from, input); !good)
        return Refusal(good.error());
    const auto leads = leadsOf(*from);
    if (!leads)
        return Refusal(leads.error());
    std::map<PersonId, int> load;
    for (const PersonId to : input.to) {
        const auto open = m_context.storage.leads().openCount(from->store, to);
        if (!open)
            return Refusal(open.error());
        load[to] = *open;
    }
    const LeadWriting writing(m_context, m_session);
    std::map<CustomerId, PersonId> together;
    for (Stored<Lead> lead : *leads) {
        const PersonId to = together.try_emplace(lead.value.customer, leastBusy(input.to, load)).first->second;
        load[to] += 1;
        LeadActionInput how;
        how.owner = to;
        how.reason = trimmedText(input.note);
        // A lead of the queue has moved up since it was read, if one before it was handed over.
        if (lead.value.focusRank)
            if (auto fresh = m_context.storage.leads().find({lead.store}, lead.id))
                lead = *fresh;
        const Lead standing = lead.value;
        if (Done moved = writing.move(lead, LeadAction::HandOver, how); !moved)
            return Refusal(moved.error());
        if (auto saved = writing.save(lead, standing, codeOf(LeadAction::HandOver), how.reason); !saved)
            return Refusal(saved.error());
    }
    const auto cards = moveCards(*from, input);
    if (!cards)
        return Refusal(cards.error());
    if (leads->empty() && *cards == 0)
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "There is nothing to hand over.")});
    m_context.note(m_session, QStringLiteral("hand_over"), QStringLiteral("person"), from->id.value(),
                   {{QStringLiteral("leads"), qint64(leads->size())},
                    {QStringLiteral("cards"), *cards},
                    {QStringLiteral("reason"), trimmedText(input.note)}});
    return Saved<Person>{from->id, from->version};
}

Result<HandOverPreview> LeadPool::preview(PersonId from) const
{
    const auto person = giver(from);
    if (!person)
        return Refusal(person.error());
    const auto leads = leadsOf(*person);
    const auto policies = m_context.policies(person->store);
    if (!leads || !policies)
        return Refusal(leads ? policies.error() : leads.error());
    HandOverPreview preview{person->value.name, person->value.state, person->value.leaveUntil, int(leads->size()), 0};
    const QDate today = m_context.today(person->store);
    FactsQuery query;
    query.stores = {person->store};
    query.owner = from;
    query.from = Week(today).previous().monday();
    query.to = today;
    const auto facts = m_context.storage.leads().facts(query);
    if (!facts)
        return Refusal(facts.error());
    for (const LeadFacts &each : *facts)
        preview.owed += standingOf(each, today, *policies, m_context.zoneOf(person->store)).thisWeek.missing();
    return preview;
}

} // namespace showroom
