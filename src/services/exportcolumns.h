// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include "showroom/services/exports.h"

namespace showroom
{

/// A column with what its cells need to become words.
struct CellReader {
    ExportColumn column;
    bool instant = false;
    QMap<QString, QString> words = {}; ///< of codes

    /// A value as a list answers it. Choices, flags and instants become what a person reads, and what an import reads again.
    [[nodiscard]] ExportCell read(const QJsonValue &value, const StoreZone &zone) const;
};

/// The columns of a kind's lists, by its description; those that hold prices only when they may leave in bulk.
[[nodiscard]] std::vector<CellReader> columnsOf(const QJsonObject &described, const QStringList &names, bool prices);

} // namespace showroom
