// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democontracts.h"

namespace showroom
{

namespace
{

/// With the check character of GB 11643, so that it is taken; the people are invented.
QString inventedIdentity(int number)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString places = QStringLiteral("1401051985%1%2%3")
                               .arg(1 + number % 12, 2, 10, QChar(u'0'))
                               .arg(1 + number % 28, 2, 10, QChar(u'0'))
                               .arg(100 + number, 3, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += places[i].digitValue() * weights[i];
    return places + QLatin1String("10X98765432").at(sum % 11);
}

class OneContract
{
public:
    OneContract(Services &services, const ContractActors &actors, const Session &owner, QDate day, int number)
        : m_services(services), m_actors(actors), m_owner(owner), m_day(day), m_number(number)
    {
    }

    Result<std::vector<const char *>> make(QuoteId quote, ContractStage stage)
    {
        return draw(quote, stage).and_then([&] { return bring(stage); }).map([&] { return m_made; });
    }

private:
    Done draw(QuoteId quote, ContractStage stage)
    {
        auto input = m_services.contracts.proposed(m_actors.as(Role::Clerk), quote, ContractKind::Contract);
        if (!input)
            return Refusal(input.error());
        Contract &contract = input->contract;
        contract.identityKind = IdentityKind::IdCard;
        contract.identityNumber = inventedIdentity(m_number);
        contract.buyerAddress = QStringLiteral("山西省太原市小店区长风街 %1 号").arg(10 + m_number);
        contract.signingOn = m_day;
        // A draft of the demonstration lacks what drafts lack.
        if (stage != ContractStage::Drafted)
            contract.deliveryOn = m_day.addDays(stage == ContractStage::Delivered ? 12 : 16);
        schedule(*input, stage == ContractStage::Drafted);
        input->vehicles = freeCar(quote);
        const auto drawn = m_services.contracts.add(m_actors.as(Role::Clerk), m_actors.command(), *input);
        if (!drawn)
            return Refusal(drawn.error());
        m_contract = drawn->id;
        m_holds = !input->vehicles.empty();
        m_made.push_back("contract");
        return {};
    }

    /// Earnest money at the signing, the rest when the car is handed over.
    void schedule(ContractInput &input, bool unfinished)
    {
        const Money earnest = Money::fromYuan(5000);
        for (ContractPayment &payment : input.payments) {
            payment.dueOn = m_day.addDays(payment.kind == PaymentKind::Loan ? 9 : 12);
            if (payment.kind == PaymentKind::Balance) {
                payment.method = PaymentMethod::Transfer;
                payment.amount = payment.amount - earnest;
                if (unfinished) {
                    payment.dueOn.reset();
                    payment.amount = payment.amount - Money::fromYuan(500);
                }
            }
        }
        input.payments.insert(input.payments.begin(), {PaymentKind::EarnestMoney, PaymentMethod::Card, m_day, earnest});
    }

    std::vector<VehicleId> freeCar(QuoteId quote)
    {
        const Session clerk = m_actors.as(Role::Clerk);
        const auto card = m_services.quotes.show(clerk, quote);
        if (!card || card->quote.value.quantity > 1)
            return {};
        const auto car = carThatStood(m_services, clerk, card->quote.value.model, m_day);
        return car ? std::vector<VehicleId>{*car} : std::vector<VehicleId>();
    }

    Done act(Role role, ContractAction action, const ContractActionInput &input = {})
    {
        m_actors.wait(40);
        return m_services.contracts.act(m_actors.as(role), m_actors.command(), *m_contract, action, input).map([](const auto &) {
        });
    }

