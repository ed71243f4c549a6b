// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/leads.h"
#include "services/consentledger.h"
#include "services/customerwriting.h"
#include "services/focusqueue.h"
#include "services/leadfacts.h"
#include "services/leadpool.h"
#include "services/leadwriting.h"

namespace showroom
{

namespace
{

bool seesInFull(const Session &session, const Stored<Lead> &lead, std::optional<PersonId> customerOwner)
{
    return Context::mayDo(session, Operation::SeeCustomerInFull, lead.store, lead.value.owner) ||
           Context::mayDo(session, Operation::SeeCustomerInFull, lead.store, customerOwner);
}

decltype(LeadCard::reasons) reasonsOf(const Policy &policy)
{
    return {{LeadAction::ClaimLost, policy.lossReasons},
            {LeadAction::ClaimDormant, policy.dormancyReasons},
            {LeadAction::ClaimInvalid, policy.invalidReasons}};
}

/// Until when the next contact is due at each level.
decltype(LeadCard::nextBy) lastDaysFor(QDate today, std::optional<QDate> silent, const Policy &policy)
{
    decltype(LeadCard::nextBy) days;
    for (const auto &entry : Codes<Level>::entries)
        if (const auto by = rules::nextContactBy(entry.value, today, silent, policy))
            days.emplace(entry.value, *by);
    return days;
}

/// The steps of the table that mean something for this lead as it stands.
std::vector<LeadAction> offered(Role role, const Lead &lead, bool wishWaits)
{
    std::vector<LeadAction> actions;
    for (const LeadTransition &row : leadTransitions())
        if (row.from == lead.state && row.by.contains(role))
            actions.push_back(row.action);
    const bool queued = lead.focusRank.has_value();
    std::erase_if(actions, [&](LeadAction action) {
        const bool queueing = action == LeadAction::Focus || action == LeadAction::Queue;
        return (action == LeadAction::ApproveWish && !wishWaits) || action == LeadAction::Claim ||
               (action == LeadAction::Unfocus && !queued) || (action == LeadAction::Queue && queued) ||
               (queueing && !lead.owner) || (action == LeadAction::Focus && lead.focusRank == 1) ||
               (action == LeadAction::Release && !lead.owner);
    });
    return actions;
}

} // namespace

Result<Saved<Lead>> LeadService::add(const Session &session, const CommandId &command, const Lead &lead)
{
    return m_context.carryOut<Lead>(session, command, [&]() -> Result<Saved<Lead>> {
        const auto customer =
            m_context.storage.customers().find(m_context.reach(session, Operation::EditSalesRecords), lead.customer);
        if (!customer)
            return refuseField(QStringLiteral("customer"),
                               {QT_TRANSLATE_NOOP("Message", "There is no such customer, or the card is not yours.")});
        if (!m_context.mayDo(session, Operation::EditSalesRecords, customer->store, customer->value.owner))
            return notPermitted();
        return LeadWriting(m_context, session).add(lead, *customer);
    });
}

Result<Saved<Lead>> LeadService::addWithCustomer(const Session &session, const CommandId &command, const NewLead &input)
{
    if (input.standingCustomer) {
        Lead lead = input.lead;
        lead.customer = *input.standingCustomer;
        return add(session, command, lead);
    }
    CustomerWriting writing(m_context, session);
    const auto customer = writing.prepared(input.customer, std::nullopt);
    if (!customer)
        return Refusal(customer.error());
    return m_context.carryOut<Lead>(session, command, [&]() -> Result<Saved<Lead>> {
        const auto added = writing.add(*customer);
        if (!added)
            return Refusal(added.error());
        const auto card = m_context.storage.customers().find({session.store}, added->id);
        if (!card)
            return Refusal(card.error());
        return LeadWriting(m_context, session).add(input.lead, *card);
    });
}

Result<Saved<Lead>> LeadService::update(const Session &session, const CommandId &command, LeadId id, int version,
                                        const Lead &input)
{
    return m_context.carryOut<Lead>(session, command, [&]() -> Result<Saved<Lead>> {
        auto stored = m_context.storage.leads().find(m_context.reach(session, Operation::EditSalesRecords), id);
        if (!stored)
            return notFound();
        if (!m_context.mayDo(session, Operation::EditSalesRecords, stored->store, stored->value.owner))
            return notFound();
        if (stored->version != version)
            return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "Somebody else has changed this meanwhile.")});
        if (Done standing = stillStanding(m_context, stored->store, stored->value.customer); !standing)
            return Refusal(standing.error());
        const Lead before = stored->value;
        forEachField<Lead>([&](const auto &field) {
            if (field.edit == Edit::Free)
                stored->value.*field.member = input.*field.member;
        });
        const LeadWriting writing(m_context, session);
        if (Done good = refusedIf(problemsOf(stored->value)).and_then([&] { return writing.grade(*stored, before.level); });
            !good)
            return Refusal(good.error());
        return writing.save(*stored, before, QStringLiteral("update"), {});
    });
}

