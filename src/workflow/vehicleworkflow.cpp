// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/vehicleworkflow.h"
#include <array>

namespace showroom
{

namespace
{

using S = VehicleState;
using A = VehicleAction;

constexpr Roles stockKeepers{Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director};
constexpr Roles nobody{};
constexpr Roles cataloguers{Role::Manager, Role::Director};

constexpr std::array vehicleTable{
    Transition<S, A>{S::Ordered, A::Ship, S::InTransit, stockKeepers},
    Transition<S, A>{S::Ordered, A::Receive, S::InStock, stockKeepers},
    Transition<S, A>{S::InTransit, A::Receive, S::InStock, stockKeepers},
    Transition<S, A>{S::Ordered, A::Void, S::Voided, stockKeepers},
    Transition<S, A>{S::InTransit, A::Void, S::Voided, stockKeepers},
    Transition<S, A>{S::InStock, A::Void, S::Voided, stockKeepers},

    // A car may be sold before it is here; it arrives then as any other.
    Transition<S, A>{S::Reserved, A::Receive, S::Reserved, stockKeepers},
    Transition<S, A>{S::Sold, A::Receive, S::Sold, stockKeepers},
    Transition<S, A>{S::Ordered, A::Reserve, S::Reserved, nobody},
    Transition<S, A>{S::InTransit, A::Reserve, S::Reserved, nobody},
    Transition<S, A>{S::InStock, A::Reserve, S::Reserved, nobody},
    Transition<S, A>{S::Reserved, A::Sell, S::Sold, nobody},
    Transition<S, A>{S::Sold, A::Deliver, S::Delivered, nobody},
    Transition<S, A>{S::Reserved, A::Free, S::InStock, nobody},
    Transition<S, A>{S::Sold, A::Free, S::InStock, nobody},
    Transition<S, A>{S::Reserved, A::FreeAwaited, S::Ordered, nobody},
    Transition<S, A>{S::Sold, A::FreeAwaited, S::Ordered, nobody},
};

constexpr std::array modelTable{
    Transition<ModelState, ModelAction>{ModelState::OnSale, ModelAction::End, ModelState::Ended, cataloguers},
    Transition<ModelState, ModelAction>{ModelState::Ended, ModelAction::Reopen, ModelState::OnSale, cataloguers},
};

} // namespace

std::span<const Transition<VehicleState, VehicleAction>> Flow<Vehicle>::table()
{
    return vehicleTable;
}

std::span<const Transition<ModelState, ModelAction>> Flow<VehicleModel>::table()
{
    return modelTable;
}

} // namespace showroom
