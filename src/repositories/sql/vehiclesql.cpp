// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/vehiclesql.h"
#include <tuple>

namespace showroom
{

namespace
{

/// The rows of a statement whose columns are those of the record.
template <class Record>
std::vector<Stored<Record>> storedRows(Statement &row)
{
    std::vector<Stored<Record>> rows;
    while (row.next())
        rows.push_back(readStored<Record>(row));
    return rows;
}

template <class Record>
std::optional<Stored<Record>> firstRow(Statement &row)
{
    return row.next() ? std::optional(readStored<Record>(row)) : std::nullopt;
}

/// As the engines compare text: by bytes.
auto placeOf(const ModelRow &row)
{
    return std::tuple(row.model.value.brand.toUtf8(), row.model.value.series.toUtf8(), row.model.value.name.toUtf8(),
                      row.model.id);
}

} // namespace

Result<std::vector<ModelRow>> VehicleModelSql::page(const ModelQuery &query)
{
    return guarded([&]() -> Result<std::vector<ModelRow>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
            [](const ModelRow &a, const ModelRow &b) { return placeOf(a) < placeOf(b); });
    });
}

std::vector<ModelRow> VehicleModelSql::pageOf(StoreId store, const ModelQuery &query)
{
    QString where = QStringLiteral("WHERE m.store_id = ?");
    if (query.brand)
        where += QStringLiteral(" AND m.brand = ?");
    if (query.state)
        where += QStringLiteral(" AND m.state = ?");
    if (query.after)
        where += query.brand ? QStringLiteral(" AND (m.series, m.name, m.id) > (?, ?, ?)")
                             : QStringLiteral(" AND (m.brand, m.series, m.name, m.id) > (?, ?, ?, ?)");
    // Of one brand the order begins behind it: else SQLite sorts what the index has in order.
    const QString order =
        query.brand ? QStringLiteral("m.series, m.name, m.id") : QStringLiteral("m.brand, m.series, m.name, m.id");
    Statement row(m_database,
                  QStringLiteral("SELECT %1, p.valid_from, p.guide_price_fen, p.media_price_fen FROM vehicle_model m "
                                 "LEFT JOIN model_price p ON p.store_id = m.store_id AND p.model = m.id AND p.valid_from = "
                                 "(SELECT MAX(q.valid_from) FROM model_price q WHERE q.store_id = m.store_id AND q.model = m.id "
                                 "AND q.valid_from <= ?) %2 ORDER BY %3 LIMIT ?")
                      .arg(columnsOf<VehicleModel>(QStringLiteral("m.")), where, order));
    row.bind(query.day).bind(store);
    if (query.brand)
        row.bind(*query.brand);
    if (query.state)
        row.bind(*query.state);
    if (query.after) {
        const Stored<VehicleModel> &last = query.after->model;
        if (!query.brand)
            row.bind(last.value.brand);
        row.bind(last.value.series).bind(last.value.name).bind(last.id);
    }
    row.bind(query.limit).run();
    std::vector<ModelRow> rows;
    while (row.next()) {
        ModelRow one{readStored<VehicleModel>(row), {}};
        const auto from = row.read<std::optional<QDate>>();
        const auto guide = row.read<std::optional<Money>>();
        const auto media = row.read<std::optional<Money>>();
        if (from && guide && media)
            one.price = ModelPrice{one.model.id, *from, *guide, *media};
        rows.push_back(std::move(one));
    }
    return rows;
}

Result<std::optional<Stored<VehicleModel>>> VehicleModelSql::same(StoreId store, const VehicleModel &model)
{
    return guarded([&]() -> Result<std::optional<Stored<VehicleModel>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM vehicle_model WHERE store_id = ? AND brand = ? AND maker = ? AND series = ? "
                                     "AND name = ? AND COALESCE(model_year, 0) = ?")
                          .arg(columnsOf<VehicleModel>()));
        row.bind(store).bind(model.brand).bind(model.maker).bind(model.series).bind(model.name);
        row.bind(model.modelYear.value_or(0)).run();
        return firstRow<VehicleModel>(row);
    });
}

Result<QStringList> VehicleModelSql::brands(const std::vector<StoreId> &stores)
{
    return guarded([&]() -> Result<QStringList> {
        QStringList brands;
        for (StoreId store : stores) {
            Statement row(m_database,
                          QStringLiteral("SELECT DISTINCT brand FROM vehicle_model WHERE store_id = ? ORDER BY brand"));
            row.bind(store).run();
            while (row.next())
                brands << row.read<QString>();
        }
        brands.removeDuplicates();
        return brands;
    });
}

