// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/leadwriting.h"
#include "services/consentledger.h"
#include "services/documentwork.h"
#include "services/focusqueue.h"
#include "services/leadfacts.h"

namespace showroom
{

namespace
{

/// Who claimed the loss or spoke the wish: nobody approves what they asked for.
std::optional<PersonId> lastActor(const std::vector<AuditEntry> &entries, const QString &action)
{
    for (const AuditEntry &entry : entries)
        if (entry.action == action)
            return entry.person;
    return std::nullopt;
}

std::optional<rules::Claim> claimOf(LeadAction action)
{
    switch (action) {
    case LeadAction::ClaimLost:
        return rules::Claim::Lost;
    case LeadAction::ClaimDormant:
        return rules::Claim::Dormant;
    case LeadAction::ClaimInvalid:
        return rules::Claim::Invalid;
    default:
        return std::nullopt;
    }
}

/// The step that a decision answers.
LeadAction askedBy(LeadState state, LeadAction decision)
{
    if (decision == LeadAction::ApproveWish)
        return LeadAction::Wish;
    return state == LeadState::DormantPending   ? LeadAction::ClaimDormant
           : state == LeadState::InvalidPending ? LeadAction::ClaimInvalid
                                                : LeadAction::ClaimLost;
}

LeadEventKind eventKindOf(LeadAction action)
{
    switch (action) {
    case LeadAction::HandOver:
    case LeadAction::Release:
    case LeadAction::Claim:
        return LeadEventKind::HandedOver;
    case LeadAction::Wish:
        return LeadEventKind::Wish;
    case LeadAction::ApproveWish:
        return LeadEventKind::WishApproved;
    default:
        return LeadEventKind::Moved;
    }
}

} // namespace

Result<Saved<Lead>> LeadWriting::add(Lead lead, const Stored<Customer> &customer) const
{
    if (Done standing = stillStanding(m_context, customer.store, customer.id); !standing)
        return Refusal(standing.error());
    if (customer.value.state == CustomerState::Merged)
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "This card has become part of another; use that one.")});
    lead.customer = customer.id;
    lead.vehicle = trimmedText(lead.vehicle);
    lead.topic = trimmedText(lead.topic);
    lead.source = trimmedText(lead.source);
    if (!lead.owner)
        lead.owner = m_session.role == Role::Consultant ? std::optional(m_session.person) : customer.value.owner;
    lead.state = LeadState::New;
    lead.refusedAt.reset();
    lead.nextOn.reset();
    lead.lastContactOn.reset();
    lead.closeReason.clear();
    lead.closeNote.clear();
    lead.competitor.clear();
    lead.dormantUntil.reset();
    if (!m_context.mayDo(m_session, Operation::EditSalesRecords, customer.store, lead.owner))
        return notPermitted();
    Stored<Lead> fresh{LeadId(0), customer.store, 1, Instant::fromMs(0), {}, Instant::fromMs(0), std::move(lead)};
    if (Done graded = grade(fresh, Lead().level); !graded)
        return Refusal(graded.error());
    lead = std::move(fresh.value);
    std::vector<FieldProblem> problems = problemsOf(lead);
    if (lead.owner && m_context.nameOf(lead.owner).isEmpty())
        problems.push_back({QStringLiteral("owner"), {QT_TRANSLATE_NOOP("Message", "There is no such person.")}});
    if (Done good = refusedIf(std::move(problems)); !good)
        return Refusal(good.error());
    const auto added = m_context.storage.leads().add(customer.store, lead, m_session.person, m_context.clock.now());
    if (!added)
        return Refusal(added.error());
    if (Done noted = note(*added, LeadEventKind::Opened, LeadState::New, {}); !noted)
        return Refusal(noted.error());
    m_context.note(m_session, QStringLiteral("add"), QStringLiteral("lead"), added->id.value(), jsonOf(maskedRecord(lead)));
    return Saved<Lead>{added->id, added->version};
}

