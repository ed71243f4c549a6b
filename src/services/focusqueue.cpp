// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/focusqueue.h"

namespace showroom
{

namespace
{

constexpr int longestQueue = 500;

bool hasAgreed(LeadState from, LeadState to)
{
    return from != to && (to == LeadState::Quoted || !isOpen(to));
}

} // namespace

Result<int> FocusQueue::renumber(const Stored<Lead> &lead, std::optional<PersonId> owner, std::optional<int> at) const
{
    if (!owner)
        return 1;
    LeadQuery query;
    query.stores = {lead.store};
    query.owner = owner;
    query.focusOnly = true;
    query.limit = longestQueue;
    auto queue = m_context.storage.leads().page(query);
    if (!queue)
        return Refusal(queue.error());
    int place = 1;
    for (LeadRow &row : *queue) {
        if (row.lead.id == lead.id)
            continue;
        place += at == place ? 1 : 0;
        const Lead before = row.lead.value;
        row.lead.value.focusRank = place++;
        if (row.lead.value == before)
            continue;
        if (const auto saved = m_context.storage.leads().update(row.lead, before, m_context.clock.now()); !saved)
            return Refusal(saved.error());
        m_context.note(m_session, QStringLiteral("queue"), QStringLiteral("lead"), row.lead.id.value(),
                       differenceOf(before, row.lead.value));
    }
    return place;
}

Done FocusQueue::put(Stored<Lead> &lead, LeadAction action) const
{
    if (action != LeadAction::Focus && action != LeadAction::Queue && action != LeadAction::Unfocus)
        return {};
    const auto owner = lead.value.owner;
    if (!owner)
        return refuseField(QStringLiteral("owner"),
                           {QT_TRANSLATE_NOOP("Message", "A lead in the pool is in nobody's focus; take it first.")});
    const auto last = renumber(lead, owner, action == LeadAction::Focus ? std::optional(1) : std::nullopt);
    if (!last)
        return Refusal(last.error());
    lead.value.focusRank = action == LeadAction::Focus   ? std::optional(1)
                           : action == LeadAction::Queue ? std::optional(*last)
                                                         : std::nullopt;
    return {};
}

Done FocusQueue::leaveIfAgreed(Stored<Lead> &lead, const Lead &before) const
{
    if (!before.focusRank || !(hasAgreed(before.state, lead.value.state) || before.owner != lead.value.owner))
        return {};
    lead.value.focusRank.reset();
    return renumber(lead, before.owner, std::nullopt).map([](int) {});
}

} // namespace showroom
