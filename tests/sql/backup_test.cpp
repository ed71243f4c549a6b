// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is whole or not there; restoring one loses neither what stood nor the backup.
#include "repositories/sql/sqlitebackup.h"
#include "repositories/sql/sqlitefile.h"
#include "showroom/repositories/sqlstorage.h"
#include "sql/storagetest.h"
#include <QDir>
#include <QFile>
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

} // namespace

class Backup : public testing::Test, protected StorageTest
{
protected:
    Backup() : StorageTest(Kind::Sqlite) {}

    void note(const char *action)
    {
        AuditEntry entry;
        entry.at = at;
        entry.action = QString::fromLatin1(action);
        must(storage->work().run([&] { return storage->audit().append(store, {entry}); }));
    }

    std::vector<QString> names(const QString &path)
    {
        const auto opened = must(openStorage({path, false}));
        std::vector<QString> found;
        CustomerQuery query;
        query.stores = {store};
        for (const CustomerRow &row : must(opened->customers().page(query)))
            found.push_back(row.name);
        return found;
    }

    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("kept/备份.db"));
    const QStringList nothing;
};

TEST_F(Backup, IsAWholeFileForItsOwnerAlone)
{
    addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    note("add");
    ASSERT_TRUE(storage->admin().backup(copy));
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("kept"))).entryList(QDir::Files), QStringList(QStringLiteral("备份.db")));
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(copy).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
    EXPECT_EQ(names(copy), std::vector<QString>{QStringLiteral("张伟")});
    EXPECT_EQ(must(must(openStorage({copy, false}))->audit().head(store)).hash, must(storage->audit().head(store)).hash);
}

TEST_F(Backup, NeverTakesThePlaceOfAFile)
{
    must(storage->admin().backup(copy));
    const QByteArray first = contents(copy);
    addCustomer(QStringLiteral("张伟"));
    EXPECT_EQ(codeOfRefusal(storage->admin().backup(copy)), ErrorCode::Conflict);
    EXPECT_EQ(contents(copy), first);
    EXPECT_EQ(codeOfRefusal(storage->admin().backup(place.where())), ErrorCode::Conflict);
}

TEST_F(Backup, ThatCannotBeWrittenLeavesNothing)
{
    QFile blocked(folder.filePath(QStringLiteral("blocked")));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    EXPECT_EQ(codeOfRefusal(storage->admin().backup(folder.filePath(QStringLiteral("blocked/copy.db")))), ErrorCode::Storage);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("blocked")));
}

TEST_F(Backup, IsSoundWhileOthersWrite)
{
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        const auto own = place.open();
        while (!stop)
            must(own->work().run([&]() -> Done {
                const auto added = must(own->customers().add(store, customer(QStringLiteral("张伟")), limin, at));
                must(own->customers().index(store, added.id, {}, {{}, {QStringLiteral("zhangwei")}}));
                AuditEntry entry;
                entry.at = at;
                entry.record = added.id.value();
                return own->audit().append(store, {entry});
            }));
    });
    for (int i = 0; i < 20; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.db").arg(i));
        ASSERT_TRUE(storage->admin().backup(path));
        const auto opened = must(openStorage({path, false}));
        EXPECT_EQ(must(opened->admin().check()), nothing);
        EXPECT_EQ(must(opened->audit().head(store)).sequence, must(opened->customers().count({store})));
    }
    stop = true;
    writer.join();
}

TEST_F(Backup, TakesThePlaceOfWhatStood)
{
    addCustomer(QStringLiteral("以前"));
    must(storage->admin().backup(copy));
    const QByteArray backup = contents(copy);
    addCustomer(QStringLiteral("以后"));
    storage.reset();
    const auto kept = restoreStorage(copy, {place.where(), false});
    ASSERT_TRUE(kept) << translated(kept.error().message).toStdString();
    EXPECT_EQ(names(place.where()), std::vector<QString>{QStringLiteral("以前")});
    EXPECT_EQ(names(*kept), (std::vector<QString>{QStringLiteral("以后"), QStringLiteral("以前")}));
    EXPECT_EQ(contents(copy), backup) << "the backup is only read";
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("kept"))).entryList(QDir::Files).size(), 1);
}

