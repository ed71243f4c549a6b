// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecontracts.h"
#include <algorithm>

namespace showroom
{

namespace
{

std::vector<Stored<TestDrive>> chosen(FakeData &data, const std::function<bool(const Stored<TestDrive> &)> &wanted)
{
    std::vector<Stored<TestDrive>> rows;
    for (const auto &[id, row] : data.table<TestDrive>().rows)
        if (wanted(row))
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::pair(a.value.on, a.value.begin) < std::pair(b.value.on, b.value.begin);
    });
    return rows;
}

} // namespace

// Transactions follow one another here.
Done FakeTestDrives::holdDay(StoreId, QDate)
{
    return {};
}

Result<std::vector<Stored<TestDrive>>> FakeTestDrives::onDay(StoreId store, QDate day)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<TestDrive>>> {
        return chosen(data, [&](const Stored<TestDrive> &row) {
            return row.store == store && row.value.on == day && row.value.state != TestDriveState::Cancelled &&
                   row.value.state != TestDriveState::NoShow;
        });
    });
}

Result<std::vector<Stored<TestDrive>>> FakeTestDrives::open(const OpenDrivesQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<TestDrive>>> {
        auto rows = chosen(data, [&](const Stored<TestDrive> &row) {
            const TestDriveState state = row.value.state;
            return reaches(query.stores, row.store) && (!query.owner || row.value.owner == query.owner) &&
                   (!query.vehicle || row.value.vehicle == *query.vehicle) && (!query.until || row.value.on <= *query.until) &&
                   (state == TestDriveState::Booked || state == TestDriveState::Out || state == TestDriveState::Returned);
        });
        if (int(rows.size()) > query.limit)
            rows.erase(rows.begin() + query.limit, rows.end());
        return rows;
    });
}

} // namespace showroom
