// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/leadfacts.h"
#include "showroom/rules/pool.h"
#include "showroom/rules/regular.h"

namespace showroom
{

namespace
{

void takeWish(const LeadEvent &event, std::vector<CadenceFacts::Wish> &wishes)
{
    if (event.kind == LeadEventKind::Wish && event.notBefore)
        wishes.push_back({event.on, *event.notBefore, false});
    else if (event.kind == LeadEventKind::WishApproved && !wishes.empty())
        wishes.back().approved = true;
}

/// Walks a lead's history and keeps since when it has been open or ordered.
class History
{
public:
    History(Week week, LeadState state, QDate createdOn) : m_week(week)
    {
        facts.state = state;
        facts.openedOn = createdOn;
        facts.ordered = state == LeadState::Ordered;
        if (!isOpen(state) && !facts.ordered)
            facts.leftOn = createdOn;
    }

    void take(const LeadEvent &event)
    {
        switch (event.kind) {
        case LeadEventKind::Opened:
            open(event.on);
            facts.state = event.to;
            break;
        case LeadEventKind::Moved:
            move(event);
            break;
        case LeadEventKind::Wish:
        case LeadEventKind::WishApproved:
            takeWish(event, facts.wishes);
            break;
        case LeadEventKind::HandedOver:
            break;
        }
    }

    CadenceFacts facts;

private:
    void open(QDate day)
    {
        facts.openedOn = day;
        facts.leftOn.reset();
        facts.ordered = false;
    }

    void move(const LeadEvent &event)
    {
        facts.state = event.to;
        if (!isOpen(event.from) && isOpen(event.to))
            return open(event.on);
        if (isOpen(event.from) == isOpen(event.to) && event.from != LeadState::Ordered && event.to != LeadState::Ordered)
            return;
        if (event.to == LeadState::Ordered && event.on < m_week.monday()) {
            // An order of an earlier week owes its own rhythm; one of this week only ends the debt of the open lead.
            open(event.on);
            facts.ordered = true;
            return;
        }
        if (!isOpen(event.to))
            facts.leftOn = event.on;
    }

