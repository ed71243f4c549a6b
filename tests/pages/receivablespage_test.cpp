// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dealpages.h"
#include "widgets/look/tableview.h"
#include "widgets/receivables/receivablespage.h"
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class ReceivablesPageTest : public DealPages
{
protected:
    void openPage(const Session &session)
    {
        signInAs(session);
        receivables = new ReceivablesPage(*context);
        page = receivables;
        present(*receivables);
        table = page->findChild<TableView *>(u"receivablesTable"_s);
    }
    void choose(const QString &what)
    {
        auto *box = page->findChild<QComboBox *>(u"receivablesWhat"_s);
        box->setCurrentIndex(box->findText(what));
    }

    ReceivablesPage *receivables = nullptr;
    TableView *table = nullptr;
};

} // namespace

// CT-08
TEST_F(ReceivablesPageTest, FinanceRecordsWhatCameInAndItIsOpenNoMore)
{
    const ContractId contract = effectiveContract();
    openPage(finance);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 2; }));
    EXPECT_TRUE(shows(u"Open ¥220,000"_s));
    table->setCurrentIndex(table->model()->index(0, 0));
    click(u"Record a receipt"_s);
    ASSERT_TRUE(soon([&] { return seen<QLineEdit>(u"amount_fen"_s) != nullptr; }));
    EXPECT_EQ(seen<QLineEdit>(u"amount_fen"_s)->text(), u"20000"_s) << "what is open is proposed";
    seen<QLineEdit>(u"amount_fen"_s)->setText(u"220001"_s);
    QTest::mouseClick(seen<QPushButton>(u"saveNewDocument"_s), Qt::LeftButton);
    EXPECT_TRUE(soon([&] { return shows(u"Only 220,000.00 is open"_s); })) << notices.join(u'\n').toStdString();
    seen<QLineEdit>(u"amount_fen"_s)->setText(u"20000"_s);
    QTest::mouseClick(seen<QPushButton>(u"saveNewDocument"_s), Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return services().collections.receivables(finance, {false, contract})->rows.size() == 1; }));
    EXPECT_TRUE(soon([&] { return shows(u"SK-2026-0001"_s); }));
    choose(u"Open payments"_s);
    EXPECT_TRUE(soon([&] { return shows(u"Open ¥200,000"_s); }));
}

TEST_F(ReceivablesPageTest, AMonthIsComparedExplainedSignedAndLocked)
{
    const ContractId contract = effectiveContract();
    Receipt receipt;
    receipt.contract = contract;
    receipt.amount = Money::fromYuan(20'000);
    receipt.on = QDate(2026, 11, 23);
    ASSERT_TRUE(services().receipts.add(finance, command(), receipt));
    dealership.clock.set(QDate(2026, 12, 2), QTime(9, 0));
    Reconciliation month;
    month.month = u"2026-11"_s;
    const ReconciliationId id = services().reconciliations.add(finance, command(), month)->id;
    openPage(finance);
    receivables->openMonth(id);
    ASSERT_TRUE(soon([&] { return button(u"Sign for finance"_s) != nullptr; }));
    click(u"Sign for finance"_s);
    ASSERT_TRUE(soon([&] { return seen<QLineEdit>(u"step_reason"_s) != nullptr; }));
    QTest::keyClicks(seen<QLineEdit>(u"step_reason"_s), u"in transit"_s);
    QTest::keyClick(seen<QLineEdit>(u"step_reason"_s), Qt::Key_Return);
    ASSERT_TRUE(soon([&] {
        return services().reconciliations.show(finance, id)->row.record.value.state == ReconciliationState::Signed;
    })) << notices.join(u'\n').toStdString();
    EXPECT_EQ(services().reconciliations.show(finance, id)->row.record.value.onlyOurs, 1);
    openPage(director);
    receivables->openMonth(id);
    click(u"Sign for sales"_s);
    ASSERT_TRUE(soon(
        [&] { return services().reconciliations.show(finance, id)->row.record.value.state == ReconciliationState::Locked; }));
    EXPECT_FALSE(services().receipts.add(finance, command(), receipt)) << "a locked month takes nothing more";
}

TEST_F(ReceivablesPageTest, AConsultantSeesTheirOwnAndRecordsNothing)
{
    (void)effectiveContract();
    openPage(consultant);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 2; }));
    EXPECT_EQ(button(u"Record a receipt"_s), nullptr);
    openPage(colleague);
    EXPECT_TRUE(soon([&] { return shows(u"Nothing is open."_s); }));
}

} // namespace showroom
