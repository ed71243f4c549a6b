// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/search.h"
#include "services/context.h"
#include "showroom/domain/searchkeys.h"
#include <algorithm>
#include <set>

namespace showroom
{

namespace
{

/// How many candidates are looked at before a search gives up on finding more: bounds the time of a key press.
constexpr int mostCandidates = 2000;
constexpr int candidatesAtOnce = 200;

} // namespace

Result<Page<SearchHit>> SearchService::search(const Session &session, const QString &text, int limit)
{
    const std::vector<StoreId> stores = m_context.reach(session, Operation::SeeCustomerExists);
    if (stores.empty())
        return notPermitted();
    Page<SearchHit> page;
    const auto query = SearchQuery::parse(text);
    if (!query)
        return page;
    std::set<CustomerId> seen;
    std::vector<std::pair<int, SearchHit>> hits;
    const auto consider = [&](const CustomerRow &row) {
        if (!seen.insert(row.id).second)
            return;
        const bool inFull = m_context.mayDo(session, Operation::SeeCustomerInFull, row.store, row.owner);
        std::vector<Phone> phones;
        if (row.phone)
            phones.push_back(inFull ? *row.phone : row.phone->masked());
        if (inFull && !query->matches(row.name, phones)) // its other number, perhaps
            if (const auto card = m_context.storage.customers().find({row.store}, row.id); card && card->value.otherPhone)
                phones.push_back(*card->value.otherPhone);
        if (!query->matches(row.name, phones))
            return;
        hits.emplace_back(query->rank(row.name, phones) * 2 + (row.owner == session.person ? 0 : 1),
                          SearchHit{QStringLiteral("customer"), row.id.value(), row.name,
                                    phones.empty() ? QString() : phones.front().shown(), m_context.nameOf(row.owner),
                                    row.owner == session.person, row.level, row.state});
    };
    for (const QString &prefix : query->prefixes()) {
        for (int skip = 0; skip < mostCandidates && int(hits.size()) <= limit; skip += candidatesAtOnce) {
            const auto rows =
                m_context.storage.customers().withKey(stores, prefix, SearchQuery::upperBound(prefix), candidatesAtOnce, skip);
            if (!rows)
                return Refusal(rows.error());
            std::for_each(rows->begin(), rows->end(), consider);
            if (int(rows->size()) < candidatesAtOnce)
                break;
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    page.more = int(hits.size()) > limit;
    for (auto &[rank, hit] : hits)
        if (int(page.rows.size()) < limit)
            page.rows.push_back(std::move(hit));
    return page;
}

} // namespace showroom
