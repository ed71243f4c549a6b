// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/carlot.h"
#include "demo/customermaker.h"
#include "showroom/repositories/storage.h"
#include <QMap>

namespace showroom
{

/// Puts invented records into the storage and keeps count, so that the trail says what came in with each batch.
class DemoWriter
{
public:
    DemoWriter(Storage &storage, StoreId store, Instant at) : m_storage(storage), m_store(store), m_at(at) {}

    [[nodiscard]] Done addPeople(DemoStaff &staff);
    [[nodiscard]] Done add(const CustomerLife &life);
    /// The catalogue by one person, the cars by another.
    [[nodiscard]] Done add(const CarLot &lot, PersonId manager, PersonId clerk);
    /// Writes what was counted since the last time into the trail: one entry for each kind of record.
    [[nodiscard]] Done closeBatch();
    [[nodiscard]] const QMap<QString, qint64> &counts() const { return m_counts; }

private:
    struct Span {
        qint64 first = 0, last = 0, count = 0;
    };
    [[nodiscard]] Result<CustomerId> addCard(const CustomerLife &life);
    [[nodiscard]] Done addConsent(const CustomerLife &life, CustomerId customer);
    [[nodiscard]] Done addLead(const LeadLife &life, CustomerId customer);
    [[nodiscard]] Result<VehicleModelId> addModel(const DemoModel &model, PersonId by);
    [[nodiscard]] Done addCar(const DemoCar &car, VehicleModelId model, PersonId by);
    void counted(const QString &kind, qint64 id);

    Storage &m_storage;
    StoreId m_store;
    Instant m_at;
    QMap<QString, Span> m_batch; ///< since the last entry, by kind
    QMap<QString, qint64> m_counts;
};

} // namespace showroom
