// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/rules/cadence.h"
#include "showroom/rules/grading.h"
#include "showroom/services/customers.h"
#include "showroom/workflow/leadworkflow.h"

namespace showroom
{

struct LeadFilter {
    bool mineOnly = false;
    std::optional<PersonId> owner;
    std::optional<CustomerId> customer;
    std::optional<LeadState> state;
    std::optional<Level> level;
    bool openOnly = false;
    std::optional<ClosedLeads> closed = {};
};

/// A lead as this reader may see it, with what the rules say of it today.
struct LeadCard {
    Stored<Lead> lead;
    Stored<Customer> customer;
    QString ownerName;
    bool inFull = false;
    bool mayEdit = false;
    CadenceStanding thisWeek;
    CadenceStanding lastWeek;
    std::vector<Verdict> verdicts;
    std::vector<LeadAction> actions; ///< what this person may do with it now
    std::vector<FollowUpRow> timeline;
    std::vector<LeadEvent> events;
    std::optional<rules::Grade> grade;         ///< what the answers are worth; none before anybody asked when they buy
    std::map<LeadAction, QStringList> reasons; ///< FU-04: from which a claim chooses
    std::map<Level, QDate> nextBy; ///< FU-13: the last day for a next step that is agreed today, by the level it would have
    LevelLetters letters = {};     ///< how this reader's store calls the levels
    std::vector<Stored<CheckCall>> checks = {}; ///< FU-08, FU-15: calls that checked what was recorded, the newest first
};

/// What comes with an action: `reason` for refuse, the claims, reactivate and the sendings back; a claim's reason is one of the
/// list that the policy names (FU-04), with a `note` where it is "other" and the `competitor` of a loss; `owner` and `reason`
/// (the note) for hand-over; `notBefore` for wish, and for the day on which a dormant lead is asked again.
struct LeadActionInput {
    QString reason;
    QString competitor;
    std::optional<PersonId> owner;
    std::optional<QDate> notBefore;
    QString note = {};
};

/// A new lead with the customer it belongs to, made in one step (Ctrl+N).
struct NewLead {
    std::optional<CustomerId> standingCustomer;
    Customer customer; ///< used when there is no standing one
    Lead lead;
};

/// A lead in the pool (公海, FU-11): without an owner, or not worked for so long that others may take it.
struct PoolRow {
    Stored<Lead> lead;
    QString customerName;
    QString phone;     ///< masked
    QString ownerName; ///< empty: nobody's
    QDate workedOn;    ///< last contact, or the day of opening
    int days = 0;      ///< since then
};

/// Leads of one person to others (FU-11): an absence, a leaving, too much work.
struct HandOver {
    PersonId from = PersonId(0);
    std::vector<PersonId> to; ///< several: each gets what keeps them even; a customer's leads stay together
    QString note;
    bool cards = false; ///< the other cards of the person, too, to the first named
};

/// What there is to hand over.
struct HandOverPreview {
    QString name;
    PersonState state = PersonState::Active;
    std::optional<QDate> until;
    int leads = 0; ///< that are not closed
    int owed = 0;  ///< revisits owed this week, which move along
};

class LeadService
{
public:
    explicit LeadService(Context &context) : m_context(context) {}
    [[nodiscard]] Result<Saved<Lead>> add(const Session &session, const CommandId &command, const Lead &lead);
    /// Customer and lead in one transaction; FU-10 opens the standing card instead (Conflict with `record`).
    [[nodiscard]] Result<Saved<Lead>> addWithCustomer(const Session &session, const CommandId &command, const NewLead &input);
    [[nodiscard]] Result<Saved<Lead>> update(const Session &session, const CommandId &command, LeadId id, int version,
                                             const Lead &lead);
    [[nodiscard]] Result<LeadCard> show(const Session &session, LeadId id);
    [[nodiscard]] Result<Page<LeadRow>> page(const Session &session, const LeadFilter &filter, std::optional<LeadId> after,
                                             int limit);
    /// Any move of the transition table; refused by name when the table does not list it, whoever asks and by whichever way.
    [[nodiscard]] Result<Saved<Lead>> act(const Session &session, const CommandId &command, LeadId id, LeadAction action,
                                          const LeadActionInput &input);
    /// What lies in the pool, the longest unworked first; phones masked, whoever reads.
    [[nodiscard]] Result<std::vector<PoolRow>> pool(const Session &session, int limit);
    /// Moves every lead that is not closed, in one step; owed revisits move along, and each lead's history says why.
    [[nodiscard]] Result<Saved<Person>> handOverAll(const Session &session, const CommandId &command, const HandOver &input);
    [[nodiscard]] Result<HandOverPreview> handOverPreview(const Session &session, PersonId from);
    /// One person's queue (FU-05): the focus first.
    [[nodiscard]] Result<std::vector<LeadRow>> queue(const Session &session, std::optional<PersonId> owner);
    /// Every rule's verdict on the lead (showroom-cli check).
    [[nodiscard]] Result<std::vector<Verdict>> check(const Session &session, LeadId id);

private:
    Context &m_context;
};

} // namespace showroom