Result<Saved<Lead>> LeadService::act(const Session &session, const CommandId &command, LeadId id, LeadAction action,
                                     const LeadActionInput &input)
{
    return m_context.carryOut<Lead>(session, command, [&]() -> Result<Saved<Lead>> {
        auto stored = m_context.storage.leads().find(m_context.reach(session, Operation::SeeCustomerExists), id);
        if (!stored)
            return notFound();
        if (action == LeadAction::Claim)
            return LeadPool(m_context, session).claim(*stored);
        if (!m_context.mayDo(session, Operation::EditSalesRecords, stored->store, stored->value.owner))
            return session.role == Role::Consultant ? notFound() : notPermitted();
        const Lead before = stored->value;
        const LeadWriting writing(m_context, session);
        if (Done moved = writing.move(*stored, action, input); !moved)
            return Refusal(moved.error());
        if (Done queued = FocusQueue(m_context, session).put(*stored, action); !queued)
            return Refusal(queued.error());
        return writing.save(*stored, before, codeOf(action), trimmedText(input.reason));
    });
}

Result<LeadCard> LeadService::show(const Session &session, LeadId id)
{
    const auto found = m_context.storage.leads().find(m_context.reach(session, Operation::SeeCustomerExists), id);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? notFound() : Refusal(found.error());
    const auto customer = m_context.storage.customers().find({found->store}, found->value.customer);
    const auto policies = m_context.policies(found->store);
    if (!customer || !policies)
        return Refusal(customer ? policies.error() : customer.error());
    // Of another's lead a consultant may know no more than that the customer exists.
    if (!seesInFull(session, *found, customer->value.owner))
        return notFound();
    if (found->value.owner != session.person && customer->value.owner != session.person)
        if (Done traced = m_context.traceReading(session, customer->id); !traced)
            return Refusal(traced.error());
    const StoreZone zone = m_context.zoneOf(found->store);
    const QDate today = m_context.today(found->store);
    const auto facts = LeadWriting(m_context, session).factsOf(found->store, id, today);
    const auto timeline = m_context.storage.followUps().ofLead(found->store, id, 100);
    const auto events = m_context.storage.leads().events(found->store, id);
    if (!facts || !timeline || !events)
        return Refusal(!facts ? facts.error() : !timeline ? timeline.error() : events.error());
    const Policy policy = policies->at(m_context.clock.now());
    const LeadStanding standing = standingOf(*facts, today, *policies, zone);
    LeadCard card{*found,
                  *customer,
                  m_context.nameOf(found->value.owner),
                  true,
                  m_context.mayDo(session, Operation::EditSalesRecords, found->store, found->value.owner),
                  standing.thisWeek,
                  standing.lastWeek,
                  verdictsOn(*facts, standing, today, policy, zone),
                  {},
                  *timeline,
                  *events,
                  rules::gradeOf(found->value, policy.grading),
                  {},
                  {}};
    const auto checks = m_context.storage.checkCalls().ofLead(found->store, id);
    const auto letters = m_context.lettersFor(session);
    if (!checks || !letters)
        return Refusal(checks ? letters.error() : checks.error());
    card.checks = *checks;
    card.letters = *letters;
    card.nextBy = lastDaysFor(today, silentUntil(wishesIn(*events), today, policy), policy);
    card.reasons = reasonsOf(policy);
    if (card.mayEdit)
        card.actions = offered(session.role, found->value, wishToApprove(*events, policy) != nullptr);
    return card;
}

Result<Page<LeadRow>> LeadService::page(const Session &session, const LeadFilter &filter, std::optional<LeadId> after, int limit)
{
    LeadQuery query;
    query.stores = m_context.reach(session, Operation::SeeCustomerInFull);
    if (query.stores.empty())
        return notPermitted();
    const bool ownOnly = scopeOf(Operation::SeeCustomerInFull, session.role) == Scope::Own;
    query.owner = filter.mineOnly || ownOnly ? std::optional(session.person) : filter.owner;
    query.customer = filter.customer;
    query.state = filter.state;
    query.level = filter.level;
    query.openOnly = filter.openOnly;
    query.closed = filter.closed;
    query.after = after;
    query.limit = limit + 1;
    return m_context.storage.leads().page(query).map([&](std::vector<LeadRow> rows) {
        Page<LeadRow> page{std::move(rows), false};
        page.more = int(page.rows.size()) > limit;
        if (page.more)
            page.rows.pop_back();
        for (LeadRow &row : page.rows)
            if (!seesInFull(session, row.lead, row.customerOwner) && row.customerPhone)
                row.customerPhone = row.customerPhone->masked();
        return page;
    });
}

Result<std::vector<PoolRow>> LeadService::pool(const Session &session, int limit)
{
    return LeadPool(m_context, session).rows(limit);
}

Result<Saved<Person>> LeadService::handOverAll(const Session &session, const CommandId &command, const HandOver &input)
{
    return m_context.carryOut<Person>(session, command, [&] { return LeadPool(m_context, session).handOverAll(input); });
}

Result<HandOverPreview> LeadService::handOverPreview(const Session &session, PersonId from)
{
    return LeadPool(m_context, session).preview(from);
}

Result<std::vector<LeadRow>> LeadService::queue(const Session &session, std::optional<PersonId> owner)
{
    LeadQuery query;
    query.stores = m_context.reach(session, Operation::SeeCustomerInFull);
    if (query.stores.empty())
        return notPermitted();
    const bool ownOnly = scopeOf(Operation::SeeCustomerInFull, session.role) == Scope::Own;
    query.owner = ownOnly ? session.person : owner.value_or(session.person);
    query.focusOnly = true;
    return m_context.storage.leads().page(query);
}

Result<std::vector<Verdict>> LeadService::check(const Session &session, LeadId id)
{
    return show(session, id).map([](LeadCard card) { return std::move(card.verdicts); });
}

} // namespace showroom
