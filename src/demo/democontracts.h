// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/services.h"
#include <functional>

namespace showroom
{

/// How far a contract of the demonstration has come.
enum class ContractStage { Drafted, Completed, Marked, Stamped, StampedByException, Effective, ChangeAsked, Delivered };

/// Whoever takes the steps, and the clock that goes on between them.
struct ContractActors {
    std::function<Session(Role)> as;
    std::function<CommandId()> command;
    std::function<void(int minutes)> wait;
};

/// A car of the model, held by no contract, that had arrived by that day: nobody was sold one that came later.
[[nodiscard]] std::optional<VehicleId> carThatStood(Services &services, const Session &person, VehicleModelId model, QDate day);

/// Draws a contract from an accepted quote and brings it as far as that, through the services. Answers what kinds of records it
/// made.
[[nodiscard]] Result<std::vector<const char *>> inventContract(Services &services, const ContractActors &actors,
                                                               const Session &owner, QuoteId quote, ContractStage stage,
                                                               QDate day, int number);

} // namespace showroom
