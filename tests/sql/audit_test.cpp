// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail is one chain a store, without a gap, whoever writes.
#include "sql/storagetest.h"
#include <thread>

namespace showroom
{

class Audit : public OnEveryStorage
{
protected:
    AuditEntry entry(const QString &action, const QString &kind = {}, std::optional<qint64> record = {}) const
    {
        AuditEntry entry;
        entry.at = at;
        entry.person = limin;
        entry.action = action;
        entry.kind = kind;
        entry.record = record;
        entry.details = QStringLiteral("{\"name\":{\"is\":\"欧阳𠮷野\"}}");
        return entry;
    }

    Done append(Storage &by, std::vector<AuditEntry> entries)
    {
        return by.work().run([&] { return by.audit().append(store, std::move(entries)); });
    }

    std::vector<AuditEntry> chain(StoreId of)
    {
        std::vector<AuditEntry> entries;
        must(storage->audit().visit(of, [&](const AuditEntry &each) {
            entries.push_back(each);
            return true;
        }));
        return entries;
    }

    void expectWholeChain(StoreId of, std::size_t length)
    {
        const auto entries = chain(of);
        ASSERT_EQ(entries.size(), length);
        QByteArray previous;
        for (std::size_t i = 0; i < length; ++i) {
            EXPECT_EQ(entries[i].sequence, qint64(i) + 1);
            EXPECT_EQ(entries[i].previous, previous);
            EXPECT_EQ(entries[i].hash, chainHash(entries[i]));
            previous = entries[i].hash;
        }
        const auto head = must(storage->audit().head(of));
        EXPECT_EQ(head.sequence, qint64(length));
        EXPECT_EQ(head.hash, previous);
    }

