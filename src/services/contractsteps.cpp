// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a contract, from complete to cancelled.
#include "services/contractcars.h"
#include "services/contractpaper.h"
#include "services/contractwriting.h"
#include "services/dealparts.h"
#include "services/documentwork.h"
#include "services/leadwriting.h"
#include "showroom/rules/contractrules.h"
#include <QCryptographicHash>
#include <algorithm>

namespace showroom
{

namespace
{

const QString usualSeal = QStringLiteral("合同专用章");
constexpr int mostCopies = 20;

Refusal blockedBy(const char *rule, Message message, Message mend)
{
    return refusedBy({{QString::fromLatin1(rule), Outcome::Block, std::move(message), {}, std::move(mend), {}}});
}

} // namespace

Result<Saved<Contract>> ContractWriting::act(const Stored<Contract> &stored, ContractAction action,
                                             const ContractActionInput &input) const
{
    const DocumentWork<Contract> work(m_context, m_session, m_context.storage.contracts());
    if (Done may = work.permit(stored, action); !may)
        return Refusal(may.error());
    if (input.version && *input.version != stored.version)
        return changedMeanwhile();
    const QDate today = m_context.today(stored.store);
    switch (action) {
    case ContractAction::Complete:
        return complete(stored, input);
    case ContractAction::Mark:
        return mark(stored, input);
    case ContractAction::Stamp:
    case ContractAction::StampByException:
        return stamp(stored, action, input);
    case ContractAction::TakeEffect:
        return takeEffect(stored);
    case ContractAction::Cancel:
        return cancel(stored, input);
    case ContractAction::Report:
        if (!stored.value.byException || stored.value.reportedOn)
            return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "There is no exception to report.")});
        return work.act(stored, action, input.reason, [&](Contract &contract) -> Done {
            contract.reportedOn = today;
            return {};
        });
    case ContractAction::ApproveTerms:
        if (stored.value.specialTerms.isEmpty() || stored.value.specialApprovedOn)
            return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "There are no special terms to approve.")});
        return work.act(stored, action, input.reason, [&](Contract &contract) -> Done {
            contract.specialApprovedOn = today;
            return {};
        });
    default:
        return work.act(stored, action, input.reason);
    }
}

Result<Saved<Contract>> ContractWriting::complete(const Stored<Contract> &stored, const ContractActionInput &input) const
{
    const auto prices = m_reading.pricesOf(stored);
    if (!prices)
        return Refusal(prices.error());
    auto verdicts = m_reading.completeness(stored, *prices);
    if (!verdicts)
        return Refusal(verdicts.error());
    std::erase_if(*verdicts, [](const Verdict &verdict) { return verdict.outcome == Outcome::Pass; });
    if (!verdicts->empty())
        return refusedBy(std::move(*verdicts));
    if (stored.value.deliveryOn && *stored.value.deliveryOn < m_context.today(stored.store))
        return refuseField(QStringLiteral("delivery_date"), {QT_TRANSLATE_NOOP("Message", "This day has passed.")});
    return DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts())
        .act(stored, ContractAction::Complete, input.reason);
}

Result<QByteArray> ContractWriting::drawn(const Stored<Contract> &contract, const QString &marker, const QString &footer,
                                          const QString &acrossPage) const
{
    const auto prices = m_reading.pricesOf(contract);
    const auto form = m_reading.templateOf(contract);
    const auto quote = m_context.storage.quotes().find({contract.store}, contract.value.quote);
    const auto cars = m_reading.carsOf(contract);
    if (!prices || !form || !quote || !cars)
        return Refusal(!prices ? prices.error() : !form ? form.error() : !quote ? quote.error() : cars.error());
    QStringList vins;
    for (const VehicleRow &car : *cars)
        if (car.vehicle.value.vin)
            vins << car.vehicle.value.vin->text();
    return m_context.press.pdf(contractPaper({contract, *prices, form->value, storeName(m_context, contract.store),
                                              m_context.nameOf(contract.value.owner), quote->value.number,
                                              vins.join(QStringLiteral("、")), marker, footer, acrossPage}));
}

