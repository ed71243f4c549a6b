// SPDX-License-Identifier: GPL-3.0-or-later
// CT-11: handing the cars over.
#include "services/contractdesk.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class DeliveryServices : public ContractDesk
{
protected:
    CustomerState customerState()
    {
        return shop.storage->customers().find({shop.store}, shop.lead(lead).customer).value().value.state;
    }
    /// The same customer wants another car.
    LeadId nextLead()
    {
        Lead another;
        another.customer = shop.lead(lead).customer;
        another.level = Level::A;
        another.vehicle = u"银河 L7"_s;
        return services.leads.add(limin, command(), another).value().id;
    }
};

INSTANTIATE_TEST_SUITE_P(, DeliveryServices, bothEngines, engineName);

TEST_P(DeliveryServices, EachPaperIsTickedBeforeTheCarGoes)
{
    const VehicleId car = carInStock();
    const ContractId id = effectiveContract({car});
    const auto made = services.deliveries.add(limin, command(), appointment(id));
    ASSERT_TRUE(made);
    Delivery value = services.deliveries.show(limin, made->id)->row.record.value;
    EXPECT_EQ(value.place, u"太原店"_s) << "where the contract says";
    int version = 1;
    const QStringList papers{u"conformity"_s, u"consistency"_s, u"manual"_s, u"warranty"_s, u"three_guarantees"_s};
    for (qsizetype ticked = 0; ticked < papers.size(); ++ticked) {
        const auto refused = handOver(made->id);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().verdicts.at(0).rule, u"CT-11"_s);
        EXPECT_EQ(refused.error().verdicts.at(0).missing.size(), papers.size() - ticked);
        EXPECT_EQ(stateOf(car), VehicleState::Sold);
        value.papers = papers.mid(0, ticked + 1).join(u',');
        const auto saved = services.deliveries.update(limin, command(), made->id, version, value);
        ASSERT_TRUE(saved);
        version = saved->version;
    }
    EXPECT_EQ(services.deliveries.update(limin, command(), made->id, 1, value).error().code, ErrorCode::Conflict);
    EXPECT_EQ(services.deliveries.act(limin, command(), made->id, DeliveryAction::HandOver, {}).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(handOver(made->id));
    EXPECT_EQ(stored(id).state, ContractState::Delivered);
    EXPECT_EQ(stored(id).deliveredOn, QDate(2026, 11, 23));
    EXPECT_EQ(services.deliveries.show(limin, made->id)->row.record.value.on, QDate(2026, 11, 23))
        << "the day on which it happened";
    EXPECT_EQ(stateOf(car), VehicleState::Delivered);
    EXPECT_EQ(shop.lead(lead).state, LeadState::Won);
    EXPECT_EQ(customerState(), CustomerState::Base);
    EXPECT_FALSE(handOver(made->id));
    EXPECT_FALSE(services.deliveries.add(limin, command(), appointment(id))) << "it is delivered";
}

TEST_P(DeliveryServices, TheCarMustBeHere)
{
    const ContractId without = effectiveContract();
    EXPECT_EQ(fieldsOf(handOver(readyDelivery(without)).error()), QStringList{u"vehicles"_s}) << "no car was chosen";
    const VehicleId awaited = carOrdered("1M8GDM9AXKP042788");
    const ContractId id = effectiveContract({awaited});
    EXPECT_EQ(stateOf(awaited), VehicleState::Sold) << "a car may be sold before it is here";
    const DeliveryId delivery = readyDelivery(id);
    EXPECT_EQ(fieldsOf(handOver(delivery).error()), QStringList{u"vehicles"_s});
    EXPECT_EQ(stored(id).state, ContractState::Effective);
    shop.clock.advanceDays(5);
    ASSERT_TRUE(services.stock.act(clerk, command(), awaited, VehicleAction::Receive, {}));
    EXPECT_EQ(fieldsOf(handOver(delivery, {{}, QDate(2026, 11, 25), {}}).error()), QStringList{u"vehicles"_s})
        << "on that day it was not here";
    EXPECT_EQ(fieldsOf(handOver(delivery, {{}, QDate(2026, 11, 22), {}}).error()), QStringList{u"day"_s});
    EXPECT_EQ(fieldsOf(handOver(delivery, {{}, QDate(2026, 11, 29), {}}).error()), QStringList{u"day"_s});
    EXPECT_TRUE(handOver(delivery, {{}, QDate(2026, 11, 28), {}}));
}

