// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/documentsql.h"
#include "showroom/repositories/scripts.h"

namespace showroom
{

class TalkScriptSql final : public DocumentSql<TalkScript, TalkScriptRepository>
{
public:
    using DocumentSql::DocumentSql;
    Result<std::vector<Stored<TalkScript>>> heads(const ScriptQuery &query) override;
    Result<std::vector<Stored<TalkScript>>> titled(StoreId store, const QString &title) override;

private:
    std::vector<Stored<TalkScript>> headsOf(StoreId store, const ScriptQuery &query);
};

extern template class SqlRepository<TalkScript, TalkScriptRepository>;
extern template class DocumentSql<TalkScript, TalkScriptRepository>;

} // namespace showroom
