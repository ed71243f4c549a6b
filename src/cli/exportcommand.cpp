// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/exchange/exportfile.h"
#include "showroom/exchange/sheetwriter.h"

namespace showroom::cli
{

Result<Answer> exportCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const QString name = arguments.option(QStringLiteral("to"));
    const auto format = sheetFormatOf(name);
    const auto where = fieldValues(arguments.options.value(QStringLiteral("where")));
    if (!format || !where)
        return Refusal(format ? where.error() : format.error());
    const ExportRequest request{arguments.words[0], arguments.option(QStringLiteral("purpose")), *where};
    return program.signedIn()
        .and_then([&](const Session &session) { return exportToFile(program.services().exports, session, request, name); })
        .map([&](const ExportOutcome &outcome) {
            QJsonArray columns;
            for (const ExportColumn &column : outcome.head.columns)
                columns.append(column.name);
            return Answer{{{QStringLiteral("kind"), outcome.head.kind},
                           {QStringLiteral("file"), name},
                           {QStringLiteral("rows"), outcome.rows},
                           {QStringLiteral("columns"), columns},
                           {QStringLiteral("purpose"), outcome.head.purpose}}};
        });
}

} // namespace showroom::cli
