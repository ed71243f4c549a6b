// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/followuprules.h"
#include <algorithm>
#include <set>

namespace showroom::rules
{

namespace
{

bool secondFollowUpMade(const RefusalFacts &facts, const Policy &policy)
{
    if (!facts.contactsSince.empty())
        return true;
    // Somebody who never answers must not keep a lead open for ever: the days that discharge FU-01 serve here too.
    return int(std::set<QDate>(facts.attemptsSince.begin(), facts.attemptsSince.end()).size()) >= policy.attemptDays;
}

Message secondFollowUpMend()
{
    return {QT_TRANSLATE_NOOP("Message", "Make the second follow-up and record its result.")};
}

bool isMissing(const FollowUp &followUp, const QString &field)
{
    if (field == QLatin1String("learned"))
        return followUp.learned.trimmed().isEmpty();
    if (field == QLatin1String("reaction"))
        return !followUp.reaction;
    if (field == QLatin1String("objection"))
        return followUp.objection.trimmed().isEmpty();
    if (field == QLatin1String("next_step"))
        return !followUp.nextStep;
    return field == QLatin1String("next_on") && !followUp.nextOn;
}

} // namespace

Verdict secondFollowUp(const RefusalFacts &facts, QDate today, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-03")};
    if (!facts.refusedOn)
        return verdict;
    if (secondFollowUpMade(facts, policy)) {
        verdict.message = {QT_TRANSLATE_NOOP("Message", "The second follow-up after the refusal was made.")};
        return verdict;
    }
    verdict.outcome = Outcome::Task;
    verdict.due = facts.refusedOn->addDays(policy.secondTrackingDays);
    verdict.mend = secondFollowUpMend();
    verdict.message = today > *verdict.due
                          ? Message{QT_TRANSLATE_NOOP("Message", "Second follow-up after the refusal of %1: overdue since %2."),
                                    {*facts.refusedOn, *verdict.due}}
                          : Message{QT_TRANSLATE_NOOP("Message", "Second follow-up after the refusal of %1: owed by %2."),
                                    {*facts.refusedOn, *verdict.due}};
    return verdict;
}

Verdict closingAsLost(const RefusalFacts &facts, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-03")};
    if (facts.refusedOn && secondFollowUpMade(facts, policy))
        return verdict;
    verdict.outcome = Outcome::Block;
    verdict.mend = secondFollowUpMend();
    verdict.missing = {QStringLiteral("second_follow_up")};
    verdict.message =
        facts.refusedOn
            ? Message{QT_TRANSLATE_NOOP(
                          "Message",
                          "A refusal is never the end: the second follow-up after the refusal of %1 has not been made."),
                      {*facts.refusedOn}}
            : Message{QT_TRANSLATE_NOOP(
                  "Message", "A refusal is never the end: the customer has not refused yet, and no second follow-up was made.")};
    return verdict;
}

Verdict learned(const FollowUp &followUp, bool leadStaysOpen, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-07")};
    const bool attempt = followUp.outcome == ContactOutcome::NotReached || followUp.mass;
    for (const QString &field : policy.followUpFields) {
        const bool aboutNext = field.startsWith(QLatin1String("next_"));
        const bool wanted = aboutNext ? leadStaysOpen : !attempt;
        if (wanted && isMissing(followUp, field))
            verdict.missing << field;
    }
    if (verdict.missing.isEmpty())
        return verdict;
    verdict.outcome = Outcome::Block;
    verdict.message = {QT_TRANSLATE_NOOP("Message", "A follow-up records what was learned and the next step with its date.")};
    verdict.mend = {
        QT_TRANSLATE_NOOP("Message", "Fill in what is missing; a lead without a next step can only be a closed one.")};
    return verdict;
}

Verdict nextStepKept(std::optional<QDate> nextOn, QDate today)
{
    Verdict verdict{QStringLiteral("FU-07")};
    if (!nextOn || *nextOn > today)
        return verdict;
    verdict.outcome = Outcome::Task;
    verdict.due = *nextOn;
    verdict.message = *nextOn < today
                          ? Message{QT_TRANSLATE_NOOP("Message", "The next step agreed for %1 was not recorded."), {*nextOn}}
                          : Message{QT_TRANSLATE_NOOP("Message", "The next step is agreed for today.")};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Take the step and record it, or agree another day.")};
    return verdict;
}

Verdict recordedInTime(Instant happenedAt, Instant recordedAt, QDate happenedOn, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-09")};
    // Clocks of two machines differ by seconds; a contact that lies further ahead has not happened.
    if (happenedAt > recordedAt.plusMinutes(5)) {
        verdict.outcome = Outcome::Block;
        verdict.missing = {QStringLiteral("happened_at")};
        verdict.message = {QT_TRANSLATE_NOOP("Message", "A contact is recorded after it has happened, and %1 lies ahead."),
                           {happenedOn}};
        verdict.mend = {QT_TRANSLATE_NOOP("Message", "Set when it happened, or plan it as the next step.")};
    } else if (happenedAt < recordedAt.plusHours(-policy.graceHours)) {
        verdict.outcome = Outcome::Approve;
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Recorded more than %1 hours after it happened on %2: it waits for a "
                                                        "manager and counts for FU-01 once approved."),
                           {qint64(policy.graceHours), happenedOn}};
    }
    return verdict;
}

