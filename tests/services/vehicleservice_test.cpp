// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"
#include <thread>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

VehicleModel galaxy(const QString &name = u"1.5T DHT 豪华型"_s)
{
    VehicleModel model;
    model.brand = u"吉利"_s;
    model.series = u"银河 L7"_s;
    model.name = name;
    model.modelYear = 2026;
    model.energy = EnergyType::PlugInHybrid;
    return model;
}

const Vin firstVin = *Vin::parse(u"LVSHCAMB1CE054249"_s);
const Vin secondVin = *Vin::parse(u"1M8GDM9AXKP042788"_s);

} // namespace

class VehicleService : public OnBothEngines
{
protected:
    VehicleModelId addModel() { return services.catalogue.add(manager, command(), galaxy())->id; }
    Vehicle car(const Vin &vin = firstVin)
    {
        Vehicle vehicle;
        vehicle.vin = vin;
        vehicle.model = model;
        vehicle.colour = u"雪山白"_s;
        return vehicle;
    }
    VehicleId addCar(const Vin &vin = firstVin) { return services.stock.add(clerk, command(), car(vin))->id; }
    Result<Saved<Vehicle>> act(const Session &person, VehicleId id, VehicleAction action, const VehicleActionInput &input = {})
    {
        return services.stock.act(person, command(), id, action, input);
    }
    VehicleCard shown(VehicleId id) { return services.stock.show(manager, id).value(); }
    static QStringList fieldsOf(const Error &error)
    {
        QStringList names;
        for (const FieldProblem &problem : error.fields)
            names << problem.field;
        return names;
    }
    [[nodiscard]] QDate today() const { return QDate(2026, 11, 23); }

    VehicleModelId model = addModel();
};

INSTANTIATE_TEST_SUITE_P(, VehicleService, bothEngines, engineName);

