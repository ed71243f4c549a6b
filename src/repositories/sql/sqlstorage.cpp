// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/repositories/sqlstorage.h"
#include "repositories/sql/auditsql.h"
#include "repositories/sql/customersql.h"
#include "repositories/sql/followupsql.h"
#include "repositories/sql/leadsql.h"
#include "repositories/sql/migrator.h"
#include "repositories/sql/peoplesql.h"
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/sqlitefile.h"
#include <QDateTime>
#include <QFile>

namespace showroom
{

namespace
{

class SqlStorage final : public Storage, public StorageAdmin
{
public:
    SqlStorage(std::unique_ptr<Database> database, QString where)
        : m_database(std::move(database)),
          m_where(std::move(where)),
          m_stores(*m_database),
          m_people(*m_database),
          m_customers(*m_database),
          m_leads(*m_database),
          m_followUps(*m_database),
          m_policies(*m_database),
          m_audit(*m_database),
          m_commands(*m_database),
          m_imports(*m_database)
    {
    }

    UnitOfWork &work() override { return *m_database; }
    StoreRepository &stores() override { return m_stores; }
    PersonRepository &people() override { return m_people; }
    CustomerRepository &customers() override { return m_customers; }
    LeadRepository &leads() override { return m_leads; }
    FollowUpRepository &followUps() override { return m_followUps; }
    PolicyRepository &policies() override { return m_policies; }
    AuditRepository &audit() override { return m_audit; }
    CommandRepository &commands() override { return m_commands; }
    Repository<ImportRecord> &imports() override { return m_imports; }
    StorageAdmin &admin() override { return *this; }

    Done backup(const QString &file) override
    {
        if (isServer())
            return refuse(ErrorCode::Invalid,
                          {QT_TRANSLATE_NOOP("Message", "A PostgreSQL server is backed up by its own tools (pg_dump).")});
        return sqlitefile::copyTo(*m_database, file);
    }

    Result<QStringList> check() override
    {
        return isServer() ? Result<QStringList>(QStringList()) : sqlitefile::problems(*m_database);
    }

    QString description() const override { return m_where; }
    bool isServer() const override { return m_database->engine() == Engine::Postgres; }

private:
    std::unique_ptr<Database> m_database;
    QString m_where;
    StoreSql m_stores;
    PersonSql m_people;
    CustomerSql m_customers;
    LeadSql m_leads;
    FollowUpSql m_followUps;
    PolicySql m_policies;
    AuditSql m_audit;
    CommandSql m_commands;
    SqlRepository<ImportRecord> m_imports;
};

/// A file of an older program is copied aside, checked, before it is changed.
Done migratedFile(Database &database, const QString &file)
{
    Migrator migrator(database);
    return guarded([&]() -> Done {
        const int version = migrator.version();
        if (version == Migrator::newest())
            return {};
        if (version > 0) {
            const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddhhmmss"));
            const QString copy =
                QStringLiteral("%1.before-%2-%3.backup").arg(file).arg(Migrator::newest(), 4, 10, QLatin1Char('0')).arg(stamp);
            if (Done kept = sqlitefile::copyTo(database, copy); !kept)
                return kept;
        }
        return migrator.migrate();
    });
}

Result<std::unique_ptr<Storage>> openFile(const StorageLocation &location)
{
    auto database = sqlitefile::open(location.where, location.create);
    if (!database)
        return Refusal(database.error());
    if (Done migrated = migratedFile(**database, location.where); !migrated)
        return Refusal(migrated.error());
    return std::make_unique<SqlStorage>(std::move(*database), location.where);
}

Result<std::unique_ptr<Storage>> openServer(const StorageLocation &location)
{
    auto database = postgresserver::open(location.where);
    if (!database)
        return Refusal(database.error());
    const Done ready = guarded([&]() -> Done {
        Migrator migrator(**database);
        const int version = migrator.version();
        if (version > Migrator::newest())
            return refuse(
                ErrorCode::Storage,
                {QT_TRANSLATE_NOOP(
                     "Message",
                     "The server's data was written by a newer Showroom (schema %1; this program knows %2). Update the program."),
                 {qint64(version), qint64(Migrator::newest())}});
        if (version == 0 && !location.create)
            return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no dealership in this database yet.")});
        return migrator.migrate();
    });
    if (!ready)
        return Refusal(ready.error());
    return std::make_unique<SqlStorage>(std::move(*database), postgresserver::withoutPassword(location.where));
}

} // namespace

Result<std::unique_ptr<Storage>> openStorage(const StorageLocation &location)
{
    return postgresserver::isUrl(location.where) ? openServer(location) : openFile(location);
}

Result<QString> restoreStorage(const QString &backup, const StorageLocation &location)
{
    if (postgresserver::isUrl(location.where))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "A PostgreSQL server is restored by its own tools (pg_restore).")});
    if (Done good = sqlitefile::inspect(backup); !good)
        return Refusal(good.error());
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddhhmmsszzz"));
    const QString draft = location.where + QStringLiteral(".restored-") + stamp;
    {
        auto source = sqlitefile::open(backup, false);
        if (!source)
            return Refusal(source.error());
        const auto found = sqlitefile::problems(**source);
        if (!found || !found->isEmpty())
            return refuse(ErrorCode::Storage,
                          {QT_TRANSLATE_NOOP("Message", "The backup %1 is damaged; nothing was changed."), {backup}});
        if (Done copied = sqlitefile::copyTo(**source, draft); !copied)
            return Refusal(copied.error());
    }
    const QString kept = location.where + QStringLiteral(".replaced-") + stamp;
    const bool standing = QFile::exists(location.where);
    // A log left beside a replaced file would be played into the new one.
    for (const char *end : {"-wal", "-shm"})
        if (standing && QFile::exists(location.where + QLatin1String(end)))
            QFile::rename(location.where + QLatin1String(end), kept + QLatin1String(end));
    if (standing && !QFile::rename(location.where, kept))
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "The present file could not be put aside; nothing was changed.")});
    if (!QFile::rename(draft, location.where)) {
        QFile::rename(kept, location.where);
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "The backup could not be put in place; the present file stays.")});
    }
    return standing ? kept : QString();
}

} // namespace showroom
