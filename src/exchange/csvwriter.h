// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/exchange/sheetwriter.h"
#include <QFile>

namespace showroom
{

class CsvWriter final : public SheetWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetWriter>> open(const QString &path, const ExportHead &head);
    [[nodiscard]] Done row(const std::vector<ExportCell> &cells) override;
    [[nodiscard]] Done finish() override;

private:
    CsvWriter(const QString &path, std::vector<ExportColumn> columns) : m_file(path), m_columns(std::move(columns)) {}
    [[nodiscard]] Done line(const QStringList &cells);
    [[nodiscard]] Done flush();

    QFile m_file;
    std::vector<ExportColumn> m_columns;
    QByteArray m_waiting;
};

} // namespace showroom
