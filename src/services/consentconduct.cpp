// SPDX-License-Identifier: GPL-3.0-or-later
// The consent ledger (PI-01): what a person answered is added, never edited; a withdrawal takes effect with every line before it.
#include "services/conduct.h"
#include "services/consentledger.h"
#include "showroom/rules/consentrules.h"

namespace showroom
{

Result<std::vector<Stored<Consent>>> ledgerOf(Context &context, StoreId store, CustomerId card)
{
    DocumentQuery query;
    query.stores = {store};
    query.customer = card;
    query.limit = 1000;
    return context.storage.consents().page(query);
}

Done stillStanding(Context &context, StoreId store, CustomerId card)
{
    const auto stored = context.storage.customers().find({store}, card);
    if (!stored)
        return Refusal(stored.error());
    if (stored->value.state != CustomerState::Erased && stored->value.state != CustomerState::Locked)
        return {};
    return refuse(
        ErrorCode::Rejected,
        {QT_TRANSLATE_NOOP("Message", "This customer was erased at their request; nothing is written about them any more.")});
}

Result<int> withdrawStanding(Context &context, const Session &session, StoreId store, CustomerId card,
                             const std::function<bool(const Consent &)> &which, QDate day)
{
    const auto ledger = ledgerOf(context, store, card);
    if (!ledger)
        return Refusal(ledger.error());
    const DocumentWork<Consent> work(context, session, context.storage.consents());
    int withdrawn = 0;
    for (const Stored<Consent> &line : *ledger) {
        if (line.value.state != ConsentState::Given || !which(line.value))
            continue;
        const auto moved = work.follow(line, ConsentAction::Withdraw, {}, [day](Consent &consent) -> Done {
            consent.withdrawnOn = std::max(day, consent.givenOn.value_or(day));
            return {};
        });
        if (!moved)
            return Refusal(moved.error());
        ++withdrawn;
    }
    return withdrawn;
}

template <>
struct Conduct<Consent> {
    static constexpr auto sees = Operation::SeeCustomerInFull;
    static constexpr auto makes = Operation::EditSalesRecords;
    static DocumentRepository<Consent> &records(Storage &storage) { return storage.consents(); }

    static Done begin(Context &context, const Session &session, StoreId store, Consent &consent)
    {
        const auto card = context.storage.customers().find({store}, consent.customer);
        const auto policy = context.policyNow(store);
        if (!card || !policy)
            return Refusal(card ? policy.error() : card.error());
        if (!isStanding(card->value.state))
            return refuseField(QStringLiteral("customer"), {QT_TRANSLATE_NOOP("Message", "Nothing is added to this card: “%1”."),
                                                            {labelOf(card->value.state)}});
        consent.note = trimmedText(consent.note);
        consent.notice = trimmedText(consent.notice);
        if (consent.notice.isEmpty())
            consent.notice = policy->noticeVersion;
        consent.givenOn = consent.givenOn.value_or(context.today(store));
        consent.takenBy = consent.takenBy.value_or(session.person);
        consent.state = consent.answer == ConsentAnswer::Agreed ? ConsentState::Given : ConsentState::Refused;
        std::vector<FieldProblem> problems = problemsOf(consent);
        if (*consent.givenOn > context.today(store))
            problems.push_back({QStringLiteral("given_on"), {QT_TRANSLATE_NOOP("Message", "A day up to today.")}});
        if (context.nameOf(consent.takenBy).isEmpty())
            problems.push_back({QStringLiteral("taken_by"), {QT_TRANSLATE_NOOP("Message", "There is no such person.")}});
        if (Done good = refusedIf(std::move(problems)); !good)
            return good;
        return ledgerOf(context, store, consent.customer).and_then([&](const std::vector<Stored<Consent>> &ledger) {
            return notYetThere(ledger, consent);
        });
    }

    /// The same answer to the same text again says nothing new.
    static Done notYetThere(const std::vector<Stored<Consent>> &ledger, const Consent &consent)
    {
        const auto stands = rules::standing(*consent.purpose, *consent.channel, ledger);
        if (!stands || stands->state != consent.state || stands->notice != consent.notice)
            return {};
        return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "This answer stands already, since %1."),
                                            {stands->givenOn.value_or(QDate())}});
    }

    static bool edits(const Consent &) { return false; }
    static Done check(Context &, const Session &, const Stored<Consent> &, Consent &) { return {}; }

    static Result<Saved<Consent>> act(Context &context, const Session &session, const Stored<Consent> &standing,
                                      ConsentAction action, const DocumentActionInput &input)
    {
        const QDate today = context.today(standing.store);
        const QDate day = input.day.value_or(today);
        if (day > today || (standing.value.givenOn && day < *standing.value.givenOn))
            return refuseField(QStringLiteral("day"),
                               {QT_TRANSLATE_NOOP("Message", "A day from the day of the consent to today.")});
        const auto done = plainAct(context, session, standing, action, input, [day](Consent &consent) -> Done {
            consent.withdrawnOn = day;
            return {};
        });
        if (!done)
            return done;
        const auto others = withdrawStanding(
            context, session, standing.store, standing.value.customer,
            [&](const Consent &line) { return line.purpose == standing.value.purpose && line.channel == standing.value.channel; },
            day);
        return others ? done : Result<Saved<Consent>>(Refusal(others.error()));
    }

    static std::vector<Verdict> verdicts(Context &context, const Stored<Consent> &standing)
    {
        const auto ledger = ledgerOf(context, standing.store, standing.value.customer);
        if (!ledger || !standing.value.purpose || !standing.value.channel)
            return {};
        return {rules::mayContact(*standing.value.purpose, *standing.value.channel, *ledger)};
    }
};

template class DocumentService<Consent>;

} // namespace showroom
