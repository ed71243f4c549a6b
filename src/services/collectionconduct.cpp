// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts, finance's ledger and the months that were reconciled (CT-08).
#include "services/collections.h"
#include "services/conduct.h"
#include "services/contractwriting.h"
#include "services/dealparts.h"
#include "services/importrows.h"
#include "showroom/rules/contractrules.h"
#include "showroom/services/collections.h"

namespace showroom
{

namespace
{

constexpr Money highestAmount = Money::fromYuan(100'000'000);

void addAmountProblem(std::vector<FieldProblem> &problems, Money amount)
{
    if (amount.fen() <= 0 || amount > highestAmount)
        problems.push_back({QStringLiteral("amount_fen"),
                            {QT_TRANSLATE_NOOP("Message", "An amount is more than 0 and at most 100 million yuan.")}});
}

/// The sums of a contract belong to its version: of two who record on it at once, or record while it is delivered or cancelled,
/// one is told so instead of both writing by sums that are out of date.
Done takePart(Context &context, const Stored<Contract> &contract)
{
    return context.storage.contracts().update(contract, contract.value, context.clock.now()).map([](int) {});
}

Result<OwedContract> owedOn(Context &context, StoreId store, ContractId contract)
{
    OwedQuery query;
    query.stores = {store};
    query.contract = contract;
    return context.storage.ledger().owed(query).and_then([](const std::vector<OwedContract> &owed) {
        return owed.empty() ? Result<OwedContract>(notFound()) : Result<OwedContract>(owed.front());
    });
}

} // namespace

Result<std::optional<Stored<Reconciliation>>> reconciliationOf(Context &context, StoreId store, const QString &month)
{
    DocumentQuery query;
    query.stores = {store};
    query.from = query.to = month;
    return context.storage.reconciliations().page(query).map([](const std::vector<Stored<Reconciliation>> &found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Done enterMonth(Context &context, StoreId store, QDate day)
{
    const auto standing = reconciliationOf(context, store, monthOf(day));
    if (!standing)
        return Refusal(standing.error());
    // From the first signature on: else the second one would sign what it has not seen.
    const bool locked = *standing && (*standing)->value.state != ReconciliationState::Open;
    const Verdict verdict = rules::monthOpen(day, locked);
    if (verdict.outcome == Outcome::Block)
        return refusedBy({verdict});
    return *standing
               ? context.storage.reconciliations().update(**standing, (*standing)->value, context.clock.now()).map([](int) {})
               : Done();
}

template <>
struct Conduct<Receipt> {
    static constexpr auto sees = Operation::SeeReceipts;
    static constexpr auto makes = Operation::RecordReceipts;
    static DocumentRepository<Receipt> &records(Storage &storage) { return storage.receipts(); }

    static Done begin(Context &context, const Session &, StoreId store, Receipt &receipt)
    {
        receipt.reference = trimmedText(receipt.reference);
        receipt.note = trimmedText(receipt.note);
        // The number first: it holds the series, so that the next one sees what this one has recorded.
        const auto number = drawNumber(context, store, "receipt", "SK");
        const auto owed = number ? owedOn(context, store, receipt.contract) : Result<OwedContract>(Refusal(number.error()));
        if (!owed)
            return Refusal(owed.error());
        receipt.number = *number;
        if (Done good = refusedIf(problems(receipt, *owed, context.today(store))); !good)
            return good;
        return enterMonth(context, store, receipt.on).and_then([&] { return takePart(context, owed->row.contract); });
    }

    static Done added(Context &context, const Session &session, StoreId store, const Receipt &receipt)
    {
        return ContractWriting(context, session).closeIfSettled(store, receipt.contract);
    }

    static std::vector<FieldProblem> problems(const Receipt &receipt, const OwedContract &owed, QDate today)
    {
        std::vector<FieldProblem> found = problemsOf(receipt);
        addAmountProblem(found, receipt.amount);
        if (receipt.on.isValid() && receipt.on > today)
            found.push_back({QStringLiteral("received_on"), {QT_TRANSLATE_NOOP("Message", "This day has not come yet.")}});
        if (receipt.payment && (*receipt.payment < 1 || *receipt.payment > int(owed.payments.size())))
            found.push_back({QStringLiteral("payment"),
                             {QT_TRANSLATE_NOOP("Message", "The schedule has %n payment(s)."), {qint64(owed.payments.size())}}});
        const Money here = receivedIn(owed.receipts);
        const Money open = totalOf(owed.payments) - here;
        if (receipt.flow == MoneyFlow::Refunded && receipt.amount > here)
            found.push_back({QStringLiteral("amount_fen"),
                             {QT_TRANSLATE_NOOP("Message", "Only %1 came in; no more can go back."), {here.text()}}});
        if (receipt.flow == MoneyFlow::Received && receipt.amount > open)
            found.push_back({QStringLiteral("amount_fen"),
                             {QT_TRANSLATE_NOOP("Message", "Only %1 is open on this contract."), {open.text()}}});
        if (receipt.flow == MoneyFlow::Received && !isOwing(owed.row.contract.value.state))
            found.push_back(
                {QStringLiteral("contract"),
                 {QT_TRANSLATE_NOOP("Message", "Money is received from “complete” to “delivered”; the state is “%1”."),
                  {labelOf(owed.row.contract.value.state)}}});
        return found;
    }

    static bool edits(const Receipt &) { return false; } // void it, and record the right one
    static Done check(Context &, const Session &, const Stored<Receipt> &, Receipt &) { return {}; }

    static Result<Saved<Receipt>> act(Context &context, const Session &session, const Stored<Receipt> &standing,
                                      ReceiptAction action, const DocumentActionInput &input)
    {
        if (Done may = DocumentWork<Receipt>(context, session, records(context.storage)).permit(standing, action); !may)
            return Refusal(may.error());
        if (Done open = enterMonth(context, standing.store, standing.value.on); !open)
            return Refusal(open.error());
        const auto owed = owedOn(context, standing.store, standing.value.contract);
        if (!owed)
            return Refusal(owed.error());
        const Stored<Contract> &contract = owed->row.contract;
        if (contract.value.state == ContractState::Closed)
            return refuse(ErrorCode::Rejected,
                          {QT_TRANSLATE_NOOP("Message", "%1 is settled; record a refund instead."), {contract.value.number}});
        if (standing.value.flow == MoneyFlow::Received && receivedIn(owed->receipts) < standing.value.amount)
            return refuse(ErrorCode::Rejected,
                          {QT_TRANSLATE_NOOP("Message", "Money of it went back already; void the refund first.")});
        return takePart(context, contract).and_then([&] { return plainAct(context, session, standing, action, input); });
    }
    static std::vector<Verdict> verdicts(Context &, const Stored<Receipt> &) { return {}; }
};

template <>
struct Conduct<StatementLine> {
    static constexpr auto sees = Operation::SeeReceipts;
    static constexpr auto makes = Operation::RecordReceipts;
    static DocumentRepository<StatementLine> &records(Storage &storage) { return storage.statementLines(); }

    static Done begin(Context &context, const Session &, StoreId store, StatementLine &line)
    {
        for (QString StatementLine::*text : {&StatementLine::contractNumber, &StatementLine::reference, &StatementLine::payer})
            line.*text = trimmedText(line.*text);
        std::vector<FieldProblem> problems = problemsOf(line);
        addAmountProblem(problems, line.amount);
        if (line.contractNumber.isEmpty() && line.reference.isEmpty())
            problems.push_back({QStringLiteral("reference"),
                                {QT_TRANSLATE_NOOP("Message", "A line names its contract or the bank's reference.")}});
        if (line.on.isValid() && line.on > context.today(store))
            problems.push_back({QStringLiteral("on_day"), {QT_TRANSLATE_NOOP("Message", "This day has not come yet.")}});
        if (Done good = refusedIf(std::move(problems)); !good)
            return good;
        return enterMonth(context, store, line.on);
    }
    static bool edits(const StatementLine &) { return false; }
    static Done check(Context &, const Session &, const Stored<StatementLine> &, StatementLine &) { return {}; }
    static Result<Saved<StatementLine>> act(Context &context, const Session &session, const Stored<StatementLine> &standing,
                                            ReceiptAction action, const DocumentActionInput &input)
    {
        if (Done open = enterMonth(context, standing.store, standing.value.on); !open)
            return Refusal(open.error());
        return plainAct(context, session, standing, action, input);
    }
    static std::vector<Verdict> verdicts(Context &, const Stored<StatementLine> &) { return {}; }
};

template <>
struct Conduct<Reconciliation> {
    static constexpr auto sees = Operation::SeeReceipts;
    static constexpr auto makes = Operation::RecordReceipts;
    static DocumentRepository<Reconciliation> &records(Storage &storage) { return storage.reconciliations(); }

    static Done begin(Context &context, const Session &, StoreId store, Reconciliation &month)
    {
        month.month = trimmedText(month.month);
        const auto first = firstDayOf(month.month);
        if (!first || *first > context.today(store))
            return refuseField(QStringLiteral("month"),
                               {QT_TRANSLATE_NOOP("Message", "A month such as 2026-11, not one to come.")});
        const auto standing = reconciliationOf(context, store, month.month);
        if (!standing)
            return Refusal(standing.error());
        if (*standing) {
            const Message taken{QT_TRANSLATE_NOOP("Message", "%1 is being reconciled already."), {month.month}};
            return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("month"), taken}}, (*standing)->id.value(), {}});
        }
        return {};
    }
    static bool edits(const Reconciliation &) { return false; }
    static Done check(Context &, const Session &, const Stored<Reconciliation> &, Reconciliation &) { return {}; }