Done LeadWriting::grade(Stored<Lead> &stored, Level before) const
{
    Lead &lead = stored.value;
    lead.levelReason = trimmedText(lead.levelReason);
    if (!lead.purchaseTime)
        return {};
    const auto policy = m_context.policyNow(stored.store);
    if (!policy)
        return Refusal(policy.error());
    const auto grade = rules::gradeOf(lead, policy->grading);
    if (lead.level == grade->level) {
        lead.levelReason.clear();
        return {};
    }
    if (!lead.levelReason.isEmpty())
        return {};
    const LevelLetters letters(policy->levels);
    if (lead.level != before)
        return refuseField(QStringLiteral("level_reason"),
                           {QT_TRANSLATE_NOOP("Message", "The answers give level %1. Say why it is %2, or leave it to them."),
                            {letters.withCode(grade->level), letters.withCode(lead.level)}});
    lead.level = grade->level;
    return {};
}

Done LeadWriting::note(const Stored<Lead> &lead, LeadEventKind kind, LeadState from, const LeadActionInput &input) const
{
    const Instant now = m_context.clock.now();
    const LeadEvent event{lead.id,
                          kind,
                          now,
                          m_context.zoneOf(lead.store).dayOf(now),
                          from,
                          lead.value.state,
                          lead.value.owner,
                          input.notBefore,
                          trimmedText(input.reason)};
    return m_context.storage.leads().addEvent(lead.store, event, m_session.person);
}

Done LeadWriting::move(Stored<Lead> &lead, LeadAction action, const LeadActionInput &input) const
{
    const LeadTransition *row = leadTransition(lead.value.state, action);
    if (!row) {
        // The rule behind the missing arrow says more than the table: a loss that skips the second follow-up.
        if (action == LeadAction::ClaimLost && isOpen(lead.value.state))
            return guarded(lead, action, input);
        return impossibleMove<Lead>(lead.value.state, action, m_session.role);
    }
    if (!row->by.contains(m_session.role))
        return notPermitted();
    if (Done standing = stillStanding(m_context, lead.store, lead.value.customer); !standing)
        return standing;
    const LeadState from = lead.value.state;
    const auto meant = checkInput(lead, action, input).and_then([&] { return guarded(lead, action, input); }).and_then([&] {
        return understood(lead, action, input);
    });
    if (!meant)
        return Refusal(meant.error());
    const bool unreached = action == LeadAction::ClaimInvalid && meant->reason == QLatin1String("no_answer");
    return (unreached ? neverAnswered(lead) : Done()).and_then([&] {
        apply(lead.value, action, *meant, m_context.clock.now());
        lead.value.state = row->to;
        // A place in a queue is no event of the lead; the audit has it.
        if (action == LeadAction::Focus || action == LeadAction::Queue || action == LeadAction::Unfocus)
            return Done();
        const Done noted = note(lead, eventKindOf(action), from, *meant);
        return noted && lead.value.owner && (action == LeadAction::HandOver || action == LeadAction::Claim)
                   ? m_context.storage.quotes().handOver(lead.store, lead.id, lead.value.owner)
                   : noted;
    });
}

namespace
{

/// Who is quoted or orders is being followed, also when nobody has said so yet; and an order contradicts a refusal and a loss.
std::optional<LeadAction> stepBefore(LeadState from, LeadAction action)
{
    if (from == LeadState::New)
        return LeadAction::Follow;
    if (action != LeadAction::Order)
        return std::nullopt;
    switch (from) {
    case LeadState::Refused:
    case LeadState::SecondTracking:
        return LeadAction::WinBack;
    case LeadState::LostPending:
        return LeadAction::RejectLost;
    case LeadState::DormantPending:
        return LeadAction::RejectDormant;
    case LeadState::InvalidPending:
        return LeadAction::RejectInvalid;
    case LeadState::Lost:
    case LeadState::Dormant:
    case LeadState::Invalid:
        return LeadAction::Reactivate;
    default:
        return std::nullopt;
    }
}

} // namespace

