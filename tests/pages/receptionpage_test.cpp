// SPDX-License-Identifier: GPL-3.0-or-later
// FU-12 at the desk, and FU-11's pool.
#include "pages/pagetest.h"
#include "widgets/look/tableview.h"
#include "widgets/pool/poolpage.h"
#include "widgets/reception/receptionpage.h"
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class ReceptionPageTest : public PageTest
{
protected:
    void openReception(const Session &session)
    {
        signInAs(session);
        page = new ReceptionPage(*context);
        present(*page);
        table = page->findChild<TableView *>(u"receptionTable"_s);
    }
    [[nodiscard]] bool lists(int rows) const
    {
        return soon([&] { return table->model()->rowCount() == rows; });
    }
    [[nodiscard]] QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    ReceptionDay today() { return *services().reception.day(clerk, {}); }

    Session clerk = dealership.as(u"zhanghui"_s);
    QWidget *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(ReceptionPageTest, AnAnonymousPartyTakesTwoKeys)
{
    openReception(clerk);
    ASSERT_TRUE(soon([&] { return !table->isVisible(); })) << "an empty day is said instead of listed";
    press(Qt::Key_3);
    ASSERT_TRUE(page->findChild<QSpinBox *>(u"party"_s)->isVisible());
    EXPECT_EQ(page->findChild<QSpinBox *>(u"party"_s)->value(), 3);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return today().rows.size() == 1; }));
    EXPECT_EQ(today().rows.front().visit.value.party, 3);
    EXPECT_FALSE(today().rows.front().visit.value.customer);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(cell(0, 2), u"no card"_s);
    EXPECT_TRUE(soon([&] { return table->hasFocus(); })) << "the keys go on with the list";
}

TEST_F(ReceptionPageTest, ADigitIsAPartyWhereRowsStandToo)
{
    ASSERT_TRUE(services().visits.add(clerk, command(), Visit()));
    openReception(clerk);
    ASSERT_TRUE(lists(1));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(soon([&] { return table->hasFocus(); }));
    press(Qt::Key_4);
    ASSERT_TRUE(page->findChild<QSpinBox *>(u"party"_s)->isVisible());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return today().rows.size() == 2; }));
    EXPECT_EQ(today().rows.back().visit.value.party, 4);
}

TEST_F(ReceptionPageTest, ACardThatIsBeingGivenStaysWhileOthersWork)
{
    const auto first = services().visits.add(clerk, command(), Visit());
    ASSERT_TRUE(first);
    openReception(clerk);
    ASSERT_TRUE(lists(1));
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(soon([&] { return button(u"giveCard"_s)->isVisible(); }));
    QTest::mouseClick(button(u"giveCard"_s), Qt::LeftButton);
    auto *find = page->findChild<QLineEdit *>(u"findCard"_s);
    ASSERT_TRUE(soon([&] { return find->isVisible(); }));
    QTest::keyClicks(find, u"159"_s);
    ASSERT_TRUE(services().visits.add(clerk, command(), Visit()));
    Q_EMIT executor->changed();
    ASSERT_TRUE(lists(2));
    EXPECT_TRUE(find->isVisible());
    EXPECT_EQ(find->text(), u"159"_s);
    const int other = table->currentIndex().row() == 0 ? 1 : 0;
    table->setCurrentIndex(table->model()->index(other, 0));
    EXPECT_TRUE(soon([&] { return !find->isVisible(); })) << "another party is chosen";
}

TEST_F(ReceptionPageTest, APartyIsGivenAStandingCardAndSeenOut)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    ASSERT_TRUE(services().visits.add(clerk, command(), Visit()));
    openReception(clerk);
    ASSERT_TRUE(lists(1));
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(soon([&] { return button(u"giveCard"_s)->isVisible(); }));
    QTest::mouseClick(button(u"giveCard"_s), Qt::LeftButton);
    auto *find = page->findChild<QLineEdit *>(u"findCard"_s);
    ASSERT_TRUE(soon([&] { return find->isVisible(); }));
    QTest::keyClicks(find, u"15903510417"_s);
    const auto offered = [&]() -> QPushButton * {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == u"It is this customer"_s)
                return each;
        return nullptr;
    };
    ASSERT_TRUE(soon([&] { return offered() != nullptr; }));
    QTest::mouseClick(offered(), Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return today().rows.front().visit.value.customer == leadOf(lead).customer.id; }));
    ASSERT_TRUE(soon([&] { return cell(0, 2) == u"单晓燕"_s && button(u"hasLeft"_s)->isVisible(); }));
    QTest::mouseClick(button(u"hasLeft"_s), Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return today().rows.front().visit.value.state == VisitState::Left; }));
}

TEST_F(ReceptionPageTest, WhoIsExpectedIsThereToBeWelcomed)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    ASSERT_TRUE(dealership.contact(consultant, lead, [](FollowUp &talk) {
        talk.nextStep = NextStep::Invite;
        talk.nextOn = QDate(2026, 11, 24);
    }));
    dealership.clock.advanceDays(1);
    openReception(clerk);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(cell(0, 2), u"单晓燕"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(soon([&] { return button(u"hasCome"_s)->isVisible(); }));
    QTest::mouseClick(button(u"hasCome"_s), Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return today().rows.size() == 1; }));
    EXPECT_EQ(today().rows.front().visit.value.arrival, Arrival::Invited);
    EXPECT_EQ(today().rows.front().visit.value.consultant, consultant.person);
}

TEST_F(ReceptionPageTest, ALeadIsTakenFromThePool)
{
    const LeadId lead = newLead(colleague, u"单晓燕"_s, u"15903510417"_s);
    ASSERT_TRUE(services().leads.act(manager, command(), lead, LeadAction::Release, {u"太忙"_s, {}, {}, {}, {}}));
    signInAs(consultant);
    page = new PoolPage(*context);
    present(*page);
    table = page->findChild<TableView *>(u"poolTable"_s);
    ASSERT_TRUE(lists(1));
    EXPECT_FALSE(cell(0, 1).contains(u"0351"_s)) << "masked until it is one's own";
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(soon([&] { return button(u"claimLead"_s)->isVisible(); }));
    table->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return button(u"claimLead"_s)->hasFocus(); }));
    EXPECT_EQ(leadOf(lead).lead.value.owner, std::nullopt) << "to open a row takes nothing";
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return leadOf(lead).lead.value.owner == consultant.person; }));
}

} // namespace showroom
