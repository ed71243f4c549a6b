// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/stock.h"
#include "services/documentwork.h"
#include <algorithm>

namespace showroom
{

namespace
{

bool isHeld(VehicleState state)
{
    return state == VehicleState::Reserved || state == VehicleState::Sold || state == VehicleState::Delivered;
}

void tidy(Vehicle &vehicle)
{
    for (QString Vehicle::*text : {&Vehicle::colour, &Vehicle::interior, &Vehicle::equipment, &Vehicle::engineNumber,
                                   &Vehicle::certificateNumber, &Vehicle::place, &Vehicle::note, &Vehicle::plate})
        vehicle.*text = trimmedText(vehicle.*text);
}

Refusal standsAlready(const Vin &vin, VehicleId id)
{
    const Message taken{QT_TRANSLATE_NOOP("Message", "The car %1 stands in the stock already, as number %2."),
                        {vin.text(), id.value()}};
    return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("vin"), taken}}, id.value(), {}});
}

} // namespace

Done StockService::check(const Session &, StoreId store, Vehicle &vehicle, std::optional<VehicleId> self)
{
    tidy(vehicle);
    std::vector<FieldProblem> problems = problemsOf(vehicle);
    const QDate today = m_context.today(store);
    if (vehicle.orderedOn && *vehicle.orderedOn > today)
        problems.push_back({QStringLiteral("ordered_on"), {QT_TRANSLATE_NOOP("Message", "This day has not come yet.")}});
    if (vehicle.orderedOn && vehicle.expectedOn && *vehicle.expectedOn < *vehicle.orderedOn)
        problems.push_back(
            {QStringLiteral("expected_on"), {QT_TRANSLATE_NOOP("Message", "A car does not come before it is ordered.")}});
    if (vehicle.mileage && (*vehicle.mileage < 0 || *vehicle.mileage > highestMileage))
        problems.push_back({QStringLiteral("mileage"), {QT_TRANSLATE_NOOP("Message", "No car shows such a mileage.")}});
    if (const auto model = m_context.storage.models().find({store}, vehicle.model); !model) {
        if (model.error().code != ErrorCode::NotFound)
            return Refusal(model.error());
        problems.push_back({QStringLiteral("model"), {QT_TRANSLATE_NOOP("Message", "Choose a model of the catalogue.")}});
    }
    if (Done good = refusedIf(std::move(problems)); !good)
        return good;
    const auto standing = m_context.storage.vehicles().byVin(store, *vehicle.vin);
    if (!standing)
        return Refusal(standing.error());
    return *standing && *standing != self ? Done(standsAlready(*vehicle.vin, **standing)) : Done();
}

Result<Saved<Vehicle>> StockService::add(const Session &session, const CommandId &command, const Vehicle &input)
{
    return m_context.carryOut<Vehicle>(session, command, [&]() -> Result<Saved<Vehicle>> {
        if (!Context::mayDo(session, Operation::KeepStock, session.store, std::nullopt))
            return notPermitted();
        Vehicle vehicle = input;
        vehicle.state = VehicleState::Ordered;
        vehicle.arrivedOn.reset();
        vehicle.contract.reset();
        if (Done good = check(session, session.store, vehicle, {}); !good)
            return Refusal(good.error());
        return DocumentWork<Vehicle>(m_context, session, m_context.storage.vehicles()).add(session.store, vehicle);
    });
}

