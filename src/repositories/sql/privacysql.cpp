// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/privacysql.h"

namespace showroom
{

template <class Record, class Parent>
std::vector<Id<Record>> PrivacySql::idsOf(StoreId store, const QString &column, const std::vector<Id<Parent>> &parents)
{
    std::vector<Id<Record>> ids;
    for (const Id<Parent> parent : parents) {
        Statement row(m_database, QStringLiteral("SELECT id FROM %1 WHERE store_id = ? AND %2 = ? ORDER BY id")
                                      .arg(QString::fromLatin1(Description<Record>::table), column));
        row.bind(store).bind(parent).run();
        while (row.next())
            ids.push_back(row.read<Id<Record>>());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<PersonRecords> PrivacySql::recordsOf(StoreId store, CustomerId card)
{
    return guarded([&]() -> Result<PersonRecords> {
        PersonRecords records;
        records.cards = {card};
        for (std::size_t next = 0; next < records.cards.size(); ++next) // what was merged may have taken others in before
            for (const CustomerId merged : idsOf<Customer, Customer>(store, QStringLiteral("merged_into"), {records.cards[next]}))
                records.cards.push_back(merged);
        records.leads = idsOf<Lead>(store, QStringLiteral("customer"), records.cards);
        records.followUps = idsOf<FollowUp>(store, QStringLiteral("customer"), records.cards);
        records.consents = idsOf<Consent>(store, QStringLiteral("customer"), records.cards);
        records.merges = idsOf<CardMerge>(store, QStringLiteral("merged"), records.cards);
        records.plans = idsOf<Plan>(store, QStringLiteral("lead"), records.leads);
        records.quotes = idsOf<Quote>(store, QStringLiteral("lead"), records.leads);
        records.visits = idsOf<Visit>(store, QStringLiteral("customer"), records.cards);
        records.checkCalls = idsOf<CheckCall>(store, QStringLiteral("lead"), records.leads);
        records.testDrives = idsOf<TestDrive>(store, QStringLiteral("lead"), records.leads);
        records.contracts = idsOf<Contract>(store, QStringLiteral("lead"), records.leads);
        return records;
    });
}

template <class Record>
void PrivacySql::empty(StoreId store, const QStringList &columns, const std::vector<Id<Record>> &records, Instant at)
{
    QStringList sets;
    for (const QString &column : columns)
        sets << column + QStringLiteral(" = ''");
    for (const Id<Record> record : records)
        Statement(m_database,
                  QStringLiteral("UPDATE %1 SET %2, version = version + 1, changed_at = ? WHERE store_id = ? AND id = ?")
                      .arg(QString::fromLatin1(Description<Record>::table), sets.join(QStringLiteral(", "))))
            .bind(at)
            .bind(store)
            .bind(record)
            .run();
}

template <class Record>
void PrivacySql::emptyHistory(StoreId store, const std::vector<Id<Record>> &records, Instant at)
{
    for (const Id<Record> record : records)
        Statement(m_database, QStringLiteral("UPDATE document_event SET note = '', changed_at = ? WHERE store_id = ? AND "
                                             "kind = ? AND record = ? AND note <> ''"))
            .bind(at)
            .bind(store)
            .bind(QString::fromLatin1(Description<Record>::kind))
            .bind(record)
            .run();
}

Done PrivacySql::emptyTexts(StoreId store, const PersonRecords &records, Instant at)
{
    const auto names = [](std::initializer_list<const char *> columns) {
        QStringList list;
        for (const char *column : columns)
            list << QString::fromLatin1(column);
        return list;
    };
    return guarded([&]() -> Done {
        empty(store, names({"learned", "objection"}), records.followUps, at);
        empty(store, names({"equipment", "accessories", "insurance", "registration", "trade_in", "note"}), records.plans, at);
        empty(store, names({"note"}), records.quotes, at);
        empty(store, names({"note"}), records.consents, at);
        empty(store, names({"reason"}), records.merges, at);
        empty(store, names({"vehicle", "source", "note"}), records.visits, at);
        empty(store, names({"remark"}), records.checkCalls, at);
        empty(store, names({"driver_name", "driver_address", "licence_number", "route", "note", "remark"}), records.testDrives,
              at);
        for (const TestDriveId drive : records.testDrives)
            Statement(m_database, QStringLiteral("UPDATE test_drive SET driver_phone = NULL, licence_class = NULL, "
                                                 "licence_until = NULL WHERE store_id = ? AND id = ?"))
                .bind(store)
                .bind(drive)
                .run();
        for (const LeadId lead : records.leads)
            Statement(m_database, QStringLiteral("UPDATE lead_event SET note = '', changed_at = ? WHERE store_id = ? AND lead = "
                                                 "? AND note <> ''"))
                .bind(at)
                .bind(store)
                .bind(lead)
                .run();
        emptyHistory(store, records.plans, at);
        emptyHistory(store, records.quotes, at);
        emptyHistory(store, records.consents, at);
        emptyHistory(store, records.merges, at);
        emptyHistory(store, records.visits, at);
        emptyHistory(store, records.checkCalls, at);
        emptyHistory(store, records.testDrives, at);
        return {};
    });
}

} // namespace showroom
