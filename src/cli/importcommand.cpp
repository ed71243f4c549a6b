// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/exchange/cells.h"
#include "showroom/exchange/headermatch.h"
#include "showroom/exchange/sheet.h"
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace showroom::cli
{

namespace
{

/// Which field each column holds: matched by itself, or as a file says ({"column title": "field"}).
Result<std::vector<std::optional<QString>>> mapping(const QStringList &headers, const QString &kind, const QString &file)
{
    if (file.isEmpty())
        return matchHeaders(headers, headerTitles(kind)).map([](const HeaderMatch &match) { return match.columns; });
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be read."), {file}});
    const QJsonDocument document = QJsonDocument::fromJson(opened.readAll());
    if (!document.isObject())
        return usageError(
            {QT_TRANSLATE_NOOP("Message", "The mapping %1 is no JSON object of column titles and fields."), {file}});
    std::vector<std::optional<QString>> columns;
    bool any = false;
    for (const QString &header : headers) {
        const QString field = document.object().value(header.trimmed()).toString();
        columns.push_back(field.isEmpty() ? std::nullopt : std::optional(field));
        any = any || !field.isEmpty();
    }
    if (!any)
        return usageError({QT_TRANSLATE_NOOP("Message", "The mapping names none of the file's columns: %1"),
                           {headers.join(QStringLiteral(", "))}});
    return columns;
}

/// A row of the file as fields; columns that map to nothing are dropped.
ImportRow importRow(const SheetRow &row, const std::vector<std::optional<QString>> &columns)
{
    ImportRow result{row.number, {}};
    for (std::size_t i = 0; i < columns.size() && i < std::size_t(row.cells.size()); ++i)
        if (columns[i])
            result.cells.insert(*columns[i], undefused(row.cells[qsizetype(i)]));
    return result;
}

QString csvCell(const QString &text)
{
    return u'"' + defused(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Done writeRejects(const QString &file, const ImportOutcome &outcome)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be written."), {file}});
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    out.write("\xef\xbb\xbfrow,field,reason\r\n");
    for (const ImportProblem &problem : outcome.problems)
        out.write(QStringLiteral("%1,%2,%3\r\n")
                      .arg(problem.row)
                      .arg(csvCell(problem.field), csvCell(translated(problem.reason)))
                      .toUtf8());
    return out.commit() ? Done()
                        : refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be written."), {file}});
}

Answer answerOf(const ImportOutcome &outcome, const ImportOptions &options)
{
    QJsonArray rows;
    for (const ImportProblem &problem : outcome.problems)
        rows.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("field"), problem.field},
                                {QStringLiteral("reason"), translated(problem.reason)}});
    QJsonObject json{{QStringLiteral("import"), outcome.import ? QJsonValue(outcome.import->value()) : QJsonValue()},
                     {QStringLiteral("read"), outcome.read},
                     {QStringLiteral("added"), outcome.added},
                     {QStringLiteral("updated"), outcome.updated},
                     {QStringLiteral("duplicate"), outcome.duplicate},
                     {QStringLiteral("rejected"), outcome.rejected},
                     {QStringLiteral("committed"), outcome.committed},
                     {QStringLiteral("rows"), rows}};
    const bool refused = !outcome.committed && !options.dryRun;
    return {json,
            {QStringLiteral("row"), QStringLiteral("field"), QStringLiteral("reason")},
            refused ? 1 : 0,
            refused ? translated(Message{QT_TRANSLATE_NOOP(
                          "Message", "Nothing was imported: mend the rows above, or import the good ones with --rejects FILE.")})
                    : QString()};
}

} // namespace

Result<Answer> importCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const QString kind = QString(arguments.words[0]).replace(u'-', u'_');
    if (headerTitles(kind).empty())
        return usageError(
            {QT_TRANSLATE_NOOP("Message", "What can be imported: %1"), {ImportService::importable().join(QStringLiteral(", "))}});
    SheetOptions sheetOptions;
    if (arguments.has(QStringLiteral("sheet")))
        sheetOptions.sheetName = arguments.option(QStringLiteral("sheet"));
    const auto reader = openSheet(arguments.words[1], sheetOptions);
    if (!reader)
        return Refusal(reader.error());
    const auto first = (*reader)->next();
    if (!first)
        return Refusal(first.error());
    if (!*first)
        return usageError({QT_TRANSLATE_NOOP("Message", "The file %1 has no rows."), {arguments.words[1]}});
    const QStringList headers = (*first)->cells;
    const auto columns = mapping(headers, kind, arguments.option(QStringLiteral("mapping")));
    if (!columns)
        return Refusal(columns.error());
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    ImportOptions options;
    options.file = arguments.words[1].section(u'/', -1);
    options.dryRun = arguments.has(QStringLiteral("dry-run"));
    options.keepGoodRows = arguments.has(QStringLiteral("rejects"));
    const auto source = [&]() -> Result<std::optional<ImportRow>> {
        auto row = (*reader)->next();
        if (!row)
            return Refusal(row.error());
        if (!*row)
            return std::nullopt;
        if (Done fits = fitsHeaders(**row, headers); !fits)
            return Refusal(fits.error());
        return importRow(**row, *columns);
    };
    const auto outcome = program.services().imports.run(*session, CommandId::fresh(), kind, source, options);
    if (!outcome)
        return Refusal(outcome.error());
    if (options.keepGoodRows)
        if (Done written = writeRejects(arguments.option(QStringLiteral("rejects")), *outcome); !written)
            return Refusal(written.error());
    return answerOf(*outcome, options);
}

} // namespace showroom::cli
