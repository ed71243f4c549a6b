// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace showroom
{

// A file of the project, by its path below the project's folder.
struct SourceFile {
    QString path;
    QString text;
};

// A place that breaks a rule of the house, in words for the person who broke it.
using Faults = std::vector<QString>;

// What lies below these folders of the project and ends in one of these suffixes, in the order of the paths.
[[nodiscard]] std::vector<SourceFile> filesBelow(const QString &project, const QStringList &folders, const QStringList &suffixes);

// The layer of a file or of an include ("domain", "repositories/sql" …); "app" for what composes the programs;
// empty for what belongs to none.
[[nodiscard]] QString layerOf(const QString &path);

// Includes of a layer that the including one may not know, of another layer's private header, or of no file at all.
[[nodiscard]] Faults forbiddenIncludes(const std::vector<SourceFile> &files);
// Headers that include each other around a ring, each ring once.
[[nodiscard]] Faults includeRings(const std::vector<SourceFile> &files);
// <QtCore>, <QtWidgets/QLabel> and their like.
[[nodiscard]] Faults umbrellaHeaders(const std::vector<SourceFile> &files);
// Qt's windows and databases in the layers that know Qt Core alone.
[[nodiscard]] Faults foreignModules(const std::vector<SourceFile> &files);
// Whatever shows text from people as something else than plain text.
[[nodiscard]] Faults richTexts(const std::vector<SourceFile> &files);
// Labels of forms that get their text later, and were not told that it is plain.
[[nodiscard]] Faults guessingLabels(const std::vector<SourceFile> &forms);
[[nodiscard]] Faults missingLicences(const std::vector<SourceFile> &files);
[[nodiscard]] Faults overlongFiles(const std::vector<SourceFile> &files);
// Migrations are NNNN_name.sql, numbered from 1 without a gap or a double.
[[nodiscard]] Faults misnumberedMigrations(const QStringList &names);

} // namespace showroom
