// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/database.h"
#include <memory>

namespace showroom
{

/// One SQLite file as Showroom keeps it: its own kind of file, readable by its owner alone, opened so that nothing is lost.
namespace sqlitefile
{
/// "Show" in ASCII: the mark in the file's header by which a foreign file is told.
inline constexpr int applicationId = 0x53686f77;

/// Refuses what is no database of ours, without touching it. NotFound when there is no file.
[[nodiscard]] Done inspect(const QString &file);
/// Opens, sets what every connection needs, and refuses a damaged file.
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &file, bool create);
/// A copy by the engine's own backup, checked before it is given its name. Never overwrites.
[[nodiscard]] Done copyTo(Database &database, const QString &file);
[[nodiscard]] Result<QStringList> problems(Database &database);
} // namespace sqlitefile

} // namespace showroom
