// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/exchange/newfile.h"

namespace showroom::cli
{

Result<Answer> printCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const bool ofADay = arguments.words[0] == QLatin1String("reception");
    const auto id = ofADay ? Result<qint64>(0) : idFrom(arguments.words[1]);
    if (!id)
        return Refusal(id.error());
    const QString name = arguments.option(QStringLiteral("to"));
    if (!name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return usageError({QT_TRANSLATE_NOOP("Message", "Say where to, a name that ends with .pdf: --to FILE.pdf")});
    // A place where nothing can be written is said before anything is drawn and noted as printed.
    auto file = NewFile::beside(name);
    if (!file)
        return Refusal(file.error());
    if (ofADay)
        return printRegister(program, arguments.words[1], *file, name);
    const QString kind = arguments.words[0];
    const auto paper =
        program.signedIn().and_then([&](const Session &session) { return program.services().records.print(session, kind, *id); });
    if (!paper)
        return Refusal(paper.error());
    return kept(*file, *paper,
                {{QStringLiteral("kind"), QString(kind).replace(u'-', u'_')},
                 {QStringLiteral("id"), *id},
                 {QStringLiteral("file"), name}});
}

Result<Answer> personFileCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const auto id = idFrom(arguments.words[0]);
    if (!id)
        return Refusal(id.error());
    const QString name = arguments.option(QStringLiteral("to"));
    const bool pdf = name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!pdf && !name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return usageError({QT_TRANSLATE_NOOP("Message", "Say where to, a name that ends with .pdf or .json: --to FILE.pdf")});
    auto file = NewFile::beside(name);
    if (!file)
        return Refusal(file.error());
    const QString purpose = arguments.option(QStringLiteral("purpose"));
    const auto bytes = program.signedIn().and_then([&](const Session &session) {
        return program.services().privacy.personFile(session, CustomerId(*id), purpose,
                                                     pdf ? PersonFileForm::Pdf : PersonFileForm::Json);
    });
    if (!bytes)
        return Refusal(bytes.error());
    return kept(*file, *bytes,
                {{QStringLiteral("kind"), QStringLiteral("person_file")},
                 {QStringLiteral("id"), *id},
                 {QStringLiteral("file"), name},
                 {QStringLiteral("purpose"), purpose}});
}

} // namespace showroom::cli
