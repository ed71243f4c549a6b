// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/rowshape.h"
#include "exchange/workbook.h"
#include "exchange/xmlpart.h"

namespace showroom
{

/// One sheet of an .xlsx workbook, row by row. Only the shared strings are kept in memory.
class XlsxReader : public SheetReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(const QString &path, const SheetOptions &options);

    [[nodiscard]] Result<std::optional<SheetRow>> next() override;

private:
    struct Content {
        Epoch epoch = Epoch::Year1900;
        std::vector<NumberFormat> styles;
        SharedStrings strings;
        std::unique_ptr<XmlPart> sheet;
    };
    struct Cell {
        qint64 column = 0; // from 1
        QString reference; // as in B5, for messages
        QString type;
        NumberFormat format;
        QString value;
        bool hasValue = false, hasFormula = false;
    };

    XlsxReader(SheetInfo info, Content content) : SheetReader(std::move(info)), m_content(std::move(content)) {}
    [[nodiscard]] Result<std::optional<SheetRow>> nextRow();
    [[nodiscard]] Result<SheetRow> readRow();
    [[nodiscard]] Done readCell(SheetRow &row, qint64 &column);
    [[nodiscard]] Result<Cell> beginCell(const SheetRow &row, qint64 before) const;
    [[nodiscard]] Result<QString> textOf(const Cell &cell) const;

    Content m_content;
    RowShape m_shape;
    qint64 m_rowNumber = 0;
    qint64 m_padding = 0; // empty cells made before filled ones
    bool m_finished = false;
};

} // namespace showroom
