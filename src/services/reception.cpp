// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/reception.h"
#include "services/context.h"
#include "services/receptionpaper.h"
#include "showroom/rules/reception.h"
#include <set>

namespace showroom
{

namespace
{

constexpr int mostParties = 2'000; // of one day
constexpr int mostExpected = 500;

std::optional<Phone> shownPhone(const Session &session, std::optional<Phone> phone, std::optional<PersonId> owner)
{
    if (phone && !Context::mayDo(session, Operation::SeeCustomerInFull, session.store, owner))
        phone = phone->masked();
    return phone;
}

Result<std::vector<ReceptionRow>> rowsOf(Context &context, const Session &session, const std::vector<Stored<Visit>> &visits,
                                         const Policy &policy)
{
    std::vector<CustomerId> ids;
    for (const Stored<Visit> &visit : visits)
        if (visit.value.customer)
            ids.push_back(*visit.value.customer);
    const auto cards = context.storage.customers().several({session.store}, ids);
    const auto levels = context.storage.customers().levels({session.store}, ids);
    if (!cards || !levels)
        return Refusal(cards ? levels.error() : cards.error());
    std::map<CustomerId, const Stored<Customer> *> known;
    for (const Stored<Customer> &card : *cards)
        known.emplace(card.id, &card);
    const Instant now = context.clock.now();
    std::vector<ReceptionRow> rows;
    for (const Stored<Visit> &visit : visits) {
        ReceptionRow row{visit, context.nameOf(visit.value.consultant), {}, {}, {}, rules::minutesIn(visit.value, now), false};
        row.tooLong = rules::stay(visit.value, now, policy).outcome == Outcome::Flag;
        if (const auto card = visit.value.customer ? known.find(*visit.value.customer) : known.end(); card != known.end()) {
            row.customerName = card->second->value.name;
            row.phone = shownPhone(session, card->second->value.phone, card->second->value.owner);
            if (const auto level = levels->find(card->first); level != levels->end())
                row.level = level->second;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// While their consultant is away, who is expected comes to the desk.
std::vector<ExpectedRow> expectedOf(Context &context, const Session &session, const std::vector<ExpectedVisit> &expected,
                                    const std::vector<Stored<Visit>> &visits)
{
    std::vector<ExpectedRow> rows;
    for (const ExpectedVisit &each : expected) {
        const Lead &lead = each.row.lead.value;
        ExpectedRow row{each.row.lead.id,
                        lead.customer,
                        each.row.customerName,
                        {},
                        lead.vehicle,
                        context.nameOf(lead.owner),
                        lead.owner,
                        each.time,
                        each.step,
                        false};
        row.phone = shownPhone(session, each.row.customerPhone, lead.owner);
        const auto owner =
            lead.owner ? context.storage.people().find({session.store}, *lead.owner) : Result<Stored<Person>>(notFound());
        if (!owner || owner->value.state != PersonState::Active)
            row.owner.reset();
        row.arrived = std::any_of(visits.begin(), visits.end(), [&](const Stored<Visit> &visit) {
            return visit.value.customer == lead.customer && visit.value.state != VisitState::Voided;
        });
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<ReceptionDay> ReceptionService::day(const Session &session, std::optional<QDate> asked)
{
    if (!Context::mayDo(session, Operation::SeeReception, session.store, std::nullopt))
        return notPermitted();
    const StoreId store = session.store;
    ReceptionDay day;
    day.day = asked.value_or(m_context.today(store));
    const auto visits = m_context.storage.visits().ofDay(store, day.day, mostParties);
    const auto expected = m_context.storage.leads().expectedOn({store}, day.day, mostExpected);
    const auto ofDay = m_context.storage.visits().figures(store, day.day, day.day);
    const auto ofMonth = m_context.storage.visits().figures(store, QDate(day.day.year(), day.day.month(), 1), day.day);
    const auto policy = m_context.policyNow(store);
    if (!visits || !expected || !ofDay || !ofMonth || !policy)
        return Refusal(!visits     ? visits.error()
                       : !expected ? expected.error()
                       : !ofDay    ? ofDay.error()
                       : !ofMonth  ? ofMonth.error()
                                   : policy.error());
    day.figures = *ofDay;
    day.monthFigures = *ofMonth;
    day.mayKeep = Context::mayDo(session, Operation::KeepReception, store, std::nullopt) && day.day == m_context.today(store);
    day.mayBeMinutes = policy->visitMinutes;
    auto rows = rowsOf(m_context, session, *visits, *policy);
    if (!rows)
        return Refusal(rows.error());
    day.rows = std::move(*rows);
    day.expected = expectedOf(m_context, session, *expected, *visits);
    return day;
}

Result<QByteArray> ReceptionService::printDay(const Session &session, std::optional<QDate> asked)
{
    const auto day = this->day(session, asked);
    if (!day)
        return Refusal(day.error());
    const auto store = m_context.storage.stores().find({session.store}, session.store);
    const auto letters = m_context.lettersFor(session);
    if (!store || !letters)
        return Refusal(store ? letters.error() : store.error());
    const ReceptionOnPaper subject{
        *day,    store->value.name, m_context.nameOf(session.person), m_context.zoneOf(session.store), m_context.clock.now(),
        *letters};
    const auto pdf = m_context.press.pdf(receptionPaper(subject));
    if (!pdf)
        return pdf;
    const Done written = m_context.writeDown(
        session, QStringLiteral("print"), QStringLiteral("visit"), 0,
        {{QStringLiteral("day"), day->day.toString(Qt::ISODate)}, {QStringLiteral("rows"), qint64(day->rows.size())}});
    return written ? pdf : Result<QByteArray>(Refusal(written.error()));
}

Result<VisitFigures> ReceptionService::figures(const Session &session, QDate from, QDate to)
{
    if (!Context::mayDo(session, Operation::SeeReception, session.store, std::nullopt))
        return notPermitted();
    return m_context.storage.visits().figures(session.store, from, to);
}

} // namespace showroom
