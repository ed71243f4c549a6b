// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/losses.h"
#include "services/context.h"
#include "showroom/domain/closereasons.h"
#include <algorithm>

namespace showroom
{

namespace
{

constexpr int longestYears = 5;

template <class Key, class Line>
std::vector<Line> byNumber(const std::map<Key, Line> &lines)
{
    std::vector<Line> sorted;
    for (const auto &[key, line] : lines)
        sorted.push_back(line);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Line &a, const Line &b) { return a.leads > b.leads; });
    return sorted;
}

/// What is shown of the groups that count: by reason and rival, by each alone, and by whose leads they were.
void fill(LossReport &report, const std::vector<LossGroup> &groups, Context &context)
{
    const std::vector<LeadState> states = report.wish.states();
    std::map<std::pair<QString, QString>, LossCell> cells;
    std::map<QString, LossCount> reasons, rivals;
    std::map<std::optional<PersonId>, LossCount> consultants;
    for (const LossGroup &group : groups) {
        if (std::find(states.begin(), states.end(), group.state) == states.end())
            continue;
        report.total += group.leads;
        cells.try_emplace({group.reason, group.competitor}, LossCell{group.reason, group.competitor, 0}).first->second.leads +=
            group.leads;
        reasons.try_emplace(group.reason, LossCount{group.reason, {}}).first->second.leads += group.leads;
        rivals.try_emplace(group.competitor, LossCount{group.competitor, {}}).first->second.leads += group.leads;
        consultants.try_emplace(group.owner, LossCount{context.signinOf(group.owner), context.nameOf(group.owner), group.owner})
            .first->second.leads += group.leads;
    }
    report.cells = byNumber(cells);
    report.reasons = byNumber(reasons);
    report.rivals = byNumber(rivals);
    report.consultants = byNumber(consultants);
}

void rate(LossReport &report, const std::vector<LossGroup> &groups)
{
    int out = 0, clear = 0;
    for (const LossGroup &group : groups) {
        out += group.leads;
        const bool named =
            !group.reason.isEmpty() && group.reason != QLatin1String(otherReason) && group.reason != QLatin1String(erasedReason);
        clear += group.state == LeadState::Lost && named ? group.leads : 0;
    }
    const LossFlow &flow = report.flow;
    report.lossRate = {flow.approved, flow.opened + flow.carried};
    report.outflowRate = {out, flow.opened + flow.carried};
    report.clearRate = {clear, flow.claimed};
    report.refusalRate = {flow.rejected, flow.claimed};
}

} // namespace

std::vector<LeadState> LossWish::states() const
{
    std::vector<LeadState> states;
    if (lost)
        states.push_back(LeadState::Lost);
    if (dormant)
        states.push_back(LeadState::Dormant);
    if (invalid)
        states.push_back(LeadState::Invalid);
    return states;
}

Result<LossReport> LossService::report(const Session &session, const LossWish &wish)
{
    LossQuery query;
    query.stores = m_context.reach(session, Operation::SeeCustomerInFull);
    if (query.stores.empty())
        return notPermitted();
    if (!wish.from.isValid() || !wish.to.isValid() || wish.to < wish.from)
        return refuseField(QStringLiteral("to"),
                           {QT_TRANSLATE_NOOP("Message", "Name a first day, and a last day that is not before it.")});
    if (wish.from.addYears(longestYears) < wish.to)
        return refuseField(QStringLiteral("from"),
                           {QT_TRANSLATE_NOOP("Message", "A report covers %1 years at most."), {qint64(longestYears)}});
    if (scopeOf(Operation::SeeCustomerInFull, session.role) == Scope::Own)
        query.owner = session.person;
    query.from = wish.from;
    query.to = wish.to;
    const auto groups = m_context.storage.losses().groups(query);
    const auto flow = m_context.storage.losses().flow(query);
    if (!groups || !flow)
        return Refusal(groups ? flow.error() : groups.error());
    LossReport report;
    report.wish = wish;
    report.flow = *flow;
    fill(report, *groups, m_context);
    rate(report, *groups);
    return report;
}

} // namespace showroom
