// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

class PrivacySql final : public PrivacyRepository
{
public:
    explicit PrivacySql(Database &database) : m_database(database) {}
    Result<PersonRecords> recordsOf(StoreId store, CustomerId card) override;
    Done emptyTexts(StoreId store, const PersonRecords &records, Instant at) override;

private:
    /// Keys of a table's rows that name one of these in a column.
    template <class Record, class Parent>
    std::vector<Id<Record>> idsOf(StoreId store, const QString &column, const std::vector<Id<Parent>> &parents);
    template <class Record>
    void empty(StoreId store, const QStringList &columns, const std::vector<Id<Record>> &records, Instant at);
    template <class Record>
    void emptyHistory(StoreId store, const std::vector<Id<Record>> &records, Instant at);

    Database &m_database;
};

} // namespace showroom
