// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quotewriting.h"
#include "services/dealparts.h"
#include "services/documentwork.h"
#include "showroom/rules/quoterules.h"

namespace showroom
{

namespace
{

constexpr std::size_t mostLines = 60;
constexpr int mostPieces = 999;
constexpr Money highestPrice = Money::fromYuan(100'000'000);
const QString taxName = QStringLiteral("车辆购置税");

QString place(std::size_t line, const char *field)
{
    return QStringLiteral("lines[%1].%2").arg(line + 1).arg(QLatin1String(field));
}

void addLineProblems(std::vector<FieldProblem> &problems, std::size_t i, const QuoteLine &line)
{
    const bool named = line.kind == LineKind::Vehicle || line.kind == LineKind::PurchaseTax; // by the program
    if (trimmedText(line.name).isEmpty() && !named)
        problems.push_back({place(i, "name"), {QT_TRANSLATE_NOOP("Message", "Say what it is.")}});
    if (const auto problem = problemOf(trimmedText(line.name), limitsOf(200)))
        problems.push_back({place(i, "name"), *problem});
    if (line.quantity < 1 || line.quantity > mostPieces)
        problems.push_back({place(i, "quantity"), {QT_TRANSLATE_NOOP("Message", "A number from 1 to 999.")}});
    for (const auto &[field, price] : {std::pair("media_fen", line.media), std::pair("offered_fen", line.offered)})
        if (price.fen() < 0 || price > highestPrice)
            problems.push_back(
                {place(i, field), {QT_TRANSLATE_NOOP("Message", "An amount is 0 or more and at most 100 million yuan.")}});
}

void addLoanProblems(std::vector<FieldProblem> &problems, const QuoteInput &input)
{
    const auto add = [&](const char *field, const char *text) { problems.push_back({QString::fromLatin1(field), {text}}); };
    if (input.tradeIn.fen() < 0 || input.tradeIn > highestPrice)
        add("trade_in_fen", QT_TRANSLATE_NOOP("Message", "An amount is 0 or more and at most 100 million yuan."));
    if (input.loan.fen() < 0 || input.loan > highestPrice)
        add("loan_fen", QT_TRANSLATE_NOOP("Message", "An amount is 0 or more and at most 100 million yuan."));
    if (input.loan.fen() <= 0)
        return;
    if (!input.loanMonths || *input.loanMonths < 1 || *input.loanMonths > longestLoanMonths)
        add("loan_months", QT_TRANSLATE_NOOP("Message", "A loan runs from 1 to 120 months."));
    if (!input.loanRate || *input.loanRate > highestLoanRate)
        add("loan_rate_bp", QT_TRANSLATE_NOOP("Message", "A loan's yearly rate is 0 to 36 %."));
}

} // namespace

std::vector<FieldProblem> QuoteWriting::problemsIn(StoreId store, const QuoteInput &input) const
{
    std::vector<FieldProblem> problems;
    if (input.lines.size() > mostLines)
        problems.push_back({QStringLiteral("lines"), {QT_TRANSLATE_NOOP("Message", "A quote has at most 60 lines.")}});
    for (std::size_t i = 0; i < std::min(input.lines.size(), mostLines); ++i)
        addLineProblems(problems, i, input.lines[i]);
    addLoanProblems(problems, input);
    if (input.validUntil && *input.validUntil < m_context.today(store))
        problems.push_back({QStringLiteral("valid_until"), {QT_TRANSLATE_NOOP("Message", "This day has passed.")}});
    if (const auto problem = problemOf(trimmedText(input.note), limitsOf(1000)))
        problems.push_back({QStringLiteral("note"), *problem});
    return problems;
}

Result<PricedQuote> QuoteWriting::price(StoreId store, VehicleModelId model, const QString &subject, int quantity,
                                        const QuoteInput &input) const
{
    if (Done good = refusedIf(problemsIn(store, input)); !good)
        return Refusal(good.error());
    PricedQuote priced;
    priced.lines = input.lines;
    priced.offer.tradeIn = input.tradeIn;
    priced.offer.loan = input.loan;
    if (input.loan.fen() > 0) {
        priced.offer.loanMonths = input.loanMonths;
        priced.offer.loanRate = input.loanRate;
    }
    const auto posted = m_context.storage.modelPrices().on(store, model, m_context.today(store));
    if (!posted)
        return Refusal(posted.error());
    if (Done filled = fill(store, model, subject, *posted, priced); !filled)
        return Refusal(filled.error());
    std::vector<Verdict> verdicts;
    for (Verdict &verdict :
         std::vector{rules::madeFromPlan(priced.lines, quantity),
                     rules::withinMediaPrice(priced.lines, *posted ? std::optional((*posted)->value.media) : std::nullopt)})
        if (verdict.outcome == Outcome::Block)
            verdicts.push_back(std::move(verdict));
    if (!verdicts.empty())
        return refusedBy(std::move(verdicts));
    priced.offer.mediaFrom = (*posted)->value.validFrom;
    const QuoteSum sum = sumOf(priced.lines);
    priced.offer.mediaTotal = sum.media;
    priced.offer.offeredTotal = sum.offered;
    priced.offer.discount = sum.discount;
    priced.offer.discountRate = sum.rate;
    priced.offer.total = sum.total;
    if (input.tradeIn + input.loan > sum.total)
        return refuseField(input.loan.fen() > 0 ? QStringLiteral("loan_fen") : QStringLiteral("trade_in_fen"),
                           {QT_TRANSLATE_NOOP("Message", "Trade-in and loan together are more than the whole price.")});
    return priced;
}

/// What nobody needs to type: the posted price of the car and its options, charges that are passed on as they are, and the tax.
Done QuoteWriting::fill(StoreId store, VehicleModelId model, const QString &subject,
                        const std::optional<Stored<ModelPrice>> &posted, PricedQuote &priced) const
{
    const auto options = m_context.storage.modelOptions().ofModel(store, model);
    if (!options)
        return Refusal(options.error());
    for (QuoteLine &line : priced.lines) {
        line.name = trimmedText(line.name);
        if (line.kind == LineKind::Vehicle && line.name.isEmpty())
            line.name = subject;
        if (line.kind == LineKind::PurchaseTax)
            line.name = taxName;
        if (line.media.fen() != 0)
            continue;
        if (line.kind == LineKind::Vehicle && posted)
            line.media = posted->value.media;
        for (const Stored<ModelOption> &option : *options)
            if (line.kind == LineKind::Option && option.value.name == line.name)
                line.media = option.value.price;
        if (!isGoods(line.kind))
            line.media = line.offered;
    }
    return reckonTax(store, model, priced);
}

Done QuoteWriting::reckonTax(StoreId store, VehicleModelId model, PricedQuote &priced) const
{
    const auto taxed = std::find_if(priced.lines.begin(), priced.lines.end(),
                                    [](const QuoteLine &line) { return line.kind == LineKind::PurchaseTax; });
    if (taxed == priced.lines.end())
        return {};
    const auto car = m_context.storage.models().find({store}, model);
    const auto stored = m_context.storage.taxPeriods().all(store);
    if (!car || !stored)
        return Refusal(car ? stored.error() : car.error());
    std::vector<TaxPeriod> own;
    for (const Stored<TaxPeriod> &period : *stored)
        own.push_back(period.value);
    const TaxClass taxClass = taxClassOf(car->value.energy);
    const auto period = taxPeriodOn(own, taxClass, m_context.today(store));
    if (!period) {
        const auto last = lastTaxDay(own, taxClass);
        const Message beyond{
            QT_TRANSLATE_NOOP(
                "Message", "The table of purchase tax says nothing of this day (it ends on %1). A director enters what holds."),
            {last ? MessageArgument(*last) : MessageArgument(QStringLiteral("–"))}};
        return refuseField(place(std::size_t(taxed - priced.lines.begin()), "kind"), beyond);
    }
    for (auto line = taxed; line != priced.lines.end(); ++line)
        if (line->kind == LineKind::PurchaseTax)
            line->media = line->offered = purchaseTax(offeredPerCar(priced.lines), *period);
    priced.offer.taxRate = period->rate;
    priced.offer.taxVat = period->vat;
    priced.offer.taxDue = period->due;
    priced.offer.taxReliefCap = period->reliefCap;
    priced.offer.taxSource = period->source;
    return {};
}

Result<QString> QuoteWriting::subjectOf(const Stored<Plan> &plan) const
{
    return m_context.storage.models().find({plan.store}, plan.value.model).map([&](const Stored<VehicleModel> &model) {
        QStringList parts{(model.value.series + u' ' + model.value.name).trimmed(), plan.value.colour};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    });
}

Result<Saved<Quote>> QuoteWriting::add(const Stored<Plan> &plan, const QuoteInput &input) const
{
    if (plan.value.state != PlanState::Asked)
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "A quote was made of this plan already, or it was voided.")});
    const auto subject = subjectOf(plan);
    if (!subject)
        return Refusal(subject.error());
    const auto priced = price(plan.store, plan.value.model, *subject, plan.value.quantity, input);
    if (!priced)
        return Refusal(priced.error());
    const auto number = drawNumber(m_context, plan.store, "quote", quoteSeries);
    if (!number)
        return Refusal(number.error());
    Quote quote;
    quote.number = *number;
    quote.plan = plan.id;
    quote.lead = plan.value.lead;
    quote.model = plan.value.model;
    quote.subject = *subject;
    quote.quantity = plan.value.quantity;
    quote.owner = plan.value.owner;
    quote.validUntil = input.validUntil;
    quote.note = trimmedText(input.note);
    const auto added = DocumentWork<Quote>(m_context, m_session, m_context.storage.quotes()).add(plan.store, quote);
    if (!added)
        return Refusal(added.error());
    const Stored<Quote> stored{
        added->id, plan.store, added->version, m_context.clock.now(), m_session.person, m_context.clock.now(), quote};
    return setPrices(stored, *priced)
        .and_then([&] {
            return DocumentWork<Plan>(m_context, m_session, m_context.storage.plans())
                .follow(plan, PlanAction::Quote, *number)
                .map([](const auto &) {});
        })
        .map([&] { return *added; });
}

