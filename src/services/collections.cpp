// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/collections.h"
#include <algorithm>
#include <map>

namespace showroom
{

namespace
{

constexpr int mostStatementLines = 50'000;
constexpr int mostPromised = 20'000;

void add(ReceivablesSum &sum, const Receivable &row)
{
    const Money open = row.standing.open();
    sum.open = sum.open + open;
    const auto [place, fresh] = sum.byAge.emplace(row.age, open);
    if (!fresh)
        place->second = place->second + open;
    if (row.age != Age::NotDue)
        sum.overdue = sum.overdue + open;
}

} // namespace

int ComparedMonth::count(Match match) const
{
    return int(std::count_if(matches.begin(), matches.end(), [&](const LedgerMatch &each) { return each.match == match; }));
}

Result<ComparedMonth> ledgersOf(Context &context, StoreId store, const QString &month)
{
    const auto first = firstDayOf(month);
    if (!first)
        return refuseField(QStringLiteral("month"), {QT_TRANSLATE_NOOP("Message", "A month such as 2026-11, not one to come.")});
    const QDate last = first->addMonths(1).addDays(-1);
    auto ours = context.storage.ledger().entries(store, *first, last);
    DocumentQuery query;
    query.stores = {store};
    query.state = codeOf(ReceiptState::Recorded);
    query.from = ValueText<QDate>::write(*first);
    query.to = ValueText<QDate>::write(last);
    query.limit = mostStatementLines;
    const auto lines = context.storage.statementLines().page(query);
    if (!ours || !lines)
        return Refusal(ours ? lines.error() : ours.error());
    ComparedMonth both;
    both.ours = std::move(*ours);
    for (auto line = lines->rbegin(); line != lines->rend(); ++line)
        both.theirs.push_back(line->value);
    both.matches = compared(both.ours, both.theirs);
    return both;
}

Result<Receivables> CollectionService::receivables(const Session &session, const ReceivableFilter &filter)
{
    OwedQuery query;
    query.stores = m_context.reach(session, Operation::SeeReceipts);
    query.contract = filter.contract;
    if (query.stores.empty()) { // a consultant chases what is owed on their own contracts
        if (scopeOf(Operation::SeeContractPrices, session.role) != Scope::Own)
            return notPermitted();
        query.stores = {session.store};
        query.owner = session.person;
    }
    const auto owed = m_context.storage.ledger().owed(query);
    const auto policy = m_context.policyNow(session.store);
    if (!owed || !policy)
        return Refusal(owed ? policy.error() : owed.error());
    Receivables all;
    for (const OwedContract &each : *owed) {
        const Stored<Contract> &contract = each.row.contract;
        if (!isOwing(contract.value.state)) // asked for by its key: nothing is owed on a draft or on what was cancelled
            continue;
        const QDate today = m_context.today(contract.store);
        for (PaymentStanding &standing : standingsOf(each.payments, each.receipts)) {
            if (standing.open().fen() <= 0)
                continue;
            const QDate due = standing.payment.dueOn.value_or(QDate(9999, 12, 31));
            if (filter.dueOnly && due > today.addDays(policy->chaseDays))
                continue;
            Receivable row{contract.id,
                           contract.value.number,
                           contract.value.state,
                           each.row.party.customer,
                           each.row.party.customerName,
                           m_context.nameOf(contract.value.owner),
                           std::move(standing),
                           ageOf(due, today)};
            add(all.sum, row);
            all.rows.push_back(std::move(row));
        }
    }
    std::stable_sort(all.rows.begin(), all.rows.end(), [](const Receivable &a, const Receivable &b) {
        const QDate never(9999, 12, 31);
        return a.standing.payment.dueOn.value_or(never) < b.standing.payment.dueOn.value_or(never);
    });
    return all;
}

Result<ComparedMonth> CollectionService::compare(const Session &session, const QString &month)
{
    if (m_context.reach(session, Operation::SeeReceipts).empty())
        return notPermitted();
    return ledgersOf(m_context, session.store, month);
}

Result<std::vector<OrderCompletion>> CollectionService::completion(const Session &session, const QString &month)
{
    const auto first = firstDayOf(month);
    if (!first)
        return refuseField(QStringLiteral("month"), {QT_TRANSLATE_NOOP("Message", "A month such as 2026-11, not one to come.")});
    ContractQuery query;
    query.stores = m_context.reach(session, Operation::SeeContracts);
    if (query.stores.empty())
        return notPermitted();
    if (scopeOf(Operation::SeeContracts, session.role) == Scope::Own)
        query.owner = session.person;
    query.promisedFrom = *first;
    query.promisedTo = first->addMonths(1).addDays(-1);
    query.limit = mostPromised;
    const auto promised = m_context.storage.contracts().page(query);
    if (!promised)
        return Refusal(promised.error());
    std::map<PersonId, OrderCompletion> people;
    for (const ContractRow &row : *promised) {
        const Contract &contract = row.contract.value;
        if (!contract.effectiveOn || contract.state == ContractState::Cancelled || !contract.owner)
            continue;
        OrderCompletion &line = people[*contract.owner];
        line.person = contract.owner;
        line.promised += 1;
        line.delivered += contract.deliveredOn && *contract.deliveredOn <= *contract.deliveryOn ? 1 : 0;
    }
    std::vector<OrderCompletion> lines;
    for (auto &[id, line] : people) {
        line.name = m_context.nameOf(id);
        lines.push_back(line);
    }
    return lines;
}

} // namespace showroom
