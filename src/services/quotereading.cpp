// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quotereading.h"
#include "services/dealparts.h"
#include "services/documentwork.h"
#include "services/pricebasis.h"
#include "showroom/rules/quoterules.h"
#include <set>

namespace showroom
{

namespace
{

constexpr int mostReadings = 2000;

const QuoteLine *sameLine(const std::vector<QuoteLine> &lines, const QuoteLine &wanted)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const QuoteLine &line) {
        return line.kind == wanted.kind &&
               (line.name == wanted.name || line.kind == LineKind::Vehicle || line.kind == LineKind::PurchaseTax);
    });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<QuoteLineChange> changesBetween(const std::vector<QuoteLine> &before, const std::vector<QuoteLine> &after)
{
    const auto amount = [](const QuoteLine &line) { return times(line.offered, line.quantity); };
    std::vector<QuoteLineChange> changes;
    for (const QuoteLine &line : after) {
        const QuoteLine *old = sameLine(before, line);
        if (!old || amount(*old) != amount(line))
            changes.push_back({line.kind, line.name, old ? std::optional(amount(*old)) : std::nullopt, amount(line)});
    }
    for (const QuoteLine &line : before)
        if (!sameLine(after, line))
            changes.push_back({line.kind, line.name, amount(line), std::nullopt});
    return changes;
}

} // namespace

QuotePrices pricesOf(const QuoteOffer &offer, std::vector<QuoteLine> lines, const Policy &policy)
{
    QuotePrices prices{offer, std::move(lines), {}, {}, {}, {}, Money::fromFen(0), Role::Manager};
    for (const QuoteLine &line : prices.lines)
        prices.basis.push_back(messageOf(basisOf(line, offer, prices.lines)));
    prices.sum = sumOf(prices.lines);
    if (offer.loan.fen() > 0 && offer.loanMonths && offer.loanRate) {
        const LoanTerms terms{offer.loan, *offer.loanMonths, *offer.loanRate};
        prices.monthly = monthlyPayment(terms);
        prices.interest = interestOf(terms);
    }
    prices.toPay = prices.sum.total - offer.tradeIn - offer.loan;
    prices.approver = rules::approverOf(offer.discountRate, policy);
    return prices;
}