/// The audit says that prices were set and never which: it is read by more people than they are for (QT-02).
Done QuoteWriting::setPrices(const Stored<Quote> &quote, const PricedQuote &priced) const
{
    QuoteOffer offer = priced.offer;
    offer.quote = quote.id;
    auto standing = m_context.storage.quoteOffers().ofQuote(quote.store, quote.id);
    if (!standing)
        return Refusal(standing.error());
    const Instant now = m_context.clock.now();
    Done written;
    if (*standing) {
        const QuoteOffer before = std::exchange((*standing)->value, offer);
        written = m_context.storage.quoteOffers().update(**standing, before, now).map([](int) {});
    } else {
        written = m_context.storage.quoteOffers().add(quote.store, offer, m_session.person, now).map([](const auto &) {});
    }
    if (!written)
        return written;
    m_context.note(m_session, QStringLiteral("prices"), QStringLiteral("quote"), quote.id.value(),
                   {{QStringLiteral("lines"), qint64(priced.lines.size())}});
    return m_context.storage.quoteLines().replace(quote.store, quote.id, priced.lines);
}

Result<Saved<Quote>> QuoteWriting::change(const Stored<Quote> &stored, const QuoteInput &input) const
{
    if (stored.value.state != QuoteState::Draft && stored.value.state != QuoteState::Returned)
        return refusedBy({{QStringLiteral("QT-05"),
                           Outcome::Block,
                           {QT_TRANSLATE_NOOP("Message", "This version is locked.")},
                           {},
                           {QT_TRANSLATE_NOOP("Message", "Make a new version and have it approved.")},
                           {}}});
    const auto priced = price(stored.store, stored.value.model, stored.value.subject, stored.value.quantity, input);
    if (!priced)
        return Refusal(priced.error());
    Stored<Quote> changed = stored;
    changed.value.validUntil = input.validUntil;
    changed.value.note = trimmedText(input.note);
    // The version covers the prices, also when nothing else has changed.
    const auto version = m_context.storage.quotes().update(changed, stored.value, m_context.clock.now());
    if (!version)
        return Refusal(version.error());
    if (stored.value != changed.value)
        m_context.note(m_session, QStringLiteral("update"), QStringLiteral("quote"), stored.id.value(),
                       differenceOf(stored.value, changed.value));
    return setPrices(stored, *priced).map([&] { return Saved<Quote>{stored.id, *version}; });
}

