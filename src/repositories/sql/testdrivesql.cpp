// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/testdrivesql.h"
#include <tuple>

namespace showroom
{

namespace
{

std::vector<Stored<TestDrive>> drivesIn(Statement &row)
{
    std::vector<Stored<TestDrive>> drives;
    while (row.next())
        drives.push_back(readStored<TestDrive>(row));
    return drives;
}

} // namespace

Done TestDriveSql::holdDay(StoreId store, QDate day)
{
    return guarded([&]() -> Done {
        Statement(m_database,
                  QStringLiteral("INSERT INTO test_drive_day (store_id, on_day, bookings) VALUES (?, ?, 1) "
                                 "ON CONFLICT (store_id, on_day) DO UPDATE SET bookings = test_drive_day.bookings + 1"))
            .bind(store)
            .bind(day)
            .run();
        return {};
    });
}

Result<std::vector<Stored<TestDrive>>> TestDriveSql::onDay(StoreId store, QDate day)
{
    return guarded([&]() -> Result<std::vector<Stored<TestDrive>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM test_drive WHERE store_id = ? AND on_day = ? AND has_slot = TRUE "
                                     "ORDER BY at_time, id")
                          .arg(columnsOf<TestDrive>()));
        return drivesIn(row.bind(store).bind(day).run());
    });
}

Result<std::vector<Stored<TestDrive>>> TestDriveSql::open(const OpenDrivesQuery &query)
{
    return guarded([&]() -> Result<std::vector<Stored<TestDrive>>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return openIn(store, query); },
            [](const Stored<TestDrive> &a, const Stored<TestDrive> &b) {
                return std::tuple(a.value.on, a.value.begin, a.id) < std::tuple(b.value.on, b.value.begin, b.id);
            });
    });
}

std::vector<Stored<TestDrive>> TestDriveSql::openIn(StoreId store, const OpenDrivesQuery &query)
{
    QString where = QStringLiteral("WHERE store_id = ? AND is_open = TRUE");
    if (query.owner)
        where += QStringLiteral(" AND owner = ?");
    if (query.vehicle)
        where += QStringLiteral(" AND vehicle = ?");
    if (query.until)
        where += QStringLiteral(" AND on_day <= ?");
    Statement row(
        m_database,
        QStringLiteral("SELECT %1 FROM test_drive %2 ORDER BY on_day, at_time, id LIMIT ?").arg(columnsOf<TestDrive>(), where));
    row.bind(store);
    if (query.owner)
        row.bind(*query.owner);
    if (query.vehicle)
        row.bind(*query.vehicle);
    if (query.until)
        row.bind(*query.until);
    return drivesIn(row.bind(query.limit).run());
}

template class SqlRepository<TestDrive, TestDriveRepository>;
template class DocumentSql<TestDrive, TestDriveRepository>;

} // namespace showroom
