// SPDX-License-Identifier: GPL-3.0-or-later
// An SQLite file is ours and sound, or it is refused in words and left byte by byte as it is.
#include "repositories/sql/migrator.h"
#include "repositories/sql/sqlitefile.h"
#include "showroom/repositories/sqlstorage.h"
#include "sql/storagetest.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>

namespace showroom
{

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

// As the sqlite3 shell would.
void shell(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class SqliteFile : public testing::Test
{
protected:
    // Refused whether or not a new file was asked for, with these words, and nothing moved in the folder.
    void expectRefused(const char *words)
    {
        const QByteArray before = contents(path);
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const bool create : {false, true}) {
            const auto opened = openStorage({path, create});
            ASSERT_EQ(codeOfRefusal(opened), ErrorCode::Storage);
            const QString shown = translated(opened.error().message);
            EXPECT_TRUE(shown.contains(QLatin1String(words))) << shown.toStdString();
            EXPECT_TRUE(shown.contains(path)) << "it must name the file";
        }
        EXPECT_EQ(contents(path), before);
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), names);
    }

    void makeDealership()
    {
        const auto storage = must(openStorage({path, true}));
        must(storage->work().run([&]() -> Done {
            const StoreId store =
                must(storage->stores().add(StoreId(0), {QStringLiteral("太原店"), {}}, {}, Instant::fromMs(1))).id;
            for (int i = 0; i < 500; ++i) {
                Customer customer;
                customer.name = QStringLiteral("客户%1").arg(i);
                must(storage->customers().add(store, customer, {}, Instant::fromMs(1)));
            }
            return {};
        }));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("店 #1?.db"));
};

TEST_F(SqliteFile, ThatIsNotThereIsMadeOnlyWhenAskedFor)
{
    EXPECT_EQ(codeOfRefusal(openStorage({path, false})), ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(openStorage({path, true}));
    EXPECT_TRUE(openStorage({path, false}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(QFileInfo(path).fileName())) << "no draft, no log";
}

TEST_F(SqliteFile, IsReadableByItsOwnerAloneWhateverTheUmask)
{
    path = folder.filePath(QStringLiteral("data/showroom/showroom.db"));
    const mode_t usual = ::umask(0);
    {
        const auto storage = must(openStorage({path, true}));
        must(storage->stores().add(StoreId(0), {QStringLiteral("太原店"), {}}, {}, Instant::fromMs(1)));
        EXPECT_EQ(modeOf(path), 0600u);
        EXPECT_EQ(modeOf(path + QStringLiteral("-wal")), 0600u);
        EXPECT_EQ(modeOf(folder.filePath(QStringLiteral("data"))), 0700u);
        EXPECT_EQ(modeOf(folder.filePath(QStringLiteral("data/showroom"))), 0700u);
    }
    ::chmod(QFile::encodeName(path).constData(), 0666);
    EXPECT_TRUE(openStorage({path, false}));
    ::umask(usual);
    EXPECT_EQ(modeOf(path), 0600u);
}

TEST_F(SqliteFile, IsOpenedSoThatNothingIsLost)
{
    makeDealership();
    const auto database = must(sqlitefile::open(path));
    const std::pair<const char *, int> settings[] = {
        {"synchronous", 2}, {"foreign_keys", 1},    {"trusted_schema", 0},         {"cell_size_check", 1},
        {"mmap_size", 0},   {"busy_timeout", 5000}, {"application_id", 0x53686f77}};
    for (const auto &[name, expected] : settings) {
        QSqlQuery query(database->connection());
        ASSERT_TRUE(query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name)) && query.next());
        EXPECT_EQ(query.value(0).toInt(), expected) << name;
    }
    QSqlQuery mode(database->connection());
    ASSERT_TRUE(mode.exec(QStringLiteral("PRAGMA journal_mode")) && mode.next());
    EXPECT_EQ(mode.value(0).toString(), QStringLiteral("wal"));
}

