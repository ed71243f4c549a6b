// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

class VehicleModelSql final : public SqlRepository<VehicleModel, VehicleModelRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<ModelRow>> page(const ModelQuery &query) override;
    Result<std::optional<Stored<VehicleModel>>> same(StoreId store, const VehicleModel &model) override;
    Result<QStringList> brands(const std::vector<StoreId> &stores) override;

private:
    std::vector<ModelRow> pageOf(StoreId store, const ModelQuery &query);
};

class ModelPriceSql final : public SqlRepository<ModelPrice, ModelPriceRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<Stored<ModelPrice>>> ofModel(StoreId store, VehicleModelId model) override;
    Result<std::optional<Stored<ModelPrice>>> on(StoreId store, VehicleModelId model, QDate day) override;
};

class ModelOptionSql final : public SqlRepository<ModelOption, ModelOptionRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<Stored<ModelOption>>> ofModel(StoreId store, VehicleModelId model) override;
};

class VehicleSql final : public SqlRepository<Vehicle, VehicleRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<VehicleRow>> page(const VehicleQuery &query) override;
    Result<std::optional<VehicleId>> byVin(StoreId store, const Vin &vin) override;

private:
    std::vector<VehicleRow> pageOf(StoreId store, const VehicleQuery &query);
};

class DocumentEventSql final : public SqlRepository<DocumentEvent, DocumentEventRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<Stored<DocumentEvent>>> of(StoreId store, const QString &kind, qint64 record) override;
};

extern template class SqlRepository<VehicleModel, VehicleModelRepository>;
extern template class SqlRepository<ModelPrice, ModelPriceRepository>;
extern template class SqlRepository<ModelOption, ModelOptionRepository>;
extern template class SqlRepository<Vehicle, VehicleRepository>;
extern template class SqlRepository<DocumentEvent, DocumentEventRepository>;

} // namespace showroom
