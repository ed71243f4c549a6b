// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "services/leadfacts.h"
#include "showroom/services/worklist.h"

namespace showroom
{

/// Turns facts and rules into the rows of a worklist.
class WorklistRows
{
public:
    WorklistRows(Context &context, const Session &session, QDate today);

    /// What the rules want about the leads of one person, or of everybody.
    [[nodiscard]] Done takeLeadsOf(std::optional<PersonId> person);
    /// What waits for this person's decision: late follow-ups, losses, long wishes.
    [[nodiscard]] Done takeDecisions();
    /// Leads of others that were not reached on so many days that a week is discharged: this person is told (FU-01).
    [[nodiscard]] Done takeUnreached();
    /// Plans to quote, quotes to approve, to change and to hand on; contracts to draw, mark, stamp, change, collect and deliver;
    /// test drives.
    [[nodiscard]] Done takeDeals();
    /// Regular contact that is owed, and birthdays and anniversaries of one's own customers (FU-06).
    [[nodiscard]] Done takeRegular(std::optional<PersonId> person);
    /// Samples to draw and calls to make (FU-08, FU-15).
    [[nodiscard]] Done takeChecks();
    /// Colleagues who are away and have leads (FU-11).
    [[nodiscard]] Done takeAway();
    /// Parties that have been in the store too long (FU-12).
    [[nodiscard]] Done takeParties();
    [[nodiscard]] std::vector<WorklistRow> sorted();
    [[nodiscard]] const WorklistSummary &summary() const { return m_summary; }

private:
    /// A document of a deal that wants something.
    struct DealTask {
        StoreId store;
        LeadId lead;
        QString kind;
        qint64 record;
        QString subject;
    };
    [[nodiscard]] Done addDeal(const DealTask &deal, const Verdict &verdict);
    /// A step of a contract that this person owes.
    [[nodiscard]] Done addStep(const Stored<Contract> &contract, const Verdict &verdict);
    [[nodiscard]] Done takeContracts();
    [[nodiscard]] Done takeReports();
    [[nodiscard]] Done takePromised();
    [[nodiscard]] Done takeUnstampedVersions();
    [[nodiscard]] Done takeAcceptedQuotes();
    [[nodiscard]] Done takeContractsIn(ContractState state,
                                       const std::function<std::optional<Verdict>(const Stored<Contract> &)> &owed);
    [[nodiscard]] Done takeChanges();
    [[nodiscard]] Done takeSeals();
    [[nodiscard]] Done takeDeliveries();
    [[nodiscard]] Done takeDrives();
    [[nodiscard]] Done takePayments();
    [[nodiscard]] Done takeRefunds();
    [[nodiscard]] Done takeMonths();
    [[nodiscard]] Done takeMonth(QDate first);
    [[nodiscard]] Done takePlans();
    [[nodiscard]] Done takeSubmittedQuotes();
    [[nodiscard]] Done takeClerksQuotes();
    [[nodiscard]] static DealTask dealOf(const QuoteRow &row);
    void take(const LeadFacts &facts);
    void count(const LeadFacts &facts, const LeadStanding &standing);
    [[nodiscard]] WorklistRow rowOf(const LeadRow &row) const;
    [[nodiscard]] WorklistRow rowOf(const CustomerRow &card) const;
    void addCard(const CustomerRow &card, const Verdict &verdict);
    [[nodiscard]] bool callsHere(StoreId store, CheckPurpose purpose) const;
    [[nodiscard]] Result<bool> isAnythingToDraw(CheckPurpose purpose, Week week);
    [[nodiscard]] Done addDraw(CheckPurpose purpose);
    [[nodiscard]] Done addCall(const Stored<CheckCall> &call, const Verdict &verdict);
    [[nodiscard]] Done takeContradicted();
    [[nodiscard]] Task taskOf(const Verdict &verdict, const WorklistRow &row) const;
    void addDecision(const LeadRow &row, const Verdict &verdict);
    [[nodiscard]] Done addPermits();
    [[nodiscard]] Done addClaims(const std::vector<StoreId> &stores);
    [[nodiscard]] Done takeWoken(std::optional<PersonId> person);
    [[nodiscard]] Done addWishes(const std::vector<StoreId> &stores);
    void addUnreached(const LeadFacts &facts);
    [[nodiscard]] TaskGroup groupOf(const WorklistRow &row, const CadenceStanding &standing) const;
    [[nodiscard]] bool decides(StoreId store, std::optional<PersonId> asker) const;

    Context &m_context;
    const Session &m_session;
    QDate m_today;
    StoreZone m_zone;
    PolicyBook m_policies;
    Policy m_policy;
    std::vector<WorklistRow> m_rows;
    WorklistSummary m_summary;
};

} // namespace showroom
