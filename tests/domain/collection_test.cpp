// SPDX-License-Identifier: GPL-3.0-or-later
// What is paid of a schedule, how long it is overdue, and two ledgers beside each other (CT-08).
#include "showroom/domain/collection.h"
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

ContractPayment due(qint64 fen, std::optional<QDate> on = QDate(2026, 12, 1))
{
    return {PaymentKind::Balance, PaymentMethod::Transfer, on, Money::fromFen(fen)};
}

Receipt receipt(qint64 fen, std::optional<int> payment = {}, MoneyFlow flow = MoneyFlow::Received)
{
    Receipt value;
    value.amount = Money::fromFen(fen);
    value.payment = payment;
    value.flow = flow;
    value.on = QDate(2026, 11, 26);
    return value;
}

Receipt refund(qint64 fen)
{
    return receipt(fen, {}, MoneyFlow::Refunded);
}

Receipt voided(Receipt value)
{
    value.state = ReceiptState::Voided;
    return value;
}

std::vector<qint64> received(const std::vector<ContractPayment> &payments, const std::vector<Receipt> &receipts)
{
    std::vector<qint64> fen;
    for (const PaymentStanding &standing : standingsOf(payments, receipts))
        fen.push_back(standing.received.fen());
    return fen;
}

LedgerEntry ours(const QString &contract, qint64 fen, int day, const QString &reference = {})
{
    LedgerEntry entry;
    entry.contractNumber = contract;
    entry.receipt = receipt(fen);
    entry.receipt.on = QDate(2026, 11, day);
    entry.receipt.reference = reference;
    return entry;
}

StatementLine theirs(const QString &contract, qint64 fen, int day, const QString &reference = {})
{
    StatementLine line;
    line.contractNumber = contract;
    line.amount = Money::fromFen(fen);
    line.on = QDate(2026, 11, day);
    line.reference = reference;
    return line;
}

