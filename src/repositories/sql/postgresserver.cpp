// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/postgresserver.h"
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace showroom::postgresserver
{

namespace
{

constexpr int oldestServer = 150000;
constexpr int usualPort = 5432;

} // namespace

bool isUrl(const QString &where)
{
    return where.startsWith(QLatin1String("postgresql://")) || where.startsWith(QLatin1String("postgres://"));
}

QString withoutPassword(const QString &url)
{
    return QUrl(url).toString(QUrl::RemovePassword);
}

Result<std::unique_ptr<Database>> open(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "“%1” names no database; expected postgresql://[user@]host[:port]/database."),
                       {withoutPassword(text)}});
    const QString socket = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QUuid::createUuid().toString());
    connection.setHostName(socket.isEmpty() ? url.host() : socket);
    connection.setPort(url.port(usualPort));
    connection.setDatabaseName(url.path().mid(1));
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded));
    connection.setConnectOptions(QStringLiteral("connect_timeout=5;application_name=showroom"));
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!connection.open()) {
        const QString why = connection.lastError().databaseText().section(u'\n', 0, 0);
        const QString name = connection.connectionName();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "The database server does not answer: %1"), {withoutPassword(text)}}, why);
    }
    auto database = std::make_unique<Database>(Engine::Postgres, connection);
    connection = QSqlDatabase();
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        QSqlQuery version(database->connection());
        if (!version.exec(QStringLiteral("SELECT current_setting('server_version_num')")) || !version.next())
            database->fail(version);
        if (version.value(0).toInt() < oldestServer)
            return refuse(ErrorCode::Storage,
                          {QT_TRANSLATE_NOOP("Message", "The database server is too old; PostgreSQL 15 or newer is needed.")});
        version.finish();
        database->execute(QStringLiteral("SET TIME ZONE 'UTC'"));
        database->execute(QStringLiteral("SET client_min_messages = warning"));
        database->execute(QStringLiteral("SET statement_timeout = '60s'"));
        database->execute(QStringLiteral("SET idle_in_transaction_session_timeout = '60s'"));
        return std::move(database);
    });
}

} // namespace showroom::postgresserver
