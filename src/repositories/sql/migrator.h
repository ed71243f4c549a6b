// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/database.h"

namespace showroom
{

/// The numbered steps of resources/migrations, of which a database has taken the first so many.
class Migrator
{
public:
    explicit Migrator(Database &database) : m_database(database) {}

    [[nodiscard]] static int newest();
    /// 0 for a database without tables of ours.
    [[nodiscard]] int version();
    /// Takes the steps that are missing, each in one transaction together with its number.
    [[nodiscard]] Done migrate();

private:
    void take(int step);
    [[nodiscard]] QString inDialect(QString sql) const;

    Database &m_database;
};

} // namespace showroom
