// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/duplicates.h"

namespace showroom::rules
{

namespace
{

DuplicateAdvice advice(DuplicateStep step, Outcome outcome, Message message, Message mend)
{
    Verdict verdict{QStringLiteral("FU-10"), outcome, std::move(message)};
    if (outcome == Outcome::Block)
        verdict.missing = {QStringLiteral("phone")};
    verdict.mend = std::move(mend);
    return {step, std::move(verdict)};
}

DuplicateAdvice adviceOnWorkable(const StandingCard &card)
{
    const Message openIt{QT_TRANSLATE_NOOP("Message", "Open the lead and go on with it.")};
    if (card.lead && (isOpen(*card.lead) || *card.lead == LeadState::Ordered || isClaimed(*card.lead)))
        return advice(DuplicateStep::OpenLead, Outcome::Block,
                      {QT_TRANSLATE_NOOP("Message", "This customer has a lead already: “%1”."), {labelOf(*card.lead)}}, openIt);
    const bool bought = card.state != CustomerState::Prospect || card.lead == LeadState::Won;
    if (!bought && card.lead)
        return advice(DuplicateStep::OpenLead, Outcome::Block,
                      {QT_TRANSLATE_NOOP("Message", "The lead of this customer is closed: “%1”."), {labelOf(*card.lead)}},
                      {QT_TRANSLATE_NOOP("Message", "Open the lead and reactivate it.")});
    return advice(DuplicateStep::NewLead, Outcome::Block,
                  bought ? Message{QT_TRANSLATE_NOOP("Message", "This customer has bought before.")}
                         : Message{QT_TRANSLATE_NOOP("Message", "This customer's card stands already and has no lead.")},
                  {QT_TRANSLATE_NOOP("Message", "Open a new lead on the standing card.")});
}

} // namespace

DuplicateAdvice adviceOn(const StandingCard &card)
{
    if (!card.otherStore.isEmpty())
        return advice(DuplicateStep::None, Outcome::Flag,
                      {QT_TRANSLATE_NOOP("Message", "This number also stands in the store %1."), {card.otherStore}},
                      {QT_TRANSLATE_NOOP("Message", "Each store keeps its own card; settle with the other who serves them.")});
    if (!card.sameNumber)
        return advice(DuplicateStep::Look, Outcome::Flag, {QT_TRANSLATE_NOOP("Message", "A card of the same name stands.")},
                      {QT_TRANSLATE_NOOP("Message", "Look whether it is the same person.")});
    if (card.workable)
        return adviceOnWorkable(card);
    if (card.owner.isEmpty())
        return advice(DuplicateStep::TakePool, Outcome::Block, sameNumber(true, {}, false).message,
                      {QT_TRANSLATE_NOOP("Message", "Nobody has this customer: take the lead from the pool.")});
    const Verdict verdict = sameNumber(true, card.owner, false);
    return advice(DuplicateStep::AskOwner, Outcome::Block, verdict.message, verdict.mend);
}

Verdict sameNumber(bool standsOnAnotherCard, const QString &ownerName, bool mayShare)
{
    Verdict verdict{QStringLiteral("FU-10")};
    if (!standsOnAnotherCard)
        return verdict;
    verdict.outcome = Outcome::Block;
    verdict.missing = {QStringLiteral("phone")};
    verdict.message =
        ownerName.isEmpty()
            ? Message{QT_TRANSLATE_NOOP("Message", "The same person is one customer: this number stands on a card already.")}
            : Message{QT_TRANSLATE_NOOP("Message", "The same person is one customer: this number stands on a card of %1."),
                      {ownerName}};
    verdict.mend =
        mayShare
            ? Message{QT_TRANSLATE_NOOP("Message",
                                        "Open the standing card. Are they two people, say with whom the number is shared.")}
            : Message{QT_TRANSLATE_NOOP(
                  "Message",
                  "Open the standing card, or ask its owner. Do two people share the number, a clerk or manager keeps both.")};
    return verdict;
}

Verdict sharedNumber(const QString &sharedWith)
{
    Verdict verdict{QStringLiteral("FU-10"),
                    Outcome::Flag,
                    {QT_TRANSLATE_NOOP("Message", "The number also stands on another card. Shared with: %1"), {sharedWith}}};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Merge the two only if they are the same person.")};
    return verdict;
}

} // namespace showroom::rules
