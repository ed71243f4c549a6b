// SPDX-License-Identifier: GPL-3.0-or-later
// Change requests (CT-05), the seal register and the templates.
#include "services/conduct.h"
#include "services/contractwriting.h"
#include "services/dealparts.h"
#include "showroom/rules/contractrules.h"

namespace showroom
{

template <>
struct Conduct<ContractChange> {
    static constexpr auto sees = Operation::SeeContracts;
    static constexpr auto makes = Operation::AskForChange;
    static DocumentRepository<ContractChange> &records(Storage &storage) { return storage.contractChanges(); }

    static std::vector<FieldProblem> problems(const ContractChange &change, const Contract &contract, QDate today)
    {
        std::vector<FieldProblem> found = problemsOf(change);
        if (change.kind == ChangeKind::Delivery && !change.deliveryOn)
            found.push_back({QStringLiteral("delivery_date"), {QT_TRANSLATE_NOOP("Message", "Say the new delivery date.")}});
        if (change.deliveryOn && *change.deliveryOn < today)
            found.push_back({QStringLiteral("delivery_date"), {QT_TRANSLATE_NOOP("Message", "This day has passed.")}});
        if (change.deliveryOn && contract.signingOn && *change.deliveryOn < *contract.signingOn)
            found.push_back(
                {QStringLiteral("delivery_date"), {QT_TRANSLATE_NOOP("Message", "This day lies before the signing.")}});
        for (const auto &[field, amount] :
             {std::pair("surcharge_fen", change.surcharge), std::pair("reduction_fen", change.reduction)})
            if (amount.fen() < 0 || amount > Money::fromYuan(100'000'000))
                found.push_back({QString::fromLatin1(field),
                                 {QT_TRANSLATE_NOOP("Message", "An amount is 0 or more and at most 100 million yuan.")}});
        return found;
    }

    static void tidy(ContractChange &change)
    {
        change.wanted = trimmedText(change.wanted);
        change.clause = trimmedText(change.clause);
    }

    static Done begin(Context &context, const Session &, StoreId store, ContractChange &change)
    {
        tidy(change);
        // The number first: it holds the series, so that of two who ask at once the second sees what the first asked for.
        const auto number = drawNumber(context, store, "contract_change", "BG");
        const auto contract = context.storage.contracts().find({store}, change.contract);
        if (!number || !contract)
            return Refusal(number ? contract.error() : number.error());
        change.number = *number;
        if (Done good = refusedIf(problems(change, contract->value, context.today(store))); !good)
            return good;
        const ContractState state = contract->value.state;
        if (!isStamped(contract->value) || state == ContractState::Delivered || !isOwing(state))
            return refusedBy(
                {{QStringLiteral("CT-05"),
                  Outcome::Block,
                  {QT_TRANSLATE_NOOP("Message", "A change is asked for between the stamp and the delivery; the state is “%1”."),
                   {labelOf(state)}},
                  {QStringLiteral("contract")},
                  {isStamped(contract->value) ? QT_TRANSLATE_NOOP("Message", "What was delivered is settled otherwise.")
                                              : QT_TRANSLATE_NOOP("Message", "Edit the draft.")},
                  {}}});
        return onlyOne(context, store, change.contract);
    }

    /// A second request would be decided by terms that the first may change.
    static Done onlyOne(Context &context, StoreId store, ContractId contract)
    {
        const auto standing = changeInProgress(context, store, contract);
        if (!standing)
            return Refusal(standing.error());
        if (*standing)
            return refuse(ErrorCode::Conflict,
                          {QT_TRANSLATE_NOOP("Message", "The change %1 of this contract is not decided yet."), {**standing}});
        return {};
    }

    /// The clerk words it; the director decides on what was worded.
    static bool edits(const ContractChange &change) { return change.state == ChangeState::Requested; }

