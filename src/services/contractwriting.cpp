// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contractwriting.h"
#include "services/contractcars.h"
#include "services/dealparts.h"
#include "services/documentwork.h"
#include "showroom/rules/contractrules.h"

namespace showroom
{

namespace
{

constexpr std::size_t mostPayments = 36;
constexpr int yearsAhead = 2;
constexpr Money highestPrice = Money::fromYuan(100'000'000);

QString place(std::size_t payment, const char *field)
{
    return QStringLiteral("payments[%1].%2").arg(payment + 1).arg(QLatin1String(field));
}

void tidy(Contract &contract)
{
    for (QString Contract::*text :
         {&Contract::specialTerms, &Contract::buyerName, &Contract::identityNumber, &Contract::buyerAddress, &Contract::agent,
          &Contract::signatory, &Contract::deliveryPlace, &Contract::note})
        contract.*text = trimmedText(contract.*text);
    contract.identityNumber = contract.identityNumber.toUpper();
}

void addDayProblems(std::vector<FieldProblem> &problems, const Contract &contract, const Quote &quote, QDate today)
{
    const auto add = [&](const char *field, Message problem) {
        problems.push_back({QString::fromLatin1(field), std::move(problem)});
    };
    if (contract.signingOn && quote.approvedOn && *contract.signingOn < *quote.approvedOn)
        add("signing_date",
            {QT_TRANSLATE_NOOP("Message", "The quote was approved on %1; nothing is signed before that."), {*quote.approvedOn}});
    if (contract.signingOn && contract.deliveryOn && *contract.deliveryOn < *contract.signingOn)
        add("delivery_date", {QT_TRANSLATE_NOOP("Message", "This day lies before the signing.")});
    if (contract.deliveryOn && *contract.deliveryOn < today)
        add("delivery_date", {QT_TRANSLATE_NOOP("Message", "This day has passed.")});
    const QDate furthest = today.addYears(yearsAhead);
    for (const auto &[field, day] :
         {std::pair("signing_date", contract.signingOn), std::pair("delivery_date", contract.deliveryOn)})
        if (day && *day > furthest)
            add(field, {QT_TRANSLATE_NOOP("Message", "This day is more than two years ahead.")});
}

} // namespace

std::vector<FieldProblem> problemsOfSchedule(const std::vector<ContractPayment> &payments, std::optional<QDate> signingOn)
{
    std::vector<FieldProblem> problems;
    if (payments.size() > mostPayments)
        problems.push_back({QStringLiteral("payments"), {QT_TRANSLATE_NOOP("Message", "A schedule has at most 36 payments.")}});
    for (std::size_t i = 0; i < std::min(payments.size(), mostPayments); ++i) {
        const ContractPayment &payment = payments[i];
        if (payment.amount.fen() < 0 || payment.amount > highestPrice)
            problems.push_back(
                {place(i, "amount_fen"), {QT_TRANSLATE_NOOP("Message", "An amount is 0 or more and at most 100 million yuan.")}});
        if (payment.dueOn && signingOn && *payment.dueOn < *signingOn)
            problems.push_back({place(i, "due_on"), {QT_TRANSLATE_NOOP("Message", "This day lies before the signing.")}});
    }
    return problems;
}

Done ContractWriting::checkTemplate(StoreId store, const Contract &contract) const
{
    if (!contract.form)
        return {};
    const auto form = m_context.storage.contractTemplates().find({store}, *contract.form);
    if (!form && form.error().code != ErrorCode::NotFound)
        return Refusal(form.error());
    if (!form || form->value.kind != contract.kind || form->value.state != TemplateState::InUse)
        return refuseField(QStringLiteral("template"),
                           {QT_TRANSLATE_NOOP("Message", "Choose a template of this kind that is in use.")});
    return {};
}

Done ContractWriting::check(const Stored<Quote> &quote, Contract &contract, const ContractInput &input,
                            std::optional<ContractTemplateId> kept) const
{
    tidy(contract);
    std::vector<FieldProblem> problems = problemsOf(contract);
    if (contract.identityKind && !contract.identityNumber.isEmpty() &&
        !rules::isIdentityNumber(*contract.identityKind, contract.identityNumber))
        problems.push_back({QStringLiteral("identity_number"),
                            {QT_TRANSLATE_NOOP("Message", "This cannot be a number of the document “%1”; a digit may be wrong."),
                             {labelOf(*contract.identityKind)}}});
    addDayProblems(problems, contract, quote.value, m_context.today(quote.store));
    for (FieldProblem &problem : problemsOfSchedule(input.payments, contract.signingOn))
        problems.push_back(std::move(problem));
    if (Done good = refusedIf(std::move(problems)); !good)
        return good;
    return contract.form == kept ? Done() : checkTemplate(quote.store, contract);
}

Done ContractWriting::quoteServes(Stored<Quote> quote, std::optional<ContractId> self) const
{
    const QDate today = m_context.today(quote.store);
    quote.value.state = stateOn(quote.value, today);
    const Verdict verdict = rules::fromApprovedQuote(quote.value, today);
    if (verdict.outcome == Outcome::Block)
        return refusedBy({verdict});
    ContractQuery query;
    query.stores = {quote.store};
    query.quote = quote.id;
    const auto drawn = m_context.storage.contracts().page(query);
    if (!drawn)
        return Refusal(drawn.error());
    for (const ContractRow &row : *drawn)
        if (row.contract.id != self && row.contract.value.state != ContractState::Cancelled) {
            const Message taken{QT_TRANSLATE_NOOP("Message", "%1 was drawn from this quote already."),
                                {row.contract.value.number}};
            return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("quote"), taken}}, row.contract.id.value(), {}});
        }
    return {};
}

