// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/leads/actionpanel.h"
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

} // namespace showroom
