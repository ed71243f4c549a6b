// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that check what was recorded: telephone revisits (FU-08) and recalls of closed leads (FU-15).
#include "services/conduct.h"
#include "services/leadwriting.h"
#include "showroom/rules/sampling.h"
#include "showroom/services/checks.h"

namespace showroom
{

template <>
struct Conduct<CheckCall> {
    static constexpr auto sees = Operation::MakeChecks;
    static constexpr auto makes = Operation::MakeChecks;
    static DocumentRepository<CheckCall> &records(Storage &storage) { return storage.checkCalls(); }

    static Done begin(Context &, const Session &, StoreId, CheckCall &)
    {
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "Calls are drawn by lot for a week; nobody picks them.")});
    }
    static bool edits(const CheckCall &) { return false; }
    static Done check(Context &, const Session &, const Stored<CheckCall> &, CheckCall &) { return {}; }

    /// A recall is the manager's; and nobody confirms their own word.
    static bool may(const Session &session, const Stored<CheckCall> &stored, CheckAction)
    {
        const Operation needed = stored.value.purpose == CheckPurpose::Recall ? Operation::MakeRecalls : Operation::MakeChecks;
        return Context::mayDo(session, needed, stored.store, std::nullopt) && stored.value.checked != session.person;
    }

    static Result<Saved<CheckCall>> act(Context &context, const Session &session, const Stored<CheckCall> &standing,
                                        CheckAction action, const DocumentActionInput &input)
    {
        const auto done = plainAct(context, session, standing, action, input, [&](CheckCall &call) -> Done {
            call.calledOn = context.today(standing.store);
            call.attempts += action == CheckAction::NotReached ? 1 : 0;
            if (call.satisfaction && (*call.satisfaction < 1 || *call.satisfaction > 5))
                return refuseField(QStringLiteral("satisfaction"),
                                   {QT_TRANSLATE_NOOP("Message", "Satisfaction is a number from 1 to 5.")});
            if (action == CheckAction::Contradict && call.remark.isEmpty())
                return refuseField(QStringLiteral("remark"), {QT_TRANSLATE_NOOP("Message", "Write what the customer said.")});
            return {};
        });
        if (done && action == CheckAction::Contradict && standing.value.purpose == CheckPurpose::Recall)
            if (Done reopened = LeadWriting(context, session).follow(standing.store, standing.value.lead, LeadAction::Reactivate);
                !reopened)
                return Refusal(reopened.error());
        return done;
    }

    static std::vector<Verdict> verdicts(Context &, const Stored<CheckCall> &standing)
    {
        return {rules::shownBy(standing.value)};
    }
};

template class DocumentService<CheckCall>;

namespace
{

constexpr int mostContacts = 50'000; // of a store in a week

Operation operationOf(CheckPurpose purpose)
{
    return purpose == CheckPurpose::Satisfaction ? Operation::MakeChecks : Operation::MakeRecalls;
}

} // namespace

Result<std::vector<CheckCall>> CheckService::contactsToCheck(StoreId store, Week week, const Policy &policy, int &of)
{
    const auto contacts = m_context.storage.followUps().contacts(store, week.monday(), week.sunday(), mostContacts);
    if (!contacts)
        return Refusal(contacts.error());
    std::vector<rules::Lot> lots;
    std::map<qint64, const ClaimedContact *> byId;
    for (const ClaimedContact &contact : *contacts) {
        lots.push_back({contact.id.value(), contact.author ? contact.author->value() : 0});
        byId.emplace(contact.id.value(), &contact);
    }
    of = int(lots.size());
    std::vector<CheckCall> calls;
    for (const rules::Lot &lot : rules::drawShare(lots, policy.checkPercent, week.monday())) {
        const ClaimedContact &contact = *byId.at(lot.record);
        CheckCall call;
        call.purpose = CheckPurpose::Satisfaction;
        call.week = week.monday();
        call.followUp = contact.id;
        call.lead = contact.lead;
        call.customer = contact.customer;
        call.checked = contact.author;
        calls.push_back(call);
    }
    return calls;
}

Result<std::vector<CheckCall>> CheckService::closedToRecall(StoreId store, Week week, const Policy &policy, int &of)
{
    const auto closed = m_context.storage.leads().closedBetween({store}, week.monday(), week.sunday(),
                                                                {LeadState::Lost, LeadState::Invalid}, mostContacts);
    if (!closed)
        return Refusal(closed.error());
    std::vector<rules::Lot> lots;
    std::map<qint64, const Stored<Lead> *> byId;
    for (const LeadRow &row : *closed) {
        if (row.lead.value.closeReason == QLatin1String(erasedReason))
            continue; // nobody may call them any more
        lots.push_back({row.lead.id.value(), 0});
        byId.emplace(row.lead.id.value(), &row.lead);
    }
    of = int(lots.size());
    std::vector<CheckCall> calls;
    for (const rules::Lot &lot : rules::drawCount(lots, policy.recallsPerWeek, week.monday())) {
        const Stored<Lead> &lead = *byId.at(lot.record);
        CheckCall call;
        call.purpose = CheckPurpose::Recall;
        call.week = week.monday();
        call.lead = lead.id;
        call.customer = lead.value.customer;
        call.checked = lead.value.owner;
        calls.push_back(call);
    }
    return calls;
}

Result<bool> CheckService::isDrawn(const Session &session, CheckPurpose purpose)
{
    if (!Context::mayDo(session, operationOf(purpose), session.store, std::nullopt))
        return notPermitted();
    const Week week = Week(m_context.today(session.store)).previous();
    return m_context.storage.checkCalls().isDrawn(session.store, purpose, week.monday());
}

Result<DrawnSample> CheckService::draw(const Session &session, const CommandId &command, CheckPurpose purpose)
{
    const StoreId store = session.store;
    DrawnSample sample;
    sample.week = Week(m_context.today(store)).previous().monday();
    const Done done = m_context.carryOut(session, command, QString::fromLatin1(Description<CheckCall>::kind), [&]() -> Done {
        if (!Context::mayDo(session, operationOf(purpose), store, std::nullopt))
            return notPermitted();
        const auto policy = m_context.policyNow(store);
        if (!policy)
            return Refusal(policy.error());
        const Week week(sample.week);
        const auto calls = purpose == CheckPurpose::Satisfaction ? contactsToCheck(store, week, *policy, sample.of)
                                                                 : closedToRecall(store, week, *policy, sample.of);
        if (!calls)
            return Refusal(calls.error());
        sample.drawn = int(calls->size());
        if (Done marked = m_context.storage.checkCalls().markDrawn(store, purpose, sample.week, sample.of, sample.drawn); !marked)
            return marked;
        const DocumentWork<CheckCall> work(m_context, session, m_context.storage.checkCalls());
        for (const CheckCall &call : *calls)
            if (auto added = work.add(store, call); !added)
                return Refusal(added.error());
        return {};
    });
    if (!done)
        return Refusal(done.error());
    // Carried out before, the command's body was not run again.
    return m_context.storage.checkCalls().drawnFor(store, purpose, sample.week).map([&](const std::optional<DrawCount> &count) {
        sample.of = count ? count->of : sample.of;
        sample.drawn = count ? count->drawn : sample.drawn;
        return sample;
    });
}

} // namespace showroom
