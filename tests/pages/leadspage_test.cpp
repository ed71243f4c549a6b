// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/documents/documentview.h"
#include "widgets/leads/actionpanel.h"
#include "widgets/leads/followupform.h"
#include "widgets/leads/leadeditor.h"
#include "widgets/leads/leadspage.h"
#include "widgets/leads/leadview.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class LeadsPageTest : public PageTest
{
protected:
    void openPage(const Session &session)
    {
        signInAs(session);
        page = new LeadsPage(*context);
        present(*page);
        table = page->findChild<TableView *>();
    }
    [[nodiscard]] bool lists(int rows) const
    {
        return soon([&] { return table->model()->rowCount() == rows; });
    }
    [[nodiscard]] ActionPanel *actions() const { return page->findChild<LeadView *>()->findChild<ActionPanel *>(); }
    [[nodiscard]] QPushButton *action(const QString &text) const
    {
        for (QPushButton *button : actions()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(text))
                return button;
        return nullptr;
    }
    void choose(const QString &filter, const QString &entry)
    {
        for (QComboBox *box : page->findChildren<QComboBox *>())
            if (box->accessibleName() == filter)
                return box->setCurrentText(entry);
        FAIL() << "no filter " << filter.toStdString();
    }
    [[nodiscard]] LeadState stateOf(LeadId lead) { return leadOf(lead).lead.value.state; }

    LeadsPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(LeadsPageTest, FiltersByWhoseAndLevel)
{
    dealership.leadOf(consultant, u"单晓燕"_s, u"15903510417"_s, Level::A);
    dealership.leadOf(consultant, u"王建国"_s, u"13800136620"_s, Level::C);
    dealership.leadOf(colleague, u"郝亮"_s, u"13903511111"_s, Level::C);
    openPage(manager);
    ASSERT_TRUE(lists(3));
    choose(u"Level"_s, u"C"_s);
    ASSERT_TRUE(lists(2));
    choose(u"Level"_s, u"A"_s);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(table->model()->index(0, LeadListModel::CustomerColumn).data().toString(), u"单晓燕"_s);
    choose(u"Whose"_s, u"Mine"_s);
    ASSERT_TRUE(lists(0)) << "a manager has no leads of their own";
    EXPECT_TRUE(soon([this] { return page->findChild<EmptyState *>()->isVisible(); })) << "and is told how to go on";
    choose(u"Whose"_s, u"All"_s);
    choose(u"Level"_s, u"Every level"_s);
    ASSERT_TRUE(lists(3));
    choose(u"State"_s, u"Won"_s);
    ASSERT_TRUE(lists(0));
}

TEST_F(LeadsPageTest, ALevelIsShownWithTheBrandsLetter)
{
    const Session director = dealership.as(u"heyong"_s);
    ASSERT_TRUE(services().procedures.setParameter(director, u"FU-13.preset"_s, u"oem_dms"_s));
    const LeadId lead = dealership.leadOf(consultant, u"单晓燕"_s, u"15903510417"_s, Level::C);
    dealership.leadOf(consultant, u"王建国"_s, u"13800136620"_s, Level::H);
    openPage(consultant);
    ASSERT_TRUE(lists(2));
    choose(u"Level"_s, u"D"_s);
    ASSERT_TRUE(lists(1)) << "the filter speaks the brand's letters";
    EXPECT_EQ(table->model()->index(0, LeadListModel::LevelColumn).data().toString(), u"D"_s);
    page->open(lead);
    const auto level = [this] {
        for (QComboBox *box : page->findChild<FollowUpForm *>()->findChildren<QComboBox *>())
            if (box->currentText() == u"D"_s)
                return true;
        return false;
    };
    EXPECT_TRUE(soon(level)) << "so does the form";
    LeadEditor editor(*context);
    const LeadCard card = leadOf(lead);
    editor.begin(card.lead, card.customer.value.name, card.letters);
    EXPECT_EQ(editor.findChild<QComboBox *>(u"level"_s)->currentText(), u"D"_s);
}

TEST_F(LeadsPageTest, ALossNeedsItsReasonAndASecondTracking)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    ASSERT_TRUE(dealership.contact(consultant, lead, [](FollowUp &contact) { contact.reaction = Reaction::Refused; }));
    openPage(consultant);
    ASSERT_TRUE(soon([this] { return action(u"Claim as lost"_s) != nullptr; }));
    action(u"Claim as lost"_s)->click();
    press(Qt::Key_Return);
    QTest::qWait(100);
    EXPECT_TRUE(notices.isEmpty()) << "without its reason it is not even asked for";
    type(u"Price"_s); // the list turns to it
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return said(u"FU-03"_s); })) << "a refusal is tracked a second time before it is a loss";
    EXPECT_EQ(stateOf(lead), LeadState::Refused);
}

