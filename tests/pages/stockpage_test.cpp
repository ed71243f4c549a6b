// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/documents/steppanel.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/tableview.h"
#include "widgets/stock/stockpage.h"
#include "widgets/stock/vehicleeditor.h"
#include "widgets/stock/vehiclefacts.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QString number = u"LVSHCAMB1CE054249"_s;

class StockPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        clerk = dealership.as(u"zhanghui"_s);
        VehicleModel galaxy;
        galaxy.brand = u"吉利"_s;
        galaxy.series = u"银河 L7"_s;
        galaxy.name = u"豪华版"_s;
        model = services().catalogue.add(manager, command(), galaxy)->id;
    }
    VehicleId addCar()
    {
        Vehicle car;
        car.vin = Vin::parse(number);
        car.model = model;
        return services().stock.add(clerk, command(), car)->id;
    }
    void openPage(const Session &session)
    {
        signInAs(session);
        page = new StockPage(*context);
        present(*page);
        table = page->findChild<TableView *>(u"stockTable"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return page->findChild<VehicleEditor *>()->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString state() const { return table->model()->index(0, StockListModel::State).data().toString(); }
    [[nodiscard]] VehicleCard stored(VehicleId id) { return services().stock.show(manager, id).value(); }

    Session clerk;
    VehicleModelId model = VehicleModelId(0);
    StockPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(StockPageTest, ACarIsWrittenAndComesIn)
{
    openPage(clerk);
    ASSERT_TRUE(soon([this] { return page->findChild<EmptyState *>()->isVisible(); }));
    page->newCar();
    auto *models = page->findChild<QComboBox *>(u"model"_s);
    ASSERT_TRUE(soon([&] { return models->count() == 1; }));
    field(u"vin"_s)->setFocus();
    type(u"lvshcamb2ce054249"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return field(u"vin"_s)->property("wrong").toBool(); })) << "the check digit";
    EXPECT_EQ(field(u"vin"_s)->text(), u"lvshcamb2ce054249"_s) << "nothing typed is lost";
    field(u"vin"_s)->setText(number.toLower());
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return table->model()->rowCount() == 1; }));
    ASSERT_TRUE(soon([this] { return button(u"Arrived"_s) != nullptr; }));
    button(u"Arrived"_s)->click();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return state() == u"In stock"_s; }));
    EXPECT_TRUE(soon([this] { return button(u"Arrived"_s) == nullptr; }));
}

TEST_F(StockPageTest, ACarThatStandsIsRefusedAtItsNumber)
{
    addCar();
    openPage(clerk);
    ASSERT_TRUE(soon([this] { return table->model()->rowCount() == 1; }));
    page->newCar();
    ASSERT_TRUE(soon([this] { return page->findChild<QComboBox *>(u"model"_s)->count() == 1; }));
    field(u"vin"_s)->setFocus();
    type(number);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return field(u"vin"_s)->property("wrong").toBool(); }));
    EXPECT_TRUE(said(u"stands in the stock already"_s));
}

TEST_F(StockPageTest, ACarIsVoidedWithItsReason)
{
    const VehicleId id = addCar();
    openPage(clerk);
    ASSERT_TRUE(soon([this] { return button(u"Void"_s) != nullptr; }));
    button(u"Void"_s)->click();
    press(Qt::Key_Return);
    EXPECT_EQ(stored(id).vehicle.value.state, VehicleState::Ordered);
    type(u"typed twice"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return stored(id).vehicle.value.state == VehicleState::Voided; }));
    EXPECT_EQ(stored(id).history.front().event.note, u"typed twice"_s);
    EXPECT_TRUE(soon([this] { return table->model()->rowCount() == 0; })) << "it is neither here nor coming";
}

TEST_F(StockPageTest, AnotherOnesChangeIsKept)
{
    const VehicleId id = addCar();
    openPage(clerk);
    ASSERT_TRUE(soon([this] {
        page->edit();
        return field(u"place"_s)->isVisible();
    }));
    field(u"colour"_s)->setText(u"白"_s);
    Vehicle theirs = stored(id).vehicle.value;
    theirs.place = u"二号库"_s;
    ASSERT_TRUE(services().stock.update(manager, command(), id, 1, theirs));
    field(u"colour"_s)->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return stored(id).vehicle.value.colour == u"白"_s; }));
    EXPECT_EQ(stored(id).vehicle.value.place, u"二号库"_s);
}

TEST_F(StockPageTest, AConsultantReadsAndChangesNothing)
{
    addCar();
    openPage(consultant);
    ASSERT_TRUE(soon([this] { return page->findChild<VehicleFacts *>()->isVisible(); }));
    page->edit();
    EXPECT_FALSE(page->findChild<VehicleEditor *>()->isVisible());
    EXPECT_EQ(button(u"New car"_s), nullptr);
    EXPECT_EQ(button(u"Edit"_s), nullptr);
    EXPECT_EQ(button(u"Void"_s), nullptr);
}

} // namespace showroom
