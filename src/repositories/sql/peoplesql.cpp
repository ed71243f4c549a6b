// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/peoplesql.h"

namespace showroom
{

Result<std::optional<Stored<Person>>> PersonSql::bySignin(const QString &signin)
{
    return guarded([&]() -> Result<std::optional<Stored<Person>>> {
        Statement row(m_database, QStringLiteral("SELECT %1 FROM person WHERE signin = ?").arg(columnsOf<Person>()));
        row.bind(signin).run();
        return row.next() ? std::optional(readStored<Person>(row)) : std::nullopt;
    });
}

Result<std::vector<Stored<Person>>> PersonSql::all(const std::vector<StoreId> &stores)
{
    return guarded([&]() -> Result<std::vector<Stored<Person>>> {
        Statement row(m_database,
                      QStringLiteral("SELECT %1 FROM person WHERE %2 ORDER BY id").arg(columnsOf<Person>(), inStores(stores)));
        row.run();
        std::vector<Stored<Person>> people;
        while (row.next())
            people.push_back(readStored<Person>(row));
        return people;
    });
}

Result<std::optional<Credential>> PersonSql::credential(PersonId person)
{
    return guarded([&]() -> Result<std::optional<Credential>> {
        Statement row(m_database, QStringLiteral("SELECT password_hash FROM credential WHERE person = ?"));
        row.bind(person).run();
        return row.next() ? std::optional(Credential{person, row.read<QByteArray>()}) : std::nullopt;
    });
}

Done PersonSql::setCredential(StoreId store, const Credential &credential)
{
    return guarded([&]() -> Done {
        Statement(m_database,
                  QStringLiteral("INSERT INTO credential (store_id, person, password_hash) VALUES (?, ?, ?) "
                                 "ON CONFLICT (store_id, person) DO UPDATE SET password_hash = excluded.password_hash"))
            .bind(store)
            .bind(credential.person)
            .bind(credential.passwordHash)
            .run();
        return {};
    });
}

Result<SignInFailures> PersonSql::failures(const QString &signin)
{
    return guarded([&]() -> Result<SignInFailures> {
        Statement row(m_database,
                      QStringLiteral("SELECT count, locked_until FROM sign_in_failure WHERE store_id = 0 AND signin = ?"));
        row.bind(signin).run();
        if (!row.next())
            return SignInFailures();
        const int count = row.read<int>();
        return SignInFailures{count, row.read<std::optional<Instant>>()};
    });
}

Done PersonSql::setFailures(const QString &signin, const SignInFailures &failures)
{
    return guarded([&]() -> Done {
        if (failures.count == 0 && !failures.lockedUntil) {
            Statement(m_database, QStringLiteral("DELETE FROM sign_in_failure WHERE store_id = 0 AND signin = ?"))
                .bind(signin)
                .run();
            return {};
        }
        Statement(
            m_database,
            QStringLiteral(
                "INSERT INTO sign_in_failure (store_id, signin, count, locked_until) VALUES (0, ?, ?, ?) "
                "ON CONFLICT (store_id, signin) DO UPDATE SET count = excluded.count, locked_until = excluded.locked_until"))
            .bind(signin)
            .bind(failures.count)
            .bind(failures.lockedUntil)
            .run();
        return {};
    });
}

Result<Stored<Store>> StoreSql::add(StoreId, const Store &value, std::optional<PersonId> by, Instant at)
{
    return guarded([&]() -> Result<Stored<Store>> {
        auto added = SqlRepository::add(StoreId(0), value, by, at);
        if (!added)
            return added;
        Statement(m_database, QStringLiteral("UPDATE store SET store_id = id WHERE id = ?")).bind(added->id).run();
        added->store = added->id;
        return added;
    });
}

Result<std::vector<Stored<Store>>> StoreSql::all()
{
    return guarded([&]() -> Result<std::vector<Stored<Store>>> {
        Statement row(m_database, QStringLiteral("SELECT %1 FROM store ORDER BY id").arg(columnsOf<Store>()));
        row.run();
        std::vector<Stored<Store>> stores;
        while (row.next())
            stores.push_back(readStored<Store>(row));
        return stores;
    });
}

Result<PolicyBook> PolicySql::book(StoreId store)
{
    return guarded([&]() -> Result<PolicyBook> {
        Statement row(
            m_database,
            QStringLiteral("SELECT name, value, valid_from, changed_by FROM policy_change WHERE store_id = ? ORDER BY id"));
        row.bind(store).run();
        std::vector<PolicyChange> changes;
        while (row.next()) {
            PolicyChange change;
            change.name = row.read<QString>();
            change.value = row.read<QString>();
            change.validFrom = row.read<Instant>();
            change.by = row.read<std::optional<PersonId>>();
            changes.push_back(std::move(change));
        }
        return PolicyBook(std::move(changes));
    });
}

Done PolicySql::set(StoreId store, const PolicyChange &change)
{
    return guarded([&]() -> Done {
        Statement(
            m_database,
            QStringLiteral("INSERT INTO policy_change (store_id, name, value, valid_from, changed_by) VALUES (?, ?, ?, ?, ?)"))
            .bind(store)
            .bind(change.name)
            .bind(change.value)
            .bind(change.validFrom)
            .bind(change.by)
            .run();
        return {};
    });
}

template class SqlRepository<Person, PersonRepository>;
template class SqlRepository<Store, StoreRepository>;

} // namespace showroom
