// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dealpages.h"
#include "widgets/contracts/contractspage.h"
#include "widgets/look/tableview.h"
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class ContractsPageTest : public DealPages
{
protected:
    void openPage(const Session &session)
    {
        signInAs(session);
        context->showPdf = [this](const QByteArray &pdf, const QString &) { paper = pdf; };
        contracts = new ContractsPage(*context);
        page = contracts;
        present(*contracts);
    }
    void write(const QString &field, const QString &text)
    {
        ASSERT_TRUE(soon([&] { return seen<QLineEdit>(field) != nullptr; })) << field.toStdString();
        seen<QLineEdit>(field)->clear();
        QTest::keyClicks(seen<QLineEdit>(field), text);
    }

    [[nodiscard]] QString textIn(const QString &field) const
    {
        const auto *edit = seen<QLineEdit>(field);
        return edit ? edit->text() : QString();
    }

    ContractsPage *contracts = nullptr;
    QByteArray paper;
};

} // namespace

// CT-02, CT-03, CT-11
TEST_F(ContractsPageTest, TheClerkDrawsAContractAndTheChecklistLeadsToWhatIsMissing)
{
    const QuoteId quote = acceptedQuote();
    openPage(clerk);
    contracts->draw(quote);
    ASSERT_TRUE(
        soon([&] { return seen<QLineEdit>(u"buyer_name"_s) && seen<QLineEdit>(u"buyer_name"_s)->text() == u"王建国"_s; }));
    EXPECT_EQ(seen<QLineEdit>(u"signatory"_s)->text(), u"李敏"_s) << "proposed from the quote's consultant";
    EXPECT_TRUE(shows(u"贰拾贰万元整"_s));
    ASSERT_TRUE(soon([&] { return seen<QLineEdit>(u"amount_fen"_s) != nullptr; }));
    seen<QLineEdit>(u"amount_fen"_s)->setText(u"219500"_s);
    EXPECT_TRUE(shows(u"Missing to the total: 500.00"_s));
    click(u"Save"_s);
    ASSERT_TRUE(soon([&] { return shows(u"Missing: Delivery date"_s); })) << notices.join(u'\n').toStdString();
    EXPECT_TRUE(shows(u"2 method(s), date(s) or amount(s) are missing"_s) ||
                shows(u"are missing, and the payments are 500.00 less"_s));
    EXPECT_TRUE(shows(u"HT-2026-00001"_s));
    QTest::mouseClick(seen<QPushButton>(u"jump_CT-02"_s), Qt::LeftButton);
    EXPECT_TRUE(soon([&] { return seen<QLineEdit>(u"delivery_date"_s) && seen<QLineEdit>(u"delivery_date"_s)->hasFocus(); }))
        << "the link leads to the field";
    QTest::keyClicks(seen<QLineEdit>(u"delivery_date"_s), u"2026-12-05"_s);
    QTest::mouseClick(seen<QPushButton>(u"mend_balance"_s), Qt::LeftButton);
    EXPECT_TRUE(soon([&] { return textIn(u"amount_fen"_s) == u"220000"_s; })) << textIn(u"amount_fen"_s).toStdString();
    click(u"Send for the mark"_s);
    ASSERT_TRUE(soon([&] { return said(u"CT-"_s) || said(u"Missing"_s); })) << "what is typed and not saved does not count";
    EXPECT_EQ(textIn(u"delivery_date"_s), u"2026-12-05"_s) << "and is not lost";
    click(u"Save"_s);
    EXPECT_TRUE(soon([&] { return stored(ContractId(1)).deliveryOn == QDate(2026, 12, 5); }));
    EXPECT_TRUE(soon([&] { return shows(u"The buyer's identity is not recorded"_s); }));
}

// CT-04
TEST_F(ContractsPageTest, TheGeneralManagerMarksFromTheListAndThePaperIsKept)
{
    const ContractId contract = completeDraft();
    act(clerk, contract, ContractAction::Complete);
    openPage(boss);
    auto *table = page->findChild<TableView *>(u"contractTable"_s);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 1; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    click(u"Mark"_s);
    ASSERT_TRUE(soon([&] { return stored(contract).state == ContractState::Marked; }));
    click(u"Paper of version 1"_s);
    ASSERT_TRUE(soon([&] { return !paper.isEmpty(); }));
    EXPECT_TRUE(QString::fromUtf8(paper).contains(u"贰拾贰万元整"_s));
    EXPECT_TRUE(QString::fromUtf8(paper).contains(u"总经理签批：孙磊"_s));
}

