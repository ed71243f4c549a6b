// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"

namespace showroom
{

enum class MoneyFlow { Received, Refunded };

template <>
struct Codes<MoneyFlow> {
    static constexpr auto context = "MoneyFlow";
    static constexpr std::array entries{
        Code{MoneyFlow::Received, "received", QT_TRANSLATE_NOOP("MoneyFlow", "Received")},
        Code{MoneyFlow::Refunded, "refunded", QT_TRANSLATE_NOOP("MoneyFlow", "Refunded")},
    };
};

enum class ReceiptState { Recorded, Voided };

template <>
struct Codes<ReceiptState> {
    static constexpr auto context = "ReceiptState";
    static constexpr std::array entries{
        Code{ReceiptState::Recorded, "recorded", QT_TRANSLATE_NOOP("ReceiptState", "Recorded")},
        Code{ReceiptState::Voided, "voided", QT_TRANSLATE_NOOP("ReceiptState", "Voided")},
    };
};

struct Receipt;
using ReceiptId = Id<Receipt>;

/// Money that came in for a contract, or went back (收款, 退款). Recorded by finance; one that was wrong is voided with a reason.
struct Receipt {
    QString number; ///< SK-2026-0001, without gaps
    ContractId contract = ContractId(0);
    MoneyFlow flow = MoneyFlow::Received;
    std::optional<int> payment; ///< the instalment that it was paid for, counted from 1; none: what is due first
    PaymentMethod method = PaymentMethod::Transfer;
    Money amount = Money::fromFen(0);
    QDate on;          ///< the day on which it came in
    QString reference; ///< of the bank
    QString note;
    ReceiptState state = ReceiptState::Recorded;
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

template <>
struct Description<Receipt> {
    static constexpr auto kind = "receipt";
    static constexpr auto table = "receipt";
    static constexpr auto parent = "contract";
    static constexpr auto day = "received_on";
    static constexpr auto context = "Receipt";
    static constexpr auto once = Edit::OnCreate;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"number", &Receipt::number, QT_TRANSLATE_NOOP("Receipt", "Number"), open, Secrecy::Open, Edit::ByAction, 40},
        Field{"contract", &Receipt::contract, QT_TRANSLATE_NOOP("Receipt", "Contract"), Presence::Required, Secrecy::Open, once},
        Field{"flow", &Receipt::flow, QT_TRANSLATE_NOOP("Receipt", "Kind"), open, Secrecy::Open, once},
        Field{"payment", &Receipt::payment, QT_TRANSLATE_NOOP("Receipt", "Instalment"), open, Secrecy::Open, once},
        Field{"method", &Receipt::method, QT_TRANSLATE_NOOP("Receipt", "Method"), open, Secrecy::Open, once},
        Field{"amount_fen", &Receipt::amount, QT_TRANSLATE_NOOP("Receipt", "Amount"), Presence::Required, Secrecy::Price, once},
        Field{"received_on", &Receipt::on, QT_TRANSLATE_NOOP("Receipt", "Day"), Presence::Required, Secrecy::Open, once},
        Field{"reference", &Receipt::reference, QT_TRANSLATE_NOOP("Receipt", "Bank reference"), open, Secrecy::Open, once, 60},
        Field{"note", &Receipt::note, QT_TRANSLATE_NOOP("Receipt", "Note"), open, Secrecy::Open, once},
        Field{"state", &Receipt::state, QT_TRANSLATE_NOOP("Receipt", "State"), open, Secrecy::Open, Edit::ByAction});
};

/// How much of each payment is there, and how much is open, in the order of the schedule. Money that was paid for an instalment
/// fills it first; what is left over, and what names none, fills what is due first. Refunds take from the end.
struct PaymentStanding {
    int position = 1;
    ContractPayment payment;
    Money received = Money::fromFen(0);
    [[nodiscard]] Money open() const { return payment.amount - received; }
    friend bool operator==(const PaymentStanding &, const PaymentStanding &) = default;
};
[[nodiscard]] std::vector<PaymentStanding> standingsOf(std::span<const ContractPayment> payments,
                                                       std::span<const Receipt> receipts);
/// What came in, less what went back; voided receipts do not count.
[[nodiscard]] Money receivedIn(std::span<const Receipt> receipts);

/// How long a payment is overdue (账龄).
enum class Age { NotDue, UpTo30, UpTo60, UpTo90, Over90 };

template <>
struct Codes<Age> {
    static constexpr auto context = "Age";
    static constexpr std::array entries{
        Code{Age::NotDue, "not_due", QT_TRANSLATE_NOOP("Age", "Not due yet")},
        Code{Age::UpTo30, "up_to_30", QT_TRANSLATE_NOOP("Age", "Up to 30 days late")},
        Code{Age::UpTo60, "up_to_60", QT_TRANSLATE_NOOP("Age", "31 to 60 days late")},
        Code{Age::UpTo90, "up_to_90", QT_TRANSLATE_NOOP("Age", "61 to 90 days late")},
        Code{Age::Over90, "over_90", QT_TRANSLATE_NOOP("Age", "Over 90 days late")},
    };
};
/// A payment is overdue from the day after its date.
[[nodiscard]] Age ageOf(QDate dueOn, QDate today);

