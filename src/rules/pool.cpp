// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/pool.h"

namespace showroom::rules
{

namespace
{

const QString rule = QStringLiteral("FU-11");
constexpr int warnDays = 5;

} // namespace

QDate poolDay(QDate workedOn, const Policy &policy)
{
    return workedOn.addDays(policy.poolDays);
}

std::optional<QDate> unworkedSince(QDate today, const Policy &policy)
{
    if (policy.poolDays == 0)
        return {};
    return today.addDays(1 - policy.poolDays);
}

Verdict returnsToPool(const Lead &lead, QDate workedOn, QDate today, const Policy &policy)
{
    Verdict verdict{rule};
    if (!isOpen(lead.state) || policy.poolDays == 0)
        return verdict;
    if (!lead.owner) {
        verdict.outcome = Outcome::Flag;
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Lies in the pool; whoever takes it works it.")};
        return verdict;
    }
    const QDate day = poolDay(workedOn, policy);
    if (today < day.addDays(-warnDays))
        return verdict;
    verdict.outcome = Outcome::Flag;
    verdict.due = day;
    verdict.message =
        today < day ? Message{QT_TRANSLATE_NOOP("Message", "Nobody has worked it since %1; it returns to the pool on %2"),
                              {workedOn, day}}
                    : Message{QT_TRANSLATE_NOOP("Message", "Nobody has worked it since %1; others may take it from the pool"),
                              {workedOn}};
    return verdict;
}

Verdict mayClaim(const ClaimFacts &facts, QDate today, const Policy &policy)
{
    Verdict verdict{rule};
    if (facts.openLeads >= policy.poolCapacity) {
        verdict.outcome = Outcome::Block;
        verdict.message = {QT_TRANSLATE_NOOP("Message", "You have %1 open leads; from %2 on nobody takes another one."),
                           {qint64(facts.openLeads), qint64(policy.poolCapacity)}};
        verdict.mend = {QT_TRANSLATE_NOOP("Message", "Bring some of yours to an end first.")};
    } else if (facts.hadUntil && today < facts.hadUntil->addDays(policy.poolWaitDays)) {
        verdict.outcome = Outcome::Block;
        verdict.message = {QT_TRANSLATE_NOOP("Message", "This lead was yours until %1; you may take it back from %2 on."),
                           {*facts.hadUntil, facts.hadUntil->addDays(policy.poolWaitDays)}};
        verdict.mend = {QT_TRANSLATE_NOOP("Message", "Leave it to a colleague, or wait.")};
    }
    return verdict;
}

Verdict awayWithLeads(const QString &name, int leads, std::optional<QDate> until, QDate today)
{
    Verdict verdict{rule};
    if (leads == 0)
        return verdict;
    verdict.outcome = Outcome::Task;
    verdict.due = today;
    verdict.message =
        until ? Message{QT_TRANSLATE_NOOP("Message", "%1 is away until %2: hand over %3 lead(s)"), {name, *until, qint64(leads)}}
              : Message{QT_TRANSLATE_NOOP("Message", "%1 does not work here now: hand over %2 lead(s)"), {name, qint64(leads)}};
    return verdict;
}

} // namespace showroom::rules