TEST_F(ContractsPageTest, GeneralAdministrationStampsWithCopiesAndWhoTakesThem)
{
    const ContractId contract = completeDraft();
    act(clerk, contract, ContractAction::Complete);
    act(boss, contract, ContractAction::Mark);
    openPage(administration);
    contracts->open(contract);
    click(u"Stamp"_s);
    ASSERT_TRUE(soon([&] { return seen<QLineEdit>(u"step_copies"_s) != nullptr; }));
    EXPECT_EQ(seen<QLineEdit>(u"step_handed_to"_s)->text(), u"李敏"_s);
    seen<QLineEdit>(u"step_copies"_s)->setText(u"3"_s);
    QTest::keyClick(seen<QLineEdit>(u"step_copies"_s), Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return stored(contract).state == ContractState::Stamped; })) << notices.join(u'\n').toStdString();
    EXPECT_EQ(services().contracts.show(clerk, contract)->seals.front().value.copies, 3);
    EXPECT_TRUE(soon([&] { return button(u"Stamped on"_s) != nullptr; }));
}

// CT-05
TEST_F(ContractsPageTest, AConsultantAsksForAChangeOfAStampedContract)
{
    const ContractId contract = effectiveContract();
    openPage(consultant);
    contracts->open(contract);
    ASSERT_TRUE(soon([&] { return button(u"Ask for a change"_s) != nullptr; }));
    EXPECT_FALSE(seen<QLineEdit>(u"buyer_name"_s)->isEnabled()) << "nothing of a stamped contract edits in place";
    click(u"Ask for a change"_s);
    ASSERT_TRUE(
        soon([&] { return button(u"Save"_s) != nullptr && page->findChild<QWidget *>(u"saveNewDocument"_s)->isVisible(); }));
    QTest::mouseClick(seen<QPushButton>(u"saveNewDocument"_s), Qt::LeftButton);
    EXPECT_TRUE(soon([&] { return shows(u"is needed"_s); })) << notices.join(u'\n').toStdString();
}

// CT-11
TEST_F(ContractsPageTest, PapersAreTickedOneByOneBeforeTheCarIsHandedOver)
{
    const ContractId contract = effectiveContract();
    Delivery delivery;
    delivery.contract = contract;
    delivery.on = QDate(2026, 11, 24);
    const DeliveryId id = services().deliveries.add(clerk, command(), delivery)->id;
    openPage(clerk);
    contracts->open(contract);
    click(u"Delivery on"_s);
    ASSERT_TRUE(soon([&] { return seen<QWidget>(u"paper_conformity"_s) != nullptr; }));
    QTest::mouseClick(seen<QWidget>(u"paper_conformity"_s), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(soon([&] { return services().deliveries.show(clerk, id)->row.record.value.papers == u"conformity"_s; }));
    click(u"Handed over"_s);
    QTest::keyClick(seen<QLineEdit>(u"stepDay"_s), Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return shows(u"Not handed over yet"_s); })) << notices.join(u'\n').toStdString();
    EXPECT_EQ(stored(contract).state, ContractState::Effective);
}

TEST_F(ContractsPageTest, CustomerServiceSeesThatThereIsOneAndNoPrice)
{
    const ContractId contract = effectiveContract();
    openPage(dealership.as(u"kefu"_s));
    auto *table = page->findChild<TableView *>(u"contractTable"_s);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, ContractListModel::Total).data().toString(), u"•••"_s);
    contracts->open(contract);
    ASSERT_TRUE(soon([&] { return shows(u"HT-2026-00001"_s); }));
    EXPECT_FALSE(shows(u"220,000"_s));
    EXPECT_EQ(seen<QPushButton>(u"previewContract"_s), nullptr);
}

TEST_F(ContractsPageTest, TheClerkChoosesACarThatIsFree)
{
    Vehicle car;
    car.vin = Vin::parse(u"LVSHCAMB1CE054249"_s);
    car.model = model;
    ASSERT_TRUE(services().stock.add(clerk, command(), car));
    const ContractId contract = completeDraft();
    openPage(clerk);
    contracts->open(contract);
    auto *cars = page->findChild<QListWidget *>(u"contractCars"_s);
    ASSERT_TRUE(soon([&] { return cars->count() == 1; }));
    cars->item(0)->setCheckState(Qt::Checked);
    click(u"Save"_s);
    ASSERT_TRUE(soon([&] { return services().contracts.show(clerk, contract)->vehicles.size() == 1; }))
        << notices.join(u'\n').toStdString();
    EXPECT_EQ(services().contracts.show(clerk, contract)->vehicles.front().vehicle.value.state, VehicleState::Reserved);
}

} // namespace showroom
