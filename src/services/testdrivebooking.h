// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// Whether a car and a colleague are free for a drive, and what it does to the car. Used inside Context::carryOut.
class TestDriveBooking
{
public:
    TestDriveBooking(Context &context, const Session &session, StoreId store)
        : m_context(context), m_session(session), m_store(store)
    {
    }

    /// Fills in what was not said and draws the number.
    [[nodiscard]] Done begin(TestDrive &drive) const;
    [[nodiscard]] Done change(const Stored<TestDrive> &standing, TestDrive &wanted) const;

    /// A test-drive car that can leave the yard.
    [[nodiscard]] Result<Stored<Vehicle>> carThatIsHere(VehicleId vehicle) const;
    /// Conflict while the car is on the road with another drive.
    [[nodiscard]] Done nobodyOut(VehicleId vehicle) const;
    /// The car now shows so many km.
    [[nodiscard]] Done showMileage(const Stored<Vehicle> &car, int kilometres) const;

private:
    [[nodiscard]] Done fillFromLead(TestDrive &drive) const;
    [[nodiscard]] Done sound(TestDrive &drive, bool moved) const;
    [[nodiscard]] Done works(std::optional<PersonId> escort) const;
    /// No drive has the car, and none the escort, in a minute of this slot.
    [[nodiscard]] Done free(const TestDrive &drive, std::optional<TestDriveId> self) const;
    [[nodiscard]] Refusal taken(const Stored<TestDrive> &other, bool car) const;

    Context &m_context;
    const Session &m_session;
    StoreId m_store;
};

} // namespace showroom
