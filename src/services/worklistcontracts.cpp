// SPDX-License-Identifier: GPL-3.0-or-later
// What contracts, their changes, payments and deliveries want from this person. No task names a sum: tasks are shown in more
// places than prices are.
#include "services/worklistrows.h"
#include "showroom/rules/contractrules.h"
#include "showroom/workflow/contractworkflow.h"

namespace showroom
{

namespace
{

constexpr int mostDeals = 500;
constexpr int daysBeforeDelivery = 2;
constexpr int daysForSignedCopy = 14;
constexpr int mostMonthsBack = 6;

bool mayStep(const Session &session, ContractAction action, ContractState state)
{
    const auto *row = rowOf<Contract>(state, action);
    return row && row->by.contains(session.role);
}

std::optional<Verdict> says(const char *rule, Outcome outcome, const char *words, const Stored<Contract> &contract,
                            std::optional<QDate> due = {})
{
    return Verdict{QString::fromLatin1(rule), outcome, {words, {contract.value.number}}, {}, {}, due};
}

/// What a state of a change asks of whom its action is open to.
struct Wait {
    ChangeState state;
    ChangeAction action;
    Outcome outcome;
    const char *words;
};

constexpr Wait changeWaits[] = {
    {ChangeState::Requested, ChangeAction::Submit, Outcome::Task,
     QT_TRANSLATE_NOOP("Message", "Change %1 of %2 was asked for: word it and pass it on")},
    {ChangeState::Submitted, ChangeAction::Allow, Outcome::Approve,
     QT_TRANSLATE_NOOP("Message", "Change %1 of %2 awaits your decision")},
    {ChangeState::Allowed, ChangeAction::Record, Outcome::Task,
     QT_TRANSLATE_NOOP("Message", "Change %1 of %2 was allowed: put it into the contract")},
    {ChangeState::Refused, ChangeAction::Settle, Outcome::Task,
     QT_TRANSLATE_NOOP("Message", "Change %1 of %2 was refused: settle it and record the outcome")},
    {ChangeState::Recorded, ChangeAction::Acknowledge, Outcome::Task,
     QT_TRANSLATE_NOOP("Message", "Change %1 of %2 is in the contract: take note")},
};

} // namespace

Done WorklistRows::addStep(const Stored<Contract> &contract, const Verdict &verdict)
{
    return addDeal({contract.store, contract.value.lead, QStringLiteral("contract"), contract.id.value(), contract.value.subject},
                   verdict);
}

/// CT-06: the customer has accepted; the clerk draws the contract.
Done WorklistRows::takeAcceptedQuotes()
{
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::DraftContracts);
    if (stores.empty())
        return {};
    const auto quotes = m_context.storage.contracts().acceptedQuotes(stores, mostDeals);
    if (!quotes)
        return Refusal(quotes.error());
    for (const QuoteRow &row : *quotes) {
        const bool expired = row.quote.value.validUntil && *row.quote.value.validUntil < m_today;
        const char *words = expired
                                ? QT_TRANSLATE_NOOP("Message", "Quote %1 was accepted and has expired since: make a new version")
                                : QT_TRANSLATE_NOOP("Message", "Quote %1 was accepted: draw the contract");
        if (Done added = addDeal(dealOf(row), {QStringLiteral("CT-06"),
                                               Outcome::Task,
                                               {words, {row.quote.value.number}},
                                               {},
                                               {},
                                               expired ? m_today : row.quote.value.validUntil.value_or(m_today)});
            !added)
            return added;
    }
    return {};
}

Done WorklistRows::takeContractsIn(ContractState state,
                                   const std::function<std::optional<Verdict>(const Stored<Contract> &)> &owed)
{
    ContractQuery query;
    query.stores = m_context.reach(m_session, Operation::SeeContracts);
    if (query.stores.empty())
        return {};
    if (scopeOf(Operation::SeeContracts, m_session.role) == Scope::Own)
        query.owner = m_session.person;
    query.state = state;
    query.limit = mostDeals;
    const auto contracts = m_context.storage.contracts().page(query);
    if (!contracts)
        return Refusal(contracts.error());
    for (const ContractRow &row : *contracts)
        if (const auto verdict = owed(row.contract))
            if (Done added = addStep(row.contract, *verdict); !added)
                return added;
    return {};
}

