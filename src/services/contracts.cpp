// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/contracts.h"
#include "services/contractcars.h"
#include "services/contractreading.h"
#include "services/contractwriting.h"
#include "services/dealparts.h"
#include "services/documentwork.h"
#include "showroom/rules/contractrules.h"
#include <QCryptographicHash>

namespace showroom
{

namespace
{

/// The quote from which this person may draw a contract.
Result<Stored<Quote>> quoteFor(Context &context, const Session &session, QuoteId id)
{
    if (context.reach(session, Operation::DraftContracts).empty())
        return notPermitted();
    auto quote = context.storage.quotes().find(context.reach(session, Operation::SeeQuotes), id);
    if (!quote)
        return quote.error().code == ErrorCode::NotFound
                   ? refuseField(QStringLiteral("quote"),
                                 {QT_TRANSLATE_NOOP("Message", "Name the quote that the prices come from.")})
                   : Refusal(quote.error());
    if (!Context::mayDo(session, Operation::DraftContracts, quote->store, std::nullopt))
        return notPermitted();
    return quote;
}

IdentityKind identityOf(const Customer &customer)
{
    return customer.kind == CustomerKind::Company ? IdentityKind::BusinessLicence : IdentityKind::IdCard;
}

/// What the quote says of payments: the loan and the old car are known, the rest is the balance.
std::vector<ContractPayment> scheduleOf(const QuoteOffer &offer)
{
    std::vector<ContractPayment> payments;
    const auto add = [&](PaymentKind kind, std::optional<PaymentMethod> method, Money amount) {
        if (amount.fen() > 0)
            payments.push_back({kind, method, {}, amount});
    };
    add(PaymentKind::TradeIn, PaymentMethod::OldCar, offer.tradeIn);
    add(PaymentKind::Loan, PaymentMethod::LoanPayout, offer.loan);
    add(PaymentKind::Balance, {}, offer.total - offer.tradeIn - offer.loan);
    return payments;
}

std::optional<ContractTemplateId> newestTemplate(Context &context, StoreId store, ContractKind kind)
{
    DocumentQuery query;
    query.stores = {store};
    query.state = codeOf(TemplateState::InUse);
    if (const auto forms = context.storage.contractTemplates().page(query))
        for (const Stored<ContractTemplate> &form : *forms)
            if (form.value.kind == kind)
                return form.id;
    return std::nullopt;
}

} // namespace

Result<ContractInput> ContractService::proposed(const Session &session, QuoteId id, ContractKind kind)
{
    const auto quote = quoteFor(m_context, session, id);
    if (!quote)
        return Refusal(quote.error());
    if (Done serves = ContractWriting(m_context, session).quoteServes(*quote, {}); !serves)
        return Refusal(serves.error());
    const auto party = partyOf(m_context, quote->store, quote->value.lead);
    const auto card = party ? m_context.storage.customers().find({quote->store}, party->customer)
                            : Result<Stored<Customer>>(Refusal(party.error()));
    const auto offer = m_context.storage.quoteOffers().ofQuote(quote->store, quote->id);
    if (!card || !offer)
        return Refusal(card ? offer.error() : card.error());
    ContractInput input;
    Contract &contract = input.contract;
    contract.kind = kind;
    contract.quote = id;
    contract.form = newestTemplate(m_context, quote->store, kind);
    contract.buyerName = card->value.name;
    contract.buyerPhone = card->value.phone;
    contract.buyerAddress = card->value.address;
    if (!card->value.idNumber.isEmpty() && rules::isIdentityNumber(identityOf(card->value), card->value.idNumber.toUpper())) {
        contract.identityKind = identityOf(card->value);
        contract.identityNumber = card->value.idNumber.toUpper();
    }
    contract.signatory = m_context.nameOf(quote->value.owner);
    contract.signingOn = m_context.today(quote->store);
    contract.deliveryPlace = storeName(m_context, quote->store);
    if (*offer)
        input.payments = scheduleOf((*offer)->value);
    return input;
}

Result<Saved<Contract>> ContractService::add(const Session &session, const CommandId &command, const ContractInput &input)
{
    return m_context.carryOut<Contract>(session, command, [&]() -> Result<Saved<Contract>> {
        const auto quote = quoteFor(m_context, session, input.contract.quote);
        return quote ? ContractWriting(m_context, session).add(*quote, input) : Result<Saved<Contract>>(Refusal(quote.error()));
    });
}

Result<Saved<Contract>> ContractService::update(const Session &session, const CommandId &command, ContractId id, int version,
                                                const ContractInput &input)
{
    return m_context.carryOut<Contract>(session, command, [&]() -> Result<Saved<Contract>> {
        const auto stored = ContractReading(m_context, session).find(id);
        if (!stored)
            return Refusal(stored.error());
        if (!Context::mayDo(session, Operation::DraftContracts, stored->store, std::nullopt))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        return ContractWriting(m_context, session).change(*stored, input);
    });
}

Result<Saved<Contract>> ContractService::hold(const Session &session, const CommandId &command, ContractId id, int version,
                                              const std::vector<VehicleId> &vehicles)
{
    return m_context.carryOut<Contract>(session, command, [&]() -> Result<Saved<Contract>> {
        auto stored = ContractReading(m_context, session).find(id);
        if (!stored)
            return Refusal(stored.error());
        if (!Context::mayDo(session, Operation::DraftContracts, stored->store, std::nullopt))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        if (stored->value.state == ContractState::Delivered || stored->value.state == ContractState::Closed ||
            stored->value.state == ContractState::Cancelled)
            return refuse(ErrorCode::Rejected,
                          {QT_TRANSLATE_NOOP("Message", "Nothing of it is changed any more: its state is “%1”."),
                           {labelOf(stored->value.state)}});
        if (Done held = ContractCars(m_context, session).hold(*stored, vehicles); !held)
            return Refusal(held.error());
        return m_context.storage.contracts().update(*stored, stored->value, m_context.clock.now()).map([&](int now) {
            m_context.note(session, QStringLiteral("hold"), QStringLiteral("contract"), id.value(),
                           {{QStringLiteral("vehicles"), qint64(vehicles.size())}});
            return Saved<Contract>{id, now};
        });
    });
}

Result<Saved<Contract>> ContractService::act(const Session &session, const CommandId &command, ContractId id,
                                             ContractAction action, const ContractActionInput &input)
{
    return m_context.carryOut<Contract>(session, command, [&]() -> Result<Saved<Contract>> {
        const auto stored = ContractReading(m_context, session).find(id);
        return stored ? ContractWriting(m_context, session).act(*stored, action, input)
                      : Result<Saved<Contract>>(Refusal(stored.error()));
    });
}

Result<ContractCard> ContractService::show(const Session &session, ContractId id)
{
    const ContractReading reading(m_context, session);
    return reading.find(id).and_then([&](const Stored<Contract> &contract) { return reading.card(contract); });
}

Result<Page<ContractListRow>> ContractService::page(const Session &session, const ContractFilter &filter,
                                                    std::optional<ContractId> after, int limit)
{
    ContractQuery query;
    query.stores = m_context.reach(session, Operation::SeeContracts);
    if (query.stores.empty())
        return notPermitted();
    if (scopeOf(Operation::SeeContracts, session.role) == Scope::Own)
        query.owner = session.person;
    query.state = filter.state;
    query.lead = filter.lead;
    query.owingOnly = filter.owingOnly;
    query.numberPrefix = filter.numberPrefix;
    query.after = after;
    query.limit = limit + 1;
    auto found = m_context.storage.contracts().page(query);
    if (!found)
        return Refusal(found.error());
    return ContractReading(m_context, session).withTotals(pageOf(std::move(*found), limit), filter.prices);
}

Result<QByteArray> ContractService::print(const Session &session, ContractId id, std::optional<int> revision)
{
    const ContractReading reading(m_context, session);
    const auto stored = reading.find(id);
    if (!stored)
        return Refusal(stored.error());
    if (!reading.seesPrices(*stored))
        return notPermitted();
    const auto paper = reading.paperOf(*stored, revision.value_or(stored->value.revision));
    if (!paper)
        return Refusal(paper.error());
    if (revision && !*paper)
        return refuseField(QStringLiteral("revision"), {QT_TRANSLATE_NOOP("Message", "There is no paper of this version.")});
    const StoreZone zone = m_context.zoneOf(stored->store);
    const QString footer = QStringLiteral("打印：%1　%2")
                               .arg(session.name.isEmpty() ? m_context.nameOf(session.person) : session.name,
                                    zone.local(m_context.clock.now()).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    // Paper tells a reader no more of the buyer than the page does.
    const bool original = *paper && reading.handsOutMarked(*stored);
    if (*paper && !original && (*paper)->value.revision != stored->value.revision)
        return refuseField(QStringLiteral("revision"),
                           {QT_TRANSLATE_NOOP("Message", "With the buyer's data masked there is the newest version alone.")});
    Stored<Contract> shown = *stored;
    const bool inFull = Context::mayDo(session, Operation::SeeCustomerInFull, stored->store, stored->value.owner) &&
                        !reading.isBuyerHidden(*stored);
    shown.value = reading.masked(*stored);
    const bool marked = *paper && stored->value.markedOn && (*paper)->value.revision == 1;
    Result<QByteArray> pdf = original ? Result<QByteArray>(QByteArray::fromBase64((*paper)->value.content.toLatin1()))
                                      : ContractWriting(m_context, session)
                                            .drawn(shown, marked ? m_context.nameOf((*paper)->createdBy) : QString(), footer,
                                                   *paper ? QStringLiteral("遮盖副本，非签批原件") : QStringLiteral("未经签批"));
    if (!pdf)
        return pdf;
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex());
    if (original && hash != (*paper)->value.sha256)
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "The paper that is kept is not the one that was marked.")});
    const QJsonObject details{
        {QStringLiteral("sha256"), hash}, {QStringLiteral("draft"), !*paper}, {QStringLiteral("masked"), !original && !inFull}};
    if (Done logged = m_context.writeDown(session, QStringLiteral("print"), QStringLiteral("contract"), id.value(), details);
        !logged)
        return Refusal(logged.error());
    return pdf;
}

} // namespace showroom