    std::vector<qint64> sequences(const std::function<void(AuditQuery &)> &ask)
    {
        AuditQuery query;
        query.stores = {store};
        ask(query);
        std::vector<qint64> found;
        for (const AuditEntry &each : must(storage->audit().page(query)))
            found.push_back(each.sequence);
        return found;
    }
};

INSTANTIATE_TEST_SUITE_P(, Audit, everyStorage, kindName);

TEST_P(Audit, BeginsEmpty)
{
    EXPECT_TRUE(chain(store).empty());
    EXPECT_EQ(must(storage->audit().head(store)).sequence, 0);
    EXPECT_TRUE(must(storage->audit().head(store)).hash.isEmpty());
}

TEST_P(Audit, ChainsEachStoreByItself)
{
    must(append(*storage, {entry(QStringLiteral("add"), QStringLiteral("customer"), 7), entry(QStringLiteral("sign_in"))}));
    must(append(*storage, {entry(QStringLiteral("update"), QStringLiteral("customer"), 7)}));
    AuditEntry bare;
    bare.at = at;
    must(storage->work().run([&] { return storage->audit().append(otherStore, {bare}); }));
    expectWholeChain(store, 3);
    expectWholeChain(otherStore, 1);
    const auto entries = chain(store);
    EXPECT_EQ(entries[0].record, 7);
    EXPECT_EQ(entries[0].details, QStringLiteral("{\"name\":{\"is\":\"欧阳𠮷野\"}}"));
    EXPECT_EQ(entries[1].record, std::nullopt);
    EXPECT_EQ(entries[2].person, limin);
    EXPECT_EQ(chain(otherStore)[0].person, std::nullopt);
}

// PI-03
TEST_P(Audit, EmptiesWhatIsSaidOfARecordAndStaysWhole)
{
    const QString customer = QStringLiteral("customer");
    AuditEntry reading = entry(QStringLiteral("read"), customer, 7);
    reading.details = QStringLiteral("{}");
    must(append(*storage, {entry(QStringLiteral("add"), customer, 7), entry(QStringLiteral("add"), customer, 8), reading,
                           entry(QStringLiteral("add"), QStringLiteral("lead"), 7)}));
    EXPECT_EQ(must(storage->audit().empty({store, otherStore}, customer, {7, 9})), 1) << "where something was said";
    EXPECT_EQ(must(storage->audit().empty({store}, customer, {7})), 0) << "once";
    expectWholeChain(store, 4);
    const auto entries = chain(store);
    EXPECT_TRUE(isEmptied(entries[0]));
    EXPECT_EQ(entries[0].details, QString::fromLatin1(emptiedDetails));
    for (std::size_t other : {1u, 2u, 3u})
        EXPECT_FALSE(isEmptied(entries[other])) << other;
    AuditEntry forged = entries[0];
    forged.person = wangwei;
    EXPECT_NE(chainHash(forged), forged.hash) << "who did it is still proved";
}

TEST_P(Audit, KeepsNoGapWhereATransactionWasRolledBack)
{
    must(append(*storage, {entry(QStringLiteral("add"))}));
    const Done done = storage->work().run([&]() -> Done {
        must(storage->audit().append(store, {entry(QStringLiteral("gone"))}));
        return refuse(ErrorCode::Rejected, {});
    });
    EXPECT_FALSE(done);
    must(append(*storage, {entry(QStringLiteral("update"))}));
    expectWholeChain(store, 2);
}

TEST_P(Audit, IsGaplessUnderManyWriters)
{
    constexpr int threads = 4, connections = 2, turns = 15;
    std::vector<std::thread> writers;
    for (int i = 0; i < threads; ++i)
        writers.emplace_back([&] {
            std::vector<std::unique_ptr<Storage>> own;
            for (int c = 0; c < connections; ++c)
                own.push_back(place.open());
            for (int turn = 0; turn < turns; ++turn)
                for (const auto &connection : own) {
                    const Done done = connection->work().run([&]() -> Done {
                        must(connection->customers().add(store, customer(QStringLiteral("张伟")), limin, at));
                        return connection->audit().append(store, {entry(QStringLiteral("add")), entry(QStringLiteral("read"))});
                    });
                    EXPECT_TRUE(done) << done.error().logDetail.toStdString();
                }
        });
    for (std::thread &writer : writers)
        writer.join();
    expectWholeChain(store, std::size_t(threads) * connections * turns * 2);
}

TEST_P(Audit, IsReadNewestFirstByEachFilter)
{
    AuditEntry others = entry(QStringLiteral("add"), QStringLiteral("lead"), 1);
    others.person = wangwei;
    must(append(*storage, {entry(QStringLiteral("add"), QStringLiteral("customer"), 1), others,
                           entry(QStringLiteral("update"), QStringLiteral("customer"), 2), entry(QStringLiteral("sign_in")),
                           entry(QStringLiteral("update"), QStringLiteral("customer"), 1)}));
    using Sequences = std::vector<qint64>;
    EXPECT_EQ(sequences([](AuditQuery &) {}), (Sequences{5, 4, 3, 2, 1}));
    EXPECT_EQ(sequences([](AuditQuery &query) { query.kind = QStringLiteral("customer"); }), (Sequences{5, 3, 1}));
    EXPECT_EQ(sequences([&](AuditQuery &query) { query.person = wangwei; }), Sequences{2});
    EXPECT_EQ(sequences([](AuditQuery &query) {
                  query.kind = QStringLiteral("customer");
                  query.record = 1;
              }),
              (Sequences{5, 1}));
    EXPECT_EQ(sequences([](AuditQuery &query) { query.limit = 2; }), (Sequences{5, 4}));
    EXPECT_EQ(sequences([](AuditQuery &query) { query.before = 4; }), (Sequences{3, 2, 1}));
    EXPECT_EQ(sequences([&](AuditQuery &query) { query.stores = {otherStore}; }), Sequences{});
}

TEST_P(Audit, OfSeveralStoresIsOneList)
{
    must(append(*storage, {entry(QStringLiteral("a")), entry(QStringLiteral("b"))}));
    must(storage->work().run([&] { return storage->audit().append(otherStore, {entry(QStringLiteral("c"))}); }));
    AuditQuery query;
    query.stores = {store, otherStore};
    query.limit = 2;
    const auto entries = must(storage->audit().page(query));
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].action, QStringLiteral("b"));
    EXPECT_EQ(entries[1].action, QStringLiteral("a"));
}

TEST_P(Audit, IsVisitedInPiecesUntilTheVisitorHasSeenEnough)
{
    std::vector<AuditEntry> many(4500, entry(QStringLiteral("read")));
    must(append(*storage, std::move(many)));
    expectWholeChain(store, 4500);
    int seen = 0;
    must(storage->audit().visit(store, [&](const AuditEntry &) { return ++seen < 3; }));
    EXPECT_EQ(seen, 3);
}

} // namespace showroom
