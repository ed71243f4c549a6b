// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/collection.h"
#include <QRegularExpression>
#include <algorithm>

namespace showroom
{

namespace
{

const Money nothing = Money::fromFen(0);

/// The places of a schedule in the order in which unnamed money fills them: what is due first, and without a date last.
std::vector<std::size_t> byDueDay(std::span<const ContractPayment> payments)
{
    std::vector<std::size_t> order(payments.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const QDate never(9999, 12, 31);
        return payments[a].dueOn.value_or(never) < payments[b].dueOn.value_or(never);
    });
    return order;
}

/// Fills one payment as far as it goes; answers what is left over.
Money fill(PaymentStanding &standing, Money money)
{
    const Money taken = std::min(money, std::max(standing.open(), nothing));
    standing.received = standing.received + taken;
    return money - taken;
}

struct Pairing {
    std::span<const LedgerEntry> ours;
    std::span<const StatementLine> theirs;
    std::vector<bool> usedOurs = std::vector<bool>(ours.size());
    std::vector<bool> usedTheirs = std::vector<bool>(theirs.size());
    std::vector<LedgerMatch> found = {};

    template <class Fits, class Judge>
    void pair(const Fits &fits, const Judge &judge)
    {
        for (std::size_t i = 0; i < ours.size(); ++i)
            for (std::size_t j = 0; !usedOurs[i] && j < theirs.size(); ++j)
                if (!usedTheirs[j] && fits(ours[i], theirs[j])) {
                    usedOurs[i] = usedTheirs[j] = true;
                    found.push_back({judge(ours[i], theirs[j]), i, j});
                }
    }
};

bool sameContract(const LedgerEntry &ours, const StatementLine &theirs)
{
    return ours.contractNumber.compare(theirs.contractNumber, Qt::CaseInsensitive) == 0;
}

bool sameMoney(const LedgerEntry &ours, const StatementLine &theirs)
{
    return ours.receipt.amount == theirs.amount && ours.receipt.flow == theirs.flow;
}

} // namespace

std::vector<PaymentStanding> standingsOf(std::span<const ContractPayment> payments, std::span<const Receipt> receipts)
{
    std::vector<PaymentStanding> standings;
    for (std::size_t i = 0; i < payments.size(); ++i)
        standings.push_back({int(i) + 1, payments[i], nothing});
    Money spare = nothing;
    for (const Receipt &receipt : receipts) {
        if (receipt.state == ReceiptState::Voided)
            continue;
        if (receipt.flow == MoneyFlow::Refunded)
            spare = spare - receipt.amount;
        else if (receipt.payment && *receipt.payment >= 1 && *receipt.payment <= int(standings.size()))
            spare = spare + fill(standings[std::size_t(*receipt.payment - 1)], receipt.amount);
        else
            spare = spare + receipt.amount;
    }
    const std::vector<std::size_t> order = byDueDay(payments);
    for (const std::size_t place : order)
        if (spare > nothing)
            spare = fill(standings[place], spare);
    for (auto place = order.rbegin(); place != order.rend() && spare < nothing; ++place) {
        const Money back = std::min(standings[*place].received, nothing - spare);
        standings[*place].received = standings[*place].received - back;
        spare = spare + back;
    }
    return standings;
}

Money receivedIn(std::span<const Receipt> receipts)
{
    Money sum = nothing;
    for (const Receipt &receipt : receipts)
        if (receipt.state == ReceiptState::Recorded)
            sum = receipt.flow == MoneyFlow::Received ? sum + receipt.amount : sum - receipt.amount;
    return sum;
}

Age ageOf(QDate dueOn, QDate today)
{
    const qint64 days = dueOn.daysTo(today);
    return days <= 0 ? Age::NotDue : days <= 30 ? Age::UpTo30 : days <= 60 ? Age::UpTo60 : days <= 90 ? Age::UpTo90 : Age::Over90;
}

std::vector<LedgerMatch> compared(std::span<const LedgerEntry> ours, std::span<const StatementLine> theirs)
{
    const auto asOne = [](const LedgerEntry &, const StatementLine &) { return Match::Matched; };
    const auto apart = [](const LedgerEntry &, const StatementLine &) { return Match::Differing; };
    Pairing pairing{ours, theirs};
    // One transfer may pay several contracts: who shares everything is found before who shares the reference alone.
    pairing.pair(
        [](const auto &a, const auto &b) {
            return !b.reference.isEmpty() && a.receipt.reference == b.reference && sameContract(a, b) && sameMoney(a, b);
        },
        asOne);
    pairing.pair([](const auto &a, const auto &b) { return !b.reference.isEmpty() && a.receipt.reference == b.reference; },
                 [](const auto &a, const auto &b) {
                     const bool contract = b.contractNumber.isEmpty() || sameContract(a, b);
                     return contract && sameMoney(a, b) ? Match::Matched : Match::Differing;
                 });
    // Two different references are two payments, whatever else they share.
    const auto open = [](const LedgerEntry &a, const StatementLine &b) {
        return (a.receipt.reference.isEmpty() || b.reference.isEmpty()) && !b.contractNumber.isEmpty() && sameContract(a, b);
    };
    pairing.pair([&](const auto &a, const auto &b) { return open(a, b) && sameMoney(a, b) && a.receipt.on == b.on; }, asOne);
    pairing.pair([&](const auto &a, const auto &b) { return open(a, b) && sameMoney(a, b); }, asOne);
    pairing.pair([&](const auto &a, const auto &b) { return open(a, b) && a.receipt.on == b.on; }, apart);
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (!pairing.usedOurs[i])
            pairing.found.push_back({Match::OnlyOurs, i, {}});
    for (std::size_t j = 0; j < theirs.size(); ++j)
        if (!pairing.usedTheirs[j])
            pairing.found.push_back({Match::OnlyTheirs, {}, j});
    return pairing.found;
}

std::optional<QDate> firstDayOf(const QString &month)
{
    // Qt would read 2026/11 and 2026-+1 as well; a month has one name, or it could be signed twice.
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}\\z"));
    const QDate first = form.match(month).hasMatch() ? QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate) : QDate();
    return first.isValid() && first.year() >= 2000 && first.year() <= 2100 ? std::optional(first) : std::nullopt;
}

QString monthOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

} // namespace showroom
