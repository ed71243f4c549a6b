// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server: its address, what it must be, and what happens when it goes away or sets two transactions against each
// other.
#include "repositories/sql/migrator.h"
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/sqlrepository.h"
#include "showroom/repositories/sqlstorage.h"
#include "sql/storagetest.h"
#include "support/postgrescluster.h"
#include <QRegularExpression>
#include <latch>
#include <thread>

namespace showroom
{

namespace
{

QString shown(const Error &error)
{
    return translated(error.message);
}

qint64 number(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    EXPECT_TRUE(query.exec(sql) && query.next()) << sql.toStdString();
    return query.value(0).toLongLong();
}

} // namespace

TEST(PostgresAddress, IsReadFromAUrl)
{
    using postgresserver::Address;
    const std::pair<const char *, Address> urls[] = {
        {"postgresql:///shop?host=/run/postgresql",
         {QStringLiteral("/run/postgresql"), 5432, QStringLiteral("shop"), {}, {}, {}}},
        {"postgresql://li%40min:ge%3Aheim@db.example:6543/%E5%BA%97",
         {QStringLiteral("db.example"), 6543, QStringLiteral("店"), QStringLiteral("li@min"), QStringLiteral("ge:heim"), {}}},
        {"postgres://[::1]/shop?sslmode=verify-full&connect_timeout=2&statement_timeout=300",
         {QStringLiteral("::1"), 5432, QStringLiteral("shop"), {}, {}, QStringLiteral("verify-full"), 2, 300}},
    };
    for (const auto &[url, expected] : urls) {
        const auto address = postgresserver::parse(QString::fromLatin1(url));
        ASSERT_TRUE(address) << url;
        EXPECT_EQ(*address, expected) << url;
    }
}

TEST(PostgresAddress, IsRefusedWhenItSaysTooLittleOrTooMuch)
{
    const char *urls[] = {"postgresql://",
                          "postgresql://host",
                          "postgresql://host/",
                          "postgresql://host:port/shop",
                          "mysql://host/shop",
                          "postgresql://host/shop?options=-csearch_path%3Devil",
                          "postgresql://host/shop?sslmode=maybe",
                          "postgresql://host/shop?connect_timeout=0",
                          "postgresql://host/shop?statement_timeout=1%3Bhost%3Devil"};
    for (const char *url : urls)
        EXPECT_EQ(codeOfRefusal(postgresserver::parse(QString::fromLatin1(url))), ErrorCode::Invalid) << url;
}

TEST(PostgresAddress, IsNeverShownWithItsPassword)
{
    const QString url = QStringLiteral("postgresql://limin:geheim@127.0.0.1:1/shop?connect_timeout=1");
    const auto opened = openStorage({url, true});
    ASSERT_EQ(codeOfRefusal(opened), ErrorCode::Storage);
    EXPECT_FALSE(shown(opened.error()).contains(QLatin1String("geheim")));
    EXPECT_FALSE(opened.error().logDetail.contains(QLatin1String("geheim")));
    EXPECT_TRUE(shown(opened.error()).contains(QLatin1String("127.0.0.1")));
}

class PostgresServer : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<Database> connect() const { return must(postgresserver::open(url)); }

    const QString url = PostgresCluster::shared().newDatabase();
};

