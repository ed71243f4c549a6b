// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/talkscript.h"
#include "showroom/repositories/contracts.h"

namespace showroom
{

struct ScriptQuery {
    std::vector<StoreId> stores;
    std::optional<ScriptKind> kind;
    std::optional<ScriptState> state;
    std::optional<TalkScriptId> after; ///< newest first, by key
    int limit = 200;
};

class TalkScriptRepository : public DocumentRepository<TalkScript>
{
public:
    /// Scripts with an empty body, the newest first: what a list shows, and what the choice for a case reads of thousands.
    [[nodiscard]] virtual Result<std::vector<Stored<TalkScript>>> heads(const ScriptQuery &query) = 0;
    /// Every version of a title, the newest first, with an empty body.
    [[nodiscard]] virtual Result<std::vector<Stored<TalkScript>>> titled(StoreId store, const QString &title) = 0;
};

} // namespace showroom