/// What was marked is kept byte by byte, and the trail knows it by its hash.
Done ContractWriting::keepPaper(const Stored<Contract> &contract, const QString &marker) const
{
    const auto pdf = drawn(contract, marker, contract.value.number, {});
    if (!pdf)
        return Refusal(pdf.error());
    ContractPaper paper;
    paper.contract = contract.id;
    paper.revision = contract.value.revision;
    paper.sha256 = QString::fromLatin1(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex());
    paper.content = QString::fromLatin1(pdf->toBase64());
    const auto added = m_context.storage.contractPapers().add(contract.store, paper, m_session.person, m_context.clock.now());
    if (!added)
        return Refusal(added.error());
    m_context.note(m_session, QStringLiteral("paper"), QStringLiteral("contract"), contract.id.value(),
                   {{QStringLiteral("revision"), paper.revision},
                    {QStringLiteral("sha256"), paper.sha256},
                    {QStringLiteral("bytes"), qint64(pdf->size())}});
    return {};
}

/// CT-06: the quote may run out between completing and marking; what another version has replaced is not marked any more. Once
/// the general manager has marked it, it is the contract that counts.
Done ContractWriting::quoteStands(const Stored<Contract> &stored) const
{
    if (stored.value.stampedOn) // from here on it is the contract that binds
        return {};
    const auto quote = m_context.storage.quotes().find({stored.store}, stored.value.quote);
    if (!quote)
        return Refusal(quote.error());
    const QDate today = m_context.today(stored.store);
    const Verdict verdict = rules::fromApprovedQuote(quote->value, std::min(today, quote->value.validUntil.value_or(today)));
    return verdict.outcome == Outcome::Block ? Done(refusedBy({verdict})) : Done();
}

Result<Saved<Contract>> ContractWriting::mark(const Stored<Contract> &stored, const ContractActionInput &input) const
{
    if (Done stands = quoteStands(stored); !stands)
        return Refusal(stands.error());
    Stored<Contract> marked = stored;
    marked.value.markedOn = m_context.today(stored.store);
    if (Done kept = keepPaper(marked, m_session.name.isEmpty() ? m_context.nameOf(m_session.person) : m_session.name); !kept)
        return Refusal(kept.error());
    return DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts())
        .act(stored, ContractAction::Mark, input.reason, [&](Contract &contract) -> Done {
            contract.markedOn = marked.value.markedOn;
            return {};
        });
}

Result<Saved<Contract>> ContractWriting::stamp(const Stored<Contract> &stored, ContractAction action,
                                               const ContractActionInput &input) const
{
    const DocumentWork<Contract> work(m_context, m_session, m_context.storage.contracts());
    if (Done stands = action == ContractAction::StampByException ? quoteStands(stored) : Done(); !stands)
        return Refusal(stands.error());
    DocumentQuery query;
    query.stores = {stored.store};
    query.contract = stored.id;
    const auto uses = m_context.storage.sealUses().page(query);
    if (!uses)
        return Refusal(uses.error());
    for (const Stored<SealUse> &use : *uses)
        if (use.value.revision == stored.value.revision)
            return blockedBy(
                "CT-04", {QT_TRANSLATE_NOOP("Message", "This version was stamped on %1 already."), {use.value.stampedOn}}, {});
    SealUse use;
    use.contract = stored.id;
    use.revision = stored.value.revision;
    use.seal = trimmedText(input.seal).isEmpty() ? usualSeal : trimmedText(input.seal);
    use.copies = input.copies;
    use.handedTo = trimmedText(input.handedTo);
    use.exceptional = action == ContractAction::StampByException;
    use.reason = use.exceptional ? trimmedText(input.reason) : QString();
    use.stampedOn = m_context.today(stored.store);
    std::vector<FieldProblem> problems = problemsOf(use);
    if (use.copies < 1 || use.copies > mostCopies)
        problems.push_back({QStringLiteral("copies"), {QT_TRANSLATE_NOOP("Message", "A number from 1 to 20.")}});
    if (Done good = refusedIf(std::move(problems)); !good)
        return Refusal(good.error());
    const auto stamped = work.act(stored, action, input.reason, [&](Contract &contract) -> Done {
        if (!contract.stampedOn)
            contract.stampedOn = use.stampedOn;
        contract.byException = contract.byException || use.exceptional;
        return {};
    });
    if (!stamped)
        return stamped;
    return DocumentWork<SealUse>(m_context, m_session, m_context.storage.sealUses())
        .add(stored.store, use)
        .map([&](const auto &) { return *stamped; });
}

