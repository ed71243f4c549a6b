// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/customers/cardcomparison.h"
#include "widgets/customers/conflictpanel.h"
#include "widgets/customers/customereditor.h"
#include "widgets/customers/customerspage.h"
#include "widgets/customers/mergepanel.h"
#include "widgets/leads/leadspage.h"
#include "widgets/leads/newleadform.h"
#include "widgets/look/tableview.h"
#include "widgets/look/verdictbanner.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class CustomersPageTest : public PageTest
{
protected:
    void openPage()
    {
        page = new CustomersPage(*context);
        present(*page);
        table = page->findChild<TableView *>();
        ASSERT_TRUE(soon([this] { return table->model()->rowCount() > 0; }));
    }
    [[nodiscard]] Customer stored(CustomerId customer) { return services().customers.show(manager, customer)->customer.value; }
    /// Somebody else saves the card while it is being edited here.
    void meanwhile(CustomerId customer, const QString &note, const QString &region)
    {
        auto card = services().customers.show(manager, customer).value();
        card.customer.value.note = note;
        card.customer.value.region = region;
        ASSERT_TRUE(services().customers.update(manager, command(), customer, card.customer.version, card.customer.value));
    }
    [[nodiscard]] QPlainTextEdit *note() const { return page->findChild<CustomerEditor *>()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return page->findChild<CustomerEditor *>()->findChild<QLineEdit *>(name);
    }
    void beginEditing()
    {
        ASSERT_TRUE(soon([this] {
            page->edit();
            return note()->isVisible();
        }));
    }

    CustomersPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(CustomersPageTest, SomebodyElsesVersionIsShownBesideWhatWasTyped)
{
    const CustomerId customer = leadOf(newLead(consultant, u"单晓燕"_s, u"15903510417"_s)).customer.id;
    openPage();
    beginEditing();
    note()->setPlainText(u"mine"_s);
    meanwhile(customer, u"theirs"_s, u"太原"_s);
    page->save();
    auto *conflict = page->findChild<ConflictPanel *>();
    ASSERT_TRUE(soon([&] { return conflict->isVisible(); }));
    EXPECT_EQ(note()->toPlainText(), u"mine"_s);
    EXPECT_EQ(field(u"region"_s)->text(), u"太原"_s) << "what they alone changed is taken along";
    EXPECT_EQ(stored(customer).note, u"theirs"_s);
    page->save();
    ASSERT_TRUE(soon([&] { return stored(customer).note == u"mine"_s; }));
}

TEST_F(CustomersPageTest, ChangesOfDifferentFieldsBothStand)
{
    const CustomerId customer = leadOf(newLead(consultant, u"单晓燕"_s, u"15903510417"_s)).customer.id;
    openPage();
    beginEditing();
    field(u"employer"_s)->setText(u"太钢"_s);
    meanwhile(customer, u"theirs"_s, QString());
    page->save();
    ASSERT_TRUE(soon([&] { return !note()->isVisible(); }));
    EXPECT_EQ(stored(customer).employer, u"太钢"_s);
    EXPECT_EQ(stored(customer).note, u"theirs"_s);
}

TEST_F(CustomersPageTest, ARefusedFieldIsMarkedAndNothingIsLost)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage();
    page->newCustomer();
    field(u"name"_s)->setText(u"新客户"_s);
    field(u"phone"_s)->setText(u"12"_s);
    page->save();
    ASSERT_TRUE(soon([&] { return field(u"phone"_s)->property("wrong").toBool(); }));
    EXPECT_EQ(field(u"name"_s)->text(), u"新客户"_s);
}