TEST_F(Backup, IsRestoredWhereNothingStands)
{
    addCustomer(QStringLiteral("张伟"));
    must(storage->admin().backup(copy));
    const QString path = folder.filePath(QStringLiteral("new/showroom.db"));
    const auto kept = restoreStorage(copy, {path, false});
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->isEmpty());
    EXPECT_EQ(names(path), std::vector<QString>{QStringLiteral("张伟")});
}

TEST_F(Backup, IsRestoredOverADamagedFile)
{
    addCustomer(QStringLiteral("张伟"));
    must(storage->admin().backup(copy));
    storage.reset();
    QFile damaged(place.where());
    ASSERT_TRUE(damaged.resize(5000));
    ASSERT_FALSE(openStorage({place.where(), false}));
    const auto kept = restoreStorage(copy, {place.where(), false});
    ASSERT_TRUE(kept);
    EXPECT_EQ(QFile(*kept).size(), 5000);
    EXPECT_EQ(names(place.where()), std::vector<QString>{QStringLiteral("张伟")});
}

TEST_F(Backup, IsNotRestoredUnderSomebodyWhoWorks)
{
    must(storage->admin().backup(copy));
    addCustomer(QStringLiteral("张伟"));
    const auto refused = restoreStorage(copy, {place.where(), false});
    EXPECT_EQ(codeOfRefusal(refused), ErrorCode::Storage);
    EXPECT_TRUE(translated(refused.error().message).contains(QLatin1String("open in another window")));
    EXPECT_EQ(must(storage->customers().count({store})), 1);
    addCustomer(QStringLiteral("李强"));
    storage.reset();
    EXPECT_EQ(names(place.where()).size(), 2u);
}

TEST_F(Backup, ThatIsNoGoodIsRefusedAndNothingChanged)
{
    addCustomer(QStringLiteral("张伟"));
    must(storage->admin().backup(copy));
    storage.reset();
    const QByteArray whole = contents(copy), standing = contents(place.where());
    QByteArray garbled = whole;
    for (qsizetype i = 8192; i < garbled.size(); i += 512)
        garbled[i] = char(garbled[i] ^ 0x5a);
    for (const QByteArray &bytes : {QByteArray(), whole.first(whole.size() / 2), garbled, QByteArray("no database")}) {
        const QString bad = folder.filePath(QStringLiteral("bad.db"));
        QFile file(bad);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_FALSE(restoreStorage(bad, {place.where(), false}));
        EXPECT_EQ(contents(bad), bytes);
        EXPECT_EQ(contents(place.where()), standing);
        EXPECT_EQ(QDir(QFileInfo(place.where()).path()).entryList(QDir::Files).size(), 1);
    }
    EXPECT_EQ(codeOfRefusal(restoreStorage(folder.filePath(QStringLiteral("none.db")), {place.where(), false})),
              ErrorCode::NotFound);
}

TEST_F(Backup, OfAServerIsItsOwnAffair)
{
    const StoragePlace server(Kind::Postgres);
    const auto opened = server.open();
    EXPECT_TRUE(opened->admin().isServer());
    EXPECT_EQ(codeOfRefusal(opened->admin().backup(copy)), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(restoreStorage(copy, {server.where(), false})), ErrorCode::Invalid);
    EXPECT_FALSE(QFile::exists(copy));
}

TEST_F(Backup, FindsWhatIsWrongInAFile)
{
    EXPECT_EQ(must(storage->admin().check()), nothing);
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    const auto database = must(sqlitefile::open(place.where()));
    database->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    addLead(card.id);
    database->execute(QStringLiteral("DELETE FROM customer"));
    const QStringList problems = must(storage->admin().check());
    EXPECT_FALSE(problems.isEmpty());
    EXPECT_TRUE(problems.join(u'\n').contains(QLatin1String("missing customer"))) << problems.join(u'\n').toStdString();
}

} // namespace showroom
