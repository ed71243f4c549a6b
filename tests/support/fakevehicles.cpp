// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakevehicles.h"
#include <algorithm>

namespace showroom
{

namespace
{

auto identityOf(const VehicleModel &model)
{
    return std::tuple(model.brand, model.maker, model.series, model.name, model.modelYear.value_or(0));
}

auto placeOf(const Stored<VehicleModel> &model)
{
    return std::tuple(model.value.brand.toUtf8(), model.value.series.toUtf8(), model.value.name.toUtf8(), model.id);
}

bool isLive(VehicleState state)
{
    return state != VehicleState::Delivered && state != VehicleState::Voided;
}

template <class Record>
std::vector<Stored<Record>> chosen(FakeData &data, const std::function<bool(const Stored<Record> &)> &wanted)
{
    std::vector<Stored<Record>> rows;
    for (const auto &[id, row] : data.table<Record>().rows)
        if (wanted(row))
            rows.push_back(row);
    return rows;
}

std::optional<Stored<ModelPrice>> priceOn(FakeData &data, StoreId store, VehicleModelId model, QDate day)
{
    std::optional<Stored<ModelPrice>> best;
    for (const auto &[id, row] : data.modelPrices.rows)
        if (row.store == store && row.value.model == model && row.value.validFrom <= day &&
            (!best || best->value.validFrom < row.value.validFrom))
            best = row;
    return best;
}

} // namespace

Result<std::vector<ModelRow>> FakeModels::page(const ModelQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<ModelRow>> {
        auto models = chosen<VehicleModel>(data, [&](const Stored<VehicleModel> &row) {
            return reaches(query.stores, row.store) && (!query.brand || row.value.brand == *query.brand) &&
                   (!query.state || row.value.state == *query.state) &&
                   (!query.after || placeOf(query.after->model) < placeOf(row));
        });
        std::sort(models.begin(), models.end(), [](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
        std::vector<ModelRow> rows;
        for (const auto &model : models) {
            if (int(rows.size()) == query.limit)
                break;
            const auto price = priceOn(data, model.store, model.id, query.day);
            rows.push_back({model, price ? std::optional(price->value) : std::nullopt});
        }
        return rows;
    });
}

Result<std::optional<Stored<VehicleModel>>> FakeModels::same(StoreId store, const VehicleModel &model)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<Stored<VehicleModel>>> {
        for (const auto &[id, row] : data.models.rows)
            if (row.store == store && identityOf(row.value) == identityOf(model))
                return row;
        return std::nullopt;
    });
}

Result<QStringList> FakeModels::brands(const std::vector<StoreId> &stores)
{
    return m_connection.with([&](FakeData &data) -> Result<QStringList> {
        std::vector<std::pair<QByteArray, QString>> brands;
        for (const auto &[id, row] : data.models.rows)
            if (reaches(stores, row.store))
                brands.emplace_back(row.value.brand.toUtf8(), row.value.brand);
        std::sort(brands.begin(), brands.end());
        QStringList names;
        for (const auto &[bytes, name] : brands)
            names << name;
        names.removeDuplicates();
        return names;
    });
}

Result<std::vector<Stored<ModelPrice>>> FakeModelPrices::ofModel(StoreId store, VehicleModelId model)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<ModelPrice>>> {
        auto rows = chosen<ModelPrice>(data, [&](const auto &row) { return row.store == store && row.value.model == model; });
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return b.value.validFrom < a.value.validFrom; });
        return rows;
    });
}

Result<std::optional<Stored<ModelPrice>>> FakeModelPrices::on(StoreId store, VehicleModelId model, QDate day)
{
    return m_connection.with(
        [&](FakeData &data) -> Result<std::optional<Stored<ModelPrice>>> { return priceOn(data, store, model, day); });
}

Result<std::vector<Stored<ModelOption>>> FakeModelOptions::ofModel(StoreId store, VehicleModelId model)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<ModelOption>>> {
        auto rows = chosen<ModelOption>(data, [&](const auto &row) { return row.store == store && row.value.model == model; });
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return std::pair(codeOf(a.value.kind), a.value.name.toUtf8()) <
                   std::pair(codeOf(b.value.kind), b.value.name.toUtf8());
        });
        return rows;
    });
}

Result<std::vector<VehicleRow>> FakeVehicles::page(const VehicleQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<VehicleRow>> {
        auto vehicles = chosen<Vehicle>(data, [&](const Stored<Vehicle> &row) {
            return reaches(query.stores, row.store) && (!query.state || row.value.state == *query.state) &&
                   (!query.contract || row.value.contract == query.contract) &&
                   (!query.model || row.value.model == *query.model) && (!query.liveOnly || isLive(row.value.state)) &&
                   (!query.testDriveOnly || row.value.testDriveCar) && (!query.after || row.id < *query.after);
        });
        std::reverse(vehicles.begin(), vehicles.end());
        std::vector<VehicleRow> rows;
        for (const auto &vehicle : vehicles) {
            if (int(rows.size()) == query.limit)
                break;
            const VehicleModel &model = data.models.rows.at(vehicle.value.model).value;
            rows.push_back({vehicle, model.brand, model.series, model.name});
        }
        return rows;
    });
}

Result<std::optional<VehicleId>> FakeVehicles::byVin(StoreId store, const Vin &vin)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<VehicleId>> {
        for (const auto &[id, row] : data.vehicles.rows)
            if (row.store == store && row.value.vin == vin && row.value.state != VehicleState::Voided)
                return id;
        return std::nullopt;
    });
}

Result<std::vector<Stored<DocumentEvent>>> FakeDocumentEvents::of(StoreId store, const QString &kind, qint64 record)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<DocumentEvent>>> {
        return chosen<DocumentEvent>(
            data, [&](const auto &row) { return row.store == store && row.value.kind == kind && row.value.record == record; });
    });
}

} // namespace showroom