    Week m_week;
};

/// The state before the events that are known: the earliest move says where it came from.
LeadState stateBefore(const LeadFacts &facts)
{
    for (const LeadEvent &event : facts.events)
        if (event.kind == LeadEventKind::Moved)
            return event.from;
    return facts.row.lead.value.state;
}

} // namespace

CadenceFacts cadenceFacts(const LeadFacts &facts, Week week, const StoreZone &zone)
{
    History history(week, stateBefore(facts), zone.dayOf(facts.row.lead.createdAt));
    for (const LeadEvent &event : facts.events)
        if (event.on <= week.sunday())
            history.take(event);
    for (const LeadDay &day : facts.days) {
        if (day.contact)
            history.facts.contacts.push_back(day.on);
        if (day.attempt)
            history.facts.attempts.push_back(day.on);
    }
    return std::move(history.facts);
}

std::optional<PersonId> ownerAtEndOf(Week week, const LeadFacts &facts)
{
    std::optional<PersonId> owner = facts.row.lead.value.owner;
    bool known = false;
    for (const LeadEvent &event : facts.events) {
        const bool says = event.kind == LeadEventKind::Opened || event.kind == LeadEventKind::HandedOver;
        if (!says || event.on > week.sunday())
            continue;
        owner = event.owner;
        known = true;
    }
    return known ? owner : facts.row.lead.value.owner;
}

rules::RefusalFacts refusalFacts(const LeadFacts &facts, const StoreZone &zone)
{
    rules::RefusalFacts refusal;
    if (facts.row.lead.value.refusedAt)
        refusal.refusedOn = zone.dayOf(*facts.row.lead.value.refusedAt);
    for (const LeadDay &day : facts.sinceRefusal) {
        if (day.contact)
            refusal.contactsSince.push_back(day.on);
        if (day.attempt)
            refusal.attemptsSince.push_back(day.on);
    }
    return refusal;
}

std::vector<CadenceFacts::Wish> wishesIn(const std::vector<LeadEvent> &events)
{
    std::vector<CadenceFacts::Wish> wishes;
    for (const LeadEvent &event : events)
        takeWish(event, wishes);
    return wishes;
}

rules::IntervalFacts intervalFacts(const LeadFacts &facts, QDate today, const Policy &policy, const StoreZone &zone)
{
    const Stored<Lead> &lead = facts.row.lead;
    rules::IntervalFacts intervals{lead.value.level, zone.dayOf(lead.createdAt), lead.createdAt, lead.value.lastContactOn};
    for (const LeadDay &day : facts.days)
        intervals.tries.push_back(day.on);
    intervals.silentUntil = silentUntil(wishesIn(facts.events), today, policy);
    intervals.remote = rules::isRemoteSource(lead.value.source, policy);
    return intervals;
}

const LeadEvent *wishToApprove(const std::vector<LeadEvent> &events, const Policy &policy)
{
    const LeadEvent *wish = nullptr;
    for (const LeadEvent &event : events) {
        if (event.kind == LeadEventKind::WishApproved)
            wish = nullptr;
        else if (event.kind == LeadEventKind::Wish && event.notBefore)
            wish = rules::longWish(event.on, *event.notBefore, policy).outcome == Outcome::Approve ? &event : nullptr;
    }
    return wish;
}

LeadStanding standingOf(const LeadFacts &facts, QDate today, const PolicyBook &policies, const StoreZone &zone)
{
    const Week week(today);
    const auto judge = [&](Week judged) {
        return cadence(cadenceFacts(facts, judged, zone), judged, today, policies.at(zone.startOf(judged.monday())));
    };
    return {judge(week), judge(week.previous())};
}

QDate workedOn(const LeadFacts &facts, const StoreZone &zone)
{
    const Stored<Lead> &lead = facts.row.lead;
    QDate day = std::max(zone.dayOf(lead.createdAt), lead.value.lastContactOn.value_or(QDate(1900, 1, 1)));
    for (const LeadEvent &event : facts.events) {
        if (event.kind == LeadEventKind::HandedOver)
            day = std::max(day, event.on);
        if (event.kind == LeadEventKind::Wish)
            day = std::max(day, std::max(event.on, event.notBefore.value_or(event.on)));
    }
    return day;
}

std::vector<Verdict> verdictsOn(const LeadFacts &facts, const LeadStanding &standing, QDate today, const Policy &policy,
                                const StoreZone &zone)
{
    const Lead &lead = facts.row.lead.value;
    std::vector<Verdict> verdicts{cadenceVerdict(standing.thisWeek, standing.lastWeek, today)};
    if (const LeadEvent *wish = wishToApprove(facts.events, policy))
        verdicts.push_back(rules::longWish(wish->on, *wish->notBefore, policy));
    Verdict treated{QStringLiteral("FU-02")};
    const LevelLetters letters(policy.levels);
    if (treatedAs(lead.level, policy) != lead.level)
        treated.message = {QT_TRANSLATE_NOOP("Message", "Level %1 is received and followed as level %2."),
                           {letters.withCode(lead.level), letters.withCode(treatedAs(lead.level, policy))}};
    verdicts.push_back(std::move(treated));
    verdicts.push_back(rules::secondFollowUp(refusalFacts(facts, zone), today, policy));
    if (isClaimed(lead.state))
        verdicts.push_back(rules::claimToDecide(lead));
    if (lead.state == LeadState::Dormant)
        verdicts.push_back(rules::wakes(lead, today));
    verdicts.push_back(isOpen(lead.state) ? rules::nextStepKept(lead.nextOn, today) : Verdict{QStringLiteral("FU-07")});
    if (isOpen(lead.state)) {
        const rules::IntervalFacts intervals = intervalFacts(facts, today, policy, zone);
        verdicts.push_back(rules::withinInterval(intervals, today, policy));
        verdicts.push_back(rules::firstResponse(intervals, today, zone, policy));
        verdicts.push_back(rules::focus(lead.focusRank, policy));
        verdicts.push_back(rules::returnsToPool(lead, workedOn(facts, zone), today, policy));
    }
    return verdicts;
}

} // namespace showroom
