// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/documentwork.h"
#include "showroom/workflow/vehicleworkflow.h"

namespace showroom
{

/// Writing models and prices inside a running command: what typing and importing have in common.
class CatalogueWriting
{
public:
    CatalogueWriting(Context &context, const Session &session) : m_context(context), m_session(session) {}

    [[nodiscard]] Result<Saved<VehicleModel>> add(VehicleModel model) const;
    [[nodiscard]] Result<Saved<VehicleModel>> change(const Stored<VehicleModel> &stored, VehicleModel wanted) const;
    /// The prices from a day on, of a model that stands; `changed` says whether anything was written.
    [[nodiscard]] Result<Saved<ModelPrice>> setPrice(const Stored<VehicleModel> &model, const ModelPrice &price,
                                                     bool *changed = nullptr) const;

private:
    [[nodiscard]] Done check(StoreId store, VehicleModel &model, std::optional<VehicleModelId> self) const;

    Context &m_context;
    const Session &m_session;
};

/// What keeps an amount from being a price.
void addPriceProblem(std::vector<FieldProblem> &problems, const char *field, Money price);
void addSurchargeProblem(std::vector<FieldProblem> &problems, const char *field, Money price);

} // namespace showroom
