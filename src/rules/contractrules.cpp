// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/contractrules.h"
#include <algorithm>

namespace showroom::rules
{

namespace
{

constexpr int daysBeforePromise = 3;

Verdict pass(const char *rule, Message message = {})
{
    return {QString::fromLatin1(rule), Outcome::Pass, std::move(message)};
}

QString place(std::size_t payment, const char *field)
{
    return QStringLiteral("payments[%1].%2").arg(payment + 1).arg(QLatin1String(field));
}

bool isNamed(const Contract &contract, std::span<const ContractLine> lines, const QString &field)
{
    const auto every = [&](const auto &good) { return !lines.empty() && std::all_of(lines.begin(), lines.end(), good); };
    if (field == QLatin1String("price_fen"))
        return every([](const ContractLine &line) { return line.price.fen() != 0 || line.kind != LineKind::Vehicle; });
    if (field == QLatin1String("quantity"))
        return every([](const ContractLine &line) { return line.quantity > 0; });
    bool filled = true;
    forEachField<Contract>([&](const auto &each) {
        if (field == QLatin1String(each.name))
            filled = !isEmptyValue(contract.*each.member);
    });
    return filled;
}

Label labelOfField(const QString &field)
{
    if (field == QLatin1String("price_fen"))
        return {"ContractLine", "Unit price"};
    Label label{"Contract", "Quantity"};
    forEachField<Contract>([&](const auto &each) {
        if (field == QLatin1String(each.name))
            label = {Description<Contract>::context, each.label};
    });
    return label;
}

} // namespace

Verdict templateOrApproved(const Contract &contract, const QString &templateName)
{
    if (contract.specialTerms.isEmpty())
        return pass("CT-01", {QT_TRANSLATE_NOOP("Message", "On the company template “%1”"), {templateName}});
    if (contract.specialApprovedOn)
        return pass("CT-01", {QT_TRANSLATE_NOOP("Message", "Special terms, approved by the director on %1"),
                              {*contract.specialApprovedOn}});
    return {QStringLiteral("CT-01"),
            Outcome::Approve,
            {QT_TRANSLATE_NOOP("Message", "The special terms await the director's approval.")},
            {QStringLiteral("special_terms")},
            {QT_TRANSLATE_NOOP("Message", "The director approves them, or take them out.")}};
}

Verdict named(const Contract &contract, std::span<const ContractLine> lines, const Policy &policy)
{
    QStringList missing;
    std::vector<Label> words;
    for (const QString &field : policy.contractFields)
        if (!isNamed(contract, lines, field)) {
            missing << field;
            words.push_back(labelOfField(field));
        }
    if (missing.isEmpty())
        return pass("CT-02", {QT_TRANSLATE_NOOP("Message", "Names everything that a contract must name")});
    return {QStringLiteral("CT-02"),
            Outcome::Block,
            {QT_TRANSLATE_NOOP("Message", "Missing: %1"), {words}},
            missing,
            {QT_TRANSLATE_NOOP("Message", "Part 4, article 5.1: unit price, quantity, signatory, signing date, customer name and "
                                          "delivery date. Fill them in.")}};
}

Verdict paymentsAddUp(std::span<const ContractPayment> payments, Money total)
{
    QStringList missing;
    for (std::size_t i = 0; i < payments.size(); ++i) {
        if (!payments[i].method)
            missing << place(i, "method");
        if (!payments[i].dueOn)
            missing << place(i, "due_on");
        if (payments[i].amount.fen() <= 0)
            missing << place(i, "amount_fen");
    }
    const qint64 incomplete = missing.size();
    const Money gap = total - totalOf(payments);
    if (payments.empty() || gap.fen() != 0)
        missing << QStringLiteral("payments");
    if (missing.isEmpty())
        return pass("CT-03", {QT_TRANSLATE_NOOP("Message",
                                                "Every payment has its method, date and amount; together they are the total.")});
    Message message;
    const bool more = gap.fen() < 0;
    const Money size = more ? Money::fromFen(0) - gap : gap;
    if (payments.empty())
        message = {QT_TRANSLATE_NOOP("Message", "There is no payment schedule.")};
    else if (gap.fen() == 0)
        message = {QT_TRANSLATE_NOOP("Message", "%n method(s), date(s) or amount(s) of the payments are missing."), {incomplete}};
    else if (incomplete == 0)
        message = {more ? QT_TRANSLATE_NOOP("Message", "The payments are %1 more than the total.")
                        : QT_TRANSLATE_NOOP("Message", "The payments are %1 less than the total."),
                   {size.text()}};
    else
        message = {more ? QT_TRANSLATE_NOOP("Message", "%n method(s), date(s) or amount(s) are missing, and the payments are %2 "
                                                       "more than the total.")
                        : QT_TRANSLATE_NOOP("Message", "%n method(s), date(s) or amount(s) are missing, and the payments are %2 "
                                                       "less than the total."),
                   {incomplete, size.text()}};
    return {QStringLiteral("CT-03"),
            Outcome::Block,
            std::move(message),
            missing,
            {QT_TRANSLATE_NOOP("Message",
                               "Give each payment its method, date and amount, so that they add up to the total to the fen.")}};
}

Verdict markBeforeStamp(const Contract &contract, QDate today, const Policy &policy)
{
    if (contract.markedOn)
        return pass("CT-04", {QT_TRANSLATE_NOOP("Message", "Marked by the general manager on %1"), {*contract.markedOn}});
    if (contract.stampedOn) {
        const QDate due = contract.stampedOn->addDays(policy.markDays);
        return {QStringLiteral("CT-04"),
                Outcome::Task,
                {due < today ? QT_TRANSLATE_NOOP("Message", "%1 was stamped before the mark; the mark was owed by %2.")
                             : QT_TRANSLATE_NOOP("Message", "%1 was stamped before the mark; the mark is owed by %2."),
                 {contract.number, due}},
                {},
                {},
                due};
    }
    return {QStringLiteral("CT-04"),
            Outcome::Block,
            {QT_TRANSLATE_NOOP("Message", "Stamped only after the general manager's mark.")},
            {},
            {QT_TRANSLATE_NOOP("Message", "Have it marked; in an emergency the sales manager has it stamped with a reason.")}};
}

Verdict reportOwed(const Contract &contract, const Policy &policy)
{
    if (!contract.byException || !contract.stampedOn || contract.reportedOn)
        return pass("CT-04");
    return {QStringLiteral("CT-04"),
            Outcome::Task,
            {QT_TRANSLATE_NOOP("Message", "Report to the general manager why %1 was stamped before the mark"), {contract.number}},
            {},
            {},
            contract.stampedOn->addDays(policy.markDays)};
}

Verdict fromApprovedQuote(const Quote &quote, QDate today)
{
    const bool approved =
        quote.state == QuoteState::Approved || quote.state == QuoteState::Released || quote.state == QuoteState::Accepted;
    if (approved && quote.validUntil && *quote.validUntil >= today)
        return pass("CT-06", {QT_TRANSLATE_NOOP("Message", "Prices from the approved quote %1"), {quote.number}});
    const Message why =
        approved || quote.state == QuoteState::Expired
            ? Message{QT_TRANSLATE_NOOP("Message", "Quote %1 has expired."), {quote.number}}
            : Message{QT_TRANSLATE_NOOP("Message", "Quote %1 is not approved: %2."), {quote.number, labelOf(quote.state)}};
    const Message mend = quote.state == QuoteState::Superseded
                             ? Message{QT_TRANSLATE_NOOP("Message", "Name the version that took its place.")}
                             : Message{QT_TRANSLATE_NOOP("Message", "Make a new version of the quote and have it approved.")};
    return {QStringLiteral("CT-06"), Outcome::Block, why, {QStringLiteral("quote")}, mend, {}};
}

Verdict chased(const PaymentStanding &standing, const QString &contractNumber, QDate today, const Policy &policy)
{
    if (standing.open().fen() <= 0 || !standing.payment.dueOn || *standing.payment.dueOn > today.addDays(policy.chaseDays))
        return pass("CT-08");
    const bool late = *standing.payment.dueOn < today;
    return {QStringLiteral("CT-08"),
            Outcome::Task,
            {late ? QT_TRANSLATE_NOOP("Message", "Payment %1 of %2 (%3) was due on %4: chase it")
                  : QT_TRANSLATE_NOOP("Message", "Payment %1 of %2 (%3) is due on %4: remind the customer"),
             {qint64(standing.position), contractNumber, labelOf(standing.payment.kind), *standing.payment.dueOn}},
            {},
            {},
            standing.payment.dueOn};
}

Verdict monthOpen(QDate day, bool locked)
{
    if (!locked)
        return pass("CT-08");
    return {QStringLiteral("CT-08"),
            Outcome::Block,
            {QT_TRANSLATE_NOOP("Message", "%1 is reconciled and locked."), {monthOf(day)}},
            {QStringLiteral("received_on")},
            {QT_TRANSLATE_NOOP("Message", "Record it on a day of a month that is open, with a note.")}};
}

Verdict promisedDelivery(const Contract &contract, QDate today)
{
    const bool open = contract.state == ContractState::Stamped || contract.state == ContractState::Effective ||
                      contract.state == ContractState::Marked || contract.state == ContractState::StampedByException;
    if (!open || !contract.deliveryOn || *contract.deliveryOn > today.addDays(daysBeforePromise))
        return pass("CT-09");
    const bool late = *contract.deliveryOn < today;
    return {QStringLiteral("CT-09"),
            Outcome::Flag,
            {late ? QT_TRANSLATE_NOOP("Message", "%1 was promised for %2 and is not delivered")
                  : QT_TRANSLATE_NOOP("Message", "%1 is promised for %2"),
             {contract.number, *contract.deliveryOn}},
            {},
            {},
            contract.deliveryOn};
}

Verdict earnestWithinLimit(std::span<const ContractPayment> payments, Money total, const Policy &policy)
{
    Money earnest = Money::fromFen(0);
    QStringList places;
    for (std::size_t i = 0; i < payments.size(); ++i)
        if (payments[i].kind == PaymentKind::EarnestMoney) {
            earnest = earnest + payments[i].amount;
            places << place(i, "amount_fen");
        }
    // Rounded down: a fen above the limit is above it.
    const Money limit = Money::fromFen(total.fen() * policy.earnestLimit.value() / 10'000);
    if (earnest <= limit)
        return pass("CT-10", earnest.fen() == 0
                                 ? Message{}
                                 : Message{QT_TRANSLATE_NOOP("Message", "Earnest money within %1 % of the contract"),
                                           {policy.earnestLimit.percent()}});
    return {QStringLiteral("CT-10"),
            Outcome::Block,
            {QT_TRANSLATE_NOOP("Message", "Earnest money is at most %1 % of the contract: %2."),
             {policy.earnestLimit.percent(), limit.text()}},
            places,
            {QT_TRANSLATE_NOOP("Message", "Lower it, or make what is above it a down payment or a refundable deposit.")}};
}

Verdict identityRecorded(const Contract &contract)
{
    QStringList missing;
    std::vector<Label> words;
    for (const char *field : {"identity_kind", "identity_number"})
        if (!isNamed(contract, {}, QString::fromLatin1(field))) {
            missing << QString::fromLatin1(field);
            words.push_back(labelOfField(missing.back()));
        }
    if (missing.isEmpty())
        return pass("CT-11", {QT_TRANSLATE_NOOP("Message", "The buyer's identity is recorded")});
    return {QStringLiteral("CT-11"),
            Outcome::Block,
            {QT_TRANSLATE_NOOP("Message", "The buyer's identity is not recorded: %1"), {words}},
            missing,
            {QT_TRANSLATE_NOOP("Message", "Check the buyer's document and write it down before signing.")}};
}

Verdict papersHandedOver(const Delivery &delivery, const Policy &policy)
{
    const auto ticked = papersIn(delivery.papers).value_or(std::vector<DeliveryPaper>());
    std::vector<Label> missing;
    QStringList codes;
    for (const QString &code : policy.deliveryPapers)
        if (const auto paper = fromCode<DeliveryPaper>(code);
            paper && std::find(ticked.begin(), ticked.end(), *paper) == ticked.end()) {
            missing.push_back(labelOf(*paper));
            codes << QStringLiteral("papers.") + code;
        }
    if (missing.empty())
        return pass("CT-11", {QT_TRANSLATE_NOOP("Message", "Every paper is ticked")});
    return {QStringLiteral("CT-11"),
            Outcome::Block,
            {QT_TRANSLATE_NOOP("Message", "Not handed over yet: %1"), {missing}},
            codes,
            {QT_TRANSLATE_NOOP("Message", "Tick each paper when the customer holds it.")}};
}

} // namespace showroom::rules