Result<std::vector<Stored<ModelPrice>>> ModelPriceSql::ofModel(StoreId store, VehicleModelId model)
{
    return guarded([&]() -> Result<std::vector<Stored<ModelPrice>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM model_price WHERE store_id = ? AND model = ? ORDER BY valid_from DESC")
                          .arg(columnsOf<ModelPrice>()));
        return storedRows<ModelPrice>(row.bind(store).bind(model).run());
    });
}

Result<std::optional<Stored<ModelPrice>>> ModelPriceSql::on(StoreId store, VehicleModelId model, QDate day)
{
    return guarded([&]() -> Result<std::optional<Stored<ModelPrice>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM model_price WHERE store_id = ? AND model = ? AND valid_from <= ? "
                                     "ORDER BY valid_from DESC LIMIT 1")
                          .arg(columnsOf<ModelPrice>()));
        return firstRow<ModelPrice>(row.bind(store).bind(model).bind(day).run());
    });
}

Result<std::vector<Stored<ModelOption>>> ModelOptionSql::ofModel(StoreId store, VehicleModelId model)
{
    return guarded([&]() -> Result<std::vector<Stored<ModelOption>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM model_option WHERE store_id = ? AND model = ? ORDER BY kind, name")
                          .arg(columnsOf<ModelOption>()));
        return storedRows<ModelOption>(row.bind(store).bind(model).run());
    });
}

Result<std::vector<VehicleRow>> VehicleSql::page(const VehicleQuery &query)
{
    return guarded([&]() -> Result<std::vector<VehicleRow>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); },
            [](const VehicleRow &a, const VehicleRow &b) { return b.vehicle.id < a.vehicle.id; });
    });
}

std::vector<VehicleRow> VehicleSql::pageOf(StoreId store, const VehicleQuery &query)
{
    QString where = QStringLiteral("WHERE v.store_id = ?");
    if (query.state)
        where += QStringLiteral(" AND v.state = ?");
    if (query.model)
        where += QStringLiteral(" AND v.model = ?");
    if (query.contract)
        where += QStringLiteral(" AND v.contract = ?");
    if (query.liveOnly)
        where += QStringLiteral(" AND v.is_live = TRUE");
    if (query.testDriveOnly)
        where += QStringLiteral(" AND v.test_drive_car = TRUE");
    if (query.after)
        where += QStringLiteral(" AND v.id < ?");
    Statement row(m_database,
                  QStringLiteral("SELECT %1, m.brand, m.series, m.name FROM vehicle v JOIN vehicle_model m ON m.store_id = "
                                 "v.store_id AND m.id = v.model %2 ORDER BY v.id DESC LIMIT ?")
                      .arg(columnsOf<Vehicle>(QStringLiteral("v.")), where));
    row.bind(store);
    if (query.state)
        row.bind(*query.state);
    if (query.model)
        row.bind(*query.model);
    if (query.contract)
        row.bind(*query.contract);
    if (query.after)
        row.bind(*query.after);
    row.bind(query.limit).run();
    std::vector<VehicleRow> rows;
    while (row.next()) {
        VehicleRow one{readStored<Vehicle>(row), {}, {}, {}};
        one.brand = row.read<QString>();
        one.series = row.read<QString>();
        one.modelName = row.read<QString>();
        rows.push_back(std::move(one));
    }
    return rows;
}

Result<std::optional<VehicleId>> VehicleSql::byVin(StoreId store, const Vin &vin)
{
    return guarded([&]() -> Result<std::optional<VehicleId>> {
        Statement row(m_database, QStringLiteral("SELECT id FROM vehicle WHERE store_id = ? AND vin = ? AND state <> 'voided'"));
        row.bind(store).bind(vin).run();
        return row.next() ? std::optional(row.read<VehicleId>()) : std::nullopt;
    });
}

Result<std::vector<Stored<DocumentEvent>>> DocumentEventSql::of(StoreId store, const QString &kind, qint64 record)
{
    return guarded([&]() -> Result<std::vector<Stored<DocumentEvent>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM document_event WHERE store_id = ? AND kind = ? AND record = ? ORDER BY id")
                          .arg(columnsOf<DocumentEvent>()));
        return storedRows<DocumentEvent>(row.bind(store).bind(kind).bind(record).run());
    });
}

template class SqlRepository<VehicleModel, VehicleModelRepository>;
template class SqlRepository<ModelPrice, ModelPriceRepository>;
template class SqlRepository<ModelOption, ModelOptionRepository>;
template class SqlRepository<Vehicle, VehicleRepository>;
template class SqlRepository<DocumentEvent, DocumentEventRepository>;

} // namespace showroom