TEST_P(DeliveryServices, AnAppointmentStandsOnceOnAContractInEffect)
{
    EXPECT_EQ(fieldsOf(services.deliveries.add(limin, command(), appointment(stampedContract())).error()),
              QStringList{u"contract"_s});
    const ContractId id = effectiveContract();
    EXPECT_EQ(fieldsOf(services.deliveries.add(wangwei, command(), appointment(id)).error()), QStringList{u"contract"_s});
    for (const Session &person : {director, boss, finance, service, office})
        EXPECT_EQ(services.deliveries.add(person, command(), appointment(id)).error().code, ErrorCode::NotPermitted);
    Delivery bad = appointment(id, QDate());
    bad.papers = u"everything"_s;
    bad.note = u"\u202E"_s;
    bad.invoiceNumber = QString(41, u'1');
    EXPECT_EQ(fieldsOf(services.deliveries.add(limin, command(), bad).error()),
              (QStringList{u"on_day"_s, u"invoice_number"_s, u"note"_s, u"papers"_s}));
    EXPECT_EQ(fieldsOf(services.deliveries.add(limin, command(), appointment(id, QDate(2026, 11, 22))).error()),
              QStringList{u"on_day"_s});
    const auto first = services.deliveries.add(limin, command(), appointment(id));
    ASSERT_TRUE(first);
    const auto second = services.deliveries.add(clerk, command(), appointment(id));
    EXPECT_EQ(second.error().code, ErrorCode::Conflict);
    EXPECT_EQ(second.error().record, first->id.value());
    EXPECT_EQ(fieldsOf(services.deliveries.act(limin, command(), first->id, DeliveryAction::Cancel, {}).error()),
              QStringList{u"reason"_s});
    ASSERT_TRUE(services.deliveries.act(limin, command(), first->id, DeliveryAction::Cancel, {u"客户改期"_s, {}, {}}));
    EXPECT_TRUE(services.deliveries.add(clerk, command(), appointment(id)));
}

// CT-08
TEST_P(DeliveryServices, AContractIsSettledWhenItIsDeliveredAndPaid)
{
    const ContractId first = effectiveContract({carInStock()});
    ASSERT_TRUE(receive(first, total));
    EXPECT_EQ(stored(first).state, ContractState::Effective);
    ASSERT_TRUE(handOver(readyDelivery(first)));
    EXPECT_EQ(stored(first).state, ContractState::Closed) << "paid before";
    lead = shop.leadOf(limin, u"赵敏"_s, u"13901234567"_s);
    const ContractId second = effectiveContract({carInStock("1M8GDM9AXKP042788")});
    ASSERT_TRUE(handOver(readyDelivery(second)));
    ASSERT_TRUE(receive(second, total - Money::fromFen(1)));
    EXPECT_EQ(stored(second).state, ContractState::Delivered) << "a fen is open";
    const auto last = receive(second, Money::fromFen(1));
    ASSERT_TRUE(last);
    EXPECT_EQ(stored(second).state, ContractState::Closed);
    EXPECT_FALSE(services.receipts.act(finance, command(), last->id, ReceiptAction::Void, {u"x"_s, {}, {}})) << "it is settled";
}

TEST_P(DeliveryServices, WhoBuysAgainIsARegularCustomer)
{
    ASSERT_TRUE(handOver(readyDelivery(effectiveContract({carInStock()}))));
    EXPECT_EQ(customerState(), CustomerState::Base);
    lead = nextLead();
    const ContractId again = effectiveContract({carInStock("1M8GDM9AXKP042788")});
    ASSERT_TRUE(handOver(readyDelivery(again)));
    EXPECT_EQ(customerState(), CustomerState::Regular);
}

// CT-05
TEST_P(DeliveryServices, NothingIsHandedOverWhileAChangeIsOpen)
{
    const ContractId id = effectiveContract({carInStock()});
    const DeliveryId delivery = readyDelivery(id);
    const ContractChangeId change = submittedChange(asked(id));
    EXPECT_EQ(handOver(delivery).error().verdicts.at(0).rule, u"CT-05"_s);
    (void)actOn(director, change, ChangeAction::Allow).value();
    EXPECT_FALSE(handOver(delivery)) << "it could never be put into the contract afterwards";
    (void)actOn(clerk, change, ChangeAction::Record).value();
    EXPECT_TRUE(handOver(delivery));
    const auto late = services.changes.add(limin, command(), asked(id));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().verdicts.at(0).rule, u"CT-05"_s) << "what was delivered is settled otherwise";
}

} // namespace showroom
