// SPDX-License-Identifier: GPL-3.0-or-later
// CT-08, CT-09: what is owed, what came in, and the month against finance's ledger.
#include "services/contractdesk.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class CollectionServices : public ContractDesk
{
protected:
    Result<Saved<StatementLine>> line(const QString &contract, Money amount, QDate on, const QString &reference = {})
    {
        StatementLine value;
        value.contractNumber = contract;
        value.amount = amount;
        value.on = on;
        value.reference = reference;
        return services.statementLines.add(finance, command(), value);
    }
    Result<Saved<Reconciliation>> begin(const QString &month, const Session &person)
    {
        Reconciliation value;
        value.month = month;
        return services.reconciliations.add(person, command(), value);
    }
    Result<Saved<Reconciliation>> actOn(const Session &person, ReconciliationId id, ReconciliationAction action,
                                        const QString &reason = {})
    {
        return services.reconciliations.act(person, command(), id, action, {reason, {}, {}});
    }
    Result<Saved<Receipt>> voided(ReceiptId id)
    {
        return services.receipts.act(finance, command(), id, ReceiptAction::Void, {u"录错"_s, {}, {}});
    }
    std::vector<qint64> open()
    {
        std::vector<qint64> fen;
        const auto rows = services.collections.receivables(finance, {});
        for (const Receivable &row : rows->rows)
            fen.push_back(row.standing.open().fen());
        return fen;
    }
};

INSTANTIATE_TEST_SUITE_P(, CollectionServices, bothEngines, engineName);

