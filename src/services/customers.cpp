// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/customers.h"
#include "services/customerwriting.h"
#include "showroom/rules/followuprules.h"

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
    // Reading a card in full that is not one's own leaves a trace (architecture, idea 7).
    if (owner != session.person)
        if (Done traced = m_context.traceReading(session, id); !traced)
            return Refusal(traced.error());
    return card;
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
    std::vector<NearMatch> matches;
    const auto add = [&](CustomerId id, bool sameNumber) {
        const auto card = m_context.storage.customers().find({session.store}, id);
        if (!card)
            return;
        const bool inFull = m_context.mayDo(session, Operation::SeeCustomerInFull, card->store, card->value.owner);
        const auto shownPhone =
            card->value.phone ? std::optional(inFull ? *card->value.phone : card->value.phone->masked()) : std::nullopt;
        matches.push_back({id, card->value.name, shownPhone ? shownPhone->shown() : QString(),
                           m_context.nameOf(card->value.owner), sameNumber, true});
    };
    if (const auto number = Phone::parse(phone)) {
        const auto holder = m_context.storage.customers().holderOf(session.store, number->digits());
        if (!holder)
            return Refusal(holder.error());
        if (*holder)
            add(**holder, true);
    }
    if (const QString wanted = trimmedText(name); wanted.size() >= 2) {
        const auto same = m_context.storage.customers().sameName(session.store, wanted, policy->nearMatches);
        if (!same)
            return Refusal(same.error());
        for (const CustomerRow &row : *same)
            if (matches.empty() || matches.front().id != row.id)
                add(row.id, false);
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
        return CustomerWriting(m_context, session).merge(std::move(*losing), std::move(*keeping), trimmedText(reason));
    });
}

} // namespace showroom