TEST_F(SqliteFile, ThatIsEmptyIsRefused)
{
    write(path, {});
    expectRefused("is empty");
}

TEST_F(SqliteFile, ThatIsNoDatabaseIsRefused)
{
    write(path, QByteArray("a letter, not a database\n").repeated(400));
    expectRefused("is not a dealership");
    write(path, QByteArray("SQLite format 3\0", 16));
    expectRefused("is not a dealership");
}

TEST_F(SqliteFile, OfAnotherProgramIsRefused)
{
    shell(path, "CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO customer (name) VALUES ('theirs')");
    expectRefused("another program");
}

TEST_F(SqliteFile, WithOurMarkAndOtherTablesIsRefused)
{
    shell(path, "PRAGMA application_id = 0x53686f77; CREATE TABLE customer (id INTEGER PRIMARY KEY)");
    expectRefused("another program");
    QFile::remove(path);
    shell(path, "PRAGMA application_id = 0x53686f77; PRAGMA user_version = 1; CREATE TABLE theirs (id INTEGER PRIMARY KEY)");
    expectRefused("another program");
}

TEST_F(SqliteFile, OfANewerSchemaIsRefusedByName)
{
    makeDealership();
    shell(path, "PRAGMA user_version = 99");
    expectRefused("newer Showroom (schema 99");
}

TEST_F(SqliteFile, WhoseNewerSchemaStandsInTheLogAloneIsRefused)
{
    makeDealership();
    sqlite3 *newer = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &newer), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(newer, "PRAGMA journal_mode = WAL; PRAGMA user_version = 99", nullptr, nullptr, nullptr), SQLITE_OK);
    expectRefused("newer Showroom (schema 99");
    sqlite3_close(newer);
}

TEST_F(SqliteFile, ThatWasCutShortIsRefused)
{
    makeDealership();
    const QByteArray whole = contents(path);
    for (const qsizetype length : {whole.size() / 2, qsizetype(4096), qsizetype(5000), qsizetype(150)}) {
        write(path, whole.first(length));
        expectRefused("damaged");
    }
}

TEST_F(SqliteFile, WhoseTablesAreGarbledIsRefused)
{
    makeDealership();
    QByteArray bytes = contents(path);
    bytes.replace(100, 300, QByteArray(300, '\xff')); // the root of the list of tables
    write(path, bytes);
    expectRefused("damaged");
}

TEST_F(SqliteFile, ThatIsAFolderIsRefused)
{
    QDir(folder.path()).mkdir(QFileInfo(path).fileName());
    expectRefused("is no file");
}

TEST_F(SqliteFile, IsMadeOnceByWhoeverComesFirst)
{
    std::vector<std::thread> seats;
    std::atomic<int> opened = 0;
    for (int i = 0; i < 4; ++i)
        seats.emplace_back([&] { opened += openStorage({path, true}) ? 1 : 0; });
    for (std::thread &seat : seats)
        seat.join();
    EXPECT_EQ(opened, 4);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(QFileInfo(path).fileName()));
}

TEST_F(SqliteFile, ThatCannotBeMadeIsSaidSo)
{
    write(folder.filePath(QStringLiteral("file")), "x");
    path = folder.filePath(QStringLiteral("file/showroom.db"));
    EXPECT_EQ(codeOfRefusal(openStorage({path, true})), ErrorCode::Storage);
}

TEST_F(SqliteFile, HeldBySomebodyElseIsSaidToBeInUse)
{
    makeDealership();
    const auto database = must(sqlitefile::open(path));
    database->execute(QStringLiteral("PRAGMA busy_timeout = 50"));
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    bool carriedOut = false;
    const Done done = database->run([&]() -> Done {
        carriedOut = true;
        return {};
    });
    sqlite3_close(other);
    EXPECT_EQ(codeOfRefusal(done), ErrorCode::Storage);
    EXPECT_TRUE(translated(done.error().message).contains(QLatin1String("in use")));
    EXPECT_FALSE(carriedOut);
}

} // namespace showroom