Result<Saved<Vehicle>> StockService::update(const Session &session, const CommandId &command, VehicleId id, int version,
                                            const Vehicle &input)
{
    return m_context.carryOut<Vehicle>(session, command, [&]() -> Result<Saved<Vehicle>> {
        const auto stored = m_context.storage.vehicles().find(m_context.reach(session, Operation::SeeVehicles), id);
        if (!stored)
            return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
        if (!Context::mayDo(session, Operation::KeepStock, stored->store, std::nullopt))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        Vehicle vehicle = input;
        vehicle.state = stored->value.state;
        vehicle.arrivedOn = stored->value.arrivedOn;
        vehicle.contract = stored->value.contract;
        if (isHeld(vehicle.state) && (vehicle.vin != stored->value.vin || vehicle.model != stored->value.model))
            return refuseField(QStringLiteral("vin"),
                               {QT_TRANSLATE_NOOP("Message", "A car that a contract holds keeps its VIN and its model.")});
        if (vehicle.state == VehicleState::Voided)
            return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "What was voided stays as it is.")});
        if (Done good = check(session, stored->store, vehicle, id); !good)
            return Refusal(good.error());
        return DocumentWork<Vehicle>(m_context, session, m_context.storage.vehicles()).change(*stored, vehicle);
    });
}

Result<Saved<Vehicle>> StockService::act(const Session &session, const CommandId &command, VehicleId id, VehicleAction action,
                                         const VehicleActionInput &input)
{
    return m_context.carryOut<Vehicle>(session, command, [&]() -> Result<Saved<Vehicle>> {
        const auto stored = m_context.storage.vehicles().find(m_context.reach(session, Operation::SeeVehicles), id);
        if (!stored)
            return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
        if (!Context::mayDo(session, Operation::KeepStock, stored->store, std::nullopt))
            return notPermitted();
        const QDate today = m_context.today(stored->store);
        const auto arrive = [&](Vehicle &vehicle) -> Done {
            if (action != VehicleAction::Receive)
                return {};
            const QDate day = input.day.value_or(today);
            if (day > today)
                return refuseField(QStringLiteral("day"), {QT_TRANSLATE_NOOP("Message", "This day has not come yet.")});
            if (vehicle.orderedOn && day < *vehicle.orderedOn)
                return refuseField(QStringLiteral("day"),
                                   {QT_TRANSLATE_NOOP("Message", "A car does not come before it is ordered.")});
            vehicle.arrivedOn = day;
            return {};
        };
        return DocumentWork<Vehicle>(m_context, session, m_context.storage.vehicles()).act(*stored, action, input.reason, arrive);
    });
}

Result<VehicleCard> StockService::show(const Session &session, VehicleId id)
{
    const auto stored = m_context.storage.vehicles().find(m_context.reach(session, Operation::SeeVehicles), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    const DocumentWork<Vehicle> work(m_context, session, m_context.storage.vehicles());
    const QDate today = m_context.today(stored->store);
    const auto model = m_context.storage.models().find({stored->store}, stored->value.model);
    const auto price = m_context.storage.modelPrices().on(stored->store, stored->value.model, today);
    const auto history = work.history(*stored);
    const auto actions = work.actions(*stored);
    if (!model || !price || !history || !actions)
        return Refusal(!model ? model.error() : !price ? price.error() : !history ? history.error() : actions.error());
    VehicleCard card{*stored, *model, {}, daysInStock(stored->value, today), {}, false, {}};
    if (*price)
        card.price = (*price)->value;
    for (auto step = history->rbegin(); step != history->rend(); ++step)
        card.history.push_back({step->value, m_context.nameOf(step->createdBy)});
    if (Context::mayDo(session, Operation::KeepStock, stored->store, std::nullopt)) {
        card.mayEdit = stored->value.state != VehicleState::Voided;
        card.actions = *actions;
    }
    return card;
}

Result<Page<VehicleRow>> StockService::page(const Session &session, const VehicleFilter &filter, std::optional<VehicleId> after,
                                            int limit)
{
    VehicleQuery query;
    query.stores = m_context.reach(session, Operation::SeeVehicles);
    if (query.stores.empty())
        return notPermitted();
    query.state = filter.state;
    query.model = filter.model;
    query.liveOnly = filter.liveOnly;
    query.testDriveOnly = filter.testDriveOnly;
    query.after = after;
    query.limit = limit + 1;
    return m_context.storage.vehicles().page(query).map(
        [limit](std::vector<VehicleRow> rows) { return pageOf(std::move(rows), limit); });
}

} // namespace showroom
