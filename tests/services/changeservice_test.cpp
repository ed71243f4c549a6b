// SPDX-License-Identifier: GPL-3.0-or-later
// CT-05: what is stamped changes by request.
#include "services/contractdesk.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class ChangeService : public ContractDesk
{
};

INSTANTIATE_TEST_SUITE_P(, ChangeService, bothEngines, engineName);

TEST_P(ChangeService, AnAllowedChangeMakesTheNextVersionAndTheOldOneStaysAsItWas)
{
    const ContractId id = effectiveContract();
    const QByteArray first = services.contracts.print(limin, id).value();
    const auto added = services.changes.add(limin, command(), asked(id));
    ASSERT_TRUE(added);
    EXPECT_EQ(stored(added->id).number, u"BG-2026-0001"_s);
    EXPECT_EQ(fieldsOf(actOn(clerk, added->id, ChangeAction::Submit).error()), QStringList{u"clause"_s})
        << "the clerk words it first";
    EXPECT_EQ(actOn(limin, added->id, ChangeAction::Submit).error().code, ErrorCode::NotPermitted);
    ContractChange worded = stored(added->id);
    worded.clause = u"车身颜色改为曜石黑。"_s;
    worded.surcharge = Money::fromYuan(2000);
    EXPECT_EQ(services.changes.update(limin, command(), added->id, 1, worded).error().code, ErrorCode::NotPermitted)
        << "nor does the consultant word it";
    ASSERT_TRUE(services.changes.update(clerk, command(), added->id, 1, worded));
    ASSERT_TRUE(actOn(clerk, added->id, ChangeAction::Submit));
    EXPECT_FALSE(services.changes.update(clerk, command(), added->id, 3, worded)) << "the director decides on what was passed on";
    EXPECT_EQ(actOn(manager, added->id, ChangeAction::Allow).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(actOn(director, added->id, ChangeAction::Allow));
    EXPECT_EQ(shown(clerk, id).prices->terms.total, total) << "allowed is not in the contract yet";
    ASSERT_TRUE(actOn(clerk, added->id, ChangeAction::Record));
    const ContractCard card = shown(clerk, id);
    EXPECT_EQ(card.contract.value.revision, 2);
    EXPECT_EQ(card.contract.value.state, ContractState::Effective);
    EXPECT_EQ(card.prices->terms.total, total + Money::fromYuan(2000));
    EXPECT_EQ(card.prices->terms.difference, Money::fromYuan(2000));
    ASSERT_EQ(card.prices->lines.size(), 2u);
    EXPECT_EQ(card.prices->lines[1].price, Money::fromYuan(2000));
    EXPECT_EQ(totalOf(card.prices->payments), card.prices->terms.total) << "the difference is on the last payment";
    ASSERT_EQ(card.versions.size(), 2u);
    EXPECT_EQ(card.versions[1].clause, u"车身颜色改为曜石黑。"_s);
    EXPECT_EQ(card.versions[1].difference, Money::fromYuan(2000));
    EXPECT_FALSE(card.versions[1].sha256.isEmpty());
    EXPECT_EQ(services.contracts.print(limin, id, 1).value(), first);
    const QString supplement = QString::fromUtf8(services.contracts.print(limin, id).value());
    EXPECT_TRUE(supplement.contains(u"第 2 版 · 补充协议"_s));
    EXPECT_TRUE(supplement.contains(u"228,512.00"_s));
    ASSERT_TRUE(act(office, id, ContractAction::Stamp)) << "the new version is stamped as well";
    EXPECT_FALSE(act(office, id, ContractAction::Stamp));
    ASSERT_TRUE(actOn(service, added->id, ChangeAction::Acknowledge));
    EXPECT_EQ(stored(added->id).state, ChangeState::Acknowledged);
    EXPECT_TRUE(services.changes.add(limin, command(), asked(id))) << "the next one may be asked for";
}

TEST_P(ChangeService, IsAskedForOnAStampedContractOnceAtATime)
{
    const auto early = services.changes.add(limin, command(), asked(markedContract()));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().verdicts[0].rule, u"CT-05"_s);
    const ContractId id = stampedContract();
    EXPECT_EQ(fieldsOf(services.changes.add(wangwei, command(), asked(id)).error()), QStringList{u"contract"_s})
        << "not one's own";
    EXPECT_EQ(services.changes.add(manager, command(), asked(id)).error().code, ErrorCode::NotPermitted)
        << "roles.md: consultant or clerk";
    ContractChange bad = asked(id, ChangeKind::Delivery);
    bad.wanted = u" \u200B "_s;
    bad.surcharge = Money::fromFen(-1);
    bad.reduction = Money::fromFen(1'000'000'000'000'000'000);
    EXPECT_EQ(fieldsOf(services.changes.add(limin, command(), bad).error()),
              (QStringList{u"wanted"_s, u"delivery_date"_s, u"surcharge_fen"_s, u"reduction_fen"_s}));
    bad = asked(id, ChangeKind::Delivery);
    bad.deliveryOn = QDate(2026, 11, 22);
    EXPECT_FALSE(services.changes.add(limin, command(), bad)) << "a day that has passed";
    const auto first = services.changes.add(limin, command(), asked(id));
    ASSERT_TRUE(first);
    EXPECT_EQ(stored(first->id).number, u"BG-2026-0001"_s) << "what was refused drew no number";
    EXPECT_EQ(services.changes.add(clerk, command(), asked(id)).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(actOn(limin, first->id, ChangeAction::Withdraw));
    EXPECT_TRUE(services.changes.add(clerk, command(), asked(id)));
}

TEST_P(ChangeService, AScheduleThatComesWithItIsCheckedAsAnyOther)
{
    const ContractId id = effectiveContract();
    const ContractChangeId change = submittedChange(asked(id), Money::fromYuan(2000));
    (void)actOn(director, change, ChangeAction::Allow).value();
    const Money next = total + Money::fromYuan(2000);
    const ContractPayment whole{PaymentKind::Balance, PaymentMethod::Transfer, QDate(2026, 12, 9), next};
    const auto record = [&](const std::vector<ContractPayment> &payments) {
        return actOn(clerk, change, ChangeAction::Record, {{}, {}, payments});
    };
    ContractPayment spoiled = whole;
    spoiled.amount = next - Money::fromFen(1);
    EXPECT_EQ(record({spoiled}).error().verdicts.at(0).rule, u"CT-03"_s) << "a fen less";
    spoiled.amount = Money::fromFen(-1);
    EXPECT_EQ(fieldsOf(record({whole, spoiled}).error()), QStringList{u"payments[2].amount_fen"_s});
    spoiled.amount = Money::fromFen(qint64(1) << 62);
    EXPECT_TRUE(fieldsOf(record({spoiled, spoiled, spoiled, spoiled, whole}).error()).contains(u"payments[1].amount_fen"_s))
        << "sums that run over are no sums";
    spoiled = whole;
    spoiled.dueOn = QDate(2026, 11, 22);
    EXPECT_EQ(fieldsOf(record({spoiled}).error()), QStringList{u"payments[1].due_on"_s});
    spoiled = whole;
    spoiled.kind = PaymentKind::EarnestMoney;
    EXPECT_EQ(record({spoiled}).error().verdicts.at(0).rule, u"CT-10"_s);
    EXPECT_EQ(stored(id).revision, 1);
    EXPECT_EQ(stored(change).state, ChangeState::Allowed);
    ASSERT_TRUE(record({whole}));
    EXPECT_EQ(shown(clerk, id).prices->payments, std::vector{whole});
}

TEST_P(ChangeService, NoMoreIsTakenOffThanThereIs)
{
    const ContractId id = effectiveContract();
    ContractChange wanted = asked(id);
    wanted.reduction = total + Money::fromFen(1);
    const auto asking = services.changes.add(limin, command(), wanted).value();
    ContractChange worded = stored(asking.id);
    worded.clause = u"减价。"_s;
    worded.reduction = wanted.reduction;
    (void)services.changes.update(clerk, command(), asking.id, 1, worded).value();
    (void)actOn(clerk, asking.id, ChangeAction::Submit).value();
    (void)actOn(director, asking.id, ChangeAction::Allow).value();
    EXPECT_EQ(fieldsOf(actOn(clerk, asking.id, ChangeAction::Record).error()), QStringList{u"reduction_fen"_s});
    EXPECT_EQ(shown(clerk, id).prices->terms.total, total);
}

TEST_P(ChangeService, AnotherDayOfDeliveryIsPromised)
{
    const ContractId id = stampedContract();
    ContractChange wanted = asked(id, ChangeKind::Delivery);
    wanted.deliveryOn = QDate(2026, 12, 20);
    const auto asking = services.changes.add(limin, command(), wanted).value();
    (void)actOn(clerk, asking.id, ChangeAction::Submit).value();
    (void)actOn(boss, asking.id, ChangeAction::Allow).value();
    (void)actOn(clerk, asking.id, ChangeAction::Record).value();
    EXPECT_EQ(stored(id).deliveryOn, QDate(2026, 12, 20));
    EXPECT_EQ(stored(id).state, ContractState::Stamped);
    EXPECT_EQ(shown(clerk, id).prices->terms.difference, Money::fromFen(0));
    EXPECT_EQ(shown(clerk, id).prices->lines.size(), 1u);
}

TEST_P(ChangeService, ARefusedOneIsAnEmergencyUntilItsOutcomeIsRecorded)
{
    const ContractId id = effectiveContract();
    const ContractChangeId change = submittedChange(asked(id));
    EXPECT_EQ(fieldsOf(actOn(director, change, ChangeAction::Refuse).error()), QStringList{u"reason"_s});
    ASSERT_TRUE(actOn(director, change, ChangeAction::Refuse, {u"车已下线"_s, {}, {}}));
    EXPECT_FALSE(actOn(clerk, change, ChangeAction::Record));
    EXPECT_EQ(fieldsOf(actOn(limin, change, ChangeAction::Settle).error()), QStringList{u"reason"_s});
    EXPECT_EQ(actOn(wangwei, change, ChangeAction::Settle, {u"x"_s, {}, {}}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(actOn(limin, change, ChangeAction::Settle, {u"赠送车衣，客户同意"_s, {}, {}}));
    EXPECT_EQ(stored(change).state, ChangeState::Settled);
    EXPECT_EQ(stored(change).outcome, u"赠送车衣，客户同意"_s);
    EXPECT_EQ(stored(id).revision, 1);
}

TEST_P(ChangeService, NobodyAllowsWhatTheyWorded)
{
    const ContractId id = effectiveContract();
    const ContractChangeId asked1 = submittedChange(asked(id));
    promote(clerk.person, Role::Director);
    EXPECT_EQ(actOn(shop.as(u"zhanghui"_s), asked1, ChangeAction::Allow).error().code, ErrorCode::NotPermitted);
    promote(limin.person, Role::Director);
    EXPECT_EQ(actOn(shop.as(u"limin"_s), asked1, ChangeAction::Allow).error().code, ErrorCode::NotPermitted)
        << "nor what they asked for";
    EXPECT_TRUE(actOn(director, asked1, ChangeAction::Allow));
}

TEST_P(ChangeService, ACancellationFreesTheCarAndTheLeadIsFollowedAgain)
{
    const VehicleId car = carInStock();
    const ContractId id = effectiveContract({car});
    (void)receive(id, Money::fromYuan(10'000)).value();
    const DeliveryId delivery = readyDelivery(id);
    const ContractChangeId change = submittedChange(asked(id, ChangeKind::Cancellation));
    (void)actOn(director, change, ChangeAction::Allow).value();
    ASSERT_TRUE(actOn(clerk, change, ChangeAction::Record));
    EXPECT_EQ(stored(id).state, ContractState::Cancelled);
    EXPECT_EQ(stateOf(car), VehicleState::InStock);
    EXPECT_EQ(shop.lead(lead).state, LeadState::Following);
    EXPECT_EQ(services.deliveries.show(clerk, delivery)->row.record.value.state, DeliveryState::Cancelled)
        << "nobody is waited for";
    EXPECT_TRUE(services.collections.receivables(finance, {})->rows.empty());
    EXPECT_TRUE(services.collections.receivables(finance, {false, id})->rows.empty()) << "nothing is owed on what was cancelled";
    const auto refunds = [&] {
        QStringList tasks;
        const auto rows = services.worklist.of(finance, {}, {});
        for (const WorklistRow &row : rows->rows)
            tasks << translated(row.task.message);
        return tasks;
    };
    EXPECT_EQ(refunds(), QStringList{u"HT-2026-00001 was cancelled and money is still here: refund it, or note why not"_s});
    const auto rows = services.worklist.of(clerk, {}, {});
    for (const WorklistRow &row : rows->rows)
        EXPECT_NE(row.task.rule, u"CT-06"_s) << "a deal that was undone asks for no new contract";
    ASSERT_TRUE(refund(id, Money::fromYuan(10'000)));
    EXPECT_TRUE(refunds().isEmpty());
    EXPECT_FALSE(receive(id, Money::fromYuan(1)));
}

// CT-08
TEST_P(ChangeService, WhatCameInAboveAReducedTotalIsRefunded)
{
    const ContractId id = effectiveContract();
    (void)receive(id, total).value();
    const ContractChangeId change = submittedChange(asked(id), Money::fromFen(0), Money::fromYuan(2'000));
    (void)actOn(director, change, ChangeAction::Allow).value();
    ASSERT_TRUE(actOn(clerk, change, ChangeAction::Record));
    const auto refunds = [&](const Session &person) {
        QStringList tasks;
        const auto rows = services.worklist.of(person, {}, {});
        for (const WorklistRow &row : rows->rows)
            if (row.task.rule == u"CT-08"_s)
                tasks << translated(row.task.message);
        return tasks;
    };
    EXPECT_EQ(refunds(finance), QStringList{u"HT-2026-00001 costs less since it was changed than came in: refund the rest"_s});
    EXPECT_EQ(refunds(limin), QStringList()) << "finance pays out";
    ASSERT_TRUE(refund(id, Money::fromYuan(2'000)));
    EXPECT_EQ(refunds(finance), QStringList());
}

TEST_P(ChangeService, AContractIsNotSettledBeforeTheRefund)
{
    const ContractId id = effectiveContract({carInStock()});
    (void)receive(id, total).value();
    const ContractChangeId change = submittedChange(asked(id), Money::fromFen(0), Money::fromYuan(2'000));
    (void)actOn(director, change, ChangeAction::Allow).value();
    ASSERT_TRUE(actOn(clerk, change, ChangeAction::Record));
    ASSERT_TRUE(handOver(readyDelivery(id)));
    EXPECT_EQ(stored(id).state, ContractState::Delivered);
    EXPECT_EQ(services.worklist.of(finance, {}, {})->rows.size(), 1u) << "the refund is owed after the car is gone, too";
    ASSERT_TRUE(refund(id, Money::fromYuan(2'000), QDate(2026, 11, 23)));
    EXPECT_EQ(stored(id).state, ContractState::Closed);
    EXPECT_TRUE(services.worklist.of(finance, {}, {})->rows.empty());
}

TEST_P(ChangeService, ALeadWithAnotherContractStaysOrdered)
{
    const ContractId first = effectiveContract();
    (void)effectiveContract();
    const ContractChangeId change = submittedChange(asked(first, ChangeKind::Cancellation));
    (void)actOn(director, change, ChangeAction::Allow).value();
    ASSERT_TRUE(actOn(clerk, change, ChangeAction::Record));
    EXPECT_EQ(shop.lead(lead).state, LeadState::Ordered);
}

TEST_P(ChangeService, GoesWithTheLeadThatIsHandedOver)
{
    const ContractId id = effectiveContract();
    const ContractChangeId change = submittedChange(asked(id));
    LeadActionInput hand;
    hand.owner = wangwei.person;
    hand.reason = u"休假"_s;
    ASSERT_TRUE(services.leads.act(clerk, command(), lead, LeadAction::HandOver, hand));
    EXPECT_EQ(services.contracts.show(limin, id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(services.changes.show(limin, change).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(services.contracts.show(wangwei, id));
    EXPECT_TRUE(services.changes.show(wangwei, change));
    EXPECT_EQ(services.changes.page(wangwei, {}, {}, 10)->rows.size(), 1u);
    EXPECT_TRUE(services.changes.page(limin, {}, {}, 10)->rows.empty());
}

} // namespace showroom
