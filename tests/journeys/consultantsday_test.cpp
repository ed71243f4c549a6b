// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/journey.h"
#include "widgets/imports/importpage.h"
#include "widgets/shell/searchbox.h"
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace showroom
{

class ConsultantsDay : public Journey
{
protected:
    void SetUp() override
    {
        Journey::SetUp();
        standingDealership();
        start();
    }

    [[nodiscard]] bool worklistHas(const QString &name) const
    {
        for (const QTableView *table : window->findChildren<QTableView *>())
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data().toString() == name)
                    return true;
        return false;
    }

    void newLead(const QString &name, const QString &phone)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"phone"_s) != nullptr; }));
        type(u"phone"_s, phone);
        press(Qt::Key_Tab);
        write(name);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return worklistHas(name); }));
    }

    void recordOnToday(const QString &note)
    {
        window->showPage(u"today"_s);
        ASSERT_TRUE(soon([this] { return visible<QPlainTextEdit>() != nullptr; }));
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; }));
        presses = 1;
        write(note);
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    CadenceStanding standing()
    {
        const auto data = beside();
        const Session limin = data->as(u"limin"_s);
        const auto page = data->services.leads.page(limin, {}, {}, 10);
        return data->services.leads.show(limin, page->rows.front().lead.id)->thisWeek;
    }
};

TEST_F(ConsultantsDay, AWeekOfRevisitsIsCountedByTheRules)
{
    signIn(u"limin"_s, u"limin-password"_s);
    newLead(u"单晓燕"_s, u"15903510417"_s);
    EXPECT_EQ(standing().owed, 2);
    recordOnToday(u"Old car of 2016, wants 3000 more"_s);
    EXPECT_LE(presses, 12);
    ASSERT_TRUE(
        soon([this] { return shows(u"Recorded for"_s) && !qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); }));
    EXPECT_EQ(standing().done, 1);
    clock.advanceDays(2);
    recordOnToday(u"Comes on Saturday"_s);
    ASSERT_TRUE(soon([this] { return standing().met(); }));
}

TEST_F(ConsultantsDay, AFileIsImportedAndItsCustomersAreFound)
{
    QFile csv(file(u"客户.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write(
        "\xef\xbb\xbf客户姓名,手机号码,来店日期\n张三,13900000001,2026.03.24\n曾小贤,13900000002,\n张三丰,+8613900000001,\n");
    csv.close();
    signIn(u"limin"_s, u"limin-password"_s);
    window->showPage(u"import"_s);
    visible<ImportPage>()->openFile(csv.fileName());
    ASSERT_TRUE(soon([this] { return shows(u"手机号码"_s); }));
    click(u"Try without writing"_s);
    ASSERT_TRUE(soon([this] { return shows(u"3 read: 2 new, 0 changed, 1 there already"_s); }));
    EXPECT_EQ(*beside()->storage->customers().count({beside()->as(u"limin"_s).store}), 0);
    QTest::mouseClick(visible<QPushButton>(u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(soon([this] { return shows(u"Imported. 3 read"_s); }));
    press(Qt::Key_K, Qt::ControlModifier);
    write(u"zengxx"_s);
    ASSERT_TRUE(soon([this] { return visible<SearchPopup>() != nullptr; }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return window->currentPage() == u"customers"_s && shows(u"139 0000 0002"_s); }));
}

TEST_F(ConsultantsDay, AQuoteIsFoundByItsNumber)
{
    signIn(u"limin"_s, u"limin-password"_s);
    newLead(u"单晓燕"_s, u"15903510417"_s);
    const auto home = beside();
    const Session limin = home->as(u"limin"_s);
    const StoreId store = limin.store;
    const Instant now = clock.now();
    VehicleModel galaxy;
    galaxy.brand = u"吉利"_s;
    galaxy.series = u"银河 L7"_s;
    galaxy.name = u"豪华版"_s;
    const auto model = home->storage->models().add(store, galaxy, limin.person, now).value().id;
    Plan plan;
    plan.lead = home->services.leads.page(limin, {}, {}, 1).value().rows.at(0).lead.id;
    plan.model = model;
    plan.owner = limin.person;
    plan.number = u"FA-2026-0001"_s;
    const auto asked = home->storage->plans().add(store, plan, limin.person, now).value();
    Quote quote;
    quote.number = u"BJ-2026-0001"_s;
    quote.plan = asked.id;
    quote.lead = plan.lead;
    quote.model = model;
    quote.owner = limin.person;
    ASSERT_TRUE(home->storage->quotes().add(store, quote, limin.person, now));
    press(Qt::Key_K, Qt::ControlModifier);
    write(u"bj-2026"_s);
    ASSERT_TRUE(soon([this] { return visible<SearchPopup>() != nullptr; }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return window->currentPage() == u"quotes"_s && shows(u"BJ-2026-0001"_s); }));
}

TEST_F(ConsultantsDay, TheLockLeavesNoDialogStanding)
{
    signIn(u"limin"_s, u"limin-password"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return visible<QPushButton>(u"exportButton"_s) != nullptr; }));
    QTest::mouseClick(visible<QPushButton>(u"exportButton"_s), Qt::LeftButton);
    const QPointer<QDialog> below = window->findChild<QDialog *>();
    ASSERT_TRUE(below);
    QDialog above(below);
    above.open();
    desk->lock();
    EXPECT_FALSE(above.isVisible());
    EXPECT_TRUE(!below || !below->isVisible()) << "one under another is read and used all the same";
}

