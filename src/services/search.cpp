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
constexpr int candidatesAtOnce = 100;

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
    const auto consider = [&](const SearchCandidate &card) {
        if (!seen.insert(card.id).second)
            return;
        const bool inFull = m_context.mayDo(session, Operation::SeeCustomerInFull, card.store, card.owner);
        std::vector<Phone> phones;
        for (const auto &phone : {card.phone, card.otherPhone})
            if (phone)
                phones.push_back(inFull ? *phone : phone->masked());
        if (!query->matches(card.name, phones))
            return;
        hits.emplace_back(query->rank(card.name, phones) * 2 + (card.owner == session.person ? 0 : 1),
                          SearchHit{QStringLiteral("customer"),
                                    card.id.value(),
                                    card.name,
                                    phones.empty() ? QString() : phones.front().shown(),
                                    m_context.nameOf(card.owner),
                                    card.owner == session.person,
                                    {},
                                    card.state});
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
    if (Done levelled = addLevels(stores, page.rows); !levelled)
        return Refusal(levelled.error());
    return page;
}

Done SearchService::addLevels(const std::vector<StoreId> &stores, std::vector<SearchHit> &hits)
{
    std::vector<CustomerId> cards;
    for (const SearchHit &hit : hits)
        cards.emplace_back(hit.id);
    return m_context.storage.customers().levels(stores, cards).map([&](const auto &levels) {
        for (SearchHit &hit : hits)
            if (const auto level = levels.find(CustomerId(hit.id)); level != levels.end())
                hit.level = level->second;
    });
}

} // namespace showroom