TEST_F(LeadsPageTest, ALossIsDecidedByAnother)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    const auto refused = [](FollowUp &contact) { contact.reaction = Reaction::Refused; };
    ASSERT_TRUE(dealership.contact(consultant, lead, refused));
    dealership.clock.advanceDays(2);
    ASSERT_TRUE(dealership.contact(consultant, lead, refused));
    ASSERT_TRUE(services().leads.act(consultant, command(), lead, LeadAction::ClaimLost, {u"bought another"_s, {}, {}, {}}));
    openPage(consultant);
    choose(u"State"_s, u"Loss awaits approval"_s);
    ASSERT_TRUE(lists(1));
    ASSERT_TRUE(soon([this] { return actions()->isHidden(); })) << "not by who claimed it";
    openPage(manager);
    choose(u"State"_s, u"Loss awaits approval"_s);
    ASSERT_TRUE(soon([this] { return action(u"Approve the loss"_s) != nullptr; }));
    action(u"Approve the loss"_s)->click();
    ASSERT_TRUE(soon([&] { return stateOf(lead) == LeadState::Lost; }));
}

TEST_F(LeadsPageTest, ADormantLeadNamesTheDayOnWhichItIsAskedAgain)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage(consultant);
    ASSERT_TRUE(soon([this] { return action(u"Claim as dormant"_s) != nullptr; }));
    page->window()->resize(1100, 460); // a short screen: the form lies below it
    const int closed = actions()->height();
    action(u"Claim as dormant"_s)->click();
    auto *area = page->findChild<LeadView *>()->findChild<QScrollArea *>();
    const auto inView = [&] {
        const int bottom = actions()->mapTo(area->viewport(), QPoint(0, actions()->height())).y();
        return actions()->height() > closed && bottom <= area->viewport()->height();
    };
    EXPECT_TRUE(soon(inView)) << "what is asked for lies in the window";
    type(u"Purchase"_s);
    press(Qt::Key_Return);
    QTest::qWait(50);
    EXPECT_EQ(stateOf(lead), LeadState::New) << "without a day it is not even asked for";
    type(u"12-20"_s); // the focus went where something is missing
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return stateOf(lead) == LeadState::DormantPending; }));
    EXPECT_EQ(leadOf(lead).lead.value.dormantUntil, QDate(2026, 12, 20));
}

TEST_F(LeadsPageTest, TheFormSaysTheLastDayForTheNextStep)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s); // an A, on Monday, 23 November
    openPage(consultant);
    const auto says = [this](const QString &text) {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    EXPECT_TRUE(soon([&] { return says(u"On, at the latest 11-30"_s); }));
}

