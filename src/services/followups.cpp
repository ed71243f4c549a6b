// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/followups.h"
#include "services/consentledger.h"
#include "services/documentwork.h"
#include "services/leadfacts.h"
#include "services/leadwriting.h"
#include "services/takingback.h"
#include "showroom/rules/consentrules.h"
#include "showroom/rules/followuprules.h"
#include <algorithm>

namespace showroom
{

namespace
{

/// A follow-up with the lead it belongs to and what the rules say of it.
struct Considered {
    FollowUp followUp;
    Stored<Lead> lead;
    std::vector<Verdict> verdicts;
    [[nodiscard]] bool blocked() const
    {
        return std::any_of(verdicts.begin(), verdicts.end(),
                           [](const Verdict &verdict) { return verdict.outcome == Outcome::Block; });
    }
};

Result<Stored<Lead>> editableLead(Context &context, const Session &session, std::optional<LeadId> id)
{
    if (!id)
        return refuseField(QStringLiteral("lead"), {QT_TRANSLATE_NOOP("Message", "Say which lead was contacted.")});
    auto lead = context.storage.leads().find(context.reach(session, Operation::EditSalesRecords), *id);
    if (!lead)
        return lead.error().code == ErrorCode::NotFound ? notFound() : Refusal(lead.error());
    if (!Context::mayDo(session, Operation::EditSalesRecords, lead->store, lead->value.owner))
        return session.role == Role::Consultant ? notFound() : notPermitted();
    return lead;
}

/// Regular contact with a customer of whom no lead is open (FU-06): the same record, on the card alone.
Result<Stored<Customer>> editableCard(Context &context, const Session &session, CustomerId id)
{
    auto card = context.storage.customers().find(context.reach(session, Operation::EditSalesRecords), id);
    if (!card)
        return card.error().code == ErrorCode::NotFound ? notFound() : Refusal(card.error());
    if (!Context::mayDo(session, Operation::EditSalesRecords, card->store, card->value.owner))
        return session.role == Role::Consultant ? notFound() : notPermitted();
    if (card->value.state == CustomerState::Merged)
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "This card has become part of another; use that one.")});
    return card;
}

/// The state that the lead will have once the follow-up is recorded.
LeadState stateAfter(const FollowUp &followUp, LeadState state)
{
    const auto action = leadActionOf(followUp, state);
    const LeadTransition *row = action ? leadTransition(state, *action) : nullptr;
    return row ? row->to : state;
}

std::vector<FieldProblem> problemsWith(const FollowUp &followUp)
{
    std::vector<FieldProblem> problems = problemsOf(followUp);
    std::erase_if(problems, [](const FieldProblem &problem) {
        return problem.field == QLatin1String("customer") || problem.field == QLatin1String("happened_on");
    });
    if (followUp.nextOn && *followUp.nextOn < followUp.happenedOn)
        problems.push_back({QStringLiteral("next_on"),
                            {QT_TRANSLATE_NOOP("Message", "The next step lies before the contact itself; name a later day.")}});
    if (followUp.nextOn && *followUp.nextOn > followUp.happenedOn.addYears(2))
        problems.push_back(
            {QStringLiteral("next_on"),
             {QT_TRANSLATE_NOOP("Message", "A next step more than two years ahead is no plan; name an earlier day.")}});
    if (followUp.nextTime && !followUp.nextOn)
        problems.push_back({QStringLiteral("next_time"), {QT_TRANSLATE_NOOP("Message", "A time needs its day.")}});
    return problems;
}

/// FU-13. The wish that may put a step off is looked up only where one would have to.
Result<Verdict> nextStepVerdict(Context &context, const FollowUp &followUp, const Stored<Lead> &lead, const Policy &policy)
{
    const Level level = followUp.levelAfter.value_or(lead.value.level);
    const QDate today = context.today(lead.store);
    const Verdict verdict = rules::nextStepWithinInterval(followUp, today, level, {}, policy);
    if (verdict.outcome == Outcome::Pass)
        return verdict;
    return context.storage.leads().events(lead.store, lead.id).map([&](const std::vector<LeadEvent> &events) {
        const auto silent = silentUntil(wishesIn(events), today, policy);
        return rules::nextStepWithinInterval(followUp, today, level, silent, policy);
    });
}

