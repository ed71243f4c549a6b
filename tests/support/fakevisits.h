// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakecontracts.h"

namespace showroom
{

class FakeVisits final : public FakeDocuments<Visit, VisitRepository>
{
public:
    using FakeDocuments::FakeDocuments;
    Result<std::vector<Stored<Visit>>> ofDay(StoreId store, QDate day, int limit) override;
    Result<bool> wasHereBefore(StoreId store, CustomerId customer, QDate day) override;
    Result<VisitFigures> figures(StoreId store, QDate from, QDate to) override;
};

class FakeCheckCalls final : public FakeDocuments<CheckCall, CheckCallRepository>
{
public:
    using FakeDocuments::FakeDocuments;
    Result<std::vector<Stored<CheckCall>>> ofLead(StoreId store, LeadId lead) override;
    Result<std::optional<DrawCount>> drawnFor(StoreId store, CheckPurpose purpose, QDate week) override;
    Done markDrawn(StoreId store, CheckPurpose purpose, QDate week, int of, int drawn) override;
};

} // namespace showroom
