// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedata.h"
#include <algorithm>

namespace showroom
{

namespace
{

template <class Record>
bool stands(const FakeTable<Record> &table, StoreId store, Id<Record> id)
{
    const auto row = table.rows.find(id);
    return row != table.rows.end() && row->second.store == store;
}

template <class Record>
bool stands(const FakeTable<Record> &table, StoreId store, std::optional<Id<Record>> id)
{
    return !id || stands(table, store, *id);
}

template <class Record>
bool anotherLike(const FakeTable<Record> &table, std::optional<Id<Record>> self,
                 const std::function<bool(const Stored<Record> &)> &like)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto &row) { return row.first != self && like(row.second); });
}

} // namespace

Done FakeConnection::run(const std::function<Done()> &body)
{
    const std::lock_guard lock(m_server->mutex);
    if (m_inTransaction) {
        Done done = body();
        if (!done && !m_doom)
            m_doom = done.error();
        return done;
    }
    const FakeData before = m_server->data;
    m_inTransaction = true;
    Done done = body();
    m_inTransaction = false;
    if (done && m_doom)
        done = Refusal(*m_doom);
    m_doom.reset();
    if (!done)
        m_server->data = before;
    return done;
}

Refusal FakeConnection::fail(Error why)
{
    if (m_inTransaction && !m_doom)
        m_doom = why;
    return Refusal(std::move(why));
}

bool canStand(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

bool isSound(const FakeData &, StoreId, const Store &value)
{
    return !value.name.isEmpty() && !value.zone.isEmpty();
}

bool isSound(const FakeData &, StoreId, const Person &value)
{
    return !value.signin.isEmpty() && !value.name.isEmpty();
}

bool isSound(const FakeData &data, StoreId store, const Customer &value)
{
    return !value.name.isEmpty() && stands(data.people, store, value.owner) && stands(data.customers, store, value.mergedInto);
}

bool isSound(const FakeData &data, StoreId store, const Lead &value)
{
    return (!value.budget || value.budget->fen() >= 0) && stands(data.customers, store, value.customer) &&
           stands(data.people, store, value.owner);
}

bool isSound(const FakeData &data, StoreId store, const LeadEvent &value)
{
    return stands(data.leads, store, value.lead);
}

bool isSound(const FakeData &data, StoreId store, const FollowUp &value)
{
    return value.customer && value.happenedAt && stands(data.customers, store, value.customer) &&
           stands(data.leads, store, value.lead);
}

bool isSound(const FakeData &, StoreId, const ImportRecord &)
{
    return true;
}

bool isSound(const FakeData &, StoreId, const VehicleModel &value)
{
    return !value.brand.isEmpty() && !value.name.isEmpty();
}

bool isSound(const FakeData &data, StoreId store, const ModelPrice &value)
{
    return value.guide.fen() > 0 && value.media.fen() > 0 && stands(data.models, store, value.model);
}

bool isSound(const FakeData &data, StoreId store, const ModelOption &value)
{
    return !value.name.isEmpty() && value.price.fen() >= 0 && stands(data.models, store, value.model);
}

bool isSound(const FakeData &data, StoreId store, const Vehicle &value)
{
    return value.vin && stands(data.models, store, value.model);
}

bool isSound(const FakeData &, StoreId, const DocumentEvent &)
{
    return true;
}

bool isSound(const FakeData &, StoreId, const TaxPeriod &value)
{
    return !value.source.isEmpty() && value.due <= BasisPoints::of(10'000);
}

bool isSound(const FakeData &data, StoreId store, const Plan &value)
{
    return !value.number.isEmpty() && value.quantity > 0 && stands(data.leads, store, value.lead) &&
           stands(data.models, store, value.model);
}

bool isSound(const FakeData &data, StoreId store, const Quote &value)
{
    return !value.number.isEmpty() && value.revision > 0 && value.quantity > 0 && stands(data.plans, store, value.plan) &&
           stands(data.leads, store, value.lead) && stands(data.models, store, value.model);
}

bool isSound(const FakeData &data, StoreId store, const QuoteOffer &value)
{
    return stands(data.quotes, store, value.quote) && value.discount.fen() >= 0 && value.total.fen() >= 0;
}

bool collides(const FakeData &data, StoreId store, const TaxPeriod &value, std::optional<Id<TaxPeriod>> self)
{
    return anotherLike<TaxPeriod>(data.taxPeriods, self, [&](const Stored<TaxPeriod> &row) {
        return row.store == store && row.value.taxClass == value.taxClass && row.value.from == value.from;
    });
}

bool collides(const FakeData &data, StoreId store, const Plan &value, std::optional<PlanId> self)
{
    return anotherLike<Plan>(data.plans, self,
                             [&](const Stored<Plan> &row) { return row.store == store && row.value.number == value.number; });
}

bool collides(const FakeData &data, StoreId store, const Quote &value, std::optional<QuoteId> self)
{
    return anotherLike<Quote>(data.quotes, self, [&](const Stored<Quote> &row) {
        return row.store == store && row.value.number == value.number && row.value.revision == value.revision;
    });
}

bool collides(const FakeData &data, StoreId store, const QuoteOffer &value, std::optional<Id<QuoteOffer>> self)
{
    return anotherLike<QuoteOffer>(data.quoteOffers, self, [&](const Stored<QuoteOffer> &row) {
        return row.store == store && row.value.quote == value.quote;
    });
}

bool collides(const FakeData &data, StoreId, const Person &value, std::optional<PersonId> self)
{
    return anotherLike<Person>(data.people, self, [&](const Stored<Person> &row) { return row.value.signin == value.signin; });
}

bool collides(const FakeData &data, StoreId store, const VehicleModel &value, std::optional<VehicleModelId> self)
{
    return anotherLike<VehicleModel>(data.models, self, [&](const Stored<VehicleModel> &row) {
        const VehicleModel &other = row.value;
        return row.store == store && other.brand == value.brand && other.maker == value.maker && other.series == value.series &&
               other.name == value.name && other.modelYear.value_or(0) == value.modelYear.value_or(0);
    });
}

bool collides(const FakeData &data, StoreId store, const ModelPrice &value, std::optional<Id<ModelPrice>> self)
{
    return anotherLike<ModelPrice>(data.modelPrices, self, [&](const Stored<ModelPrice> &row) {
        return row.store == store && row.value.model == value.model && row.value.validFrom == value.validFrom;
    });
}

bool collides(const FakeData &data, StoreId store, const ModelOption &value, std::optional<Id<ModelOption>> self)
{
    return anotherLike<ModelOption>(data.modelOptions, self, [&](const Stored<ModelOption> &row) {
        return row.store == store && row.value.model == value.model && row.value.kind == value.kind &&
               row.value.name == value.name;
    });
}

bool collides(const FakeData &data, StoreId store, const Vehicle &value, std::optional<VehicleId> self)
{
    return value.state != VehicleState::Voided && anotherLike<Vehicle>(data.vehicles, self, [&](const Stored<Vehicle> &row) {
               return row.store == store && row.value.vin == value.vin && row.value.state != VehicleState::Voided;
           });
}

} // namespace showroom
