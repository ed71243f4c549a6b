// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/postgrescluster.h"
#include <QFile>
#include <QProcess>
#include <map>

namespace showroom
{

CommandLine::CommandLine()
    : where(GetParam() ? PostgresCluster::shared().newDatabase() : m_folder.filePath(QStringLiteral("showroom.db")))
{
}

Ran CommandLine::run(const QString &line, const QStringList &more)
{
    QProcess process;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"SHOWROOM_PASSWORD", "SHOWROOM_AS", "SHOWROOM_NEW_PASSWORD"})
        values.remove(QString::fromLatin1(name));
    for (auto value = environment.constBegin(); value != environment.constEnd(); ++value)
        values.insert(value.key(), *value);
    process.setProcessEnvironment(values);
    QStringList words{QStringLiteral("--db"), where};
    if (m_json)
        words << QStringLiteral("--json");
    words << line.split(u' ', Qt::SkipEmptyParts) << more;
    process.start(QStringLiteral(SHOWROOM_BUILD_DIR "/bin/showroom-cli"), words);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    Ran ran;
    ran.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    ran.json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    return ran;
}

Ran CommandLine::as(const QString &signin, const QString &line, const QStringList &more)
{
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), signin + QStringLiteral("-password"));
    return run(QStringLiteral("--as %1 %2").arg(signin, line), more);
}

Ran CommandLine::told(const QString &signin, const QString &line)
{
    m_json = false;
    Ran ran = as(signin, line);
    m_json = true;
    return ran;
}

void CommandLine::foundFromNothing()
{
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), QStringLiteral("admin-password"));
    ASSERT_EQ(run(QStringLiteral("init --store 太原店")).exit, 0);
    struct Colleague {
        const char *signin;
        const char *name;
        const char *role;
    };
    for (const Colleague &colleague : {Colleague{"limin", "李敏", "consultant"}, Colleague{"wangwei", "王伟", "consultant"},
                                       Colleague{"zhanghui", "张慧", "clerk"}, Colleague{"chenjie", "陈杰", "manager"},
                                       Colleague{"heyong", "何勇", "director"}}) {
        environment.insert(QStringLiteral("SHOWROOM_NEW_PASSWORD"),
                           QString::fromLatin1(colleague.signin) + QStringLiteral("-password"));
        const Ran added =
            as(QStringLiteral("admin"), QStringLiteral("user add %1 name=%2 role=%3")
                                            .arg(QString::fromLatin1(colleague.signin), QString::fromUtf8(colleague.name),
                                                 QString::fromLatin1(colleague.role)));
        ASSERT_EQ(added.exit, 0) << added.out.toStdString() << added.err.toStdString();
    }
    environment.remove(QStringLiteral("SHOWROOM_NEW_PASSWORD")); // the others get a copy, and no such password
}

void CommandLine::found()
{
    // Founding takes eleven passwords' time; it is done once for each engine, and its outcome copied.
    static const QTemporaryDir folder;
    static std::map<bool, QString> prototypes;
    const bool onServer = GetParam();
    QString &prototype = prototypes[onServer];
    if (prototype.isEmpty()) {
        foundFromNothing();
        if (HasFatalFailure())
            return;
        prototype = onServer ? where : folder.filePath(QStringLiteral("prototype.db"));
        ASSERT_TRUE(onServer || QFile::copy(where, prototype));
    } else if (!onServer) {
        ASSERT_TRUE(QFile::copy(prototype, where));
    }
    if (onServer)
        where = PostgresCluster::shared().newDatabase(prototype);
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), QStringLiteral("admin-password"));
}

QString CommandLine::write(const QString &name, const QByteArray &content)
{
    QFile opened(file(name));
    if (opened.open(QIODevice::WriteOnly))
        opened.write(content);
    return file(name);
}

} // namespace showroom