TEST_F(PostgresServer, WithoutADealershipIsSaidSo)
{
    EXPECT_EQ(codeOfRefusal(openStorage({url, false})), ErrorCode::NotFound);
    EXPECT_EQ(number(*connect(), QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'")),
              0);
    EXPECT_TRUE(openStorage({url, true}));
    EXPECT_TRUE(openStorage({url, false}));
}

TEST_F(PostgresServer, WithAnothersTablesIsLeftAlone)
{
    connect()->execute(QStringLiteral("CREATE TABLE customer (theirs INTEGER)"));
    const auto opened = openStorage({url, true});
    ASSERT_EQ(codeOfRefusal(opened), ErrorCode::Storage);
    EXPECT_TRUE(shown(opened.error()).contains(QLatin1String("another program")));
    EXPECT_EQ(number(*connect(), QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'")),
              1);
}

TEST_F(PostgresServer, ThatCannotHoldEveryCharacterIsRefused)
{
    connect()->execute(
        QStringLiteral("CREATE DATABASE narrow ENCODING 'SQL_ASCII' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"));
    QString narrow = url;
    narrow.replace(QRegularExpression(QStringLiteral("///[^?]*")), QStringLiteral("///narrow"));
    const auto opened = openStorage({narrow, true});
    ASSERT_EQ(codeOfRefusal(opened), ErrorCode::Storage);
    EXPECT_TRUE(shown(opened.error()).contains(QLatin1String("UTF8")));
}

TEST_F(PostgresServer, IsMadeReadyOnceByTwelveSeats)
{
    constexpr int count = 12;
    std::vector<std::thread> seats;
    std::latch start(count);
    std::atomic<int> opened = 0;
    for (int i = 0; i < count; ++i)
        seats.emplace_back([&] {
            start.arrive_and_wait();
            const auto storage = openStorage({url, true});
            opened += storage ? 1 : 0;
            EXPECT_TRUE(storage) << storage.error().logDetail.toStdString();
        });
    for (std::thread &seat : seats)
        seat.join();
    EXPECT_EQ(opened, count);
    EXPECT_EQ(number(*connect(), QStringLiteral("SELECT COUNT(*) FROM schema_version")), qint64(ownMigrations().size()));
}

TEST_F(PostgresServer, SpeaksUtcAndWaitsNotForEver)
{
    const auto database = must(postgresserver::open(url + QStringLiteral("&statement_timeout=1")));
    EXPECT_EQ(number(*database, QStringLiteral("SELECT CASE current_setting('TimeZone') WHEN 'UTC' THEN 1 ELSE 0 END")), 1);
    const Done slow = guarded([&]() -> Done {
        Statement(*database, QStringLiteral("SELECT pg_sleep(30)")).run();
        return {};
    });
    EXPECT_EQ(codeOfRefusal(slow), ErrorCode::Storage);
    EXPECT_TRUE(shown(slow.error()).contains(QLatin1String("try again")));
}

// Two transactions that wait for each other: one is ended by the server, and is carried out again.
TEST_F(PostgresServer, LetsBothOfADeadlockSucceed)
{
    connect()->execute(QStringLiteral("CREATE TABLE counter (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)"));
    connect()->execute(QStringLiteral("INSERT INTO counter VALUES (1, 0), (2, 0)"));
    std::latch bothHoldOne(2);
    std::atomic<int> bodies = 0, done = 0;
    const auto cross = [&](int first, int second) {
        const auto database = connect();
        bool waited = false;
        const Done result = database->run([&]() -> Done {
            ++bodies;
            return guarded([&]() -> Done {
                const auto add = [&](int id) {
                    Statement(*database, QStringLiteral("UPDATE counter SET n = n + 1 WHERE id = ?")).bind(id).run();
                };
                add(first);
                if (!std::exchange(waited, true))
                    bothHoldOne.arrive_and_wait();
                add(second);
                return {};
            });
        });
        done += result ? 1 : 0;
    };
    std::thread one(cross, 1, 2), other(cross, 2, 1);
    one.join();
    other.join();
    EXPECT_EQ(done, 2);
    EXPECT_EQ(bodies, 3) << "one was carried out twice";
    EXPECT_EQ(number(*connect(), QStringLiteral("SELECT SUM(n) FROM counter")), 4);
}

TEST_F(PostgresServer, ThatWasAwayIsConnectedToAnew)
{
    const auto storage = must(openStorage({url, true}));
    const Store store{QStringLiteral("太原店"), {}};
    must(storage->stores().add(StoreId(0), store, {}, Instant::fromMs(1)));
    const auto endOthers = [&] {
        const auto database = connect();
        (void)number(*database, QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                               "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    };
    endOthers();
    EXPECT_EQ(codeOfRefusal(storage->stores().all()), ErrorCode::Storage);
    EXPECT_EQ(must(storage->stores().all()).size(), 1u);

    const Done cut = storage->work().run([&]() -> Done {
        must(storage->stores().add(StoreId(0), store, {}, Instant::fromMs(1)));
        endOthers();
        return storage->stores().add(StoreId(0), store, {}, Instant::fromMs(1)).map([](auto &&) {});
    });
    EXPECT_EQ(codeOfRefusal(cut), ErrorCode::Storage);
    EXPECT_TRUE(shown(cut.error()).contains(QLatin1String("connection"))) << shown(cut.error()).toStdString();
    EXPECT_EQ(must(storage->stores().all()).size(), 1u) << "nothing half done";
    EXPECT_TRUE(storage->work().run(
        [&] { return storage->stores().add(StoreId(0), store, {}, Instant::fromMs(1)).map([](auto &&) {}); }));
}

TEST_F(PostgresServer, ThatEndsDuringTheCommitLeavesTheOutcomeUnknown)
{
    const auto storage = must(openStorage({url, true}));
    const Done cut = storage->work().run([&]() -> Done {
        must(storage->stores().add(StoreId(0), {QStringLiteral("太原店"), {}}, {}, Instant::fromMs(1)));
        const auto database = connect();
        (void)number(*database, QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                               "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
        return {};
    });
    EXPECT_EQ(codeOfRefusal(cut), ErrorCode::Unknown);
    EXPECT_TRUE(must(storage->stores().all()).empty());
}

} // namespace showroom
