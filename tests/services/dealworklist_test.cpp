// SPDX-License-Identifier: GPL-3.0-or-later
// What contracts want from whom, at each step.
#include "services/contractdesk.h"
#include <QLocale>
#include <map>

using namespace Qt::StringLiterals;

namespace showroom
{

class DealWorklist : public ContractDesk
{
protected:
    QStringList tasksOf(const Session &person)
    {
        QStringList found;
        const auto worklist = services.worklist.of(person, {}, {});
        for (const WorklistRow &row : worklist->rows)
            if (row.task.kind != u"lead"_s)
                found << row.task.rule + u' ' + translated(row.task.message);
        found.sort();
        return found;
    }
    static QString on(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }
    /// Everybody's tasks; who is not named has none.
    void expectTasks(const char *when, const std::map<QString, QStringList> &expected)
    {
        for (const char *signin :
             {"limin", "wangwei", "zhanghui", "zhaogang", "chenjie", "heyong", "sunlei", "caiwu", "kefu", "zonghe"}) {
            const QString name = QString::fromLatin1(signin);
            const auto found = expected.find(name);
            EXPECT_EQ(tasksOf(shop.as(name)), found == expected.end() ? QStringList() : found->second)
                << when << " " << signin << ": " << tasksOf(shop.as(name)).join(u'|').toStdString();
        }
    }
};

INSTANTIATE_TEST_SUITE_P(, DealWorklist, bothEngines, engineName);

// CT-02, CT-04, CT-06, CT-08, CT-11
TEST_P(DealWorklist, FollowsAContractFromTheQuoteToTheDelivery)
{
    const QuoteId quote = acceptedQuote();
    expectTasks("accepted", {{u"zhanghui"_s, {u"CT-06 Quote BJ-2026-0001 was accepted: draw the contract"_s}}});
    ContractInput wanted = input(quote);
    wanted.vehicles = {carInStock()};
    const ContractId id = services.contracts.add(clerk, command(), wanted).value().id;
    expectTasks("draft", {{u"zhanghui"_s, {u"CT-02 Complete HT-2026-00001 and send it for the mark"_s}}});
    const QString earnest =
        u"CT-08 Payment 1 of HT-2026-00001 (Earnest money) is due on %1: remind the customer"_s.arg(on(QDate(2026, 11, 23)));
    (void)act(clerk, id, ContractAction::Complete).value();
    expectTasks("complete",
                {{u"sunlei"_s, {u"CT-04 HT-2026-00001 awaits your mark"_s}}, {u"limin"_s, {earnest}}, {u"caiwu"_s, {earnest}}});
    EXPECT_EQ(services.worklist.of(boss, {}, {})->summary.toDecide, 1);
    (void)receive(id, Money::fromYuan(10'000)).value();
    (void)act(boss, id, ContractAction::Mark).value();
    expectTasks("marked", {{u"zonghe"_s, {u"CT-04 HT-2026-00001 is marked: stamp it"_s}}});
    (void)act(office, id, ContractAction::Stamp).value();
    expectTasks("stamped", {{u"zhanghui"_s, {u"CT-04 HT-2026-00001 is stamped: have it signed by both and file it"_s}}});
    (void)act(clerk, id, ContractAction::TakeEffect).value();
    expectTasks("effective", {});
    (void)services.seals.act(office, command(), shown(office, id).seals[0].id, SealAction::Return, {}).value();
    shop.clock.set(QDate(2026, 12, 2), QTime(9, 0));
    const QString promised = u"CT-09 HT-2026-00001 is promised for %1"_s.arg(on(QDate(2026, 12, 5)));
    const QString balance =
        u"CT-08 Payment 2 of HT-2026-00001 (Balance) is due on %1: remind the customer"_s.arg(on(QDate(2026, 12, 5)));
    const QString month = u"CT-08 Reconcile 2026-11 with finance's ledger and sign it"_s;
    expectTasks("near", {{u"limin"_s, {balance, promised}},
                         {u"zhanghui"_s, {promised}},
                         {u"zhaogang"_s, {promised}},
                         {u"chenjie"_s, {promised}},
                         {u"caiwu"_s, {balance, month}}});
    (void)receive(id, total - Money::fromYuan(10'000), QDate(2026, 12, 2)).value();
    const DeliveryId delivery = readyDelivery(id);
    shop.clock.set(QDate(2026, 12, 3), QTime(9, 0));
    const QString handing = u"CT-11 Handing over HT-2026-00001 on %1"_s.arg(on(QDate(2026, 12, 5)));
    expectTasks("appointed", {{u"limin"_s, {promised, handing}},
                              {u"zhanghui"_s, {promised, handing}},
                              {u"zhaogang"_s, {promised, handing}},
                              {u"chenjie"_s, {promised, handing}},
                              {u"kefu"_s, {handing}},
                              {u"caiwu"_s, {month}}});
    (void)handOver(delivery).value();
    expectTasks("delivered and paid", {{u"caiwu"_s, {month}}});
}

// CT-01
TEST_P(DealWorklist, SpecialTermsWaitForWhoMayApproveThem)
{
    ContractInput wanted = input(acceptedQuote());
    wanted.contract.specialTerms = u"首保免费"_s;
    const ContractId id = services.contracts.add(clerk, command(), wanted).value().id;
    const QStringList waits{u"CT-01 The special terms of HT-2026-00001 await your approval"_s};
    expectTasks("special", {{u"heyong"_s, waits}, {u"sunlei"_s, waits}});
    (void)act(director, id, ContractAction::ApproveTerms).value();
    expectTasks("approved", {{u"zhanghui"_s, {u"CT-02 Complete HT-2026-00001 and send it for the mark"_s}}});
}

// CT-04
TEST_P(DealWorklist, AnExceptionOwesTheMarkAndTheReportUntilTheyAreThere)
{
    const ContractId id = exceptionalContract();
    (void)receive(id, Money::fromYuan(10'000)).value();
    const QString mark =
        u"CT-04 HT-2026-00001 was stamped before the mark; the mark is owed by %1."_s.arg(on(QDate(2026, 11, 25)));
    const QString report = u"CT-04 Report to the general manager why HT-2026-00001 was stamped before the mark"_s;
    expectTasks("exception", {{u"sunlei"_s, {mark}}, {u"chenjie"_s, {report}}});
    shop.clock.advanceDays(3);
    const auto rows = services.worklist.of(manager, {}, {});
    for (const WorklistRow &row : rows->rows)
        EXPECT_TRUE(row.task.overdue) << translated(row.task.message).toStdString();
    (void)act(boss, id, ContractAction::Mark).value();
    const QStringList file{u"CT-04 HT-2026-00001 is stamped: have it signed by both and file it"_s};
    expectTasks("marked", {{u"chenjie"_s, {report}}, {u"zhanghui"_s, file}});
    (void)act(clerk, id, ContractAction::TakeEffect).value();
    expectTasks("in effect", {{u"chenjie"_s, {report}}});
    (void)act(manager, id, ContractAction::Report, {u"已说明"_s}).value();
    expectTasks("reported", {});
}

// CT-05
TEST_P(DealWorklist, FollowsAChangeFromHandToHand)
{
    const ContractId id = effectiveContract();
    (void)receive(id, Money::fromYuan(10'000)).value();
    const auto says = [](const char *what) {
        return u"CT-05 Change BG-2026-0001 of HT-2026-00001 "_s + QString::fromLatin1(what);
    };
    const ContractChangeId asking = services.changes.add(limin, command(), asked(id)).value().id;
    expectTasks("asked", {{u"zhanghui"_s, {says("was asked for: word it and pass it on")}}});
    ContractChange worded = stored(asking);
    worded.clause = u"改色。"_s;
    (void)services.changes.update(clerk, command(), asking, 1, worded).value();
    (void)actOn(clerk, asking, ChangeAction::Submit).value();
    expectTasks("passed on", {{u"heyong"_s, {says("awaits your decision")}}, {u"sunlei"_s, {says("awaits your decision")}}});
    (void)actOn(director, asking, ChangeAction::Allow).value();
    expectTasks("allowed", {{u"zhanghui"_s, {says("was allowed: put it into the contract")}}});
    (void)actOn(clerk, asking, ChangeAction::Record).value();
    expectTasks("recorded", {{u"kefu"_s, {says("is in the contract: take note")}},
                             {u"zonghe"_s, {u"CT-05 HT-2026-00001 has a new version: stamp it"_s}}});
    (void)actOn(service, asking, ChangeAction::Acknowledge).value();
    (void)act(office, id, ContractAction::Stamp).value();
    expectTasks("done", {});
    const ContractChangeId second = services.changes.add(clerk, command(), asked(id, ChangeKind::Cancellation)).value().id;
    (void)actOn(clerk, second, ChangeAction::Submit).value();
    (void)actOn(boss, second, ChangeAction::Refuse, {u"不行"_s, {}, {}}).value();
    const QStringList settle{u"CT-05 Change BG-2026-0002 of HT-2026-00001 was refused: settle it and record the outcome"_s};
    expectTasks("refused", {{u"limin"_s, settle}, {u"heyong"_s, settle}});
}

// CT-04, CT-08
TEST_P(DealWorklist, SignedCopiesAndMonthsAreAskedForUntilTheyAreThere)
{
    const ContractId id = effectiveContract();
    (void)receive(id, total).value();
    change(id, [](Contract &contract) { contract.deliveryOn = QDate(2027, 6, 1); });
    shop.clock.set(QDate(2026, 12, 5), QTime(9, 0));
    const QString month = u"CT-08 Reconcile 2026-11 with finance's ledger and sign it"_s;
    expectTasks("twelve days", {{u"caiwu"_s, {month}}});
    shop.clock.set(QDate(2026, 12, 6), QTime(9, 0));
    expectTasks("two weeks",
                {{u"zonghe"_s, {u"CT-04 The signed copy of HT-2026-00001 has not come back"_s}}, {u"caiwu"_s, {month}}});
    (void)services.seals.act(office, command(), shown(office, id).seals[0].id, SealAction::Return, {}).value();
    EXPECT_FALSE(services.worklist.of(finance, {}, {})->rows.at(0).task.overdue);
    shop.clock.set(QDate(2026, 12, 11), QTime(9, 0));
    EXPECT_TRUE(services.worklist.of(finance, {}, {})->rows.at(0).task.overdue) << "by the tenth";
    shop.clock.set(QDate(2027, 1, 5), QTime(9, 0));
    expectTasks("a month later", {{u"caiwu"_s, {month}}});
    Reconciliation value;
    value.month = u"2026-11"_s;
    const auto begun = services.reconciliations.add(finance, command(), value).value().id;
    (void)services.reconciliations.act(finance, command(), begun, ReconciliationAction::Sign, {u"在途"_s, {}, {}}).value();
    expectTasks("signed", {{u"heyong"_s, {u"CT-08 2026-11 was reconciled by finance: sign it for sales"_s}}});
    (void)services.reconciliations.act(director, command(), begun, ReconciliationAction::Confirm, {}).value();
    expectTasks("locked", {});
}

} // namespace showroom