TEST_F(ConsultantsDay, NothingStandsStillWhileTheServicesAreSlow)
{
    signIn(u"limin"_s, u"limin-password"_s);
    newLead(u"单晓燕"_s, u"15903510417"_s);
    desk->executor()->setDelay(std::chrono::seconds(5));
    QElapsedTimer since;
    since.start();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), u"today"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    write(u"shan"_s);
    EXPECT_EQ(visible<SearchBox>()->text(), u"shan"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), u"customers"_s);
    EXPECT_FALSE(window->grab().isNull());
    EXPECT_LT(since.elapsed(), 5000) << "all of it before the first answer could have come";
    desk->executor()->setDelay(std::chrono::milliseconds(0));
}

TEST_F(ConsultantsDay, ALockHidesWhatIsOpenAndKeepsWhatWasTyped)
{
    signIn(u"limin"_s, u"limin-password"_s);
    newLead(u"单晓燕"_s, u"15903510417"_s);
    window->showPage(u"today"_s);
    ASSERT_TRUE(soon([this] { return visible<QPlainTextEdit>() != nullptr && worklistHas(u"单晓燕"_s); }));
    QTest::keyClicks(visible<QPlainTextEdit>(), u"half a sentence"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_FALSE(window->isDeskOpen());
    EXPECT_FALSE(shows(u"单晓燕"_s));
    EXPECT_FALSE(shows(u"half a sentence"_s));
    EXPECT_FALSE(worklistHas(u"单晓燕"_s));
    write(u"wrong"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return shows(u"The password is wrong, or the account is locked for a while."_s); }));
    EXPECT_FALSE(window->isDeskOpen());
    write(u"limin-password"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return window->isDeskOpen(); }));
    EXPECT_TRUE(shows(u"half a sentence"_s));
}

TEST_F(ConsultantsDay, AWrongPasswordHasOneAnswer)
{
    ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"password"_s) != nullptr; }));
    type(u"name"_s, u"nobody"_s);
    type(u"password"_s, u"whatever"_s);
    press(Qt::Key_Return);
    QTest::qWait(800);
    EXPECT_FALSE(window->isDeskOpen());
    EXPECT_TRUE(shows(u"nobody"_s)) << "what was typed stays";
}

} // namespace showroom