TEST_P(CollectionServices, ReceiptsFillTheScheduleAndNothingIsOverpaid)
{
    const ContractId id = effectiveContract();
    const qint64 balance = (total - Money::fromYuan(10'000)).fen();
    EXPECT_EQ(open(), (std::vector<qint64>{1'000'000, balance}));
    const auto first = receive(id, Money::fromYuan(10'000));
    ASSERT_TRUE(first);
    EXPECT_EQ(services.receipts.show(finance, first->id)->row.record.value.number, u"SK-2026-0001"_s);
    EXPECT_EQ(open(), std::vector<qint64>{balance});
    EXPECT_EQ(fieldsOf(receive(id, total).error()), QStringList{u"amount_fen"_s});
    EXPECT_EQ(fieldsOf(receive(id, Money::fromFen(balance + 1)).error()), QStringList{u"amount_fen"_s}) << "not by a fen";
    EXPECT_EQ(fieldsOf(refund(id, Money::fromFen(1'000'001)).error()), QStringList{u"amount_fen"_s})
        << "no more goes back than came";
    ASSERT_TRUE(refund(id, Money::fromYuan(4'000)));
    EXPECT_EQ(open(), (std::vector<qint64>{400'000, balance}));
    const auto wrong = receive(id, Money::fromYuan(7));
    ASSERT_TRUE(wrong);
    EXPECT_EQ(services.receipts.show(finance, wrong->id)->row.record.value.number, u"SK-2026-0003"_s)
        << "what was refused drew no number";
    ASSERT_TRUE(voided(wrong->id));
    EXPECT_FALSE(voided(wrong->id));
    EXPECT_EQ(open(), (std::vector<qint64>{400'000, balance}));
    const auto gone = voided(first->id);
    ASSERT_FALSE(gone) << "4,000 of it went back already";
    EXPECT_EQ(gone.error().code, ErrorCode::Rejected);
    EXPECT_EQ(services.receipts.update(finance, command(), first->id, 1, receipt(id, Money::fromYuan(1))).error().code,
              ErrorCode::Rejected)
        << "a receipt is not edited";
}

TEST_P(CollectionServices, BadReceiptsAreRefusedAtTheirField)
{
    const ContractId id = effectiveContract();
    struct Case {
        QString field;
        std::function<void(Receipt &)> spoil;
    };
    const Case cases[] = {
        {u"contract"_s, [](Receipt &value) { value.contract = ContractId(9999); }},
        {u"amount_fen"_s, [](Receipt &value) { value.amount = Money::fromFen(0); }},
        {u"amount_fen"_s, [](Receipt &value) { value.amount = Money::fromFen(-1); }},
        {u"amount_fen"_s, [](Receipt &value) { value.amount = Money::fromFen(1'000'000'000'000'000'000); }},
        {u"received_on"_s, [](Receipt &value) { value.on = QDate(2026, 11, 24); }},
        {u"received_on"_s, [](Receipt &value) { value.on = QDate(); }},
        {u"payment"_s, [](Receipt &value) { value.payment = 3; }},
        {u"payment"_s, [](Receipt &value) { value.payment = 0; }},
        {u"reference"_s, [](Receipt &value) { value.reference = QString(1'000'000, u'9'); }},
        {u"note"_s, [](Receipt &value) { value.note = u"\u202E"_s; }},
    };
    for (const Case &each : cases) {
        Receipt bad = receipt(id, Money::fromYuan(1));
        each.spoil(bad);
        const auto refused = services.receipts.add(finance, command(), bad);
        ASSERT_FALSE(refused) << each.field.toStdString();
        EXPECT_TRUE(fieldsOf(refused.error()).contains(each.field)) << each.field.toStdString();
    }
    EXPECT_EQ(fieldsOf(receive(draftContract(), Money::fromYuan(1)).error()), QStringList{u"contract"_s})
        << "a draft owes nothing";
    EXPECT_TRUE(services.receipts.page(finance, {}, {}, 10)->rows.empty());
    for (const Session &person : {clerk, manager, director, boss})
        EXPECT_EQ(services.receipts.add(person, command(), receipt(id, Money::fromYuan(1))).error().code,
                  ErrorCode::NotPermitted);
}

TEST_P(CollectionServices, ReceivablesStandByAge)
{
    const ContractId id = completeContract();
    const auto sumOn = [&](QDate day) {
        shop.clock.set(day, QTime(9, 0));
        return services.collections.receivables(finance, {})->sum;
    };
    const Money earnest = Money::fromYuan(10'000);
    EXPECT_EQ(sumOn(QDate(2026, 11, 23)).byAge, (std::map<Age, Money>{{Age::NotDue, total}}));
    EXPECT_EQ(sumOn(QDate(2026, 11, 24)).overdue, earnest);
    EXPECT_EQ(sumOn(QDate(2026, 12, 23)).byAge, (std::map<Age, Money>{{Age::UpTo30, total}}));
    EXPECT_EQ(sumOn(QDate(2026, 12, 24)).byAge, (std::map<Age, Money>{{Age::UpTo30, total - earnest}, {Age::UpTo60, earnest}}));
    EXPECT_EQ(sumOn(QDate(2027, 2, 22)).byAge, (std::map<Age, Money>{{Age::UpTo90, total - earnest}, {Age::Over90, earnest}}));
    shop.clock.set(QDate(2026, 12, 1), QTime(9, 0));
    EXPECT_EQ(services.collections.receivables(finance, {true, {}})->rows.size(), 1u);
    shop.clock.set(QDate(2026, 12, 2), QTime(9, 0));
    EXPECT_EQ(services.collections.receivables(finance, {true, {}})->rows.size(), 2u) << "due, or within three days";
    EXPECT_EQ(services.collections.receivables(limin, {})->rows.size(), 2u) << "one's own";
    EXPECT_TRUE(services.collections.receivables(wangwei, {})->rows.empty());
    EXPECT_TRUE(services.collections.receivables(wangwei, {false, id})->rows.empty()) << "nor by its key";
    for (const Session &person : {officeManager, service, office})
        EXPECT_EQ(services.collections.receivables(person, {}).error().code, ErrorCode::NotPermitted);
}

TEST_P(CollectionServices, AMonthIsComparedExplainedSignedTwiceAndLocked)
{
    const ContractId id = effectiveContract();
    const QString number = stored(id).number;
    const auto matched = receive(id, Money::fromYuan(10'000), QDate(2026, 11, 23)).value().id;
    (void)receive(id, Money::fromYuan(500), QDate(2026, 11, 23)).value();
    ASSERT_TRUE(line(number, Money::fromYuan(10'000), QDate(2026, 11, 23), u"R1"_s));
    EXPECT_EQ(fieldsOf(begin(u"2026-12"_s, finance).error()), QStringList{u"month"_s}) << "not one to come";
    EXPECT_EQ(fieldsOf(begin(u"2026/11"_s, finance).error()), QStringList{u"month"_s}) << "a month has one name";
    const auto month = begin(u"2026-11"_s, finance).value().id;
    EXPECT_EQ(begin(u"2026-11"_s, finance).error().code, ErrorCode::Conflict);
    EXPECT_EQ(begin(u"2026-10"_s, director).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(fieldsOf(actOn(finance, month, ReconciliationAction::Sign).error()), QStringList{u"month"_s})
        << "a month is signed when it is over";
    shop.clock.set(QDate(2026, 12, 1), QTime(9, 0));
    EXPECT_EQ(fieldsOf(actOn(finance, month, ReconciliationAction::Sign).error()), QStringList{u"reason"_s})
        << "500 is only in our ledger";
    ASSERT_TRUE(actOn(finance, month, ReconciliationAction::Sign, u"在途"_s));
    const auto stands = [&] { return services.reconciliations.show(director, month)->row.record.value; };
    EXPECT_EQ(std::tuple(stands().matched, stands().differing, stands().onlyOurs, stands().onlyTheirs), std::tuple(1, 0, 1, 0));
    EXPECT_EQ(stands().explanation, u"在途"_s);
    EXPECT_EQ(receive(id, Money::fromYuan(1), QDate(2026, 11, 30)).error().verdicts.at(0).rule, u"CT-08"_s)
        << "from the first signature on";
    ASSERT_TRUE(actOn(director, month, ReconciliationAction::Return, u"请核对"_s));
    ASSERT_TRUE(line(number, Money::fromYuan(500), QDate(2026, 11, 25)));
    ASSERT_TRUE(actOn(finance, month, ReconciliationAction::Sign)) << "nothing differs any more";
    EXPECT_EQ(stands().matched, 2);
    EXPECT_EQ(actOn(finance, month, ReconciliationAction::Confirm).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(actOn(manager, month, ReconciliationAction::Confirm).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(actOn(director, month, ReconciliationAction::Confirm));
    EXPECT_FALSE(actOn(director, month, ReconciliationAction::Return, u"x"_s)) << "what is locked stays locked";
    EXPECT_FALSE(receive(id, Money::fromYuan(1), QDate(2026, 11, 30)));
    EXPECT_FALSE(voided(matched)) << "nor is anything voided in it";
    EXPECT_FALSE(line(number, Money::fromYuan(1), QDate(2026, 11, 30)));
    EXPECT_TRUE(receive(id, Money::fromYuan(1), QDate(2026, 12, 1)));
}

TEST_P(CollectionServices, TheSecondSignatureIsAnotherPersons)
{
    const auto month = begin(u"2026-10"_s, finance).value().id;
    ASSERT_TRUE(actOn(finance, month, ReconciliationAction::Sign));
    promote(finance.person, Role::Director);
    EXPECT_EQ(actOn(shop.as(u"caiwu"_s), month, ReconciliationAction::Confirm).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(actOn(director, month, ReconciliationAction::Confirm));
}

TEST_P(CollectionServices, LinesOfFinancesLedgerNameWhatTheyBelongTo)
{
    EXPECT_EQ(fieldsOf(line({}, Money::fromYuan(1), QDate(2026, 11, 23)).error()), QStringList{u"reference"_s});
    EXPECT_EQ(fieldsOf(line(u"HT-1"_s, Money::fromFen(0), QDate(2026, 11, 24)).error()),
              (QStringList{u"amount_fen"_s, u"on_day"_s}));
    const auto good = line(u"HT-1"_s, Money::fromYuan(1), QDate(2026, 11, 23));
    ASSERT_TRUE(good);
    EXPECT_TRUE(services.statementLines.act(finance, command(), good->id, ReceiptAction::Void, {u"重复"_s, {}, {}}));
    EXPECT_TRUE(services.collections.compare(finance, u"2026-11"_s)->theirs.empty());
    EXPECT_EQ(services.collections.compare(limin, u"2026-11"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(fieldsOf(services.collections.compare(finance, u"November"_s).error()), QStringList{u"month"_s});
}

// CT-09
TEST_P(CollectionServices, OrdersAreCompleteWhenDeliveredByThePromisedDay)
{
    const char *vins[] = {"LVSHCAMB1CE054249", "1M8GDM9AXKP042788"};
    const ContractId inTime = effectiveContract({carInStock(vins[0])});
    const ContractId late = effectiveContract({carInStock(vins[1])});
    (void)effectiveContract(); // never delivered
    (void)markedContract();    // not in effect: nobody waits
    shop.clock.set(QDate(2026, 12, 5), QTime(9, 0));
    (void)handOver(readyDelivery(inTime)).value();
    shop.clock.set(QDate(2026, 12, 6), QTime(9, 0));
    (void)handOver(readyDelivery(late)).value();
    const auto lines = services.collections.completion(manager, u"2026-12"_s).value();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].person, limin.person);
    EXPECT_EQ(lines[0].name, u"李敏"_s);
    EXPECT_EQ(std::pair(lines[0].delivered, lines[0].promised), std::pair(1, 3));
    EXPECT_TRUE(services.collections.completion(manager, u"2026-11"_s)->empty());
    EXPECT_TRUE(services.collections.completion(wangwei, u"2026-12"_s)->empty()) << "one's own";
    EXPECT_EQ(services.collections.completion(limin, u"2026-12"_s)->size(), 1u);
}

} // namespace showroom
