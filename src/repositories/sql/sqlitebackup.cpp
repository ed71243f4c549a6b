// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/sqlitebackup.h"
#include "repositories/sql/privatefile.h"
#include "repositories/sql/sqlitefile.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <map>
#include <sqlite3.h>

namespace showroom::sqlitebackup
{

namespace
{

sqlite3 *handleOf(Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
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

struct Head {
    qint64 sequence = 0;
    QString hash;
};
using Heads = std::map<qint64, Head>;

/// Where the audit chain of each store ends; nothing for a file without tables.
Heads headsOf(Database &database)
{
    Heads heads;
    QSqlQuery query(database.connection());
    if (!database.connection().tables().contains(QLatin1String("audit_head")))
        return heads;
    if (!query.exec(QStringLiteral("SELECT store_id, sequence, hash FROM audit_head")))
        database.fail(query);
    while (query.next())
        heads[query.value(0).toLongLong()] = {query.value(1).toLongLong(), query.value(2).toString()};
    return heads;
}

/// A copy holds at least what was there when it was begun.
bool reaches(const Heads &copy, const Heads &source)
{
    for (const auto &[store, head] : source) {
        const auto found = copy.find(store);
        if (found == copy.end() || found->second.sequence < head.sequence)
            return false;
        if (found->second.sequence == head.sequence && found->second.hash != head.hash)
            return false;
    }
    return true;
}

bool isGoodCopy(const QString &draft, const Heads &source)
{
    auto copy = sqlitefile::openToRead(draft);
    if (!copy)
        return false;
    const auto found = problems(**copy);
    return found && found->isEmpty() && reaches(headsOf(**copy), source);
}

/// A checked copy under a draft's name, which is gone again when it is not good.
Done draw(Database &database, const QString &draft)
{
    if (!privatefile::create(draft))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "Nothing can be written to the folder of %1."), {draft}});
    const Result<bool> good = guarded([&]() -> Result<bool> {
        const Heads source = headsOf(database);
        return copyPages(handleOf(database), draft) && privatefile::sync(draft) && isGoodCopy(draft, source);
    });
    if (good && *good)
        return {};
    QFile::remove(draft);
    return good ? Done(refuse(ErrorCode::Storage,
                              {QT_TRANSLATE_NOOP("Message", "The copy did not succeed; no half file was left.")}))
                : Done(Refusal(good.error()));
}

Refusal inUse(const QString &file)
{
    return refuse(
        ErrorCode::Storage,
        {QT_TRANSLATE_NOOP("Message", "%1 is open in another window or program. Close it there; nothing was changed."), {file}});
}

/// Brings the log into the file that is to be replaced, which also finds out whether somebody works in it. A file that is
/// damaged stays as it is, with its log.
Done settle(const QString &file)
{
    auto standing = sqlitefile::open(file);
    if (!standing)
        return {};
    QSqlQuery mode((*standing)->connection());
    const bool alone = mode.exec(QStringLiteral("PRAGMA journal_mode = DELETE")) && mode.next() &&
                       mode.value(0).toString() == QLatin1String("delete");
    return alone ? Done() : Done(inUse(file));
}

const char *const besides[] = {"-wal", "-shm"};

/// Keeps what stands under another name, without a moment in which there is no file.
bool putAside(const QString &file, const QString &kept)
{
    if (!privatefile::keepAs(file, kept) && !QFile::copy(file, kept))
        return false;
    // A log that is left beside a replaced file would be played into the new one.
    for (const char *end : besides)
        if (QFile::exists(file + QLatin1String(end)) && !QFile::rename(file + QLatin1String(end), kept + QLatin1String(end)))
            return false;
    return true;
}

void putBack(const QString &file, const QString &kept)
{
    for (const char *end : besides)
        QFile::rename(kept + QLatin1String(end), file + QLatin1String(end));
    QFile::remove(kept);
}

} // namespace

Done copyTo(Database &database, const QString &file)
{
    const Refusal taken = refuse(ErrorCode::Conflict,
                                 {QT_TRANSLATE_NOOP("Message", "There is a file %1 already; nothing is overwritten."), {file}});
    if (QFileInfo::exists(file))
        return taken;
    const QString draft = privatefile::draftBeside(file);
    if (Done drawn = draw(database, draft); !drawn)
        return drawn;
    if (privatefile::publish(draft, file))
        return {};
    QFile::remove(draft);
    return taken;
}

Result<QString> restore(const QString &backup, const QString &file)
{
    if (Done good = sqlitefile::inspect(backup); !good)
        return Refusal(good.error());
    auto source = sqlitefile::openToRead(backup);
    if (!source)
        return Refusal(source.error());
    const QString draft = privatefile::draftBeside(file);
    if (Done drawn = draw(**source, draft); !drawn)
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The backup %1 is damaged or cannot be copied; nothing was changed."), {backup}},
            drawn.error().logDetail);
    const bool standing = QFileInfo::exists(file);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddhhmmsszzz"));
    const QString kept = standing ? file + QStringLiteral(".replaced-") + stamp : QString();
    Done done = standing ? settle(file) : Done();
    const bool aside = done && (!standing || putAside(file, kept));
    if (aside && privatefile::replace(draft, file))
        return kept;
    if (standing && done)
        putBack(file, kept);
    QFile::remove(draft);
    return done ? refuse(ErrorCode::Storage,
                         {QT_TRANSLATE_NOOP("Message", "The backup could not be put in place; the present file stays.")})
                : Refusal(done.error());
}

Done upgrade(Database &database, const QString &file, const std::vector<Migration> &migrations)
{
    return guarded([&]() -> Done {
        Migrator migrator(database, migrations);
        const int version = migrator.version();
        if (version == migrator.newest())
            return {};
        if (version > 0) {
            const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddhhmmss"));
            const QString number = QStringLiteral("%1").arg(migrator.newest(), 4, 10, QLatin1Char('0'));
            if (Done kept = copyTo(database, file + QStringLiteral(".before-%1-%2.backup").arg(number, stamp)); !kept)
                return kept;
        }
        return migrator.migrate();
    });
}

Result<QStringList> problems(Database &database)
{
    return guarded([&]() -> Result<QStringList> {
        QStringList found;
        QSqlQuery pages(database.connection());
        if (!pages.exec(QStringLiteral("PRAGMA integrity_check")))
            database.fail(pages);
        while (pages.next())
            if (const QString line = pages.value(0).toString(); line != QLatin1String("ok"))
                found << line;
        QSqlQuery keys(database.connection());
        if (!keys.exec(QStringLiteral("PRAGMA foreign_key_check")))
            database.fail(keys);
        while (keys.next())
            found << QStringLiteral("%1 %2 refers to a missing %3")
                         .arg(keys.value(0).toString(), keys.value(1).toString(), keys.value(2).toString());
        return found;
    });
}

} // namespace showroom::sqlitebackup
