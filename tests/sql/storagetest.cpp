// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/storagetest.h"
#include "showroom/repositories/sqlstorage.h"
#include "support/fakestorage.h"
#include "support/postgrescluster.h"

namespace showroom
{

Person colleague(const char *signin, const char *name)
{
    Person person;
    person.signin = QString::fromUtf8(signin);
    person.name = QString::fromUtf8(name);
    return person;
}

StoragePlace::StoragePlace(Kind kind) : m_kind(kind)
{
    if (kind == Kind::Fake)
        m_fake = newFakeServer();
    else
        m_where =
            kind == Kind::Sqlite ? m_folder.filePath(QStringLiteral("showroom.db")) : PostgresCluster::shared().newDatabase();
}

std::unique_ptr<Storage> StoragePlace::open() const
{
    return m_kind == Kind::Fake ? openFake(m_fake) : must(openStorage({m_where, true}));
}

StorageTest::StorageTest(Kind kind) : place(kind), storage(place.open())
{
    must(storage->work().run([&]() -> Done {
        store = must(storage->stores().add(StoreId(0), {QStringLiteral("太原店"), QStringLiteral("太原")}, {}, at)).id;
        otherStore = must(storage->stores().add(StoreId(0), {QStringLiteral("大同店"), QStringLiteral("大同")}, {}, at)).id;
        limin = must(storage->people().add(store, colleague("limin", "李敏"), {}, at)).id;
        wangwei = must(storage->people().add(otherStore, colleague("wangwei", "王伟"), {}, at)).id;
        return {};
    }));
}

Customer StorageTest::customer(const QString &name, const QString &phone) const
{
    Customer customer;
    customer.name = name;
    customer.phone = Phone::parse(phone);
    return customer;
}

Stored<Customer> StorageTest::addCustomer(const QString &name, const QString &phone)
{
    Customer card = customer(name, phone);
    card.owner = limin;
    return addCustomer(store, card);
}

Stored<Customer> StorageTest::addCustomer(StoreId where, const Customer &card)
{
    std::optional<Stored<Customer>> added;
    must(storage->work().run([&]() -> Done {
        added = must(storage->customers().add(where, card, limin, at));
        std::vector<Phone> phones;
        if (card.phone)
            phones.push_back(*card.phone);
        return storage->customers().index(where, added->id, {}, {phones, {card.name}});
    }));
    return *added;
}

Stored<Lead> StorageTest::addLead(CustomerId customer, LeadState state, QDate openedOn)
{
    Lead lead;
    lead.customer = customer;
    lead.owner = limin;
    lead.state = state;
    return addLead(store, lead, openedOn);
}

Stored<Lead> StorageTest::addLead(StoreId where, const Lead &lead, QDate openedOn)
{
    const Stored<Lead> added = must(storage->leads().add(where, lead, limin, noon(openedOn)));
    const LeadEvent opened{
        added.id, LeadEventKind::Opened, noon(openedOn), openedOn, LeadState::New, LeadState::New, lead.owner, {}, {}};
    must(storage->leads().addEvent(where, opened, limin));
    return added;
}

void StorageTest::addEvent(LeadId lead, LeadEventKind kind, QDate on, LeadState from, LeadState to)
{
    must(storage->leads().addEvent(store, {lead, kind, noon(on), on, from, to, limin, {}, {}}, limin));
}

Stored<FollowUp> StorageTest::addFollowUp(const Stored<Lead> &lead, QDate on, const std::function<void(FollowUp &)> &change)
{
    FollowUp followUp;
    followUp.lead = lead.id;
    followUp.customer = lead.value.customer;
    followUp.happenedAt = noon(on);
    followUp.happenedOn = on;
    followUp.counts = true;
    if (change)
        change(followUp);
    return must(storage->followUps().add(lead.store, followUp, limin, noon(on)));
}

} // namespace showroom
