// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/database.h"
#include <vector>

namespace showroom
{

/// One step of the schema: a file of resources/migrations.
struct Migration {
    QString name; ///< "0001_foundation"
    QString sql;  ///< with the tokens that the engines need
};

/// The steps that this program knows, in their order.
[[nodiscard]] const std::vector<Migration> &ownMigrations();

/// Brings a database to the last of a list of steps.
class Migrator
{
public:
    explicit Migrator(Database &database, const std::vector<Migration> &migrations = ownMigrations())
        : m_database(database), m_migrations(migrations)
    {
    }

    /// The number of the last step.
    [[nodiscard]] int newest() const { return int(m_migrations.size()); }
    /// The last step that the database has taken; 0 for one without tables of ours.
    [[nodiscard]] int version();
    /// Takes the steps that are missing, each in one transaction together with its number. Refuses a database that is ahead.
    [[nodiscard]] Done migrate();

private:
    [[nodiscard]] Done takeNext(bool &more);
    void take(int step);
    [[nodiscard]] QString inDialect(QString sql) const;

    Database &m_database;
    const std::vector<Migration> &m_migrations;
};

/// "… was written by a newer Showroom"
[[nodiscard]] Refusal newerSchema(const QString &where, int version, int newest);

/// The statements of a text, one at a time as the drivers want them; ";" in texts, names and comments ends none.
[[nodiscard]] QStringList statementsOf(const QString &sql);

} // namespace showroom
