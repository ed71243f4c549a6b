// SPDX-License-Identifier: GPL-3.0-or-later
// FU-10 while a number or a name is typed: what stands already, whose it is, and what is done instead of a second card.
#pragma once
#include "showroom/domain/lead.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// What to do about a card that stands.
enum class DuplicateStep {
    Look,     ///< only the name is the same: see whether it is the same person
    OpenLead, ///< go on with their lead, or reactivate it
    NewLead,  ///< the next car is a new lead on the standing card
    AskOwner, ///< it is another consultant's
    TakePool, ///< it is nobody's
    None,     ///< another store of the group holds the number; each store has its own cards
};

/// A card found for what is typed, as the person who types may work with it.
struct StandingCard {
    bool sameNumber = false; ///< else the same name
    bool workable = false;   ///< this person may open a lead on it
    CustomerState state = CustomerState::Prospect;
    std::optional<LeadState> lead; ///< of the newest lead
    QString owner;                 ///< the consultant's name; empty when it is nobody's
    QString otherStore;            ///< the name of another store of the group that holds the number; nothing else is known then
};

struct DuplicateAdvice {
    DuplicateStep step = DuplicateStep::Look;
    Verdict verdict; ///< Block: no second card; Flag: it is only shown
};

[[nodiscard]] DuplicateAdvice adviceOn(const StandingCard &card);

/// A number that stands on another card blocks a new one. `mayShare`: this person may say that two people share it.
[[nodiscard]] Verdict sameNumber(bool standsOnAnotherCard, const QString &ownerName, bool mayShare);

/// Two standing cards with one number: a clerk or manager has said with whom it is shared. It is shown, and nothing is merged.
[[nodiscard]] Verdict sharedNumber(const QString &sharedWith);

} // namespace showroom::rules
