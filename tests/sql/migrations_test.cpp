// SPDX-License-Identifier: GPL-3.0-or-later
// The schema moves on step by step, each step whole.
#include "repositories/sql/migrator.h"
#include "repositories/sql/peoplesql.h"
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/sqlitebackup.h"
#include "repositories/sql/sqlitefile.h"
#include "showroom/repositories/sqlstorage.h"
#include "sql/storagetest.h"
#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>
#include <latch>
#include <thread>

namespace showroom
{

namespace
{

std::vector<Migration> withOneMore(const char *sql)
{
    std::vector<Migration> migrations = ownMigrations();
    migrations.push_back({QStringLiteral("next"), QString::fromLatin1(sql)});
    return migrations;
}

} // namespace

TEST(MigrationText, IsCutIntoStatements)
{
    const struct {
        const char *text;
        QStringList statements;
    } cases[] = {
        {"", {}},
        {" ;; -- only; this\n;", {}},
        {"A; B", {QStringLiteral("A"), QStringLiteral("B")}},
        {"A 'x;y' ; B", {QStringLiteral("A 'x;y'"), QStringLiteral("B")}},
        {"A 'it''s;' ; B", {QStringLiteral("A 'it''s;'"), QStringLiteral("B")}},
        {"A \"na;me\"; B", {QStringLiteral("A \"na;me\""), QStringLiteral("B")}},
        {"A -- it's; a comment\n B;", {QStringLiteral("A \n B")}},
        {"A /* ; ' */ B; C", {QStringLiteral("A \n B"), QStringLiteral("C")}},
        {"A '-- no comment' ; B", {QStringLiteral("A '-- no comment'"), QStringLiteral("B")}},
        {"A 5 - 3 / 2; B", {QStringLiteral("A 5 - 3 / 2"), QStringLiteral("B")}},
        {"A 'never closed; B", {QStringLiteral("A 'never closed; B")}},
        {"A -- at the end", {QStringLiteral("A")}},
    };
    for (const auto &one : cases)
        EXPECT_EQ(statementsOf(QString::fromLatin1(one.text)), one.statements) << one.text;
}

TEST(MigrationText, LeavesNoTokenBehind)
{
    for (const Migration &migration : ownMigrations())
        for (const QString &statement : statementsOf(migration.sql))
            EXPECT_FALSE(statement.contains(QLatin1String("--"))) << statement.toStdString();
    EXPECT_EQ(ownMigrations().front().name, QStringLiteral("0001_foundation"));
}

class Migrations : public testing::TestWithParam<Kind>, protected StorageTest
{
protected:
    Migrations() : StorageTest(GetParam()) { storage.reset(); }

    std::unique_ptr<Database> connect() const
    {
        return must(GetParam() == Kind::Sqlite ? sqlitefile::open(place.where()) : postgresserver::open(place.where()));
    }