/// CT-01, CT-04, CT-09: what each role owes on a contract by its state.
Done WorklistRows::takeContracts()
{
    const auto drafts = [&](const Stored<Contract> &contract) -> std::optional<Verdict> {
        const bool waits = !contract.value.specialTerms.isEmpty() && !contract.value.specialApprovedOn;
        if (waits && mayStep(m_session, ContractAction::ApproveTerms, ContractState::Draft) &&
            contract.createdBy != m_session.person)
            return says("CT-01", Outcome::Approve, QT_TRANSLATE_NOOP("Message", "The special terms of %1 await your approval"),
                        contract);
        if (!waits && contract.createdBy == m_session.person)
            return says("CT-02", Outcome::Task, QT_TRANSLATE_NOOP("Message", "Complete %1 and send it for the mark"), contract,
                        m_today);
        return std::nullopt;
    };
    const auto complete = [&](const Stored<Contract> &contract) -> std::optional<Verdict> {
        if (mayStep(m_session, ContractAction::Mark, ContractState::Complete) && contract.createdBy != m_session.person)
            return says("CT-04", Outcome::Approve, QT_TRANSLATE_NOOP("Message", "%1 awaits your mark"), contract);
        return std::nullopt;
    };
    const auto exceptional = [&](const Stored<Contract> &contract) -> std::optional<Verdict> {
        if (mayStep(m_session, ContractAction::Mark, ContractState::StampedByException))
            if (const Verdict verdict = rules::markBeforeStamp(contract.value, m_today, m_policy);
                verdict.outcome == Outcome::Task)
                return verdict;
        return std::nullopt;
    };
    const auto marked = [&](const Stored<Contract> &contract) -> std::optional<Verdict> {
        if (!contract.value.stampedOn && mayStep(m_session, ContractAction::Stamp, ContractState::Marked))
            return says("CT-04", Outcome::Task, QT_TRANSLATE_NOOP("Message", "%1 is marked: stamp it"), contract, m_today);
        if (contract.value.stampedOn && mayStep(m_session, ContractAction::TakeEffect, ContractState::Marked))
            return says("CT-04", Outcome::Task, QT_TRANSLATE_NOOP("Message", "%1 is stamped: have it signed by both and file it"),
                        contract);
        return std::nullopt;
    };
    const auto stamped = [&](const Stored<Contract> &contract) -> std::optional<Verdict> {
        if (mayStep(m_session, ContractAction::TakeEffect, ContractState::Stamped))
            return says("CT-04", Outcome::Task, QT_TRANSLATE_NOOP("Message", "%1 is stamped: have it signed by both and file it"),
                        contract);
        return std::nullopt;
    };
    return takeContractsIn(ContractState::Draft, drafts)
        .and_then([&] { return takeContractsIn(ContractState::Complete, complete); })
        .and_then([&] { return takeContractsIn(ContractState::StampedByException, exceptional); })
        .and_then([&] { return takeContractsIn(ContractState::Marked, marked); })
        .and_then([&] { return takeContractsIn(ContractState::Stamped, stamped); })
        .and_then([&] { return takeReports(); })
        .and_then([&] { return takePromised(); })
        .and_then([&] { return takeUnstampedVersions(); });
}

/// CT-04: the report on a stamp before the mark is owed until it is given, however far the contract has come.
Done WorklistRows::takeReports()
{
    const auto owed = [&](const Stored<Contract> &contract) {
        const Verdict verdict = rules::reportOwed(contract.value, m_policy);
        return verdict.outcome == Outcome::Task ? std::optional(verdict) : std::nullopt;
    };
    for (const ContractState state :
         {ContractState::StampedByException, ContractState::Marked, ContractState::Effective, ContractState::Delivered})
        if (mayStep(m_session, ContractAction::Report, state))
            if (Done taken = takeContractsIn(state, owed); !taken)
                return taken;
    return {};
}

/// CT-09: the promised day is near or past, whether the contract is in effect yet or not.
Done WorklistRows::takePromised()
{
    if (scopeOf(Operation::ArrangeDeliveries, m_session.role) == Scope::None)
        return {};
    const auto owed = [&](const Stored<Contract> &contract) {
        const Verdict verdict = rules::promisedDelivery(contract.value, m_today);
        const bool arranges = Context::mayDo(m_session, Operation::ArrangeDeliveries, contract.store, contract.value.owner);
        return arranges && verdict.outcome == Outcome::Flag ? std::optional(verdict) : std::nullopt;
    };
    for (const ContractState state :
         {ContractState::Marked, ContractState::StampedByException, ContractState::Stamped, ContractState::Effective})
        if (Done taken = takeContractsIn(state, owed); !taken)
            return taken;
    return {};
}

/// CT-05: what a change has made of a contract is stamped as its first version was.
Done WorklistRows::takeUnstampedVersions()
{
    if (scopeOf(Operation::StampContracts, m_session.role) == Scope::None)
        return {};
    Done failed;
    const auto owed = [&](const Stored<Contract> &contract) -> std::optional<Verdict> {
        if (contract.value.revision == 1 || !failed)
            return std::nullopt;
        DocumentQuery query;
        query.stores = {contract.store};
        query.contract = contract.id;
        const auto uses = m_context.storage.sealUses().page(query);
        if (!uses) {
            failed = Refusal(uses.error());
            return std::nullopt;
        }
        for (const Stored<SealUse> &use : *uses)
            if (use.value.revision == contract.value.revision)
                return std::nullopt;
        return Verdict{QStringLiteral("CT-05"),
                       Outcome::Task,
                       {QT_TRANSLATE_NOOP("Message", "%1 has a new version: stamp it"), {contract.value.number}},
                       {},
                       {},
                       m_today};
    };
    for (const ContractState state : {ContractState::Stamped, ContractState::Effective})
        if (Done taken = takeContractsIn(state, owed); !taken || !failed)
            return taken ? failed : taken;
    return {};
}

