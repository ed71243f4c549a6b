// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/followup.h"
#include "showroom/domain/talkscript.h"
#include "showroom/domain/verdict.h"
#include <span>
#include <vector>

namespace showroom::rules
{

/// PL-07: what is known while a follow-up is being written: of the customer's wish, of the talk before, and of the form.
struct TalkCase {
    Lead lead;
    QString noted; ///< what was learned, and objected, the last time
    ContactKind contact = ContactKind::Call;
    std::optional<Reaction> reaction; ///< none while nobody was reached
    QString typed;                    ///< state and needs, as far as they are written
};

/// The step of the sale that a contact of this kind belongs to, by how far the lead has come.
[[nodiscard]] SaleStep stepOf(LeadState state, ContactKind contact);

/// A script that fits, and everything by which it does, the strongest first.
struct ScriptFit {
    std::size_t index = 0; ///< among the scripts that were given
    int weight = 0;        ///< orders what is shown; has no unit
    std::vector<Message> why;
};

/// The scripts in use that fit the case, the best first, at most so many. What is typed weighs most, then a rival that the
/// customer named, the topic, what was noted last, the step, and how they took it. Scripts that fit alike stay in the order
/// given.
[[nodiscard]] std::vector<ScriptFit> fittingScripts(const TalkCase &talk, std::span<const Stored<TalkScript>> scripts,
                                                    std::size_t most);

/// PL-07, block: what a script must say to be found: its step, its objection, or the competitor it speaks of.
[[nodiscard]] Verdict canBeFound(const TalkScript &script);

} // namespace showroom::rules
