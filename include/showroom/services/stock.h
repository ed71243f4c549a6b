// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/session.h"
#include "showroom/workflow/vehicleworkflow.h"

namespace showroom
{

class Context;

struct VehicleFilter {
    std::optional<VehicleState> state;
    std::optional<VehicleModelId> model;
    bool liveOnly = false; ///< neither delivered nor voided
    bool testDriveOnly = false;
};

/// What comes with an action: `reason` for void, `day` for receive (today, if it is not said).
struct VehicleActionInput {
    QString reason = {};
    std::optional<QDate> day = {};
};

struct VehicleStep {
    DocumentEvent event;
    QString personName;
};

/// A car with its model, what it costs today, and how it came here.
struct VehicleCard {
    Stored<Vehicle> vehicle;
    Stored<VehicleModel> model;
    std::optional<ModelPrice> price;
    std::optional<int> daysInStock;
    std::vector<VehicleStep> history; ///< the newest first
    bool mayEdit = false;
    std::vector<VehicleAction> actions; ///< what this person may do with it now
};

/// The store's cars by VIN, ordered, on their way and here. Everybody in sales sees them; clerks and managers keep them.
class StockService
{
public:
    explicit StockService(Context &context) : m_context(context) {}

    /// Conflict, with `record`, when a car with this VIN stands already.
    [[nodiscard]] Result<Saved<Vehicle>> add(const Session &session, const CommandId &command, const Vehicle &vehicle);
    /// A car that a contract holds keeps its VIN and model.
    [[nodiscard]] Result<Saved<Vehicle>> update(const Session &session, const CommandId &command, VehicleId id, int version,
                                                const Vehicle &vehicle);
    [[nodiscard]] Result<Saved<Vehicle>> act(const Session &session, const CommandId &command, VehicleId id, VehicleAction action,
                                             const VehicleActionInput &input);
    [[nodiscard]] Result<VehicleCard> show(const Session &session, VehicleId id);
    /// The newest first.
    [[nodiscard]] Result<Page<VehicleRow>> page(const Session &session, const VehicleFilter &filter,
                                                std::optional<VehicleId> after, int limit);

private:
    [[nodiscard]] Done check(const Session &session, StoreId store, Vehicle &vehicle, std::optional<VehicleId> self);

    Context &m_context;
};

} // namespace showroom
