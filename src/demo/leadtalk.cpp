// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadplot.h"
#include "demo/notes.h"
#include <algorithm>

namespace showroom
{
namespace
{

struct Way {
    ContactKind kind;
    Direction direction;
};

constexpr Way ways[] = {
    {ContactKind::Call, Direction::Outgoing},      {ContactKind::Call, Direction::Outgoing},
    {ContactKind::Call, Direction::Outgoing},      {ContactKind::Call, Direction::Outgoing},
    {ContactKind::Call, Direction::Outgoing},      {ContactKind::Call, Direction::Outgoing},
    {ContactKind::Call, Direction::Incoming},      {ContactKind::Chat, Direction::Outgoing},
    {ContactKind::Chat, Direction::Outgoing},      {ContactKind::Chat, Direction::Incoming},
    {ContactKind::Visit, Direction::Incoming},     {ContactKind::Visit, Direction::Incoming},
    {ContactKind::TestDrive, Direction::Incoming}, {ContactKind::HomeVisit, Direction::Outgoing},
    {ContactKind::Sms, Direction::Incoming},
};
constexpr Reaction reactions[] = {Reaction::Interested,  Reaction::Considering, Reaction::Considering,
                                  Reaction::Considering, Reaction::Hesitant,    Reaction::Agreed};
constexpr NextStep steps[] = {NextStep::Call,  NextStep::Call, NextStep::Call,      NextStep::Invite,   NextStep::Invite,
                              NextStep::Quote, NextStep::Wait, NextStep::TestDrive, NextStep::HomeVisit};
constexpr Level levels[] = {Level::H, Level::A, Level::B, Level::C};

Level neighbour(Random &random, Level level)
{
    const int wanted = int(level) + (random.chance(60) ? -1 : 1);
    return levels[size_t(std::clamp(wanted, 0, 3))];
}

} // namespace

void LeadPlot::meetFirst()
{
    const bool visit = m_diary.lead().source == u"来店";
    FollowUp talk;
    talk.kind = visit ? ContactKind::Visit : ContactKind::Call;
    talk.direction = Direction::Incoming;
    talk.learned = notes::firstTalk(m_random, m_diary.lead(), visit);
    talk.reaction = Reaction::Interested;
    talk.nextStep = visit ? NextStep::Call : NextStep::Invite;
    talk.nextOn = m_setting.opened.addDays(m_random.between(1, 4));
    // It is written down a little after the lead was: the card came first, then the talk.
    put(talk, {m_opening.day, m_opening.minute + 1, TouchKind::Talk}, false);
}

void LeadPlot::write(const Touch &touch, std::optional<QDate> nextTouch)
{
    FollowUp made;
    planNext(made, touch, nextTouch);
    if (touch.kind == TouchKind::Mass) {
        made.kind = ContactKind::Sms;
        made.mass = true;
        made.learned = notes::massMessage(m_random);
        return put(made, touch, false);
    }
    if (touch.kind == TouchKind::Attempt) {
        made.outcome = ContactOutcome::NotReached;
        return put(made, touch, false);
    }
    const Way &way = m_random.pick(ways);
    made.kind = way.kind;
    made.direction = way.direction;
    made.learned = notes::learned(m_random, m_diary.lead(), way.kind);
    made.reaction = m_random.pick(reactions);
    if (m_random.chance(35))
        made.objection = notes::objection(m_random);
    const Level level = m_random.chance(12) ? neighbour(m_random, m_diary.lead().level) : m_diary.lead().level;
    if (level != m_diary.lead().level)
        made.levelAfter = level;
    put(made, touch, m_diary.lead().state != LeadState::New);
}

void LeadPlot::planNext(FollowUp &followUp, const Touch &touch, std::optional<QDate> nextTouch)
{
    const QDate today = m_setting.calendar.today();
    followUp.nextStep = m_random.pick(steps);
    if (nextTouch && *nextTouch > touch.day)
        followUp.nextOn = nextTouch;
    else if (!nextTouch && touch.day.daysTo(today) <= 7 && m_random.chance(keeper(touch.day).diligence.kept))
        followUp.nextOn = std::max(today, touch.day.addDays(1)).addDays(m_random.below(5));
    else
        followUp.nextOn = touch.day.addDays(m_random.between(1, 6));
    if (m_random.chance(40))
        followUp.nextTime = QTime(9, 0).addSecs(m_random.below(19) * 1800);
}

void LeadPlot::put(FollowUp followUp, const Touch &touch, bool mayBeLate)
{
    handOverBy(touch.day);
    const DemoCalendar &calendar = m_setting.calendar;
    const DemoColleague &who = keeper(touch.day);
    const PersonId by = followUp.mass ? m_setting.staff.idOf(Role::Clerk) : *who.id;
    const Instant happened = calendar.at(touch.day, touch.minute);
    followUp.happenedAt = happened;
    const QDate lateDay = touch.day.addDays(2);
    if (!mayBeLate || !m_random.chance(who.diligence.late) || lateDay >= calendar.today())
        return m_diary.record(followUp, by, happened.plusMinutes(m_random.between(2, 70)));
    std::optional<FollowUpAction> decision;
    if (lateDay.daysTo(calendar.today()) > 2)
        decision = m_random.chance(90) ? FollowUpAction::Approve : FollowUpAction::Reject;
    m_diary.recordLate(followUp, by, calendar.at(lateDay, m_random.between(9 * 60, 11 * 60)), decision);
}

} // namespace showroom