Result<Saved<Contract>> ContractWriting::takeEffect(const Stored<Contract> &stored) const
{
    if (!stored.value.stampedOn)
        return blockedBy("CT-04", {QT_TRANSLATE_NOOP("Message", "It is not stamped yet.")},
                         {QT_TRANSLATE_NOOP("Message", "General administration stamps it.")});
    const DocumentWork<Contract> work(m_context, m_session, m_context.storage.contracts());
    const auto effective = work.act(stored, ContractAction::TakeEffect, {}, [&](Contract &contract) -> Done {
        contract.effectiveOn = m_context.today(stored.store);
        return {};
    });
    if (!effective)
        return effective;
    return ContractCars(m_context, m_session)
        .sell(stored)
        .and_then([&] { return LeadWriting(m_context, m_session).follow(stored.store, stored.value.lead, LeadAction::Order); })
        .map([&] { return *effective; });
}

Result<Saved<Contract>> ContractWriting::cancel(const Stored<Contract> &stored, const ContractActionInput &input) const
{
    if (isStamped(stored.value))
        return blockedBy("CT-05", {QT_TRANSLATE_NOOP("Message", "What is stamped is cancelled by a change request.")},
                         {QT_TRANSLATE_NOOP("Message", "Ask for a change of the contract.")});
    const auto cancelled = DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts())
                               .act(stored, ContractAction::Cancel, input.reason);
    if (!cancelled)
        return cancelled;
    return ContractCars(m_context, m_session).release(stored).map([&] { return *cancelled; });
}

Done ContractWriting::rescind(const Stored<Contract> &stored, const QString &why) const
{
    const auto gone =
        DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts()).follow(stored, ContractAction::Rescind, why);
    if (!gone)
        return Refusal(gone.error());
    return ContractCars(m_context, m_session)
        .release(stored)
        .and_then([&] { return cancelAppointment(stored, why); })
        .and_then([&] { return leaveLead(stored); });
}

Done ContractWriting::cancelAppointment(const Stored<Contract> &stored, const QString &why) const
{
    DocumentQuery query;
    query.stores = {stored.store};
    query.contract = stored.id;
    const auto deliveries = m_context.storage.deliveries().page(query);
    if (!deliveries)
        return Refusal(deliveries.error());
    const DocumentWork<Delivery> work(m_context, m_session, m_context.storage.deliveries());
    for (const Stored<Delivery> &delivery : *deliveries)
        if (delivery.value.state == DeliveryState::Appointed)
            if (auto cancelled = work.follow(delivery, DeliveryAction::Cancel, why); !cancelled)
                return Refusal(cancelled.error());
    return {};
}

/// The customer is followed again, unless another contract of theirs still stands.
Done ContractWriting::leaveLead(const Stored<Contract> &stored) const
{
    ContractQuery query;
    query.stores = {stored.store};
    query.lead = stored.value.lead;
    const auto contracts = m_context.storage.contracts().page(query);
    if (!contracts)
        return Refusal(contracts.error());
    for (const ContractRow &row : *contracts)
        if (row.contract.id != stored.id && row.contract.value.effectiveOn &&
            row.contract.value.state != ContractState::Cancelled)
            return {};
    return LeadWriting(m_context, m_session).follow(stored.store, stored.value.lead, LeadAction::CancelOrder);
}

