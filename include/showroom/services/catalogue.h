// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/session.h"
#include "showroom/workflow/vehicleworkflow.h"

namespace showroom
{

class Context;

struct ModelFilter {
    std::optional<QString> brand;
    std::optional<ModelState> state;
};

/// A model with what it costs and what it can be had with.
struct ModelCard {
    Stored<VehicleModel> model;
    std::optional<ModelPrice> price;          ///< that holds today
    std::vector<Stored<ModelPrice>> prices;   ///< all, the newest first
    std::vector<Stored<ModelOption>> options; ///< by kind and name
    bool mayEdit = false;
    std::vector<ModelAction> actions; ///< what this person may do with it now
};

/// The vehicle catalogue: models, their prices by day, their options. Everybody in sales reads it; who sets a price sets the
/// ceiling of every quote (QT-06), so that is for managers and directors.
class CatalogueService
{
public:
    explicit CatalogueService(Context &context) : m_context(context) {}

    /// Conflict, with the field `name`, when the same brand, maker, series, name and year stand already.
    [[nodiscard]] Result<Saved<VehicleModel>> add(const Session &session, const CommandId &command, const VehicleModel &model);
    [[nodiscard]] Result<Saved<VehicleModel>> update(const Session &session, const CommandId &command, VehicleModelId id,
                                                     int version, const VehicleModel &model);
    [[nodiscard]] Result<Saved<VehicleModel>> act(const Session &session, const CommandId &command, VehicleModelId id,
                                                  ModelAction action);
    [[nodiscard]] Result<ModelCard> show(const Session &session, VehicleModelId id);
    /// By brand, series and name.
    [[nodiscard]] Result<Page<ModelRow>> page(const Session &session, const ModelFilter &filter,
                                              const std::optional<ModelRow> &after, int limit);
    [[nodiscard]] Result<QStringList> brands(const Session &session);

    /// The prices from a day on. The same day again is a correction; a day that has passed is refused, unless it is the first
    /// price of the model.
    [[nodiscard]] Result<Saved<ModelPrice>> setPrice(const Session &session, const CommandId &command, const ModelPrice &price);
    [[nodiscard]] Result<Saved<ModelOption>> addOption(const Session &session, const CommandId &command,
                                                       const ModelOption &option);
    /// Another surcharge.
    [[nodiscard]] Result<Saved<ModelOption>> updateOption(const Session &session, const CommandId &command, Id<ModelOption> id,
                                                          int version, const ModelOption &option);
    [[nodiscard]] Result<Saved<ModelOption>> actOption(const Session &session, const CommandId &command, Id<ModelOption> id,
                                                       ModelAction action);
    [[nodiscard]] Result<Stored<ModelPrice>> price(const Session &session, Id<ModelPrice> id);
    [[nodiscard]] Result<Stored<ModelOption>> option(const Session &session, Id<ModelOption> id);

private:
    Context &m_context;
};

} // namespace showroom
