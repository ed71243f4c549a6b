// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/calendar.h"
#include "demo/random.h"
#include "showroom/domain/documentevent.h"
#include "showroom/domain/vehicle.h"
#include <vector>

namespace showroom
{

struct DemoModel {
    VehicleModel model;
    std::vector<ModelPrice> prices; ///< without their model
    std::vector<ModelOption> options;
};

struct DemoCar {
    Vehicle vehicle; ///< without its model
    size_t model = 0;
    std::vector<DocumentEvent> steps; ///< without their record
};

/// What stands on the demonstration's yard, is on its way or ordered, and the catalogue that it is sold from.
struct CarLot {
    std::vector<DemoModel> models;
    std::vector<DemoCar> cars;
};

[[nodiscard]] CarLot inventCarLot(Random random, const DemoCalendar &calendar);

} // namespace showroom
