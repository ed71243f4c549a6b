// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/documentsql.h"

namespace showroom
{

class VisitSql final : public DocumentSql<Visit, VisitRepository>
{
public:
    using DocumentSql::DocumentSql;
    Result<std::vector<Stored<Visit>>> ofDay(StoreId store, QDate day, int limit) override;
    Result<bool> wasHereBefore(StoreId store, CustomerId customer, QDate day) override;
    Result<VisitFigures> figures(StoreId store, QDate from, QDate to) override;
};

class CheckCallSql final : public DocumentSql<CheckCall, CheckCallRepository>
{
public:
    using DocumentSql::DocumentSql;
    Result<std::vector<Stored<CheckCall>>> ofLead(StoreId store, LeadId lead) override;
    Result<std::optional<DrawCount>> drawnFor(StoreId store, CheckPurpose purpose, QDate week) override;
    Done markDrawn(StoreId store, CheckPurpose purpose, QDate week, int of, int drawn) override;
};

extern template class SqlRepository<Visit, VisitRepository>;
extern template class DocumentSql<Visit, VisitRepository>;
extern template class SqlRepository<CheckCall, CheckCallRepository>;
extern template class DocumentSql<CheckCall, CheckCallRepository>;

} // namespace showroom