/// A contact with a card alone: what was learned is asked for, a next step is not, since nothing is open (FU-07).
Result<Considered> considerCard(Context &context, const Session &session, const FollowUp &input)
{
    const auto card = editableCard(context, session, *input.customer);
    if (!card)
        return Refusal(card.error());
    const auto policy = context.policyNow(card->store);
    const auto ledger = ledgerOf(context, card->store, card->id);
    if (!policy || !ledger)
        return Refusal(policy ? ledger.error() : policy.error());
    if (Done standing = stillStanding(context, card->store, card->id); !standing)
        return Refusal(standing.error());
    const Instant now = context.clock.now();
    Considered considered{input, {LeadId(0), card->store, 1, Instant::fromMs(0), {}, Instant::fromMs(0), {}}, {}};
    considered.lead.value.customer = card->id;
    FollowUp &followUp = considered.followUp;
    followUp.learned = trimmedText(followUp.learned);
    followUp.objection = trimmedText(followUp.objection);
    followUp.happenedAt = input.happenedAt.value_or(now);
    followUp.happenedOn = context.zoneOf(card->store).dayOf(*followUp.happenedAt);
    followUp.levelBefore.reset();
    followUp.levelAfter.reset();
    if (Done good = refusedIf(problemsWith(followUp)); !good)
        return Refusal(good.error());
    Policy asked = *policy;
    asked.followUpFields = {QStringLiteral("learned")};
    considered.verdicts = {rules::learned(followUp, false, asked), rules::messageAllowed(followUp, *ledger),
                           rules::recordedInTime(*followUp.happenedAt, now, followUp.happenedOn, *policy)};
    const bool waits = considered.verdicts.back().outcome == Outcome::Approve;
    followUp.state = waits ? FollowUpState::Pending : FollowUpState::Recorded;
    followUp.counts = !waits && isTwoWay(followUp.kind, followUp.direction, followUp.outcome, followUp.mass);
    return considered;
}

Result<Considered> consider(Context &context, const Session &session, const FollowUp &input)
{
    if (!input.lead && input.customer)
        return considerCard(context, session, input);
    auto lead = editableLead(context, session, input.lead);
    if (!lead)
        return Refusal(lead.error());
    const auto policy = context.policyNow(lead->store);
    const auto ledger = ledgerOf(context, lead->store, lead->value.customer);
    if (!policy || !ledger)
        return Refusal(policy ? ledger.error() : policy.error());
    if (Done standing = stillStanding(context, lead->store, lead->value.customer); !standing)
        return Refusal(standing.error());
    const Instant now = context.clock.now();
    Considered considered{input, *lead, {}};
    FollowUp &followUp = considered.followUp;
    followUp.learned = trimmedText(followUp.learned);
    followUp.objection = trimmedText(followUp.objection);
    followUp.customer = lead->value.customer;
    followUp.happenedAt = input.happenedAt.value_or(now);
    followUp.happenedOn = context.zoneOf(lead->store).dayOf(*followUp.happenedAt);
    followUp.levelBefore = lead->value.level;
    if (Done good = refusedIf(problemsWith(followUp)); !good)
        return Refusal(good.error());
    const LeadState after = stateAfter(followUp, lead->value.state);
    const bool staysOpen = isOpen(after) || after == LeadState::Ordered;
    considered.verdicts = {rules::learned(followUp, staysOpen, *policy),
                           rules::recordedInTime(*followUp.happenedAt, now, followUp.happenedOn, *policy)};
    considered.verdicts.insert(considered.verdicts.begin() + 1, rules::messageAllowed(followUp, *ledger));
    const bool waits = considered.verdicts.back().outcome == Outcome::Approve;
    if (isOpen(after)) {
        const auto interval = nextStepVerdict(context, followUp, *lead, *policy);
        if (!interval)
            return Refusal(interval.error());
        considered.verdicts.push_back(*interval);
    }
    followUp.state = waits ? FollowUpState::Pending : FollowUpState::Recorded;
    followUp.counts = !waits && isTwoWay(followUp.kind, followUp.direction, followUp.outcome, followUp.mass);
    return considered;
}

