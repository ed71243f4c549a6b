// SPDX-License-Identifier: GPL-3.0-or-later
// Every state, role and action of a contract and of what hangs on it, through the services.
#include "services/contractdesk.h"
#include "showroom/rules/access.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class ContractMatrix : public ContractDesk
{
protected:
    static constexpr const char *signins[] = {"limin",  "wangwei", "zhanghui", "zhaogang", "chenjie", "heyong",
                                              "sunlei", "caiwu",   "kefu",     "zonghe",   "admin"};

    [[nodiscard]] bool knows(const Session &person) const
    {
        return scopeOf(Operation::SeeContracts, person.role) != Scope::None && person.person != wangwei.person;
    }

    /// A contract that stands in a state, with the facts that such a contract has and this action asks for.
    void stand(ContractId id, ContractState state, ContractAction action)
    {
        using S = ContractState;
        using A = ContractAction;
        change(id, [&](Contract &contract) {
            const QDate day(2026, 11, 23);
            contract.state = state;
            contract.revision += 1; // no seal, no paper of it yet
            contract.specialTerms = action == A::ApproveTerms ? u"首保免费"_s : QString();
            contract.specialApprovedOn.reset();
            contract.reportedOn.reset();
            const bool marked = state >= S::Marked && state != S::StampedByException;
            const bool stamped = state == S::StampedByException || state >= S::Stamped ||
                                 (state == S::Marked && (action == A::TakeEffect || action == A::Report));
            contract.markedOn = marked ? std::optional(day) : std::nullopt;
            contract.stampedOn = stamped ? std::optional(day) : std::nullopt;
            contract.byException = stamped && (state == S::StampedByException || action == A::Report);
            contract.effectiveOn = state >= S::Effective ? std::optional(day) : std::nullopt;
        });
    }

    template <class Record, class Act>
    void expectTable(const Act &act, const std::function<void(typename Flow<Record>::State)> &put,
                     const std::function<bool(const Session &)> &knows)
    {
        using State = typename Flow<Record>::State;
        using Action = typename Flow<Record>::Action;
        for (const auto &state : Codes<State>::entries)
            for (const auto &action : Codes<Action>::entries) {
                put(state.value);
                for (const char *signin : signins) {
                    const Session person = shop.as(QString::fromLatin1(signin));
                    const auto listed = actionsFrom<Record>(state.value, person.role, false);
                    const bool possible = knows(person) && std::find(listed.begin(), listed.end(), action.value) != listed.end();
                    const auto done = act(person, action.value);
                    EXPECT_EQ(bool(done), possible) << state.code << " " << action.code << " " << signin << ": "
                                                    << (done ? "done" : translated(done.error().message).toStdString());
                    EXPECT_EQ(!done && done.error().code == ErrorCode::NotFound, !knows(person))
                        << state.code << action.code << signin;
                    if (done)
                        put(state.value);
                }
            }
    }
};

INSTANTIATE_TEST_SUITE_P(, ContractMatrix, bothEngines, engineName);

TEST_P(ContractMatrix, EveryStateRoleAndActionAnswersByTheTable)
{
    const ContractId id = draftContract();
    for (const auto &state : Codes<ContractState>::entries)
        for (const auto &action : Codes<ContractAction>::entries) {
            stand(id, state.value, action.value);
            for (const char *signin : signins) {
                const Session person = shop.as(QString::fromLatin1(signin));
                const auto listed = actionsFrom<Contract>(state.value, person.role, false);
                const bool possible = knows(person) && std::find(listed.begin(), listed.end(), action.value) != listed.end();
                if (const auto card = services.contracts.show(person, id)) {
                    const auto &offered = card->actions;
                    EXPECT_EQ(std::find(offered.begin(), offered.end(), action.value) != offered.end(), possible)
                        << "the button " << state.code << " " << action.code << " " << signin;
                }
                const auto done = act(person, id, action.value, {u"因为"_s});
                EXPECT_EQ(bool(done), possible) << state.code << " " << action.code << " " << signin << ": "
                                                << (done ? "done" : translated(done.error().message).toStdString());
                EXPECT_EQ(!done && done.error().code == ErrorCode::NotFound, !knows(person)) << signin;
                if (done)
                    stand(id, state.value, action.value);
            }
        }
}

