// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"
#include "showroom/domain/pinyin.h"

namespace showroom
{

template <>
struct Derived<Customer> {
    static QStringList names() { return {QStringLiteral("sort_key")}; }
    static void bind(Statement &row, const Customer &value) { row.bind(pinyinSortKey(value.name)); }
};

class CustomerSql final : public SqlRepository<Customer, CustomerRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::vector<CustomerRow>> page(const CustomerQuery &query) override;
    Result<std::vector<CustomerId>> holdersOf(StoreId store, const QString &digits) override;
    Result<std::vector<StoreId>> storesHolding(const QString &digits) override;
    Done index(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now) override;
    Done addKeys(StoreId store, std::vector<SearchKey> keys) override;
    Result<std::vector<CustomerRow>> sameName(StoreId store, const QString &name, int limit) override;
    Result<std::vector<SearchCandidate>> withKey(const std::vector<StoreId> &stores, const QString &prefix, const QString &bound,
                                                 int limit, int skip) override;
    Result<std::unordered_map<CustomerId, Level>> levels(const std::vector<StoreId> &stores,
                                                         const std::vector<CustomerId> &ids) override;
    Result<int> moveChildren(const Stored<CardMerge> &merge) override;
    Result<int> moveBack(const Stored<CardMerge> &merge) override;
    Done countLastContact(StoreId store, CustomerId id) override;
    Done touch(StoreId store, CustomerId id, QDate lastContactOn) override;
    Result<std::optional<QDate>> lastContact(StoreId store, CustomerId id) override;
    Done untouch(StoreId store, CustomerId id, QDate from, std::optional<QDate> back) override;
    Result<std::vector<CustomerRow>> owedRegularContact(const RegularQuery &query) override;
    Result<std::vector<Occasion>> occasions(const std::vector<StoreId> &stores, std::optional<PersonId> owner,
                                            const QStringList &monthDays, int limit) override;
    Result<int> handOver(StoreId store, PersonId from, PersonId to, Instant now) override;
    Result<qint64> count(const std::vector<StoreId> &stores) override;
    Result<std::vector<Stored<Customer>>> several(const std::vector<StoreId> &stores,
                                                  const std::vector<CustomerId> &ids) override;

private:
    std::vector<Occasion> occasionsBy(const QString &sql, std::optional<PersonId> owner, const QStringList &monthDays, int limit,
                                      bool delivery);
    std::vector<CustomerRow> pageOf(StoreId store, const CustomerQuery &query);
    void removeKeys(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now);
    void insertKeys(StoreId store, std::vector<SearchKey> keys);
    void removePhones(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now);
    [[nodiscard]] Done claimPhones(StoreId store, CustomerId id, const CardIndex &index);
};

extern template class SqlRepository<Customer, CustomerRepository>;

} // namespace showroom