    static Result<Saved<Reconciliation>> act(Context &context, const Session &session, const Stored<Reconciliation> &standing,
                                             ReconciliationAction action, const DocumentActionInput &input)
    {
        if (action != ReconciliationAction::Sign)
            return plainAct(context, session, standing, action, input);
        const QDate first = *firstDayOf(standing.value.month);
        if (context.today(standing.store) <= first.addMonths(1).addDays(-1))
            return refuseField(QStringLiteral("month"), {QT_TRANSLATE_NOOP("Message", "A month is signed when it is over.")});
        const auto ledgers = ledgersOf(context, standing.store, standing.value.month);
        if (!ledgers)
            return Refusal(ledgers.error());
        const QString why = trimmedText(input.reason);
        if (ledgers->differences() > 0 && why.isEmpty())
            return refuseField(
                QStringLiteral("reason"),
                {QT_TRANSLATE_NOOP("Message", "%n line(s) differ; say what became of them."), {qint64(ledgers->differences())}});
        return plainAct(context, session, standing, action, input, [&](Reconciliation &month) -> Done {
            month.matched = ledgers->count(Match::Matched);
            month.differing = ledgers->count(Match::Differing);
            month.onlyOurs = ledgers->count(Match::OnlyOurs);
            month.onlyTheirs = ledgers->count(Match::OnlyTheirs);
            month.explanation = why;
            return {};
        });
    }

