// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/worklistrows.h"
#include "showroom/rules/quoterules.h"

namespace showroom
{

namespace
{

constexpr int mostDeals = 500;

} // namespace

/// What the deals want from this person. No task names a price: tasks are shown in more places than prices are (QT-02).
Done WorklistRows::takeDeals()
{
    return takePlans()
        .and_then([&] { return takeSubmittedQuotes(); })
        .and_then([&] { return takeClerksQuotes(); })
        .and_then([&] { return takeAcceptedQuotes(); })
        .and_then([&] { return takeContracts(); })
        .and_then([&] { return takeChanges(); })
        .and_then([&] { return takeSeals(); })
        .and_then([&] { return takeDeliveries(); })
        .and_then([&] { return takePayments(); })
        .and_then([&] { return takeRefunds(); })
        .and_then([&] { return takeMonths(); })
        .and_then([&] { return takeDrives(); });
}

Done WorklistRows::addDeal(const DealTask &deal, const Verdict &verdict)
{
    auto lead = m_context.storage.leads().find({deal.store}, deal.lead);
    if (!lead)
        return Refusal(lead.error());
    const auto card = m_context.storage.customers().find({deal.store}, lead->value.customer);
    if (!card)
        return Refusal(card.error());
    WorklistRow row = rowOf({*lead, card->value.name, card->value.phone, card->value.owner});
    row.plannedOn.reset();
    row.intention = deal.subject;
    row.task = taskOf(verdict, row);
    row.task.kind = deal.kind;
    row.task.record = deal.record;
    row.task.person = m_session.person;
    row.task.signin = m_session.signin;
    row.task.due = verdict.due.value_or(m_today);
    row.task.overdue = verdict.outcome == Outcome::Task && row.task.due < m_today;
    row.group = row.task.overdue ? TaskGroup::Overdue : TaskGroup::Today;
    m_summary.toDecide += verdict.outcome == Outcome::Approve ? 1 : 0;
    m_rows.push_back(std::move(row));
    return {};
}

/// QT-01: a consultant waits for a quote.
Done WorklistRows::takePlans()
{
    PlanQuery query;
    query.stores = m_context.reach(m_session, Operation::PrepareQuotes);
    query.state = PlanState::Asked;
    query.limit = mostDeals;
    const auto plans = m_context.storage.plans().page(query);
    if (!plans)
        return Refusal(plans.error());
    for (const PlanRow &row : *plans) {
        const Verdict verdict{QStringLiteral("QT-01"),
                              Outcome::Task,
                              {QT_TRANSLATE_NOOP("Message", "%1 asks for a quote: plan %2"),
                               {m_context.nameOf(row.plan.createdBy), row.plan.value.number}},
                              {},
                              {},
                              m_zone.dayOf(row.plan.createdAt).addDays(1)};
        if (Done added = addDeal(
                {row.plan.store, row.plan.value.lead, QStringLiteral("plan"), row.plan.id.value(), row.modelName}, verdict);
            !added)
            return added;
    }
    return {};
}

/// QT-02, QT-03: quotes that this person may approve.
Done WorklistRows::takeSubmittedQuotes()
{
    QuoteQuery query;
    query.stores = m_context.reach(m_session, Operation::ApproveQuotes);
    query.state = QuoteState::Submitted;
    query.today = m_today;
    query.limit = mostDeals;
    const auto quotes = m_context.storage.quotes().page(query);
    if (!quotes)
        return Refusal(quotes.error());
    std::vector<QuoteId> ids;
    for (const QuoteRow &row : *quotes)
        ids.push_back(row.quote.id);
    const auto offers = m_context.storage.quoteOffers().several(query.stores, ids);
    if (!offers)
        return Refusal(offers.error());
    for (const QuoteRow &row : *quotes) {
        const auto offer =
            std::find_if(offers->begin(), offers->end(), [&](const QuoteOffer &each) { return each.quote == row.quote.id; });
        if (offer == offers->end() || row.quote.createdBy == m_session.person ||
            rules::withinAuthority(offer->discountRate, m_session.role, m_policy).outcome != Outcome::Pass)
            continue;
        const Verdict verdict{QStringLiteral("QT-02"),
                              Outcome::Approve,
                              {QT_TRANSLATE_NOOP("Message", "Quote %1, version %2, awaits your approval"),
                               {row.quote.value.number, qint64(row.quote.value.revision)}}};
        if (Done added = addDeal(dealOf(row), verdict); !added)
            return added;
    }
    return {};
}

/// QT-02: what came back to the clerk who prepared it, and what was approved and not given to the consultant yet.
Done WorklistRows::takeClerksQuotes()
{
    QuoteQuery query;
    query.stores = m_context.reach(m_session, Operation::PrepareQuotes);
    query.preparedBy = m_session.person;
    query.today = m_today;
    query.limit = mostDeals;
    for (const QuoteState state : {QuoteState::Returned, QuoteState::Approved}) {
        query.state = state;
        const auto quotes = m_context.storage.quotes().page(query);
        if (!quotes)
            return Refusal(quotes.error());
        for (const QuoteRow &row : *quotes) {
            const char *words = state == QuoteState::Returned
                                    ? QT_TRANSLATE_NOOP("Message", "Quote %1 was returned: change it and submit it again")
                                    : QT_TRANSLATE_NOOP("Message", "Quote %1 was approved: give it to the consultant");
            if (Done added = addDeal(
                    dealOf(row), {QStringLiteral("QT-02"), Outcome::Task, {words, {row.quote.value.number}}, {}, {}, m_today});
                !added)
                return added;
        }
    }
    return {};
}

WorklistRows::DealTask WorklistRows::dealOf(const QuoteRow &row)
{
    return {row.quote.store, row.quote.value.lead, QStringLiteral("quote"), row.quote.id.value(), row.quote.value.subject};
}

} // namespace showroom
