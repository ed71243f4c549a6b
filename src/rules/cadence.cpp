// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/cadence.h"
#include <algorithm>
#include <set>

namespace showroom
{

namespace
{

int daysIn(const std::vector<QDate> &days, Week week)
{
    std::set<QDate> different;
    for (QDate day : days)
        if (week.contains(day))
            different.insert(day);
    return int(different.size());
}

int owedWhenOpenedOn(QDate day, const Policy &policy)
{
    const int weekday = day.dayOfWeek();
    if (weekday <= Qt::Wednesday)
        return policy.openedMonToWed;
    return weekday <= Qt::Saturday ? policy.openedThuToSat : policy.openedSunday;
}

QDate heldUntil(const CadenceFacts::Wish &wish, const Policy &policy)
{
    return wish.approved ? wish.notBefore : std::min(wish.notBefore, wish.recordedOn.addDays(policy.wishDays));
}

/// The wish that was in force at the end of the week, if any reached into it.
const CadenceFacts::Wish *wishIn(const CadenceFacts &facts, Week week)
{
    const CadenceFacts::Wish *last = nullptr;
    for (const auto &wish : facts.wishes)
        if (wish.recordedOn <= week.sunday())
            last = &wish;
    return last;
}

int owedByOpening(const CadenceFacts &facts, Week week, const Policy &policy)
{
    if (facts.openedOn > week.sunday())
        return 0;
    if (facts.ordered)
        return policy.orderedPerWeek;
    return week.contains(facts.openedOn) ? owedWhenOpenedOn(facts.openedOn, policy) : policy.revisitsPerWeek;
}

/// A wish for silence suspends the debt: a week that lies wholly before the day owes nothing, one in which the day falls owes as
/// if the lead had been opened on it, and one in which the wish was spoken owes nothing more than was done.
int owedAfterWish(const CadenceFacts &facts, Week week, int owed, int done, const Policy &policy)
{
    const CadenceFacts::Wish *wish = wishIn(facts, week);
    if (!wish)
        return owed;
    const QDate until = heldUntil(*wish, policy);
    if (until <= week.monday())
        return owed;
    const int before = week.contains(wish->recordedOn) ? std::min(owed, done) : 0;
    const int after = week.contains(until) ? owedWhenOpenedOn(until, policy) : 0;
    return std::min(owed, std::max(before, after));
}

} // namespace

CadenceStanding cadence(const CadenceFacts &facts, Week week, QDate today, const Policy &policy)
{
    CadenceStanding standing;
    standing.due = week.sunday();
    standing.done = daysIn(facts.contacts, week);
    standing.owed = owedAfterWish(facts, week, owedByOpening(facts, week, policy), standing.done, policy);
    if (facts.leftOn && *facts.leftOn <= week.sunday())
        standing.owed = facts.leftOn < week.monday() ? 0 : std::min(standing.owed, standing.done);
    standing.discharged = standing.done < standing.owed && daysIn(facts.attempts, week) >= policy.attemptDays;

    const int missing = standing.missing();
    // Each contact needs a day of its own; today is one unless a contact was made already.
    standing.startBy = week.sunday().addDays(1 - std::max(missing, 1));
    const bool contactToday = std::find(facts.contacts.begin(), facts.contacts.end(), today) != facts.contacts.end();
    const QDate nextPossible = contactToday ? today.addDays(1) : today;
    standing.lost = missing > 0 && nextPossible > standing.startBy;
    standing.early = missing >= 2 && standing.done == 0 && today > week.day(Qt::Thursday);
    return standing;
}

Verdict cadenceVerdict(const CadenceStanding &thisWeek, const CadenceStanding &lastWeek, QDate today)
{
    Verdict verdict{QStringLiteral("FU-01")};
    if (thisWeek.discharged) {
        verdict.outcome = Outcome::Flag;
        verdict.message = {
            QT_TRANSLATE_NOOP("Message", "Not reached on enough days: this week is discharged and the manager is told.")};
        return verdict;
    }
    if (thisWeek.met()) {
        verdict.message = thisWeek.owed == 0 ? Message{QT_TRANSLATE_NOOP("Message", "No revisit is owed this week.")}
                                             : Message{QT_TRANSLATE_NOOP("Message", "Revisits this week: %1 owed, %2 made."),
                                                       {qint64(thisWeek.owed), qint64(thisWeek.done)}};
        return verdict;
    }
    verdict.outcome = Outcome::Task;
    verdict.due = thisWeek.due;
    verdict.mend = {
        QT_TRANSLATE_NOOP("Message", "Contact the customer and record the follow-up; each contact needs a day of its own.")};
    if (lastWeek.missing() > 0)
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Revisits this week: %1 owed, %2 made; last week %3 made, %4 missing."),
                           {qint64(thisWeek.owed), qint64(thisWeek.done), qint64(lastWeek.done), qint64(lastWeek.missing())}};
    else if (thisWeek.lost && today <= thisWeek.due)
        verdict.message = {
            QT_TRANSLATE_NOOP("Message", "Revisits this week: %1 owed, %2 made; they can no longer all be made in time."),
            {qint64(thisWeek.owed), qint64(thisWeek.done)}};
    else
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Revisits this week: %1 owed, %2 made; the last by %3."),
                           {qint64(thisWeek.owed), qint64(thisWeek.done), thisWeek.due}};
    return verdict;
}

std::optional<QDate> silentUntil(const std::vector<CadenceFacts::Wish> &wishes, QDate day, const Policy &policy)
{
    const CadenceFacts::Wish *last = nullptr;
    for (const auto &wish : wishes)
        if (wish.recordedOn <= day)
            last = &wish;
    if (!last)
        return std::nullopt;
    const QDate until = heldUntil(*last, policy);
    return until > day ? std::optional(until) : std::nullopt;
}

Level treatedAs(Level level, const Policy &policy)
{
    const auto found = policy.treatAs.find(level);
    return found == policy.treatAs.end() ? level : found->second;
}

} // namespace showroom
