// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/numberformat.h"
#include "exchange/ziparchive.h"
#include <vector>

namespace showroom
{

/// One sheet with cells (not a chart or a macro), in the workbook's order.
struct WorkbookSheet {
    QString name;
    QString part;
    bool hidden = false;
};

/// What a workbook says about itself beside its cells.
struct Workbook {
    Epoch epoch = Epoch::Year1900;
    std::vector<WorkbookSheet> sheets;
    QString stringsPart; ///< empty where there is none
    QString stylesPart;  ///< empty where there is none
};

/// Follows the package's relationships; writers disagree on where parts lie and whether paths are relative.
[[nodiscard]] Result<Workbook> readWorkbook(const ZipArchive &archive);

/// The number format of each cell style.
[[nodiscard]] Result<std::vector<NumberFormat>> readStyles(const ZipArchive &archive, const QString &part);

/// The texts that cells share, in one piece: a million short QStrings would cost four times as much.
class SharedStrings
{
public:
    [[nodiscard]] static Result<SharedStrings> read(const ZipArchive &archive, const QString &part);
    [[nodiscard]] std::optional<QString> at(qint64 index) const;

private:
    QString m_text;
    std::vector<qsizetype> m_ends;
};

/// _x000D_ and the like are characters that XML cannot hold or would not keep.
[[nodiscard]] QString unescaped(const QString &text);

} // namespace showroom
