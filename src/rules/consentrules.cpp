// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/consentrules.h"

namespace showroom::rules
{

namespace
{

QDate lastWordOf(const Consent &line)
{
    return line.withdrawnOn ? *line.withdrawnOn : line.givenOn.value_or(QDate());
}

Message forbidden(ConsentPurpose purpose, ConsentChannel channel, const Consent &said)
{
    return {QT_TRANSLATE_NOOP("Message", "The customer said no on %1: %2 by %3."),
            {lastWordOf(said), labelOf(purpose), labelOf(channel)}};
}

} // namespace

std::optional<Consent> standing(ConsentPurpose purpose, ConsentChannel channel, std::span<const Stored<Consent>> ledger)
{
    const Stored<Consent> *last = nullptr;
    for (const Stored<Consent> &line : ledger) {
        if (line.value.purpose != purpose || line.value.channel != channel)
            continue;
        if (!last || std::pair(lastWordOf(last->value), last->id) < std::pair(lastWordOf(line.value), line.id))
            last = &line;
    }
    return last ? std::optional(last->value) : std::nullopt;
}

Verdict mayContact(ConsentPurpose purpose, ConsentChannel channel, std::span<const Stored<Consent>> ledger)
{
    Verdict verdict{QStringLiteral("PI-01")};
    const auto said = standing(purpose, channel, ledger);
    const bool agreed = said && said->state == ConsentState::Given;
    const bool needed = purpose == ConsentPurpose::Marketing || purpose == ConsentPurpose::Sensitive;
    if (agreed || (!said && !needed))
        return verdict;
    verdict.outcome = purpose == ConsentPurpose::Purchase ? Outcome::Flag : Outcome::Block;
    verdict.message =
        said ? forbidden(purpose, channel, *said)
             : Message{QT_TRANSLATE_NOOP("Message", "There is no consent: %1 by %2."), {labelOf(purpose), labelOf(channel)}};
    verdict.mend = purpose == ConsentPurpose::Purchase
                       ? Message{QT_TRANSLATE_NOOP("Message", "Use another way, or wait until they ask.")}
                       : Message{QT_TRANSLATE_NOOP("Message", "Ask the customer, and record the consent on the card.")};
    return verdict;
}

std::optional<ConsentChannel> channelOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Call:
        return ConsentChannel::Phone;
    case ContactKind::Chat:
        return ConsentChannel::Wechat;
    case ContactKind::Sms:
        return ConsentChannel::Sms;
    case ContactKind::HomeVisit:
        return ConsentChannel::InPerson;
    case ContactKind::Visit:
    case ContactKind::TestDrive:
    case ContactKind::Event:
        break;
    }
    return std::nullopt;
}

Verdict messageAllowed(const FollowUp &followUp, std::span<const Stored<Consent>> ledger)
{
    const auto channel = channelOf(followUp.kind);
    if (!channel || followUp.direction == Direction::Incoming)
        return {QStringLiteral("PI-01")};
    Verdict verdict = mayContact(followUp.mass ? ConsentPurpose::Marketing : ConsentPurpose::Purchase, *channel, ledger);
    if (verdict.outcome == Outcome::Block)
        verdict.missing = {QStringLiteral("mass")};
    return verdict;
}

} // namespace showroom::rules