Done LeadWriting::follow(StoreId store, LeadId id, LeadAction action) const
{
    auto lead = m_context.storage.leads().find({store}, id);
    if (!lead)
        return Refusal(lead.error());
    const Lead before = lead->value;
    std::vector<LeadAction> steps;
    if (const auto first = stepBefore(before.state, action))
        steps.push_back(*first);
    steps.push_back(action);
    for (const LeadAction step : steps) {
        const LeadTransition *row = leadTransition(lead->value.state, step);
        if (!row)
            return {};
        apply(lead->value, step, {}, m_context.clock.now());
        const LeadState from = std::exchange(lead->value.state, row->to);
        if (Done noted = note(*lead, LeadEventKind::Moved, from, {}); !noted)
            return noted;
    }
    return save(*lead, before, codeOf(action), {}).map([](const auto &) {});
}

Done LeadWriting::checkInput(const Stored<Lead> &lead, LeadAction action, const LeadActionInput &input) const
{
    std::vector<FieldProblem> problems;
    const QString reason = trimmedText(input.reason);
    if (Flow<Lead>::isReasoned(action) && reason.isEmpty())
        problems.push_back({QStringLiteral("reason"), {QT_TRANSLATE_NOOP("Message", "Say why.")}});
    if (const auto problem = problemOf(reason, limitsOf(200)))
        problems.push_back({QStringLiteral("reason"), *problem});
    if (const auto problem = problemOf(trimmedText(input.competitor), limitsOf(80)))
        problems.push_back({QStringLiteral("competitor"), *problem});
    if (const auto problem = problemOf(trimmedText(input.note), limitsOf(200)))
        problems.push_back({QStringLiteral("note"), *problem});
    const QDate today = m_context.today(lead.store);
    const bool sleeps = action == LeadAction::Wish || action == LeadAction::ClaimDormant;
    if (sleeps && (!input.notBefore || *input.notBefore <= today))
        problems.push_back(
            {QStringLiteral("not_before"),
             action == LeadAction::Wish
                 ? Message{QT_TRANSLATE_NOOP("Message", "Name a day after today before which the customer wants no contact.")}
                 : Message{QT_TRANSLATE_NOOP("Message", "Name a day after today on which the customer is asked again.")}});
    if (sleeps && input.notBefore && *input.notBefore > today.addYears(2))
        problems.push_back(
            {QStringLiteral("not_before"),
             {QT_TRANSLATE_NOOP("Message", "A day more than two years ahead is no plan; close the lead instead.")}});
    if (action == LeadAction::HandOver) {
        const auto person =
            input.owner ? m_context.storage.people().find({lead.store}, *input.owner) : Result<Stored<Person>>(notFound());
        if (!person || person->value.state == PersonState::Left || person->value.state == PersonState::Disabled)
            problems.push_back(
                {QStringLiteral("owner"), {QT_TRANSLATE_NOOP("Message", "Name a colleague of this store who works here.")}});
    }
    return refusedIf(std::move(problems));
}

/// FU-04: a claim names a reason of the list; "other" says which, and a rival has a name.
Result<LeadActionInput> LeadWriting::understood(const Stored<Lead> &lead, LeadAction action, LeadActionInput input) const
{
    input.reason = trimmedText(input.reason);
    input.note = trimmedText(input.note);
    input.competitor = trimmedText(input.competitor);
    const auto claim = claimOf(action);
    if (!claim || input.reason.isEmpty())
        return input;
    const auto policy = m_context.policyNow(lead.store);
    if (!policy)
        return Refusal(policy.error());
    const QStringList &list = rules::reasonsOf(*claim, *policy);
    auto meant = reasonMeant(input.reason, list);
    if (!meant && list.contains(QLatin1String(otherReason))) {
        // Words of one's own are another reason, and say which it is.
        input.note = input.note.isEmpty() ? input.reason : input.reason + QStringLiteral("; ") + input.note;
        meant = QString::fromLatin1(otherReason);
    }
    if (!meant)
        return refuseField(QStringLiteral("reason"),
                           {QT_TRANSLATE_NOOP("Message", "Choose a reason of the list: %1"), {list.join(QStringLiteral(", "))}});
    input.reason = *meant;
    if (*meant == QLatin1String(otherReason) && input.note.isEmpty())
        return refuseField(QStringLiteral("note"), {QT_TRANSLATE_NOOP("Message", "Say what the other reason is.")});
    if (*claim == rules::Claim::Lost && *meant == QLatin1String(rivalReason) && input.competitor.isEmpty())
        return refuseField(QStringLiteral("competitor"),
                           {QT_TRANSLATE_NOOP("Message", "Name the competitor's brand and model.")});
    return input;
}

