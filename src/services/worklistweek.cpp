// SPDX-License-Identifier: GPL-3.0-or-later
// What a week asks for beyond leads: regular contact and occasions (FU-06), telephone revisits and recalls (FU-08, FU-15), leads
// of who is away (FU-11), parties too long in the store (FU-12).
#include "services/worklistrows.h"
#include "showroom/rules/pool.h"
#include "showroom/rules/reception.h"
#include "showroom/rules/regular.h"
#include "showroom/rules/sampling.h"

namespace showroom
{

namespace
{

constexpr int mostRegular = 20; ///< at a time, the longest ago first; the next ones come up as these are done
constexpr int mostOccasions = 50;
constexpr int mostCalls = 200;
constexpr int daysTold = 7;
constexpr int mostParties = 2'000;

} // namespace

/// A row about a card of which no lead is open.
WorklistRow WorklistRows::rowOf(const CustomerRow &card) const
{
    WorklistRow row;
    row.customer = card.id;
    row.customerName = card.name;
    if (card.phone)
        row.phone =
            (Context::mayDo(m_session, Operation::SeeCustomerInFull, card.store, card.owner) ? *card.phone : card.phone->masked())
                .shown();
    row.ownerName = m_context.nameOf(card.owner);
    row.task.person = card.owner;
    return row;
}

void WorklistRows::addCard(const CustomerRow &card, const Verdict &verdict)
{
    WorklistRow row = rowOf(card);
    row.task = taskOf(verdict, row);
    row.task.kind = QStringLiteral("customer");
    row.task.record = card.id.value();
    row.task.overdue = verdict.outcome == Outcome::Task && row.task.due < m_today;
    // Whoever has bought can wait a day longer than who wants to buy: what is late here does not push the leads down.
    row.group = row.task.due == m_today ? TaskGroup::Today : TaskGroup::LaterThisWeek;
    m_rows.push_back(std::move(row));
}

Done WorklistRows::takeRegular(std::optional<PersonId> person)
{
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::SeeCustomerInFull);
    if (stores.empty() || m_policy.regularDays == 0)
        return {};
    RegularQuery query{stores, person, m_today.addDays(1 - m_policy.regularDays), mostRegular};
    const auto owed = m_context.storage.customers().owedRegularContact(query);
    if (!owed)
        return Refusal(owed.error());
    for (const CustomerRow &card : *owed)
        addCard(card, rules::regularContact(card.lastContactOn, m_today, m_policy));
    if (!person) // reminders are for who knows the customer
        return {};
    const auto occasions = m_context.storage.customers().occasions(
        stores, person, rules::occasionDays(m_today, m_policy.occasionDays), mostOccasions);
    if (!occasions)
        return Refusal(occasions.error());
    for (const Occasion &occasion : *occasions)
        if (const Verdict verdict = rules::occasion(occasion.of, occasion.delivery, m_today); verdict.outcome != Outcome::Pass)
            addCard(occasion.customer, verdict);
    return {};
}

Done WorklistRows::takeChecks()
{
    for (const CheckPurpose purpose : {CheckPurpose::Satisfaction, CheckPurpose::Recall})
        if (Done drawn = addDraw(purpose); !drawn)
            return drawn;
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::MakeChecks);
    if (stores.empty())
        return {};
    DocumentQuery query;
    query.stores = stores;
    query.state = codeOf(CheckState::Drawn);
    query.limit = mostCalls;
    const auto calls = m_context.storage.checkCalls().page(query);
    if (!calls)
        return Refusal(calls.error());
    for (const Stored<CheckCall> &call : *calls)
        if (callsHere(call.store, call.value.purpose) && call.value.checked != m_session.person)
            if (Done added = addCall(call, rules::toCall(call.value, m_today)); !added)
                return added;
    return takeContradicted();
}

/// FU-08: a consultant's word that a customer contradicted is told to the manager, for a week.
Done WorklistRows::takeContradicted()
{
    if (!callsHere(m_session.store, CheckPurpose::Recall))
        return {};
    DocumentQuery query;
    query.stores = {m_session.store};
    query.state = codeOf(CheckState::Contradicted);
    query.from = Week(m_today).previous().previous().monday().toString(Qt::ISODate); // called a week after, and told for another
    query.limit = mostCalls;
    const auto calls = m_context.storage.checkCalls().page(query);
    if (!calls)
        return Refusal(calls.error());
    for (const Stored<CheckCall> &call : *calls) {
        if (call.value.purpose != CheckPurpose::Satisfaction || !call.value.calledOn)
            continue;
        Verdict verdict = rules::shownBy(call.value);
        verdict.due = call.value.calledOn->addDays(daysTold);
        if (*verdict.due < m_today)
            continue;
        if (Done added = addCall(call, verdict); !added)
            return added;
    }
    return {};
}

/// Whose call it is: revisits are the clerk's, recalls the manager's. Others may make them, too, and find them in the list.
bool WorklistRows::callsHere(StoreId store, CheckPurpose purpose) const
{
    const bool clerk = m_session.role == Role::Clerk;
    const bool manager = m_session.role == Role::Manager || m_session.role == Role::OfficeManager;
    return store == m_session.store && (purpose == CheckPurpose::Satisfaction ? clerk : manager);
}

