// SPDX-License-Identifier: GPL-3.0-or-later
// Sales scripts (PL-07): written, put in use and retired, in versions by their title.
#include "services/conduct.h"
#include "showroom/rules/scripts.h"

namespace showroom
{

template <>
struct Conduct<TalkScript> {
    static constexpr auto sees = Operation::SeeScripts;
    static constexpr auto makes = Operation::KeepScripts;
    static DocumentRepository<TalkScript> &records(Storage &storage) { return storage.talkScripts(); }

    static Done sound(TalkScript &script)
    {
        for (QString TalkScript::*text : {&TalkScript::title, &TalkScript::objection, &TalkScript::competitor,
                                          &TalkScript::series, &TalkScript::keywords, &TalkScript::body})
            script.*text = trimmedText(script.*text);
        script.body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        return refusedIf(problemsOf(script));
    }

    /// The same title again is the next version of it.
    static Done begin(Context &context, const Session &, StoreId store, TalkScript &script)
    {
        if (Done good = sound(script); !good)
            return good;
        const auto standing = context.storage.talkScripts().titled(store, script.title);
        if (!standing)
            return Refusal(standing.error());
        script.revision = standing->empty() ? 1 : standing->front().value.revision + 1;
        return {};
    }

    static bool edits(const TalkScript &script) { return script.state == ScriptState::Draft; }
    static Done check(Context &, const Session &, const Stored<TalkScript> &standing, TalkScript &wanted)
    {
        if (Done good = sound(wanted); !good)
            return good;
        if (wanted.title != standing.value.title)
            return refuseField(QStringLiteral("title"),
                               {QT_TRANSLATE_NOOP("Message", "A script keeps its title; write another one.")});
        return {};
    }

    static Result<Saved<TalkScript>> act(Context &context, const Session &session, const Stored<TalkScript> &standing,
                                         ScriptAction action, const DocumentActionInput &input)
    {
        const DocumentWork<TalkScript> work(context, session, records(context.storage));
        if (action == ScriptAction::Use) {
            if (Done may = work.permit(standing, action); !may)
                return Refusal(may.error());
            if (Verdict found = rules::canBeFound(standing.value); found.outcome == Outcome::Block)
                return refusedBy({std::move(found)});
            if (Done retired = retireUsed(context, work, standing); !retired)
                return Refusal(retired.error());
        }
        return plainAct(context, session, standing, action, input);
    }

    /// The version that was in use until now.
    static Done retireUsed(Context &context, const DocumentWork<TalkScript> &work, const Stored<TalkScript> &next)
    {
        const auto versions = context.storage.talkScripts().titled(next.store, next.value.title);
        if (!versions)
            return Refusal(versions.error());
        for (const Stored<TalkScript> &head : *versions) {
            if (head.value.state != ScriptState::InUse)
                continue;
            const auto used = records(context.storage).find({head.store}, head.id);
            if (!used)
                return Refusal(used.error());
            if (auto retired = work.follow(*used, ScriptAction::Retire); !retired)
                return Refusal(retired.error());
        }
        return {};
    }

    static std::vector<Verdict> verdicts(Context &, const Stored<TalkScript> &standing)
    {
        if (standing.value.state == ScriptState::Retired)
            return {};
        Verdict verdict = rules::canBeFound(standing.value);
        if (verdict.outcome == Outcome::Pass)
            verdict.message = {standing.value.state == ScriptState::InUse
                                   ? QT_TRANSLATE_NOOP("Message", "At hand beside the follow-up form where it fits")
                                   : QT_TRANSLATE_NOOP("Message", "Can be put in use; until then nobody finds it.")};
        return {verdict};
    }
};

template class DocumentService<TalkScript>;

} // namespace showroom