// CT-05
TEST_P(ContractMatrix, EveryStateRoleAndActionOfAChange)
{
    const ContractId contract = effectiveContract();
    const ContractChangeId id = submittedChange(asked(contract));
    expectTable<ContractChange>(
        [&](const Session &person, ChangeAction action) {
            return actOn(person, id, action, {u"因为"_s, {}, {}});
        },
        [&](ChangeState state) {
            auto found = shop.storage->contractChanges().find({shop.store}, id).value();
            found.value.state = state;
            (void)shop.storage->contractChanges().update(found, shop.clock.now()).value();
        },
        [&](const Session &person) { return knows(person); });
}

// CT-11
TEST_P(ContractMatrix, EveryStateRoleAndActionOfADelivery)
{
    const VehicleId car = carInStock();
    const ContractId contract = effectiveContract({car});
    const DeliveryId id = readyDelivery(contract);
    expectTable<Delivery>(
        [&](const Session &person, DeliveryAction action) {
            return services.deliveries.act(person, command(), id, action, {u"因为"_s, {}, {}});
        },
        [&](DeliveryState state) {
            change(contract, [](Contract &value) { value.state = ContractState::Effective; });
            auto vehicle = shop.storage->vehicles().find({shop.store}, car).value();
            vehicle.value.state = VehicleState::Sold;
            (void)shop.storage->vehicles().update(vehicle, shop.clock.now()).value();
            auto found = shop.storage->deliveries().find({shop.store}, id).value();
            found.value.state = state;
            (void)shop.storage->deliveries().update(found, shop.clock.now()).value();
        },
        [&](const Session &person) { return knows(person); });
}

// CT-08
TEST_P(ContractMatrix, EveryStateRoleAndActionOfAMonthAndAReceipt)
{
    const auto sees = [](const Session &person) { return scopeOf(Operation::SeeReceipts, person.role) != Scope::None; };
    Reconciliation month;
    month.month = u"2026-10"_s;
    const auto id = services.reconciliations.add(finance, command(), month).value().id;
    expectTable<Reconciliation>(
        [&](const Session &person, ReconciliationAction action) {
            return services.reconciliations.act(person, command(), id, action, {u"因为"_s, {}, {}});
        },
        [&](ReconciliationState state) {
            auto found = shop.storage->reconciliations().find({shop.store}, id).value();
            found.value.state = state;
            (void)shop.storage->reconciliations().update(found, shop.clock.now()).value();
        },
        sees);
    const auto money = receive(effectiveContract(), Money::fromYuan(10)).value().id;
    expectTable<Receipt>(
        [&](const Session &person, ReceiptAction action) {
            return services.receipts.act(person, command(), money, action, {u"因为"_s, {}, {}});
        },
        [&](ReceiptState state) {
            auto found = shop.storage->receipts().find({shop.store}, money).value();
            found.value.state = state;
            (void)shop.storage->receipts().update(found, shop.clock.now()).value();
        },
        sees);
}

// CT-01
TEST_P(ContractMatrix, EveryStateRoleAndActionOfATemplate)
{
    ContractTemplate form;
    form.name = u"零售"_s;
    form.body = standardTemplate(ContractKind::Contract).body;
    const auto id = services.templates.add(clerk, command(), form).value().id;
    expectTable<ContractTemplate>(
        [&](const Session &person, TemplateAction action) { return services.templates.act(person, command(), id, action, {}); },
        [&](TemplateState state) {
            auto found = shop.storage->contractTemplates().find({shop.store}, id).value();
            found.value.state = state;
            (void)shop.storage->contractTemplates().update(found, shop.clock.now()).value();
        },
        [](const Session &person) {
            const Scope scope = scopeOf(Operation::SeeContracts, person.role);
            return scope == Scope::StoreWide || scope == Scope::All;
        });
}

} // namespace showroom
