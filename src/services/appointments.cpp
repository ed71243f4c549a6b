// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/appointments.h"
#include "services/leadfacts.h"
#include "showroom/rules/regular.h"
#include <algorithm>
#include <set>
#include <tuple>

namespace showroom
{

namespace
{

constexpr int mostOfADay = 500;
constexpr int mostDeliveries = 1'000;
constexpr int mostOccasions = 500;
constexpr int talksLookedAt = 50; // of one lead: the step that stands is among the last

} // namespace

Appointments::Appointments(Context &context, const Session &session, const CalendarQuery &query)
    : m_context(context),
      m_session(session),
      m_query(query),
      m_today(context.today(session.store)),
      m_stores(query.person ? context.reach(session, Operation::SeeCustomerInFull) : std::vector{session.store}),
      m_names(context),
      m_uids(context, session.store)
{
}

Result<std::vector<Appointment>> Appointments::gather()
{
    const Done done = (m_query.person ? takeOwnLeads().and_then([this] { return takeOccasions(); }) : takeExpected())
                          .and_then([this] { return takeDrives(); })
                          .and_then([this] { return takeDeliveries(); });
    if (!done)
        return Refusal(done.error());
    dropBookedSteps();
    std::stable_sort(m_found.begin(), m_found.end(), [](const Appointment &a, const Appointment &b) {
        return std::tuple(a.day, a.begin, a.what) < std::tuple(b.day, b.begin, b.what);
    });
    return std::move(m_found);
}

/// That a drive was agreed is no entry of its own once the drive is booked.
void Appointments::dropBookedSteps()
{
    std::set<std::pair<LeadId, QDate>> booked;
    for (const Appointment &each : m_found)
        if (each.what == AppointmentKind::TestDrive && each.lead)
            booked.insert({*each.lead, each.day});
    std::erase_if(m_found, [&](const Appointment &each) {
        return each.what == AppointmentKind::Step && each.step == NextStep::TestDrive && booked.contains({*each.lead, each.day});
    });
}

bool Appointments::concerns(std::optional<PersonId> person) const
{
    return !m_query.person || person == m_query.person;
}

void Appointments::add(Appointment appointment)
{
    if (appointment.day < m_query.from || appointment.day > m_query.to)
        return;
    appointment.ownerName = m_context.nameOf(appointment.owner);
    m_found.push_back(std::move(appointment));
}

Appointment Appointments::ofLead(const Stored<Lead> &lead, const QString &customer)
{
    Appointment appointment;
    appointment.lead = lead.id;
    appointment.customer = lead.value.customer;
    appointment.customerName = customer;
    appointment.subject = lead.value.vehicle;
    appointment.owner = lead.value.owner;
    appointment.version = lead.version;
    appointment.changedAt = lead.changedAt;
    return appointment;
}

/// One person's live leads are read for FU-01 anyway, and say on which day their next step is.
Done Appointments::takeOwnLeads()
{
    FactsQuery query;
    query.stores = m_stores;
    query.owner = m_query.person;
    query.from = Week(m_today).previous().monday();
    query.to = m_today;
    const auto facts = m_context.storage.leads().facts(query);
    const auto policies = m_context.policies(m_session.store);
    if (!facts || !policies)
        return Refusal(facts ? policies.error() : facts.error());
    const StoreZone zone = m_context.zoneOf(m_session.store);
    for (const LeadFacts &lead : *facts) {
        const Stored<Lead> &stored = lead.row.lead;
        if (!isOpen(stored.value.state) && stored.value.state != LeadState::Ordered)
            continue;
        if (Done added = addStep(stored, lead.row.customerName); !added)
            return added;
        addRevisit(stored, lead.row.customerName, standingOf(lead, m_today, *policies, zone).thisWeek);
    }
    return {};
}

Done Appointments::addStep(const Stored<Lead> &lead, const QString &customer)
{
    if (!lead.value.nextOn || *lead.value.nextOn < m_query.from || *lead.value.nextOn > m_query.to)
        return {};
    Appointment appointment = ofLead(lead, customer);
    appointment.day = *lead.value.nextOn;
    appointment.uid = m_uids.of(QStringLiteral("step"), lead.id.value());
    const auto talks = m_context.storage.followUps().ofLead(lead.store, lead.id, talksLookedAt);
    if (!talks)
        return Refusal(talks.error());
    for (const FollowUpRow &row : *talks) {
        const FollowUp &talk = row.followUp.value;
        if (talk.state == FollowUpState::Voided || talk.state == FollowUpState::Rejected || talk.nextOn != lead.value.nextOn)
            continue;
        appointment.step = talk.nextStep;
        appointment.begin = talk.nextTime;
        break;
    }
    add(std::move(appointment));
    return {};
}

/// FU-01 of the week that goes on: what a week past owed is in its figures, and of a week to come nobody knows.
void Appointments::addRevisit(const Stored<Lead> &lead, const QString &customer, const CadenceStanding &standing)
{
    if (standing.missing() == 0)
        return;
    // The first of two belongs to the week's first half, and the last to no later than it must.
    const QDate wanted = standing.missing() >= 2 ? Week(m_today).day(Qt::Wednesday) : standing.startBy;
    Appointment owed = ofLead(lead, customer);
    owed.what = AppointmentKind::Revisit;
    owed.day = std::clamp(wanted, m_today, Week(m_today).sunday());
    owed.uid = m_uids.of(QStringLiteral("revisit-") + Week(m_today).monday().toString(Qt::ISODate), lead.id.value());
    add(std::move(owed));
}

Done Appointments::takeExpected()
{
    for (QDate day = m_query.from; day <= m_query.to; day = day.addDays(1)) {
        const auto expected = m_context.storage.leads().expectedOn(m_stores, day, mostOfADay);
        if (!expected)
            return Refusal(expected.error());
        for (const ExpectedVisit &visit : *expected) {
            Appointment appointment = ofLead(visit.row.lead, visit.row.customerName);
            appointment.day = day;
            appointment.begin = visit.time;
            appointment.step = visit.step;
            appointment.uid = m_uids.of(QStringLiteral("step"), visit.row.lead.id.value());
            add(std::move(appointment));
        }
    }
    return {};
}

/// A drive belongs to whose lead it is, and to who goes along.
Done Appointments::takeDrives()
{
    for (QDate day = m_query.from; day <= m_query.to; day = day.addDays(1))
        for (const StoreId store : m_stores) {
            const auto drives = m_context.storage.testDrives().onDay(store, day);
            if (!drives)
                return Refusal(drives.error());
            for (const Stored<TestDrive> &drive : *drives)
                if (concerns(drive.value.owner) || concerns(drive.value.escort))
                    if (Done added = addDrive(drive); !added)
                        return added;
        }
    return {};
}

Done Appointments::addDrive(const Stored<TestDrive> &drive)
{
    const auto name = m_names.customerOf(drive.store, drive.value.lead);
    if (!name)
        return Refusal(name.error());
    Appointment appointment;
    appointment.uid = m_uids.of(QStringLiteral("test_drive"), drive.id.value());
    appointment.what = AppointmentKind::TestDrive;
    appointment.day = drive.value.on;
    appointment.begin = drive.value.begin;
    appointment.minutes = drive.value.minutes.value_or(standardDriveMinutes);
    appointment.customerName = *name;
    appointment.subject = m_names.carOf(drive.store, drive.value.vehicle);
    appointment.owner = drive.value.owner;
    appointment.isOver = drive.value.state == TestDriveState::Returned || drive.value.state == TestDriveState::Rated;
    appointment.lead = drive.value.lead;
    appointment.testDrive = drive.id;
    appointment.version = drive.version;
    appointment.changedAt = drive.changedAt;
    add(std::move(appointment));
    return {};
}

Done Appointments::takeDeliveries()
{
    DocumentQuery query;
    query.stores = m_stores;
    query.from = m_query.from.toString(Qt::ISODate);
    query.to = m_query.to.toString(Qt::ISODate);
    query.limit = mostDeliveries;
    const auto deliveries = m_context.storage.deliveries().page(query);
    if (!deliveries)
        return Refusal(deliveries.error());
    for (const Stored<Delivery> &delivery : *deliveries)
        if (delivery.value.state != DeliveryState::Cancelled)
            if (Done added = addDelivery(delivery); !added)
                return added;
    return {};
}

Done Appointments::addDelivery(const Stored<Delivery> &delivery)
{
    const auto contract = m_context.storage.contracts().find({delivery.store}, delivery.value.contract);
    if (!contract)
        return Refusal(contract.error());
    if (contract->value.buyerLocked || !concerns(contract->value.owner))
        return {};
    const auto name = m_names.customerOf(delivery.store, contract->value.lead);
    if (!name)
        return Refusal(name.error());
    Appointment appointment;
    appointment.uid = m_uids.of(QStringLiteral("delivery"), delivery.id.value());
    appointment.what = AppointmentKind::Delivery;
    appointment.day = delivery.value.on;
    appointment.begin = delivery.value.time;
    appointment.customerName = *name;
    appointment.subject = contract->value.subject;
    appointment.owner = contract->value.owner;
    appointment.isOver = delivery.value.state == DeliveryState::HandedOver;
    appointment.lead = contract->value.lead;
    appointment.delivery = delivery.id;
    appointment.version = delivery.version;
    appointment.changedAt = delivery.changedAt;
    add(std::move(appointment));
    return {};
}

/// Reminders are for who knows the customer.
Done Appointments::takeOccasions()
{
    const QStringList days = rules::occasionDays(m_query.from, int(m_query.from.daysTo(m_query.to)));
    const auto occasions = m_context.storage.customers().occasions(m_stores, m_query.person, days, mostOccasions);
    if (!occasions)
        return Refusal(occasions.error());
    for (const Occasion &occasion : *occasions) {
        Appointment appointment;
        appointment.what = occasion.delivery ? AppointmentKind::Anniversary : AppointmentKind::Birthday;
        appointment.day = rules::comesRound(occasion.of, m_query.from);
        if (appointment.day.year() <= occasion.of.year())
            continue; // the day itself
        const QString which = occasion.delivery ? QStringLiteral("anniversary-") : QStringLiteral("birthday-");
        appointment.uid = m_uids.of(which + appointment.day.toString(Qt::ISODate), occasion.customer.id.value());
        appointment.customer = occasion.customer.id;
        appointment.customerName = occasion.customer.name;
        appointment.owner = occasion.customer.owner;
        appointment.changedAt = occasion.customer.changedAt;
        add(std::move(appointment));
    }
    return {};
}

} // namespace showroom
