// SPDX-License-Identifier: GPL-3.0-or-later
// PI-01: which line of the ledger counts, and what may go out by it. PI-03: what may be erased, and what is kept.
#include "showroom/rules/consentrules.h"
#include "showroom/rules/erasurerules.h"
#include <gtest/gtest.h>

namespace showroom::rules
{

namespace
{

using P = ConsentPurpose;
using C = ConsentChannel;

QDate day(int number)
{
    return QDate(2026, 11, number);
}

Stored<Consent> line(int id, P purpose, C channel, int given, ConsentState state = ConsentState::Given, int withdrawn = 0)
{
    Consent said;
    said.purpose = purpose;
    said.channel = channel;
    said.givenOn = day(given);
    said.state = state;
    if (withdrawn > 0)
        said.withdrawnOn = day(withdrawn);
    const Instant then = Instant::fromMs(0);
    return {ConsentId(id), StoreId(1), 1, then, {}, then, said};
}

using Ledger = std::vector<Stored<Consent>>;

struct ContactCase {
    const char *what;
    P purpose;
    C channel;
    Ledger ledger;
    Outcome outcome;
};

} // namespace

TEST(ConsentRules, SayWhoMayBeContactedForWhat)
{
    const auto given = ConsentState::Given, withdrawn = ConsentState::Withdrawn, refused = ConsentState::Refused;
    const ContactCase cases[] = {
        {"an offer to who never said yes", P::Marketing, C::Sms, {}, Outcome::Block},
        {"an offer to who said yes", P::Marketing, C::Sms, {line(1, P::Marketing, C::Sms, 3)}, Outcome::Pass},
        {"by another channel", P::Marketing, C::Wechat, {line(1, P::Marketing, C::Sms, 3)}, Outcome::Block},
        {"for another purpose", P::Marketing, C::Sms, {line(1, P::Purchase, C::Sms, 3)}, Outcome::Block},
        {"after the withdrawal", P::Marketing, C::Sms, {line(1, P::Marketing, C::Sms, 3, withdrawn, 9)}, Outcome::Block},
        {"an opt-out without a consent", P::Marketing, C::Sms, {line(1, P::Marketing, C::Sms, 3, refused)}, Outcome::Block},
        {"yes again after no",
         P::Marketing,
         C::Sms,
         {line(1, P::Marketing, C::Sms, 3, withdrawn, 9), line(2, P::Marketing, C::Sms, 12, given)},
         Outcome::Pass},
        {"no after yes, in the order of the newest first",
         P::Marketing,
         C::Sms,
         {line(2, P::Marketing, C::Sms, 12, refused), line(1, P::Marketing, C::Sms, 3, given)},
         Outcome::Block},
        {"an old yes that is entered late does not undo the withdrawal",
         P::Marketing,
         C::Sms,
         {line(1, P::Marketing, C::Sms, 3, withdrawn, 9), line(2, P::Marketing, C::Sms, 5, given)},
         Outcome::Block},
        {"of one day the last line counts",
         P::Marketing,
         C::Sms,
         {line(1, P::Marketing, C::Sms, 3, withdrawn, 9), line(2, P::Marketing, C::Sms, 9, given)},
         Outcome::Pass},
        {"the purchase needs no consent", P::Purchase, C::Phone, {}, Outcome::Pass},
        {"who wants no calls is flagged", P::Purchase, C::Phone, {line(1, P::Purchase, C::Phone, 3, refused)}, Outcome::Flag},
        {"a satisfaction call needs none", P::Satisfaction, C::Phone, {}, Outcome::Pass},
        {"and stops at a no", P::Satisfaction, C::Phone, {line(1, P::Satisfaction, C::Phone, 3, withdrawn, 4)}, Outcome::Block},
        {"sensitive data needs its own yes", P::Sensitive, C::InPerson, {line(1, P::Purchase, C::InPerson, 3)}, Outcome::Block},
    };
    for (const ContactCase &one : cases) {
        const Verdict verdict = mayContact(one.purpose, one.channel, one.ledger);
        EXPECT_EQ(verdict.rule, QStringLiteral("PI-01"));
        EXPECT_EQ(verdict.outcome, one.outcome) << one.what;
        EXPECT_EQ(qstrlen(verdict.message.source) == 0, one.outcome == Outcome::Pass) << one.what;
    }
}

TEST(ConsentRules, AMassMessageIsAnOfferAndAnAnswerIsNone)
{
    struct Case {
        const char *what;
        ContactKind kind;
        Direction direction;
        bool mass;
        Outcome without, after; ///< nothing was said; everything was refused
    };
    const Case cases[] = {
        {"a mass message", ContactKind::Sms, Direction::Outgoing, true, Outcome::Block, Outcome::Block},
        {"a mass chat", ContactKind::Chat, Direction::Outgoing, true, Outcome::Block, Outcome::Block},
        {"a call to one customer", ContactKind::Call, Direction::Outgoing, false, Outcome::Pass, Outcome::Flag},
        {"a text to one customer", ContactKind::Sms, Direction::Outgoing, false, Outcome::Pass, Outcome::Flag},
        {"their own call", ContactKind::Call, Direction::Incoming, false, Outcome::Pass, Outcome::Pass},
        {"a visit", ContactKind::Visit, Direction::Outgoing, false, Outcome::Pass, Outcome::Pass},
    };
    Ledger refused;
    for (const auto &channel : Codes<C>::entries)
        for (const auto &purpose : Codes<P>::entries)
            refused.push_back(line(int(refused.size()) + 1, purpose.value, channel.value, 1, ConsentState::Refused));
    for (const Case &one : cases) {
        FollowUp followUp;
        followUp.kind = one.kind;
        followUp.direction = one.direction;
        followUp.mass = one.mass;
        EXPECT_EQ(messageAllowed(followUp, {}).outcome, one.without) << one.what;
        EXPECT_EQ(messageAllowed(followUp, refused).outcome, one.after) << one.what;
    }
}

TEST(ErasureRules, EraseWhatNeedNotBeKept)
{
    struct Case {
        const char *what;
        ContractState state;
        bool marked;
        Outcome outcome;
        Erasure kind;
    };
    const Case cases[] = {
        {"in preparation", ContractState::Draft, false, Outcome::Block, Erasure::Lock},
        {"in effect", ContractState::Effective, true, Outcome::Block, Erasure::Lock},
        {"delivered and not settled", ContractState::Delivered, true, Outcome::Block, Erasure::Lock},
        {"over", ContractState::Closed, true, Outcome::Pass, Erasure::Lock},
        {"cancelled after the mark", ContractState::Cancelled, true, Outcome::Pass, Erasure::Lock},
        {"a draft that came to nothing", ContractState::Cancelled, false, Outcome::Pass, Erasure::Erase},
    };
    for (const Case &one : cases) {
        Contract contract;
        contract.number = QStringLiteral("HT-2026-00001");
        contract.state = one.state;
        if (one.marked)
            contract.markedOn = day(1);
        const std::vector contracts{contract};
        EXPECT_EQ(mayErase(contracts).rule, QStringLiteral("PI-03"));
        EXPECT_EQ(mayErase(contracts).outcome, one.outcome) << one.what;
        EXPECT_EQ(erasureOf(contracts), one.kind) << one.what;
    }
    EXPECT_EQ(mayErase({}).outcome, Outcome::Pass);
    EXPECT_EQ(erasureOf({}), Erasure::Erase);
}

} // namespace showroom::rules