std::vector<Match> matches(const std::vector<LedgerEntry> &left, const std::vector<StatementLine> &right)
{
    std::vector<Match> found;
    for (const LedgerMatch &match : compared(left, right))
        found.push_back(match.match);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

TEST(Standings, MoneyFillsWhatItWasPaidForAndThenWhatIsDueFirst)
{
    struct Case {
        const char *what;
        std::vector<ContractPayment> payments;
        std::vector<Receipt> receipts;
        std::vector<qint64> expected;
    };
    const QDate early(2026, 11, 1);
    const QDate late(2026, 12, 31);
    const Case cases[] = {
        {"nothing", {due(100), due(50)}, {}, {0, 0}},
        {"no schedule", {}, {receipt(5)}, {}},
        {"named", {due(100, early), due(50, late)}, {receipt(50, 2)}, {0, 50}},
        {"unnamed goes to what is due first", {due(100, late), due(50, early)}, {receipt(60)}, {10, 50}},
        {"what has no day comes last", {due(100, {}), due(50, late)}, {receipt(60)}, {10, 50}},
        {"of one day the first in the schedule", {due(30), due(30)}, {receipt(40)}, {30, 10}},
        {"too much for its own flows on", {due(100, early), due(50, late)}, {receipt(70, 2)}, {20, 50}},
        {"a place that is none", {due(100)}, {receipt(10, 7), receipt(10, 0), receipt(10, -1)}, {30}},
        {"more than all of it", {due(100), due(50)}, {receipt(500)}, {100, 50}},
        {"a refund takes from the end", {due(100, early), due(50, late)}, {receipt(150), refund(60)}, {90, 0}},
        {"a refund of what was named", {due(100, early), due(50, late)}, {receipt(50, 2), refund(20)}, {0, 30}},
        {"all of it back", {due(100)}, {receipt(100), refund(100)}, {0}},
        {"received again", {due(100)}, {receipt(100), refund(100), receipt(40)}, {40}},
        {"more back than came", {due(100)}, {refund(30)}, {0}},
        {"voided ones do not count", {due(100)}, {voided(receipt(100)), receipt(5), voided(refund(5))}, {5}},
        {"a payment of nothing", {due(0), due(10)}, {receipt(10, 1)}, {0, 10}},
    };
    for (const Case &each : cases)
        EXPECT_EQ(received(each.payments, each.receipts), each.expected) << each.what;
    EXPECT_EQ(receivedIn(std::vector{receipt(100), refund(30), voided(receipt(7))}), Money::fromFen(70));
    const auto standings = standingsOf(std::vector{due(100), due(50)}, {});
    EXPECT_EQ(standings[1].position, 2);
    EXPECT_EQ(standings[1].open(), Money::fromFen(50));
}

TEST(Standings, AddUpToTheFenWhateverHappened)
{
    std::mt19937 random(20261123);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    for (int round = 0; round < 20'000; ++round) {
        std::vector<ContractPayment> payments;
        for (int i = upTo(5); i >= 0; --i)
            payments.push_back(due(upTo(3) == 0 ? upTo(9) : upTo(20'000'000),
                                   upTo(5) == 0 ? std::optional<QDate>() : QDate(2026, 11, 1).addDays(upTo(90))));
        std::vector<Receipt> receipts;
        for (int i = upTo(8); i > 0; --i) {
            Receipt one = receipt(1 + upTo(9'000'000), upTo(1) ? std::optional(upTo(7)) : std::nullopt,
                                  upTo(4) == 0 ? MoneyFlow::Refunded : MoneyFlow::Received);
            receipts.push_back(upTo(6) == 0 ? voided(one) : one);
        }
        const Money total = totalOf(payments);
        const Money came = receivedIn(receipts);
        Money sum = Money::fromFen(0);
        for (const PaymentStanding &standing : standingsOf(payments, receipts)) {
            ASSERT_GE(standing.received, Money::fromFen(0)) << round;
            ASSERT_LE(standing.received, standing.payment.amount) << round;
            sum = sum + standing.received;
        }
        ASSERT_EQ(sum, std::clamp(came, Money::fromFen(0), total)) << round;
    }
}

TEST(Ledgers, ArePairedByWhatSaysMost)
{
    using enum Match;
    const QString a = u"HT-2026-00001"_s;
    const QString b = u"HT-2026-00002"_s;
    struct Case {
        const char *what;
        std::vector<LedgerEntry> left;
        std::vector<StatementLine> right;
        std::vector<Match> expected;
    };
    const Case cases[] = {
        {"nothing", {}, {}, {}},
        {"reference", {ours(a, 100, 3, u"R1"_s)}, {theirs({}, 100, 9, u"R1"_s)}, {Matched}},
        {"reference, another contract", {ours(a, 100, 3, u"R1"_s)}, {theirs(b, 100, 3, u"R1"_s)}, {Differing}},
        {"reference, another amount", {ours(a, 100, 3, u"R1"_s)}, {theirs(a, 99, 3, u"R1"_s)}, {Differing}},
        {"one transfer for two contracts",
         {ours(a, 100, 3, u"R1"_s), ours(b, 200, 3, u"R1"_s)},
         {theirs(b, 200, 3, u"R1"_s), theirs(a, 100, 3, u"R1"_s)},
         {Matched, Matched}},
        {"contract, day and amount", {ours(a, 100, 3)}, {theirs(a, 100, 3)}, {Matched}},
        {"the reference is known to one side", {ours(a, 100, 3)}, {theirs(a, 100, 3, u"R1"_s)}, {Matched}},
        {"small letters", {ours(a, 100, 3)}, {theirs(u"ht-2026-00001"_s, 100, 3)}, {Matched}},
        {"contract and amount", {ours(a, 100, 3)}, {theirs(a, 100, 5)}, {Matched}},
        {"the same day is the better pair", {ours(a, 100, 3), ours(a, 100, 5)}, {theirs(a, 100, 5)}, {Matched, OnlyOurs}},
        {"contract and day", {ours(a, 100, 3)}, {theirs(a, 90, 3)}, {Differing}},
        {"two references are two payments", {ours(a, 100, 3, u"R1"_s)}, {theirs(a, 100, 3, u"R2"_s)}, {OnlyOurs, OnlyTheirs}},
        {"another contract", {ours(a, 100, 3)}, {theirs(b, 100, 3)}, {OnlyOurs, OnlyTheirs}},
        {"one of two", {ours(a, 100, 3), ours(a, 100, 3)}, {theirs(a, 100, 3)}, {Matched, OnlyOurs}},
    };
    for (const Case &each : cases)
        EXPECT_EQ(matches(each.left, each.right), each.expected) << each.what;
    StatementLine back = theirs(a, 100, 3, u"R1"_s);
    back.flow = MoneyFlow::Refunded;
    EXPECT_EQ(matches({ours(a, 100, 3, u"R1"_s)}, {back}), std::vector{Differing}) << "money that came is not money that went";
    back.reference.clear();
    const auto pairs = compared(std::vector{ours(a, 100, 3), ours(a, 100, 5)}, std::vector{theirs(a, 100, 5)});
    ASSERT_EQ(pairs.size(), 2u);
    EXPECT_EQ(pairs[0].ours, 1u);
}

TEST(Ledgers, ShowEachEntryOnceWhateverStandsInThem)
{
    std::mt19937 random(42);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const auto number = [&] { return upTo(4) == 0 ? QString() : u"HT-%1"_s.arg(upTo(3)); };
    const auto reference = [&] { return upTo(2) == 0 ? QString() : u"R%1"_s.arg(upTo(5)); };
    for (int round = 0; round < 3'000; ++round) {
        std::vector<LedgerEntry> left;
        std::vector<StatementLine> right;
        for (int i = upTo(8); i > 0; --i)
            left.push_back(ours(u"HT-%1"_s.arg(upTo(3)), 1 + upTo(3), 1 + upTo(3), reference()));
        for (int i = upTo(8); i > 0; --i)
            right.push_back(theirs(number(), 1 + upTo(3), 1 + upTo(3), reference()));
        std::vector<int> seenLeft(left.size());
        std::vector<int> seenRight(right.size());
        for (const LedgerMatch &match : compared(left, right)) {
            const bool both = match.match == Match::Matched || match.match == Match::Differing;
            ASSERT_EQ(match.ours.has_value(), both || match.match == Match::OnlyOurs);
            ASSERT_EQ(match.theirs.has_value(), both || match.match == Match::OnlyTheirs);
            if (match.ours)
                ++seenLeft[*match.ours];
            if (match.theirs)
                ++seenRight[*match.theirs];
            if (match.match == Match::Matched) {
                ASSERT_EQ(left[*match.ours].receipt.amount, right[*match.theirs].amount) << "no match hides an amount";
            }
        }
        ASSERT_EQ(std::count(seenLeft.begin(), seenLeft.end(), 1), std::ptrdiff_t(left.size())) << round;
        ASSERT_EQ(std::count(seenRight.begin(), seenRight.end(), 1), std::ptrdiff_t(right.size())) << round;
    }
}

TEST(Ages, BeginOnTheDayAfterTheDate)
{
    const QDate day(2026, 11, 23);
    const std::pair<int, Age> cases[] = {{-1, Age::NotDue}, {0, Age::NotDue},   {1, Age::UpTo30},  {30, Age::UpTo30},
                                         {31, Age::UpTo60}, {60, Age::UpTo60},  {61, Age::UpTo90}, {90, Age::UpTo90},
                                         {91, Age::Over90}, {5000, Age::Over90}};
    for (const auto &[days, age] : cases)
        EXPECT_EQ(ageOf(day, day.addDays(days)), age) << days;
}

TEST(Months, HaveOneName)
{
    EXPECT_EQ(firstDayOf(u"2026-11"_s), QDate(2026, 11, 1));
    EXPECT_EQ(firstDayOf(u"2000-01"_s), QDate(2000, 1, 1));
    for (const char *bad : {"", "2026", "2026-1", "2026-13", "2026-00", "2026/11", "2026.11", "2026_11", "2026-+1", "2026-11-01",
                            "1999-12", "2101-01", " 026-11", "+202-11", "２０２６-11", "2026-11\n"})
        EXPECT_EQ(firstDayOf(QString::fromUtf8(bad)), std::nullopt) << bad;
    EXPECT_EQ(monthOf(QDate(2026, 1, 31)), u"2026-01"_s);
    for (QDate day(2023, 12, 1); day < QDate(2029, 1, 1); day = day.addDays(1))
        ASSERT_LE(*firstDayOf(monthOf(day)), day);
}

} // namespace showroom
