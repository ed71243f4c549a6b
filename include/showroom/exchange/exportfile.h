// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/exports.h"

namespace showroom
{

/// A table into a new file, .csv or .xlsx by its name; the kind `contact` as vCards where it ends with .vcf, the kind
/// `appointment` as a calendar where it ends with .ics. The file has its name only once the export stands in the audit; whatever
/// fails before leaves none. Conflict when something has that name already, Invalid for another ending.
[[nodiscard]] Result<ExportOutcome> exportToFile(ExportService &exports, const Session &session, const ExportRequest &request,
                                                 const QString &name);

} // namespace showroom
