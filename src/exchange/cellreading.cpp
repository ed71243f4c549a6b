// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellreading.h"

namespace showroom
{

NamedCells::NamedCells(const ExportHead &head, const std::vector<ExportCell> &cells) : m_zone(head.at.timeZone())
{
    for (std::size_t i = 0; i < cells.size() && i < head.columns.size(); ++i)
        m_cells.insert(head.columns[i].name, &cells[i]);
}

const ExportCell *NamedCells::cell(const char *column) const
{
    return m_cells.value(QString::fromLatin1(column));
}

QString NamedCells::text(const char *column) const
{
    const ExportCell *found = cell(column);
    const auto *text = found ? std::get_if<QString>(found) : nullptr;
    return text ? *text : QString();
}

int NamedCells::number(const char *column) const
{
    const ExportCell *found = cell(column);
    const auto *number = found ? std::get_if<qint64>(found) : nullptr;
    return number ? int(*number) : 0;
}

std::optional<QDate> NamedCells::day(const char *column) const
{
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QTime> NamedCells::time(const char *column) const
{
    const QTime time = QTime::fromString(text(column), Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QDateTime NamedCells::utc(const char *column) const
{
    QDateTime local = QDateTime::fromString(text(column), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    local.setTimeZone(m_zone);
    return local.toUTC();
}

} // namespace showroom