Done LeadWriting::neverAnswered(const Stored<Lead> &lead) const
{
    const auto policy = m_context.policyNow(lead.store);
    const auto talks = m_context.storage.followUps().ofLead(lead.store, lead.id, 200);
    if (!policy || !talks)
        return Refusal(policy ? talks.error() : policy.error());
    std::vector<QDate> attempts;
    for (const FollowUpRow &row : *talks) {
        const FollowUp &talk = row.followUp.value;
        const bool stands = talk.state == FollowUpState::Recorded || talk.state == FollowUpState::Approved;
        if (stands && isUnansweredAttempt(talk.kind, talk.outcome, talk.mass))
            attempts.push_back(talk.happenedOn);
    }
    const Verdict verdict = rules::neverAnswers(attempts, *policy);
    return verdict.outcome == Outcome::Block ? Done(refusedBy({verdict})) : Done();
}

/// FU-03 before a refused customer is given up, and nobody approves their own claim.
Done LeadWriting::guarded(const Stored<Lead> &lead, LeadAction action, const LeadActionInput &) const
{
    const bool refused = lead.value.state == LeadState::Refused || lead.value.state == LeadState::SecondTracking;
    if (action == LeadAction::ClaimLost || action == LeadAction::SecondTrack || (action == LeadAction::ClaimDormant && refused)) {
        const auto policy = m_context.policyNow(lead.store);
        const auto facts = factsOf(lead.store, lead.id, m_context.today(lead.store));
        if (!policy || !facts)
            return Refusal(policy ? facts.error() : policy.error());
        const Verdict verdict = rules::closingAsLost(refusalFacts(*facts, m_context.zoneOf(lead.store)), *policy);
        return verdict.outcome == Outcome::Block ? Done(refusedBy({verdict})) : Done();
    }
    if (!isClaimApproval(action) && !isSendBack(action) && action != LeadAction::ApproveWish)
        return {};
    AuditQuery query;
    query.stores = m_context.reach(m_session, Operation::AssignAndMerge);
    query.kind = QStringLiteral("lead");
    query.record = lead.id.value();
    const auto entries = m_context.storage.audit().page(query);
    if (!entries)
        return Refusal(entries.error());
    if (lastActor(*entries, codeOf(askedBy(lead.value.state, action))) == m_session.person)
        return refuse(ErrorCode::NotPermitted, {QT_TRANSLATE_NOOP("Message", "Nobody approves what they asked for themselves.")});
    return {};
}

void LeadWriting::apply(Lead &lead, LeadAction action, const LeadActionInput &input, Instant now) const
{
    switch (action) {
    case LeadAction::Refuse:
        lead.refusedAt = now;
        break;
    case LeadAction::WinBack:
    case LeadAction::Reactivate:
    case LeadAction::RejectLost:
    case LeadAction::RejectDormant:
    case LeadAction::RejectInvalid:
        lead.refusedAt.reset();
        lead.closeReason.clear();
        lead.closeNote.clear();
        lead.competitor.clear();
        lead.dormantUntil.reset();
        break;
    case LeadAction::ClaimLost:
    case LeadAction::ClaimDormant:
    case LeadAction::ClaimInvalid:
        lead.closeReason = input.reason;
        lead.closeNote = input.note;
        lead.competitor = action == LeadAction::ClaimLost ? input.competitor : QString();
        lead.dormantUntil = action == LeadAction::ClaimDormant ? input.notBefore : std::nullopt;
        break;
    case LeadAction::HandOver:
    case LeadAction::Claim:
        lead.owner = input.owner;
        break;
    case LeadAction::Release:
        lead.owner.reset();
        break;
    default:
        break;
    }
}

