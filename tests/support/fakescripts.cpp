// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakescripts.h"

namespace showroom
{

namespace
{

Stored<TalkScript> headOf(Stored<TalkScript> script)
{
    script.value.body.clear();
    return script;
}

} // namespace

Result<std::vector<Stored<TalkScript>>> FakeScripts::heads(const ScriptQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<TalkScript>>> {
        std::vector<Stored<TalkScript>> rows;
        const auto &all = data.table<TalkScript>().rows;
        for (auto each = all.rbegin(); each != all.rend() && int(rows.size()) < query.limit; ++each) {
            const Stored<TalkScript> &script = each->second;
            if (reaches(query.stores, script.store) && (!query.after || script.id < *query.after) &&
                (!query.kind || script.value.kind == *query.kind) && (!query.state || script.value.state == *query.state))
                rows.push_back(headOf(script));
        }
        return rows;
    });
}

Result<std::vector<Stored<TalkScript>>> FakeScripts::titled(StoreId store, const QString &title)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<TalkScript>>> {
        std::vector<Stored<TalkScript>> rows;
        for (const auto &[id, script] : data.table<TalkScript>().rows)
            if (script.store == store && script.value.title == title)
                rows.push_back(headOf(script));
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.value.revision > b.value.revision; });
        return rows;
    });
}

bool collides(const FakeData &data, StoreId store, const TalkScript &value, std::optional<TalkScriptId> self)
{
    const auto &rows = std::get<FakeTable<TalkScript>>(data.documents).rows;
    return std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
        const TalkScript &other = row.second.value;
        return row.second.store == store && row.first != self && other.title == value.title &&
               (other.revision == value.revision || (other.state == ScriptState::InUse && value.state == ScriptState::InUse));
    });
}

} // namespace showroom
