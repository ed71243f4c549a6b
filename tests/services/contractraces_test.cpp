// SPDX-License-Identifier: GPL-3.0-or-later
// Several seats at the same moment: each has a connection of its own.
#include "services/contractdesk.h"
#include <atomic>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace showroom
{

class ContractRaces : public ContractDesk
{
protected:
    /// Carries the work out on `seats` connections at once.
    void together(int seats, const std::function<void(Services &, int seat)> &work)
    {
        std::vector<std::thread> threads;
        for (int seat = 0; seat < seats; ++seat)
            threads.emplace_back([&, seat] {
                const auto storage = shop.open();
                Services own(*storage, shop.hasher, shop.press, shop.clock);
                work(own, seat);
            });
        for (std::thread &thread : threads)
            thread.join();
    }
    int eventsOf(const QString &kind, qint64 id, const QString &action)
    {
        int count = 0;
        const auto events = shop.storage->documentEvents().of(shop.store, kind, id);
        for (const auto &event : events.value())
            count += event.value.action == action ? 1 : 0;
        return count;
    }
};

INSTANTIATE_TEST_SUITE_P(, ContractRaces, bothEngines, engineName);

// CT-07
TEST_P(ContractRaces, NumbersHaveNoGapsHoweverManyDrawAtOnce)
{
    const int seats = GetParam() == Where::Sqlite ? 2 : 12;
    constexpr int each = 8;
    std::vector<ContractInput> inputs;
    for (int seat = 0; seat < seats; ++seat)
        inputs.push_back(input(acceptedQuote()));
    std::atomic<int> failed = 0;
    together(seats, [&](Services &own, int seat) {
        const ContractInput &wanted = inputs[std::size_t(seat)];
        for (int i = 0; i < each; ++i) {
            ContractInput bad = wanted;
            bad.contract.note = u"\u202E"_s;
            failed += own.contracts.add(clerk, command(), bad) ? 1 : 0; // draws no number
            bad = wanted;
            bad.vehicles = {VehicleId(4711)};
            failed += own.contracts.add(clerk, command(), bad) ? 1 : 0; // draws one and gives it back
            const auto added = own.contracts.add(clerk, command(), wanted);
            const bool last = i + 1 == each;
            failed +=
                !added || (!last && !own.contracts.act(clerk, command(), added->id, ContractAction::Cancel, {u"试"_s})) ? 1 : 0;
        }
    });
    EXPECT_EQ(failed, 0);
    std::set<QString> numbers;
    int live = 0;
    const auto rows = services.contracts.page(clerk, {}, {}, 500);
    for (const ContractListRow &row : rows->rows) {
        EXPECT_TRUE(numbers.insert(row.row.contract.value.number).second) << "never used again, cancelled or not";
        live += row.row.contract.value.state == ContractState::Draft ? 1 : 0;
    }
    EXPECT_EQ(live, seats);
    ASSERT_EQ(int(numbers.size()), seats * each);
    EXPECT_EQ(*numbers.rbegin(), u"HT-2026-%1"_s.arg(seats * each, 5, 10, QChar(u'0'))) << "without gaps";
}

// CT-07
TEST_P(ContractRaces, AYearAndAKindHaveTheirOwnSeries)
{
    shop.clock.set(QDate(2026, 11, 30), QTime(9, 0));
    const auto draw = [&](ContractKind kind) {
        const QuoteId quote = acceptedQuote();
        auto stored = shop.storage->quotes().find({shop.store}, quote).value();
        stored.value.validUntil = QDate(2027, 1, 31);
        (void)shop.storage->quotes().update(stored, shop.clock.now()).value();
        ContractInput bare;
        bare.contract.quote = quote;
        bare.contract.kind = kind;
        return this->stored(services.contracts.add(clerk, command(), bare).value().id).number;
    };
    EXPECT_EQ(draw(ContractKind::Contract), u"HT-2026-00001"_s);
    EXPECT_EQ(draw(ContractKind::Order), u"DD-2026-00001"_s);
    shop.clock.set(QDate(2026, 12, 31), QTime(23, 59));
    EXPECT_EQ(draw(ContractKind::Contract), u"HT-2026-00002"_s);
    shop.clock.set(QDate(2027, 1, 1), QTime(0, 1));
    EXPECT_EQ(draw(ContractKind::Contract), u"HT-2027-00001"_s) << "the year turns at the store's midnight";
}

TEST_P(ContractRaces, OfTwoMarksAtTheSameMomentOneCounts)
{
    const ContractId id = completeContract();
    std::atomic<int> done = 0;
    together(4, [&](Services &own, int) {
        const auto answer = own.contracts.act(boss, command(), id, ContractAction::Mark, {});
        done += answer ? 1 : 0;
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Conflict || answer.error().code == ErrorCode::Rejected)
            << translated(answer.error().message).toStdString() << answer.error().logDetail.toStdString();
    });
    EXPECT_EQ(done, 1);
    EXPECT_EQ(eventsOf(u"contract"_s, id.value(), u"mark"_s), 1);
    EXPECT_EQ(shown(clerk, id).versions.size(), 1u);
}

