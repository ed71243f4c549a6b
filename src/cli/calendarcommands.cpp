// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarcommands.h"
#include "showroom/exchange/exportfile.h"

namespace showroom::cli
{

namespace
{

Result<Answer> exported(Program &program, const Session &session, const ExportRequest &request, const QString &name)
{
    return exportToFile(program.services().exports, session, request, name).map([&](const ExportOutcome &outcome) {
        return Answer{{{QStringLiteral("kind"), outcome.head.kind},
                       {QStringLiteral("file"), name},
                       {QStringLiteral("rows"), outcome.rows},
                       {QStringLiteral("purpose"), outcome.head.purpose}}};
    });
}

Result<QString> fileName(const Arguments &arguments, const char *option, const char *ending)
{
    const QString name = arguments.option(QString::fromLatin1(option));
    if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
        return name;
    return usageError({QT_TRANSLATE_NOOP("Message", "Say where to, a name that ends with %1: --%2 FILE%1"),
                       {QString::fromLatin1(ending), QString::fromLatin1(option)}});
}

Result<Answer> vcardCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const auto name = fileName(arguments, "to", ".vcf");
    auto where = name ? fieldValues(arguments.options.value(QStringLiteral("where"))) : Refusal(name.error());
    if (!where)
        return Refusal(where.error());
    if (!arguments.words.isEmpty()) {
        const auto id = idFrom(arguments.words[0]);
        if (!id)
            return Refusal(id.error());
        where->insert(QStringLiteral("id"), QString::number(*id));
    }
    const ExportRequest request{QStringLiteral("contact"), arguments.option(QStringLiteral("purpose")), *where};
    return program.signedIn().and_then([&](const Session &session) { return exported(program, session, request, *name); });
}

Result<Answer> calendarCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    RecordService::ListQuery query;
    for (const char *option : {"from", "to"})
        if (const QString value = arguments.option(QString::fromLatin1(option)); !value.isEmpty())
            query.where.insert(QString::fromLatin1(option), value);
    if (const QString person = arguments.option(QStringLiteral("person")); !person.isEmpty())
        query.where.insert(QStringLiteral("owner"), person);
    if (arguments.has(QStringLiteral("ics"))) {
        const auto name = fileName(arguments, "ics", ".ics");
        if (!name)
            return Refusal(name.error());
        const QString purpose = arguments.option(QStringLiteral("purpose"));
        const ExportRequest request{QStringLiteral("appointment"), purpose.isEmpty() ? QStringLiteral("calendar") : purpose,
                                    query.where};
        return program.signedIn().and_then([&](const Session &session) { return exported(program, session, request, *name); });
    }
    return program.signedIn()
        .and_then([&](const Session &session) {
            return program.services().records.list(session, QStringLiteral("appointment"), query);
        })
        .map([](const QJsonObject &answer) {
            return Answer{answer,
                          {QStringLiteral("on_day"), QStringLiteral("at_time"), QStringLiteral("what"), QStringLiteral("step"),
                           QStringLiteral("customer_name"), QStringLiteral("owner_name")}};
        });
}

} // namespace

std::vector<KnownCommand> calendarCommands()
{
    return {
        {{"vcard", "[CUSTOMER] --to FILE.vcf --purpose TEXT [--where field=value]…",
          QT_TRANSLATE_NOOP("Cli", "A customer, or those of a list, for an address book (vCard 4.0), within rights, logged"),
          "to= purpose= where=", 0, 1},
         vcardCommand},
        {{"calendar", "[--from DAY] [--to DAY] [--person SIGNIN | --person store] [--ics FILE [--purpose TEXT]]",
          QT_TRANSLATE_NOOP("Cli", "Next steps, test drives, deliveries, birthdays and owed revisits of a week, or as iCalendar"),
          "from= to= person= ics= purpose=", 0, 0},
         calendarCommand},
    };
}

} // namespace showroom::cli
