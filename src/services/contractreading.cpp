// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contractreading.h"
#include "services/dealparts.h"
#include "services/documentwork.h"
#include "showroom/rules/contractrules.h"
#include "showroom/rules/testdriverules.h"

namespace showroom
{

namespace
{

constexpr int mostChildren = 200;

DocumentQuery childrenOf(const Stored<Contract> &contract)
{
    DocumentQuery query;
    query.stores = {contract.store};
    query.contract = contract.id;
    query.limit = mostChildren;
    return query;
}

} // namespace

namespace
{

/// What the table allows in this state and this contract has no use for.
bool isIdle(ContractAction action, const ContractCard &card)
{
    const Contract &contract = card.contract.value;
    switch (action) {
    case ContractAction::ApproveTerms:
        return contract.specialTerms.isEmpty() || contract.specialApprovedOn;
    case ContractAction::Report:
        return !contract.byException || contract.reportedOn;
    case ContractAction::TakeEffect:
        return !isStamped(contract);
    case ContractAction::Cancel:
        return isStamped(contract);
    case ContractAction::Stamp:
        return std::any_of(card.seals.begin(), card.seals.end(),
                           [&](const Stored<SealUse> &use) { return use.value.revision == contract.revision; });
    default:
        return false;
    }
}

} // namespace

QString nameOf(const ContractTemplate &form)
{
    return QStringLiteral("%1 v%2").arg(form.name).arg(form.revision);
}

Result<Stored<Contract>> ContractReading::find(ContractId id) const
{
    auto stored = m_context.storage.contracts().find(m_context.reach(m_session, Operation::SeeContracts), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    if (!Context::mayDo(m_session, Operation::SeeContracts, stored->store, stored->value.owner))
        return notFound();
    return stored;
}

bool ContractReading::seesPrices(const Stored<Contract> &contract) const
{
    return Context::mayDo(m_session, Operation::SeeContractPrices, contract.store, contract.value.owner);
}

bool ContractReading::isBuyerHidden(const Stored<Contract> &contract) const
{
    return contract.value.buyerLocked &&
           !Context::mayDo(m_session, Operation::SeeLockedBuyers, contract.store, contract.value.owner);
}

Contract ContractReading::masked(const Stored<Contract> &contract) const
{
    const bool hidden = isBuyerHidden(contract);
    const bool inFull = Context::mayDo(m_session, Operation::SeeCustomerInFull, contract.store, contract.value.owner);
    Contract shown = inFull && !hidden ? contract.value : maskedRecord(contract.value);
    if (hidden) {
        shown.buyerName = QString::fromLatin1(erasedName);
        for (QString Contract::*text : {&Contract::agent, &Contract::note, &Contract::specialTerms, &Contract::deliveryPlace})
            (shown.*text).clear();
    }
    return shown;
}

bool ContractReading::handsOutMarked(const Stored<Contract> &contract) const
{
    if (isBuyerHidden(contract))
        return false;
    return Context::mayDo(m_session, Operation::SeeCustomerInFull, contract.store, contract.value.owner) ||
           Context::mayDo(m_session, Operation::StampContracts, contract.store, std::nullopt);
}

Result<std::vector<Stored<ContractTerms>>> ContractReading::termsOf(const Stored<Contract> &contract) const
{
    return m_context.storage.contractTerms().page(childrenOf(contract)).map([](std::vector<Stored<ContractTerms>> terms) {
        std::reverse(terms.begin(), terms.end());
        return terms;
    });
}

Result<ContractPrices> ContractReading::pricesOf(const Stored<Contract> &contract) const
{
    const auto terms = termsOf(contract);
    if (!terms)
        return Refusal(terms.error());
    if (terms->empty())
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The prices of this contract are missing.")});
    const auto lines = m_context.storage.contractLines().of(contract.store, terms->back().id);
    const auto payments = m_context.storage.contractPayments().of(contract.store, terms->back().id);
    if (!lines || !payments)
        return Refusal(lines ? payments.error() : lines.error());
    return ContractPrices{terms->back().value, *lines, *payments};
}

Result<Stored<ContractTemplate>> ContractReading::templateOf(const Stored<Contract> &contract) const
{
    if (contract.value.form)
        return m_context.storage.contractTemplates().find({contract.store}, *contract.value.form);
    const ContractTemplate &standard = standardTemplate(contract.value.kind);
    return Stored<ContractTemplate>{ContractTemplateId(0), contract.store, 1, contract.createdAt, {},
                                    contract.createdAt,    standard};
}

Result<std::vector<VehicleRow>> ContractReading::carsOf(const Stored<Contract> &contract) const
{
    VehicleQuery query;
    query.stores = {contract.store};
    query.contract = contract.id;
    return m_context.storage.vehicles().page(query);
}

Result<std::optional<Stored<ContractPaper>>> ContractReading::paperOf(const Stored<Contract> &contract, int revision) const
{
    const auto papers = m_context.storage.contractPapers().page(childrenOf(contract));
    if (!papers)
        return Refusal(papers.error());
    for (const Stored<ContractPaper> &paper : *papers)
        if (paper.value.revision == revision)
            return paper;
    return std::nullopt;
}

Result<std::vector<Verdict>> ContractReading::completeness(const Stored<Contract> &stored, const ContractPrices &prices) const
{
    auto quote = m_context.storage.quotes().find({stored.store}, stored.value.quote);
    const auto form = templateOf(stored);
    const auto policy = m_context.policyNow(stored.store);
    if (!quote || !form || !policy)
        return Refusal(!quote ? quote.error() : !form ? form.error() : policy.error());
    const QDate today = m_context.today(stored.store);
    quote->value.state = stateOn(quote->value, today);
    return std::vector{rules::templateOrApproved(stored.value, nameOf(form->value)),
                       rules::named(stored.value, prices.lines, *policy),
                       rules::paymentsAddUp(prices.payments, prices.terms.total),
                       rules::fromApprovedQuote(quote->value, today),
                       rules::earnestWithinLimit(prices.payments, prices.terms.total, *policy),
                       rules::identityRecorded(stored.value)};
}

Result<ContractCard> ContractReading::card(const Stored<Contract> &stored) const
{
    const auto party = partyOf(m_context, stored.store, stored.value.lead);
    const auto quote = m_context.storage.quotes().find({stored.store}, stored.value.quote);
    const auto form = templateOf(stored);
    const auto actions = DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts()).actions(stored);
    const auto cars = carsOf(stored);
    if (!party || !quote || !form || !actions || !cars)
        return Refusal(!party     ? party.error()
                       : !quote   ? quote.error()
                       : !form    ? form.error()
                       : !actions ? actions.error()
                                  : cars.error());
    ContractCard card{stored,
                      *party,
                      m_context.nameOf(stored.value.owner),
                      m_context.nameOf(stored.createdBy),
                      quote->value.number,
                      nameOf(form->value)};
    card.actions = *actions;
    card.vehicles = *cars;
    addRights(card);
    const Done added = addChildren(card)
                           .and_then([&] { return addVersions(card); })
                           .and_then([&] { return seesPrices(stored) ? addPrices(card) : Done(); })
                           .and_then([&] { return addVerdicts(card); });
    if (!added)
        return Refusal(added.error());
    std::erase_if(card.actions, [&](ContractAction action) { return isIdle(action, card); });
    card.handsOutMarked = handsOutMarked(stored);
    card.contract.value = masked(stored);
    return card;
}

void ContractReading::addRights(ContractCard &card) const
{
    const Stored<Contract> &contract = card.contract;
    const ContractState state = contract.value.state;
    const bool drafts = Context::mayDo(m_session, Operation::DraftContracts, contract.store, std::nullopt);
    card.mayEdit = drafts && state == ContractState::Draft;
    card.mayHoldCars =
        drafts && state != ContractState::Delivered && state != ContractState::Closed && state != ContractState::Cancelled;
    card.mayAskForChange = isStamped(contract.value) && isOwing(state) && state != ContractState::Delivered &&
                           Context::mayDo(m_session, Operation::AskForChange, contract.store, contract.value.owner);
    card.mayArrange = state == ContractState::Effective &&
                      Context::mayDo(m_session, Operation::ArrangeDeliveries, contract.store, contract.value.owner);
}

Done ContractReading::addChildren(ContractCard &card) const
{
    const DocumentQuery query = childrenOf(card.contract);
    const auto steps =
        m_context.storage.documentEvents().of(query.stores.front(), QStringLiteral("contract"), card.contract.id.value());
    auto seals = m_context.storage.sealUses().page(query);
    auto changes = m_context.storage.contractChanges().page(query);
    const auto deliveries = m_context.storage.deliveries().page(query);
    if (!steps || !seals || !changes || !deliveries)
        return Refusal(!steps ? steps.error() : !seals ? seals.error() : !changes ? changes.error() : deliveries.error());
    for (auto step = steps->rbegin(); step != steps->rend(); ++step)
        card.history.push_back({step->value, m_context.nameOf(step->createdBy)});
    card.seals = std::move(*seals);
    card.changes = std::move(*changes);
    for (const Stored<Delivery> &delivery : *deliveries)
        if (delivery.value.state != DeliveryState::Cancelled && !card.delivery)
            card.delivery = delivery;
    if (card.delivery)
        card.mayArrange = false;
    if (!seesPrices(card.contract))
        for (Stored<ContractChange> &change : card.changes)
            change.value = maskedRecord(change.value);
    return {};
}

Done ContractReading::addVersions(ContractCard &card) const
{
    const auto terms = termsOf(card.contract);
    const auto papers = m_context.storage.contractPapers().page(childrenOf(card.contract));
    if (!terms || !papers)
        return Refusal(terms ? papers.error() : terms.error());
    const bool prices = seesPrices(card.contract);
    for (const Stored<ContractTerms> &version : *terms) {
        ContractVersion one{version.value.revision, version.value.clause, {}, {}};
        if (prices)
            one.difference = version.value.difference;
        for (const Stored<ContractPaper> &paper : *papers)
            if (paper.value.revision == one.revision)
                one.sha256 = paper.value.sha256;
        card.versions.push_back(std::move(one));
    }
    return {};
}

Done ContractReading::addPrices(ContractCard &card) const
{
    auto prices = pricesOf(card.contract);
    if (!prices)
        return Refusal(prices.error());
    card.prices = std::move(*prices);
    return m_context.traceReadings(m_session, QStringLiteral("contract"), {card.contract.id.value()});
}

Done ContractReading::addVerdicts(ContractCard &card) const
{
    const auto prices = card.prices ? Result<ContractPrices>(*card.prices) : pricesOf(card.contract);
    const auto policy = m_context.policyNow(card.contract.store);
    if (!prices || !policy)
        return Refusal(prices ? policy.error() : prices.error());
    const bool drafted = card.contract.value.state == ContractState::Draft;
    if (drafted || card.contract.value.state == ContractState::Complete) {
        auto verdicts = completeness(card.contract, *prices);
        if (!verdicts)
            return Refusal(verdicts.error());
        for (Verdict &verdict : *verdicts) {
            // A sum or a limit in its words is a price.
            const bool price = verdict.rule == QLatin1String("CT-03") || verdict.rule == QLatin1String("CT-10");
            if (card.prices || !price)
                card.verdicts.push_back(std::move(verdict));
        }
    }
    const QDate today = m_context.today(card.contract.store);
    Verdict mark = rules::markBeforeStamp(card.contract.value, today, *policy);
    if (mark.outcome == Outcome::Block) // of a draft it is what comes next, no fault
        mark.outcome = Outcome::Task;
    if (card.contract.value.state != ContractState::Cancelled)
        card.verdicts.push_back(std::move(mark));
    for (Verdict &verdict :
         std::vector{rules::reportOwed(card.contract.value, *policy), rules::promisedDelivery(card.contract.value, today)})
        if (verdict.outcome != Outcome::Pass && card.contract.value.state != ContractState::Cancelled)
            card.verdicts.push_back(std::move(verdict));
    return addDrives(card);
}

/// A car that is promised for a test drive may be sold; but nobody shall find out by an empty yard.
Done ContractReading::addDrives(ContractCard &card) const
{
    if (card.contract.value.state == ContractState::Cancelled)
        return {};
    for (const VehicleRow &row : card.vehicles) {
        const Stored<Vehicle> &car = row.vehicle;
        const auto drives = m_context.storage.testDrives().open({{car.store}, {}, car.id, {}, mostChildren});
        if (!drives)
            return Refusal(drives.error());
        for (const Stored<TestDrive> &drive : *drives)
            if (drive.value.state == TestDriveState::Booked)
                card.verdicts.push_back(rules::promisedForDrive(car.value, drive.value));
    }
    return {};
}

Result<Page<ContractListRow>> ContractReading::withTotals(Page<ContractRow> rows, bool prices) const
{
    Page<ContractListRow> page{{}, rows.more};
    std::vector<qint64> read;
    for (ContractRow &row : rows.rows) {
        ContractListRow one{std::move(row), {}, {}, false};
        const Stored<Contract> &contract = one.row.contract;
        one.ownerName = m_context.nameOf(contract.value.owner);
        const auto steps = actionsFrom<Contract>(contract.value.state, m_session.role, contract.createdBy == m_session.person);
        one.mine = std::any_of(steps.begin(), steps.end(), [&](ContractAction action) {
            return action == ContractAction::Mark || (action == ContractAction::TakeEffect && contract.value.stampedOn) ||
                   (action == ContractAction::Stamp && contract.value.state == ContractState::Marked &&
                    !contract.value.stampedOn) ||
                   (action == ContractAction::ApproveTerms && !contract.value.specialTerms.isEmpty() &&
                    !contract.value.specialApprovedOn);
        });
        if (prices && seesPrices(contract)) {
            const auto terms = termsOf(contract);
            if (!terms)
                return Refusal(terms.error());
            if (!terms->empty())
                one.total = terms->back().value.total;
            read.push_back(contract.id.value());
        }
        one.row.contract.value = masked(one.row.contract);
        page.rows.push_back(std::move(one));
    }
    if (Done traced = m_context.traceReadings(m_session, QStringLiteral("contract"), read); !traced)
        return Refusal(traced.error());
    return page;
}

} // namespace showroom