/// A week in which nobody was contacted, or nothing closed, asks for no sample.
Result<bool> WorklistRows::isAnythingToDraw(CheckPurpose purpose, Week week)
{
    if (purpose == CheckPurpose::Satisfaction)
        return m_context.storage.followUps()
            .contacts(m_session.store, week.monday(), week.sunday(), 1)
            .map([](const std::vector<ClaimedContact> &contacts) { return !contacts.empty(); });
    return m_context.storage.leads()
        .closedBetween({m_session.store}, week.monday(), week.sunday(), {LeadState::Lost, LeadState::Invalid}, 1)
        .map([](const std::vector<LeadRow> &closed) { return !closed.empty(); });
}

Done WorklistRows::addDraw(CheckPurpose purpose)
{
    if (!callsHere(m_session.store, purpose))
        return {};
    const Verdict verdict = rules::toDraw(purpose, m_today, m_policy);
    if (verdict.outcome == Outcome::Pass)
        return {};
    const Week last = Week(m_today).previous();
    const auto drawn = m_context.storage.checkCalls().isDrawn(m_session.store, purpose, last.monday());
    const auto any = drawn && !*drawn ? isAnythingToDraw(purpose, last) : Result<bool>(false);
    if (!drawn || !any)
        return Refusal(drawn ? any.error() : drawn.error());
    if (!*any)
        return {};
    WorklistRow row;
    row.task.person = m_session.person;
    row.task = taskOf(verdict, row);
    row.task.kind = QStringLiteral("check_draw");
    row.task.record = qint64(purpose);
    row.task.overdue = row.task.due < m_today;
    row.group = row.task.overdue ? TaskGroup::Overdue : TaskGroup::Today;
    m_rows.push_back(std::move(row));
    return {};
}

Done WorklistRows::addCall(const Stored<CheckCall> &call, const Verdict &verdict)
{
    const auto cards = m_context.storage.customers().find({call.store}, call.value.customer);
    if (!cards)
        return Refusal(cards.error());
    WorklistRow row;
    row.customer = cards->id;
    row.customerName = cards->value.name;
    if (cards->value.phone)
        row.phone = (Context::mayDo(m_session, Operation::SeeCustomerInFull, cards->store, cards->value.owner)
                         ? *cards->value.phone
                         : cards->value.phone->masked())
                        .shown();
    row.ownerName = m_context.nameOf(call.value.checked);
    row.intention = row.ownerName;
    row.task.person = m_session.person;
    row.task = taskOf(verdict, row);
    row.task.kind = QStringLiteral("check_call");
    row.task.record = call.id.value();
    row.task.overdue = row.task.due < m_today;
    row.group = row.task.overdue ? TaskGroup::Overdue : TaskGroup::Today;
    m_rows.push_back(std::move(row));
    return {};
}

Done WorklistRows::takeAway()
{
    // Managers and office managers see to it; a clerk hands over when they are told to.
    if (m_session.role != Role::Manager && m_session.role != Role::OfficeManager)
        return {};
    const auto people = m_context.storage.people().all({m_session.store});
    if (!people)
        return Refusal(people.error());
    for (const Stored<Person> &person : *people) {
        if (person.value.state == PersonState::Active)
            continue;
        const auto open = m_context.storage.leads().openCount(person.store, person.id);
        if (!open)
            return Refusal(open.error());
        const auto until = person.value.state == PersonState::OnLeave ? person.value.leaveUntil : std::nullopt;
        const Verdict verdict = rules::awayWithLeads(person.value.name, *open, until, m_today);
        if (verdict.outcome == Outcome::Pass)
            continue;
        WorklistRow row;
        row.customerName = person.value.name;
        row.task.person = m_session.person;
        row.task = taskOf(verdict, row);
        row.task.kind = QStringLiteral("person");
        row.task.record = person.id.value();
        row.group = TaskGroup::Today;
        m_rows.push_back(std::move(row));
    }
    return {};
}

Done WorklistRows::takeParties()
{
    if (scopeOf(Operation::KeepReception, m_session.role) == Scope::None)
        return {};
    const auto visits = m_context.storage.visits().ofDay(m_session.store, m_today, mostParties);
    if (!visits)
        return Refusal(visits.error());
    for (const Stored<Visit> &visit : *visits) {
        const Verdict verdict = rules::stay(visit.value, m_context.clock.now(), m_policy);
        // A party is its consultant's; one that nobody received is the desk's.
        const bool mine = visit.value.consultant ? visit.value.consultant == m_session.person : m_session.role == Role::Clerk;
        if (verdict.outcome == Outcome::Pass || !mine)
            continue;
        WorklistRow row;
        row.customer = visit.value.customer;
        if (visit.value.customer)
            if (const auto card = m_context.storage.customers().find({visit.store}, *visit.value.customer))
                row.customerName = card->value.name;
        row.intention = visit.value.vehicle;
        row.task.person = m_session.person;
        row.task = taskOf(verdict, row);
        row.task.kind = QStringLiteral("visit");
        row.task.record = visit.id.value();
        row.task.due = m_today;
        row.group = TaskGroup::Today;
        m_rows.push_back(std::move(row));
    }
    return {};
}

} // namespace showroom
