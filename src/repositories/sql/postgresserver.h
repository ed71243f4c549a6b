// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/database.h"
#include <memory>

namespace showroom::postgresserver
{

/// What a URL says: "postgresql://[user[:password]@][host[:port]]/database[?host=/folder of a socket]", and further behind "?"
/// sslmode, connect_timeout (seconds, 5) and statement_timeout (seconds, 60).
struct Address {
    QString host; ///< or the folder of a socket; empty for the usual one
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString sslMode;
    int connectTimeout = 5;
    int statementTimeout = 60;
    friend bool operator==(const Address &, const Address &) = default;
};

[[nodiscard]] bool isUrl(const QString &where);
[[nodiscard]] QString withoutPassword(const QString &url);
/// Invalid when the URL names no database or asks for something that is not known.
[[nodiscard]] Result<Address> parse(const QString &url);
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &url);
/// Brings the tables up to date; makes them only when that was asked for, and never among another program's.
[[nodiscard]] Done prepare(Database &database, bool create);

} // namespace showroom::postgresserver
