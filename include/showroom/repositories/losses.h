// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/lead.h"

namespace showroom
{

/// Leads that are closed in one of these states and came to it on a day of the period, both days included. One that was opened
/// again and closed again counts where it was closed last.
struct ClosedLeads {
    QDate from;
    QDate to;
    std::vector<LeadState> states = {LeadState::Lost};
    std::optional<QString> reason = {};     ///< a code of FU-04's lists or the store's own word
    std::optional<QString> competitor = {}; ///< as it was typed; empty: none was named
};

struct LossQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner; ///< whose leads alone
    QDate from;
    QDate to;
};

/// As many leads were closed alike.
struct LossGroup {
    LeadState state = LeadState::Lost;
    QString reason;
    QString competitor;
    std::optional<PersonId> owner;
    int leads = 0;
};

/// What the rates of losses are counted from (norms.md 3).
struct LossFlow {
    int opened = 0;   ///< leads of the period (建卡)
    int carried = 0;  ///< opened before it, and neither ordered nor closed on its first day (月初遗留)
    int claimed = 0;  ///< claims of a loss in it
    int approved = 0; ///< claims that were approved in it
    int rejected = 0; ///< claims that were sent back in it
};

class LossRepository
{
public:
    virtual ~LossRepository() = default;
    /// Lost, dormant and invalid ones.
    [[nodiscard]] virtual Result<std::vector<LossGroup>> groups(const LossQuery &query) = 0;
    [[nodiscard]] virtual Result<LossFlow> flow(const LossQuery &query) = 0;
};

} // namespace showroom
