// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/migrator.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

// A static library's resources are not registered by themselves.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace showroom
{

namespace
{

std::vector<Migration> readMigrations()
{
    registerMigrations();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A migration is missing from the program.");
        migrations.push_back({QFileInfo(name).baseName(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

/// Where the comment, text or name that begins here ends; `from` itself when none begins.
qsizetype afterQuoted(const QString &sql, qsizetype from)
{
    const QChar c = sql[from];
    qsizetype end = from;
    if (c == u'\'' || c == u'"') // a doubled quote is read as two texts side by side, to the same end
        end = sql.indexOf(c, from + 1) + 1;
    else if (QStringView(sql).sliced(from).startsWith(u"--"))
        end = sql.indexOf(u'\n', from) + 1;
    else if (QStringView(sql).sliced(from).startsWith(u"/*"))
        end = sql.indexOf(QStringLiteral("*/"), from + 2) + 2;
    else
        return from;
    return end > from ? end : sql.size();
}

bool isComment(const QString &sql, qsizetype at)
{
    return sql[at] == u'-' || sql[at] == u'/';
}

} // namespace

const std::vector<Migration> &ownMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (const QString whole = statement.trimmed(); !whole.isEmpty())
            statements << whole;
        statement.clear();
    };
    for (qsizetype at = 0; at < sql.size();) {
        if (const qsizetype end = afterQuoted(sql, at); end > at) {
            if (!isComment(sql, at))
                statement += QStringView(sql).sliced(at, end - at);
            else
                statement += u'\n';
            at = end;
            continue;
        }
        if (sql[at] == u';')
            finish();
        else
            statement += sql[at];
        ++at;
    }
    finish();
    return statements;
}

Refusal newerSchema(const QString &where, int version, int newest)
{
    return refuse(ErrorCode::Storage,
                  {QT_TRANSLATE_NOOP(
                       "Message", "%1 was written by a newer Showroom (schema %2; this program knows %3). Update the program."),
                   {where, qint64(version), qint64(newest)}});
}

int Migrator::version()
{
    const auto number = [this](const char *sql) {
        QSqlQuery query(m_database.connection());
        if (!query.exec(QLatin1String(sql)) || !query.next())
            m_database.fail(query);
        return query.value(0).toInt();
    };
    if (m_database.engine() == Engine::Sqlite)
        return number("PRAGMA user_version");
    // Asked of the catalogue: a statement that fails would end a transaction. Of its rows, not by to_regclass(), which
    // answers from what the session remembers and may not yet know of the table that another seat has just made.
    if (number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND "
               "table_name = 'schema_version'") == 0)
        return 0;
    return number("SELECT COALESCE(MAX(version), 0) FROM schema_version");
}

Done Migrator::migrate()
{
    return guarded([&]() -> Done {
        if (version() == newest())
            return {};
        bool more = true;
        while (more)
            if (Done done = m_database.run([&] { return takeNext(more); }); !done)
                return done;
        return {};
    });
}

Done Migrator::takeNext(bool &more)
{
    return guarded([&]() -> Done {
        // Twelve seats may start at once: one migrates, the others wait here and find it done. There may be no table
        // yet that could be locked, and PostgreSQL's CREATE TABLE IF NOT EXISTS fails where two run at once.
        if (m_database.engine() == Engine::Postgres) {
            m_database.execute(QStringLiteral("SET LOCAL statement_timeout = 0"));
            m_database.execute(QStringLiteral("SELECT pg_advisory_xact_lock(hashtext('showroom schema_version'))"));
        }
        const int reached = version();
        if (reached > newest())
            return newerSchema(m_database.connection().databaseName(), reached, newest());
        more = reached < newest();
        if (more)
            take(reached + 1);
        return {};
    });
}

void Migrator::take(int step)
{
    // SQLite has a place for the version in the file's header.
    if (step == 1 && m_database.engine() == Engine::Postgres)
        m_database.execute(QStringLiteral("CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY)"));
    for (const QString &statement : statementsOf(m_migrations[std::size_t(step) - 1].sql))
        m_database.execute(inDialect(statement));
    m_database.execute(m_database.engine() == Engine::Sqlite
                           ? QStringLiteral("PRAGMA user_version = %1").arg(step)
                           : QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(step));
}

QString Migrator::inDialect(QString sql) const
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    const std::pair<const char *, const char *> words[] = {
        {"{identity}", sqlite ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED BY DEFAULT AS IDENTITY"},
        {"{int}", sqlite ? "INTEGER" : "BIGINT"},
        {"{bool}", sqlite ? "INTEGER" : "BOOLEAN"},
        {"{strict}", sqlite ? "STRICT" : ""},
        {"{compact}", sqlite ? "STRICT, WITHOUT ROWID" : ""},
        {"{bytes}", sqlite ? "" : " COLLATE \"C\""},
    };
    for (const auto &[token, word] : words)
        sql.replace(QLatin1String(token), QLatin1String(word));
    return sql;
}

} // namespace showroom
