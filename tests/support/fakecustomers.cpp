// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecustomers.h"
#include "showroom/domain/pinyin.h"
#include <algorithm>

using namespace Qt::StringLiterals;

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

Result<std::vector<CustomerId>> FakeCustomers::holdersOf(StoreId store, const QString &digits)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<CustomerId>> {
        return valueOr(data.phones, std::pair(store, digits), std::vector<CustomerId>());
    });
}

Result<std::vector<StoreId>> FakeCustomers::storesHolding(const QString &digits)
{
    return m_connection.with([&](FakeData &data) -> Result<std::vector<StoreId>> {
        std::vector<StoreId> stores;
        for (const auto &[place, holders] : data.phones) // by store
            if (place.second == digits && !holders.empty())
                stores.push_back(place.first);
        return stores;
    });
}

Done FakeCustomers::index(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now)
{
    return m_connection.with([&](FakeData &data) -> Done {
        for (const Phone &phone : before.phones)
            if (std::none_of(now.phones.begin(), now.phones.end(),
                             [&](const Phone &has) { return has.digits() == phone.digits(); }))
                std::erase(data.phones[{store, phone.digits()}], id);
        for (const QString &key : before.searchKeys)
            data.keys.erase({store, key.toUtf8(), id});
        for (const Phone &phone : now.phones) {
            if (phone.isMasked())
                return m_connection.fail({ErrorCode::Storage});
            std::vector<CustomerId> &holders = data.phones[{store, phone.digits()}];
            if (std::find(holders.begin(), holders.end(), id) != holders.end())
                continue;
            if (!holders.empty() && !now.shared) {
                Error taken{ErrorCode::Conflict};
                taken.record = holders.front().value();
                return m_connection.fail(std::move(taken));
            }
            holders.push_back(id);
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

namespace
{

/// Calls with the rows of each kind that hangs on a card, the leads first.
template <class Look>
void eachChildTable(FakeData &data, const Look &look)
{
    look(u"lead"_s, data.leads.rows);
    look(u"follow_up"_s, data.followUps.rows);
    look(u"consent"_s, std::get<FakeTable<Consent>>(data.documents).rows);
    look(u"visit"_s, std::get<FakeTable<Visit>>(data.documents).rows);
    look(u"check_call"_s, std::get<FakeTable<CheckCall>>(data.documents).rows);
}

} // namespace

Result<int> FakeCustomers::moveChildren(const Stored<CardMerge> &merge)
{
    return m_connection.with([&](FakeData &data) -> Result<int> {
        int moved = 0;
        eachChildTable(data, [&](const QString &kind, auto &rows) {
            for (auto &[id, row] : rows) {
                if (row.store != merge.store || row.value.customer != merge.value.merged)
                    continue;
                row.value.customer = merge.value.customer;
                ++row.version;
                ++moved;
                data.movedByMerge[merge.id].emplace(kind, id.value());
            }
        });
        return moved;
    });
}

Result<int> FakeCustomers::moveBack(const Stored<CardMerge> &merge)
{
    return m_connection.with([&](FakeData &data) -> Result<int> {
        const auto &moved = data.movedByMerge[merge.id];
        int back = 0;
        eachChildTable(data, [&](const QString &kind, auto &rows) {
            for (auto &each : rows) {
                auto &row = each.second;
                bool wanted = moved.contains({kind, each.first.value()});
                if constexpr (requires { row.value.lead; })
                    if (const auto lead = std::optional<LeadId>(row.value.lead))
                        wanted = wanted || moved.contains({u"lead"_s, lead->value()});
                if (!wanted || row.store != merge.store || row.value.customer != merge.value.customer)
                    continue;
                row.value.customer = merge.value.merged;
                ++row.version;
                ++back;
            }
        });
        return back;
    });
}

Done FakeCustomers::countLastContact(StoreId store, CustomerId id)
{
    return m_connection.with([&](FakeData &data) -> Done {
        QDate last;
        for (const auto &[key, row] : data.followUps.rows)
            if (row.store == store && row.value.customer == id && row.value.counts)
                last = last.isValid() ? std::max(last, row.value.happenedOn) : row.value.happenedOn;
        for (const auto &[key, delivery] : std::get<FakeTable<Delivery>>(data.documents).rows) {
            if (delivery.store != store || delivery.value.state != DeliveryState::HandedOver)
                continue;
            const auto &contracts = std::get<FakeTable<Contract>>(data.documents).rows;
            const auto contract = contracts.find(delivery.value.contract);
            const auto lead =
                contract == contracts.end() ? data.leads.rows.end() : data.leads.rows.find(contract->second.value.lead);
            if (lead != data.leads.rows.end() && lead->second.value.customer == id)
                last = last.isValid() ? std::max(last, delivery.value.on) : delivery.value.on;
        }
        data.lastContacts[id] = last;
        return {};
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
