// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/followup.h"
#include "showroom/domain/talkscript.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

struct ScriptFilter {
    std::optional<ScriptKind> kind;
    std::optional<ScriptState> state;
    QString text; ///< part of title, objection, competitor, series or keywords; spaces and case do not matter
};

/// What stands in the follow-up form so far.
struct TalkSoFar {
    ContactKind contact = ContactKind::Call;
    std::optional<Reaction> reaction; ///< none while nobody was reached
    QString typed;                    ///< state and needs
};

struct ScriptAtHand {
    TalkScriptId id = TalkScriptId(0);
    TalkScript script;
    std::vector<Message> why; ///< by what it fits, the strongest first
};

struct ScriptsAtHand {
    std::vector<ScriptAtHand> rows; ///< the best first
    bool anyInUse = false;          ///< false: nobody has put a script in use yet
};

/// Sales scripts beside the follow-up form (PL-07), and their list. They are written, put in use and retired as documents
/// (Services::talkScripts).
class ScriptService
{
public:
    explicit ScriptService(Context &context) : m_context(context) {}

    static constexpr std::size_t mostAtHand = 8; ///< more than one reads while somebody is on the telephone

    /// The scripts in use that fit this lead and what is being typed. For whoever may write its follow-up;
    /// another's lead is not found.
    [[nodiscard]] Result<ScriptsAtHand> forCase(const Session &session, LeadId lead, const TalkSoFar &talk);
    /// The newest first, with an empty body.
    [[nodiscard]] Result<Page<Stored<TalkScript>>> page(const Session &session, const ScriptFilter &filter,
                                                        std::optional<TalkScriptId> after, int limit);

private:
    Context &m_context;
};

} // namespace showroom
