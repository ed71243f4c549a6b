// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/migrator.h"
#include <memory>

namespace showroom
{

/// One SQLite file as Showroom keeps it: its own kind of file, readable by its owner alone, opened so that nothing is lost.
namespace sqlitefile
{
/// "Show" in ASCII: the mark in the file's header by which a foreign file is told.
inline constexpr int applicationId = 0x53686f77;

/// Refuses what is no sound database of ours, without touching it. NotFound when there is no file.
[[nodiscard]] Done inspect(const QString &file);
/// Makes a file with today's tables: whole, or not at all. Conflict when a file stands there.
[[nodiscard]] Done make(const QString &file, const std::vector<Migration> &migrations = ownMigrations());
/// Opens a file that stands, and sets what every connection needs.
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &file);
/// Opens for reading alone; nothing is written, not even beside the file unless somebody else works in it.
[[nodiscard]] Result<std::unique_ptr<Database>> openToRead(const QString &file);
} // namespace sqlitefile

} // namespace showroom
