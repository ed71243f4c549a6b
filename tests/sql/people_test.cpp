// SPDX-License-Identifier: GPL-3.0-or-later
// Stores, people, what signing in needs, policies and commands.
#include "sql/storagetest.h"

namespace showroom
{

class People : public OnEveryStorage
{
};

INSTANTIATE_TEST_SUITE_P(, People, everyStorage, kindName);

TEST_P(People, HaveStoresThatCarryTheirOwnKey)
{
    const auto stores = must(storage->stores().all());
    ASSERT_EQ(stores.size(), 2u);
    EXPECT_EQ(stores[0].id, store);
    EXPECT_EQ(stores[0].store, store);
    EXPECT_EQ(stores[0].value.name, QStringLiteral("太原店"));
    EXPECT_EQ(stores[0].value.zone, QStringLiteral("Asia/Shanghai"));
    Stored<Store> renamed = stores[1];
    renamed.value.name = QStringLiteral("大同二店");
    EXPECT_EQ(must(storage->stores().update(renamed, at)), 2);
    EXPECT_EQ(must(storage->stores().find({otherStore}, otherStore)).value.name, QStringLiteral("大同二店"));
}

TEST_P(People, AreFoundByTheirSignInName)
{
    const auto found = must(storage->people().bySignin(QStringLiteral("limin")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, limin);
    EXPECT_EQ(found->store, store);
    EXPECT_EQ(must(storage->people().bySignin(QStringLiteral("LIMIN"))), std::nullopt);
    EXPECT_EQ(must(storage->people().bySignin(QStringLiteral("limin' OR '1'='1"))), std::nullopt);
}

TEST_P(People, HaveASignInNameInTheWholeOrganisationAlone)
{
    EXPECT_EQ(codeOfRefusal(storage->people().add(otherStore, colleague("limin", "另一个"), {}, at)), ErrorCode::Conflict);
    Stored<Person> other = must(storage->people().find({otherStore}, wangwei));
    other.value.signin = QStringLiteral("limin");
    EXPECT_EQ(codeOfRefusal(storage->people().update(other, at)), ErrorCode::Conflict);
}

TEST_P(People, AreListedByStore)
{
    EXPECT_EQ(must(storage->people().all({store})).size(), 1u);
    EXPECT_EQ(must(storage->people().all({store, otherStore})).size(), 2u);
    EXPECT_TRUE(must(storage->people().all({})).empty());
}

TEST_P(People, KeepOneCredential)
{
    EXPECT_FALSE(must(storage->people().credential(limin)));
    must(storage->people().setCredential(store, {limin, "$argon2id$v=19$first"}));
    must(storage->people().setCredential(store, {limin, "$argon2id$v=19$second"}));
    EXPECT_EQ(must(storage->people().credential(limin))->passwordHash, "$argon2id$v=19$second");
    EXPECT_EQ(codeOfRefusal(storage->people().setCredential(store, {wangwei, "$argon2id$"})), ErrorCode::Storage);
}

TEST_P(People, KeepFailuresOfAnyName)
{
    const QString nobody = QStringLiteral("没有这个人");
    EXPECT_EQ(must(storage->people().failures(nobody)).count, 0);
    must(storage->people().setFailures(nobody, {3, {}}));
    EXPECT_EQ(must(storage->people().failures(nobody)).count, 3);
    EXPECT_FALSE(must(storage->people().failures(nobody)).lockedUntil);
    must(storage->people().setFailures(nobody, {0, at}));
    EXPECT_EQ(must(storage->people().failures(nobody)).lockedUntil, at);
    EXPECT_EQ(must(place.open()->people().failures(nobody)).lockedUntil, at) << "it must survive a restart";
    must(storage->people().setFailures(nobody, {}));
    EXPECT_FALSE(must(storage->people().failures(nobody)).lockedUntil);
}

TEST_P(People, ChangePoliciesFromAMomentOn)
{
    must(storage->policies().set(store, {QStringLiteral("FU-01.per_week"), QStringLiteral("3"), at, limin}));
    must(storage->policies().set(store, {QStringLiteral("FU-01.per_week"), QStringLiteral("4"), at.plusHours(24), {}}));
    const auto changes = must(storage->policies().book(store)).changes();
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].value, QStringLiteral("3"));
    EXPECT_EQ(changes[0].by, limin);
    EXPECT_EQ(changes[1].validFrom, at.plusHours(24));
    EXPECT_FALSE(changes[1].by);
    EXPECT_TRUE(must(storage->policies().book(otherStore)).changes().empty());
}

TEST_P(People, GiveACommandOnce)
{
    const CommandRecord command{QStringLiteral("9f1c"), QStringLiteral("add"), 42, 1};
    const CommandRecord bare{QStringLiteral("9f1d"), QStringLiteral("note"), {}, {}};
    EXPECT_FALSE(must(storage->commands().find(store, command.id)));
    must(storage->commands().add(store, command, at));
    must(storage->commands().add(store, bare, at));
    const auto found = must(storage->commands().find(store, command.id));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, QStringLiteral("add"));
    EXPECT_EQ(found->record, 42);
    EXPECT_EQ(found->version, 1);
    EXPECT_FALSE(must(storage->commands().find(store, bare.id))->record);
    EXPECT_EQ(codeOfRefusal(storage->commands().add(store, command, at)), ErrorCode::Conflict);
    EXPECT_FALSE(must(storage->commands().find(otherStore, command.id)));
    EXPECT_TRUE(storage->commands().add(otherStore, command, at));
}

} // namespace showroom
