// SPDX-License-Identifier: GPL-3.0-or-later
// Handing the cars over (CT-11): the lead is won, the customer becomes a base customer, regular contact begins.
#include "services/conduct.h"
#include "services/contractcars.h"
#include "services/contractwriting.h"
#include "services/customerwriting.h"
#include "services/dealparts.h"
#include "services/leadwriting.h"
#include "showroom/rules/contractrules.h"

namespace showroom
{

template <>
struct Conduct<Delivery> {
    static constexpr auto sees = Operation::SeeContracts;
    static constexpr auto makes = Operation::ArrangeDeliveries;
    static DocumentRepository<Delivery> &records(Storage &storage) { return storage.deliveries(); }

    static Done sound(Delivery &delivery, std::optional<QDate> effectiveOn)
    {
        for (QString Delivery::*text : {&Delivery::place, &Delivery::invoiceNumber, &Delivery::note})
            delivery.*text = trimmedText(delivery.*text);
        std::vector<FieldProblem> problems = problemsOf(delivery);
        const auto papers = papersIn(delivery.papers);
        if (!papers)
            problems.push_back({QStringLiteral("papers"),
                                {QT_TRANSLATE_NOOP("Message", "Expected here: %1."),
                                 {Label{"Message", QT_TRANSLATE_NOOP("Message", "codes of papers, separated by commas")}}}});
        else
            delivery.papers = codesOf(*papers);
        if (delivery.on.isValid() && effectiveOn && delivery.on < *effectiveOn)
            problems.push_back({QStringLiteral("on_day"),
                                {QT_TRANSLATE_NOOP("Message", "The contract takes effect on %1; no car is handed over before."),
                                 {*effectiveOn}}});
        return refusedIf(std::move(problems));
    }

    static Done begin(Context &context, const Session &, StoreId store, Delivery &delivery)
    {
        const auto contract = context.storage.contracts().find({store}, delivery.contract);
        if (!contract)
            return Refusal(contract.error());
        if (contract->value.state != ContractState::Effective)
            return refuseField(QStringLiteral("contract"),
                               {QT_TRANSLATE_NOOP("Message", "Only a contract in effect is delivered; the state is “%1”."),
                                {labelOf(contract->value.state)}});
        DocumentQuery query;
        query.stores = {store};
        query.contract = delivery.contract;
        const auto standing = context.storage.deliveries().page(query);
        if (!standing)
            return Refusal(standing.error());
        for (const Stored<Delivery> &other : *standing)
            if (other.value.state != DeliveryState::Cancelled)
                return Refusal({ErrorCode::Conflict,
                                {QT_TRANSLATE_NOOP("Message", "An appointment stands already, on %1."), {other.value.on}},
                                {},
                                {{QStringLiteral("contract"),
                                  {QT_TRANSLATE_NOOP("Message", "An appointment stands already, on %1."), {other.value.on}}}},
                                other.id.value(),
                                {}});
        if (delivery.place.isEmpty())
            delivery.place = contract->value.deliveryPlace;
        return sound(delivery, contract->value.effectiveOn);
    }

    static bool edits(const Delivery &delivery) { return delivery.state == DeliveryState::Appointed; }

    static Done check(Context &context, const Session &, const Stored<Delivery> &standing, Delivery &wanted)
    {
        const auto contract = context.storage.contracts().find({standing.store}, standing.value.contract);
        return contract ? sound(wanted, contract->value.effectiveOn) : Done(Refusal(contract.error()));
    }

