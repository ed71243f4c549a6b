// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/exchange/sheet.h"
#include "showroom/services/exports.h"

namespace showroom
{

/// Writes a table row after row; never more than a few in memory. A text is a text in the file, whatever it begins with: nothing
/// that somebody typed is run by who opens it.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;

    /// Invalid for what such a file cannot hold; nothing is cut off.
    [[nodiscard]] virtual Done row(const std::vector<ExportCell> &cells) = 0;
    /// The rest, and everything to the file.
    [[nodiscard]] virtual Done finish() = 0;

protected:
    SheetWriter() = default;
};

/// By the ending of the name; Invalid for any other than .csv and .xlsx.
[[nodiscard]] Result<SheetFormat> sheetFormatOf(const QString &name);

/// CSV: UTF-8 with its mark, lines end with CR LF, quoting by RFC 4180, formulas defused (cells.h). XLSX: numbers as numbers, all
/// else as text; who took it, when and for what stands in its properties and on a second sheet.
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> writeSheet(const QString &path, SheetFormat format, const ExportHead &head);

} // namespace showroom
