// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/sqlitefile.h"
#include "repositories/sql/migrator.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace showroom::sqlitefile
{

namespace
{

constexpr qint64 headerSize = 100;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A file that others can never have opened, not even in its first moment.
bool createForOwner(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const int handle = ::open(QFile::encodeName(file).constData(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return handle >= 0 && ::close(handle) == 0;
}

bool syncToDisk(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced;
}

Result<QSqlDatabase> connected(const QString &file, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (connection.open())
        return connection;
    const QString why = connection.lastError().databaseText();
    const QString name = connection.connectionName();
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    return refuse(
        ErrorCode::Storage,
        {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be opened. Is the folder there, and may you write in it?"), {file}},
        why);
}

sqlite3 *handleOf(Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Refusal damaged(const QString &file)
{
    return refuse(ErrorCode::Storage,
                  {QT_TRANSLATE_NOOP("Message", "The file %1 is damaged. It was left as it is; restore a backup."), {file}});
}

/// The engine's own copy of a database that others may be writing to.
bool copyPages(sqlite3 *from, const QString &file)
{
    sqlite3 *to = nullptr;
    bool copied = sqlite3_open(QFile::encodeName(file).constData(), &to) == SQLITE_OK;
    if (copied) {
        sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
        copied = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
        copied = sqlite3_backup_finish(backup) == SQLITE_OK && copied;
        // The copy is one file: it must not need a log beside it.
        copied = copied && sqlite3_exec(to, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3_close(to);
    return copied;
}

} // namespace

Done inspect(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no dealership at %1 yet."), {file}});
    if (!info.isFile())
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "%1 is no file."), {file}});
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be read: you may not."), {file}});
    const QByteArray header = opened.read(headerSize);
    if (header.isEmpty())
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP(
                 "Message",
                 "The file %1 is empty: it is no dealership. It was left as it is; restore a backup or choose another file."),
             {file}});
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The file %1 is not a dealership of Showroom, or it is damaged. It was left as it is."),
             {file}});
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The file %1 is a database of another program. It was left as it is."), {file}});
    const int schema = qFromBigEndian<qint32>(header.constData() + 60);
    if (schema > Migrator::newest())
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP(
                           "Message",
                           "The file %1 was written by a newer Showroom (schema %2; this program knows %3). Update the program."),
                       {file, qint64(schema), qint64(Migrator::newest())}});
    return {};
}

Result<std::unique_ptr<Database>> open(const QString &file, bool create)
{
    const Done looked = inspect(file);
    const bool fresh = !looked && looked.error().code == ErrorCode::NotFound && create;
    if (!looked && !fresh)
        return Refusal(looked.error());
    if (fresh && !createForOwner(file))
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be made. Is the folder there, and may you write in it?"), {file}});
    auto connection = connected(file, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection)
        return Refusal(connection.error());
    auto database = std::make_unique<Database>(Engine::Sqlite, *connection);
    *connection = QSqlDatabase();
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        if (fresh)
            database->execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        for (const char *pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF",
                                   "cell_size_check = ON", "cache_size = -65536", "mmap_size = 268435456"})
            database->execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        QFile::setPermissions(file, ownerOnly);
        // Reads the schema and the first pages: a truncated file shows itself here, before anything is written.
        QSqlQuery schema(database->connection());
        if (!schema.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")) || !schema.next())
            return damaged(file);
        return std::move(database);
    });
}

Done copyTo(Database &database, const QString &file)
{
    if (QFileInfo::exists(file))
        return refuse(ErrorCode::Conflict,
                      {QT_TRANSLATE_NOOP("Message", "There is a file %1 already; nothing is overwritten."), {file}});
    const QString draft = file + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const Refusal failed = refuse(
        ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The copy to %1 did not succeed; no half file was left."), {file}});
    if (!createForOwner(draft))
        return failed;
    const auto sound = [&] {
        if (!copyPages(handleOf(database), draft) || !syncToDisk(draft))
            return false;
        auto copy = connected(draft, QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!copy)
            return false;
        Database opened(Engine::Sqlite, *copy);
        *copy = QSqlDatabase();
        const auto found = problems(opened);
        return found && found->isEmpty();
    };
    if (sound() && QFile::rename(draft, file) && syncToDisk(QFileInfo(file).absolutePath()))
        return {};
    QFile::remove(draft);
    return failed;
}

Result<QStringList> problems(Database &database)
{
    return guarded([&]() -> Result<QStringList> {
        QStringList found;
        for (const char *pragma : {"integrity_check", "foreign_key_check"}) {
            QSqlQuery query(database.connection());
            if (!query.exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma)))
                database.fail(query);
            while (query.next())
                if (const QString line = query.value(0).toString(); line != QLatin1String("ok"))
                    found << line;
        }
        return found;
    });
}

} // namespace showroom::sqlitefile
