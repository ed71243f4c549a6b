// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/documentsql.h"

namespace showroom
{

class TestDriveSql final : public DocumentSql<TestDrive, TestDriveRepository>
{
public:
    using DocumentSql::DocumentSql;
    Done holdDay(StoreId store, QDate day) override;
    Result<std::vector<Stored<TestDrive>>> onDay(StoreId store, QDate day) override;
    Result<std::vector<Stored<TestDrive>>> open(const OpenDrivesQuery &query) override;

private:
    std::vector<Stored<TestDrive>> openIn(StoreId store, const OpenDrivesQuery &query);
};

extern template class SqlRepository<TestDrive, TestDriveRepository>;
extern template class DocumentSql<TestDrive, TestDriveRepository>;

} // namespace showroom
