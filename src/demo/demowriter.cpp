// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demowriter.h"
#include "showroom/domain/searchkeys.h"
#include <QJsonDocument>

namespace showroom
{
namespace
{

std::vector<Phone> phonesOf(const Customer &customer)
{
    std::vector<Phone> phones;
    for (const auto &phone : {customer.phone, customer.otherPhone})
        if (phone)
            phones.push_back(*phone);
    return phones;
}

std::optional<QDate> lastContact(const CustomerLife &life)
{
    std::optional<QDate> last;
    for (const LeadLife &lead : life.leads)
        for (const auto &followUp : lead.followUps)
            if (followUp.value.counts && (!last || *last < followUp.value.happenedOn))
                last = followUp.value.happenedOn;
    return last;
}

template <class Record>
QString kindOf()
{
    return QLatin1String(Description<Record>::kind);
}

} // namespace

Done DemoWriter::addPeople(DemoStaff &staff)
{
    for (auto *group : {&staff.others, &staff.consultants}) {
        for (DemoColleague &colleague : *group) {
            const auto added = m_storage.people().add(m_store, colleague.person, std::nullopt, m_at);
            if (!added)
                return Refusal(added.error());
            colleague.id = added->id;
            counted(kindOf<Person>(), added->id.value());
        }
    }
    return {};
}

Done DemoWriter::add(const CustomerLife &life)
{
    const auto customer = addCard(life);
    if (!customer)
        return Refusal(customer.error());
    for (const LeadLife &lead : life.leads)
        if (Done added = addLead(lead, *customer); !added)
            return added;
    if (Done added = addConsent(life, *customer); !added)
        return added;
    const auto last = lastContact(life);
    return last ? m_storage.customers().touch(m_store, *customer, *last) : Done();
}

Result<CustomerId> DemoWriter::addCard(const CustomerLife &life)
{
    const auto &[card, by, at] = life.customer;
    const auto added = m_storage.customers().add(m_store, card, by, at);
    if (!added)
        return Refusal(added.error());
    counted(kindOf<Customer>(), added->id.value());
    const auto phones = phonesOf(card);
    return m_storage.customers().index(m_store, added->id, {}, {phones, searchKeys(card.name, phones)}).map([&] {
        return added->id;
    });
}

/// PI-01: whoever is sent what goes to many agreed to it when their card was made.
Done DemoWriter::addConsent(const CustomerLife &life, CustomerId customer)
{
    const bool sent = std::any_of(life.leads.begin(), life.leads.end(), [](const LeadLife &lead) {
        return std::any_of(lead.followUps.begin(), lead.followUps.end(), [](const auto &entry) { return entry.value.mass; });
    });
    if (!sent)
        return {};
    Consent said;
    said.customer = customer;
    said.purpose = ConsentPurpose::Marketing;
    said.channel = ConsentChannel::Sms;
    said.how = ConsentForm::Signed;
    said.notice = Policy().noticeVersion;
    said.givenOn = StoreZone().dayOf(life.customer.at);
    said.takenBy = life.customer.by;
    const auto added = m_storage.consents().add(m_store, said, life.customer.by, life.customer.at);
    if (!added)
        return Refusal(added.error());
    counted(kindOf<Consent>(), added->id.value());
    return {};
}

Done DemoWriter::addLead(const LeadLife &life, CustomerId customer)
{
    Lead lead = life.lead.value;
    lead.customer = customer;
    const auto added = m_storage.leads().add(m_store, lead, life.lead.by, life.lead.at);
    if (!added)
        return Refusal(added.error());
    counted(kindOf<Lead>(), added->id.value());
    for (const auto &entry : life.events) {
        LeadEvent event = entry.value;
        event.lead = added->id;
        if (Done noted = m_storage.leads().addEvent(m_store, event, entry.by); !noted)
            return noted;
    }
    for (const auto &entry : life.followUps) {
        FollowUp followUp = entry.value;
        followUp.lead = added->id;
        followUp.customer = customer;
        const auto recorded = m_storage.followUps().add(m_store, followUp, entry.by, entry.at);
        if (!recorded)
            return Refusal(recorded.error());
        counted(kindOf<FollowUp>(), recorded->id.value());
    }
    return {};
}

Done DemoWriter::add(const CarLot &lot, PersonId manager, PersonId clerk)
{
    std::vector<VehicleModelId> models;
    for (const DemoModel &model : lot.models) {
        const auto added = addModel(model, manager);
        if (!added)
            return Refusal(added.error());
        models.push_back(*added);
    }
    for (const DemoCar &car : lot.cars)
        if (Done added = addCar(car, models[car.model], clerk); !added)
            return added;
    return {};
}

Result<VehicleModelId> DemoWriter::addModel(const DemoModel &model, PersonId by)
{
    const auto added = m_storage.models().add(m_store, model.model, by, m_at);
    if (!added)
        return Refusal(added.error());
    counted(kindOf<VehicleModel>(), added->id.value());
    for (ModelPrice price : model.prices) {
        price.model = added->id;
        if (const auto priced = m_storage.modelPrices().add(m_store, price, by, m_at); !priced)
            return Refusal(priced.error());
    }
    for (ModelOption option : model.options) {
        option.model = added->id;
        if (const auto offered = m_storage.modelOptions().add(m_store, option, by, m_at); !offered)
            return Refusal(offered.error());
    }
    return added->id;
}

Done DemoWriter::addCar(const DemoCar &car, VehicleModelId model, PersonId by)
{
    Vehicle vehicle = car.vehicle;
    vehicle.model = model;
    const auto added = m_storage.vehicles().add(m_store, vehicle, by, m_at);
    if (!added)
        return Refusal(added.error());
    counted(kindOf<Vehicle>(), added->id.value());
    for (DocumentEvent step : car.steps) {
        step.record = added->id.value();
        if (const auto noted = m_storage.documentEvents().add(m_store, step, by, step.at); !noted)
            return Refusal(noted.error());
    }
    return {};
}

void DemoWriter::counted(const QString &kind, qint64 id)
{
    Span &span = m_batch[kind];
    if (span.count++ == 0)
        span.first = id;
    span.last = id;
    m_counts[kind] += 1;
}

Done DemoWriter::closeBatch()
{
    std::vector<AuditEntry> entries;
    for (auto span = m_batch.cbegin(); span != m_batch.cend(); ++span) {
        AuditEntry entry;
        entry.store = m_store;
        entry.at = m_at;
        entry.action = QStringLiteral("invent");
        entry.kind = span.key();
        const QJsonObject details{
            {QStringLiteral("first"), span->first}, {QStringLiteral("last"), span->last}, {QStringLiteral("count"), span->count}};
        entry.details = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
        entries.push_back(std::move(entry));
    }
    m_batch.clear();
    return entries.empty() ? Done() : m_storage.audit().append(m_store, std::move(entries));
}

} // namespace showroom