    static Done check(Context &context, const Session &session, const Stored<ContractChange> &standing, ContractChange &wanted)
    {
        tidy(wanted);
        if (!Context::mayDo(session, Operation::DraftContracts, standing.store, std::nullopt))
            return notPermitted();
        const auto contract = context.storage.contracts().find({standing.store}, standing.value.contract);
        return contract ? refusedIf(problems(wanted, contract->value, context.today(standing.store)))
                        : Done(Refusal(contract.error()));
    }

    static Result<Saved<ContractChange>> act(Context &context, const Session &session, const Stored<ContractChange> &standing,
                                             ChangeAction action, const DocumentActionInput &input)
    {
        if (action == ChangeAction::Settle)
            return plainAct(context, session, standing, action, input, [&](ContractChange &change) -> Done {
                change.outcome = trimmedText(input.reason);
                return {};
            });
        const DocumentWork<ContractChange> work(context, session, records(context.storage));
        if (Done may = work.permit(standing, action); !may)
            return Refusal(may.error());
        if (action == ChangeAction::Submit && standing.value.kind == ChangeKind::Terms && standing.value.clause.isEmpty())
            return refuseField(QStringLiteral("clause"),
                               {QT_TRANSLATE_NOOP("Message", "Word the clause that the contract will hold.")});
        if (action == ChangeAction::Record)
            if (Done recorded = record(context, session, standing, input); !recorded)
                return Refusal(recorded.error());
        return plainAct(context, session, standing, action, input);
    }

    static Done record(Context &context, const Session &session, const Stored<ContractChange> &standing,
                       const DocumentActionInput &input)
    {
        const auto contract = context.storage.contracts().find({standing.store}, standing.value.contract);
        if (!contract)
            return Refusal(contract.error());
        const ContractWriting writing(context, session);
        const ContractChange &change = standing.value;
        if (change.kind == ChangeKind::Cancellation)
            return writing.rescind(*contract, change.number);
        NextVersion next{standing.id,       change.number, change.clause, change.surcharge - change.reduction,
                         change.deliveryOn, input.payments};
        if (next.clause.isEmpty())
            next.clause = QStringLiteral("交货期变更为 %1。").arg(change.deliveryOn->toString(QStringLiteral("yyyy年M月d日")));
        return writing.addVersion(*contract, next).map([](const auto &) {});
    }

    static std::vector<Verdict> verdicts(Context &, const Stored<ContractChange> &standing)
    {
        const auto says = [](Outcome outcome, const char *words) {
            return std::vector<Verdict>{{QStringLiteral("CT-05"), outcome, {words}}};
        };
        switch (standing.value.state) {
        case ChangeState::Requested:
            return says(Outcome::Task, QT_TRANSLATE_NOOP("Message", "The clerk words it and passes it on to the director."));
        case ChangeState::Submitted:
            return says(Outcome::Approve, QT_TRANSLATE_NOOP("Message", "The director decides."));
        case ChangeState::Allowed:
            return says(Outcome::Task, QT_TRANSLATE_NOOP("Message", "The clerk puts it into the contract."));
        case ChangeState::Refused:
            return says(Outcome::Task, QT_TRANSLATE_NOOP("Message", "An emergency: director and consultant record its outcome."));
        case ChangeState::Recorded:
            return says(Outcome::Task, QT_TRANSLATE_NOOP("Message", "Customer service takes note of it."));
        default:
            return says(Outcome::Pass, QT_TRANSLATE_NOOP("Message", "Nothing is owed on it."));
        }
    }
};

template <>
struct Conduct<SealUse> {
    static constexpr auto sees = Operation::SeeContracts;
    static constexpr auto makes = Operation::StampContracts;
    static DocumentRepository<SealUse> &records(Storage &storage) { return storage.sealUses(); }
    static Done begin(Context &, const Session &, StoreId, SealUse &)
    {
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "The register is written by stamping a contract.")});
    }
    static bool edits(const SealUse &) { return false; }
    static Done check(Context &, const Session &, const Stored<SealUse> &, SealUse &) { return {}; }
    static Result<Saved<SealUse>> act(Context &context, const Session &session, const Stored<SealUse> &standing,
                                      SealAction action, const DocumentActionInput &input)
    {
        const QDate today = context.today(standing.store);
        const QDate day = input.day.value_or(today);
        if (day > today || day < standing.value.stampedOn)
            return refuseField(QStringLiteral("day"), {QT_TRANSLATE_NOOP("Message", "A day from the stamp to today.")});
        return plainAct(context, session, standing, action, input, [&](SealUse &use) -> Done {
            use.returnedOn = day;
            return {};
        });
    }
    static std::vector<Verdict> verdicts(Context &, const Stored<SealUse> &) { return {}; }
};