/// A schedule that came with the change is checked as any other; without one the difference goes on the last payment.
Result<std::vector<ContractPayment>> ContractWriting::nextSchedule(const Stored<Contract> &stored, const ContractPrices &prices,
                                                                   const NextVersion &next) const
{
    const Money total = prices.terms.total + next.difference;
    if (total.fen() < 0)
        return refuseField(QStringLiteral("reduction_fen"),
                           {QT_TRANSLATE_NOOP("Message", "This is more than the whole contract.")});
    if (Done good = refusedIf(problemsOfSchedule(next.payments, stored.value.signingOn)); !good)
        return Refusal(good.error());
    const auto policy = m_context.policyNow(stored.store);
    if (!policy)
        return Refusal(policy.error());
    std::vector<ContractPayment> payments = next.payments.empty() ? prices.payments : next.payments;
    if (next.payments.empty() && !payments.empty())
        payments.back().amount = payments.back().amount + next.difference;
    std::vector<Verdict> verdicts{rules::paymentsAddUp(payments, total), rules::earnestWithinLimit(payments, total, *policy)};
    std::erase_if(verdicts, [](const Verdict &verdict) { return verdict.outcome != Outcome::Block; });
    if (!verdicts.empty())
        return refusedBy(std::move(verdicts));
    return payments;
}

Result<Saved<Contract>> ContractWriting::addVersion(const Stored<Contract> &stored, const NextVersion &next) const
{
    const auto prices = m_reading.pricesOf(stored);
    const auto payments =
        prices ? nextSchedule(stored, *prices, next) : Result<std::vector<ContractPayment>>(Refusal(prices.error()));
    if (!payments)
        return Refusal(payments.error());
    ContractTerms terms;
    terms.contract = stored.id;
    terms.revision = stored.value.revision + 1;
    terms.change = next.change;
    terms.clause = next.clause;
    terms.difference = next.difference;
    terms.total = prices->terms.total + next.difference;
    std::vector<ContractLine> lines = prices->lines;
    if (next.difference.fen() != 0)
        lines.push_back({LineKind::Other, QStringLiteral("合同变更 %1").arg(next.number), 1, next.difference});
    const auto added = m_context.storage.contractTerms().add(stored.store, terms, m_session.person, m_context.clock.now());
    if (!added)
        return Refusal(added.error());
    if (Done written = m_context.storage.contractLines().replace(stored.store, added->id, lines).and_then([&] {
            return m_context.storage.contractPayments().replace(stored.store, added->id, *payments);
        });
        !written)
        return Refusal(written.error());
    const auto changed = DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts())
                             .follow(stored, ContractAction::Change, next.number, [&](Contract &contract) -> Done {
                                 contract.revision = terms.revision;
                                 if (next.deliveryOn)
                                     contract.deliveryOn = next.deliveryOn;
                                 return {};
                             });
    if (!changed)
        return changed;
    return m_context.storage.contracts().find({stored.store}, stored.id).and_then([&](const Stored<Contract> &now) {
        return keepPaper(now, {}).map([&] { return *changed; });
    });
}

Done ContractWriting::closeIfSettled(StoreId store, ContractId id) const
{
    const auto stored = m_context.storage.contracts().find({store}, id);
    if (!stored)
        return Refusal(stored.error());
    if (stored->value.state != ContractState::Delivered)
        return {};
    OwedQuery query;
    query.stores = {store};
    query.contract = id;
    const auto owed = m_context.storage.ledger().owed(query);
    if (!owed)
        return Refusal(owed.error());
    // What came in above the total is still to be refunded: that is not settled either.
    if (owed->empty() || receivedIn(owed->front().receipts) != totalOf(owed->front().payments))
        return {};
    return DocumentWork<Contract>(m_context, m_session, m_context.storage.contracts())
        .follow(*stored, ContractAction::Close)
        .map([](const auto &) {});
}

} // namespace showroom