TEST_P(ContractRaces, OneCarIsHeldByOneContract)
{
    const VehicleId car = carInStock();
    const std::vector<ContractId> ids{draftContract(), draftContract(), draftContract()};
    std::atomic<int> done = 0;
    together(3, [&](Services &own, int seat) {
        const auto answer = own.contracts.hold(clerk, command(), ids[std::size_t(seat)], 1, {car});
        done += answer ? 1 : 0;
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Conflict) << answer.error().logDetail.toStdString();
    });
    EXPECT_EQ(done, 1);
    int holding = 0;
    for (const ContractId id : ids)
        holding += int(shown(clerk, id).vehicles.size());
    EXPECT_EQ(holding, 1);
    EXPECT_EQ(stateOf(car), VehicleState::Reserved);
}

TEST_P(ContractRaces, TwoWhoDrawFromOneQuoteMakeOneContract)
{
    const ContractInput wanted = input(acceptedQuote());
    std::atomic<int> done = 0;
    together(4, [&](Services &own, int) {
        const auto answer = own.contracts.add(clerk, command(), wanted);
        done += answer ? 1 : 0;
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Conflict) << answer.error().logDetail.toStdString();
    });
    EXPECT_EQ(done, 1);
    EXPECT_EQ(stored(draftContract()).number, u"HT-2026-00002"_s) << "who lost drew no number";
}

// CT-08
TEST_P(ContractRaces, TwoReceiptsAtOnceDoNotOverpay)
{
    const ContractId id = effectiveContract();
    std::atomic<int> done = 0;
    together(4, [&](Services &own, int) {
        const auto answer = own.receipts.add(finance, command(), receipt(id, Money::fromYuan(120'000)));
        done += answer ? 1 : 0;
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Conflict || answer.error().code == ErrorCode::Invalid)
            << answer.error().logDetail.toStdString();
    });
    EXPECT_EQ(done, 1) << "120,000 of 226,512 fit once";
    EXPECT_EQ(services.receipts.page(finance, {}, {}, 10)->rows.size(), 1u);
}

// CT-08
TEST_P(ContractRaces, NothingSlipsIntoAMonthWhileItIsSigned)
{
    const ContractId id = effectiveContract();
    Reconciliation month;
    month.month = u"2026-11"_s;
    const auto begun = services.reconciliations.add(finance, command(), month).value().id;
    shop.clock.set(QDate(2026, 12, 2), QTime(9, 0));
    std::atomic<int> recorded = 0;
    std::atomic<int> signedWith = -1;
    together(3, [&](Services &own, int seat) {
        if (seat == 0) {
            const auto done = own.reconciliations.act(finance, command(), begun, ReconciliationAction::Sign, {u"在途"_s, {}, {}});
            if (done)
                signedWith = own.reconciliations.show(finance, begun)->row.record.value.onlyOurs;
        } else {
            recorded += own.receipts.add(finance, command(), receipt(id, Money::fromYuan(seat), QDate(2026, 11, 25))) ? 1 : 0;
        }
    });
    if (signedWith >= 0) {
        EXPECT_EQ(recorded, signedWith) << "who signed has seen everything that stands in the month";
    }
    EXPECT_EQ(int(services.collections.compare(finance, u"2026-11"_s)->ours.size()), recorded);
}

// CT-05
TEST_P(ContractRaces, TwoWhoAskForAChangeAtOnceMakeOneRequest)
{
    const ContractId id = effectiveContract();
    std::atomic<int> done = 0;
    together(4, [&](Services &own, int) {
        const auto answer = own.changes.add(limin, command(), asked(id));
        done += answer ? 1 : 0;
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Conflict) << answer.error().logDetail.toStdString();
    });
    EXPECT_EQ(done, 1);
}

// CT-08, CT-11
TEST_P(ContractRaces, TheLastPaymentAtTheMomentOfDeliverySettlesTheContract)
{
    const ContractId id = effectiveContract({carInStock()});
    shop.clock.set(QDate(2026, 12, 5), QTime(10, 0));
    const DeliveryId delivery = readyDelivery(id);
    for (int tries = 0; tries < 5 && stored(id).state != ContractState::Closed; ++tries)
        together(2, [&](Services &own, int seat) {
            if (seat == 0)
                (void)own.deliveries.act(clerk, command(), delivery, DeliveryAction::HandOver, {});
            else
                (void)own.receipts.add(finance, command(), receipt(id, total, QDate(2026, 12, 5)));
        });
    EXPECT_EQ(stored(id).state, ContractState::Closed) << "who was told to try again did";
}

} // namespace showroom