TEST_F(CustomersPageTest, AManagerMergesTwoCards)
{
    signInAs(manager);
    const LeadId kept = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    const LeadId lost = newLead(consultant, u"单小燕"_s, u"13800136620"_s);
    openPage();
    page->open(leadOf(lost).customer.id);
    auto *merge = page->findChild<QPushButton *>(u"merge"_s);
    ASSERT_TRUE(soon([&] { return merge->isVisible(); }));
    merge->click();
    auto *panel = page->findChild<MergePanel *>();
    ASSERT_TRUE(panel->isVisible());
    auto *hits = panel->findChild<TableView *>();
    type(u"0417"_s); // in place of the name, which finds nobody else
    ASSERT_TRUE(soon([&] { return hits->model()->rowCount() == 1; }));
    press(Qt::Key_Return);
    auto *both = panel->findChild<CardComparison *>();
    ASSERT_TRUE(soon([&] { return both->isVisible(); })) << "the two are shown side by side";
    QStringList shown;
    for (const QLabel *label : both->findChildren<QLabel *>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(u"单小燕"_s) && shown.contains(u"单晓燕"_s)) << shown.join(u'|').toStdString();
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(panel->isVisible()) << "a reason is needed";
    type(u"same wife, two phones"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !panel->isVisible(); }));
    EXPECT_TRUE(said(u"one card"_s));
    EXPECT_EQ(leadOf(lost).customer.id, leadOf(kept).customer.id);
    EXPECT_EQ(stored(leadOf(kept).customer.id).otherPhone->digits(), u"13800136620"_s);
}

TEST_F(CustomersPageTest, AMergeIsUndoneFromTheCard)
{
    signInAs(manager);
    const CustomerId kept = leadOf(newLead(consultant, u"单晓燕"_s, u"15903510417"_s)).customer.id;
    const LeadId lost = newLead(consultant, u"单小燕"_s, u"13800136620"_s);
    const CustomerId gone = leadOf(lost).customer.id;
    ASSERT_TRUE(services().customers.merge(manager, command(), gone, kept, u"同一人"_s));
    openPage();
    page->open(kept);
    const auto named = [&](const QString &name) -> QPushButton * {
        for (QPushButton *each : page->findChildren<QPushButton *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    };
    ASSERT_TRUE(soon([&] { return named(u"merged"_s) != nullptr; }));
    named(u"merged"_s)->click();
    const auto part = [&]() -> QPushButton * {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == u"Part the two cards again…"_s)
                return each;
        return nullptr;
    };
    ASSERT_TRUE(soon([&] { return part() != nullptr; }));
    part()->click();
    type(u"father and son"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return leadOf(lost).customer.id == gone; }));
    EXPECT_TRUE(soon([&] { return named(u"merged"_s) == nullptr; }));
}

TEST_F(CustomersPageTest, AConsultantMergesNothing)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage();
    beginEditing(); // the card has come
    EXPECT_TRUE(page->findChild<QPushButton *>(u"merge"_s)->isHidden());
}

TEST_F(CustomersPageTest, AColleaguesNumberIsMasked)
{
    newLead(colleague, u"单晓燕"_s, u"15903510417"_s);
    openPage();
    const QString phone = table->model()->index(0, CustomerListModel::PhoneColumn).data().toString();
    EXPECT_TRUE(phone.contains(u"****"_s)) << phone.toStdString();
    QTest::qWait(100);
    page->edit();
    EXPECT_FALSE(note()->isVisible());
}

TEST_F(CustomersPageTest, ANumberThatStandsShowsWhileItIsTyped)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    LeadsPage *leads = new LeadsPage(*context);
    present(*leads);
    leads->newLead();
    type(u"159 0351 0417"_s);
    ASSERT_TRUE(soon([&] {
        const auto *banner = leads->findChild<NewLeadForm *>()->findChild<VerdictBanner *>();
        return banner && banner->isVisible();
    }));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    EXPECT_EQ(leads->findChild<TableView *>()->model()->rowCount(), 1) << "it blocks";
}

TEST_F(CustomersPageTest, ANewLeadIsWrittenFromTheKeyboard)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    LeadsPage *leads = new LeadsPage(*context);
    present(*leads);
    leads->newLead();
    type(u"138 0013 6620"_s);
    press(Qt::Key_Tab);
    type(u"Wang Jianguo"_s);
    press(Qt::Key_Tab);
    type(u"Galaxy E8"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    table = leads->findChild<TableView *>();
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 2; }));
    EXPECT_TRUE(soon([&] { return said(u"Wang Jianguo"_s); }));
}

} // namespace showroom
