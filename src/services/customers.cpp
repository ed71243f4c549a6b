// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/customers.h"
#include "services/cardmerging.h"
#include "services/customerwriting.h"
#include "showroom/rules/duplicates.h"

namespace showroom
{

namespace
{

void maskRow(const Session &session, CustomerRow &row)
{
    if (!Context::mayDo(session, Operation::SeeCustomerInFull, row.store, row.owner) && row.phone)
        row.phone = row.phone->masked();
}

} // namespace

Result<Saved<Customer>> CustomerService::add(const Session &session, const CommandId &command, const Customer &input)
{
    CustomerWriting writing(m_context, session);
    const auto customer = writing.prepared(input, std::nullopt);
    if (!customer)
        return Refusal(customer.error());
    return m_context.carryOut<Customer>(session, command, [&] { return writing.add(*customer); });
}

Result<Saved<Customer>> CustomerService::update(const Session &session, const CommandId &command, CustomerId id, int version,
                                                const Customer &input)
{
    const std::vector<StoreId> stores = m_context.reach(session, Operation::SeeCustomerExists);
    return m_context.carryOut<Customer>(session, command, [&]() -> Result<Saved<Customer>> {
        auto stored = m_context.storage.customers().find(stores, id);
        if (!stored)
            return notFound();
        if (!m_context.mayDo(session, Operation::EditSalesRecords, stored->store, stored->value.owner))
            return notPermitted();
        return CustomerWriting(m_context, session).update(std::move(*stored), version, input);
    });
}

Result<CustomerCard> CustomerService::show(const Session &session, CustomerId id)
{
    auto stored = m_context.storage.customers().find(m_context.reach(session, Operation::SeeCustomerExists), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? Result<CustomerCard>(notFound())
                                                          : Result<CustomerCard>(Refusal(stored.error()));
    const StoreId store = stored->store;
    const auto owner = stored->value.owner;
    CustomerCard card{*stored,
                      m_context.nameOf(owner),
                      m_context.mayDo(session, Operation::SeeCustomerInFull, store, owner),
                      m_context.mayDo(session, Operation::EditSalesRecords, store, owner) && isStanding(stored->value.state),
                      {},
                      {},
                      {}};
    const auto letters = m_context.lettersFor(session);
    if (!letters)
        return Refusal(letters.error());
    card.letters = *letters;
    if (!card.inFull) {
        card.customer.value = maskedRecord(card.customer.value);
        card.customer.value.note.clear();
        return card;
    }
    LeadQuery query;
    query.stores = {store};
    query.customer = id;
    const auto leads = m_context.storage.leads().page(query);
    const auto timeline = m_context.storage.followUps().ofCustomer(store, id, 100);
    if (!leads || !timeline)
        return Refusal(leads ? timeline.error() : leads.error());
    for (const LeadRow &row : *leads)
        card.leads.push_back(row.lead);
    card.timeline = *timeline;
    auto merges = mergesOf(*stored);
    if (!merges)
        return Refusal(merges.error());
    card.merges = std::move(*merges);
    // Reading a card in full that is not one's own leaves a trace (architecture, idea 7).
    if (owner != session.person)
        if (Done traced = m_context.traceReading(session, id); !traced)
            return Refusal(traced.error());
    return card;
}

Result<std::vector<MergedCard>> CustomerService::mergesOf(const Stored<Customer> &card)
{
    const bool becamePart = card.value.mergedInto.has_value();
    DocumentQuery query;
    query.stores = {card.store};
    query.customer = becamePart ? *card.value.mergedInto : card.id;
    query.state = codeOf(MergeState::Merged);
    query.limit = 100;
    const auto merges = m_context.storage.merges().page(query);
    if (!merges)
        return Refusal(merges.error());
    std::vector<MergedCard> merged;
    for (const Stored<CardMerge> &merge : *merges) {
        if (becamePart && merge.value.merged != card.id)
            continue;
        const CustomerId other = becamePart ? merge.value.customer : merge.value.merged;
        const auto stored = m_context.storage.customers().find({card.store}, other);
        if (!stored)
            return Refusal(stored.error());
        merged.push_back({merge.id, other, stored->value.name, becamePart});
    }
    return merged;
}

Result<Page<CustomerRow>> CustomerService::page(const Session &session, const CustomerFilter &filter,
                                                const std::optional<CustomerRow> &after, int limit)
{
    CustomerQuery query;
    query.stores = m_context.reach(session, Operation::SeeCustomerExists);
    if (query.stores.empty())
        return notPermitted();
    query.owner = filter.mineOnly ? std::optional(session.person) : filter.owner;
    query.state = filter.state;
    query.sort = filter.sort;
    query.after = after;
    query.limit = limit + 1;
    return m_context.storage.customers().page(query).map([&](std::vector<CustomerRow> rows) {
        Page<CustomerRow> page{std::move(rows), false};
        page.more = int(page.rows.size()) > limit;
        if (page.more)
            page.rows.pop_back();
        for (CustomerRow &row : page.rows)
            maskRow(session, row);
        return page;
    });
}

Result<std::vector<NearMatch>> CustomerService::nearMatches(const Session &session, const QString &name, const QString &phone)
{
    const auto policy = m_context.policyNow(session.store);
    if (!policy)
        return Refusal(policy.error());
    if (m_context.reach(session, Operation::SeeCustomerExists).empty())
        return notPermitted();
    std::vector<CustomerId> cards;
    std::size_t withNumber = 0;
    std::vector<StoreId> stores;
    if (const auto number = Phone::parse(phone)) {
        const auto holders = m_context.storage.customers().holdersOf(session.store, number->digits());
        const auto holding = m_context.storage.customers().storesHolding(number->digits());
        if (!holders || !holding)
            return Refusal(holders ? holding.error() : holders.error());
        cards = *holders;
        withNumber = cards.size();
        stores = *holding;
    }
    if (const QString wanted = trimmedText(name); wanted.size() >= 2) {
        const auto same = m_context.storage.customers().sameName(session.store, wanted, policy->nearMatches);
        if (!same)
            return Refusal(same.error());
        for (const CustomerRow &row : *same)
            if (std::find(cards.begin(), cards.end(), row.id) == cards.end())
                cards.push_back(row.id);
    }
    std::vector<NearMatch> matches;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        auto match = matchOn(session, cards[i], i < withNumber);
        if (!match)
            return Refusal(match.error());
        matches.push_back(std::move(*match));
    }
    return withOtherStores(session, std::move(matches), stores);
}

Result<NearMatch> CustomerService::matchOn(const Session &session, CustomerId id, bool sameNumber)
{
    const auto card = m_context.storage.customers().find({session.store}, id);
    if (!card)
        return Refusal(card.error());
    LeadQuery query;
    query.stores = {card->store};
    query.customer = id;
    query.limit = 1;
    const auto leads = m_context.storage.leads().page(query);
    const auto letters = m_context.lettersFor(session);
    if (!leads || !letters)
        return Refusal(leads ? letters.error() : leads.error());
    const Customer &customer = card->value;
    const bool inFull = Context::mayDo(session, Operation::SeeCustomerInFull, card->store, customer.owner);
    NearMatch match;
    match.id = id;
    match.name = customer.name;
    if (customer.phone)
        match.phone = (inFull ? *customer.phone : customer.phone->masked()).shown();
    match.ownerName = m_context.nameOf(customer.owner);
    match.sameNumber = sameNumber;
    match.mayOpen = true;
    match.workable = Context::mayDo(session, Operation::EditSalesRecords, card->store, customer.owner);
    std::optional<LeadState> state;
    if (!leads->empty()) {
        const Stored<Lead> &newest = leads->front().lead;
        state = newest.value.state;
        match.lead = newest.id;
        match.levelText = letters->of(newest.value.level);
        match.lastContactOn = newest.value.lastContactOn;
    }
    const auto [step, verdict] = rules::adviceOn({sameNumber, match.workable, customer.state, state, match.ownerName, {}});
    match.step = step;
    match.verdict = verdict;
    return match;
}

/// Of another store only its name is told: its cards are its own.
Result<std::vector<NearMatch>> CustomerService::withOtherStores(const Session &session, std::vector<NearMatch> matches,
                                                                const std::vector<StoreId> &stores)
{
    for (const StoreId store : stores) {
        if (store == session.store)
            continue;
        const auto other = m_context.storage.stores().find({store}, store);
        if (!other)
            return Refusal(other.error());
        NearMatch match;
        match.name = other->value.name;
        const auto [step, verdict] = rules::adviceOn({false, false, {}, {}, {}, other->value.name});
        match.step = step;
        match.verdict = verdict;
        matches.push_back(std::move(match));
    }
    return matches;
}

Result<Saved<Customer>> CustomerService::merge(const Session &session, const CommandId &command, CustomerId from, CustomerId into,
                                               const QString &reason)
{
    if (from == into)
        return refuseField(QStringLiteral("into"), {QT_TRANSLATE_NOOP("Message", "A card cannot be merged with itself.")});
    if (trimmedText(reason).isEmpty())
        return refuseField(QStringLiteral("reason"), {QT_TRANSLATE_NOOP("Message", "Say why the two are the same person.")});
    const std::vector<StoreId> stores = m_context.reach(session, Operation::AssignAndMerge);
    if (stores.empty())
        return notPermitted();
    return m_context.carryOut<Customer>(session, command, [&]() -> Result<Saved<Customer>> {
        auto losing = m_context.storage.customers().find(stores, from);
        auto keeping = m_context.storage.customers().find(stores, into);
        if (!losing || !keeping || losing->store != keeping->store)
            return notFound();
        return CardMerging(m_context, session).merge(std::move(*losing), std::move(*keeping), trimmedText(reason));
    });
}

} // namespace showroom
