// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/exports.h"
#include <QHash>
#include <QTimeZone>

namespace showroom
{

/// The cells of a row by the names of their columns.
class NamedCells
{
public:
    NamedCells(const ExportHead &head, const std::vector<ExportCell> &cells);
    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] int number(const char *column) const;
    [[nodiscard]] std::optional<QDate> day(const char *column) const;
    [[nodiscard]] std::optional<QTime> time(const char *column) const;
    /// Of a column of instants, which stand in the zone of the export.
    [[nodiscard]] QDateTime utc(const char *column) const;

private:
    [[nodiscard]] const ExportCell *cell(const char *column) const;
    QHash<QString, const ExportCell *> m_cells;
    QTimeZone m_zone;
};

} // namespace showroom
