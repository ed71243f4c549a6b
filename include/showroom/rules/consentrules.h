// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/consent.h"
#include "showroom/domain/verdict.h"
#include <span>

namespace showroom::rules
{

/// The line of the ledger that counts for a purpose and a channel: the last day on which the person said something, yes or no;
/// of one day the line that was written last. The ledger stands in the order of its keys, either way.
[[nodiscard]] std::optional<Consent> standing(ConsentPurpose purpose, ConsentChannel channel,
                                              std::span<const Stored<Consent>> ledger);

/// PI-01. Offers and campaigns need a consent that stands, by this very channel: without one, and after an opt-out, it blocks.
/// What the purchase itself needs rests on the enquiry or the contract, a satisfaction call on the delivery (个人信息保护法
/// 13 (2)): these pass until the person has said no, which flags the one and blocks the other.
[[nodiscard]] Verdict mayContact(ConsentPurpose purpose, ConsentChannel channel, std::span<const Stored<Consent>> ledger);

/// By which channel a contact goes out; none for what happens where the customer comes to.
[[nodiscard]] std::optional<ConsentChannel> channelOf(ContactKind kind);

/// PI-01 for a follow-up: what goes out to many at once is an offer, whatever it says; one person's answer to one customer about
/// an open enquiry is handling the purchase; what comes in needs nobody's consent.
[[nodiscard]] Verdict messageAllowed(const FollowUp &followUp, std::span<const Stored<Consent>> ledger);

} // namespace showroom::rules
