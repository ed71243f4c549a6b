// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/leads/leadview.h"
#include "widgets/look/tableview.h"
#include "widgets/today/decisionview.h"
#include "widgets/today/summarytiles.h"
#include "widgets/today/todaypage.h"
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class TodayPageTest : public PageTest
{
protected:
    void openPage()
    {
        page = new TodayPage(*context);
        present(*page);
        table = page->findChild<TableView *>();
        ASSERT_TRUE(soon([this] { return table->model()->rowCount() > 0 && note()->isVisible(); }));
    }
    [[nodiscard]] QPlainTextEdit *note() const { return page->findChild<LeadView *>()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString selected() const { return table->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] bool isOpen(const QString &name) const
    {
        const auto labels = page->findChild<LeadView *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == name; });
    }

    TodayPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(TodayPageTest, ARevisitIsRecordedFromTheKeyboardInTwelvePressesBesideTheNote)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage();
    press(Qt::Key_Return);
    type(u"Old car of 2016, wants 3000 more"_s);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_S, Qt::AltModifier);
    press(Qt::Key_Down);
    press(Qt::Key_D, Qt::AltModifier);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_3})
        press(key);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_LE(presses, 12);
    ASSERT_TRUE(soon([&] { return leadOf(lead).timeline.size() == 1; }));
    const FollowUp recorded = leadOf(lead).timeline.front().followUp.value;
    EXPECT_EQ(recorded.learned, u"Old car of 2016, wants 3000 more"_s);
    EXPECT_EQ(recorded.reaction, Reaction::Interested);
    EXPECT_EQ(recorded.nextStep, NextStep::Invite);
    EXPECT_EQ(recorded.nextOn, QDate(2026, 11, 26));
    EXPECT_TRUE(soon([&] { return said(u"单晓燕"_s); }));
}

TEST_F(TodayPageTest, AnUnansweredCallTakesThreePresses)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage();
    press(Qt::Key_Return);
    press(Qt::Key_0, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(presses, 3);
    ASSERT_TRUE(soon([&] { return leadOf(lead).timeline.size() == 1; }));
    EXPECT_EQ(leadOf(lead).timeline.front().followUp.value.outcome, ContactOutcome::NotReached);
}

TEST_F(TodayPageTest, GoesOnWithTheNextRow)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    openPage();
    const QString first = selected();
    press(Qt::Key_Return);
    type(u"Comes on Saturday"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return selected() != first && table->hasFocus(); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return note()->hasFocus(); }));
    EXPECT_TRUE(note()->toPlainText().isEmpty());
}

TEST_F(TodayPageTest, ARefusalMarksWhatIsMissingAndKeepsWhatWasTyped)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage();
    press(Qt::Key_Return);
    type(u"Thinks about the colour"_s);
    press(Qt::Key_D, Qt::AltModifier);
    type(u"soon"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(day, nullptr);
    EXPECT_TRUE(day->property("wrong").toBool());
    EXPECT_EQ(note()->toPlainText(), u"Thinks about the colour"_s);
    note()->clear();
    day->setText(u"+2"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return note()->property("wrong").toBool(); })) << "FU-07 is the services' answer";
    EXPECT_TRUE(day->text().startsWith(u"11-25"_s)) << "what was understood is written out";
}

TEST_F(TodayPageTest, WhatIsTypedStaysWithItsRow)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    openPage();
    const QModelIndex first = table->currentIndex();
    const QString name = selected();
    press(Qt::Key_Return);
    type(u"half a sentence"_s);
    table->setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(soon([&] { return note()->toPlainText().isEmpty(); }));
    table->setCurrentIndex(first);
    ASSERT_TRUE(soon([&] { return note()->toPlainText() == u"half a sentence"_s; }));
    EXPECT_TRUE(isOpen(name));
}

TEST_F(TodayPageTest, WithServicesOfFiveSecondsTheWindowStillTakesKeys)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    openPage();
    press(Qt::Key_Return);
    executor->setDelay(std::chrono::seconds(5));
    type(u"first"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QElapsedTimer time;
    time.start();
    table->setFocus();
    const QString before = selected();
    press(Qt::Key_Down);
    EXPECT_NE(selected(), before);
    EXPECT_FALSE(page->grab().isNull());
    QTest::qWait(200);
    EXPECT_TRUE(executor->isBusy());
    EXPECT_LT(time.elapsed(), 3000);
    executor->setDelay(std::chrono::seconds(0));
}

TEST_F(TodayPageTest, AManagerApprovesALateFollowUpInPlace)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    dealership.clock.advanceDays(3);
    ASSERT_TRUE(dealership.contact(consultant, lead, [](FollowUp &late) {
        late.happenedAt = StoreZone().at(QDate(2026, 11, 23), QTime(15, 0));
        late.nextOn = QDate(2026, 11, 28);
    }));
    signInAs(manager);
    page = new TodayPage(*context);
    present(*page);
    table = page->findChild<TableView *>();
    auto *decision = page->findChild<DecisionView *>();
    ASSERT_TRUE(soon([&] { return decision->isVisible(); }));
    const auto shows = [this](const QString &text) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    };
    EXPECT_TRUE(shows(u"1 decision waits for you"_s) || shows(u"1 decision(s) wait for you"_s));
    EXPECT_TRUE(shows(u"The team's leads on target this week"_s)) << "a manager has no leads of their own";
    EXPECT_FALSE(shows(u"Open leads"_s));
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return leadOf(lead).timeline.front().followUp.value.state == FollowUpState::Approved; }));
    EXPECT_TRUE(soon([&] { return table->model()->rowCount() == 0; }));
}

TEST_F(TodayPageTest, TellsEachPageWhatWaitsThere)
{
    VehicleModel galaxy;
    galaxy.brand = u"吉利"_s;
    galaxy.series = u"银河 L7"_s;
    galaxy.name = u"豪华版"_s;
    Plan plan;
    plan.model = services().catalogue.add(manager, command(), galaxy)->id;
    plan.lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    signInAs(dealership.as(u"zhanghui"_s));
    page = new TodayPage(*context);
    QMap<QString, int> told;
    QObject::connect(page, &TodayPage::waitingChanged, page, [&](const QString &where, int count) { told[where] = count; });
    present(*page);
    ASSERT_TRUE(soon([&] { return told.contains(u"today"_s); }));
    EXPECT_EQ(told.value(u"quotes"_s), 0);
    ASSERT_TRUE(services().plans.add(consultant, command(), plan));
    page->hide();
    told.clear();
    page->setVisible(true);
    ASSERT_TRUE(soon([&] { return told.value(u"quotes"_s) == 1; })) << "a plan asks for its quote";
    EXPECT_EQ(told.value(u"contracts"_s), 0);
    EXPECT_EQ(told.value(u"receivables"_s), 0);
}

TEST_F(TodayPageTest, WhoKeepsNoLeadsSeesNoRevisits)
{
    (void)newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    for (const auto &[signin, keeps] :
         {std::pair{u"limin"_s, true}, std::pair{u"sunlei"_s, false}, std::pair{u"caiwu"_s, false}}) {
        signInAs(dealership.as(signin));
        page = new TodayPage(*context);
        present(*page);
        table = page->findChild<TableView *>();
        EXPECT_EQ(page->findChild<SummaryTiles *>()->isVisible(), keeps) << signin.toStdString();
        EXPECT_EQ(table->isColumnHidden(WorklistModel::ThisWeek), !keeps) << signin.toStdString();
    }
    EXPECT_TRUE(table->isColumnHidden(WorklistModel::LevelColumn)) << "finance sees no leads";
}

} // namespace showroom