TEST_F(LeadsPageTest, AConsultantSeesNoLeadOfAColleague)
{
    newLead(colleague, u"单晓燕"_s, u"15903510417"_s);
    openPage(consultant);
    ASSERT_TRUE(soon([this] { return page->findChild<EmptyState *>()->isVisible(); }));
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST_F(LeadsPageTest, WhatIsTypedIsKeptWhileAnotherLeadIsChosen)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    openPage(consultant);
    ASSERT_TRUE(lists(2));
    page->newLead();
    type(u"139 0351 22"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    EXPECT_TRUE(said(u"kept until you save or cancel"_s));
    EXPECT_EQ(page->findChild<QLineEdit *>(u"phone"_s)->text(), u"139 0351 22"_s);
    EXPECT_TRUE(page->findChild<QLineEdit *>(u"phone"_s)->isVisible());
}

TEST_F(LeadsPageTest, ATestDriveIsBookedFromItsLead)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    const Session clerk = dealership.as(u"zhanghui"_s);
    VehicleModel galaxy;
    galaxy.brand = u"吉利"_s;
    galaxy.series = u"银河 E8"_s;
    galaxy.name = u"智驾版"_s;
    Vehicle car;
    car.model = services().catalogue.add(manager, command(), galaxy)->id;
    car.vin = Vin::parse(u"LVSHCAMB1CE054249"_s);
    car.testDriveCar = true;
    car.plate = u"晋A12345"_s;
    const VehicleId id = services().stock.add(clerk, command(), car)->id;
    ASSERT_TRUE(services().stock.act(clerk, command(), id, VehicleAction::Receive, {}));
    openPage(consultant);
    const auto button = [this](const QString &name) { return page->findChild<QPushButton *>(name); };
    const auto line = [this](const QString &name) -> QLineEdit * {
        for (QLineEdit *each : page->findChildren<QLineEdit *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    };
    ASSERT_TRUE(soon([&] { return button(u"bookDrive"_s)->isVisible(); }));
    context->bookDrive = [this](LeadId asked) { page->bookDrive(asked); };
    context->openDrive = [this](TestDriveId drive) { page->openDrive(drive); };
    button(u"bookDrive"_s)->click();
    auto *cars = page->findChild<QComboBox *>(u"vehicle"_s);
    ASSERT_TRUE(cars && soon([&] { return cars->count() == 1; }));
    EXPECT_EQ(cars->currentText(), u"银河 E8 智驾版 · 晋A12345"_s);
    EXPECT_EQ(line(u"minutes"_s)->text(), u"30"_s);
    EXPECT_EQ(page->findChild<QWidget *>(u"lead"_s), nullptr) << "it is known";
    button(u"saveNewDocument"_s)->click();
    ASSERT_TRUE(soon([this] { return !notices.isEmpty(); })) << "a time is needed";
    line(u"at_time"_s)->setText(u"10:30"_s);
    button(u"saveNewDocument"_s)->click();
    ASSERT_TRUE(soon([this] { return said(u"Saved."_s); })) << notices.join(u'\n').toStdString();
    DocumentFilter filter;
    filter.lead = lead;
    const auto drives = services().testDrives.page(consultant, filter, {}, 10);
    ASSERT_EQ(drives->rows.size(), 1u);
    EXPECT_EQ(drives->rows.front().record.value.begin, QTime(10, 30));
    auto *card = page->findChild<DocumentView *>();
    const auto step = [card](const QString &text) -> QPushButton * {
        for (QPushButton *each : card->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    };
    ASSERT_TRUE(soon([&] { return step(u"Go out"_s) != nullptr; }));
    QByteArray paper;
    context->showPdf = [&paper](const QByteArray &pdf, const QString &) { paper = pdf; };
    button(u"printDocument"_s)->click();
    ASSERT_TRUE(soon([&] { return QString::fromUtf8(paper).contains(u"试乘试驾协议"_s); }));
    step(u"Go out"_s)->click();
    ASSERT_TRUE(soon([&] { return line(u"mileage_out"_s) != nullptr; }));
    line(u"mileage_out"_s)->setText(u"15"_s);
    for (QPushButton *each : card->findChildren<QPushButton *>())
        if (each->isVisible() && each->text() == u"Go out"_s)
            each->click();
    ASSERT_TRUE(soon([this] { return said(u"consent"_s); }))
        << "nobody looked at the licence: " << notices.join(u'\n').toStdString();
    page->open(lead); // and the lead knows of it
    ASSERT_TRUE(soon([&] {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().contains(u"晋A12345"_s))
                return true;
        return false;
    }));
}

} // namespace showroom
