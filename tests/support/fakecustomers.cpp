// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecustomers.h"
#include "showroom/domain/pinyin.h"
#include <algorithm>

namespace showroom
{

namespace
{

template <class Map, class Key>
auto valueOr(const Map &map, const Key &key, typename Map::mapped_type otherwise)
{
    const auto found = map.find(key);
    return found == map.end() ? otherwise : found->second;
}

bool isLive(LeadState state)
{
    return isOpen(state) || state == LeadState::Ordered;
}

bool isGone(CustomerState state)
{
    return state == CustomerState::Merged || state == CustomerState::Erased || state == CustomerState::Locked;
}

CustomerRow rowOf(const FakeData &data, const Stored<Customer> &stored)
{
    const Customer &customer = stored.value;
    CustomerRow row{stored.id,
                    stored.store,
                    customer.name,
                    customer.phone,
                    customer.state,
                    customer.owner,
                    customer.source,
                    customer.region,
                    {},
                    {},
                    stored.changedAt,
                    pinyinSortKey(customer.name)};
    for (const auto &[id, lead] : data.leads.rows) // by key, so that the newest comes last
        if (lead.value.customer == stored.id && isLive(lead.value.state))
            row.level = lead.value.level;
    if (const QDate day = valueOr(data.lastContacts, stored.id, QDate()); day.isValid())
        row.lastContactOn = day;
    return row;
}

bool comesBefore(const CustomerRow &a, const CustomerRow &b, CustomerSort sort)
{
    if (sort == CustomerSort::Name)
        return std::pair(a.sortKey.toUtf8(), a.id) < std::pair(b.sortKey.toUtf8(), b.id);
    if (sort == CustomerSort::LastContact)
        return std::pair(b.lastContactOn.value_or(QDate()), b.id) < std::pair(a.lastContactOn.value_or(QDate()), a.id);
    return b.id < a.id;
}

template <class Row>
void cut(std::vector<Row> &rows, int limit)
{
    if (qsizetype(rows.size()) > limit)
        rows.erase(rows.begin() + limit, rows.end());
}

} // namespace

Result<std::vector<CustomerRow>> FakeCustomers::page(const CustomerQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<CustomerRow>> {
        std::vector<CustomerRow> rows;
        for (const auto &[id, stored] : data.customers.rows) {
            const CustomerRow row = rowOf(data, stored);
            const bool wanted = reaches(query.stores, stored.store) && (!query.owner || row.owner == query.owner) &&
                                (query.state ? row.state == *query.state : isStanding(row.state));
            if (wanted && (!query.after || comesBefore(*query.after, row, query.sort)))
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return comesBefore(a, b, query.sort); });
        cut(rows, query.limit);
        return rows;
    });
}

Result<std::optional<CustomerId>> FakeCustomers::holderOf(StoreId store, const QString &digits)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<CustomerId>> {
        const auto holder = data.phones.find({store, digits});
        return holder == data.phones.end() ? std::nullopt : std::optional(holder->second);
    });
}

Done FakeCustomers::index(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now)
{
    return m_connection.with([&](FakeData &data) -> Done {
        for (const Phone &phone : before.phones)
            if (const auto place = data.phones.find({store, phone.digits()}); place != data.phones.end() && place->second == id)
                data.phones.erase(place);
        for (const QString &key : before.searchKeys)
            data.keys.erase({store, key.toUtf8(), id});
        for (const Phone &phone : now.phones) {
            if (phone.isMasked())
                return m_connection.fail({ErrorCode::Storage});
            const auto [place, free] = data.phones.try_emplace({store, phone.digits()}, id);
            if (!free && place->second != id) {
                Error taken{ErrorCode::Conflict};
                taken.record = place->second.value();
                return m_connection.fail(std::move(taken));
            }
        }
        for (const QString &key : now.searchKeys)
            data.keys.emplace(store, key.toUtf8(), id);
        return {};
    });
}

Done FakeCustomers::addKeys(StoreId store, std::vector<SearchKey> keys)
{
    return m_connection.with([&](FakeData &data) -> Done {
        for (const SearchKey &key : keys)
            data.keys.emplace(store, key.key.toUtf8(), key.customer);
        return {};
    });
}

Result<std::vector<CustomerRow>> FakeCustomers::sameName(StoreId store, const QString &name, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<CustomerRow>> {
        std::vector<CustomerRow> rows;
        for (const auto &[id, stored] : data.customers.rows)
            if (stored.store == store && stored.value.name == name && isStanding(stored.value.state))
                rows.push_back(rowOf(data, stored));
        cut(rows, limit);
        return rows;
    });
}

Result<std::vector<SearchCandidate>> FakeCustomers::withKey(const std::vector<StoreId> &stores, const QString &prefix,
                                                            const QString &bound, int limit, int skip)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<SearchCandidate>> {
        std::vector<SearchCandidate> candidates;
        for (const auto &[store, key, id] : data.keys) {
            if (!reaches(stores, store) || key < prefix.toUtf8() || key >= bound.toUtf8() || skip-- > 0)
                continue;
            const Customer &card = data.customers.rows.at(id).value;
            candidates.push_back({id, store, card.name, card.phone, card.otherPhone, card.state, card.owner});
        }
        cut(candidates, limit);
        return candidates;
    });
}

Result<std::unordered_map<CustomerId, Level>> FakeCustomers::levels(const std::vector<StoreId> &stores,
                                                                    const std::vector<CustomerId> &ids)
{
    return m_connection.with([&](FakeData &data) -> Result<std::unordered_map<CustomerId, Level>> {
        std::unordered_map<CustomerId, Level> levels;
        for (const CustomerId id : ids)
            if (const auto card = data.customers.rows.find(id);
                card != data.customers.rows.end() && reaches(stores, card->second.store))
                if (const auto level = rowOf(data, card->second).level)
                    levels.emplace(id, *level);
        return levels;
    });
}

