// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/worklistrows.h"
#include "showroom/rules/followuprules.h"
#include "showroom/rules/regular.h"
#include <algorithm>
#include <set>

namespace showroom
{

namespace
{

constexpr int mostDecisions = 500;
constexpr int mostUnreached = 100;

QString intentionOf(const Lead &lead)
{
    QStringList parts{lead.vehicle, lead.topic};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The most pressing first: what a person can least put off.
int pressure(const Task &task, QDate today)
{
    if (task.outcome == Outcome::Flag)
        return 4;
    if (task.rule == QLatin1String("FU-03"))
        return 0;
    const bool interval = task.rule == QLatin1String("FU-13") || task.rule == QLatin1String("FU-14");
    if (task.outcome == Outcome::Approve || (interval && task.due <= today))
        return 1;
    return task.rule == QLatin1String("FU-01") ? 2 : 3;
}

} // namespace

WorklistRows::WorklistRows(Context &context, const Session &session, QDate today)
    : m_context(context), m_session(session), m_today(today), m_zone(context.zoneOf(session.store))
{
    if (const auto policies = context.policies(session.store))
        m_policies = *policies;
    m_policy = m_policies.at(context.clock.now());
}

Done WorklistRows::takeLeadsOf(std::optional<PersonId> person)
{
    FactsQuery query;
    query.stores = m_context.reach(m_session, Operation::SeeCustomerInFull);
    if (query.stores.empty())
        return {};
    query.owner = person;
    query.from = Week(m_today).previous().monday();
    query.to = m_today;
    const auto all = m_context.storage.leads().facts(query);
    if (!all)
        return Refusal(all.error());
    for (const LeadFacts &facts : *all)
        take(facts);
    return takeWoken(person);
}

void WorklistRows::count(const LeadFacts &facts, const LeadStanding &standing)
{
    m_summary.contactsOwed += standing.thisWeek.discharged ? 0 : standing.thisWeek.owed;
    m_summary.contactsDone += standing.thisWeek.discharged ? 0 : std::min(standing.thisWeek.done, standing.thisWeek.owed);
    m_summary.leadsOwing += standing.lastWeek.owed > 0 ? 1 : 0;
    m_summary.leadsMet += standing.lastWeek.owed > 0 && standing.lastWeek.met() ? 1 : 0;
    for (const LeadDay &day : facts.days)
        m_summary.contactsToday += day.contact && day.on == m_today ? 1 : 0;
    const Lead &lead = facts.row.lead.value;
    if (!isOpen(lead.state))
        return;
    m_summary.openLeads += 1;
    m_summary.levelHA += lead.level == Level::H || lead.level == Level::A ? 1 : 0;
    m_summary.levelB += lead.level == Level::B ? 1 : 0;
    m_summary.levelC += lead.level == Level::C ? 1 : 0;
}

void WorklistRows::take(const LeadFacts &facts)
{
    const LeadStanding standing = standingOf(facts, m_today, m_policies, m_zone);
    count(facts, standing);
    WorklistRow row = rowOf(facts.row);
    row.owed = standing.thisWeek.owed;
    row.done = standing.thisWeek.done;
    row.missedLastWeek = standing.lastWeek.missing();
    std::vector<Task> tasks;
    for (const Verdict &verdict : verdictsOn(facts, standing, m_today, m_policy, m_zone)) {
        if (verdict.outcome != Outcome::Task && verdict.outcome != Outcome::Flag)
            continue;
        Task task = taskOf(verdict, row);
        if (task.rule == QLatin1String("FU-01")) {
            task.owed = standing.thisWeek.owed;
            task.done = standing.thisWeek.done;
            task.overdue = standing.thisWeek.missing() > 0 && (standing.thisWeek.lost || row.missedLastWeek > 0);
        }
        tasks.push_back(std::move(task));
    }
    if (tasks.empty())
        return;
    std::stable_sort(tasks.begin(), tasks.end(), [this](const Task &a, const Task &b) {
        return std::pair(!a.overdue, pressure(a, m_today)) < std::pair(!b.overdue, pressure(b, m_today));
    });
    row.task = tasks.front();
    row.others.assign(tasks.begin() + 1, tasks.end());
    row.group = groupOf(row, standing.thisWeek);
    m_rows.push_back(std::move(row));
}

WorklistRow WorklistRows::rowOf(const LeadRow &from) const
{
    WorklistRow row;
    const Lead &lead = from.lead.value;
    row.lead = from.lead.id;
    row.customer = lead.customer;
    row.customerName = from.customerName;
    const bool inFull = Context::mayDo(m_session, Operation::SeeCustomerInFull, from.lead.store, lead.owner) ||
                        Context::mayDo(m_session, Operation::SeeCustomerInFull, from.lead.store, from.customerOwner);
    if (from.customerPhone)
        row.phone = (inFull ? *from.customerPhone : from.customerPhone->masked()).shown();
    row.level = lead.level;
    row.effectiveLevel = treatedAs(lead.level, m_policy);
    row.intention = intentionOf(lead);
    row.focus = rules::isFocus(lead.focusRank, m_policy);
    row.plannedOn = lead.nextOn;
    row.ownerName = m_context.nameOf(lead.owner);
    row.task.person = lead.owner;
    return row;
}

Task WorklistRows::taskOf(const Verdict &verdict, const WorklistRow &row) const
{
    Task task;
    task.rule = verdict.rule;
    task.kind = QStringLiteral("lead");
    task.record = row.lead ? row.lead->value() : 0;
    task.person = row.task.person;
    task.signin = m_context.signinOf(task.person);
    task.due = verdict.due.value_or(Week(m_today).sunday());
    task.outcome = verdict.outcome;
    task.message = verdict.message;
    task.owed = verdict.outcome == Outcome::Task ? 1 : 0;
    task.overdue = verdict.outcome == Outcome::Task && task.due < m_today;
    return task;
}

TaskGroup WorklistRows::groupOf(const WorklistRow &row, const CadenceStanding &standing) const
{
    const auto overdue = [](const Task &task) { return task.overdue; };
    if (row.task.overdue || std::any_of(row.others.begin(), row.others.end(), overdue))
        return TaskGroup::Overdue;
    if (row.task.due <= m_today || standing.early || (row.plannedOn && *row.plannedOn <= m_today))
        return TaskGroup::Today;
    // Without a plan of its own the first of two contacts belongs to the week's first half, and the last to no later than it
    // must.
    const QDate suggested = row.plannedOn.value_or(standing.missing() >= 2 ? Week(m_today).day(Qt::Wednesday) : standing.startBy);
    return suggested <= m_today || standing.startBy <= m_today ? TaskGroup::Today : TaskGroup::LaterThisWeek;
}

bool WorklistRows::decides(StoreId store, std::optional<PersonId> asker) const
{
    return asker != m_session.person && Context::mayDo(m_session, Operation::ApproveFollowUps, store, std::nullopt);
}

void WorklistRows::addDecision(const LeadRow &lead, const Verdict &verdict)
{
    WorklistRow row = rowOf(lead);
    row.task = taskOf(verdict, row);
    row.task.person = m_session.person;
    row.task.signin = m_session.signin;
    row.task.due = m_today;
    row.plannedOn.reset(); // a decision does not wait for the consultant's next step
    row.group = TaskGroup::Today;
    m_summary.toDecide += 1;
    m_rows.push_back(std::move(row));
}

Done WorklistRows::takeDecisions()
{
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::ApproveFollowUps);
    if (stores.empty())
        return addPermits();
    const auto late = m_context.storage.followUps().inState(stores, FollowUpState::Pending, mostDecisions);
    if (!late)
        return Refusal(late.error());
    for (const FollowUpRow &entry : *late) {
        if (!entry.followUp.value.lead || !decides(entry.followUp.store, entry.followUp.createdBy))
            continue;
        LeadRow lead{{*entry.followUp.value.lead, entry.followUp.store, 1, Instant::fromMs(0), {}, Instant::fromMs(0), {}},
                     entry.customerName,
                     {},
                     {}};
        if (const auto stored = m_context.storage.leads().find({entry.followUp.store}, *entry.followUp.value.lead))
            lead.lead = *stored;
        if (const auto card = m_context.storage.customers().find({entry.followUp.store}, lead.lead.value.customer)) {
            lead.customerPhone = card->value.phone;
            lead.customerOwner = card->value.owner;
        }
        addDecision(lead, {QStringLiteral("FU-09"),
                           Outcome::Approve,
                           {QT_TRANSLATE_NOOP("Message", "%1 recorded a contact of %2 late; it counts once you approve it."),
                            {entry.author, entry.followUp.value.happenedOn}}});
        m_rows.back().task.kind = QStringLiteral("follow_up");
        m_rows.back().task.record = entry.followUp.id.value();
    }
    return addClaims(stores).and_then([&] { return addWishes(stores); }).and_then([&] { return addPermits(); });
}

/// PI-04: exports past the limit.
Done WorklistRows::addPermits()
{
    if (scopeOf(Operation::SeeExports, m_session.role) != Scope::All)
        return {};
    DocumentQuery query;
    query.stores = m_context.reach(m_session, Operation::SeeExports);
    query.state = codeOf(ExportPermitState::Asked);
    const auto permits = m_context.storage.exportPermits().page(query);
    if (!permits)
        return Refusal(permits.error());
    for (const Stored<ExportPermit> &permit : *permits) {
        if (permit.createdBy == m_session.person)
            continue;
        WorklistRow row;
        row.customerName = m_context.nameOf(permit.createdBy);
        row.intention = permit.value.purpose;
        row.task = taskOf({QStringLiteral("PI-04"),
                           Outcome::Approve,
                           {QT_TRANSLATE_NOOP("Message", "Wants to export more than %1 persons"), {qint64(permit.value.rows)}}},
                          row);
        row.task.kind = QStringLiteral("export_permit");
        row.task.record = permit.id.value();
        row.task.person = m_session.person;
        row.task.signin = m_session.signin;
        row.task.due = m_today;
        row.group = TaskGroup::Today;
        m_summary.toDecide += 1;
        m_rows.push_back(std::move(row));
    }
    return {};
}

Done WorklistRows::addClaims(const std::vector<StoreId> &stores)
{
    LeadQuery claimed;
    claimed.stores = stores;
    claimed.limit = mostDecisions;
    for (const LeadState state : {LeadState::LostPending, LeadState::DormantPending, LeadState::InvalidPending}) {
        claimed.state = state;
        const auto leads = m_context.storage.leads().page(claimed);
        if (!leads)
            return Refusal(leads.error());
        for (const LeadRow &lead : *leads)
            if (decides(lead.lead.store, std::nullopt))
                addDecision(lead, rules::claimToDecide(lead.lead.value));
    }
    return {};
}

/// Dormant leads of one person whose day has come (FU-04).
Done WorklistRows::takeWoken(std::optional<PersonId> person)
{
    LeadQuery asleep;
    asleep.stores = m_context.reach(m_session, Operation::SeeCustomerInFull);
    asleep.owner = person;
    asleep.dormantUntil = m_today;
    asleep.limit = mostDecisions;
    if (asleep.stores.empty())
        return {};
    const auto leads = m_context.storage.leads().page(asleep);
    if (!leads)
        return Refusal(leads.error());
    for (const LeadRow &lead : *leads) {
        WorklistRow row = rowOf(lead);
        row.task = taskOf(rules::wakes(lead.lead.value, m_today), row);
        row.group = row.task.overdue ? TaskGroup::Overdue : TaskGroup::Today;
        m_rows.push_back(std::move(row));
    }
    return {};
}

Done WorklistRows::addWishes(const std::vector<StoreId> &stores)
{
    const auto wishes = m_context.storage.leads().openWishes(stores, m_today, mostDecisions);
    if (!wishes)
        return Refusal(wishes.error());
    for (const OpenWish &wish : *wishes) {
        const Verdict verdict = rules::longWish(wish.recordedOn, wish.notBefore, m_policy);
        if (verdict.outcome == Outcome::Approve && decides(wish.row.lead.store, wish.by))
            addDecision(wish.row, verdict);
    }
    return {};
}

Done WorklistRows::takeUnreached()
{
    const std::vector<StoreId> stores = m_context.reach(m_session, Operation::ApproveFollowUps);
    if (stores.empty())
        return {};
    const Week week(m_today);
    std::set<LeadId> leads; // a lead may be unreached in both weeks
    for (const Week &judged : {week, week.previous()}) {
        const auto found =
            m_context.storage.leads().attempted(stores, judged.monday(), judged.sunday(), m_policy.attemptDays, mostUnreached);
        if (!found)
            return Refusal(found.error());
        leads.insert(found->begin(), found->end());
    }
    for (const LeadId lead : leads) {
        FactsQuery query;
        query.stores = stores;
        query.lead = lead;
        query.from = week.previous().monday();
        query.to = m_today;
        const auto facts = m_context.storage.leads().facts(query);
        if (!facts)
            return Refusal(facts.error());
        for (const LeadFacts &each : *facts)
            if (each.row.lead.value.owner != m_session.person) // of one's own leads the worklist says it anyway
                addUnreached(each);
    }
    return {};
}

void WorklistRows::addUnreached(const LeadFacts &facts)
{
    const LeadStanding standing = standingOf(facts, m_today, m_policies, m_zone);
    if (!standing.thisWeek.discharged && !standing.lastWeek.discharged)
        return;
    WorklistRow row = rowOf(facts.row);
    row.owed = standing.thisWeek.owed;
    row.done = standing.thisWeek.done;
    row.task =
        taskOf({QStringLiteral("FU-01"),
                Outcome::Flag,
                {standing.thisWeek.discharged
                     ? QT_TRANSLATE_NOOP("Message", "%1 did not reach this customer on enough days: this week is discharged.")
                     : QT_TRANSLATE_NOOP("Message", "%1 did not reach this customer on enough days: last week was discharged."),
                 {row.ownerName}}},
               row);
    row.group = TaskGroup::LaterThisWeek;
    m_rows.push_back(std::move(row));
}

std::vector<WorklistRow> WorklistRows::sorted()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const WorklistRow &a, const WorklistRow &b) {
        const auto key = [this](const WorklistRow &row) {
            return std::tuple(row.group, !row.focus, pressure(row.task, m_today), row.effectiveLevel, -row.missedLastWeek,
                              row.done - row.owed, row.task.due);
        };
        return key(a) < key(b);
    });
    m_summary.overdue =
        int(std::count_if(m_rows.begin(), m_rows.end(), [](const WorklistRow &row) { return row.group == TaskGroup::Overdue; }));
    return m_rows;
}

} // namespace showroom
