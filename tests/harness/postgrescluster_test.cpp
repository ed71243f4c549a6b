// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace showroom
{

namespace
{

// What one statement answers in the database of a URL that newDatabase() gave; the error's text where it fails.
QString answer(const QString &url, const QString &statement)
{
    static int connections = 0;
    const QString name = QStringLiteral("harness%1").arg(++connections);
    QString said;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setDatabaseName(url.section(u'/', 3).section(u'?', 0, 0));
        database.setHostName(url.section(QStringLiteral("host="), 1));
        QSqlQuery query(database);
        if (!database.open())
            said = database.lastError().text();
        else if (!query.exec(statement))
            said = query.lastError().text();
        else if (query.next())
            said = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return said;
}

TEST(PostgresCluster, IsPostgres15InUtf8WithTheLocaleC)
{
    const QString url = PostgresCluster::shared().newDatabase();
    EXPECT_EQ(answer(url, QStringLiteral("SELECT current_setting('server_version_num')::int / 10000")), QStringLiteral("15"));
    EXPECT_EQ(answer(url, QStringLiteral("SHOW server_encoding")), QStringLiteral("UTF8"));
    EXPECT_EQ(answer(url, QStringLiteral("SELECT datcollate FROM pg_database WHERE datname = current_database()")),
              QStringLiteral("C"));
    EXPECT_EQ(answer(url, QStringLiteral("SHOW listen_addresses")), QString());
}

TEST(PostgresCluster, GivesEachTestADatabaseOfItsOwn)
{
    const QString first = PostgresCluster::shared().newDatabase();
    const QString second = PostgresCluster::shared().newDatabase();
    answer(first, QStringLiteral("CREATE TABLE car (id BIGINT)"));
    EXPECT_EQ(answer(first, QStringLiteral("SELECT count(*) FROM car")), QStringLiteral("0"));
    EXPECT_TRUE(answer(second, QStringLiteral("SELECT count(*) FROM car")).contains(QStringLiteral("car")));
}

TEST(PostgresCluster, LeavesNothingBehind)
{
    QString folder;
    {
        PostgresCluster cluster;
        folder = cluster.folder();
        EXPECT_TRUE(QFileInfo::exists(folder));
    }
    EXPECT_FALSE(QFileInfo::exists(folder));
}

// A process with a cluster of its own, which tells its folder through the pipe and waits to be killed.
pid_t startVictim(int tell)
{
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    const PostgresCluster cluster;
    const QByteArray folder = cluster.folder().toLocal8Bit();
    if (write(tell, folder.constData(), static_cast<size_t>(folder.size())) > 0)
        pause();
    _exit(1);
}

TEST(PostgresCluster, GoesWhenTheTestProcessIsKilled)
{
    int ends[2];
    ASSERT_EQ(pipe2(ends, O_CLOEXEC), 0);
    const pid_t victim = startVictim(ends[1]);
    ASSERT_GT(victim, 0);
    close(ends[1]);
    char told[256];
    const ssize_t length = read(ends[0], told, sizeof told);
    close(ends[0]);
    const QString folder = QString::fromLocal8Bit(told, std::max<ssize_t>(length, 0));
    EXPECT_TRUE(QFileInfo::exists(folder));

    kill(victim, SIGKILL);
    waitpid(victim, nullptr, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFileInfo::exists(folder); }, 20'000)) << folder.toStdString();
}

} // namespace

} // namespace showroom