/// CT-05: each state of a change waits for somebody.
Done WorklistRows::takeChanges()
{
    for (const Wait &wait : changeWaits) {
        if (!showroom::rowOf<ContractChange>(wait.state, wait.action)->by.contains(m_session.role))
            continue;
        DocumentQuery query;
        query.stores = m_context.reach(m_session, Operation::SeeContracts);
        query.state = codeOf(wait.state);
        query.limit = mostDeals;
        const auto changes = m_context.storage.contractChanges().page(query);
        if (!changes)
            return Refusal(changes.error());
        for (const Stored<ContractChange> &change : *changes) {
            const auto contract = m_context.storage.contracts().find({change.store}, change.value.contract);
            if (!contract)
                return Refusal(contract.error());
            const bool mine = Context::mayDo(m_session, Operation::SeeContracts, contract->store, contract->value.owner);
            if (!mine || (wait.outcome == Outcome::Approve && change.createdBy == m_session.person))
                continue;
            const Verdict verdict{QStringLiteral("CT-05"),
                                  wait.outcome,
                                  {wait.words, {change.value.number, contract->value.number}},
                                  {},
                                  {},
                                  m_zone.dayOf(change.changedAt).addDays(1)};
            if (Done added = addDeal({change.store, contract->value.lead, QStringLiteral("contract_change"), change.id.value(),
                                      contract->value.subject},
                                     verdict);
                !added)
                return added;
        }
    }
    return {};
}

/// CT-04: the copy that the customer signed comes back to the file.
Done WorklistRows::takeSeals()
{
    DocumentQuery query;
    query.stores = m_context.reach(m_session, Operation::StampContracts);
    if (query.stores.empty())
        return {};
    query.state = codeOf(SealState::Out);
    query.limit = mostDeals;
    const auto uses = m_context.storage.sealUses().page(query);
    if (!uses)
        return Refusal(uses.error());
    for (const Stored<SealUse> &use : *uses) {
        const QDate due = use.value.stampedOn.addDays(daysForSignedCopy);
        if (due > m_today.addDays(1))
            continue;
        const auto contract = m_context.storage.contracts().find({use.store}, use.value.contract);
        if (!contract)
            return Refusal(contract.error());
        const Verdict verdict{QStringLiteral("CT-04"),
                              Outcome::Task,
                              {QT_TRANSLATE_NOOP("Message", "The signed copy of %1 has not come back"), {contract->value.number}},
                              {},
                              {},
                              due};
        if (Done added = addDeal(
                {use.store, contract->value.lead, QStringLiteral("seal_use"), use.id.value(), contract->value.subject}, verdict);
            !added)
            return added;
    }
    return {};
}

/// CT-11: appointments of these days.
Done WorklistRows::takeDeliveries()
{
    const bool arranges = scopeOf(Operation::ArrangeDeliveries, m_session.role) != Scope::None;
    if (!arranges && m_session.role != Role::Service)
        return {};
    DocumentQuery query;
    query.stores = m_context.reach(m_session, Operation::SeeContracts);
    query.state = codeOf(DeliveryState::Appointed);
    query.to = ValueText<QDate>::write(m_today.addDays(daysBeforeDelivery));
    query.limit = mostDeals;
    const auto deliveries = m_context.storage.deliveries().page(query);
    if (!deliveries)
        return Refusal(deliveries.error());
    for (const Stored<Delivery> &delivery : *deliveries) {
        const auto contract = m_context.storage.contracts().find({delivery.store}, delivery.value.contract);
        if (!contract)
            return Refusal(contract.error());
        if (!Context::mayDo(m_session, Operation::SeeContracts, contract->store, contract->value.owner))
            continue;
        const Verdict verdict{
            QStringLiteral("CT-11"),
            Outcome::Task,
            {QT_TRANSLATE_NOOP("Message", "Handing over %1 on %2"), {contract->value.number, delivery.value.on}},
            {},
            {},
            delivery.value.on};
        if (Done added = addDeal(
                {delivery.store, contract->value.lead, QStringLiteral("delivery"), delivery.id.value(), contract->value.subject},
                verdict);
            !added)
            return added;
    }
    return {};
}