Done QuoteWriting::stillWithinPosted(const Stored<Quote> &quote) const
{
    const auto lines = m_context.storage.quoteLines().of(quote.store, quote.id);
    const auto posted = m_context.storage.modelPrices().on(quote.store, quote.value.model, m_context.today(quote.store));
    if (!lines || !posted)
        return Refusal(lines ? posted.error() : lines.error());
    const Verdict verdict = rules::withinMediaPrice(*lines, *posted ? std::optional((*posted)->value.media) : std::nullopt);
    return verdict.outcome == Outcome::Block ? Done(refusedBy({verdict})) : Done();
}

Done QuoteWriting::withinAuthority(const Stored<Quote> &stored, const Policy &policy) const
{
    const auto offer = m_context.storage.quoteOffers().ofQuote(stored.store, stored.id);
    if (!offer)
        return Refusal(offer.error());
    if (!*offer)
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The prices of this quote are missing.")});
    const Verdict authority = rules::withinAuthority((*offer)->value.discountRate, m_session.role, policy);
    return authority.outcome == Outcome::Pass ? stillWithinPosted(stored) : Done(refusedBy({authority}));
}

Result<Saved<Quote>> QuoteWriting::approve(const Stored<Quote> &stored, const QString &reason) const
{
    const auto policy = m_context.policyNow(stored.store);
    if (!policy)
        return Refusal(policy.error());
    const QDate today = m_context.today(stored.store);
    // Asked once the table has let the step pass and before anything is written.
    const auto decide = [&](Quote &quote) {
        return withinAuthority(stored, *policy).map([&] {
            quote.approvedOn = today;
            quote.validUntil = rules::lastDayOf(today, quote.validUntil, *policy);
        });
    };
    const auto approved =
        DocumentWork<Quote>(m_context, m_session, m_context.storage.quotes()).act(stored, QuoteAction::Approve, reason, decide);
    if (approved)
        if (Done others = supersedeOthers(stored); !others)
            return Refusal(others.error());
    return approved;
}

