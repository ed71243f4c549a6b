// SPDX-License-Identifier: GPL-3.0-or-later
// What moves with merged cards (FU-10), and the day of a card's last contact.
#include "repositories/sql/customersql.h"

namespace showroom
{

namespace
{

/// What hangs on a card by itself; what hangs on its leads follows these.
constexpr const char *childTables[] = {"lead", "follow_up", "consent", "visit", "check_call"};

} // namespace

Result<int> CustomerSql::moveChildren(const Stored<CardMerge> &merge)
{
    return guarded([&]() -> Result<int> {
        int moved = 0;
        for (const char *table : childTables) {
            const QString name = QString::fromLatin1(table);
            Statement(m_database,
                      QStringLiteral("INSERT INTO card_merge_moved (store_id, card_merge, kind, record) SELECT "
                                     "store_id, CAST(? AS BIGINT), '%1', id FROM %1 WHERE store_id = ? AND customer = ?")
                          .arg(name))
                .bind(merge.id)
                .bind(merge.store)
                .bind(merge.value.merged)
                .run();
            Statement row(m_database,
                          QStringLiteral("UPDATE %1 SET customer = ?, version = version + 1 WHERE store_id = ? AND customer = ?")
                              .arg(name));
            moved += row.bind(merge.value.customer).bind(merge.store).bind(merge.value.merged).run().rowsChanged();
        }
        return moved;
    });
}

Result<int> CustomerSql::moveBack(const Stored<CardMerge> &merge)
{
    return guarded([&]() -> Result<int> {
        const auto movedOf = [](const QString &kind) {
            return QStringLiteral(
                       "(SELECT m.record FROM card_merge_moved m WHERE m.store_id = ? AND m.card_merge = ? AND m.kind = "
                       "'%1')")
                .arg(kind);
        };
        int moved = 0;
        for (const char *table : childTables) {
            const QString name = QString::fromLatin1(table);
            const bool ofLeads = name == QLatin1String("follow_up") || name == QLatin1String("check_call");
            const QString ofMovedLeads = ofLeads ? QStringLiteral(" OR lead IN ") + movedOf(QStringLiteral("lead")) : QString();
            Statement row(m_database, QStringLiteral("UPDATE %1 SET customer = ?, version = version + 1 WHERE store_id = ? AND "
                                                     "customer = ? AND (id IN %2%3)")
                                          .arg(name, movedOf(name), ofMovedLeads));
            row.bind(merge.value.merged).bind(merge.store).bind(merge.value.customer).bind(merge.store).bind(merge.id);
            if (ofLeads)
                row.bind(merge.store).bind(merge.id);
            moved += row.run().rowsChanged();
        }
        return moved;
    });
}

Done CustomerSql::countLastContact(StoreId store, CustomerId id)
{
    return guarded([&]() -> Done {
        QString last;
        for (const char *sql :
             {"SELECT MAX(happened_on) FROM follow_up WHERE store_id = ? AND customer = ? AND counts = TRUE",
              "SELECT MAX(d.on_day) FROM lead l JOIN contract k ON k.store_id = l.store_id AND k.lead = l.id JOIN "
              "delivery d ON d.store_id = k.store_id AND d.contract = k.id WHERE l.store_id = ? AND l.customer "
              "= ? AND d.state = 'handed_over'"}) {
            Statement row(m_database, QString::fromLatin1(sql));
            row.bind(store).bind(id).run();
            if (row.next())
                last = std::max(last, row.read<QString>());
        }
        Statement(m_database, QStringLiteral("UPDATE customer SET last_contact_on = ? WHERE store_id = ? AND id = ?"))
            .bind(last)
            .bind(store)
            .bind(id)
            .run();
        return {};
    });
}

Result<std::optional<QDate>> CustomerSql::lastContact(StoreId store, CustomerId id)
{
    return guarded([&]() -> Result<std::optional<QDate>> {
        Statement row(m_database, QStringLiteral("SELECT last_contact_on FROM customer WHERE store_id = ? AND id = ?"));
        if (!row.bind(store).bind(id).run().next())
            return std::optional<QDate>();
        const QDate day = row.read<QDate>();
        return day.isValid() ? std::optional(day) : std::nullopt;
    });
}

Done CustomerSql::untouch(StoreId store, CustomerId id, QDate from, std::optional<QDate> back)
{
    return guarded([&]() -> Done {
        Statement(m_database,
                  QStringLiteral("UPDATE customer SET last_contact_on = ? WHERE store_id = ? AND id = ? AND last_contact_on = ?"))
            .bind(back ? back->toString(Qt::ISODate) : QStringLiteral(""))
            .bind(store)
            .bind(id)
            .bind(from)
            .run();
        return {};
    });
}

Done CustomerSql::touch(StoreId store, CustomerId id, QDate lastContactOn)
{
    return guarded([&]() -> Done {
        Statement(m_database,
                  QStringLiteral("UPDATE customer SET last_contact_on = ? WHERE store_id = ? AND id = ? AND last_contact_on < ?"))
            .bind(lastContactOn)
            .bind(store)
            .bind(id)
            .bind(lastContactOn)
            .run();
        return {};
    });
}

} // namespace showroom