/// A line of finance's own ledger, as their file brought it (CT-08).
struct StatementLine {
    QDate on;
    QString contractNumber;
    QString reference;
    MoneyFlow flow = MoneyFlow::Received;
    Money amount = Money::fromFen(0);
    QString payer;
    ReceiptState state = ReceiptState::Recorded;
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

template <>
struct Description<StatementLine> {
    static constexpr auto kind = "statement_line";
    static constexpr auto table = "statement_line";
    static constexpr auto day = "on_day";
    static constexpr auto context = "StatementLine";
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"on_day", &StatementLine::on, QT_TRANSLATE_NOOP("StatementLine", "Day")},
        Field{"contract_number", &StatementLine::contractNumber, QT_TRANSLATE_NOOP("StatementLine", "Contract number"), open,
              Secrecy::Open, Edit::Free, 60},
        Field{"reference", &StatementLine::reference, QT_TRANSLATE_NOOP("StatementLine", "Bank reference"), open, Secrecy::Open,
              Edit::Free, 60},
        Field{"flow", &StatementLine::flow, QT_TRANSLATE_NOOP("StatementLine", "Kind"), open},
        Field{"amount_fen", &StatementLine::amount, QT_TRANSLATE_NOOP("StatementLine", "Amount"), Presence::Required,
              Secrecy::Price},
        Field{"payer", &StatementLine::payer, QT_TRANSLATE_NOOP("StatementLine", "Payer"), open, Secrecy::Open, Edit::Free, 80},
        Field{"state", &StatementLine::state, QT_TRANSLATE_NOOP("StatementLine", "State"), open, Secrecy::Open, Edit::ByAction});
};

enum class ReconciliationState { Open, Signed, Locked };

template <>
struct Codes<ReconciliationState> {
    static constexpr auto context = "ReconciliationState";
    static constexpr std::array entries{
        Code{ReconciliationState::Open, "open", QT_TRANSLATE_NOOP("ReconciliationState", "Open")},
        Code{ReconciliationState::Signed, "signed", QT_TRANSLATE_NOOP("ReconciliationState", "Signed by finance")},
        Code{ReconciliationState::Locked, "locked", QT_TRANSLATE_NOOP("ReconciliationState", "Signed by both, locked")},
    };
};

struct Reconciliation;
using ReconciliationId = Id<Reconciliation>;

/// A month in which the sales ledger was compared with finance's (CT-08). Both sign; then nothing is recorded into it any more.
/// The counts are those at the signature.
struct Reconciliation {
    QString month; ///< 2026-11
    int matched = 0;
    int differing = 0;
    int onlyOurs = 0;
    int onlyTheirs = 0;
    QString explanation; ///< of the differences; needed to sign while there are any
    ReconciliationState state = ReconciliationState::Open;
    friend bool operator==(const Reconciliation &, const Reconciliation &) = default;
};

template <>
struct Description<Reconciliation> {
    static constexpr auto kind = "reconciliation";
    static constexpr auto table = "reconciliation";
    static constexpr auto day = "month";
    static constexpr auto context = "Reconciliation";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"month", &Reconciliation::month, QT_TRANSLATE_NOOP("Reconciliation", "Month"), Presence::Required, Secrecy::Open,
              Edit::OnCreate, 7},
        Field{"matched", &Reconciliation::matched, QT_TRANSLATE_NOOP("Reconciliation", "Matched"), open, Secrecy::Open, by},
        Field{"differing", &Reconciliation::differing, QT_TRANSLATE_NOOP("Reconciliation", "Differing"), open, Secrecy::Open, by},
        Field{"only_ours", &Reconciliation::onlyOurs, QT_TRANSLATE_NOOP("Reconciliation", "Only in the sales ledger"), open,
              Secrecy::Open, by},
        Field{"only_theirs", &Reconciliation::onlyTheirs, QT_TRANSLATE_NOOP("Reconciliation", "Only in finance's"), open,
              Secrecy::Open, by},
        Field{"explanation", &Reconciliation::explanation, QT_TRANSLATE_NOOP("Reconciliation", "Explanation"), open,
              Secrecy::Open, by, 1000},
        Field{"state", &Reconciliation::state, QT_TRANSLATE_NOOP("Reconciliation", "State"), open, Secrecy::Open, by});
};

/// How a line of one ledger stands to the other.
enum class Match { Matched, Differing, OnlyOurs, OnlyTheirs };

template <>
struct Codes<Match> {
    static constexpr auto context = "Match";
    static constexpr std::array entries{
        Code{Match::Matched, "matched", QT_TRANSLATE_NOOP("Match", "Matched")},
        Code{Match::Differing, "differing", QT_TRANSLATE_NOOP("Match", "Differing")},
        Code{Match::OnlyOurs, "only_ours", QT_TRANSLATE_NOOP("Match", "Only in the sales ledger")},
        Code{Match::OnlyTheirs, "only_theirs", QT_TRANSLATE_NOOP("Match", "Only in finance's ledger")},
    };
};

/// A receipt with the number of its contract, as a ledger shows it.
struct LedgerEntry {
    ReceiptId id = ReceiptId(0);
    Receipt receipt;
    QString contractNumber;
};

struct LedgerMatch {
    Match match = Match::Matched;
    std::optional<std::size_t> ours;   ///< place in the receipts
    std::optional<std::size_t> theirs; ///< place in the lines
};

/// Every entry of both ledgers once. Pairs are looked for by what says most: the bank's reference, then contract, day and amount,
/// then contract and amount, then contract and day (which differ in the amount). A pair with the same reference whose contract,
/// amount or kind is another one differs.
[[nodiscard]] std::vector<LedgerMatch> compared(std::span<const LedgerEntry> ours, std::span<const StatementLine> theirs);

/// "2026-11" as its first day; none where it is no month.
[[nodiscard]] std::optional<QDate> firstDayOf(const QString &month);
[[nodiscard]] QString monthOf(QDate day);

} // namespace showroom
