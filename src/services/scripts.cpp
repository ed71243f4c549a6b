// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/scripts.h"
#include "services/context.h"
#include "showroom/rules/scripts.h"
#include <algorithm>

namespace showroom
{

namespace
{

constexpr int mostInUse = 5000; ///< a dealership has some dozens; past this the oldest are passed over
constexpr int headsAtOnce = 500;
constexpr int mostTalks = 20;   ///< of a lead, until one that stands
constexpr int mostTyped = 2000; ///< as long as a follow-up's text may be

QString folded(const QString &text)
{
    QString plain = text.toCaseFolded();
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    return plain;
}

bool holds(const TalkScript &script, const QString &wanted)
{
    if (wanted.isEmpty())
        return true;
    for (const QString *text : {&script.title, &script.objection, &script.competitor, &script.series, &script.keywords})
        if (folded(*text).contains(wanted))
            return true;
    return false;
}

} // namespace

Result<ScriptsAtHand> ScriptService::forCase(const Session &session, LeadId id, const TalkSoFar &talk)
{
    if (m_context.reach(session, Operation::SeeScripts).empty())
        return notPermitted();
    const auto lead = m_context.storage.leads().find(m_context.reach(session, Operation::EditSalesRecords), id);
    if (!lead)
        return lead.error().code == ErrorCode::NotFound ? notFound() : Refusal(lead.error());
    if (!Context::mayDo(session, Operation::EditSalesRecords, lead->store, lead->value.owner))
        return notFound();
    const auto talks = m_context.storage.followUps().ofLead(lead->store, id, mostTalks);
    const auto scripts = m_context.storage.talkScripts().heads({{lead->store}, {}, ScriptState::InUse, {}, mostInUse});
    if (!talks || !scripts)
        return Refusal(talks ? scripts.error() : talks.error());
    rules::TalkCase said{lead->value, {}, talk.contact, talk.reaction, talk.typed.left(mostTyped)};
    const auto last = std::find_if(talks->begin(), talks->end(), [](const FollowUpRow &row) {
        return row.followUp.value.state != FollowUpState::Voided && row.followUp.value.state != FollowUpState::Rejected;
    });
    if (last != talks->end())
        said.noted = last->followUp.value.learned + u',' + last->followUp.value.objection;
    ScriptsAtHand atHand{{}, !scripts->empty()};
    for (rules::ScriptFit &fit : rules::fittingScripts(said, *scripts, mostAtHand)) {
        const auto whole = m_context.storage.talkScripts().find({lead->store}, (*scripts)[fit.index].id);
        if (!whole)
            return Refusal(whole.error());
        atHand.rows.push_back({whole->id, whole->value, std::move(fit.why)});
    }
    return atHand;
}

Result<Page<Stored<TalkScript>>> ScriptService::page(const Session &session, const ScriptFilter &filter,
                                                     std::optional<TalkScriptId> after, int limit)
{
    ScriptQuery query{m_context.reach(session, Operation::SeeScripts), filter.kind, filter.state, after,
                      std::max(limit + 1, headsAtOnce)};
    if (query.stores.empty())
        return notPermitted();
    const QString wanted = folded(filter.text);
    std::vector<Stored<TalkScript>> rows;
    for (bool more = true; more && int(rows.size()) <= limit;) {
        auto heads = m_context.storage.talkScripts().heads(query);
        if (!heads)
            return Refusal(heads.error());
        more = int(heads->size()) == query.limit;
        for (Stored<TalkScript> &head : *heads) {
            query.after = head.id;
            if (int(rows.size()) <= limit && holds(head.value, wanted))
                rows.push_back(std::move(head));
        }
    }
    return pageOf(std::move(rows), limit);
}

} // namespace showroom
