// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/importfile.h"
#include <memory>

namespace showroom
{

/// CSV and XLSX through the exchange layer, which the window does not know.
[[nodiscard]] std::shared_ptr<const ImportFiles> importFiles();

} // namespace showroom
