// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedata.h"

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

} // namespace showroom
