// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/database.h"
#include <memory>

namespace showroom::postgresserver
{

/// "postgresql://[user[:password]@][host[:port]]/database[?host=/folder of a socket]"
[[nodiscard]] bool isUrl(const QString &where);
[[nodiscard]] QString withoutPassword(const QString &url);
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &url);

} // namespace showroom::postgresserver
