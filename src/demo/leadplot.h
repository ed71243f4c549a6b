// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/leaddiary.h"
#include "demo/staff.h"
#include "demo/touches.h"

namespace showroom
{

/// How a lead's story goes, up to the evening before the demonstration's day.
enum class Plot {
    New,
    Following,
    Quoted,
    Wish,
    Refused,
    SecondTracking,
    WonBack,
    LostPending,
    Lost,
    Asleep,
    NoLead,
    Ordered,
    Won
};

/// What a plot needs to know of its lead.
struct PlotSetting {
    const DemoCalendar &calendar;
    const DemoStaff &staff;
    const DemoColleague &owner;
    QDate opened;
    bool sparse = false; ///< long ago: only the talks that mattered
};

/// Tells the story of one lead: when its consultant, being as diligent as they are, was in touch, and what came of it.
class LeadPlot
{
public:
    LeadPlot(const PlotSetting &setting, Random &random, const Lead &lead);
    [[nodiscard]] LeadLife play(Plot plot);

private:
    void tell(Plot plot);
    void follow(QDate first, QDate last, bool quoteOnTheWay = false);
    void refuse(QDate day);
    void talkAgain(QDate day, bool wonBack);
    void lose(QDate lastTalk, bool approved);
    void close(LeadAction claim, LeadAction approval, const QString &reason, std::optional<QDate> askAgain = {});
    void order(QDate day);
    void keepOrdered(QDate first, QDate last);
    void deliver(QDate day);
    void askForSilence(QDate day);

    void meetFirst();
    void write(const Touch &touch, std::optional<QDate> nextTouch);
    void planNext(FollowUp &followUp, const Touch &touch, std::optional<QDate> nextTouch);
    void put(FollowUp followUp, const Touch &touch, bool mayBeLate);
    void handOverBy(QDate day);

    [[nodiscard]] const DemoColleague &keeper(QDate day) const;
    [[nodiscard]] Touch someTime(QDate day) { return {day, m_random.between(9 * 60 + 10, 19 * 60 + 30), TouchKind::Talk}; }
    /// The last day on which somebody looked after the lead.
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Instant evening(QDate day);
    [[nodiscard]] QDate endBefore(int shortest, int longest);

    PlotSetting m_setting;
    Random &m_random;
    Touch m_opening;
    LeadDiary m_diary;
    const DemoColleague *m_standIn = nullptr; ///< who takes over while the owner is away
    bool m_handedOver = false;
};

} // namespace showroom
