// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/leads.h"

namespace showroom
{

/// What a rule wants from a person by a day. Derived from the facts each time it is asked for; mending the fact removes it.
struct Task {
    QString rule;
    QString kind; ///< record kind: lead, follow_up, plan, quote
    qint64 record = 0;
    std::optional<PersonId> person;
    QString signin;
    QDate due;
    int owed = 0;
    int done = 0;
    bool overdue = false;
    Outcome outcome = Outcome::Task;
    Message message;
};

enum class TaskGroup { Overdue, Today, LaterThisWeek };

/// One line of the Today page: a lead with the most pressing of its tasks, or something to decide.
struct WorklistRow {
    Task task; ///< the most pressing
    std::vector<Task> others;
    TaskGroup group = TaskGroup::Today;
    std::optional<LeadId> lead;
    std::optional<CustomerId> customer;
    QString customerName;
    QString phone; ///< shown form, masked where needed
    Level level = Level::B;
    Level effectiveLevel = Level::B; ///< after FU-02
    QString intention;               ///< vehicle and topic
    int owed = 0;                    ///< FU-01 this week
    int done = 0;
    int missedLastWeek = 0;
    bool focus = false;
    std::optional<QDate> plannedOn;
    std::optional<QTime> plannedTime;
    QString ownerName;
};

/// The tiles over the worklist; each shows numerator and denominator (domain.md, Measures).
struct WorklistSummary {
    int contactsDone = 0; ///< contacts that FU-01 counts this week, at most what is owed per lead
    int contactsOwed = 0;
    int openLeads = 0;
    int levelHA = 0, levelB = 0, levelC = 0;
    int leadsMet = 0;   ///< leads that got what they were owed, last week
    int leadsOwing = 0; ///< leads that were owed anything, last week
    int toDecide = 0;   ///< entries that wait for this person's decision
    int overdue = 0;
    int contactsToday = 0;
};

struct Worklist {
    QDate day;
    Week week = Week(QDate(2026, 1, 5));
    LevelLetters letters;          ///< how this reader's store calls the levels
    std::vector<WorklistRow> rows; ///< overdue, today, later; within a group the most pressing first
    WorklistSummary summary;
};

/// Weekly compliance of one person (周回访达标率), with numerator and denominator.
struct Compliance {
    PersonId person = PersonId(0);
    QString name;
    int met = 0;
    int owed = 0;
};

class WorklistService
{
public:
    explicit WorklistService(Context &context) : m_context(context) {}
    /// The worklist of one person (oneself, or where the role sees others' records: anybody of them) on a day (today).
    [[nodiscard]] Result<Worklist> of(const Session &session, std::optional<PersonId> person, std::optional<QDate> day);
    /// Every task of a store on a day, for managers and the command line.
    [[nodiscard]] Result<std::vector<Task>> tasks(const Session &session, std::optional<PersonId> person,
                                                  std::optional<QDate> day);
    [[nodiscard]] Result<std::vector<Compliance>> compliance(const Session &session, Week week);

private:
    Context &m_context;
};

} // namespace showroom
