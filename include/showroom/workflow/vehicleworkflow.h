// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/vehicle.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

/// What the store does with a car of its stock. That a contract holds it (Reserve), sells it, delivers it and lets it go (Free,
/// or FreeAwaited where it has not arrived) is the contract's to do.
enum class VehicleAction { Ship, Receive, Void, Reserve, Sell, Deliver, Free, FreeAwaited };

template <>
struct Codes<VehicleAction> {
    static constexpr auto context = "VehicleAction";
    static constexpr std::array entries{
        Code{VehicleAction::Ship, "ship", QT_TRANSLATE_NOOP("VehicleAction", "Shipped")},
        Code{VehicleAction::Receive, "receive", QT_TRANSLATE_NOOP("VehicleAction", "Arrived")},
        Code{VehicleAction::Void, "void", QT_TRANSLATE_NOOP("VehicleAction", "Void")},
        Code{VehicleAction::Reserve, "reserve", QT_TRANSLATE_NOOP("VehicleAction", "Reserved")},
        Code{VehicleAction::Sell, "sell", QT_TRANSLATE_NOOP("VehicleAction", "Sold")},
        Code{VehicleAction::Deliver, "deliver", QT_TRANSLATE_NOOP("VehicleAction", "Delivered")},
        Code{VehicleAction::Free, "free", QT_TRANSLATE_NOOP("VehicleAction", "Free again")},
        Code{VehicleAction::FreeAwaited, "free_awaited", QT_TRANSLATE_NOOP("VehicleAction", "Free again, awaited")},
    };
};

template <>
struct Flow<Vehicle> {
    using State = VehicleState;
    using Action = VehicleAction;
    static constexpr auto state = &Vehicle::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Void; }
};

enum class ModelAction { End, Reopen };

template <>
struct Codes<ModelAction> {
    static constexpr auto context = "ModelAction";
    static constexpr std::array entries{
        Code{ModelAction::End, "end", QT_TRANSLATE_NOOP("ModelAction", "Sell no more")},
        Code{ModelAction::Reopen, "reopen", QT_TRANSLATE_NOOP("ModelAction", "Sell again")},
    };
};

template <>
struct Flow<VehicleModel> {
    using State = ModelState;
    using Action = ModelAction;
    static constexpr auto state = &VehicleModel::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action) { return false; }
};

template <>
struct Flow<ModelOption> {
    using State = ModelState;
    using Action = ModelAction;
    static constexpr auto state = &ModelOption::state;
    static std::span<const Transition<State, Action>> table() { return Flow<VehicleModel>::table(); }
    static bool isReasoned(Action) { return false; }
};

} // namespace showroom
