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

DraftBook::Key keyOf(LeadId lead)
{
    return {u"follow_up"_s, lead.value()};
}

template <class Value>
QString written(const std::optional<Value> &value)
{
    return value ? codeOf(*value) : QString();
}

/// Whether there is more in it than the form begins with: a day alone that follows from today is nobody's work.
bool isTyped(const FollowUpDraft &draft, QDate today)
{
    const FollowUpDraft usual = usualFollowUp(today);
    return !draft.learned.trimmed().isEmpty() || !draft.happened.trimmed().isEmpty() || draft.reaction != usual.reaction ||
           draft.outcome != usual.outcome || draft.kind != usual.kind || draft.nextStep != usual.nextStep;
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

QJsonObject jsonOf(const FollowUpDraft &draft)
{
    return {
        {u"kind"_s, codeOf(draft.kind)}, {u"outcome"_s, codeOf(draft.outcome)},         {u"reaction"_s, written(draft.reaction)},
        {u"learned"_s, draft.learned},   {u"next_step"_s, written(draft.nextStep)},     {u"next"_s, draft.next},
        {u"happened"_s, draft.happened}, {u"level_after"_s, written(draft.levelAfter)}, {u"command"_s, draft.command.text()}};
}

FollowUpDraft followUpDraftOf(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String field) { return json.value(field).toString(); };
    FollowUpDraft draft;
    draft.kind = fromCode<ContactKind>(text("kind"_L1)).value_or(draft.kind);
    draft.outcome = fromCode<ContactOutcome>(text("outcome"_L1)).value_or(draft.outcome);
    draft.reaction = fromCode<Reaction>(text("reaction"_L1));
    draft.learned = text("learned"_L1);
    draft.nextStep = fromCode<NextStep>(text("next_step"_L1));
    draft.next = text("next"_L1);
    draft.happened = text("happened"_L1);
    draft.levelAfter = fromCode<Level>(text("level_after"_L1));
    if (const QString command = text("command"_L1); !command.isEmpty())
        draft.command = CommandId(command);
    return draft;
}

FollowUpDraft FollowUpDrafts::of(LeadId lead, QDate today) const
{
    if (const auto found = m_drafts.constFind(lead.value()); found != m_drafts.cend())
        return *found;
    const auto kept = m_book ? m_book->of(keyOf(lead)) : std::nullopt;
    return kept ? followUpDraftOf(kept->fields) : usualFollowUp(today);
}

void FollowUpDrafts::keep(LeadId lead, const FollowUpDraft &draft, QDate today)
{
    m_drafts.insert(lead.value(), draft);
    if (m_book && isTyped(draft, today))
        m_book->keep(keyOf(lead), jsonOf(draft));
    else if (m_book)
        m_book->forget(keyOf(lead));
}

void FollowUpDrafts::forget(LeadId lead)
{
    m_drafts.remove(lead.value());
    if (m_book)
        m_book->forget(keyOf(lead));
}

std::optional<Instant> FollowUpDrafts::restoredFrom(LeadId lead) const
{
    const auto kept = m_book ? m_book->of(keyOf(lead)) : std::nullopt;
    return kept && kept->restored ? std::optional(kept->at) : std::nullopt;
}

} // namespace showroom
