// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/exports.h"

namespace showroom
{

/// What an export handed out, as a text and cell by cell.
class RowKeeper final : public ExportSink
{
public:
    Done begin(const ExportHead &about) override
    {
        head = about;
        begun = true;
        return {};
    }
    Done row(const std::vector<ExportCell> &cells) override
    {
        if (rows.size() >= room)
            return refuse(ErrorCode::Storage, {"no room"});
        rows.push_back(cells);
        return {};
    }
    Done end() override
    {
        ended = true;
        return {};
    }

    [[nodiscard]] QStringList columns() const
    {
        QStringList names;
        for (const ExportColumn &column : head.columns)
            names << column.name;
        return names;
    }
    [[nodiscard]] QString cell(std::size_t row, const QString &column) const
    {
        return text(rows.at(row).at(std::size_t(columns().indexOf(column))));
    }
    [[nodiscard]] QString all() const
    {
        QString found = columns().join(u'|');
        for (const ExportColumn &column : head.columns)
            found += column.title;
        for (const auto &cells : rows)
            for (const ExportCell &each : cells)
                found += u'|' + text(each);
        return found;
    }

    ExportHead head;
    std::vector<std::vector<ExportCell>> rows;
    std::size_t room = 1'000'000;
    bool begun = false;
    bool ended = false;

private:
    static QString text(const ExportCell &cell)
    {
        if (const auto *number = std::get_if<qint64>(&cell))
            return QString::number(*number);
        const auto *words = std::get_if<QString>(&cell);
        return words ? *words : QString();
    }
};

} // namespace showroom