TEST_P(VehicleService, AModelStandsOnceAndIsRefusedByItsField)
{
    const auto again = services.catalogue.add(director, command(), galaxy(u"  1.5T DHT 豪华型 "_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_EQ(again.error().record, model.value());
    EXPECT_EQ(fieldsOf(again.error()), QStringList{u"name"_s});
    VehicleModel bad = galaxy(u"另一款"_s);
    bad.brand = u" "_s;
    bad.modelYear = 3026;
    bad.series = QString(61, u'长');
    bad.code = u"A\u202EB"_s;
    const auto refused = services.catalogue.add(director, command(), bad);
    ASSERT_FALSE(refused);
    EXPECT_EQ(fieldsOf(refused.error()), (QStringList{u"brand"_s, u"series"_s, u"code"_s, u"model_year"_s}));
}

TEST_P(VehicleService, OnlyManagersKeepTheCatalogue)
{
    const ModelPrice price{model, today(), Money::fromYuan(150'000), Money::fromYuan(140'000)};
    const ModelOption option{model, OptionKind::Colour, u"雪山白"_s, Money::fromYuan(2000), ModelState::OnSale};
    for (const char *signin : {"limin", "zhanghui", "zhaogang", "sunlei", "caiwu", "kefu", "zonghe", "admin"}) {
        const Session person = shop.as(QString::fromLatin1(signin));
        EXPECT_EQ(services.catalogue.add(person, command(), galaxy(u"另一款"_s)).error().code, ErrorCode::NotPermitted) << signin;
        EXPECT_FALSE(services.catalogue.setPrice(person, command(), price)) << signin;
        EXPECT_FALSE(services.catalogue.addOption(person, command(), option)) << signin;
        EXPECT_FALSE(services.catalogue.act(person, command(), model, ModelAction::End)) << signin;
    }
    EXPECT_TRUE(services.catalogue.setPrice(manager, command(), price));
    EXPECT_TRUE(services.catalogue.addOption(director, command(), option));
    EXPECT_TRUE(services.catalogue.act(director, command(), model, ModelAction::End));
}

TEST_P(VehicleService, WhoSellsSeesModelsAndStockAndNobodyElse)
{
    const VehicleId id = addCar();
    for (const char *signin : {"limin", "zhanghui", "zhaogang", "chenjie", "heyong", "sunlei"}) {
        const Session person = shop.as(QString::fromLatin1(signin));
        EXPECT_TRUE(services.stock.show(person, id)) << signin;
        EXPECT_EQ(services.stock.page(person, {}, {}, 10)->rows.size(), 1u) << signin;
        EXPECT_EQ(services.catalogue.page(person, {}, {}, 10)->rows.size(), 1u) << signin;
    }
    for (const char *signin : {"caiwu", "kefu", "zonghe", "admin"}) {
        const Session person = shop.as(QString::fromLatin1(signin));
        EXPECT_EQ(services.stock.show(person, id).error().code, ErrorCode::NotFound) << signin;
        EXPECT_EQ(services.stock.page(person, {}, {}, 10).error().code, ErrorCode::NotPermitted) << signin;
        EXPECT_EQ(services.catalogue.brands(person).error().code, ErrorCode::NotPermitted) << signin;
    }
}

TEST_P(VehicleService, APriceHoldsFromItsDayAndThePastStays)
{
    ModelPrice price{model, today().addDays(-30), Money::fromYuan(150'000), Money::fromYuan(148'000)};
    ASSERT_TRUE(services.catalogue.setPrice(manager, command(), price)) << "the first price may be of any day";
    price.validFrom = today().addDays(-1);
    EXPECT_EQ(fieldsOf(services.catalogue.setPrice(manager, command(), price).error()), QStringList{u"valid_from"_s});
    price.validFrom = today().addDays(3);
    price.media = Money::fromYuan(139'800);
    ASSERT_TRUE(services.catalogue.setPrice(manager, command(), price));
    EXPECT_EQ(services.catalogue.show(limin, model)->price->media, Money::fromYuan(148'000));
    shop.clock.advanceDays(3);
    EXPECT_EQ(services.catalogue.show(limin, model)->price->media, Money::fromYuan(139'800));
    price.media = Money::fromYuan(138'800);
    const auto corrected = services.catalogue.setPrice(manager, command(), price);
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->version, 2) << "the same day is corrected, not doubled";
    EXPECT_EQ(services.catalogue.show(limin, model)->prices.size(), 2u);
    EXPECT_EQ(services.catalogue.page(limin, {}, {}, 10)->rows.front().price->media, Money::fromYuan(138'800));
}

TEST_P(VehicleService, APriceThatIsNoneIsRefusedAtItsField)
{
    for (const qint64 fen : {qint64(0), qint64(-1), qint64(10'000'000'001), std::numeric_limits<qint64>::max()}) {
        const ModelPrice price{model, today(), Money::fromFen(fen), Money::fromYuan(1)};
        EXPECT_EQ(fieldsOf(services.catalogue.setPrice(manager, command(), price).error()), QStringList{u"guide_price_fen"_s});
    }
    const ModelPrice never{model, QDate(), Money::fromYuan(1), Money::fromYuan(1)};
    EXPECT_EQ(fieldsOf(services.catalogue.setPrice(manager, command(), never).error()), QStringList{u"valid_from"_s});
    const ModelPrice ofNone{VehicleModelId(999), today(), Money::fromYuan(1), Money::fromYuan(1)};
    EXPECT_EQ(services.catalogue.setPrice(manager, command(), ofNone).error().code, ErrorCode::NotFound);
}

TEST_P(VehicleService, OptionsAreOfferedAndNoMore)
{
    const ModelOption white{model, OptionKind::Colour, u" 雪山白 "_s, Money::fromYuan(2000), ModelState::OnSale};
    const auto added = services.catalogue.addOption(manager, command(), white);
    ASSERT_TRUE(added);
    EXPECT_EQ(services.catalogue.addOption(manager, command(), white).error().code, ErrorCode::Conflict);
    ModelOption free = white;
    free.price = Money::fromFen(0);
    ASSERT_TRUE(services.catalogue.updateOption(manager, command(), added->id, 1, free));
    EXPECT_EQ(services.catalogue.updateOption(manager, command(), added->id, 1, white).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(services.catalogue.actOption(manager, command(), added->id, ModelAction::End));
    EXPECT_EQ(services.catalogue.actOption(manager, command(), added->id, ModelAction::End).error().code, ErrorCode::Rejected);
    const ModelCard card = services.catalogue.show(limin, model).value();
    EXPECT_EQ(card.options.front().value.price, Money::fromFen(0));
    EXPECT_EQ(card.options.front().value.state, ModelState::Ended);
    EXPECT_TRUE(card.actions.empty()) << "a consultant reads";
}

TEST_P(VehicleService, ACarComesIntoTheStockStepByStep)
{
    const VehicleId id = addCar();
    EXPECT_EQ(shown(id).actions, (std::vector{VehicleAction::Ship, VehicleAction::Receive, VehicleAction::Void}));
    ASSERT_TRUE(act(clerk, id, VehicleAction::Ship));
    EXPECT_EQ(shown(id).vehicle.value.state, VehicleState::InTransit);
    EXPECT_EQ(act(clerk, id, VehicleAction::Ship).error().code, ErrorCode::Rejected);
    ASSERT_TRUE(act(clerk, id, VehicleAction::Receive, {{}, today().addDays(-2)}));
    shop.clock.advanceDays(40);
    const VehicleCard card = shown(id);
    EXPECT_EQ(card.vehicle.value.arrivedOn, today().addDays(-2));
    EXPECT_EQ(card.daysInStock, 42);
    ASSERT_EQ(card.history.size(), 3u);
    EXPECT_EQ(card.history.front().event.action, u"receive"_s);
    EXPECT_EQ(card.history.front().event.from, u"in_transit"_s);
    EXPECT_EQ(card.history.back().personName, u"张慧"_s);
}

TEST_P(VehicleService, ACarArrivesNeitherTomorrowNorBeforeItsOrder)
{
    Vehicle ordered = car();
    ordered.orderedOn = today().addDays(-5);
    const VehicleId id = services.stock.add(clerk, command(), ordered)->id;
    EXPECT_EQ(fieldsOf(act(clerk, id, VehicleAction::Receive, {{}, today().addDays(1)}).error()), QStringList{u"day"_s});
    EXPECT_EQ(fieldsOf(act(clerk, id, VehicleAction::Receive, {{}, today().addDays(-6)}).error()), QStringList{u"day"_s});
    EXPECT_EQ(shown(id).vehicle.value.state, VehicleState::Ordered) << "nothing is half done";
    EXPECT_EQ(shown(id).history.size(), 1u);
}

TEST_P(VehicleService, ACarIsVoidedWithAReasonAndMayBeTypedAgain)
{
    const VehicleId id = addCar();
    EXPECT_EQ(fieldsOf(act(clerk, id, VehicleAction::Void, {u"  "_s, {}}).error()), QStringList{u"reason"_s});
    EXPECT_EQ(services.stock.add(clerk, command(), car()).error().record, id.value());
    ASSERT_TRUE(act(clerk, id, VehicleAction::Void, {u"打错"_s, {}}));
    EXPECT_TRUE(services.stock.add(clerk, command(), car()));
    EXPECT_EQ(services.stock.update(clerk, command(), id, 2, car()).error().code, ErrorCode::Rejected);
    EXPECT_EQ(shown(id).history.front().event.note, u"打错"_s);
}

TEST_P(VehicleService, BadInputIsRefusedAtItsFields)
{
    Vehicle bad;
    bad.model = VehicleModelId(999);
    bad.orderedOn = today().addDays(1);
    bad.expectedOn = today();
    bad.colour = QString(61, u'白');
    bad.note = u"a\u200Bb\u202E"_s;
    const auto refused = services.stock.add(clerk, command(), bad);
    ASSERT_FALSE(refused);
    EXPECT_EQ(fieldsOf(refused.error()),
              (QStringList{u"vin"_s, u"colour"_s, u"note"_s, u"ordered_on"_s, u"expected_on"_s, u"model"_s}));
    EXPECT_EQ(services.stock.page(clerk, {}, {}, 10)->rows.size(), 0u);
}

TEST_P(VehicleService, AStaleChangeIsAConflictAndAConsultantChangesNothing)
{
    const VehicleId id = addCar();
    Vehicle moved = car();
    moved.place = u"二号库"_s;
    ASSERT_TRUE(services.stock.update(clerk, command(), id, 1, moved));
    EXPECT_EQ(services.stock.update(clerk, command(), id, 1, car()).error().code, ErrorCode::Conflict);
    EXPECT_EQ(services.stock.update(limin, command(), id, 2, car()).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(act(limin, id, VehicleAction::Ship).error().code, ErrorCode::NotPermitted);
    EXPECT_FALSE(services.stock.show(limin, id)->mayEdit);
    EXPECT_EQ(shown(id).vehicle.value.place, u"二号库"_s);
}

TEST_P(VehicleService, TheSameCommandIsCarriedOutOnce)
{
    const CommandId once = command();
    const auto first = services.stock.add(clerk, once, car());
    const auto second = services.stock.add(clerk, once, car());
    ASSERT_TRUE(second);
    EXPECT_EQ(first->id, second->id);
}

TEST_P(VehicleService, TwoSeatsTypeTheSameCarAndOneStands)
{
    std::atomic<int> added = 0;
    std::atomic<int> conflicts = 0;
    std::vector<std::thread> seats;
    for (int seat = 0; seat < 4; ++seat)
        seats.emplace_back([&] {
            const auto storage = shop.open();
            PlainHasher hasher;
            Services own(*storage, hasher, shop.press, shop.clock);
            const auto saved = own.stock.add(clerk, command(), car(secondVin));
            if (saved)
                ++added;
            else if (saved.error().code == ErrorCode::Conflict)
                ++conflicts;
        });
    for (std::thread &seat : seats)
        seat.join();
    EXPECT_EQ(added, 1);
    EXPECT_EQ(conflicts, 3);
}

TEST_P(VehicleService, TheListsKeepTheirFiltersAndPages)
{
    const VehicleId first = addCar(firstVin);
    const VehicleId second = addCar(secondVin);
    ASSERT_TRUE(act(clerk, first, VehicleAction::Receive));
    EXPECT_EQ(services.stock.page(limin, {VehicleState::InStock, {}, false}, {}, 10)->rows.front().vehicle.id, first);
    const auto page = services.stock.page(limin, {{}, {}, true}, {}, 1);
    EXPECT_TRUE(page->more);
    EXPECT_EQ(page->rows.front().vehicle.id, second);
    EXPECT_EQ(services.stock.page(limin, {{}, {}, true}, second, 1)->rows.front().vehicle.id, first);
    EXPECT_EQ(services.catalogue.brands(limin).value(), QStringList{u"吉利"_s});
    EXPECT_EQ(services.catalogue.page(limin, {u"比亚迪"_s, {}}, {}, 10)->rows.size(), 0u);
}

} // namespace showroom
