// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed in the middle of its work: what it was told is saved is there, and nothing is there by half.
#include "sql/onecommand.h"
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <csignal>

namespace showroom
{

namespace
{

const QString program = QStringLiteral(SHOWROOM_BUILD_DIR "/tests/killed");

}

class Killed : public testing::TestWithParam<Kind>, protected StorageTest
{
protected:
    Killed() : StorageTest(GetParam()) { storage.reset(); }

    // The number of the last customer that the writer said it had saved, after it was killed at the `turn`-th one.
    int killAfter(int turns)
    {
        QProcess writer;
        writer.start(program, {QStringLiteral("write"), place.where()});
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
            const auto holder = must(opened->customers().holderOf(store, phoneOf(number)));
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
        maker.start(program, {QStringLiteral("make"), path});
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

} // namespace showroom