Result<int> FakeCustomers::moveChildren(StoreId store, CustomerId from, CustomerId into)
{
    return m_connection.with([&](FakeData &data) -> Result<int> {
        int moved = 0;
        const auto move = [&](auto &rows) {
            for (auto &[id, row] : rows) {
                if (row.store != store || row.value.customer != from)
                    continue;
                row.value.customer = into;
                ++row.version;
                ++moved;
            }
        };
        move(data.leads.rows);
        move(data.followUps.rows);
        move(std::get<FakeTable<Consent>>(data.documents).rows);
        move(std::get<FakeTable<Visit>>(data.documents).rows);
        move(std::get<FakeTable<CheckCall>>(data.documents).rows);
        return moved;
    });
}

Done FakeCustomers::touch(StoreId store, CustomerId id, QDate lastContactOn)
{
    return m_connection.with([&](FakeData &data) -> Done {
        if (!canStand(lastContactOn))
            return refuse(ErrorCode::Storage, {});
        const auto card = data.customers.rows.find(id);
        if (card != data.customers.rows.end() && card->second.store == store)
            if (QDate &known = data.lastContacts[id]; !known.isValid() || known < lastContactOn)
                known = lastContactOn;
        return {};
    });
}

Result<std::optional<QDate>> FakeCustomers::lastContact(StoreId store, CustomerId id)
{
    return m_connection.with([&](FakeData &data) -> Result<std::optional<QDate>> {
        const auto card = data.customers.rows.find(id);
        const auto known = data.lastContacts.find(id);
        const bool has = card != data.customers.rows.end() && card->second.store == store && known != data.lastContacts.end();
        return has && known->second.isValid() ? std::optional(known->second) : std::nullopt;
    });
}

Done FakeCustomers::untouch(StoreId store, CustomerId id, QDate from, std::optional<QDate> back)
{
    return m_connection.with([&](FakeData &data) -> Done {
        const auto card = data.customers.rows.find(id);
        if (card != data.customers.rows.end() && card->second.store == store && data.lastContacts[id] == from)
            data.lastContacts[id] = back.value_or(QDate());
        return {};
    });
}

Result<qint64> FakeCustomers::count(const std::vector<StoreId> &stores)
{
    return m_connection.with([&](FakeData &data) -> Result<qint64> {
        return std::count_if(data.customers.rows.begin(), data.customers.rows.end(),
                             [&](const auto &row) { return reaches(stores, row.second.store); });
    });
}

Result<std::vector<Stored<Customer>>> FakeCustomers::several(const std::vector<StoreId> &stores,
                                                             const std::vector<CustomerId> &ids)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<Customer>>> {
        std::vector<Stored<Customer>> cards;
        for (CustomerId id : ids)
            if (const auto card = data.customers.rows.find(id);
                card != data.customers.rows.end() && reaches(stores, card->second.store))
                cards.push_back(card->second);
        return cards;
    });
}

Result<std::vector<CustomerRow>> FakeCustomers::owedRegularContact(const RegularQuery &query)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<CustomerRow>> {
        std::vector<CustomerRow> rows;
        for (const auto &[id, card] : data.customers.rows) {
            const bool bought = card.value.state == CustomerState::Base || card.value.state == CustomerState::Regular;
            const CustomerRow row = rowOf(data, card);
            if (bought && reaches(query.stores, card.store) && (!query.owner || card.value.owner == query.owner) && !row.level &&
                (!row.lastContactOn || *row.lastContactOn < query.lastBefore))
                rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const CustomerRow &a, const CustomerRow &b) {
            return a.lastContactOn.value_or(QDate(1, 1, 1)) < b.lastContactOn.value_or(QDate(1, 1, 1));
        });
        cut(rows, query.limit);
        return rows;
    });
}

Result<std::vector<Occasion>> FakeCustomers::occasions(const std::vector<StoreId> &stores, std::optional<PersonId> owner,
                                                       const QStringList &monthDays, int limit)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<Occasion>> {
        std::vector<Occasion> found;
        const auto wanted = [&](const Stored<Customer> &card, QDate day) {
            return reaches(stores, card.store) && (!owner || card.value.owner == owner) && !isGone(card.value.state) &&
                   monthDays.contains(day.toString(QStringLiteral("MM-dd")));
        };
        for (const auto &[id, card] : data.customers.rows)
            if (card.value.birthday && wanted(card, *card.value.birthday))
                found.push_back({rowOf(data, card), *card.value.birthday, false});
        cut(found, limit);
        std::vector<Occasion> cars;
        for (const auto &[id, delivery] : data.table<Delivery>().rows) {
            const auto &contract = data.table<Contract>().rows.at(delivery.value.contract).value;
            const auto &card = data.customers.rows.at(data.leads.rows.at(contract.lead).value.customer);
            if (delivery.value.state == DeliveryState::HandedOver && wanted(card, delivery.value.on))
                cars.push_back({rowOf(data, card), delivery.value.on, true});
        }
        cut(cars, limit);
        found.insert(found.end(), cars.begin(), cars.end());
        return found;
    });
}

Result<int> FakeCustomers::handOver(StoreId store, PersonId from, PersonId to, Instant now)
{
    return m_connection.with([&](FakeData &data) -> Result<int> {
        int moved = 0;
        for (auto &[id, card] : data.customers.rows) {
            if (card.store != store || card.value.owner != from || isGone(card.value.state))
                continue;
            card.value.owner = to;
            card.version += 1;
            card.changedAt = now;
            ++moved;
        }
        return moved;
    });
}

} // namespace showroom
