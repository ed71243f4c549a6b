// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/exchange/sheetwriter.h"
#include "exchange/csvwriter.h"
#include "exchange/workbookwriter.h"

namespace showroom
{

Result<SheetFormat> sheetFormatOf(const QString &name)
{
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return SheetFormat::Csv;
    if (name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return SheetFormat::Xlsx;
    return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The name of the file ends with .csv or .xlsx.")});
}

Result<std::unique_ptr<SheetWriter>> writeSheet(const QString &path, SheetFormat format, const ExportHead &head)
{
    return format == SheetFormat::Csv ? CsvWriter::open(path, head) : WorkbookWriter::open(path, head);
}

} // namespace showroom