Verdict longWish(QDate recordedOn, QDate notBefore, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-01")};
    if (recordedOn.daysTo(notBefore) <= policy.wishDays)
        return verdict;
    verdict.outcome = Outcome::Approve;
    verdict.message = {
        QT_TRANSLATE_NOOP(
            "Message", "No contact is wanted before %2. A wish longer than %1 days waits for a manager; until then it holds for "
                       "%1 days."),
        {qint64(policy.wishDays), notBefore}};
    return verdict;
}

const QStringList &reasonsOf(Claim claim, const Policy &policy)
{
    switch (claim) {
    case Claim::Lost:
        return policy.lossReasons;
    case Claim::Dormant:
        return policy.dormancyReasons;
    case Claim::Invalid:
        return policy.invalidReasons;
    }
    Q_UNREACHABLE();
}

Verdict claimToDecide(const Lead &lead)
{
    Verdict verdict{QStringLiteral("FU-04")};
    if (!isClaimed(lead.state))
        return verdict;
    verdict.outcome = Outcome::Approve;
    const MessageArgument reason = wordOfReason(lead.closeReason);
    if (lead.state == LeadState::DormantPending)
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Claimed as dormant until %2: %1"),
                           {reason, lead.dormantUntil.value_or(QDate())}};
    else if (lead.state == LeadState::InvalidPending)
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Claimed as invalid: %1"), {reason}};
    else
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Claimed as lost: %1"), {reason}};
    return verdict;
}

Verdict neverAnswers(const std::vector<QDate> &attempts, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-04")};
    const auto days = qint64(std::set<QDate>(attempts.begin(), attempts.end()).size());
    if (days >= policy.attemptDays)
        return verdict;
    verdict.outcome = Outcome::Block;
    verdict.missing = {QStringLiteral("reason")};
    verdict.message = {
        QT_TRANSLATE_NOOP("Message", "Who never answers was tried on %1 days; recorded are unanswered attempts on %2."),
        {qint64(policy.attemptDays), days}};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Call on another day and record it, or choose the true reason.")};
    return verdict;
}

Verdict wakes(const Lead &lead, QDate today)
{
    Verdict verdict{QStringLiteral("FU-04")};
    if (lead.state != LeadState::Dormant || !lead.dormantUntil)
        return verdict;
    verdict.message = {QT_TRANSLATE_NOOP("Message", "Dormant until %1: %2"),
                       {*lead.dormantUntil, wordOfReason(lead.closeReason)}};
    if (*lead.dormantUntil > today)
        return verdict;
    verdict.outcome = Outcome::Task;
    verdict.due = lead.dormantUntil;
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Ask whether they buy now, and reactivate the lead.")};
    return verdict;
}

} // namespace showroom::rules
