// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/search.h"
#include "services/context.h"
#include "services/dealparts.h"
#include "showroom/domain/searchkeys.h"
#include "showroom/services/quotes.h"
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace showroom
{

namespace
{

/// How many candidates are looked at before a search gives up on finding more: bounds the time of a key press.
constexpr int mostCandidates = 2000;
constexpr int candidatesAtOnce = 100;
constexpr int mostDocuments = 6;
constexpr int longestNumber = 40;

/// The beginnings of numbers that were typed: "ht-2026-001" is one itself; "187" is each series' number of this year. A number
/// has a digit: what has none is somebody's initials.
QStringList numbersWanted(const QString &text, int year, const Policy &policy)
{
    const QString typed = trimmedText(text).normalized(QString::NormalizationForm_KC);
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,5}$"));
    static const QRegularExpression beginning(QStringLiteral("^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9-]+$"));
    if (number.match(typed).hasMatch()) {
        QStringList numbers;
        for (const QString &form : {policy.contractFormat, policy.orderFormat})
            numbers << contractNumber(form, year, typed.toInt());
        numbers << dealNumber(QString::fromLatin1(quoteSeries), year, typed.toInt());
        return numbers;
    }
    if (typed.size() > longestNumber || !beginning.match(typed).hasMatch())
        return {};
    return typed == typed.toUpper() ? QStringList{typed}
                                    : QStringList{typed.toUpper(), typed}; // a store's form may be lower case
}

} // namespace

Result<Page<SearchHit>> SearchService::search(const Session &session, const QString &text, int limit, SearchFor what)
{
    const bool customersToo = !m_context.reach(session, Operation::SeeCustomerExists).empty();
    const bool documentsToo = what == SearchFor::Everything && (!m_context.reach(session, Operation::SeeContracts).empty() ||
                                                                !m_context.reach(session, Operation::SeeQuotes).empty());
    if (!customersToo && !documentsToo)
        return notPermitted();
    auto first = documentsToo ? documents(session, text) : Result<std::vector<SearchHit>>();
    if (!first)
        return Refusal(first.error());
    auto page = customersToo ? customers(session, text, limit) : Result<Page<SearchHit>>();
    if (!page)
        return page;
    page->rows.insert(page->rows.begin(), first->begin(), first->end());
    if (int(page->rows.size()) > limit) {
        page->rows.resize(size_t(limit));
        page->more = true;
    }
    return page;
}

Result<std::vector<SearchHit>> SearchService::documents(const Session &session, const QString &text)
{
    const auto wanted = m_context.policyNow(session.store).map([&](const Policy &policy) {
        return numbersWanted(text, m_context.today(session.store).year(), policy);
    });
    if (!wanted)
        return Refusal(wanted.error());
    std::vector<SearchHit> hits;
    const auto add = [&](const QString &kind, qint64 id, const DealParty &party, const QString &number, const QString &owner,
                         bool mine, auto state) {
        const bool known = std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.number == number; });
        if (!known) // of a quote, the newest version
            hits.push_back({kind, id, party.customerName, {}, number, owner, mine, {}, state});
    };
    for (const QString &number : *wanted) {
        if (!m_context.reach(session, Operation::SeeContracts).empty()) {
            ContractFilter filter;
            filter.numberPrefix = number;
            filter.prices = false;
            const auto found = ContractService(m_context).page(session, filter, {}, mostDocuments);
            if (!found)
                return Refusal(found.error());
            for (const auto &[row, owner, total, waits] : found->rows)
                add(QStringLiteral("contract"), row.contract.id.value(), row.party, row.contract.value.number, owner,
                    row.contract.value.owner == session.person, row.contract.value.state);
        }
        if (!m_context.reach(session, Operation::SeeQuotes).empty()) {
            QuoteFilter filter;
            filter.numberPrefix = number;
            filter.prices = false;
            const auto found = QuoteService(m_context).page(session, filter, {}, mostDocuments);
            if (!found)
                return Refusal(found.error());
            for (const QuoteListRow &row : found->rows)
                add(QStringLiteral("quote"), row.row.quote.id.value(), row.row.party, row.row.quote.value.number, row.ownerName,
                    row.row.quote.value.owner == session.person, row.row.quote.value.state);
        }
    }
    return hits;
}

Result<Page<SearchHit>> SearchService::customers(const Session &session, const QString &text, int limit)
{
    const std::vector<StoreId> stores = m_context.reach(session, Operation::SeeCustomerExists);
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
                                    {},
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