Result<Saved<Lead>> LeadWriting::save(Stored<Lead> lead, const Lead &before, const QString &action, const QString &reason) const
{
    if (Done left = FocusQueue(m_context, m_session).leaveIfAgreed(lead, before); !left)
        return Refusal(left.error());
    if (lead.value.owner != before.owner)
        if (Done followed = cardFollows(lead, before); !followed)
            return Refusal(followed.error());
    const auto version = m_context.storage.leads().update(lead, before, m_context.clock.now());
    if (!version)
        return Refusal(version.error());
    QJsonObject details = differenceOf(before, lead.value);
    if (!reason.isEmpty())
        details.insert(QStringLiteral("reason"), reason);
    m_context.note(m_session, action, QStringLiteral("lead"), lead.id.value(), details);
    return Saved<Lead>{lead.id, *version};
}

Done LeadWriting::returnToPool(Stored<Lead> &lead) const
{
    if (!lead.value.owner)
        return {};
    lead.value.owner.reset();
    return note(lead, LeadEventKind::HandedOver, lead.value.state, {});
}

/// The card goes with the lead, so that who works it sees it in full and is asked about it. It stays with a third person, and
/// with who has another open lead of this customer; of a lead in the pool it stays until somebody takes the lead.
Done LeadWriting::cardFollows(const Stored<Lead> &lead, const Lead &before) const
{
    if (!lead.value.owner)
        return {};
    auto card = m_context.storage.customers().find({lead.store}, lead.value.customer);
    if (!card)
        return Refusal(card.error());
    const Customer was = card->value;
    if (was.owner == lead.value.owner || (was.owner && before.owner && was.owner != before.owner))
        return {};
    LeadQuery others;
    others.stores = {lead.store};
    others.customer = lead.value.customer;
    others.owner = was.owner;
    others.openOnly = true;
    const auto theirs = m_context.storage.leads().page(others);
    if (!theirs)
        return Refusal(theirs.error());
    if (was.owner && std::any_of(theirs->begin(), theirs->end(), [&](const LeadRow &row) { return row.lead.id != lead.id; }))
        return {};
    card->value.owner = lead.value.owner;
    const auto saved = m_context.storage.customers().update(*card, was, m_context.clock.now());
    if (!saved)
        return Refusal(saved.error());
    m_context.note(m_session, QStringLiteral("hand_over"), QStringLiteral("customer"), card->id.value(),
                   differenceOf(was, card->value));
    return {};
}

Result<LeadFacts> LeadWriting::factsOf(StoreId store, LeadId lead, QDate today) const
{
    FactsQuery query;
    query.stores = {store};
    query.lead = lead;
    query.from = Week(today).previous().monday();
    query.to = Week(today).sunday();
    const auto facts = m_context.storage.leads().facts(query);
    if (!facts)
        return Refusal(facts.error());
    if (!facts->empty())
        return facts->front();
    // A lead that is closed since long owes nothing; its record is all there is to know.
    const auto stored = m_context.storage.leads().find({store}, lead);
    if (!stored)
        return Refusal(stored.error());
    LeadFacts closed{LeadRow{*stored, {}, {}, {}}, {}, {}, {}};
    const auto events = m_context.storage.leads().events(store, lead);
    if (!events)
        return Refusal(events.error());
    closed.events = *events;
    return closed;
}

} // namespace showroom