    static qint64 number(Database &database, const char *sql)
    {
        QSqlQuery query(database.connection());
        EXPECT_TRUE(query.exec(QLatin1String(sql)) && query.next()) << sql;
        return query.value(0).toLongLong();
    }
};

INSTANTIATE_TEST_SUITE_P(, Migrations, bothEngines, kindName);

// A server is backed up by its own tools.
class SqliteMigrations : public Migrations
{
};

INSTANTIATE_TEST_SUITE_P(, SqliteMigrations, testing::Values(Kind::Sqlite), kindName);

TEST_P(Migrations, TakeTheMissingStepAndKeepTheData)
{
    const auto database = connect();
    const auto next = withOneMore("ALTER TABLE customer ADD COLUMN hobby TEXT NOT NULL DEFAULT 'none; yet';"
                                  "CREATE TABLE hobby (store_id {int} NOT NULL, id {identity}, fun {bool} NOT NULL) {strict}");
    Migrator migrator(*database, next);
    EXPECT_EQ(migrator.version(), int(ownMigrations().size()));
    ASSERT_TRUE(migrator.migrate());
    EXPECT_EQ(migrator.version(), migrator.newest());
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM hobby"), 0);
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM store"), 2);
    EXPECT_TRUE(migrator.migrate()) << "and nothing is left to do";
}

TEST_P(Migrations, LeaveNothingOfAStepThatFails)
{
    const auto database = connect();
    const auto next = withOneMore("CREATE TABLE half (id {int}); DELETE FROM person; SELECT no_such_column FROM store");
    Migrator migrator(*database, next);
    EXPECT_EQ(codeOfRefusal(migrator.migrate()), ErrorCode::Storage);
    EXPECT_EQ(migrator.version(), int(ownMigrations().size()));
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM person"), 2);
    EXPECT_FALSE(database->connection().tables().contains(QLatin1String("half")));
}

TEST_P(Migrations, RefuseADatabaseThatIsAhead)
{
    const auto next = withOneMore("CREATE TABLE hobby (id {int})");
    {
        const auto database = connect();
        must(Migrator(*database, next).migrate());
        EXPECT_EQ(codeOfRefusal(Migrator(*database).migrate()), ErrorCode::Storage);
    }
    const auto opened = openStorage({place.where(), true});
    ASSERT_EQ(codeOfRefusal(opened), ErrorCode::Storage);
    const QString shown = translated(opened.error().message);
    const auto known = ownMigrations().size();
    EXPECT_TRUE(shown.contains(QStringLiteral("newer Showroom (schema %1; this program knows %2)").arg(known + 1).arg(known)))
        << shown.toStdString();
}

TEST_P(Migrations, AreTakenOnceByManySeats)
{
    const auto next = withOneMore("CREATE TABLE hobby (id {int}); INSERT INTO hobby VALUES (1)");
    constexpr int count = 6;
    const auto reader = connect();
    std::vector<std::thread> seats;
    std::latch connected(count);
    std::atomic<int> ready = 0;
    for (int i = 0; i < count; ++i)
        seats.emplace_back([&] {
            const auto database = connect();
            connected.arrive_and_wait();
            ready += Migrator(*database, next).migrate() ? 1 : 0;
        });
    for (std::thread &seat : seats)
        seat.join();
    EXPECT_EQ(ready, count);
    EXPECT_EQ(number(*reader, "SELECT COUNT(*) FROM hobby"), 1);
}

TEST_P(SqliteMigrations, CopyAFileBeforeItIsChanged)
{
    const auto next = withOneMore("CREATE TABLE hobby (id {int})");
    const auto database = connect();
    must(sqlitebackup::upgrade(*database, place.where(), next));
    const QDir folder = QFileInfo(place.where()).dir();
    const QStringList copies = folder.entryList(
        {QStringLiteral("*.before-%1-*.backup").arg(ownMigrations().size() + 1, 4, 10, QChar(u'0'))}, QDir::Files);
    ASSERT_EQ(copies.size(), 1);
    const auto before = must(openStorage({folder.filePath(copies.front()), false}));
    EXPECT_EQ(must(before->people().all({store, otherStore})).size(), 2u);
    EXPECT_EQ(must(before->admin().check()), QStringList());
    must(sqlitebackup::upgrade(*database, place.where(), next));
    EXPECT_EQ(folder.entryList({QStringLiteral("*.backup")}, QDir::Files).size(), 1) << "once is enough";
}

// Every schema that was ever given out comes to the newest, with what was written in it.
TEST_P(SqliteMigrations, TakeAFileOfEachOlderSchemaToTheNewest)
{
    const QTemporaryDir folder;
    for (std::size_t known = 1; known <= ownMigrations().size(); ++known) {
        const QString file = folder.filePath(QStringLiteral("schema-%1.showroom").arg(known));
        const std::vector<Migration> older(ownMigrations().begin(), ownMigrations().begin() + std::ptrdiff_t(known));
        {
            must(sqlitefile::make(file, older));
            const auto database = must(sqlitefile::open(file));
            must(PersonSql(*database).add(store, colleague("limin", "李敏"), {}, at).map([](const auto &) {}));
        }
        const auto opened = must(openStorage({file, false}));
        EXPECT_TRUE(must(opened->people().bySignin(QStringLiteral("limin")))) << known;
        EXPECT_TRUE(must(opened->vehicles().page({{store}, {}, {}, {}, false, {}, 1})).empty()) << known;
        EXPECT_EQ(must(opened->admin().check()), QStringList()) << known;
    }
}

TEST_P(Migrations, GiveBothEnginesTheSameTables)
{
    const auto database = connect();
    QStringList tables = database->connection().tables();
    tables.removeAll(QStringLiteral("schema_version"));
    tables.removeAll(QStringLiteral("sqlite_sequence"));
    tables.sort();
    const QString expected = QStringLiteral(
        "audit_entry audit_head card_merge card_merge_moved check_call check_draw command consent contract contract_change "
        "contract_line contract_paper "
        "contract_payment "
        "contract_template contract_terms credential customer customer_phone delivery document_event "
        "export_permit follow_up import_run lead lead_event model_option model_price number_series person plan policy_change "
        "quote quote_line "
        "quote_offer receipt reconciliation seal_use search_key sign_in_failure statement_line store talk_script tax_period "
        "test_drive test_drive_day vehicle "
        "vehicle_model visit");
    EXPECT_EQ(tables.join(u' '), expected);
    for (const QString &table : tables)
        EXPECT_TRUE(database->connection().record(table).contains(QStringLiteral("store_id"))) << table.toStdString();
}

} // namespace showroom
