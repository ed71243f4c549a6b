// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leaddiary.h"
#include "showroom/rules/followuprules.h"
#include <algorithm>

namespace showroom
{
namespace
{

constexpr qint64 hoursToDecision = 25;

bool isTwoWay(const FollowUp &followUp)
{
    return isTwoWay(followUp.kind, followUp.direction, followUp.outcome, followUp.mass);
}

} // namespace

LeadDiary::LeadDiary(const DemoCalendar &calendar, Lead lead, PersonId by, Instant openedAt)
    : m_calendar(calendar), m_life{{std::move(lead), by, openedAt}, {}, {}}
{
    note(LeadEventKind::Opened, LeadState::New, by, openedAt, {});
}

void LeadDiary::record(const FollowUp &followUp, PersonId by, Instant recordedAt)
{
    catchUp(recordedAt);
    enter(followUp, by, recordedAt);
}

void LeadDiary::recordLate(const FollowUp &followUp, PersonId by, Instant recordedAt, std::optional<FollowUpAction> decision)
{
    m_late.push_back({{followUp, by, recordedAt}, decision});
}

/// What was waiting for a moment before `now`, earliest first, so that the lead remembers what was entered last.
void LeadDiary::catchUp(Instant now)
{
    const auto dueLate = [](const Late &a, const Late &b) { return a.entry.at < b.entry.at; };
    const auto dueDecision = [](const Waiting &a, const Waiting &b) { return a.at < b.at; };
    for (;;) {
        const auto late = std::min_element(m_late.begin(), m_late.end(), dueLate);
        const auto waiting = std::min_element(m_waiting.begin(), m_waiting.end(), dueDecision);
        const bool lateIsDue = late != m_late.end() && late->entry.at < now;
        const bool decisionIsDue = waiting != m_waiting.end() && waiting->at < now;
        if (decisionIsDue && (!lateIsDue || waiting->at < late->entry.at)) {
            decide(*waiting);
            m_waiting.erase(waiting);
        } else if (lateIsDue) {
            enter(late->entry.value, late->entry.by, late->entry.at);
            if (late->decision)
                m_waiting.push_back({m_life.followUps.size() - 1, *late->decision, late->entry.at.plusHours(hoursToDecision)});
            m_late.erase(late);
        } else {
            return;
        }
    }
}

void LeadDiary::enter(FollowUp followUp, PersonId by, Instant at)
{
    const Instant happened = followUp.happenedAt.value_or(at);
    followUp.happenedAt = happened;
    followUp.happenedOn = m_calendar.dayOf(happened);
    followUp.levelBefore = lead().level;
    const bool late = rules::recordedInTime(happened, at, followUp.happenedOn, m_policy).outcome == Outcome::Approve;
    followUp.state = late ? FollowUpState::Pending : FollowUpState::Recorded;
    followUp.counts = isTwoWay(followUp) && !late;
    m_life.followUps.push_back({followUp, by, at});
    if (!late)
        follow(followUp, by, at);
}

void LeadDiary::decide(const Waiting &waiting)
{
    Entry<FollowUp> &entry = m_life.followUps[waiting.followUp];
    FollowUp &followUp = entry.value;
    const auto *transition = followUpTransition(followUp.state, waiting.decision);
    if (!transition)
        return;
    followUp.state = transition->to;
    followUp.counts = followUp.state == FollowUpState::Approved && isTwoWay(followUp);
    // What the lead has come to by later contacts stays.
    if (followUp.counts && (!lead().lastContactOn || *lead().lastContactOn < followUp.happenedOn))
        follow(followUp, entry.by, waiting.at);
}

void LeadDiary::follow(const FollowUp &followUp, PersonId by, Instant at)
{
    Lead &kept = m_life.lead.value;
    const auto action = leadActionOf(followUp, kept.state);
    const auto *transition = action ? leadTransition(kept.state, *action) : nullptr;
    if (followUp.nextOn || !isOpen(transition ? transition->to : kept.state))
        kept.nextOn = followUp.nextOn;
    if (followUp.levelAfter)
        kept.level = *followUp.levelAfter;
    if (followUp.counts && (!kept.lastContactOn || *kept.lastContactOn < followUp.happenedOn))
        kept.lastContactOn = followUp.happenedOn;
    if (transition)
        move(*action, by, at, {});
}

void LeadDiary::act(LeadAction action, PersonId by, Instant at, const QString &text)
{
    catchUp(at);
    move(action, by, at, text);
}

void LeadDiary::move(LeadAction action, PersonId by, Instant at, const QString &text)
{
    Lead &kept = m_life.lead.value;
    const auto *transition = leadTransition(kept.state, action);
    Q_ASSERT_X(transition, "LeadDiary", "a move that the transition table does not list");
    const LeadState from = kept.state;
    kept.state = transition->to;
    if (action == LeadAction::Refuse)
        kept.refusedAt = at;
    if (action == LeadAction::WinBack)
        kept.refusedAt.reset();
    note(LeadEventKind::Moved, from, by, at, text);
}

void LeadDiary::claimLost(PersonId by, Instant at, const QString &reason, const QString &competitor)
{
    act(LeadAction::ClaimLost, by, at, reason);
    m_life.lead.value.closeReason = reason;
    m_life.lead.value.competitor = competitor;
}

void LeadDiary::close(LeadAction claim, PersonId by, Instant at, const QString &reason, std::optional<QDate> askAgain)
{
    act(claim, by, at, reason);
    m_life.lead.value.closeReason = reason;
    m_life.lead.value.dormantUntil = askAgain;
}

void LeadDiary::handOver(PersonId to, PersonId by, Instant at, const QString &text)
{
    catchUp(at);
    m_life.lead.value.owner = to;
    note(LeadEventKind::HandedOver, lead().state, by, at, text);
}

void LeadDiary::wish(QDate notBefore, PersonId by, Instant at, const QString &text)
{
    catchUp(at);
    note(LeadEventKind::Wish, lead().state, by, at, text);
    m_life.events.back().value.notBefore = notBefore;
}

void LeadDiary::note(LeadEventKind kind, LeadState from, PersonId by, Instant at, const QString &text)
{
    m_life.events.push_back({{LeadId(0), kind, at, m_calendar.dayOf(at), from, lead().state, lead().owner, {}, text}, by, at});
}

LeadLife LeadDiary::take()
{
    catchUp(m_calendar.end());
    return std::move(m_life);
}

} // namespace showroom