template <>
struct Conduct<ContractTemplate> {
    static constexpr auto sees = Operation::SeeContracts;
    static constexpr auto makes = Operation::KeepTemplates;
    static DocumentRepository<ContractTemplate> &records(Storage &storage) { return storage.contractTemplates(); }

    static Done sound(ContractTemplate &form)
    {
        form.name = trimmedText(form.name);
        form.body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        std::vector<FieldProblem> problems = problemsOf(form);
        for (Message &problem : problemsOfTemplate(form.body))
            problems.push_back({QStringLiteral("body"), std::move(problem)});
        return refusedIf(std::move(problems));
    }

    /// The same name again is the next version of it.
    static Done begin(Context &context, const Session &, StoreId store, ContractTemplate &form)
    {
        if (Done good = sound(form); !good)
            return good;
        DocumentQuery query;
        query.stores = {store};
        query.limit = 1000;
        const auto standing = context.storage.contractTemplates().page(query);
        if (!standing)
            return Refusal(standing.error());
        form.revision = 1;
        for (const Stored<ContractTemplate> &other : *standing)
            if (other.value.name == form.name)
                form.revision = std::max(form.revision, other.value.revision + 1);
        return {};
    }
    static bool edits(const ContractTemplate &form) { return form.state == TemplateState::Draft; }
    static Done check(Context &, const Session &, const Stored<ContractTemplate> &standing, ContractTemplate &wanted)
    {
        if (wanted.name != standing.value.name)
            return refuseField(QStringLiteral("name"),
                               {QT_TRANSLATE_NOOP("Message", "A template keeps its name; make another one.")});
        return sound(wanted);
    }

    static Result<Saved<ContractTemplate>> act(Context &context, const Session &session, const Stored<ContractTemplate> &standing,
                                               TemplateAction action, const DocumentActionInput &input)
    {
        const auto done = plainAct(context, session, standing, action, input);
        if (!done || action != TemplateAction::Use)
            return done;
        DocumentQuery query;
        query.stores = {standing.store};
        query.state = codeOf(TemplateState::InUse);
        const auto others = context.storage.contractTemplates().page(query);
        if (!others)
            return Refusal(others.error());
        const DocumentWork<ContractTemplate> work(context, session, records(context.storage));
        for (const Stored<ContractTemplate> &other : *others)
            if (other.id != standing.id && other.value.name == standing.value.name)
                if (auto retired = work.follow(other, TemplateAction::Retire); !retired)
                    return retired;
        return done;
    }
    static std::vector<Verdict> verdicts(Context &, const Stored<ContractTemplate> &standing)
    {
        return {{QStringLiteral("CT-01"),
                 standing.value.state == TemplateState::InUse ? Outcome::Pass : Outcome::Approve,
                 {standing.value.state == TemplateState::InUse
                      ? QT_TRANSLATE_NOOP("Message", "In use as the company's template")
                      : QT_TRANSLATE_NOOP("Message", "The director or the general manager puts it in use; nobody their own.")}}};
    }
};

template class DocumentService<ContractChange>;
template class DocumentService<SealUse>;
template class DocumentService<ContractTemplate>;

} // namespace showroom