/// CT-08: the consultant chases, finance watches.
Done WorklistRows::takePayments()
{
    const bool records = scopeOf(Operation::RecordReceipts, m_session.role) != Scope::None;
    OwedQuery query;
    if (records) {
        query.stores = m_context.reach(m_session, Operation::RecordReceipts);
    } else if (scopeOf(Operation::SeeContractPrices, m_session.role) == Scope::Own) {
        query.stores = {m_session.store};
        query.owner = m_session.person;
    } else {
        return {};
    }
    const auto owed = m_context.storage.ledger().owed(query);
    if (!owed)
        return Refusal(owed.error());
    for (const OwedContract &each : *owed) {
        const QString &number = each.row.contract.value.number;
        for (const PaymentStanding &standing : standingsOf(each.payments, each.receipts)) {
            const Verdict verdict = rules::chased(standing, number, m_today, m_policy);
            if (verdict.outcome == Outcome::Task)
                if (Done added = addStep(each.row.contract, verdict); !added)
                    return added;
        }
        if (!records || receivedIn(each.receipts) <= totalOf(each.payments))
            continue;
        const Message back{QT_TRANSLATE_NOOP("Message", "%1 costs less since it was changed than came in: refund the rest"),
                           {number}};
        if (Done added = addStep(each.row.contract, {QStringLiteral("CT-08"), Outcome::Task, back, {}, {}, m_today}); !added)
            return added;
    }
    return {};
}

/// CT-08: what came in on a contract that was cancelled goes back.
Done WorklistRows::takeRefunds()
{
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::RecordReceipts);
    if (stores.empty())
        return {};
    const auto owed = m_context.storage.ledger().toRefund(stores);
    if (!owed)
        return Refusal(owed.error());
    for (const OwedContract &each : *owed)
        if (Done added =
                addStep(each.row.contract,
                        {QStringLiteral("CT-08"),
                         Outcome::Task,
                         {QT_TRANSLATE_NOOP("Message", "%1 was cancelled and money is still here: refund it, or note why not"),
                          {each.row.contract.value.number}},
                         {},
                         {},
                         m_today});
            !added)
            return added;
    return {};
}

/// CT-08: once a month both sign; a month that nobody signed does not fall off the list when the next one is over.
Done WorklistRows::takeMonths()
{
    if (scopeOf(Operation::RecordReceipts, m_session.role) == Scope::None &&
        scopeOf(Operation::ConfirmReconciliation, m_session.role) == Scope::None)
        return {};
    const QDate current(m_today.year(), m_today.month(), 1);
    for (int back = mostMonthsBack; back >= 1; --back)
        if (Done taken = takeMonth(current.addMonths(-back)); !taken)
            return taken;
    return {};
}

Done WorklistRows::takeMonth(QDate first)
{
    const bool finance = scopeOf(Operation::RecordReceipts, m_session.role) != Scope::None;
    const bool confirms = scopeOf(Operation::ConfirmReconciliation, m_session.role) != Scope::None;
    DocumentQuery query;
    query.stores = {m_session.store};
    query.from = query.to = monthOf(first);
    const auto months = m_context.storage.reconciliations().page(query);
    if (!months)
        return Refusal(months.error());
    const bool signedByFinance = !months->empty() && months->front().value.state == ReconciliationState::Signed;
    const bool open = months->empty() || months->front().value.state == ReconciliationState::Open;
    if (!(confirms && signedByFinance)) {
        if (!finance || !open)
            return {};
        const auto entries = m_context.storage.ledger().entries(m_session.store, first, first.addMonths(1).addDays(-1));
        if (!entries || (entries->empty() && months->empty()))
            return entries ? Done() : Done(Refusal(entries.error()));
    }
    const QDate next = first.addMonths(1);
    WorklistRow row;
    row.customerName = monthOf(first);
    row.task.rule = QStringLiteral("CT-08");
    row.task.kind = QStringLiteral("reconciliation");
    row.task.record = months->empty() ? 0 : months->front().id.value();
    row.task.person = m_session.person;
    row.task.signin = m_session.signin;
    row.task.due = QDate(next.year(), next.month(), std::min(m_policy.reconcileDay, next.daysInMonth()));
    row.task.overdue = row.task.due < m_today;
    row.task.outcome = signedByFinance ? Outcome::Approve : Outcome::Task;
    row.task.owed = 1;
    row.task.message = {signedByFinance ? QT_TRANSLATE_NOOP("Message", "%1 was reconciled by finance: sign it for sales")
                                        : QT_TRANSLATE_NOOP("Message", "Reconcile %1 with finance's ledger and sign it"),
                        {monthOf(first)}};
    row.group = row.task.overdue ? TaskGroup::Overdue : TaskGroup::Today;
    m_summary.toDecide += signedByFinance ? 1 : 0;
    m_rows.push_back(std::move(row));
    return {};
}

} // namespace showroom
