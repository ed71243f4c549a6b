// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/testdrive.h"
#include "showroom/repositories/contracts.h"

namespace showroom
{

/// Drives that want something yet: booked, on the road, or back and not rated.
struct OpenDrivesQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner = {};
    std::optional<VehicleId> vehicle = {};
    std::optional<QDate> until = {}; ///< last day
    int limit = 200;
};

class TestDriveRepository : public DocumentRepository<TestDrive>
{
public:
    /// Whoever books for this day waits until the transaction is over: else two seats would find the same slot free.
    [[nodiscard]] virtual Done holdDay(StoreId store, QDate day) = 0;
    /// Those of a day that have a slot (neither cancelled nor missed), by its begin.
    [[nodiscard]] virtual Result<std::vector<Stored<TestDrive>>> onDay(StoreId store, QDate day) = 0;
    /// By day and begin.
    [[nodiscard]] virtual Result<std::vector<Stored<TestDrive>>> open(const OpenDrivesQuery &query) = 0;
};

} // namespace showroom
