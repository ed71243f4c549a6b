// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/sqlitefile.h"
#include "repositories/sql/migrator.h"
#include "repositories/sql/privatefile.h"
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QtEndian>
#include <sqlite3.h>

namespace showroom::sqlitefile
{

namespace
{

constexpr qint64 headerSize = 100;
constexpr int schemaPlace = 60; ///< PRAGMA user_version
constexpr int idPlace = 68;     ///< PRAGMA application_id
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QSqlDatabase described(const QString &file, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    return connection;
}

Result<std::unique_ptr<Database>> connected(const QString &file, const QString &options)
{
    auto database = std::make_unique<Database>(Engine::Sqlite, described(file, options));
    if (database->connection().open())
        return database;
    return refuse(
        ErrorCode::Storage,
        {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be opened. Is the folder there, and may you write in it?"), {file}},
        database->connection().lastError().databaseText());
}

Refusal damaged(const QString &file)
{
    return refuse(ErrorCode::Storage,
                  {QT_TRANSLATE_NOOP("Message", "The file %1 is damaged. It was left as it is; restore a backup."), {file}});
}

Refusal foreign(const QString &file)
{
    return refuse(ErrorCode::Storage,
                  {QT_TRANSLATE_NOOP("Message", "The file %1 is a database of another program. It was left as it is."), {file}});
}

Result<QByteArray> headerOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no dealership at %1 yet."), {file}});
    if (!info.isFile())
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "%1 is no file."), {file}});
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be read: you may not."), {file}});
    return opened.read(headerSize);
}

/// What the first hundred bytes tell, before the engine has had a hand on the file.
Done inspectHeader(const QString &file)
{
    const auto header = headerOf(file);
    if (!header)
        return Refusal(header.error());
    if (header->isEmpty())
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP(
                 "Message",
                 "The file %1 is empty: it is no dealership. It was left as it is; restore a backup or choose another file."),
             {file}});
    if (header->size() < headerSize || !header->startsWith(QByteArray("SQLite format 3\0", 16)))
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The file %1 is not a dealership of Showroom, or it is damaged. It was left as it is."),
             {file}});
    if (qFromBigEndian<qint32>(header->constData() + idPlace) != applicationId)
        return foreign(file);
    const int schema = qFromBigEndian<qint32>(header->constData() + schemaPlace);
    const int newest = int(ownMigrations().size());
    return schema > newest ? Done(newerSchema(file, schema, newest)) : Done();
}

/// What the engine finds when it reads the tables' list: a file that was cut short shows itself here, and a newer schema that
/// stands in the log beside the file alone.
Done inspectTables(const QString &file)
{
    auto database = openToRead(file);
    if (!database)
        return Refusal(database.error());
    try {
        Migrator migrator(**database);
        const int schema = migrator.version();
        if (schema > migrator.newest())
            return newerSchema(file, schema, migrator.newest());
        QSqlQuery tables((*database)->connection());
        if (!tables.exec(
                QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('store', 'customer', 'audit_head')")) ||
            !tables.next())
            (*database)->fail(tables);
        const int standing = tables.value(0).toInt();
        return (schema == 0) == (standing == 0) ? Done() : Done(foreign(file));
    } catch (const SqlError &failure) {
        return failure.cause() == SqlError::Cause::Damaged ? damaged(file) : Refusal(failure.error());
    }
}

void setUp(Database &database)
{
    // secure_delete: what was erased is not left in a page that is free again (PI-03). No mmap: a page of it would be checked
    // each time that it is touched instead of once, and a failing disk would end the program.
    for (const char *pragma : {"synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON",
                               "cache_size = -65536", "mmap_size = 0", "temp_store = MEMORY", "secure_delete = ON"})
        database.execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    const QVariant handle = database.connection().driver()->handle();
    // Nobody edits the schema or the log's pages by SQL, whatever reaches the engine.
    sqlite3_db_config(*static_cast<sqlite3 *const *>(handle.constData()), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void writeAhead(Database &database)
{
    QSqlQuery mode(database.connection());
    if (!mode.exec(QStringLiteral("PRAGMA journal_mode = WAL")) || !mode.next())
        database.fail(mode);
    if (mode.value(0).toString() != QLatin1String("wal"))
        throw SqlError(SqlError::Cause::Other, QStringLiteral("no write-ahead log on this file system"));
}

/// Writes a draft's mark and tables.
Done fill(const QString &draft, const std::vector<Migration> &migrations)
{
    auto database = connected(draft, QString());
    if (!database)
        return Refusal(database.error());
    return guarded([&]() -> Done {
        setUp(**database);
        (*database)->execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        return Migrator(**database, migrations).migrate();
    });
}

} // namespace

Done inspect(const QString &file)
{
    return inspectHeader(file).and_then([&] { return inspectTables(file); });
}

Result<std::unique_ptr<Database>> openToRead(const QString &file)
{
    // Where nobody works in a file it has no log beside it, and the engine must not begin one.
    if (QFileInfo::exists(file + QStringLiteral("-wal")))
        return connected(file, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return connected(url.toString(QUrl::FullyEncoded), QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
}

Done make(const QString &file, const std::vector<Migration> &migrations)
{
    const Refusal failed = refuse(
        ErrorCode::Storage,
        {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be made. Is the folder there, and may you write in it?"), {file}});
    const QString draft = privatefile::draftBeside(file);
    if (!privatefile::create(draft))
        return failed;
    Done done = fill(draft, migrations);
    if (done && !(privatefile::sync(draft) && privatefile::publish(draft, file)))
        done = QFileInfo::exists(file)
                   ? Done(refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "There is a file %1 already; nothing is "
                                                                                    "overwritten."),
                                                       {file}}))
                   : Done(failed);
    if (!done)
        QFile::remove(draft);
    return done;
}

Result<std::unique_ptr<Database>> open(const QString &file)
{
    if (Done sound = inspect(file); !sound)
        return Refusal(sound.error());
    auto database = connected(file, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database)
        return database;
    try {
        writeAhead(**database);
        setUp(**database);
        QFile::setPermissions(file, ownerOnly);
        return database;
    } catch (const SqlError &failure) {
        return failure.cause() == SqlError::Cause::Damaged ? damaged(file) : Refusal(failure.error());
    }
}

} // namespace showroom::sqlitefile