Result<Stored<Quote>> QuoteReading::find(QuoteId id) const
{
    auto stored = m_context.storage.quotes().find(m_context.reach(m_session, Operation::SeeQuotes), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    if (!Context::mayDo(m_session, Operation::SeeQuotes, stored->store, stored->value.owner))
        return notFound();
    stored->value.state = stateOn(stored->value, m_context.today(stored->store));
    return stored;
}

bool QuoteReading::seesPrices(const Stored<Quote> &quote) const
{
    return quote.value.approvedOn ? Context::mayDo(m_session, Operation::SeeQuotes, quote.store, quote.value.owner)
                                  : Context::mayDo(m_session, Operation::SeeUnapprovedPrices, quote.store, quote.createdBy);
}

Result<QuoteCard> QuoteReading::card(const Stored<Quote> &stored) const
{
    const auto party = partyOf(m_context, stored.store, stored.value.lead);
    const auto plan = m_context.storage.plans().find({stored.store}, stored.value.plan);
    const auto policy = m_context.policyNow(stored.store);
    const auto actions = DocumentWork<Quote>(m_context, m_session, m_context.storage.quotes()).actions(stored);
    if (!party || !plan || !policy || !actions)
        return Refusal(!party ? party.error() : !plan ? plan.error() : !policy ? policy.error() : actions.error());
    QuoteCard card{stored, *party, m_context.nameOf(stored.value.owner), m_context.nameOf(stored.createdBy), plan->value.number};
    card.actions = *actions;
    const bool open = stored.value.state == QuoteState::Draft || stored.value.state == QuoteState::Returned;
    card.mayEdit = open && Context::mayDo(m_session, Operation::PrepareQuotes, stored.store, std::nullopt) &&
                   Context::mayDo(m_session, Operation::SeeUnapprovedPrices, stored.store, stored.createdBy);
    return addHistory(card).and_then([&] { return seesPrices(stored) ? addPrices(card, *policy) : Done(); }).map([&] {
        addVerdicts(card, *policy);
        return card;
    });
}

Done QuoteReading::addPrices(QuoteCard &card, const Policy &policy) const
{
    const Stored<Quote> &quote = card.quote;
    const auto offer = m_context.storage.quoteOffers().ofQuote(quote.store, quote.id);
    const auto lines = m_context.storage.quoteLines().of(quote.store, quote.id);
    if (!offer || !lines)
        return Refusal(offer ? lines.error() : offer.error());
    if (!*offer)
        return {};
    if (Done traced = m_context.traceReadings(m_session, QStringLiteral("quote"), {quote.id.value()}); !traced)
        return traced;
    card.prices = pricesOf((*offer)->value, *lines, policy);
    AuditQuery readings;
    readings.stores = {quote.store};
    readings.kind = QStringLiteral("quote");
    readings.record = quote.id.value();
    readings.limit = mostReadings;
    const auto entries = m_context.storage.audit().page(readings);
    if (!entries)
        return Refusal(entries.error());
    std::set<PersonId> readers;
    for (const AuditEntry &entry : *entries)
        if (entry.person && entry.action == QLatin1String("read"))
            readers.insert(*entry.person);
    card.readers = int(readers.size());
    if (!quote.value.previous)
        return {};
    const auto previous = m_context.storage.quotes().find({quote.store}, *quote.value.previous);
    if (!previous || !seesPrices(*previous))
        return previous ? Done() : Refusal(previous.error());
    auto difference = differenceTo(*previous, *card.prices);
    if (!difference)
        return Refusal(difference.error());
    card.difference = std::move(*difference);
    return {};
}

Result<std::optional<QuoteDifference>> QuoteReading::differenceTo(const Stored<Quote> &previous, const QuotePrices &now) const
{
    const auto offer = m_context.storage.quoteOffers().ofQuote(previous.store, previous.id);
    const auto lines = m_context.storage.quoteLines().of(previous.store, previous.id);
    if (!offer || !lines)
        return Refusal(offer ? lines.error() : offer.error());
    if (!*offer)
        return std::nullopt;
    return QuoteDifference{previous.value.revision, changesBetween(*lines, now.lines),
                           now.offer.discount - (*offer)->value.discount, now.offer.total - (*offer)->value.total};
}

Done QuoteReading::addHistory(QuoteCard &card) const
{
    const Stored<Quote> &quote = card.quote;
    const auto steps = m_context.storage.documentEvents().of(quote.store, QStringLiteral("quote"), quote.id.value());
    const auto revisions = m_context.storage.quotes().revisions(quote.store, quote.value.number);
    if (!steps || !revisions)
        return Refusal(steps ? revisions.error() : steps.error());
    // Why a quote was sent back may name prices that were never approved.
    const bool reads = Context::mayDo(m_session, Operation::SeeUnapprovedPrices, quote.store, quote.createdBy);
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        card.history.push_back({step->value, m_context.nameOf(step->createdBy)});
        if (!reads)
            card.history.back().event.note.clear();
    }
    const QDate today = m_context.today(quote.store);
    for (const Stored<Quote> &revision : *revisions)
        card.revisions.push_back({revision.id, revision.value.revision, stateOn(revision.value, today)});
    return {};
}

void QuoteReading::addVerdicts(QuoteCard &card, const Policy &policy) const
{
    card.verdicts.push_back({QStringLiteral("QT-01"),
                             Outcome::Pass,
                             {QT_TRANSLATE_NOOP("Message", "Prepared by %1 from plan %2"), {card.preparedBy, card.planNumber}}});
    if (!card.prices) {
        card.verdicts.push_back({QStringLiteral("QT-02"),
                                 Outcome::Approve,
                                 {QT_TRANSLATE_NOOP("Message", "The prices are shown once the quote has been approved.")}});
        return;
    }
    const bool waits = card.quote.value.state == QuoteState::Submitted;
    Verdict authority = rules::withinAuthority(card.prices->offer.discountRate, m_session.role, policy);
    if (!waits && card.quote.value.approvedOn)
        authority.outcome = Outcome::Pass;
    card.verdicts.push_back(std::move(authority));
    card.verdicts.push_back(
        {QStringLiteral("QT-04"),
         Outcome::Flag,
         {QT_TRANSLATE_NOOP("Message", "Prices are confidential: %n people have seen them (logged)"), {qint64(card.readers)}}});
    const QDate today = m_context.today(card.quote.store);
    Verdict validity = rules::stillValid(card.quote.value, today);
    if (!card.quote.value.approvedOn)
        validity.message = {
            QT_TRANSLATE_NOOP("Message", "Once approved it is locked and valid until %1; a change makes a new version."),
            {rules::lastDayOf(today, card.quote.value.validUntil, policy)}};
    card.verdicts.push_back(std::move(validity));
}