Result<std::vector<ContractLine>> ContractWriting::linesOf(const Stored<Quote> &quote) const
{
    return m_context.storage.quoteLines().of(quote.store, quote.id).map([](const std::vector<QuoteLine> &quoted) {
        std::vector<ContractLine> lines;
        for (const QuoteLine &line : quoted)
            lines.push_back({line.kind, line.name, line.quantity, line.offered});
        return lines;
    });
}

/// The audit says that a schedule was set and never what it comes to.
Done ContractWriting::setTerms(const Stored<Contract> &contract, const Stored<Quote> &quote,
                               const std::vector<ContractPayment> &payments) const
{
    const auto lines = linesOf(quote);
    auto versions = m_reading.termsOf(contract);
    if (!lines || !versions)
        return Refusal(lines ? versions.error() : lines.error());
    const Instant now = m_context.clock.now();
    ContractTerms terms;
    terms.contract = contract.id;
    terms.total = totalOf(*lines);
    ContractTermsId id = ContractTermsId(0);
    if (versions->empty()) {
        const auto added = m_context.storage.contractTerms().add(contract.store, terms, m_session.person, now);
        if (!added)
            return Refusal(added.error());
        id = added->id;
    } else {
        id = versions->back().id;
        versions->back().value = terms;
        if (const auto updated = m_context.storage.contractTerms().update(versions->back(), now); !updated)
            return Refusal(updated.error());
    }
    m_context.note(m_session, QStringLiteral("payments"), QStringLiteral("contract"), contract.id.value(),
                   {{QStringLiteral("payments"), qint64(payments.size())}});
    return m_context.storage.contractLines().replace(contract.store, id, *lines).and_then([&] {
        return m_context.storage.contractPayments().replace(contract.store, id, payments);
    });
}

Result<Saved<Contract>> ContractWriting::add(const Stored<Quote> &quote, const ContractInput &input) const
{
    if (Done serves = quoteServes(quote, {}); !serves)
        return Refusal(serves.error());
    Contract contract;
    forEachField<Contract>([&](const auto &field) {
        if (field.edit != Edit::ByAction)
            contract.*field.member = input.contract.*field.member;
    });
    contract.lead = quote.value.lead;
    contract.model = quote.value.model;
    contract.subject = quote.value.subject;
    contract.quantity = quote.value.quantity;
    contract.owner = quote.value.owner;
    if (Done good = check(quote, contract, input, {}); !good)
        return Refusal(good.error());
    const auto policy = m_context.policyNow(quote.store);
    const auto number =
        policy ? drawContractNumber(m_context, quote.store, contract.kind, *policy) : Result<QString>(Refusal(policy.error()));
    if (!number)
        return Refusal(number.error());
    contract.number = *number;
    const auto added = DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts()).add(quote.store, contract);
    if (!added)
        return added;
    const Instant now = m_context.clock.now();
    const Stored<Contract> stored{added->id, quote.store, added->version, now, m_session.person, now, contract};
    return setTerms(stored, quote, input.payments)
        .and_then([&] { return ContractCars(m_context, m_session).hold(stored, input.vehicles); })
        .map([&] { return *added; });
}

Result<Saved<Contract>> ContractWriting::change(const Stored<Contract> &stored, const ContractInput &input) const
{
    if (stored.value.state != ContractState::Draft)
        return refusedBy({{QStringLiteral("CT-05"),
                           Outcome::Block,
                           {QT_TRANSLATE_NOOP("Message", "Only a draft is edited in place.")},
                           {},
                           {isStamped(stored.value) ? QT_TRANSLATE_NOOP("Message", "Ask for a change of the contract.")
                                                    : QT_TRANSLATE_NOOP("Message", "Take it back, or have it returned, first.")},
                           {}}});
    const auto quote = m_context.storage.quotes().find({stored.store}, input.contract.quote);
    if (!quote || quote->value.lead != stored.value.lead)
        return refuseField(QStringLiteral("quote"), {QT_TRANSLATE_NOOP("Message", "Name an approved quote of the same lead.")});
    if (quote->id != stored.value.quote)
        if (Done serves = quoteServes(*quote, stored.id); !serves)
            return Refusal(serves.error());
    Stored<Contract> changed = stored;
    forEachField<Contract>([&](const auto &field) {
        if (field.edit == Edit::Free)
            changed.value.*field.member = input.contract.*field.member;
    });
    changed.value.model = quote->value.model;
    changed.value.subject = quote->value.subject;
    changed.value.quantity = quote->value.quantity;
    if (Done good = check(*quote, changed.value, input, stored.value.form); !good)
        return Refusal(good.error());
    if (changed.value.specialTerms != stored.value.specialTerms) // what was approved was the text as it stood
        changed.value.specialApprovedOn.reset();
    // The version covers the schedule and the cars, also when nothing else has changed.
    const auto version = m_context.storage.contracts().update(changed, stored.value, m_context.clock.now());
    if (!version)
        return Refusal(version.error());
    if (stored.value != changed.value)
        m_context.note(m_session, QStringLiteral("update"), QStringLiteral("contract"), stored.id.value(),
                       differenceOf(stored.value, changed.value));
    return DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts())
        .noteEdit(stored)
        .and_then([&] { return setTerms(changed, *quote, input.payments); })
        .and_then([&] { return ContractCars(m_context, m_session).hold(changed, input.vehicles); })
        .map([&] {
            return Saved<Contract>{stored.id, *version};
        });
}

} // namespace showroom