/// What a follow-up that counts changes about its lead.
Done applyTo(Context &context, const Session &session, Stored<Lead> &lead, const FollowUp &followUp)
{
    if (followUp.nextOn || !isOpen(stateAfter(followUp, lead.value.state)))
        lead.value.nextOn = followUp.nextOn;
    if (followUp.levelAfter && *followUp.levelAfter != lead.value.level) {
        lead.value.level = *followUp.levelAfter;
        // What was learned is why the level is another than the answers give; of it what fits into one line.
        if (lead.value.purchaseTime)
            lead.value.levelReason = followUp.learned.simplified().left(60);
        if (Done graded = LeadWriting(context, session).grade(lead, lead.value.level); !graded)
            return graded;
    }
    if (followUp.counts && (!lead.value.lastContactOn || *lead.value.lastContactOn < followUp.happenedOn))
        lead.value.lastContactOn = followUp.happenedOn;
    const auto action = leadActionOf(followUp, lead.value.state);
    const LeadTransition *row = action ? leadTransition(lead.value.state, *action) : nullptr;
    if (!row)
        return {};
    // The follow-up that closes the second tracking is itself the second follow-up, so FU-03 has nothing left to guard.
    if (*action == LeadAction::SecondTrack) {
        lead.value.state = row->to;
        const Instant now = context.clock.now();
        return context.storage.leads().addEvent(lead.store,
                                                {lead.id,
                                                 LeadEventKind::Moved,
                                                 now,
                                                 context.zoneOf(lead.store).dayOf(now),
                                                 LeadState::Refused,
                                                 row->to,
                                                 lead.value.owner,
                                                 {},
                                                 {}},
                                                session.person);
    }
    return LeadWriting(context, session).move(lead, *action, {});
}

} // namespace

Result<std::vector<Verdict>> FollowUpService::check(const Session &session, const FollowUp &followUp)
{
    return consider(m_context, session, followUp).map([](Considered considered) { return std::move(considered.verdicts); });
}

Result<Saved<FollowUp>> FollowUpService::record(const Session &session, const CommandId &command, const FollowUp &input)
{
    return m_context.carryOut<FollowUp>(session, command, [&]() -> Result<Saved<FollowUp>> {
        auto considered = consider(m_context, session, input);
        if (!considered)
            return Refusal(considered.error());
        std::erase_if(considered->verdicts, [](const Verdict &verdict) { return verdict.outcome == Outcome::Pass; });
        if (considered->blocked())
            return refusedBy(std::move(considered->verdicts));
        const FollowUp &followUp = considered->followUp;
        Stored<Lead> lead = considered->lead;
        const auto added = m_context.storage.followUps().add(lead.store, followUp, session.person, m_context.clock.now());
        const auto standing = TakingBack::standingBefore(m_context, lead);
        if (!added || !standing)
            return Refusal(added ? standing.error() : added.error());
        if (followUp.state == FollowUpState::Recorded) {
            const Lead before = lead.value;
            if (followUp.lead)
                if (Done applied = applyTo(m_context, session, lead, followUp); !applied)
                    return Refusal(applied.error());
            if (!(before == lead.value)) {
                const auto saved = LeadWriting(m_context, session).save(lead, before, QStringLiteral("follow_up"), {});
                if (!saved)
                    return Refusal(saved.error());
                lead.version = saved->version;
            }
            if (followUp.counts)
                if (Done touched = m_context.storage.customers().touch(lead.store, lead.value.customer, followUp.happenedOn);
                    !touched)
                    return Refusal(touched.error());
        }
        m_context.note(session, QStringLiteral("add"), QStringLiteral("follow_up"), added->id.value(),
                       TakingBack::noted(jsonOf(followUp), *standing, lead.version));
        return Saved<FollowUp>{added->id, added->version, std::move(considered->verdicts)};
    });
}

namespace
{

/// An approved contact counts for its day; the lead's present state was shaped by what came after it and stays.
Done countApproved(Context &context, const Session &session, const Stored<FollowUp> &stored)
{
    const FollowUp &followUp = stored.value;
    if (!followUp.counts)
        return {};
    if (!followUp.lead)
        return followUp.customer ? context.storage.customers().touch(stored.store, *followUp.customer, followUp.happenedOn)
                                 : Done();
    auto lead = context.storage.leads().find({stored.store}, *followUp.lead);
    if (!lead)
        return Refusal(lead.error());
    const Lead before = lead->value;
    if (!lead->value.lastContactOn || *lead->value.lastContactOn < followUp.happenedOn)
        if (Done applied = applyTo(context, session, *lead, followUp); !applied)
            return applied;
    if (!(before == lead->value))
        if (const auto saved = LeadWriting(context, session).save(*lead, before, QStringLiteral("follow_up"), {}); !saved)
            return Refusal(saved.error());
    return context.storage.customers().touch(stored.store, lead->value.customer, followUp.happenedOn);
}

} // namespace