Result<Page<QuoteListRow>> QuoteReading::withPrices(Page<QuoteRow> rows, const Policy &policy, bool prices) const
{
    std::vector<StoreId> stores;
    std::vector<QuoteId> open;
    std::vector<qint64> read;
    for (QuoteRow &row : rows.rows) {
        row.quote.value.state = stateOn(row.quote.value, m_context.today(row.quote.store));
        if (!prices || !seesPrices(row.quote))
            continue;
        if (std::find(stores.begin(), stores.end(), row.quote.store) == stores.end())
            stores.push_back(row.quote.store);
        open.push_back(row.quote.id);
        read.push_back(row.quote.id.value());
    }
    const auto offers = m_context.storage.quoteOffers().several(stores, open);
    if (!offers)
        return Refusal(offers.error());
    if (Done traced = m_context.traceReadings(m_session, QStringLiteral("quote"), read); !traced)
        return Refusal(traced.error());
    Page<QuoteListRow> page{{}, rows.more};
    for (QuoteRow &row : rows.rows) {
        const auto offer =
            std::find_if(offers->begin(), offers->end(), [&](const QuoteOffer &each) { return each.quote == row.quote.id; });
        page.rows.push_back(listed(std::move(row), offer == offers->end() ? nullptr : &*offer, policy));
    }
    return page;
}

QuoteListRow QuoteReading::listed(QuoteRow row, const QuoteOffer *offer, const Policy &policy) const
{
    QuoteListRow one{std::move(row), {}, {}, {}, false};
    const Stored<Quote> &quote = one.row.quote;
    one.ownerName = m_context.nameOf(quote.value.owner);
    if (!offer)
        return one;
    one.offer = *offer;
    if (quote.value.state != QuoteState::Submitted)
        return one;
    one.approver = rules::approverOf(offer->discountRate, policy);
    one.mine = Context::mayDo(m_session, Operation::ApproveQuotes, quote.store, std::nullopt) &&
               rules::withinAuthority(offer->discountRate, m_session.role, policy).outcome == Outcome::Pass &&
               quote.createdBy != m_session.person;
    return one;
}

Result<QuoteCard> QuoteService::show(const Session &session, QuoteId id)
{
    const QuoteReading reading(m_context, session);
    return reading.find(id).and_then([&](const Stored<Quote> &quote) { return reading.card(quote); });
}

Result<Page<QuoteListRow>> QuoteService::page(const Session &session, const QuoteFilter &filter, std::optional<QuoteId> after,
                                              int limit)
{
    QuoteQuery query;
    query.stores = m_context.reach(session, Operation::SeeQuotes);
    if (query.stores.empty())
        return notPermitted();
    if (scopeOf(Operation::SeeQuotes, session.role) == Scope::Own)
        query.owner = session.person;
    else if (filter.mineOnly)
        query.preparedBy = session.person;
    query.state = filter.state;
    query.lead = filter.lead;
    query.numberPrefix = filter.numberPrefix;
    query.today = m_context.today(session.store);
    query.after = after;
    query.limit = limit + 1;
    auto found = m_context.storage.quotes().page(query);
    const auto policy = m_context.policyNow(session.store);
    if (!found || !policy)
        return Refusal(found ? policy.error() : found.error());
    return QuoteReading(m_context, session).withPrices(pageOf(std::move(*found), limit), *policy, filter.prices);
}

} // namespace showroom
