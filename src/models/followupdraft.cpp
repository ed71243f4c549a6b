// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/followupdraft.h"
#include "showroom/models/daytext.h"
#include "showroom/models/words.h"

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int daysToNextCall = 2;
const QTime noon(12, 0); // of a day in the past whose hour was not said

std::optional<FieldProblem> unreadable(const QString &field, const QString &text, const std::optional<DayAndTime> &day)
{
    if (text.trimmed().isEmpty() || day)
        return std::nullopt;
    return FieldProblem{field,
                        {QT_TRANSLATE_NOOP("Message", "This is no day. Write 11-28, +3 or tomorrow, with a time behind it.")}};
}

} // namespace

FollowUpDraft usualFollowUp(QDate today)
{
    FollowUpDraft draft;
    draft.next = words::day(today.addDays(daysToNextCall), today);
    return draft;
}

Result<FollowUp> followUpOf(const FollowUpDraft &draft, LeadId lead, QDate today, const StoreZone &zone)
{
    const auto next = parseDay(draft.next, today, Lean::Future);
    const auto happened = parseDay(draft.happened, today, Lean::Past);
    Error error{ErrorCode::Invalid};
    for (const auto &problem :
         {unreadable(u"next_on"_s, draft.next, next), unreadable(u"happened_at"_s, draft.happened, happened)})
        if (problem)
            error.fields.push_back(*problem);
    if (!error.fields.empty())
        return Refusal(std::move(error));

    FollowUp followUp;
    followUp.lead = lead;
    followUp.kind = draft.kind;
    followUp.outcome = draft.outcome;
    followUp.learned = draft.learned.trimmed();
    if (draft.outcome == ContactOutcome::Reached)
        followUp.reaction = draft.reaction;
    followUp.nextStep = draft.nextStep;
    if (next) {
        followUp.nextOn = next->day;
        followUp.nextTime = next->time;
    }
    if (happened)
        followUp.happenedAt = zone.at(happened->day, happened->time.value_or(noon));
    followUp.levelAfter = draft.levelAfter;
    return followUp;
}

} // namespace showroom
