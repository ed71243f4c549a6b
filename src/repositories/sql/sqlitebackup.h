// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/migrator.h"

namespace showroom
{

/// Copies of an SQLite file, each checked before it is given its name.
namespace sqlitebackup
{
/// A copy by the engine's own backup, of a database that others may be writing to. Never overwrites: Conflict.
[[nodiscard]] Done copyTo(Database &database, const QString &file);
/// Puts a copy of a backup in the place of a file; answers the name under which the replaced file stays, empty when there was
/// none. The backup itself is only read.
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &file);
/// Takes the steps that a file lacks, after a checked copy beside it: FILE.before-0002-20261123093000.backup.
[[nodiscard]] Done upgrade(Database &database, const QString &file, const std::vector<Migration> &migrations = ownMigrations());
/// What the engine finds wrong in a file; empty when it is sound.
[[nodiscard]] Result<QStringList> problems(Database &database);
} // namespace sqlitebackup

} // namespace showroom
