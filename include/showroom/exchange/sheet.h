// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <QStringList>
#include <memory>
#include <optional>

namespace showroom
{

enum class SheetFormat { Csv, Xlsx };

/// What was found out about a file before its first row is read; for the preview, where a person can say otherwise.
struct SheetInfo {
    SheetFormat format = SheetFormat::Csv;
    QString charset;        ///< as it was read, such as "UTF-8" or "GB18030"; empty for a workbook
    QChar delimiter;        ///< null for a workbook
    QStringList sheetNames; ///< in the workbook's order, hidden ones too; empty for CSV
    QString sheetName;      ///< the one that is read
};

/// One row that holds something. Blank rows are left out, their numbers are not given to others.
struct SheetRow {
    qint64 number = 0; ///< as a spreadsheet shows it, from 1; for CSV the line on which the record starts
    /// As many as the first row has, more only where a cell beyond holds something. Numbers are plain digits (13900139000),
    /// days and times of a workbook ISO text (2024-02-10, 2024-02-10T08:00:00); line breaks inside a cell stay as they are.
    QStringList cells;
};

/// The rows of a table, one after another; never more than a few in memory.
class SheetReader
{
public:
    virtual ~SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    /// Empty at the end. After an error (which names the line or cell) there is nothing more to be had, and what came before it
    /// is not the whole file: an importer drops it.
    [[nodiscard]] virtual Result<std::optional<SheetRow>> next() = 0;
    [[nodiscard]] const SheetInfo &info() const { return m_info; }

protected:
    explicit SheetReader(SheetInfo info) : m_info(std::move(info)) {}

private:
    SheetInfo m_info;
};

/// What a person knows better than the file tells.
struct SheetOptions {
    std::optional<QString> sheetName = {}; ///< without it: the first sheet that is not hidden
    std::optional<QString> charset = {};   ///< a name that ICU knows
    std::optional<QChar> delimiter = {};
};

/// Opens a CSV or XLSX file; told by the content, never by the name. Everything else, and whatever would not be read right, is
/// refused with ErrorCode::Invalid and what to do about it, a file that cannot be read with ErrorCode::Storage.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openSheet(const QString &path, const SheetOptions &options = {});

} // namespace showroom