Result<Saved<FollowUp>> FollowUpService::act(const Session &session, const CommandId &command, FollowUpId id,
                                             FollowUpAction action, const QString &reason)
{
    if (action == FollowUpAction::Undo)
        return undo(session, command, id);
    return m_context.carryOut<FollowUp>(session, command, [&]() -> Result<Saved<FollowUp>> {
        auto stored = m_context.storage.followUps().find(m_context.reach(session, Operation::SeeCustomerInFull), id);
        if (!stored)
            return notFound();
        const FollowUpTransition *row = followUpTransition(stored->value.state, action);
        if (!row)
            return impossibleMove<FollowUp>(stored->value.state, action, session.role);
        const bool own = stored->createdBy == session.person;
        const Operation needed = action == FollowUpAction::Void ? Operation::EditSalesRecords : Operation::ApproveFollowUps;
        if (!row->by.contains(session.role) || !m_context.mayDo(session, needed, stored->store, stored->createdBy))
            return notPermitted();
        if (own && row->own == Own::Forbidden)
            return refuse(ErrorCode::NotPermitted,
                          {QT_TRANSLATE_NOOP("Message", "Nobody approves what they asked for themselves.")});
        if (Flow<FollowUp>::isReasoned(action) && trimmedText(reason).isEmpty())
            return refuseField(QStringLiteral("reason"), {QT_TRANSLATE_NOOP("Message", "Say why.")});
        const FollowUp before = stored->value;
        stored->value.state = row->to;
        const bool twoWay = isTwoWay(before.kind, before.direction, before.outcome, before.mass);
        stored->value.counts = action == FollowUpAction::Approve && twoWay;
        const auto version = m_context.storage.followUps().update(*stored, before, m_context.clock.now());
        if (!version)
            return Refusal(version.error());
        QJsonObject details = differenceOf(before, stored->value);
        if (!reason.isEmpty())
            details.insert(QStringLiteral("reason"), trimmedText(reason));
        m_context.note(session, codeOf(action), QStringLiteral("follow_up"), id.value(), details);
        if (Done applied = countApproved(m_context, session, *stored); !applied)
            return Refusal(applied.error());
        return Saved<FollowUp>{id, *version};
    });
}

Result<Saved<FollowUp>> FollowUpService::undo(const Session &session, const CommandId &command, FollowUpId id)
{
    return m_context.carryOut<FollowUp>(session, command, [&]() -> Result<Saved<FollowUp>> {
        const auto row = show(session, id);
        if (!row)
            return Refusal(row.error());
        return TakingBack(m_context, session, row->followUp).run();
    });
}

Result<FollowUpRow> FollowUpService::show(const Session &session, FollowUpId id)
{
    const auto stored = m_context.storage.followUps().find(m_context.reach(session, Operation::SeeCustomerInFull), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    std::optional<PersonId> owner = stored->createdBy;
    if (stored->value.lead)
        if (const auto lead = m_context.storage.leads().find({stored->store}, *stored->value.lead))
            owner = lead->value.owner;
    if (!stored->value.lead && stored->value.customer)
        if (const auto card = m_context.storage.customers().find({stored->store}, *stored->value.customer))
            owner = card->value.owner;
    const bool may =
        m_context.mayDo(session, Operation::SeeCustomerInFull, stored->store, owner) || stored->createdBy == session.person;
    if (!may)
        return notFound();
    QString customerName;
    if (stored->value.customer)
        if (const auto customer = m_context.storage.customers().find({stored->store}, *stored->value.customer))
            customerName = customer->value.name;
    return FollowUpRow{*stored, m_context.nameOf(stored->createdBy), customerName};
}

Result<Page<FollowUpRow>> FollowUpService::page(const Session &session, std::optional<PersonId> author,
                                                std::optional<FollowUpId> after, int limit)
{
    const std::vector<StoreId> stores = m_context.reach(session, Operation::SeeCustomerInFull);
    if (stores.empty())
        return notPermitted();
    if (scopeOf(Operation::SeeCustomerInFull, session.role) == Scope::Own)
        author = session.person;
    return m_context.storage.followUps().page(stores, author, after, limit + 1).map([&](std::vector<FollowUpRow> rows) {
        Page<FollowUpRow> page{std::move(rows), false};
        page.more = int(page.rows.size()) > limit;
        if (page.more)
            page.rows.pop_back();
        return page;
    });
}

} // namespace showroom
