// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/followupsql.h"

namespace showroom
{

namespace
{

QString rowSql()
{
    return QStringLiteral("SELECT ") + columnsOf<FollowUp>(QStringLiteral("f.")) +
           QStringLiteral(
               ", p.name, c.name FROM follow_up f LEFT JOIN person p ON p.store_id = f.store_id AND p.id = f.created_by "
               "JOIN customer c ON c.store_id = f.store_id AND c.id = f.customer ");
}

std::vector<FollowUpRow> readRows(Statement &row)
{
    std::vector<FollowUpRow> rows;
    while (row.next()) {
        FollowUpRow one{readStored<FollowUp>(row), {}, {}};
        one.author = row.read<QString>();
        one.customerName = row.read<QString>();
        rows.push_back(std::move(one));
    }
    return rows;
}

} // namespace

Result<std::vector<FollowUpRow>> FollowUpSql::ofLead(StoreId store, LeadId lead, int limit)
{
    return guarded([&]() -> Result<std::vector<FollowUpRow>> {
        Statement row(
            m_database,
            rowSql() +
                QStringLiteral(
                    "WHERE f.store_id = ? AND f.lead = ? ORDER BY f.happened_on DESC, f.happened_at DESC, f.id DESC LIMIT ?"));
        return readRows(row.bind(store).bind(lead).bind(limit).run());
    });
}

Result<std::vector<FollowUpRow>> FollowUpSql::ofCustomer(StoreId store, CustomerId customer, int limit)
{
    return guarded([&]() -> Result<std::vector<FollowUpRow>> {
        Statement row(
            m_database,
            rowSql() + QStringLiteral("WHERE f.store_id = ? AND f.customer = ? ORDER BY f.happened_at DESC, f.id DESC LIMIT ?"));
        return readRows(row.bind(store).bind(customer).bind(limit).run());
    });
}

Result<std::vector<FollowUpRow>> FollowUpSql::inState(const std::vector<StoreId> &stores, FollowUpState state, int limit)
{
    // A constant of the program's own, and the words of the index of the few that are not simply recorded.
    QString where = QStringLiteral("WHERE f.store_id = ? AND f.state = '%1'").arg(codeOf(state));
    if (state != FollowUpState::Recorded)
        where += QStringLiteral(" AND f.state <> 'recorded'");
    const auto ofStore = [&](StoreId store) {
        Statement row(m_database, rowSql() + where + QStringLiteral(" ORDER BY f.id LIMIT ?"));
        return readRows(row.bind(store).bind(limit).run());
    };
    return guarded([&]() -> Result<std::vector<FollowUpRow>> {
        return firstOf(stores, limit, ofStore,
                       [](const FollowUpRow &a, const FollowUpRow &b) { return a.followUp.id < b.followUp.id; });
    });
}

Result<std::vector<FollowUpRow>> FollowUpSql::page(const std::vector<StoreId> &stores, std::optional<PersonId> author,
                                                   std::optional<FollowUpId> after, int limit)
{
    QString where = QStringLiteral("WHERE f.store_id = ?");
    if (author)
        where += QStringLiteral(" AND f.created_by = ?");
    if (after)
        where += QStringLiteral(" AND f.id < ?");
    const auto ofStore = [&](StoreId store) {
        Statement row(m_database, rowSql() + where + QStringLiteral(" ORDER BY f.id DESC LIMIT ?"));
        row.bind(store);
        if (author)
            row.bind(*author);
        if (after)
            row.bind(*after);
        return readRows(row.bind(limit).run());
    };
    return guarded([&]() -> Result<std::vector<FollowUpRow>> {
        return firstOf(stores, limit, ofStore,
                       [](const FollowUpRow &a, const FollowUpRow &b) { return b.followUp.id < a.followUp.id; });
    });
}

Result<std::vector<ClaimedContact>> FollowUpSql::contacts(StoreId store, QDate from, QDate to, int limit)
{
    return guarded([&]() -> Result<std::vector<ClaimedContact>> {
        Statement row(
            m_database,
            QStringLiteral("SELECT id, lead, customer, created_by FROM follow_up WHERE store_id = ? AND happened_on >= ? "
                           "AND happened_on <= ? AND counts = TRUE AND lead IS NOT NULL ORDER BY id LIMIT ?"));
        row.bind(store).bind(from).bind(to).bind(limit).run();
        std::vector<ClaimedContact> contacts;
        while (row.next()) {
            ClaimedContact contact;
            contact.id = row.read<FollowUpId>();
            contact.store = store;
            contact.lead = row.read<LeadId>();
            contact.customer = row.read<CustomerId>();
            contact.author = row.read<std::optional<PersonId>>();
            contacts.push_back(contact);
        }
        return contacts;
    });
}

template class SqlRepository<FollowUp, FollowUpRepository>;

} // namespace showroom
