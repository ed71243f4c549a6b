// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/linesource.h"
#include "exchange/rowshape.h"
#include <csv.h>

namespace showroom
{

/// CSV by libcsv in its strict mode (docs/adr/0003-csv.md). It is fed line by line, for it does not count lines.
class CsvReader : public SheetReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(const QString &path, const SheetOptions &options);
    ~CsvReader() override;

    [[nodiscard]] Result<std::optional<SheetRow>> next() override;

private:
    CsvReader(SheetInfo info, LineSource lines, qint64 skippedLines);
    [[nodiscard]] Result<std::optional<SheetRow>> nextRecord();
    [[nodiscard]] Done feed(const LinePiece &piece);
    [[nodiscard]] Done finish();
    [[nodiscard]] Done checkSize() const;
    static void takeCell(void *text, size_t size, void *self);
    static void takeRowEnd(int terminator, void *self);

    LineSource m_lines;
    csv_parser m_parser{};
    RowShape m_shape;
    QStringList m_cells;
    std::optional<SheetRow> m_row;
    qint64 m_skippedLines; // before the first record
    qint64 m_recordLine = 1;
    qint64 m_recordSize = 0; // UTF-8 bytes fed since the record began
    bool m_recordOpen = false;
    bool m_finished = false;
};

} // namespace showroom
