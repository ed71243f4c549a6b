// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leadplot.h"
#include "demo/notes.h"
#include "demo/words.h"
#include <algorithm>

namespace showroom
{
namespace
{

constexpr int handOverMinute = 21 * 60 + 30;

bool metOnOpening(const Lead &lead)
{
    return lead.source == u"来店" || lead.source == u"来电";
}

} // namespace

LeadPlot::LeadPlot(const PlotSetting &setting, Random &random, const Lead &lead)
    : m_setting(setting),
      m_random(random),
      m_opening(someTime(setting.opened)),
      m_diary(setting.calendar, lead, *setting.owner.id, setting.calendar.at(m_opening.day, m_opening.minute))
{
    const auto &away = setting.owner.awayFrom;
    if (!away || setting.opened >= *away || !random.chance(60))
        return;
    const auto &colleague = random.pick(std::span<const DemoColleague>(setting.staff.consultants));
    if (!colleague.awayFrom)
        m_standIn = &colleague;
}

LeadLife LeadPlot::play(Plot plot)
{
    tell(plot);
    handOverBy(m_setting.calendar.today());
    return m_diary.take();
}

void LeadPlot::tell(Plot plot)
{
    const QDate yesterday = lastDay();
    switch (plot) {
    case Plot::New:
        return;
    case Plot::Following:
    case Plot::Quoted:
        return follow(m_setting.opened, yesterday, plot == Plot::Quoted);
    case Plot::Wish:
        return askForSilence(endBefore(3, 12));
    case Plot::Refused:
        return refuse(endBefore(1, 6));
    case Plot::SecondTracking:
    case Plot::WonBack: {
        const QDate day = endBefore(5, 14);
        refuse(day);
        return talkAgain(day.addDays(m_random.between(1, 3)), plot == Plot::WonBack);
    }
    case Plot::LostPending:
        return lose(endBefore(1, 3), false);
    case Plot::Lost:
        return lose(endBefore(4, 30), true);
    case Plot::Asleep:
        return close(LeadAction::ClaimDormant, LeadAction::ApproveDormant, QStringLiteral("postponed"),
                     m_setting.calendar.today().addDays(m_random.between(1, 60)));
    case Plot::NoLead:
        return close(LeadAction::ClaimInvalid, LeadAction::ApproveInvalid, QStringLiteral("no_intention"));
    case Plot::Ordered: {
        const QDate day = endBefore(1, 12);
        order(day);
        return keepOrdered(day.addDays(1), yesterday);
    }
    case Plot::Won: {
        const QDate day = endBefore(16, 40);
        order(day);
        const QDate delivery = day.addDays(m_random.between(5, 11));
        keepOrdered(day.addDays(1), delivery.addDays(-1));
        return deliver(delivery);
    }
    }
}

void LeadPlot::follow(QDate first, QDate last, bool quoteOnTheWay)
{
    const bool met = metOnOpening(m_diary.lead());
    if (first == m_setting.opened && met)
        meetFirst();
    std::vector<Touch> days;
    if (m_setting.sparse && first < last)
        days = {someTime(first.addDays(m_random.between(1, int(first.daysTo(last)))))};
    else if (!m_setting.sparse)
        days = touches(m_random, {m_setting.opened, first, last, met}, keeper(first).diligence);
    for (size_t i = 0; i < days.size(); ++i) {
        write(days[i], i + 1 < days.size() ? std::optional(days[i + 1].day) : std::nullopt);
        const bool halfWay = i + 1 >= days.size() / 2;
        if (quoteOnTheWay && halfWay && m_diary.lead().state == LeadState::Following)
            m_diary.act(LeadAction::Quote, *keeper(days[i].day).id, evening(days[i].day));
    }
}

void LeadPlot::refuse(QDate day)
{
    follow(m_setting.opened, day.addDays(-1));
    FollowUp talk;
    talk.learned = notes::refusal(m_random, m_diary.lead());
    talk.reaction = Reaction::Refused;
    talk.objection = notes::objection(m_random);
    talk.nextStep = NextStep::Call;
    talk.nextOn = day.addDays(m_random.between(2, 3));
    put(talk, someTime(day), false);
}

void LeadPlot::talkAgain(QDate day, bool wonBack)
{
    FollowUp talk;
    talk.learned = notes::secondTalk(m_random, wonBack);
    talk.reaction = wonBack ? Reaction::Considering : Reaction::Refused;
    talk.nextStep = wonBack ? NextStep::Invite : NextStep::Wait;
    talk.nextOn = day.addDays(m_random.between(2, 6));
    put(talk, someTime(day), false);
    if (wonBack && day < lastDay())
        follow(day.addDays(1), lastDay());
}

void LeadPlot::lose(QDate lastTalk, bool approved)
{
    const QDate claimedOn = std::max(lastTalk, m_setting.opened.addDays(6));
    refuse(claimedOn.addDays(-4));
    talkAgain(claimedOn.addDays(-m_random.between(1, 2)), false);
    handOverBy(claimedOn);
    const QString competitor = m_random.chance(55) ? words::competitor(m_random) : QString();
    const QString reason = competitor.isEmpty() ? notes::lossReason(m_random) : QString::fromLatin1(rivalReason);
    m_diary.claimLost(*keeper(claimedOn).id, evening(claimedOn), reason, competitor);
    if (!approved)
        return;
    const QDate approvedOn = claimedOn.addDays(m_random.between(1, 2));
    m_diary.act(LeadAction::ApproveLost, m_setting.staff.idOf(Role::Manager),
                m_setting.calendar.at(approvedOn, m_random.between(9 * 60, 11 * 60)));
}

/// Asleep until a day, or no lead at all; the last of the claims still wait.
void LeadPlot::close(LeadAction claim, LeadAction approval, const QString &reason, std::optional<QDate> askAgain)
{
    const QDate claimedOn = std::max(endBefore(1, 12), m_setting.opened.addDays(3));
    const QDate lastTalk = claimedOn.addDays(-1);
    follow(m_setting.opened, lastTalk);
    handOverBy(lastTalk);
    m_diary.close(claim, *keeper(lastTalk).id, evening(claimedOn), reason, askAgain);
    const QDate approvedOn = claimedOn.addDays(m_random.between(1, 2));
    if (approvedOn >= m_setting.calendar.today() || !m_random.chance(75))
        return;
    handOverBy(approvedOn);
    m_diary.act(approval, m_setting.staff.idOf(Role::Manager),
                m_setting.calendar.at(approvedOn, m_random.between(9 * 60, 11 * 60)));
}

void LeadPlot::order(QDate day)
{
    follow(m_setting.opened, day.addDays(-1), true);
    FollowUp talk;
    talk.kind = ContactKind::Visit;
    talk.direction = Direction::Incoming;
    talk.learned = QStringLiteral("到店签订单，付定金，选%1。").arg(words::colour(m_random));
    talk.reaction = Reaction::Agreed;
    talk.nextStep = NextStep::Wait;
    talk.nextOn = day.addDays(m_random.between(3, 7));
    put(talk, someTime(day), false);
    m_diary.act(LeadAction::Order, *keeper(day).id, evening(day));
}

void LeadPlot::keepOrdered(QDate first, QDate last)
{
    for (Week week = Week(first).next(); !m_setting.sparse && week.monday() <= last; week = week.next()) {
        const QDate day = week.day(m_random.between(1, 7));
        if (day > last || !m_random.chance(keeper(day).diligence.kept))
            continue;
        FollowUp talk;
        talk.learned = notes::afterOrder(m_random);
        talk.reaction = Reaction::Agreed;
        talk.nextStep = NextStep::Wait;
        talk.nextOn = day.addDays(m_random.between(4, 8));
        put(talk, someTime(day), true);
    }
}

void LeadPlot::deliver(QDate day)
{
    handOverBy(day);
    m_diary.act(LeadAction::Deliver, m_setting.staff.idOf(Role::Clerk), m_setting.calendar.at(day, 16 * 60));
    const QDate later = day.addDays(3);
    if (later > m_setting.calendar.yesterday() || !m_random.chance(70))
        return;
    FollowUp talk;
    talk.learned = notes::afterDelivery(m_random);
    talk.reaction = Reaction::Agreed;
    put(talk, someTime(later), false);
}

void LeadPlot::askForSilence(QDate day)
{
    follow(m_setting.opened, day);
    const bool approvalOwed = m_random.chance(20);
    const QDate notBefore = approvalOwed ? day.addDays(m_random.between(40, 60))
                                         : std::min(day.addDays(28), m_setting.calendar.today().addDays(m_random.between(2, 20)));
    const QString why = notes::wish(m_random);
    m_diary.wish(notBefore, *keeper(day).id, evening(day), why);
}

void LeadPlot::handOverBy(QDate day)
{
    if (m_handedOver || !m_standIn || day <= *m_setting.owner.awayFrom)
        return;
    m_handedOver = true;
    if (leadTransition(m_diary.lead().state, LeadAction::HandOver))
        m_diary.handOver(*m_standIn->id, m_setting.staff.idOf(Role::Manager),
                         m_setting.calendar.at(*m_setting.owner.awayFrom, handOverMinute),
                         QStringLiteral("%1休假，线索移交%2继续回访。").arg(m_setting.owner.person.name, m_standIn->person.name));
}

const DemoColleague &LeadPlot::keeper(QDate day) const
{
    return m_standIn && day > *m_setting.owner.awayFrom ? *m_standIn : m_setting.owner;
}

QDate LeadPlot::lastDay() const
{
    const QDate yesterday = m_setting.calendar.yesterday();
    return m_setting.owner.awayFrom && !m_standIn ? std::min(yesterday, *m_setting.owner.awayFrom) : yesterday;
}

Instant LeadPlot::evening(QDate day)
{
    return m_setting.calendar.at(day, m_random.between(20 * 60 + 45, 21 * 60 + 20));
}

QDate LeadPlot::endBefore(int shortest, int longest)
{
    if (m_setting.sparse)
        return m_setting.opened.addDays(m_random.between(12, 30));
    const QDate wanted = m_setting.calendar.today().addDays(-m_random.between(shortest, longest));
    return std::max(m_setting.opened.addDays(1), std::min(wanted, lastDay()));
}

} // namespace showroom
