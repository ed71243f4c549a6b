// SPDX-License-Identifier: GPL-3.0-or-later
// The reception register (FU-12).
#include "services/conduct.h"
#include "showroom/rules/reception.h"

namespace showroom
{

template <>
struct Conduct<Visit> {
    static constexpr auto sees = Operation::SeeReception;
    static constexpr auto makes = Operation::KeepReception;
    static DocumentRepository<Visit> &records(Storage &storage) { return storage.visits(); }

    static Done sound(Visit &visit)
    {
        for (QString Visit::*text : {&Visit::vehicle, &Visit::source, &Visit::note})
            visit.*text = trimmedText(visit.*text);
        std::vector<FieldProblem> problems = problemsOf(visit);
        constexpr int largestParty = 50; // a coach; more is a slip of the finger
        if (visit.party < 1 || visit.party > largestParty)
            problems.push_back({QStringLiteral("party"),
                                {QT_TRANSLATE_NOOP("Message", "A party has 1 to %1 persons."), {qint64(largestParty)}}});
        return refusedIf(std::move(problems));
    }

    /// A party may be written in later the same day; never for another day, and never ahead.
    static Done begin(Context &context, const Session &session, StoreId store, Visit &visit)
    {
        const Instant now = context.clock.now();
        const QDate today = context.today(store);
        visit.arrivedAt = visit.arrivedAt.value_or(now);
        visit.on = context.zoneOf(store).dayOf(*visit.arrivedAt);
        if (visit.on != today || *visit.arrivedAt > now)
            return refuseField(
                QStringLiteral("arrived_at"),
                {QT_TRANSLATE_NOOP("Message", "A party is registered on the day it comes: today, and not ahead.")});
        visit.leftAt.reset();
        visit.state = visit.consultant ? VisitState::Received : VisitState::Waiting;
        if (visit.consultant)
            if (Done here = atWork(context, store, *visit.consultant); !here)
                return here;
        if (visit.channel == VisitChannel::Telephone) {
            // Who takes a call speaks with them, and afterwards it is over.
            visit.consultant = session.person;
            visit.leftAt = visit.arrivedAt;
            visit.state = VisitState::Left;
        }
        return sound(visit).and_then([&] { return derive(context, session, store, visit); });
    }

    static Done atWork(Context &context, StoreId store, PersonId consultant)
    {
        const auto person = context.storage.people().find({store}, consultant);
        if (person && person->value.state == PersonState::Active)
            return {};
        return refuseField(QStringLiteral("consultant"),
                           {QT_TRANSLATE_NOOP("Message", "Name a colleague of this store who is at work.")});
    }

    /// The kind of visit, as far as the facts tell; a card that one came for the first time gets its day.
    static Done derive(Context &context, const Session &session, StoreId store, Visit &visit)
    {
        rules::ArrivalFacts facts;
        if (visit.customer) {
            const auto card = context.storage.customers().find({store}, *visit.customer);
            if (!card || card->value.state == CustomerState::Merged || card->value.state == CustomerState::Erased ||
                card->value.state == CustomerState::Locked)
                return refuseField(QStringLiteral("customer"), {QT_TRANSLATE_NOOP("Message", "There is no such card.")});
            const auto expected = context.storage.leads().expectedOn({store}, visit.on, mostExpected);
            const auto wasHere = context.storage.visits().wasHereBefore(store, *visit.customer, visit.on);
            if (!expected || !wasHere)
                return Refusal(expected ? wasHere.error() : expected.error());
            facts.expected = std::any_of(expected->begin(), expected->end(), [&](const ExpectedVisit &each) {
                return each.row.lead.value.customer == *visit.customer;
            });
            facts.wasHere = *wasHere || (card->value.firstVisitOn && *card->value.firstVisitOn < visit.on);
            if (Done noted = noteFirstVisit(context, session, *card, visit); !noted)
                return noted;
        }
        visit.arrival = rules::arrivalOf(visit.arrival, facts);
        return {};
    }

    static Done noteFirstVisit(Context &context, const Session &session, Stored<Customer> card, const Visit &visit)
    {
        if (card.value.firstVisitOn || visit.channel != VisitChannel::InStore)
            return {};
        const Customer before = card.value;
        card.value.firstVisitOn = visit.on;
        const auto saved = context.storage.customers().update(card, before, context.clock.now());
        if (!saved)
            return Refusal(saved.error());
        context.note(session, QStringLiteral("update"), QStringLiteral("customer"), card.id.value(),
                     differenceOf(before, card.value));
        return {};
    }

    static bool edits(const Visit &visit) { return visit.state != VisitState::Voided; }
    static Done check(Context &, const Session &, const Stored<Visit> &, Visit &wanted) { return sound(wanted); }

    static Result<Saved<Visit>> act(Context &context, const Session &session, const Stored<Visit> &standing, VisitAction action,
                                    const DocumentActionInput &input)
    {
        return plainAct(context, session, standing, action, input,
                        [&](Visit &visit) -> Done { return follow(context, session, standing.store, action, visit); });
    }

    static Done follow(Context &context, const Session &session, StoreId store, VisitAction action, Visit &visit)
    {
        switch (action) {
        case VisitAction::Receive:
            visit.consultant = visit.consultant.value_or(session.person);
            return atWork(context, store, *visit.consultant);
        case VisitAction::Identify:
            if (!visit.customer)
                return refuseField(QStringLiteral("customer"),
                                   {QT_TRANSLATE_NOOP("Message", "Say whose card it is: customer=ID.")});
            return derive(context, session, store, visit);
        case VisitAction::Leave:
            visit.leftAt = std::max(context.clock.now(), visit.arrivedAt.value_or(context.clock.now()));
            return {};
        case VisitAction::ComeBack:
            if (visit.on != context.today(store) || visit.channel == VisitChannel::Telephone)
                return refuse(ErrorCode::Rejected,
                              {QT_TRANSLATE_NOOP("Message", "Only a party of today can still be in the store.")});
            visit.leftAt.reset();
            visit.consultant = visit.consultant.value_or(session.person);
            return {};
        case VisitAction::Void:
            return {};
        }
        Q_UNREACHABLE();
    }

    static std::vector<Verdict> verdicts(Context &context, const Stored<Visit> &standing)
    {
        const auto policy = context.policyNow(standing.store);
        if (!policy)
            return {};
        std::vector<Verdict> verdicts{rules::contactData(standing.value)};
        if (Verdict stay = rules::stay(standing.value, context.clock.now(), *policy); stay.outcome != Outcome::Pass)
            verdicts.push_back(std::move(stay));
        return verdicts;
    }

private:
    static constexpr int mostExpected = 500;
};

template class DocumentService<Visit>;

} // namespace showroom
