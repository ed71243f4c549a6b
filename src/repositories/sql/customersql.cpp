// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/customersql.h"
#include <bit>
#include <unordered_map>

namespace showroom
{

namespace
{

/// What a list shows of a card; the level is that of its newest live lead.
QString rowSql()
{
    return QStringLiteral("SELECT c.id, c.store_id, c.name, c.phone, c.state, c.owner, c.source, c.region, "
                          "(SELECT l.level FROM lead l WHERE l.store_id = c.store_id AND l.customer = c.id AND l.is_live = TRUE "
                          "ORDER BY l.id DESC LIMIT 1), "
                          "c.last_contact_on, c.changed_at, c.sort_key ");
}

CustomerRow readRow(Statement &row)
{
    CustomerRow customer;
    customer.id = row.read<CustomerId>();
    customer.store = row.read<StoreId>();
    customer.name = row.read<QString>();
    customer.phone = row.read<std::optional<Phone>>();
    customer.state = row.read<CustomerState>();
    customer.owner = row.read<std::optional<PersonId>>();
    customer.source = row.read<QString>();
    customer.region = row.read<QString>();
    customer.level = row.read<std::optional<Level>>();
    if (const QDate day = row.read<QDate>(); day.isValid())
        customer.lastContactOn = day;
    customer.changedAt = row.read<Instant>();
    customer.sortKey = row.read<QString>();
    return customer;
}

std::vector<CustomerRow> readRows(Statement &row)
{
    std::vector<CustomerRow> rows;
    while (row.next())
        rows.push_back(readRow(row));
    return rows;
}

constexpr std::size_t atOnce = 64;

void bindBlock(Statement &row, const std::vector<CustomerId> &ids, std::size_t first)
{
    for (std::size_t i = first; i < first + atOnce; ++i) // the last one fills the marks that are left over
        row.bind(ids[std::min(i, ids.size() - 1)]);
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

Result<std::vector<CustomerRow>> CustomerSql::page(const CustomerQuery &query)
{
    const auto before = [&query](const CustomerRow &a, const CustomerRow &b) {
        if (query.sort == CustomerSort::Name)
            return std::pair(a.sortKey.toUtf8(), a.id) < std::pair(b.sortKey.toUtf8(), b.id);
        if (query.sort == CustomerSort::LastContact)
            return std::pair(dayText(b.lastContactOn), b.id) < std::pair(dayText(a.lastContactOn), a.id);
        return b.id < a.id;
    };
    return guarded([&]() -> Result<std::vector<CustomerRow>> {
        return firstOf(
            query.stores, query.limit, [&](StoreId store) { return pageOf(store, query); }, before);
    });
}

std::vector<CustomerRow> CustomerSql::pageOf(StoreId store, const CustomerQuery &query)
{
    QString where = query.state ? QStringLiteral(" AND c.state = '%1'").arg(codeOf(*query.state))
                                : QStringLiteral(" AND c.state NOT IN ('merged', 'erased', 'locked')");
    if (query.owner)
        where += QStringLiteral(" AND c.owner = ?");
    QString order = QStringLiteral("c.id DESC");
    QString beyond = QStringLiteral(" AND c.id < ?");
    if (query.sort == CustomerSort::Name) {
        order = QStringLiteral("c.sort_key, c.id");
        beyond = QStringLiteral(" AND (c.sort_key, c.id) > (?, ?)");
    } else if (query.sort == CustomerSort::LastContact) {
        order = QStringLiteral("c.last_contact_on DESC, c.id DESC");
        beyond = QStringLiteral(" AND (c.last_contact_on, c.id) < (?, ?)");
    } else if (query.state && *query.state != CustomerState::Prospect) {
        where += QStringLiteral(" AND c.state <> 'prospect'"); // the words of the index of the few that are none
    }
    if (query.after)
        where += beyond;
    Statement row(m_database,
                  rowSql() + QStringLiteral("FROM customer c WHERE c.store_id = ?%1 ORDER BY %2 LIMIT ?").arg(where, order));
    row.bind(store);
    if (query.owner)
        row.bind(*query.owner);
    if (query.after && query.sort == CustomerSort::Name)
        row.bind(query.after->sortKey);
    if (query.after && query.sort == CustomerSort::LastContact)
        row.bind(dayText(query.after->lastContactOn));
    if (query.after)
        row.bind(query.after->id);
    return readRows(row.bind(query.limit).run());
}

Result<std::vector<CustomerId>> CustomerSql::holdersOf(StoreId store, const QString &digits)
{
    return guarded([&]() -> Result<std::vector<CustomerId>> {
        Statement row(m_database,
                      QStringLiteral("SELECT customer FROM customer_phone WHERE store_id = ? AND digits = ? ORDER BY ordinal"));
        row.bind(store).bind(digits).run();
        std::vector<CustomerId> holders;
        while (row.next())
            holders.push_back(row.read<CustomerId>());
        return holders;
    });
}

Result<std::vector<StoreId>> CustomerSql::storesHolding(const QString &digits)
{
    return guarded([&]() -> Result<std::vector<StoreId>> {
        // Store by store, since the numbers stand in the order of their stores.
        Statement row(m_database, QStringLiteral("SELECT id FROM store WHERE EXISTS (SELECT 1 FROM customer_phone p WHERE "
                                                 "p.store_id = store.id AND p.digits = ?) ORDER BY id"));
        row.bind(digits).run();
        std::vector<StoreId> stores;
        while (row.next())
            stores.push_back(row.read<StoreId>());
        return stores;
    });
}

void CustomerSql::removePhones(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now)
{
    const auto stays = [&now](const Phone &had) {
        return std::any_of(now.phones.begin(), now.phones.end(),
                           [&had](const Phone &has) { return has.digits() == had.digits(); });
    };
    for (const Phone &phone : before.phones) {
        if (stays(phone))
            continue;
        Statement(m_database, QStringLiteral("DELETE FROM customer_phone WHERE store_id = ? AND digits = ? AND customer = ?"))
            .bind(store)
            .bind(phone.digits())
            .bind(id)
            .run();
        // The first place is the one that keeps others out: whoever else holds the number takes it.
        Statement(m_database,
                  QStringLiteral("UPDATE customer_phone SET ordinal = 0 WHERE store_id = ? AND digits = ? AND ordinal = (SELECT "
                                 "MIN(o.ordinal) FROM customer_phone o WHERE o.store_id = customer_phone.store_id AND o.digits = "
                                 "customer_phone.digits)"))
            .bind(store)
            .bind(phone.digits())
            .run();
    }
}

Done CustomerSql::claimPhones(StoreId store, CustomerId id, const CardIndex &index)
{
    for (const Phone &phone : index.phones) {
        (void)Column<Phone>::out(phone); // refuses a masked one, which has no digits
        Statement claim(m_database,
                        QStringLiteral("INSERT INTO customer_phone (store_id, digits, ordinal, customer) VALUES (?, ?, 0, ?) "
                                       "ON CONFLICT (store_id, digits, ordinal) DO NOTHING"));
        if (claim.bind(store).bind(phone.digits()).bind(id).run().rowsChanged() == 1)
            continue;
        const auto holders = holdersOf(store, phone.digits());
        if (!holders)
            return Refusal(holders.error());
        if (std::find(holders->begin(), holders->end(), id) != holders->end())
            continue; // it had it before, or writes one number with two extensions
        if (index.shared && !holders->empty()) {
            Statement(m_database,
                      QStringLiteral("INSERT INTO customer_phone (store_id, digits, ordinal, customer) SELECT "
                                     "store_id, digits, MAX(ordinal) + 1, CAST(? AS BIGINT) FROM customer_phone WHERE store_id = "
                                     "? AND digits = ? GROUP BY store_id, digits"))
                .bind(id)
                .bind(store)
                .bind(phone.digits())
                .run();
            continue;
        }
        Error taken{ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "Another card holds this number already.")}};
        if (!holders->empty())
            taken.record = holders->front().value();
        m_database.doom(taken); // the card would stand without its numbers
        return Refusal(std::move(taken));
    }
    return {};
}

void CustomerSql::removeKeys(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now)
{
    for (const QString &key : before.searchKeys)
        if (!now.searchKeys.contains(key))
            Statement(m_database, QStringLiteral("DELETE FROM search_key WHERE store_id = ? AND key = ? AND customer = ?"))
                .bind(store)
                .bind(key)
                .bind(id)
                .run();
}

void CustomerSql::insertKeys(StoreId store, std::vector<SearchKey> keys)
{
    // Neighbours go to one page of the index.
    const auto order = [](const SearchKey &a, const SearchKey &b) {
        const int byKey = a.key.compare(b.key); // once: pairs would ask twice
        return byKey != 0 ? byKey < 0 : a.customer < b.customer;
    };
    const auto same = [](const SearchKey &a, const SearchKey &b) { return a.key == b.key && a.customer == b.customer; };
    std::sort(keys.begin(), keys.end(), order);
    keys.erase(std::unique(keys.begin(), keys.end(), same), keys.end());
    // On a server each statement is a journey of its own. SQLite, for a statement of several rows, keeps a copy of each
    // page that it changes, which costs more than the rows.
    const std::size_t mostRows = m_database.engine() == Engine::Postgres ? 128 : 1;
    for (std::size_t first = 0; first < keys.size();) {
        const std::size_t count = std::bit_floor(std::min(mostRows, keys.size() - first)); // few texts to prepare
        const QStringList rows(qsizetype(count), QStringLiteral("(?, ?, ?)"));
        Statement insert(m_database, QStringLiteral("INSERT INTO search_key (store_id, key, customer) VALUES ") +
                                         rows.join(QStringLiteral(", ")) + QStringLiteral(" ON CONFLICT DO NOTHING"));
        do {
            for (std::size_t i = first; i < first + count; ++i)
                insert.bind(store).bind(keys[i].key).bind(keys[i].customer);
            insert.run();
            first += count;
        } while (first + count <= keys.size());
    }
}

Done CustomerSql::index(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now)
{
    return guarded([&]() -> Done {
        removePhones(store, id, before, now);
        removeKeys(store, id, before, now);
        if (Done claimed = claimPhones(store, id, now); !claimed)
            return claimed;
        // Also those it had: another version of the program may have made others of the same name.
        std::vector<SearchKey> keys;
        for (const QString &key : now.searchKeys)
            keys.push_back({key, id});
        insertKeys(store, std::move(keys));
        return {};
    });
}

Done CustomerSql::addKeys(StoreId store, std::vector<SearchKey> keys)
{
    return guarded([&]() -> Done {
        insertKeys(store, std::move(keys));
        return {};
    });
}

Result<std::vector<CustomerRow>> CustomerSql::sameName(StoreId store, const QString &name, int limit)
{
    return guarded([&]() -> Result<std::vector<CustomerRow>> {
        Statement row(
            m_database,
            rowSql() +
                QStringLiteral("FROM customer c WHERE c.store_id = ? AND c.name = ? AND c.state NOT IN ('merged', 'erased', "
                               "'locked') ORDER BY c.id LIMIT ?"));
        return readRows(row.bind(store).bind(name).bind(limit).run());
    });
}

Result<std::vector<SearchCandidate>> CustomerSql::withKey(const std::vector<StoreId> &stores, const QString &prefix,
                                                          const QString &bound, int limit, int skip)
{
    return guarded([&]() -> Result<std::vector<SearchCandidate>> {
        // The range is cut before the cards are fetched: a common surname has tens of thousands.
        Statement row(m_database,
                      QStringLiteral(
                          "SELECT c.id, c.store_id, c.name, c.phone, c.other_phone, c.state, c.owner FROM (SELECT store_id, key, "
                          "customer FROM search_key WHERE %1 AND key >= ? AND key < ? ORDER BY store_id, key, customer LIMIT ? "
                          "OFFSET ?) k JOIN customer c ON c.store_id = k.store_id AND c.id = k.customer ORDER BY k.store_id, "
                          "k.key, k.customer")
                          .arg(inStores(stores)));
        row.bind(prefix).bind(bound).bind(limit).bind(skip).run();
        std::vector<SearchCandidate> candidates;
        while (row.next()) {
            SearchCandidate card;
            card.id = row.read<CustomerId>();
            card.store = row.read<StoreId>();
            card.name = row.read<QString>();
            card.phone = row.read<std::optional<Phone>>();
            card.otherPhone = row.read<std::optional<Phone>>();
            card.state = row.read<CustomerState>();
            card.owner = row.read<std::optional<PersonId>>();
            candidates.push_back(std::move(card));
        }
        return candidates;
    });
}

Result<std::unordered_map<CustomerId, Level>> CustomerSql::levels(const std::vector<StoreId> &stores,
                                                                  const std::vector<CustomerId> &ids)
{
    return guarded([&]() -> Result<std::unordered_map<CustomerId, Level>> {
        std::unordered_map<CustomerId, LeadId> newest;
        std::unordered_map<CustomerId, Level> levels;
        for (std::size_t first = 0; first < ids.size() && !stores.empty(); first += atOnce) {
            // Asked for in order, SQLite would walk through all live leads of the store, which stand in it.
            Statement row(m_database,
                          QStringLiteral("SELECT l.customer, l.id, l.level FROM lead l WHERE %1 AND l.customer IN (%2) "
                                         "AND l.is_live = TRUE")
                              .arg(inStores(stores, QStringLiteral("l.store_id")), marks(qsizetype(atOnce))));
            bindBlock(row, ids, first);
            row.run();
            while (row.next()) {
                const auto card = row.read<CustomerId>();
                const auto lead = row.read<LeadId>();
                const auto level = row.read<Level>();
                if (const auto known = newest.find(card); known != newest.end() && lead < known->second)
                    continue;
                newest.insert_or_assign(card, lead);
                levels.insert_or_assign(card, level);
            }
        }
        return levels;
    });
}

Result<std::vector<CustomerRow>> CustomerSql::owedRegularContact(const RegularQuery &query)
{
    return guarded([&]() -> Result<std::vector<CustomerRow>> {
        // The words of the index of those who have bought. Who is in a sale again is contacted by that lead's rules.
        const QString whose = query.owner ? QStringLiteral(" AND c.owner = ? ") : QString();
        const QString order = query.owner ? QStringLiteral("ORDER BY c.last_contact_on, c.id ") : QString();
        Statement row(m_database, rowSql() + QStringLiteral("FROM customer c WHERE %1%2 AND c.state IN ('base', 'regular') AND "
                                                            "c.last_contact_on < ? AND NOT EXISTS (SELECT 1 FROM lead o WHERE "
                                                            "o.store_id = c.store_id AND o.customer = c.id AND o.is_live = TRUE) "
                                                            "%3LIMIT ?")
                                                 .arg(inStores(query.stores, QStringLiteral("c.store_id")), whose, order));
        if (query.owner)
            row.bind(*query.owner);
        return readRows(row.bind(query.lastBefore).bind(query.limit).run());
    });
}

std::vector<Occasion> CustomerSql::occasionsBy(const QString &sql, std::optional<PersonId> owner, const QStringList &monthDays,
                                               int limit, bool delivery)
{
    Statement row(m_database, sql);
    for (const QString &day : monthDays)
        row.bind(day);
    if (owner)
        row.bind(*owner);
    row.bind(limit).run();
    std::vector<Occasion> occasions;
    while (row.next()) {
        Occasion occasion{readRow(row), {}, delivery};
        occasion.of = row.read<QDate>();
        occasions.push_back(std::move(occasion));
    }
    return occasions;
}

Result<std::vector<Occasion>> CustomerSql::occasions(const std::vector<StoreId> &stores, std::optional<PersonId> owner,
                                                     const QStringList &monthDays, int limit)
{
    return guarded([&]() -> Result<std::vector<Occasion>> {
        if (monthDays.empty())
            return std::vector<Occasion>();
        const QString marks = QStringList(monthDays.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        const QString ofOwner = owner ? QStringLiteral(" AND c.owner = ?") : QString();
        // "+": the few of a week through their own index, not all cards of the owner in the order of the list.
        const QString order = owner ? QStringLiteral("+c.id") : QStringLiteral("c.id");
        std::vector<Occasion> found = occasionsBy(
            rowSql() +
                QStringLiteral(
                    ", c.birthday FROM customer c WHERE %1 AND c.birthday IS NOT NULL AND "
                    "substr(c.birthday, 6, 5) IN (%2)%3 AND c.state NOT IN ('merged', 'erased', 'locked') ORDER BY %4 LIMIT ?")
                    .arg(inStores(stores, QStringLiteral("c.store_id")), marks, ofOwner, order),
            owner, monthDays, limit, false);
        const std::vector<Occasion> cars = occasionsBy(
            rowSql() +
                QStringLiteral(
                    ", d.on_day FROM delivery d JOIN contract k ON k.store_id = d.store_id AND k.id = d.contract "
                    "JOIN lead l ON l.store_id = k.store_id AND l.id = k.lead JOIN customer c ON c.store_id = "
                    "l.store_id AND c.id = l.customer WHERE %1 AND d.state = 'handed_over' AND "
                    "substr(d.on_day, 6, 5) IN (%2)%3 AND c.state NOT IN ('merged', 'erased', 'locked') ORDER BY d.id LIMIT ?")
                    .arg(inStores(stores, QStringLiteral("d.store_id")), marks, ofOwner),
            owner, monthDays, limit, true);
        found.insert(found.end(), cars.begin(), cars.end());
        return found;
    });
}

Result<int> CustomerSql::handOver(StoreId store, PersonId from, PersonId to, Instant now)
{
    return guarded([&]() -> Result<int> {
        Statement row(m_database, QStringLiteral("UPDATE customer SET owner = ?, version = version + 1, changed_at = ? WHERE "
                                                 "store_id = ? AND owner = ? AND state NOT IN ('merged', 'erased', 'locked')"));
        row.bind(to).bind(now).bind(store).bind(from).run();
        return row.rowsChanged();
    });
}

Result<qint64> CustomerSql::count(const std::vector<StoreId> &stores)
{
    return guarded([&]() -> Result<qint64> {
        Statement row(m_database, QStringLiteral("SELECT COUNT(*) FROM customer WHERE %1").arg(inStores(stores)));
        row.run();
        return row.next() ? row.read<qint64>() : 0;
    });
}

Result<std::vector<Stored<Customer>>> CustomerSql::several(const std::vector<StoreId> &stores, const std::vector<CustomerId> &ids)
{
    return guarded([&]() -> Result<std::vector<Stored<Customer>>> {
        std::unordered_map<CustomerId, Stored<Customer>> found;
        for (std::size_t first = 0; first < ids.size() && !stores.empty(); first += atOnce) {
            static const QString select = QStringLiteral("SELECT %1 FROM customer WHERE id IN (%2) AND ")
                                              .arg(columnsOf<Customer>(), marks(qsizetype(atOnce)));
            Statement row(m_database, select + inStores(stores));
            bindBlock(row, ids, first);
            row.run();
            while (row.next()) {
                auto card = readStored<Customer>(row);
                found.emplace(card.id, std::move(card));
            }
        }
        std::vector<Stored<Customer>> cards;
        for (CustomerId id : ids)
            if (const auto card = found.find(id); card != found.end())
                cards.push_back(card->second);
        return cards;
    });
}

template class SqlRepository<Customer, CustomerRepository>;

} // namespace showroom
