// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue, its prices by day, the stock by VIN, and what happened to a document.
#include "sql/storagetest.h"

namespace showroom
{

namespace
{

Vin vin(const char *text)
{
    return Vin::parse(QString::fromLatin1(text)).value();
}

VehicleModel galaxy(const QString &name, std::optional<int> year = 2026)
{
    VehicleModel model;
    model.brand = QStringLiteral("吉利");
    model.maker = QStringLiteral("吉利汽车");
    model.series = QStringLiteral("银河 L7");
    model.name = name;
    model.modelYear = year;
    return model;
}

} // namespace

class Vehicles : public OnEveryStorage
{
protected:
    Stored<VehicleModel> addModel(const VehicleModel &model) { return must(storage->models().add(store, model, limin, at)); }
    Stored<Vehicle> addVehicle(VehicleModelId model, const char *number, VehicleState state = VehicleState::InStock)
    {
        Vehicle vehicle;
        vehicle.vin = vin(number);
        vehicle.model = model;
        vehicle.state = state;
        return must(storage->vehicles().add(store, vehicle, limin, at));
    }
    void addPrice(VehicleModelId model, const char *from, qint64 yuan)
    {
        (void)must(storage->modelPrices().add(store, {model, day(from), Money::fromYuan(yuan + 5000), Money::fromYuan(yuan)},
                                              limin, at));
    }
    QStringList names(const ModelQuery &query)
    {
        QStringList found;
        for (const ModelRow &row : must(storage->models().page(query)))
            found << row.model.value.name;
        return found;
    }
};

INSTANTIATE_TEST_SUITE_P(, Vehicles, everyStorage, kindName);

TEST_P(Vehicles, AModelComesBackWhole)
{
    VehicleModel model = galaxy(QStringLiteral("1.5T DHT Pro 迷你 <b>"));
    model.energy = EnergyType::PlugInHybrid;
    model.displacement = QStringLiteral("1.5T");
    model.code = QStringLiteral("'; --");
    model.state = ModelState::Ended;
    const Stored<VehicleModel> added = addModel(model);
    EXPECT_EQ(must(storage->models().find({store}, added.id)), added);
    EXPECT_EQ(added.value, model);
    EXPECT_EQ(codeOfRefusal(storage->models().find({otherStore}, added.id)), ErrorCode::NotFound);
}

TEST_P(Vehicles, AModelStandsOnceInAStore)
{
    const Stored<VehicleModel> added = addModel(galaxy(QStringLiteral("豪华型"), std::nullopt));
    EXPECT_EQ(must(storage->models().same(store, galaxy(QStringLiteral("豪华型"), std::nullopt)))->id, added.id);
    EXPECT_FALSE(must(storage->models().same(store, galaxy(QStringLiteral("豪华型"), 2026))));
    EXPECT_FALSE(must(storage->models().same(otherStore, galaxy(QStringLiteral("豪华型"), std::nullopt))));
    EXPECT_EQ(codeOfRefusal(storage->models().add(store, galaxy(QStringLiteral("豪华型"), std::nullopt), limin, at)),
              ErrorCode::Conflict);
    addModel(galaxy(QStringLiteral("豪华型"), 2026));
    EXPECT_TRUE(storage->models().add(otherStore, galaxy(QStringLiteral("豪华型"), std::nullopt), wangwei, at));
}

TEST_P(Vehicles, ModelsAreListedPageByPageInTheirPlace)
{
    for (const char *name : {"旗舰型", "豪华型", "A", "a", "𠮷"})
        addModel(galaxy(QString::fromUtf8(name)));
    VehicleModel other = galaxy(QStringLiteral("出行版"));
    other.brand = QStringLiteral("Ford");
    other.state = ModelState::Ended;
    addModel(other);
    ModelQuery query{{store}, {}, {}, day("2026-11-23"), {}, 4};
    const auto first = must(storage->models().page(query));
    ASSERT_EQ(first.size(), 4u);
    query.after = first.back();
    QStringList all;
    for (const auto &row : first)
        all << row.model.value.name;
    all << names(query);
    EXPECT_EQ(all, (QStringList{QStringLiteral("出行版"), QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("旗舰型"),
                                QStringLiteral("豪华型"), QStringLiteral("𠮷")}));
    EXPECT_EQ(names({{store}, QStringLiteral("Ford"), {}, day("2026-11-23"), {}, 9}), QStringList{QStringLiteral("出行版")});
    EXPECT_EQ(names({{store}, {}, ModelState::Ended, day("2026-11-23"), {}, 9}), QStringList{QStringLiteral("出行版")});
    EXPECT_TRUE(names({{otherStore}, {}, {}, day("2026-11-23"), {}, 9}).isEmpty());
    EXPECT_EQ(must(storage->models().brands({store, otherStore})), (QStringList{QStringLiteral("Ford"), QStringLiteral("吉利")}));
}

TEST_P(Vehicles, APriceHoldsUntilTheNext)
{
    const VehicleModelId model = addModel(galaxy(QStringLiteral("豪华型"))).id;
    const VehicleModelId other = addModel(galaxy(QStringLiteral("旗舰型"))).id;
    addPrice(model, "2026-03-01", 150'000);
    addPrice(model, "2026-10-01", 139'800);
    addPrice(other, "2026-11-24", 170'000);
    EXPECT_FALSE(must(storage->modelPrices().on(store, model, day("2026-02-28"))));
    EXPECT_EQ(must(storage->modelPrices().on(store, model, day("2026-09-30")))->value.media, Money::fromYuan(150'000));
    EXPECT_EQ(must(storage->modelPrices().on(store, model, day("2026-10-01")))->value.media, Money::fromYuan(139'800));
    const auto prices = must(storage->modelPrices().ofModel(store, model));
    ASSERT_EQ(prices.size(), 2u);
    EXPECT_EQ(prices.front().value.validFrom, day("2026-10-01"));
    for (const ModelRow &row : must(storage->models().page({{store}, {}, {}, day("2026-11-23"), {}, 9}))) {
        EXPECT_EQ(row.price.has_value(), row.model.id == model);
        if (row.price) {
            EXPECT_EQ(row.price->guide, Money::fromYuan(144'800));
        }
    }
}

TEST_P(Vehicles, OneDayHasOnePriceAndItIsMoreThanNothing)
{
    const VehicleModelId model = addModel(galaxy(QStringLiteral("豪华型"))).id;
    addPrice(model, "2026-03-01", 150'000);
    const ModelPrice again{model, day("2026-03-01"), Money::fromYuan(1), Money::fromYuan(1)};
    EXPECT_EQ(codeOfRefusal(storage->modelPrices().add(store, again, limin, at)), ErrorCode::Conflict);
    const ModelPrice nothing{model, day("2026-04-01"), Money::fromYuan(1), Money::fromFen(0)};
    EXPECT_EQ(codeOfRefusal(storage->modelPrices().add(store, nothing, limin, at)), ErrorCode::Storage);
    const ModelPrice ofNobody{VehicleModelId(999), day("2026-04-01"), Money::fromYuan(1), Money::fromYuan(1)};
    EXPECT_EQ(codeOfRefusal(storage->modelPrices().add(store, ofNobody, limin, at)), ErrorCode::Storage);
}

TEST_P(Vehicles, OptionsOfAModelStandOnceEach)
{
    const VehicleModelId model = addModel(galaxy(QStringLiteral("豪华型"))).id;
    for (const char *name : {"白", "黑"})
        (void)must(storage->modelOptions().add(
            store, {model, OptionKind::Colour, QString::fromUtf8(name), Money::fromYuan(2000), ModelState::OnSale}, limin, at));
    (void)must(storage->modelOptions().add(
        store, {model, OptionKind::Equipment, QStringLiteral("全景天窗"), Money::fromFen(0), ModelState::OnSale}, limin, at));
    const auto options = must(storage->modelOptions().ofModel(store, model));
    ASSERT_EQ(options.size(), 3u);
    EXPECT_EQ(options[0].value.name, QStringLiteral("白"));
    EXPECT_EQ(options[2].value.name, QStringLiteral("全景天窗"));
    EXPECT_EQ(codeOfRefusal(storage->modelOptions().add(store, options[0].value, limin, at)), ErrorCode::Conflict);
}

TEST_P(Vehicles, ACarStandsOnceInAStoreUnlessItWasVoided)
{
    const VehicleModelId model = addModel(galaxy(QStringLiteral("豪华型"))).id;
    Stored<Vehicle> car = addVehicle(model, "LVSHCAMB1CE054249");
    EXPECT_EQ(must(storage->vehicles().byVin(store, *car.value.vin)), car.id);
    EXPECT_FALSE(must(storage->vehicles().byVin(otherStore, *car.value.vin)));
    EXPECT_EQ(codeOfRefusal(storage->vehicles().add(store, car.value, limin, at)), ErrorCode::Conflict);
    car.value.state = VehicleState::Voided;
    (void)must(storage->vehicles().update(car, at));
    EXPECT_FALSE(must(storage->vehicles().byVin(store, *car.value.vin)));
    const Stored<Vehicle> again = addVehicle(model, "LVSHCAMB1CE054249");
    EXPECT_EQ(must(storage->vehicles().byVin(store, *car.value.vin)), again.id);
}

TEST_P(Vehicles, AreListedNewestFirstByWhatIsAsked)
{
    const VehicleModelId model = addModel(galaxy(QStringLiteral("豪华型"))).id;
    const VehicleModelId other = addModel(galaxy(QStringLiteral("旗舰型"))).id;
    const VehicleId one = addVehicle(model, "LVSHCAMB1CE054249", VehicleState::Ordered).id;
    const VehicleId two = addVehicle(other, "1M8GDM9AXKP042788", VehicleState::InStock).id;
    const VehicleId three = addVehicle(model, "11111111111111111", VehicleState::Delivered).id;
    const auto ids = [&](const VehicleQuery &query) {
        std::vector<VehicleId> found;
        for (const VehicleRow &row : must(storage->vehicles().page(query)))
            found.push_back(row.vehicle.id);
        return found;
    };
    using Ids = std::vector<VehicleId>;
    EXPECT_EQ(ids({{store}, {}, {}, {}, false, {}, 9}), (Ids{three, two, one}));
    EXPECT_EQ(ids({{store}, {}, {}, {}, true, {}, 9}), (Ids{two, one}));
    EXPECT_EQ(ids({{store}, VehicleState::Ordered, {}, {}, true, {}, 9}), Ids{one});
    EXPECT_EQ(ids({{store}, {}, model, {}, false, {}, 9}), (Ids{three, one}));
    EXPECT_EQ(ids({{store}, {}, {}, {}, false, three, 1}), Ids{two});
    EXPECT_TRUE(ids({{otherStore}, {}, {}, {}, false, {}, 9}).empty());
    EXPECT_EQ(must(storage->vehicles().page({{store}, {}, other, {}, false, {}, 9})).front().modelName, QStringLiteral("旗舰型"));
}

TEST_P(Vehicles, TheStepsOfADocumentStayInTheirOrder)
{
    const auto step = [&](const char *kind, qint64 record, const char *action) {
        DocumentEvent event;
        event.kind = QString::fromLatin1(kind);
        event.record = record;
        event.action = QString::fromLatin1(action);
        event.at = at;
        event.on = day("2026-11-23");
        event.to = QStringLiteral("in_stock");
        return must(storage->documentEvents().add(store, event, limin, at));
    };
    const auto first = step("vehicle", 1, "add");
    (void)step("vehicle", 2, "add");
    (void)step("quote", 1, "add");
    const auto second = step("vehicle", 1, "receive");
    EXPECT_EQ(must(storage->documentEvents().of(store, QStringLiteral("vehicle"), 1)), (std::vector{first, second}));
    EXPECT_TRUE(must(storage->documentEvents().of(otherStore, QStringLiteral("vehicle"), 1)).empty());
}

} // namespace showroom
