// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/intervals.h"
#include "showroom/rules/cadence.h"
#include <algorithm>

namespace showroom::rules
{

namespace
{

std::optional<int> limitOf(Level level, const Policy &policy)
{
    const auto found = policy.levels.find(treatedAs(level, policy));
    return found == policy.levels.end() ? std::nullopt : found->second.contactDays;
}

bool triedSince(const IntervalFacts &facts, QDate day)
{
    return (facts.lastContactOn && *facts.lastContactOn >= day) ||
           std::any_of(facts.tries.begin(), facts.tries.end(), [day](QDate each) { return each >= day; });
}

Verdict owedBy(QDate due, Verdict verdict)
{
    verdict.outcome = Outcome::Task;
    verdict.due = due;
    return verdict;
}

} // namespace

std::optional<QDate> nextContactBy(Level level, QDate last, std::optional<QDate> silentUntil, const Policy &policy)
{
    const auto limit = limitOf(level, policy);
    if (!limit)
        return std::nullopt;
    const QDate by = last.addDays(*limit);
    return silentUntil ? std::max(by, *silentUntil) : by;
}

Verdict withinInterval(const IntervalFacts &facts, QDate today, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-13")};
    const QDate last = facts.lastContactOn.value_or(facts.openedOn);
    const auto by = nextContactBy(facts.level, last, facts.silentUntil, policy);
    if (!by)
        return verdict;
    const QString level = LevelLetters(policy.levels).withCode(treatedAs(facts.level, policy));
    const qint64 days = *limitOf(facts.level, policy);
    if (facts.silentUntil == by)
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Next contact by %1: the customer wants none before."), {*by}};
    else if (facts.lastContactOn)
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Next contact by %1: the last was on %2, and level %3 allows %4 days."),
                           {*by, last, level, days}};
    else
        verdict.message = {
            QT_TRANSLATE_NOOP("Message", "First contact by %1: the lead was opened on %2, and level %3 allows %4 days."),
            {*by, last, level, days}};
    if (*by > Week(today).sunday())
        return verdict;
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Contact the customer and record the follow-up, or change the level.")};
    return owedBy(*by, std::move(verdict));
}

Verdict nextStepWithinInterval(const FollowUp &followUp, QDate recordedOn, Level level, std::optional<QDate> silentUntil,
                               const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-13")};
    const auto by = nextContactBy(level, std::max(followUp.happenedOn, recordedOn), silentUntil, policy);
    if (!followUp.nextOn || !by || *followUp.nextOn <= *by)
        return verdict;
    verdict.outcome = Outcome::Block;
    verdict.missing = {QStringLiteral("next_on")};
    verdict.message = {QT_TRANSLATE_NOOP("Message", "Level %1 allows %2 days between two contacts: the next by %3."),
                       {LevelLetters(policy.levels).withCode(treatedAs(level, policy)), qint64(*limitOf(level, policy)), *by}};
    verdict.mend = {
        QT_TRANSLATE_NOOP("Message", "Name an earlier day; where the customer wants no contact before, record that wish first.")};
    return verdict;
}

Verdict firstResponse(const IntervalFacts &facts, QDate today, const StoreZone &zone, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-14")};
    // Later than that the other rules have long taken over.
    if (Week(facts.openedOn).next().sunday() < today)
        return verdict;
    const Instant latest = facts.openedAt.plusHours(policy.responseHours);
    const QDate due = facts.remote ? zone.dayOf(latest) : facts.openedOn.addDays(policy.newCardDays);
    if (triedSince(facts, facts.remote ? facts.openedOn : facts.openedOn.addDays(1))) {
        verdict.message = {QT_TRANSLATE_NOOP("Message", "The first response was given.")};
        return verdict;
    }
    if (facts.silentUntil && *facts.silentUntil > due) {
        verdict.message = {QT_TRANSLATE_NOOP("Message", "The customer wants no contact before %1."), {*facts.silentUntil}};
        return verdict;
    }
    if (facts.remote) {
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Came in from afar: to be called within %1 hours, by %2 %3."),
                           {qint64(policy.responseHours), due, zone.local(latest).time().toString(QStringLiteral("HH:mm"))}};
        verdict.mend = {QT_TRANSLATE_NOOP("Message", "Call the customer and record it, also when nobody answers.")};
    } else {
        verdict.message = {QT_TRANSLATE_NOOP("Message", "A new card of %1 is revisited by %2."), {facts.openedOn, due}};
        verdict.mend = {QT_TRANSLATE_NOOP("Message", "Contact the customer again and record it.")};
    }
    return owedBy(due, std::move(verdict));
}

bool isRemoteSource(const QString &source, const Policy &policy)
{
    return std::any_of(policy.remoteSources.begin(), policy.remoteSources.end(),
                       [&](const QString &word) { return source.contains(word, Qt::CaseInsensitive); });
}

} // namespace showroom::rules
