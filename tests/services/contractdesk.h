// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/quotedesk.h"

namespace showroom
{

/// A dealership with an accepted quote of Li Min's customer, everybody whom a contract passes, and the short ways to each state.
class ContractDesk : public QuoteDesk
{
protected:
    QuoteId acceptedQuote(int discountBp = 100) { return placed(QuoteState::Accepted, discountBp); }

    /// Everything that a clerk enters, complete: 226,512.00, of which 10,000 are earnest money.
    ContractInput input(QuoteId from, ContractKind kind = ContractKind::Contract)
    {
        ContractInput wanted = services.contracts.proposed(clerk, from, kind).value();
        wanted.contract.identityKind = IdentityKind::IdCard;
        wanted.contract.identityNumber = QStringLiteral("11010519491231002X");
        wanted.contract.deliveryOn = QDate(2026, 12, 5);
        const Money earnest = Money::fromYuan(10'000);
        wanted.payments = {
            {PaymentKind::EarnestMoney, PaymentMethod::Card, wanted.contract.signingOn, earnest},
            {PaymentKind::Balance, PaymentMethod::Transfer, QDate(2026, 12, 5), totalOf(wanted.payments) - earnest}};
        return wanted;
    }
    ContractId draftContract(const std::vector<VehicleId> &cars = {})
    {
        ContractInput wanted = input(acceptedQuote());
        wanted.vehicles = cars;
        return services.contracts.add(clerk, command(), wanted).value().id;
    }
    ContractId completeContract(const std::vector<VehicleId> &cars = {})
    {
        const ContractId id = draftContract(cars);
        (void)act(clerk, id, ContractAction::Complete).value();
        return id;
    }
    ContractId markedContract(const std::vector<VehicleId> &cars = {})
    {
        const ContractId id = completeContract(cars);
        (void)act(boss, id, ContractAction::Mark).value();
        return id;
    }
    ContractId stampedContract(const std::vector<VehicleId> &cars = {})
    {
        const ContractId id = markedContract(cars);
        (void)act(office, id, ContractAction::Stamp).value();
        return id;
    }
    ContractId effectiveContract(const std::vector<VehicleId> &cars = {})
    {
        const ContractId id = stampedContract(cars);
        (void)act(clerk, id, ContractAction::TakeEffect).value();
        return id;
    }
    ContractId exceptionalContract()
    {
        const ContractId id = completeContract();
        (void)act(manager, id, ContractAction::StampByException, {QStringLiteral("客户当日出境")}).value();
        return id;
    }

    using QuoteDesk::act;
    using QuoteDesk::put;
    using QuoteDesk::shown;
    Result<Saved<Contract>> act(const Session &person, ContractId id, ContractAction action, const ContractActionInput &how = {})
    {
        return services.contracts.act(person, command(), id, action, how);
    }
    ContractCard shown(const Session &person, ContractId id) { return services.contracts.show(person, id).value(); }
    Contract stored(ContractId id) { return shop.storage->contracts().find({shop.store}, id).value().value; }
    void change(ContractId id, const std::function<void(Contract &)> &how)
    {
        auto found = shop.storage->contracts().find({shop.store}, id).value();
        how(found.value);
        (void)shop.storage->contracts().update(found, shop.clock.now()).value();
    }

    /// A car of the quoted model that stands in the yard.
    VehicleId carInStock(const char *vin = "LVSHCAMB1CE054249")
    {
        const VehicleId id = carOrdered(vin);
        (void)services.stock.act(clerk, command(), id, VehicleAction::Receive, {}).value();
        return id;
    }
    VehicleId carOrdered(const char *vin)
    {
        Vehicle car;
        car.vin = Vin::parse(QString::fromLatin1(vin));
        car.model = model;
        car.colour = QStringLiteral("星云白");
        return services.stock.add(clerk, command(), car)->id;
    }
    VehicleState stateOf(VehicleId id) { return shop.storage->vehicles().find({shop.store}, id).value().value.state; }

    static Receipt receipt(ContractId contract, Money amount, QDate on = QDate(2026, 11, 23))
    {
        Receipt value;
        value.contract = contract;
        value.amount = amount;
        value.on = on;
        return value;
    }
    Result<Saved<Receipt>> receive(ContractId contract, Money amount, QDate on = QDate(2026, 11, 23))
    {
        return services.receipts.add(finance, command(), receipt(contract, amount, on));
    }
    Result<Saved<Receipt>> refund(ContractId contract, Money amount, QDate on = QDate(2026, 11, 23))
    {
        Receipt value = receipt(contract, amount, on);
        value.flow = MoneyFlow::Refunded;
        return services.receipts.add(finance, command(), value);
    }
    static constexpr Money total = Money::fromYuan(226'512);

    static ContractChange asked(ContractId contract, ChangeKind kind = ChangeKind::Terms)
    {
        ContractChange value;
        value.contract = contract;
        value.kind = kind;
        value.wanted = QStringLiteral("改选曜石黑");
        return value;
    }
    /// Asked for by the consultant, worded by the clerk and passed on.
    ContractChangeId submittedChange(const ContractChange &wanted, Money surcharge = Money::fromFen(0),
                                     Money reduction = Money::fromFen(0))
    {
        const ContractChangeId id = services.changes.add(limin, command(), wanted).value().id;
        auto card = services.changes.show(clerk, id).value();
        card.row.record.value.clause = QStringLiteral("车身颜色改为曜石黑。");
        card.row.record.value.surcharge = surcharge;
        card.row.record.value.reduction = reduction;
        (void)services.changes.update(clerk, command(), id, card.row.record.version, card.row.record.value).value();
        (void)actOn(clerk, id, ChangeAction::Submit).value();
        return id;
    }
    Result<Saved<ContractChange>> actOn(const Session &person, ContractChangeId id, ChangeAction action,
                                        const DocumentActionInput &how = {})
    {
        return services.changes.act(person, command(), id, action, how);
    }
    ContractChange stored(ContractChangeId id) { return services.changes.show(director, id).value().row.record.value; }

    static Delivery appointment(ContractId contract, QDate on = QDate(2026, 12, 5))
    {
        Delivery value;
        value.contract = contract;
        value.on = on;
        return value;
    }
    /// An appointment with every paper of the law ticked.
    DeliveryId readyDelivery(ContractId contract)
    {
        Delivery value = appointment(contract);
        value.papers = QStringLiteral("conformity,consistency,manual,warranty,three_guarantees");
        return services.deliveries.add(limin, command(), value).value().id;
    }
    Result<Saved<Delivery>> handOver(DeliveryId id, const DocumentActionInput &how = {})
    {
        return services.deliveries.act(clerk, command(), id, DeliveryAction::HandOver, how);
    }

    static QStringList fieldsOf(const Error &error)
    {
        QStringList names;
        for (const FieldProblem &problem : error.fields)
            names << problem.field;
        return names;
    }
    static QStringList rulesOf(const std::vector<Verdict> &verdicts)
    {
        QStringList ids;
        for (const Verdict &verdict : verdicts)
            ids << verdict.rule;
        return ids;
    }

    Session boss = shop.as(QStringLiteral("sunlei"));
    Session finance = shop.as(QStringLiteral("caiwu"));
    Session service = shop.as(QStringLiteral("kefu"));
    Session office = shop.as(QStringLiteral("zonghe"));
    Session officeManager = shop.as(QStringLiteral("zhaogang"));
};

} // namespace showroom
