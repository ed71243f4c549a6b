// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <QUrl>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace showroom
{

namespace
{

const QString binaries = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int patienceMs = 60'000; // a busy machine with two cores and a sanitizer

// Runs the server until the test process closes its end of the pipe on standard input, by ending in whatever way.
// Immediate shutdown: nobody wants this data again.
constexpr const char *watchdogScript = R"(
folder=$1; shift
"$@" >"$folder/log" 2>&1 &
server=$!
read -r _
kill -QUIT $server 2>/dev/null
wait $server 2>/dev/null
rm -rf "$folder"
)";

[[noreturn]] void fail(const QString &what)
{
    throw std::runtime_error("PostgreSQL for the tests: " + what.toStdString());
}

QString ownName()
{
    const passwd *user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
}

// PostgreSQL refuses to run as root; Debian's package brings a user who owns nothing else.
QStringList unprivileged(const QStringList &command)
{
    if (geteuid() != 0)
        return command;
    const QStringList asPostgres{QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"),
                                 QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups"), QStringLiteral("--")};
    return asPostgres + command;
}

void run(QStringList command, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    const QString program = command.takeFirst();
    process.start(program, command);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(program + u' ' + command.join(u' ') + QStringLiteral(": ") + process.errorString() + u'\n' +
             QString::fromLocal8Bit(process.readAll()));
}

// A process in a session of its own, so that an interrupt at the terminal reaches the tests alone.
pid_t spawn(const QStringList &command, int standardInput)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, standardInput, STDIN_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, arguments.front(), &files, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0)
        fail(QStringLiteral("cannot start ") + command.join(u' ') + QStringLiteral(": ") + qt_error_string(error));
    return pid;
}

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
{
    if (!QFile::exists(binaries + QStringLiteral("postgres")))
        fail(QStringLiteral("not installed below %1; scripts/deps installs it").arg(binaries));
    prepareFolder();
    try {
        initialise();
        start();
        waitUntilReady();
    } catch (...) {
        stop();
        throw;
    }
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

void PostgresCluster::prepareFolder()
{
    // The name of a unix socket has room for 107 bytes.
    const QString place = QDir::tempPath().toLocal8Bit().size() < 60 ? QDir::tempPath() : QStringLiteral("/tmp");
    QByteArray name = (place + QStringLiteral("/showroom-pg-XXXXXX")).toLocal8Bit();
    if (!mkdtemp(name.data()))
        fail(QStringLiteral("no temporary folder in %1: %2").arg(place, qt_error_string(errno)));
    m_folder = QString::fromLocal8Bit(name);
    if (geteuid() != 0)
        return;
    const passwd *user = getpwnam("postgres");
    if (!user || chown(name.constData(), user->pw_uid, user->pw_gid) != 0)
        fail(QStringLiteral("root needs the user postgres of Debian's package to run it"));
}

void PostgresCluster::initialise()
{
    // The superuser has this process's name, which is whom a URL without a user means.
    run(unprivileged({binaries + QStringLiteral("initdb"), QStringLiteral("-D"), m_folder + QStringLiteral("/data"),
                      QStringLiteral("-U"), ownName(), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                      QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")}),
        m_folder);
}

void PostgresCluster::start()
{
    QStringList command{QStringLiteral("sh"),
                        QStringLiteral("-c"),
                        QString::fromLatin1(watchdogScript),
                        QStringLiteral("watchdog"),
                        m_folder,
                        binaries + QStringLiteral("postgres"),
                        QStringLiteral("-D"),
                        m_folder + QStringLiteral("/data")};
    const QStringList settings{QStringLiteral("listen_addresses="),   QStringLiteral("unix_socket_directories=") + m_folder,
                               QStringLiteral("max_connections=60"),  QStringLiteral("shared_buffers=64MB"),
                               QStringLiteral("fsync=off"),           QStringLiteral("synchronous_commit=off"),
                               QStringLiteral("full_page_writes=off")};
    for (const QString &setting : settings)
        command << QStringLiteral("-c") << setting;

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        fail(qt_error_string(errno));
    m_lifeline = ends[1];
    m_watchdog = spawn(unprivileged(command), ends[0]);
    close(ends[0]);
}

void PostgresCluster::waitUntilReady()
{
    const QStringList question{QStringLiteral("-q"), QStringLiteral("-h"), m_folder, QStringLiteral("-d"),
                               QStringLiteral("postgres")};
    QElapsedTimer waited;
    waited.start();
    while (QProcess::execute(binaries + QStringLiteral("pg_isready"), question) != 0) {
        if (waited.elapsed() > patienceMs)
            fail(QStringLiteral("does not answer\n") + lastWords());
        QThread::msleep(20);
    }
}

QString PostgresCluster::newDatabase(const QString &like)
{
    const QString name = QStringLiteral("showroom%1").arg(++m_databases);
    const QString original = like.isEmpty() ? QStringLiteral("template1") : QUrl(like).path().mid(1);
    run({binaries + QStringLiteral("psql"), QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-h"), m_folder,
         QStringLiteral("-d"), QStringLiteral("postgres"), QStringLiteral("-c"),
         QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, original)},
        m_folder);
    return QStringLiteral("postgresql:///%1?host=%2").arg(name, m_folder);
}

void PostgresCluster::stop()
{
    if (m_lifeline != -1)
        close(m_lifeline);
    m_lifeline = -1;
    if (m_watchdog > 0) {
        while (waitpid(m_watchdog, nullptr, 0) == -1 && errno == EINTR)
            continue;
    }
    m_watchdog = -1;
    QDir(m_folder).removeRecursively();
}

QString PostgresCluster::lastWords() const
{
    QFile log(m_folder + QStringLiteral("/log"));
    return log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : QString();
}

} // namespace showroom
