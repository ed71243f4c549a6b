// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/imports.h"

namespace showroom
{

/// A file as a person means it: what it brings, which sheet, which charset.
struct ImportChoice {
    QString path;
    QString kind = QStringLiteral("customer");
    std::optional<QString> sheet = {};
    std::optional<QString> charset = {};
};

/// What is shown of a file before anything is read into the dealership.
struct ImportPreview {
    QStringList headers;
    std::vector<QStringList> samples;            ///< the first rows
    std::vector<std::optional<QString>> mapping; ///< field of each column, as matched by itself
    QStringList sheets;
    QString sheet;
    QString charset; ///< empty for a workbook
};

/// Reading tables, whatever their format. Called in the worker's thread.
class ImportFiles
{
public:
    virtual ~ImportFiles() = default;
    /// The fields that a column of such a file may hold.
    [[nodiscard]] virtual QStringList fields(const QString &kind) const = 0;
    [[nodiscard]] virtual Result<ImportPreview> preview(const ImportChoice &choice) const = 0;
    [[nodiscard]] virtual Result<ImportSource> rows(const ImportChoice &choice,
                                                    const std::vector<std::optional<QString>> &mapping) const = 0;
};

} // namespace showroom
