// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/quotes.h"
#include "services/documentwork.h"
#include "services/leadwriting.h"
#include "services/quotepaper.h"
#include "services/quotereading.h"
#include "services/quotewriting.h"

namespace showroom
{

namespace
{

Result<Stored<Plan>> planOf(Context &context, const Session &session, PlanId id)
{
    auto plan = context.storage.plans().find(context.reach(session, Operation::SeeQuotes), id);
    if (!plan)
        return plan.error().code == ErrorCode::NotFound
                   ? refuseField(QStringLiteral("plan"),
                                 {QT_TRANSLATE_NOOP("Message", "Name the plan that the quote is made of.")})
                   : Refusal(plan.error());
    if (!Context::mayDo(session, Operation::PrepareQuotes, plan->store, std::nullopt))
        return notPermitted();
    return plan;
}

/// What was given to the consultant is quoted, so the lead follows.
Result<Saved<Quote>> released(Context &context, const Session &session, const Stored<Quote> &approved)
{
    const auto saved = DocumentWork<Quote>(context, session, context.storage.quotes()).act(approved, QuoteAction::Release, {});
    if (!saved)
        return saved;
    return LeadWriting(context, session).follow(approved.store, approved.value.lead, LeadAction::Quote).map([&] {
        return *saved;
    });
}

} // namespace

Result<Saved<Quote>> QuoteService::add(const Session &session, const CommandId &command, const QuoteInput &input)
{
    return m_context.carryOut<Quote>(session, command, [&]() -> Result<Saved<Quote>> {
        if (m_context.reach(session, Operation::PrepareQuotes).empty())
            return notPermitted();
        const auto plan = planOf(m_context, session, input.plan);
        return plan ? QuoteWriting(m_context, session).add(*plan, input) : Result<Saved<Quote>>(Refusal(plan.error()));
    });
}

Result<Saved<Quote>> QuoteService::update(const Session &session, const CommandId &command, QuoteId id, int version,
                                          const QuoteInput &input)
{
    return m_context.carryOut<Quote>(session, command, [&]() -> Result<Saved<Quote>> {
        const QuoteReading reading(m_context, session);
        const auto stored = reading.find(id);
        if (!stored)
            return Refusal(stored.error());
        if (!Context::mayDo(session, Operation::PrepareQuotes, stored->store, std::nullopt) ||
            !Context::mayDo(session, Operation::SeeUnapprovedPrices, stored->store, stored->createdBy))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        return QuoteWriting(m_context, session).change(*stored, input);
    });
}

Result<Saved<Quote>> QuoteService::act(const Session &session, const CommandId &command, QuoteId id, QuoteAction action,
                                       const QuoteActionInput &input)
{
    return m_context.carryOut<Quote>(session, command, [&]() -> Result<Saved<Quote>> {
        const QuoteReading reading(m_context, session);
        const auto stored = reading.find(id);
        if (!stored)
            return Refusal(stored.error());
        const QuoteWriting writing(m_context, session);
        const DocumentWork<Quote> work(m_context, session, m_context.storage.quotes());
        const auto release = [&](const Stored<Quote> &approved) { return released(m_context, session, approved); };
        switch (action) {
        case QuoteAction::Revise:
            return writing.revise(*stored);
        case QuoteAction::Submit:
            return work.act(*stored, action, input.reason, [&](Quote &) { return writing.stillWithinPosted(*stored); });
        case QuoteAction::Approve: {
            const auto approved = writing.approve(*stored, input.reason);
            return approved && input.release ? reading.find(id).and_then(release) : approved;
        }
        case QuoteAction::Release:
            return release(*stored);
        default:
            return work.act(*stored, action, input.reason);
        }
    });
}

Result<QuotePrices> QuoteService::reckon(const Session &session, PlanId id, const QuoteInput &input)
{
    const auto plan = planOf(m_context, session, id);
    if (!plan)
        return Refusal(plan.error());
    const QuoteWriting writing(m_context, session);
    const auto subject = writing.subjectOf(*plan);
    if (!subject)
        return Refusal(subject.error());
    const auto policy = m_context.policyNow(plan->store);
    const auto priced = writing.price(plan->store, plan->value.model, *subject, plan->value.quantity, input);
    if (!policy || !priced)
        return Refusal(policy ? priced.error() : policy.error());
    return pricesOf(priced->offer, priced->lines, *policy);
}

Result<QByteArray> QuoteService::print(const Session &session, QuoteId id)
{
    const QuoteReading reading(m_context, session);
    const auto stored = reading.find(id);
    if (!stored)
        return Refusal(stored.error());
    if (!reading.seesPrices(*stored))
        return refuse(ErrorCode::NotPermitted,
                      {QT_TRANSLATE_NOOP("Message", "The prices are shown once the quote has been approved.")});
    const auto store = m_context.storage.stores().find({stored->store}, stored->store);
    const auto card = reading.card(*stored);
    if (!store || !card)
        return Refusal(store ? card.error() : store.error());
    if (!card->prices)
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The prices of this quote are missing.")});
    // Drawn before the transaction, so that nobody waits for a font; what was changed meanwhile is not handed out.
    const QDateTime now = m_context.zoneOf(stored->store).local(m_context.clock.now());
    auto drawn = m_context.press.pdf(quotePaper(*card, {store->value.name, session.name, now}));
    if (!drawn)
        return drawn;
    return m_context
        .carryOut(session, CommandId::fresh(), QStringLiteral("print"),
                  [&]() -> Done {
                      const auto still = reading.find(id);
                      if (!still)
                          return Refusal(still.error());
                      if (still->version != stored->version || still->value != stored->value)
                          return changedMeanwhile();
                      m_context.note(session, QStringLiteral("print"), QStringLiteral("quote"), id.value(),
                                     {{QStringLiteral("state"), codeOf(stored->value.state)}});
                      return {};
                  })
        .map([&] { return std::move(*drawn); });
}

} // namespace showroom
