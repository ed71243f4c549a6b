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
constexpr int longestNumber = 40;

/// What was typed of a number: its beginning, or all of it.
struct Sought {
    QString text;
    bool whole = false;
};

/// "ht-2026-001" begins a number, in whatever case a store writes its own; "187" is each series' number of this year. A number
/// has a digit: what has none is somebody's initials.
std::vector<Sought> numbersIn(const QString &text, int year, const Policy &policy)
{
    const QString typed = trimmedText(text).normalized(QString::NormalizationForm_KC);
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,5}$"));
    static const QRegularExpression beginning(QStringLiteral("^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9-]+$"));
    if (number.match(typed).hasMatch())
        return {{contractNumber(policy.contractFormat, year, typed.toInt()), true},
                {contractNumber(policy.orderFormat, year, typed.toInt()), true},
                {dealNumber(QString::fromLatin1(quoteSeries), year, typed.toInt()), true}};
    if (typed.size() > longestNumber || !beginning.match(typed).hasMatch())
        return {};
    QStringList cases{typed.toUpper(), typed.toLower(), typed};
    cases.removeDuplicates();
    std::vector<Sought> sought;
    for (const QString &each : cases)
        sought.push_back({each, false});
    return sought;
}

/// Gathers contracts and quotes by their numbers, as their own lists show them to this person.
class DocumentSearch
{
public:
    DocumentSearch(Context &context, const Session &session, int limit) : m_context(context), m_session(session), m_limit(limit)
    {
    }

    Done take(const Sought &sought)
    {
        return takeFrom<ContractService, ContractFilter>(Operation::SeeContracts, "contract", sought).and_then([&] {
            return takeFrom<QuoteService, QuoteFilter>(Operation::SeeQuotes, "quote", sought);
        });
    }
    [[nodiscard]] Page<SearchHit> found() && { return std::move(m_found); }

private:
    template <class Service, class Filter>
    Done takeFrom(Operation sees, const char *kind, const Sought &sought)
    {
        if (m_context.reach(m_session, sees).empty())
            return {};
        Filter filter;
        filter.numberPrefix = sought.text;
        filter.prices = false;
        return Service(m_context).page(m_session, filter, {}, m_limit).map([&](const auto &page) {
            m_found.more = m_found.more || page.more;
            for (const auto &row : page.rows)
                add(kind, recordOf(row), row.row.party, row.ownerName, sought);
        });
    }
    static const Stored<Contract> &recordOf(const ContractListRow &row) { return row.row.contract; }
    static const Stored<Quote> &recordOf(const QuoteListRow &row) { return row.row.quote; }

    template <class Record>
    void add(const char *kind, const Stored<Record> &record, const DealParty &party, const QString &owner, const Sought &sought)
    {
        if (sought.whole && record.value.number != sought.text)
            return;
        if (!m_known.insert({record.store, record.value.number}).second)
            return; // an older version of a quote: the newest comes first
        m_found.rows.push_back({QString::fromLatin1(kind),
                                record.id.value(),
                                party.customerName,
                                {},
                                record.value.number,
                                owner,
                                record.value.owner == m_session.person,
                                {},
                                record.value.state});
    }

    Context &m_context;
    const Session &m_session;
    int m_limit;
    Page<SearchHit> m_found;
    std::set<std::pair<StoreId, QString>> m_known;
};

} // namespace

Result<Page<SearchHit>> SearchService::search(const Session &session, const QString &text, int limit, SearchFor what)
{
    const bool customersToo = !m_context.reach(session, Operation::SeeCustomerExists).empty();
    const bool documentsToo = what == SearchFor::Everything && (!m_context.reach(session, Operation::SeeContracts).empty() ||
                                                                !m_context.reach(session, Operation::SeeQuotes).empty());
    if (!customersToo && !documentsToo)
        return notPermitted();
    auto page = documentsToo ? documents(session, text, limit) : Result<Page<SearchHit>>();
    const auto cards = page && customersToo ? customers(session, text, limit) : Result<Page<SearchHit>>();
    if (!page || !cards)
        return page ? cards : page;
    page->rows.insert(page->rows.end(), cards->rows.begin(), cards->rows.end());
    page->more = page->more || cards->more || int(page->rows.size()) > limit;
    if (int(page->rows.size()) > limit)
        page->rows.erase(page->rows.begin() + limit, page->rows.end());
    return page;
}

Result<Page<SearchHit>> SearchService::documents(const Session &session, const QString &text, int limit)
{
    const auto policy = m_context.policyNow(session.store);
    if (!policy)
        return Refusal(policy.error());
    DocumentSearch search(m_context, session, limit);
    for (const Sought &sought : numbersIn(text, m_context.today(session.store).year(), *policy))
        if (Done taken = search.take(sought); !taken)
            return Refusal(taken.error());
    return std::move(search).found();
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
