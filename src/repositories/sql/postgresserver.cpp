// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/migrator.h"
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace showroom::postgresserver
{

namespace
{

constexpr int oldestServer = 150000;
constexpr int longestTimeout = 3600;

Refusal unreadable(const QString &url)
{
    return refuse(ErrorCode::Invalid,
                  {QT_TRANSLATE_NOOP("Message", "“%1” names no database; expected postgresql://[user@]host[:port]/database."),
                   {withoutPassword(url)}});
}

bool readSeconds(const QString &text, int &seconds)
{
    bool isNumber = false;
    seconds = text.toInt(&isNumber);
    return isNumber && seconds > 0 && seconds <= longestTimeout;
}

/// One "name=value" behind the "?"; false when it is not known, or no value for it.
bool take(Address &address, const QString &name, const QString &value)
{
    static const QStringList sslModes{QStringLiteral("disable"), QStringLiteral("allow"),     QStringLiteral("prefer"),
                                      QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    if (name == QLatin1String("host"))
        address.host = value;
    else if (name == QLatin1String("sslmode") && sslModes.contains(value))
        address.sslMode = value;
    else if (name == QLatin1String("connect_timeout"))
        return readSeconds(value, address.connectTimeout);
    else if (name == QLatin1String("statement_timeout"))
        return readSeconds(value, address.statementTimeout);
    else
        return false;
    return true;
}

QSqlDatabase described(const Address &address)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QUuid::createUuid().toString());
    connection.setHostName(address.host);
    connection.setPort(address.port);
    connection.setDatabaseName(address.database);
    connection.setUserName(address.user);
    connection.setPassword(address.password);
    // A line that died without a word (a cable, a sleeping laptop) is noticed in half a minute.
    QString options = QStringLiteral("connect_timeout=%1;application_name=showroom;keepalives_idle=10;keepalives_interval=5;"
                                     "keepalives_count=3;tcp_user_timeout=30000")
                          .arg(address.connectTimeout);
    if (!address.sslMode.isEmpty())
        options += QStringLiteral(";sslmode=") + address.sslMode;
    connection.setConnectOptions(options);
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    return connection;
}

QString told(Database &database, const QString &question)
{
    QSqlQuery query(database.connection());
    if (!query.exec(question) || !query.next())
        database.fail(query);
    return query.value(0).toString();
}

void greet(Database &database, int statementTimeout)
{
    database.execute(QStringLiteral("SET TIME ZONE 'UTC'"));
    database.execute(QStringLiteral("SET client_min_messages = warning"));
    database.execute(QStringLiteral("SET statement_timeout = '%1s'").arg(statementTimeout));
    database.execute(QStringLiteral("SET idle_in_transaction_session_timeout = '60s'"));
}

Done suits(Database &database)
{
    if (told(database, QStringLiteral("SELECT current_setting('server_version_num')")).toInt() < oldestServer)
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "The database server is too old; PostgreSQL 15 or newer is needed.")});
    if (told(database, QStringLiteral("SELECT current_setting('server_encoding')")) != QLatin1String("UTF8"))
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message",
                                         "This database cannot hold every Chinese character: make one with the encoding UTF8.")});
    return {};
}

} // namespace

bool isUrl(const QString &where)
{
    return where.startsWith(QLatin1String("postgresql://")) || where.startsWith(QLatin1String("postgres://"));
}

QString withoutPassword(const QString &url)
{
    return QUrl(url).toString(QUrl::RemovePassword);
}

Result<Address> parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isUrl(text) || !url.isValid() || url.path().size() < 2)
        return unreadable(text);
    Address address;
    address.host = url.host();
    address.port = url.port(address.port);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        if (!take(address, name, value))
            return refuse(
                ErrorCode::Invalid,
                {QT_TRANSLATE_NOOP("Message", "“%1” is not known or has no such value in the address of the database."), {name}});
    return address;
}

Result<std::unique_ptr<Database>> open(const QString &text)
{
    const auto address = parse(text);
    if (!address)
        return Refusal(address.error());
    auto database = std::make_unique<Database>(Engine::Postgres, described(*address),
                                               [seconds = address->statementTimeout](Database &fresh) { greet(fresh, seconds); });
    if (!database->connection().open())
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "The database server does not answer: %1"), {withoutPassword(text)}},
                      database->connection().lastError().databaseText().section(u'\n', 0, 0));
    const Done greeted = guarded([&] {
        greet(*database, address->statementTimeout);
        return suits(*database);
    });
    if (!greeted)
        return Refusal(greeted.error());
    return database;
}

Done prepare(Database &database, bool create)
{
    return guarded([&]() -> Done {
        Migrator migrator(database);
        const int version = migrator.version();
        if (version > migrator.newest())
            return newerSchema(database.connection().databaseName(), version, migrator.newest());
        if (version == 0) {
            if (!create)
                return refuse(ErrorCode::NotFound,
                              {QT_TRANSLATE_NOOP("Message", "There is no dealership in this database yet.")});
            const QString others = QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = "
                                                  "current_schema() AND table_name <> 'schema_version'");
            if (told(database, others) != QLatin1String("0") && migrator.version() == 0)
                return refuse(ErrorCode::Storage,
                              {QT_TRANSLATE_NOOP(
                                  "Message",
                                  "This database holds the tables of another program. Nothing was changed; name an empty one.")});
        }
        return migrator.migrate();
    });
}

} // namespace showroom::postgresserver
