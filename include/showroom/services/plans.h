// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/deals.h"
#include "showroom/services/session.h"
#include "showroom/workflow/quoteworkflow.h"

namespace showroom
{

class Context;

struct PlanFilter {
    std::optional<LeadId> lead;
    std::optional<PlanState> state;
};

/// A plan with whom and what it is for.
struct PlanCard {
    Stored<Plan> plan;
    DealParty party;
    QString modelName;
    QString ownerName;
    QString askedBy;
    bool mayEdit = false;
    bool mayQuote = false; ///< this person may make the quote of it
    std::vector<PlanAction> actions;
};

/// What a consultant wants quoted (方案). Clerks make quotes of plans (QT-01).
class PlanService
{
public:
    explicit PlanService(Context &context) : m_context(context) {}

    /// The number, the owner (the lead's) and the state are the program's. Rejected for a lead that is closed.
    [[nodiscard]] Result<Saved<Plan>> add(const Session &session, const CommandId &command, const Plan &plan);
    /// As long as no quote has been made of it.
    [[nodiscard]] Result<Saved<Plan>> update(const Session &session, const CommandId &command, PlanId id, int version,
                                             const Plan &plan);
    [[nodiscard]] Result<Saved<Plan>> act(const Session &session, const CommandId &command, PlanId id, PlanAction action,
                                          const QString &reason);
    [[nodiscard]] Result<PlanCard> show(const Session &session, PlanId id);
    /// The newest first.
    [[nodiscard]] Result<Page<PlanRow>> page(const Session &session, const PlanFilter &filter, std::optional<PlanId> after,
                                             int limit);

private:
    [[nodiscard]] Done check(StoreId store, Plan &plan);

    Context &m_context;
};

} // namespace showroom
