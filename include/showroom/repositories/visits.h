// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/checkcall.h"
#include "showroom/domain/visit.h"
#include "showroom/repositories/contracts.h"

namespace showroom
{

/// How many parties and what of them, of a period: from it the capture rate (FU-12).
struct VisitFigures {
    int parties = 0; ///< in the store, not voided
    int persons = 0;
    int calls = 0;    ///< telephone enquiries
    int looking = 0;  ///< parties that look for a car
    int fresh = 0;    ///< of these for the first time
    int captured = 0; ///< of the fresh those with a card: captured ÷ fresh is the capture rate (norms.md 3, 客流留档率)
};

class VisitRepository : public DocumentRepository<Visit>
{
public:
    /// By arrival.
    [[nodiscard]] virtual Result<std::vector<Stored<Visit>>> ofDay(StoreId store, QDate day, int limit) = 0;
    /// Whether this customer was in the store on a day before this one.
    [[nodiscard]] virtual Result<bool> wasHereBefore(StoreId store, CustomerId customer, QDate day) = 0;
    [[nodiscard]] virtual Result<VisitFigures> figures(StoreId store, QDate from, QDate to) = 0;
};

/// How many were drawn by lot, and of how many.
struct DrawCount {
    int of = 0;
    int drawn = 0;
    friend bool operator==(const DrawCount &, const DrawCount &) = default;
};

class CheckCallRepository : public DocumentRepository<CheckCall>
{
public:
    /// The newest first.
    [[nodiscard]] virtual Result<std::vector<Stored<CheckCall>>> ofLead(StoreId store, LeadId lead) = 0;
    /// What was drawn for a week, if it was.
    [[nodiscard]] virtual Result<std::optional<DrawCount>> drawnFor(StoreId store, CheckPurpose purpose, QDate week) = 0;
    [[nodiscard]] Result<bool> isDrawn(StoreId store, CheckPurpose purpose, QDate week)
    {
        return drawnFor(store, purpose, week).map([](const std::optional<DrawCount> &count) { return count.has_value(); });
    }
    /// A week is drawn once, also when two do it at once.
    [[nodiscard]] virtual Done markDrawn(StoreId store, CheckPurpose purpose, QDate week, int of, int drawn) = 0;
};

} // namespace showroom
