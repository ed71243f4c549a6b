// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakedata.h"

namespace showroom
{

class FakeModels final : public FakeRepository<VehicleModel, VehicleModelRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<ModelRow>> page(const ModelQuery &query) override;
    Result<std::optional<Stored<VehicleModel>>> same(StoreId store, const VehicleModel &model) override;
    Result<QStringList> brands(const std::vector<StoreId> &stores) override;
};

class FakeModelPrices final : public FakeRepository<ModelPrice, ModelPriceRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<Stored<ModelPrice>>> ofModel(StoreId store, VehicleModelId model) override;
    Result<std::optional<Stored<ModelPrice>>> on(StoreId store, VehicleModelId model, QDate day) override;
};

class FakeModelOptions final : public FakeRepository<ModelOption, ModelOptionRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<Stored<ModelOption>>> ofModel(StoreId store, VehicleModelId model) override;
};

class FakeVehicles final : public FakeRepository<Vehicle, VehicleRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<VehicleRow>> page(const VehicleQuery &query) override;
    Result<std::optional<VehicleId>> byVin(StoreId store, const Vin &vin) override;
};

class FakeDocumentEvents final : public FakeRepository<DocumentEvent, DocumentEventRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<Stored<DocumentEvent>>> of(StoreId store, const QString &kind, qint64 record) override;
};

} // namespace showroom
