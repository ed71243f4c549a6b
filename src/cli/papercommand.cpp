// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/exchange/newfile.h"
#include <QCryptographicHash>

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
    return file->write(*paper).and_then([&] { return file->keep(); }).map([&] {
        const QByteArray hash = QCryptographicHash::hash(*paper, QCryptographicHash::Sha256).toHex();
        return Answer{{{QStringLiteral("kind"), QString(kind).replace(u'-', u'_')},
                       {QStringLiteral("id"), *id},
                       {QStringLiteral("file"), name},
                       {QStringLiteral("bytes"), paper->size()},
                       {QStringLiteral("sha256"), QString::fromLatin1(hash)}}};
    });
}

} // namespace showroom::cli
