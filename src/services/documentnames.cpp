// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documentnames.h"
#include "services/dealparts.h"
#include <QStringList>

namespace showroom
{

Result<QString> DocumentNames::customerOf(StoreId store, LeadId lead)
{
    if (const auto known = m_customers.find(lead); known != m_customers.end())
        return known->second;
    return partyOf(m_context, store, lead).map([&](const DealParty &party) {
        m_customers.emplace(lead, party.customerName);
        return party.customerName;
    });
}

QString DocumentNames::carOf(StoreId store, VehicleId vehicle)
{
    if (const auto known = m_cars.find(vehicle); known != m_cars.end())
        return known->second;
    const auto car = m_context.storage.vehicles().find({store}, vehicle);
    if (!car)
        return {};
    const auto model = m_context.storage.models().find({store}, car->value.model);
    QStringList kind;
    if (model)
        kind << model->value.series << model->value.name;
    kind.removeAll(QString());
    QStringList parts{kind.join(u' '), car->value.plate.isEmpty() && car->value.vin ? car->value.vin->text() : car->value.plate};
    parts.removeAll(QString());
    return m_cars.emplace(vehicle, parts.join(QStringLiteral(" · "))).first->second;
}

QString DocumentNames::cardOf(StoreId store, CustomerId customer)
{
    const auto card = m_context.storage.customers().find({store}, customer);
    return card ? QStringLiteral("%1 (%2)").arg(card->value.name).arg(customer.value()) : QString();
}

} // namespace showroom