/// QT-05: what the customer holds is replaced by what was approved now.
Done QuoteWriting::supersedeOthers(const Stored<Quote> &approved) const
{
    if (approved.value.revision == 1) // a second one is only ever made of what was decided
        return {};
    const auto revisions = m_context.storage.quotes().revisions(approved.store, approved.value.number);
    if (!revisions)
        return Refusal(revisions.error());
    const DocumentWork<Quote> work(m_context, m_session, m_context.storage.quotes());
    for (Stored<Quote> revision : *revisions) {
        revision.value.state = stateOn(revision.value, m_context.today(approved.store));
        if (revision.id == approved.id || !rowOf<Quote>(revision.value.state, QuoteAction::Supersede))
            continue;
        if (auto replaced = work.follow(revision, QuoteAction::Supersede); !replaced)
            return Refusal(replaced.error());
    }
    return {};
}

Result<Saved<Quote>> QuoteWriting::revise(const Stored<Quote> &stored) const
{
    const DocumentWork<Quote> work(m_context, m_session, m_context.storage.quotes());
    if (Done may = work.permit(stored, QuoteAction::Revise); !may)
        return Refusal(may.error());
    const auto revisions = m_context.storage.quotes().revisions(stored.store, stored.value.number);
    const auto offer = m_context.storage.quoteOffers().ofQuote(stored.store, stored.id);
    const auto lines = m_context.storage.quoteLines().of(stored.store, stored.id);
    if (!revisions || !offer || !lines)
        return Refusal(!revisions ? revisions.error() : !offer ? offer.error() : lines.error());
    const Stored<Quote> &newest = revisions->back();
    if (newest.id != stored.id && newest.value.state != QuoteState::Voided && newest.value.state != QuoteState::Rejected)
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "Version %1 is the newest; go on with that one."),
                                            {qint64(newest.value.revision)}});
    Quote next = stored.value;
    next.revision = newest.value.revision + 1;
    next.previous = stored.id;
    next.approvedOn.reset();
    next.validUntil.reset();
    next.state = QuoteState::Draft;
    const auto added = work.add(stored.store, next);
    if (!added)
        return Refusal(added.error());
    if (Done noted = work.noteStep(stored, QuoteAction::Revise); !noted)
        return Refusal(noted.error());
    const Stored<Quote> made{
        added->id, stored.store, added->version, m_context.clock.now(), m_session.person, m_context.clock.now(), next};
    return setPrices(made, {*lines, *offer ? (*offer)->value : QuoteOffer()}).map([&] { return *added; });
}

} // namespace showroom
