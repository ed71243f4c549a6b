// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// The cars that a contract holds, inside a running command. One car, one contract: the car says by which it is held, and its
/// version decides when two reach for it.
class ContractCars
{
public:
    ContractCars(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// These and no others. Refused at "vehicles": one that is no car of the contract's model, is held by another contract, or is
    /// one too many.
    [[nodiscard]] Done hold(const Stored<Contract> &contract, const std::vector<VehicleId> &wanted) const;
    [[nodiscard]] Done sell(const Stored<Contract> &contract) const;
    /// On this day, on which every car was here.
    [[nodiscard]] Done deliver(const Stored<Contract> &contract, QDate day) const;
    [[nodiscard]] Done release(const Stored<Contract> &contract) const;

private:
    [[nodiscard]] Result<std::vector<Stored<Vehicle>>> held(const Stored<Contract> &contract) const;
    [[nodiscard]] Done reserve(const Stored<Contract> &contract, VehicleId id, std::size_t place) const;
    [[nodiscard]] Done letGo(const Stored<Vehicle> &car) const;

    Context &m_context;
    const Session &m_session;
};

} // namespace showroom
