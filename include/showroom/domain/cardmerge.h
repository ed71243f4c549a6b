// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/customer.h"

namespace showroom
{

struct CardMerge;
using CardMergeId = Id<CardMerge>;

enum class MergeState { Merged, Undone };

template <>
struct Codes<MergeState> {
    static constexpr auto context = "MergeState";
    static constexpr std::array entries{
        Code{MergeState::Merged, "merged", QT_TRANSLATE_NOOP("MergeState", "Merged")},
        Code{MergeState::Undone, "undone", QT_TRANSLATE_NOOP("MergeState", "Undone")},
    };
};

/// That one card became part of another (FU-10), and what it takes to part them again: which records moved is kept beside it,
/// what the card that stays took over stands in it.
struct CardMerge {
    CustomerId customer = CustomerId(0); ///< the card that stays
    CustomerId merged = CustomerId(0);   ///< the card that became part of it
    QString reason;                      ///< why they are the same person
    QString taken;                       ///< names of the fields that were empty and were filled from the merged card
    CustomerState mergedWas = CustomerState::Prospect;
    CustomerState keptWas = CustomerState::Prospect;
    MergeState state = MergeState::Merged;
    friend bool operator==(const CardMerge &, const CardMerge &) = default;
};

template <>
struct Description<CardMerge> {
    static constexpr auto kind = "card_merge";
    static constexpr auto table = "card_merge";
    static constexpr auto card = "customer";
    static constexpr auto context = "CardMerge";
    static constexpr auto open = Secrecy::Open;
    static constexpr auto act = Edit::ByAction;
    static constexpr auto fields = fieldList(
        Field{"customer", &CardMerge::customer, QT_TRANSLATE_NOOP("CardMerge", "The card that stays"), Presence::Required, open,
              act},
        Field{"merged", &CardMerge::merged, QT_TRANSLATE_NOOP("CardMerge", "The merged card"), Presence::Required, open, act},
        Field{"reason", &CardMerge::reason, QT_TRANSLATE_NOOP("CardMerge", "Why they are the same person"), Presence::Required,
              open, act, 200},
        Field{"taken", &CardMerge::taken, QT_TRANSLATE_NOOP("CardMerge", "Fields taken over"), Presence::Optional, open, act,
              400},
        Field{"merged_was", &CardMerge::mergedWas, QT_TRANSLATE_NOOP("CardMerge", "The merged card was"), Presence::Optional,
              open, act},
        Field{"kept_was", &CardMerge::keptWas, QT_TRANSLATE_NOOP("CardMerge", "The card that stays was"), Presence::Optional,
              open, act},
        Field{"state", &CardMerge::state, QT_TRANSLATE_NOOP("CardMerge", "State"), Presence::Optional, open, act});
};

} // namespace showroom