    Done bring(ContractStage stage)
    {
        if (stage == ContractStage::Drafted)
            return {};
        if (Done done = act(Role::Clerk, ContractAction::Complete); !done || stage == ContractStage::Completed)
            return done;
        ContractActionInput stamp;
        stamp.reason = QStringLiteral("客户当晚出差，合同须当日带走");
        stamp.handedTo = QStringLiteral("销售顾问");
        if (stage == ContractStage::StampedByException)
            return act(Role::Manager, ContractAction::StampByException, stamp);
        if (Done done = act(Role::GeneralManager, ContractAction::Mark); !done || stage == ContractStage::Marked)
            return done;
        stamp.reason.clear();
        if (Done done = act(Role::GeneralAdmin, ContractAction::Stamp, stamp); !done || stage == ContractStage::Stamped)
            return done;
        return act(Role::Clerk, ContractAction::TakeEffect).and_then([&] { return receive(1); }).and_then([&] {
            return further(stage);
        });
    }

    Done further(ContractStage stage)
    {
        if (stage == ContractStage::ChangeAsked) {
            ContractChange change;
            change.contract = *m_contract;
            change.wanted = QStringLiteral("客户希望改选曜石黑，并加装行车记录仪");
            m_actors.wait(60);
            m_made.push_back("contract_change");
            return m_services.changes.add(m_owner, m_actors.command(), change).map([](const auto &) {});
        }
        return stage == ContractStage::Delivered && m_holds ? deliver() : Done();
    }

    /// The payment of that place, by finance.
    Done receive(int place)
    {
        const auto owed = m_services.collections.receivables(m_actors.as(Role::Finance), {false, *m_contract});
        if (!owed)
            return Refusal(owed.error());
        for (const Receivable &row : owed->rows)
            if (row.standing.position == place) {
                Receipt receipt;
                receipt.contract = *m_contract;
                receipt.payment = place;
                receipt.method = row.standing.payment.method.value_or(PaymentMethod::Transfer);
                receipt.amount = row.standing.open();
                receipt.on = m_day;
                receipt.reference = QStringLiteral("2026%1%2").arg(m_number, 4, 10, QChar(u'0')).arg(place, 4, 10, QChar(u'0'));
                m_actors.wait(20);
                m_made.push_back("receipt");
                return m_services.receipts.add(m_actors.as(Role::Finance), m_actors.command(), receipt).map([](const auto &) {});
            }
        return {};
    }

    Done deliver()
    {
        constexpr int minutesOfADay = 24 * 60;
        m_actors.wait(10 * minutesOfADay);
        m_day = m_day.addDays(10);
        for (const int place : {2, 3})
            if (Done paid = receive(place); !paid)
                return paid;
        Delivery delivery;
        delivery.contract = *m_contract;
        delivery.on = m_day;
        delivery.papers = QStringLiteral("conformity,consistency,manual,warranty,three_guarantees,invoice,keys");
        const auto appointed = m_services.deliveries.add(m_actors.as(Role::Clerk), m_actors.command(), delivery);
        if (!appointed)
            return Refusal(appointed.error());
        m_made.push_back("delivery");
        m_actors.wait(30);
        return m_services.deliveries
            .act(m_actors.as(Role::Clerk), m_actors.command(), appointed->id, DeliveryAction::HandOver, {{}, m_day, {}})
            .map([](const auto &) {});
    }

    Services &m_services;
    const ContractActors &m_actors;
    const Session &m_owner;
    QDate m_day;
    int m_number;
    std::optional<ContractId> m_contract;
    bool m_holds = false;
    std::vector<const char *> m_made;
};

} // namespace

std::optional<VehicleId> carThatStood(Services &services, const Session &person, VehicleModelId model, QDate day)
{
    constexpr int more = 50; // than there are of one model
    VehicleFilter filter;
    filter.state = VehicleState::InStock;
    filter.model = model;
    const auto cars = services.stock.page(person, filter, {}, more);
    if (cars)
        for (const VehicleRow &row : cars->rows)
            if (row.vehicle.value.arrivedOn && *row.vehicle.value.arrivedOn <= day)
                return row.vehicle.id;
    return {};
}

Result<std::vector<const char *>> inventContract(Services &services, const ContractActors &actors, const Session &owner,
                                                 QuoteId quote, ContractStage stage, QDate day, int number)
{
    return OneContract(services, actors, owner, day, number).make(quote, stage);
}

} // namespace showroom