    static std::vector<Verdict> verdicts(Context &context, const Stored<Reconciliation> &standing)
    {
        const auto ledgers = ledgersOf(context, standing.store, standing.value.month);
        if (!ledgers)
            return {};
        const int differences = ledgers->differences();
        return {{QStringLiteral("CT-08"),
                 standing.value.state == ReconciliationState::Locked ? Outcome::Pass
                 : differences > 0                                   ? Outcome::Task
                                                                     : Outcome::Approve,
                 {QT_TRANSLATE_NOOP("Message", "%n lines match; differing or on one side only: %2"),
                  {qint64(ledgers->count(Match::Matched)), qint64(differences)}}}};
    }
};

namespace
{

/// Lines of finance's ledger. A file that is brought in a second time adds nothing: a line that stood before it began is the same
/// one, as often as it stood.
class StatementRows final : public ImportRows
{
public:
    StatementRows(Context &context, const Session &session) : m_context(context), m_session(session) {}

    Result<RowFate> take(FieldTexts cells) override
    {
        StatementLine line;
        const QString typed = trimmedText(cells.take(QStringLiteral("amount")));
        const auto amount = Money::parse(typed);
        if (!amount)
            return refuseField(QStringLiteral("amount"),
                               {QT_TRANSLATE_NOOP("Message", "“%1” is no amount; expected: 119000, 119,000.00 or 11.90万元."),
                                {typed.left(40)}});
        line.amount = std::max(*amount, Money::fromFen(0) - *amount);
        line.flow = amount->fen() < 0 ? MoneyFlow::Refunded : MoneyFlow::Received; // ledgers write what goes out with a minus
        if (trimmedText(cells.value(QStringLiteral("flow"))).isEmpty())
            cells.remove(QStringLiteral("flow"));
        if (Done assigned = assign(line, cells, Stage::Create); !assigned)
            return Refusal(assigned.error());
        if (Done good = Conduct<StatementLine>::begin(m_context, m_session, m_session.store, line); !good)
            return Refusal(good.error());
        const auto stood = standing(monthOf(line.on));
        if (!stood)
            return Refusal(stood.error());
        int &left = m_standing[monthOf(line.on)][keyOf(line)];
        if (left > 0) {
            --left;
            return RowFate::Duplicate;
        }
        const auto added =
            DocumentWork<StatementLine>(m_context, m_session, m_context.storage.statementLines()).add(m_session.store, line);
        return added ? Result<RowFate>(RowFate::Added) : Refusal(added.error());
    }

private:
    static QString keyOf(const StatementLine &line)
    {
        return QStringList{ValueText<QDate>::write(line.on), line.contractNumber, line.reference, codeOf(line.flow),
                           QString::number(line.amount.fen())}
            .join(QChar(u'\t'));
    }

    Done standing(const QString &month)
    {
        if (m_standing.contains(month))
            return {};
        auto &counts = m_standing[month];
        return ledgersOf(m_context, m_session.store, month).map([&](const ComparedMonth &both) {
            for (const StatementLine &line : both.theirs)
                ++counts[keyOf(line)];
        });
    }

    Context &m_context;
    const Session &m_session;
    std::map<QString, std::map<QString, int>> m_standing;
};

} // namespace

std::unique_ptr<ImportRows> statementRows(Context &context, const Session &session)
{
    return std::make_unique<StatementRows>(context, session);
}

template class DocumentService<Receipt>;
template class DocumentService<StatementLine>;
template class DocumentService<Reconciliation>;

} // namespace showroom
