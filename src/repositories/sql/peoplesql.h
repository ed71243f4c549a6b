// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

class PersonSql final : public SqlRepository<Person, PersonRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<std::optional<Stored<Person>>> bySignin(const QString &signin) override;
    Result<std::vector<Stored<Person>>> all(const std::vector<StoreId> &stores) override;
    Result<std::optional<Credential>> credential(PersonId person) override;
    Done setCredential(StoreId store, const Credential &credential) override;
    Result<SignInFailures> failures(const QString &signin) override;
    Done setFailures(const QString &signin, const SignInFailures &failures) override;
};

/// A store's own key is the store that all else carries.
class StoreSql final : public SqlRepository<Store, StoreRepository>
{
public:
    using SqlRepository::SqlRepository;

    Result<Stored<Store>> add(StoreId store, const Store &value, std::optional<PersonId> by, Instant at) override;
    Result<std::vector<Stored<Store>>> all() override;
};

class PolicySql final : public PolicyRepository
{
public:
    explicit PolicySql(Database &database) : m_database(database) {}
    Result<PolicyBook> book(StoreId store) override;
    Done set(StoreId store, const PolicyChange &change) override;

private:
    Database &m_database;
};

extern template class SqlRepository<Person, PersonRepository>;
extern template class SqlRepository<Store, StoreRepository>;

} // namespace showroom
