// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/exchange/sheet.h"
#include <QMap>
#include <QTemporaryDir>

namespace showroom
{

/// A file read to its end, or to what stopped it.
struct ReadSheet {
    SheetInfo info;
    std::vector<SheetRow> rows;
    std::optional<Error> error;

    /// Cells joined by | and rows by a line end: one text to compare.
    [[nodiscard]] QString text() const;
    /// What a person reads of the error; empty without one.
    [[nodiscard]] std::string problem() const;
};

/// Files that last as long as a test.
class SheetFiles
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QByteArray &content, const QString &name = QStringLiteral("table.csv")) const;
    /// Any zip file: part names and contents.
    [[nodiscard]] QString zip(const QMap<QString, QByteArray> &parts) const;
    /// A workbook of one sheet, in the least that the format asks for; `more` adds or replaces parts.
    [[nodiscard]] QString workbook(const QByteArray &sheetData, const QMap<QString, QByteArray> &more = {}) const;

    [[nodiscard]] static ReadSheet read(const QString &path, const SheetOptions &options = {});
    [[nodiscard]] ReadSheet csv(const QByteArray &content, const SheetOptions &options = {}) const;
    [[nodiscard]] ReadSheet xlsx(const QByteArray &sheetData, const QMap<QString, QByteArray> &more = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace showroom
