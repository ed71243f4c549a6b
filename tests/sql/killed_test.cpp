// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed in the middle of its work: what it was told is saved is there, and nothing is there by half.
#include "showroom/repositories/sqlstorage.h"
#include "sql/storagetest.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <csignal>
#include <iostream>

namespace showroom
{

namespace
{

constexpr const char *whereToWrite = "SHOWROOM_TEST_WRITER";

QString commandOf(int number)
{
    return QStringLiteral("command-%1").arg(number);
}

// One customer with a number, search keys, a lead, an audit entry and a command, all or nothing.
Done writeOne(Storage &storage, StoreId store, int number)
{
    return storage.work().run([&]() -> Done {
        Customer customer;
        customer.name = QStringLiteral("客户%1").arg(number);
        customer.phone = Phone::parse(QStringLiteral("138%1").arg(number, 8, 10, QLatin1Char('0')));
        const auto card = must(storage.customers().add(store, customer, {}, Instant::fromMs(number)));
        must(storage.customers().index(store, card.id, {*customer.phone}, {QStringLiteral("kehu"), customer.name}, {}));
        Lead lead;
        lead.customer = card.id;
        must(storage.leads().add(store, lead, {}, Instant::fromMs(number)));
        must(storage.commands().add(store, {commandOf(number), {}, card.id.value(), {}}, Instant::fromMs(number)));
        AuditEntry entry;
        entry.record = card.id.value();
        return storage.audit().append(store, {entry});
    });
}

} // namespace

// Carried out in a process of its own by the test below, until that one kills it.
TEST(KilledWriter, Writes)
{
    const QString where = qEnvironmentVariable(whereToWrite);
    if (where.isEmpty())
        GTEST_SKIP() << "only in the process that is killed";
    const auto storage = must(openStorage({where, false}));
    const StoreId store = must(storage->stores().all()).front().id;
    for (int number = int(must(storage->customers().count({store})));; ++number) {
        must(writeOne(*storage, store, number));
        std::cout << "saved " << number << std::endl;
    }
}

class Killed : public testing::TestWithParam<Kind>, protected StorageTest
{
protected:
    Killed() : StorageTest(GetParam()) { storage.reset(); }

    // The number of the last customer that the writer said it had saved, after it was killed at the `turn`-th one.
    int killAfter(int turns)
    {
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(whereToWrite), place.where());
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=KilledWriter.*")});
        int last = -1;
        while (turns > 0 && writer.waitForReadyRead(30'000))
            while (turns > 0 && writer.canReadLine())
                if (const QByteArray line = writer.readLine(); line.startsWith("saved ")) {
                    last = line.mid(6).trimmed().toInt();
                    --turns;
                }
        EXPECT_EQ(turns, 0) << writer.readAllStandardError().toStdString();
        ::kill(pid_t(writer.processId()), SIGKILL);
        writer.waitForFinished();
        while (writer.canReadLine()) // said in the meantime
            if (const QByteArray line = writer.readLine(); line.startsWith("saved "))
                last = line.mid(6).trimmed().toInt();
        return last;
    }

    void expectWhole(int saved)
    {
        const auto opened = must(openStorage({place.where(), false}));
        const qint64 count = must(opened->customers().count({store}));
        EXPECT_GE(count, saved + 1);
        EXPECT_LE(count, saved + 2) << "at most the one that was under way";
        EXPECT_EQ(must(opened->audit().head(store)).sequence, count);
        LeadQuery leads;
        leads.stores = {store};
        leads.limit = 100'000;
        EXPECT_EQ(qint64(must(opened->leads().page(leads)).size()), count);
        for (int number = 0; number < count; ++number) {
            const auto command = must(opened->commands().find(store, commandOf(number)));
            ASSERT_TRUE(command) << number;
            const auto holder =
                must(opened->customers().holderOf(store, QStringLiteral("138%1").arg(number, 8, 10, QLatin1Char('0'))));
            ASSERT_TRUE(holder) << number;
            EXPECT_EQ(holder->value(), command->record);
        }
        EXPECT_EQ(must(opened->admin().check()), QStringList());
        QByteArray previous;
        must(opened->audit().visit(store, [&](const AuditEntry &entry) {
            EXPECT_EQ(entry.previous, previous);
            EXPECT_EQ(entry.hash, chainHash(entry));
            previous = entry.hash;
            return true;
        }));
    }
};

INSTANTIATE_TEST_SUITE_P(, Killed, bothEngines, kindName);

TEST_P(Killed, LosesNothingThatWasSavedAndLeavesNothingByHalf)
{
    for (const int turns : {1, 7, 3, 30, 2, 12, 5, 1})
        expectWhole(killAfter(turns));
}

TEST(KilledMaker, LeavesNoHalfFile)
{
    const QTemporaryDir folder;
    for (int delay = 0; delay < 40; delay += 4) {
        const QString path = folder.filePath(QStringLiteral("%1.db").arg(delay));
        QProcess maker;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SHOWROOM_TEST_MAKER"), path);
        maker.setProcessEnvironment(environment);
        maker.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=KilledMakerChild.*")});
        ASSERT_TRUE(maker.waitForReadyRead(30'000));
        maker.waitForFinished(delay);
        if (maker.state() != QProcess::NotRunning)
            ::kill(pid_t(maker.processId()), SIGKILL);
        maker.waitForFinished();
        const auto opened = openStorage({path, false});
        EXPECT_TRUE(opened || opened.error().code == ErrorCode::NotFound) << translated(opened.error().message).toStdString();
        EXPECT_TRUE(openStorage({path, true})) << "and it can be made after all";
    }
}

TEST(KilledMakerChild, Makes)
{
    const QString path = qEnvironmentVariable("SHOWROOM_TEST_MAKER");
    if (path.isEmpty())
        GTEST_SKIP() << "only in the process that is killed";
    std::cout << "begins" << std::endl;
    EXPECT_TRUE(openStorage({path, true}));
}

} // namespace showroom
