// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/collection.h"
#include "showroom/services/documents.h"

namespace showroom
{

/// A payment that is open: what is owed, by whom, and for how long.
struct Receivable {
    ContractId contract = ContractId(0);
    QString contractNumber;
    ContractState state = ContractState::Draft;
    CustomerId customer = CustomerId(0);
    QString customerName;
    QString ownerName;
    PaymentStanding standing;
    Age age = Age::NotDue;
};

/// What is open in all, by age: 应收账龄.
struct ReceivablesSum {
    Money open = Money::fromFen(0);
    Money overdue = Money::fromFen(0);
    std::map<Age, Money> byAge;
};

struct Receivables {
    std::vector<Receivable> rows; ///< what is due first on top
    ReceivablesSum sum;
};

struct ReceivableFilter {
    bool dueOnly = false; ///< due, or due within the days of CT-08
    std::optional<ContractId> contract;
};

/// Both ledgers of a month side by side.
struct ComparedMonth {
    std::vector<LedgerEntry> ours;
    std::vector<StatementLine> theirs;
    std::vector<LedgerMatch> matches;
    [[nodiscard]] int count(Match match) const;
    [[nodiscard]] int differences() const { return int(matches.size()) - count(Match::Matched); }
};

/// CT-09: 订单完成率 of a month: of the contracts that were promised for it, how many were delivered by the day.
struct OrderCompletion {
    std::optional<PersonId> person;
    QString name;
    int delivered = 0;
    int promised = 0;
};

/// What customers owe and what has come in (CT-08, CT-09).
class CollectionService
{
public:
    explicit CollectionService(Context &context) : m_context(context) {}

    /// One's own contracts for a consultant, for the others what their right reaches.
    [[nodiscard]] Result<Receivables> receivables(const Session &session, const ReceivableFilter &filter);
    [[nodiscard]] Result<ComparedMonth> compare(const Session &session, const QString &month);
    /// By consultant, for a month such as 2026-11.
    [[nodiscard]] Result<std::vector<OrderCompletion>> completion(const Session &session, const QString &month);

private:
    Context &m_context;
};

} // namespace showroom
