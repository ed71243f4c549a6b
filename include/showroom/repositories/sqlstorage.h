// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include <memory>

namespace showroom
{

/// Where a dealership's data lies: a file (SQLite), or "postgresql://[user@]host[:port]/database" with "?host=/folder" for a
/// socket.
struct StorageLocation {
    QString where;
    bool create = false; ///< make the file or the tables when there are none; else that is refused as NotFound
};

/// Opens, and brings an older schema up to date after a verified backup of an SQLite file. Refused in clear words, and left as it
/// is: an empty, foreign or damaged file, and a schema newer than this program.
[[nodiscard]] Result<std::unique_ptr<Storage>> openStorage(const StorageLocation &location);

/// Puts a verified backup in the place of an SQLite database; the replaced file stays beside it under a name that is answered.
[[nodiscard]] Result<QString> restoreStorage(const QString &backup, const StorageLocation &location);

} // namespace showroom