    static Result<Saved<Delivery>> act(Context &context, const Session &session, const Stored<Delivery> &standing,
                                       DeliveryAction action, const DocumentActionInput &input)
    {
        const DocumentWork<Delivery> work(context, session, records(context.storage));
        if (Done may = work.permit(standing, action); !may)
            return Refusal(may.error());
        if (action == DeliveryAction::Cancel)
            return plainAct(context, session, standing, action, input);
        const auto policy = context.policyNow(standing.store);
        if (!policy)
            return Refusal(policy.error());
        if (const Verdict papers = rules::papersHandedOver(standing.value, *policy); papers.outcome == Outcome::Block)
            return refusedBy({papers});
        const QDate today = context.today(standing.store);
        const QDate day = input.day.value_or(today);
        const auto contract = context.storage.contracts().find({standing.store}, standing.value.contract);
        if (!contract)
            return Refusal(contract.error());
        if (day > today || (contract->value.effectiveOn && day < *contract->value.effectiveOn))
            return refuseField(QStringLiteral("day"),
                               {QT_TRANSLATE_NOOP("Message", "A day from the contract's effect to today.")});
        if (Done settled = noChangeInProgress(context, *contract); !settled)
            return Refusal(settled.error());
        if (Done done = deliver(context, session, *contract, day); !done)
            return Refusal(done.error());
        return plainAct(context, session, standing, action, input, [&](Delivery &delivery) -> Done {
            delivery.on = day;
            return {};
        });
    }

    /// After the delivery a change could never be put into the contract any more.
    static Done noChangeInProgress(Context &context, const Stored<Contract> &contract)
    {
        const auto change = changeInProgress(context, contract.store, contract.id);
        if (!change)
            return Refusal(change.error());
        if (!*change)
            return {};
        return refusedBy({{QStringLiteral("CT-05"),
                           Outcome::Block,
                           {QT_TRANSLATE_NOOP("Message", "The change %1 of this contract is not decided yet."), {**change}},
                           {QStringLiteral("contract")},
                           {QT_TRANSLATE_NOOP("Message", "Have it decided and put into the contract, or withdraw it.")},
                           {}}});
    }

    static Done deliver(Context &context, const Session &session, const Stored<Contract> &contract, QDate day)
    {
        if (Done cars = ContractCars(context, session).deliver(contract, day); !cars)
            return cars;
        const auto delivered = DocumentWork<Contract>(context, session, context.storage.contracts())
                                   .follow(contract, ContractAction::Deliver, {}, [&](Contract &value) -> Done {
                                       value.deliveredOn = day;
                                       return {};
                                   });
        if (!delivered)
            return Refusal(delivered.error());
        return LeadWriting(context, session)
            .follow(contract.store, contract.value.lead, LeadAction::Deliver)
            .and_then([&] { return makeBase(context, session, contract, day); })
            .and_then([&] { return ContractWriting(context, session).closeIfSettled(contract.store, contract.id); });
    }

    /// prospect → base customer; who has bought before is a regular one (domain.md, Customers). Handing over is a contact: the
    /// regular one of FU-06 is counted from it.
    static Done makeBase(Context &context, const Session &session, const Stored<Contract> &contract, QDate day)
    {
        const auto lead = context.storage.leads().find({contract.store}, contract.value.lead);
        if (!lead)
            return Refusal(lead.error());
        auto card = context.storage.customers().find({contract.store}, lead->value.customer);
        if (!card)
            return Refusal(card.error());
        const Customer before = card->value;
        if (Done touched = context.storage.customers().touch(card->store, card->id, day); !touched)
            return touched;
        if (before.state == CustomerState::Regular || !isStanding(before.state))
            return {};
        card->value.state = before.state == CustomerState::Prospect ? CustomerState::Base : CustomerState::Regular;
        const auto saved = context.storage.customers().update(*card, before, context.clock.now());
        if (!saved)
            return Refusal(saved.error());
        context.note(session, QStringLiteral("bought"), QStringLiteral("customer"), card->id.value(),
                     differenceOf(before, card->value));
        return {};
    }

    static std::vector<Verdict> verdicts(Context &context, const Stored<Delivery> &standing)
    {
        const auto policy = context.policyNow(standing.store);
        if (!policy || standing.value.state == DeliveryState::Cancelled)
            return {};
        return {rules::papersHandedOver(standing.value, *policy)};
    }
};

template class DocumentService<Delivery>;

} // namespace showroom
