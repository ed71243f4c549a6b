// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contractcars.h"
#include "services/documentwork.h"
#include "showroom/workflow/vehicleworkflow.h"
#include <algorithm>

namespace showroom
{

namespace
{

QString place(std::size_t car)
{
    return QStringLiteral("vehicles[%1]").arg(car + 1);
}

} // namespace

Result<std::vector<Stored<Vehicle>>> ContractCars::held(const Stored<Contract> &contract) const
{
    VehicleQuery query;
    query.stores = {contract.store};
    query.contract = contract.id;
    return m_context.storage.vehicles().page(query).map([](std::vector<VehicleRow> rows) {
        std::vector<Stored<Vehicle>> cars;
        for (VehicleRow &row : rows)
            cars.push_back(std::move(row.vehicle));
        return cars;
    });
}

Done ContractCars::hold(const Stored<Contract> &contract, const std::vector<VehicleId> &wanted) const
{
    if (wanted.size() > std::size_t(contract.value.quantity))
        return refuseField(QStringLiteral("vehicles"),
                           {QT_TRANSLATE_NOOP("Message", "This contract sells %n car(s); it holds no more."),
                            {qint64(contract.value.quantity)}});
    const auto cars = held(contract);
    if (!cars)
        return Refusal(cars.error());
    for (const Stored<Vehicle> &car : *cars)
        if (std::find(wanted.begin(), wanted.end(), car.id) == wanted.end())
            if (Done gone = letGo(car); !gone)
                return gone;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool here = std::any_of(cars->begin(), cars->end(), [&](const auto &car) { return car.id == wanted[i]; });
        if (!here)
            if (Done taken = reserve(contract, wanted[i], i); !taken)
                return taken;
    }
    return contract.value.state == ContractState::Effective ? sell(contract) : Done();
}

Done ContractCars::reserve(const Stored<Contract> &contract, VehicleId id, std::size_t at) const
{
    const auto car = m_context.storage.vehicles().find({contract.store}, id);
    if (!car)
        return car.error().code == ErrorCode::NotFound
                   ? refuseField(place(at), {QT_TRANSLATE_NOOP("Message", "Choose a car of the stock.")})
                   : Refusal(car.error());
    if (car->value.model != contract.value.model)
        return refuseField(place(at), {QT_TRANSLATE_NOOP("Message", "This car is of another model than the contract's.")});
    if (car->value.contract || !rowOf<Vehicle>(car->value.state, VehicleAction::Reserve)) {
        const Message taken{QT_TRANSLATE_NOOP("Message", "The car %1 is not free: %2."),
                            {car->value.vin ? car->value.vin->text() : QString(), labelOf(car->value.state)}};
        return Refusal({ErrorCode::Conflict, taken, {}, {{place(at), taken}}, id.value(), {}});
    }
    const auto taken = DocumentWork<Vehicle>(m_context, m_session, m_context.storage.vehicles())
                           .follow(*car, VehicleAction::Reserve, contract.value.number, [&](Vehicle &vehicle) -> Done {
                               vehicle.contract = contract.id;
                               return {};
                           });
    return taken ? Done() : Done(Refusal(taken.error()));
}

Done ContractCars::letGo(const Stored<Vehicle> &car) const
{
    const VehicleAction action = car.value.arrivedOn ? VehicleAction::Free : VehicleAction::FreeAwaited;
    return DocumentWork<Vehicle>(m_context, m_session, m_context.storage.vehicles())
        .follow(car, action, {},
                [](Vehicle &vehicle) -> Done {
                    vehicle.contract.reset();
                    return {};
                })
        .map([](const auto &) {});
}

Done ContractCars::release(const Stored<Contract> &contract) const
{
    return hold(contract, {});
}

Done ContractCars::sell(const Stored<Contract> &contract) const
{
    const auto cars = held(contract);
    if (!cars)
        return Refusal(cars.error());
    for (const Stored<Vehicle> &car : *cars)
        if (car.value.state == VehicleState::Reserved)
            if (auto sold = DocumentWork<Vehicle>(m_context, m_session, m_context.storage.vehicles())
                                .follow(car, VehicleAction::Sell, contract.value.number);
                !sold)
                return Refusal(sold.error());
    return {};
}

Done ContractCars::deliver(const Stored<Contract> &contract, QDate day) const
{
    const auto cars = held(contract);
    if (!cars)
        return Refusal(cars.error());
    if (cars->size() != std::size_t(contract.value.quantity))
        return refuseField(QStringLiteral("vehicles"),
                           {QT_TRANSLATE_NOOP("Message", "The contract sells %1 cars and holds %2: choose the cars first."),
                            {qint64(contract.value.quantity), qint64(cars->size())}});
    for (const Stored<Vehicle> &car : *cars) {
        if (!car.value.arrivedOn || *car.value.arrivedOn > day)
            return refuseField(QStringLiteral("vehicles"), {QT_TRANSLATE_NOOP("Message", "The car %1 has not arrived."),
                                                            {car.value.vin ? car.value.vin->text() : QString()}});
        if (auto gone = DocumentWork<Vehicle>(m_context, m_session, m_context.storage.vehicles())
                            .follow(car, VehicleAction::Deliver, contract.value.number);
            !gone)
            return Refusal(gone.error());
    }
    return {};
}

} // namespace showroom
