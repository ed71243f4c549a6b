// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/sqlstorage.h"
#include "sql/storagetest.h"

namespace showroom
{

[[nodiscard]] inline QString commandOf(int number)
{
    return QStringLiteral("command-%1").arg(number);
}

[[nodiscard]] inline QString phoneOf(int number)
{
    return QStringLiteral("138%1").arg(number, 8, 10, QLatin1Char('0'));
}

// One customer with a number, search keys, a lead, an audit entry and a command, all or nothing.
inline Done writeOne(Storage &storage, StoreId store, int number)
{
    return storage.work().run([&]() -> Done {
        Customer customer;
        customer.name = QStringLiteral("客户%1").arg(number);
        customer.phone = Phone::parse(phoneOf(number));
        const auto card = must(storage.customers().add(store, customer, {}, Instant::fromMs(number)));
        must(storage.customers().index(store, card.id, {}, {{*customer.phone}, {QStringLiteral("kehu"), customer.name}}));
        Lead lead;
        lead.customer = card.id;
        must(storage.leads().add(store, lead, {}, Instant::fromMs(number)));
        must(storage.commands().add(store, {commandOf(number), {}, card.id.value(), {}}, Instant::fromMs(number)));
        AuditEntry entry;
        entry.record = card.id.value();
        return storage.audit().append(store, {entry});
    });
}

} // namespace showroom
