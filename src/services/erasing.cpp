// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/erasing.h"
#include "services/consentledger.h"
#include "services/customerwriting.h"
#include "services/focusqueue.h"
#include "showroom/workflow/leadworkflow.h"
#include <QJsonArray>

namespace showroom
{

namespace
{

/// The lead with nothing left of what people typed; how it went and when stays.
Lead emptied(Lead lead)
{
    for (QString Lead::*text : {&Lead::vehicle, &Lead::topic, &Lead::tradeIn, &Lead::competitors, &Lead::source,
                                &Lead::levelReason, &Lead::closeNote, &Lead::competitor})
        (lead.*text).clear();
    lead.budget.reset();
    lead.focusRank.reset();
    lead.nextOn.reset();
    lead.dormantUntil.reset();
    return lead;
}

Contract withoutBuyer(Contract contract)
{
    for (QString Contract::*text : {&Contract::specialTerms, &Contract::identityNumber, &Contract::buyerAddress, &Contract::agent,
                                    &Contract::deliveryPlace, &Contract::note})
        (contract.*text).clear();
    contract.buyerName = QString::fromLatin1(erasedName);
    contract.identityKind.reset();
    contract.buyerPhone.reset();
    return contract;
}

template <class Record>
std::vector<qint64> numbersOf(const std::vector<Id<Record>> &ids)
{
    std::vector<qint64> numbers;
    for (const Id<Record> id : ids)
        numbers.push_back(id.value());
    return numbers;
}

template <class Record>
Result<std::vector<Stored<Record>>> allOf(Repository<Record> &repository, StoreId store, const std::vector<Id<Record>> &ids)
{
    std::vector<Stored<Record>> all;
    for (const Id<Record> id : ids) {
        auto stored = repository.find({store}, id);
        if (!stored)
            return Refusal(stored.error());
        all.push_back(std::move(*stored));
    }
    return all;
}

} // namespace

Done Erasing::gather()
{
    auto records = m_context.storage.privacy().recordsOf(m_card.store, m_card.id);
    if (!records)
        return Refusal(records.error());
    m_records = std::move(*records);
    auto leads = allOf<Lead>(m_context.storage.leads(), m_card.store, m_records.leads);
    auto contracts = allOf<Contract>(m_context.storage.contracts(), m_card.store, m_records.contracts);
    if (!leads || !contracts)
        return Refusal(leads ? contracts.error() : leads.error());
    m_leads = std::move(*leads);
    m_contracts = std::move(*contracts);
    return {};
}

std::vector<Contract> Erasing::contracts() const
{
    std::vector<Contract> contracts;
    for (const Stored<Contract> &contract : m_contracts)
        contracts.push_back(contract.value);
    return contracts;
}

ErasurePreview Erasing::preview() const
{
    ErasurePreview preview;
    const std::vector<Contract> all = contracts();
    preview.kind = rules::erasureOf(all);
    preview.verdict = rules::mayErase(all);
    preview.leads = int(m_leads.size());
    preview.liveLeads = int(std::count_if(m_leads.begin(), m_leads.end(), [](const Stored<Lead> &lead) {
        return leadTransition(lead.value.state, LeadAction::CloseErased) != nullptr;
    }));
    preview.followUps = int(m_records.followUps.size());
    preview.deals = int(m_records.plans.size() + m_records.quotes.size());
    for (const Contract &contract : all)
        if (rules::isKept(contract))
            preview.keptContracts << contract.number;
    return preview;
}

Result<Saved<Customer>> Erasing::run(const QString &reason)
{
    const ErasurePreview before = preview();
    const Instant now = m_context.clock.now();
    const auto all = [](const Consent &) { return true; };
    for (const CustomerId card : m_records.cards)
        if (const auto withdrawn = withdrawStanding(m_context, m_session, m_card.store, card, all, m_context.today(m_card.store));
            !withdrawn)
            return Refusal(withdrawn.error());
    const bool locks = before.kind == rules::Erasure::Lock;
    const Done emptied = closeLeads().and_then([&] { return settleContracts(); }).and_then([&] {
        return m_context.storage.privacy().emptyTexts(m_card.store, m_records, now);
    });
    const auto cards =
        emptied ? allOf<Customer>(m_context.storage.customers(), m_card.store, m_records.cards) : Refusal(emptied.error());
    if (!cards)
        return Refusal(cards.error());
    const CustomerWriting writing(m_context, m_session);
    std::optional<int> version;
    for (const Stored<Customer> &card : *cards) {
        const auto gone = writing.erase(card, locks ? CustomerState::Locked : CustomerState::Erased);
        if (!gone)
            return Refusal(gone.error());
        if (card.id == m_card.id)
            version = *gone;
    }
    if (Done trail = emptyTrail(); !trail)
        return Refusal(trail.error());
    m_context.note(m_session, locks ? QStringLiteral("lock") : QStringLiteral("erase"), QStringLiteral("customer"),
                   m_card.id.value(),
                   {{QStringLiteral("reason"), reason},
                    {QStringLiteral("cards"), int(m_records.cards.size())},
                    {QStringLiteral("leads"), before.leads},
                    {QStringLiteral("closed"), before.liveLeads},
                    {QStringLiteral("follow_ups"), before.followUps},
                    {QStringLiteral("kept_contracts"), QJsonArray::fromStringList(before.keptContracts)},
                    {QStringLiteral("emptied"), m_emptied}});
    return Saved<Customer>{m_card.id, version.value_or(m_card.version)};
}

/// The trail must not say again what is being erased, so the differences of these changes are not noted.
Done Erasing::closeLeads()
{
    const Instant now = m_context.clock.now();
    LeadRepository &leads = m_context.storage.leads();
    for (Stored<Lead> &lead : m_leads) {
        const Lead was = lead.value;
        lead.value = emptied(lead.value);
        if (const LeadTransition *row = leadTransition(was.state, LeadAction::CloseErased)) {
            lead.value.state = row->to;
            lead.value.closeReason = QString::fromLatin1(erasedReason);
            const LeadEvent event{
                lead.id, LeadEventKind::Moved, now, m_context.today(lead.store), was.state, row->to, was.owner, {}, {}};
            if (Done noted = leads.addEvent(lead.store, event, m_session.person); !noted)
                return noted;
            m_context.note(m_session, codeOf(LeadAction::CloseErased), QStringLiteral("lead"), lead.id.value(), {});
        }
        if (was == lead.value)
            continue;
        if (Done left = FocusQueue(m_context, m_session).leaveIfAgreed(lead, was); !left)
            return left;
        if (const auto saved = leads.update(lead, was, now); !saved)
            return Refusal(saved.error());
    }
    return {};
}

Done Erasing::settleContracts()
{
    const Instant now = m_context.clock.now();
    m_records.contracts.clear(); // from here on: those of which nothing is kept
    for (Stored<Contract> &contract : m_contracts) {
        const Contract was = contract.value;
        if (rules::isKept(was))
            contract.value.buyerLocked = true;
        else
            contract.value = withoutBuyer(was);
        if (!rules::isKept(was))
            m_records.contracts.push_back(contract.id);
        if (was == contract.value)
            continue;
        if (const auto saved = m_context.storage.contracts().update(contract, was, now); !saved)
            return Refusal(saved.error());
        m_context.note(m_session, rules::isKept(was) ? QStringLiteral("lock") : QStringLiteral("erase"),
                       QStringLiteral("contract"), contract.id.value(), {});
    }
    return {};
}

/// Of each entry who, when and which action stay; in whose store ever they acted.
Done Erasing::emptyTrail()
{
    const auto stores = m_context.everyStore();
    if (!stores)
        return Refusal(stores.error());
    std::vector<qint64> contracts; // also those that are kept: they, their papers and their history say what was agreed
    for (const Stored<Contract> &contract : m_contracts)
        contracts.push_back(contract.id.value());
    const std::pair<const char *, std::vector<qint64>> kinds[] = {{Description<Customer>::kind, numbersOf(m_records.cards)},
                                                                  {Description<Lead>::kind, numbersOf(m_records.leads)},
                                                                  {Description<FollowUp>::kind, numbersOf(m_records.followUps)},
                                                                  {Description<Plan>::kind, numbersOf(m_records.plans)},
                                                                  {Description<Quote>::kind, numbersOf(m_records.quotes)},
                                                                  {Description<Consent>::kind, numbersOf(m_records.consents)},
                                                                  {Description<CardMerge>::kind, numbersOf(m_records.merges)},
                                                                  {Description<Visit>::kind, numbersOf(m_records.visits)},
                                                                  {Description<CheckCall>::kind, numbersOf(m_records.checkCalls)},
                                                                  {Description<TestDrive>::kind, numbersOf(m_records.testDrives)},
                                                                  {Description<Contract>::kind, contracts}};
    for (const auto &[kind, records] : kinds) {
        const auto emptied = m_context.storage.audit().empty(*stores, QString::fromLatin1(kind), records);
        if (!emptied)
            return Refusal(emptied.error());
        m_emptied += *emptied;
    }
    return {};
}

} // namespace showroom
