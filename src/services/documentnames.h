// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include <QMap>

namespace showroom
{

/// The words for what a document names by number. What was looked up is kept for the next row of a list.
class DocumentNames
{
public:
    explicit DocumentNames(Context &context) : m_context(context) {}

    /// Whom a lead is of.
    [[nodiscard]] Result<QString> customerOf(StoreId store, LeadId lead);
    /// "银河 E8 智驾版 · 晋A12345"; without a plate the VIN.
    [[nodiscard]] QString carOf(StoreId store, VehicleId vehicle);

    /// "王建国 (17)"
    [[nodiscard]] QString cardOf(StoreId store, CustomerId customer);

    /// Colleagues, cars and other cards, by the field that names them. The owner is known by name wherever a row is shown.
    template <class Record>
    [[nodiscard]] QMap<QString, QString> of(const Stored<Record> &stored)
    {
        QMap<QString, QString> names;
        forEachField<Record>([&]<class Value>(const Field<Record, Value> &field) {
            const QString name = QString::fromLatin1(field.name);
            if constexpr (std::is_same_v<Value, std::optional<PersonId>>) {
                if (name != QLatin1String("owner"))
                    names.insert(name, m_context.nameOf(stored.value.*field.member));
            } else if constexpr (std::is_same_v<Value, VehicleId>) {
                names.insert(name, carOf(stored.store, stored.value.*field.member));
            } else if constexpr (std::is_same_v<Value, CustomerId>) {
                if (name != QLatin1String("customer")) // of which the row itself knows the name
                    names.insert(name, cardOf(stored.store, stored.value.*field.member));
            }
        });
        return names;
    }

private:
    Context &m_context;
    std::map<LeadId, QString> m_customers;
    std::map<VehicleId, QString> m_cars;
};

} // namespace showroom
