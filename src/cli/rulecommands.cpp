// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/domain/value.h"
#include <QJsonDocument>
#include <QLocale>

namespace showroom::cli
{

namespace
{

QJsonObject taskJson(const Task &task)
{
    return {{QStringLiteral("rule"), task.rule},
            {QStringLiteral("kind"), task.kind},
            {QStringLiteral("id"), task.record},
            {QStringLiteral("person"), task.signin},
            {QStringLiteral("due"), task.due.toString(Qt::ISODate)},
            {QStringLiteral("owed"), task.owed},
            {QStringLiteral("done"), task.done},
            {QStringLiteral("overdue"), task.overdue},
            {QStringLiteral("outcome"), outcomeCode(task.outcome)},
            {QStringLiteral("message"), translated(task.message)}};
}

Result<std::optional<PersonId>> personOf(Program &program, const Session &session, const QString &signin)
{
    if (signin.isEmpty())
        return std::optional<PersonId>();
    return personNamed(program, session, signin).map([](const Stored<Person> &person) { return std::optional(person.id); });
}

QJsonObject parametersOf(const QString &rule, const std::vector<ParameterValue> &values)
{
    QJsonObject parameters;
    for (const ParameterValue &value : values)
        if (value.rule == rule)
            parameters.insert(value.name, value.value);
    return parameters;
}

QJsonObject parameterJson(const ParameterValue &value)
{
    return {{QStringLiteral("name"), value.name},
            {QStringLiteral("rule"), value.rule},
            {QStringLiteral("title"), translated(value.title)},
            {QStringLiteral("value"), value.value},
            {QStringLiteral("expected"), value.expected},
            {QStringLiteral("since"), value.since ? QJsonValue(ValueText<Instant>::write(*value.since)) : QJsonValue()}};
}

Result<Answer> verified(Program &program, const Session &session)
{
    return program.services().trail.verify(session).map([](const AuditVerification &verification) {
        QJsonObject json{{QStringLiteral("entries"), verification.entries}, {QStringLiteral("intact"), verification.intact}};
        if (verification.emptied > 0)
            json.insert(QStringLiteral("emptied"), verification.emptied);
        if (!verification.intact) {
            json.insert(QStringLiteral("first_bad"), verification.firstBad.value_or(0));
            json.insert(QStringLiteral("why"), translated(verification.why));
        }
        return Answer{json, {}, verification.intact ? 0 : 6};
    });
}

} // namespace

Result<Answer> worklistCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    std::optional<QDate> day;
    if (arguments.has(QStringLiteral("date"))) {
        day = parseDay(arguments.option(QStringLiteral("date")));
        if (!day)
            return usageError({QT_TRANSLATE_NOOP("Message", "Expected a day such as 2026-11-28, not “%1”."),
                               {arguments.option(QStringLiteral("date")).left(40)}});
    }
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    return personOf(program, *session, arguments.option(QStringLiteral("person")))
        .and_then([&](std::optional<PersonId> person) { return program.services().worklist.tasks(*session, person, day); })
        .map([](const std::vector<Task> &tasks) {
            QJsonArray rows;
            for (const Task &task : tasks)
                rows.append(taskJson(task));
            return Answer{{{QStringLiteral("tasks"), rows}},
                          {QStringLiteral("rule"), QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("person"),
                           QStringLiteral("due"), QStringLiteral("owed"), QStringLiteral("done"), QStringLiteral("overdue"),
                           QStringLiteral("message")}};
        });
}

Result<Answer> rulesCommand(Program &program)
{
    const QString wanted = program.arguments().words.value(0).toUpper();
    if (!wanted.isEmpty() && !findRule(wanted))
        return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no rule “%1” here."), {wanted.left(20)}});
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return program.signedIn()
        .and_then([&](const Session &session) { return program.services().procedures.parameters(session); })
        .map([&](const std::vector<ParameterValue> &values) {
            QJsonArray rows;
            for (const RuleInfo &rule : ruleCatalogue()) {
                const QString id = QString::fromLatin1(rule.id);
                if (wanted.isEmpty() || id == wanted)
                    rows.append(QJsonObject{{QStringLiteral("id"), id},
                                            {QStringLiteral("article"), rule.article(chinese)},
                                            {QStringLiteral("title"), rule.title(chinese)},
                                            {QStringLiteral("text"), rule.text(chinese)},
                                            {QStringLiteral("parameters"), parametersOf(id, values)}});
            }
            return Answer{{{QStringLiteral("rules"), rows}},
                          {QStringLiteral("id"), QStringLiteral("article"), QStringLiteral("title")}};
        });
}

Result<Answer> policyCommand(Program &program)
{
    const QStringList &words = program.arguments().words;
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    if (words.size() == 2)
        if (Done set = program.services().procedures.setParameter(*session, words[0], words[1]); !set)
            return Refusal(set.error());
    return program.services().procedures.parameters(*session).and_then(
        [&](const std::vector<ParameterValue> &values) -> Result<Answer> {
            QJsonArray rows;
            for (const ParameterValue &value : values)
                if (words.isEmpty() || value.name == words[0])
                    rows.append(parameterJson(value));
            if (rows.isEmpty())
                return refuse(ErrorCode::NotFound,
                              {QT_TRANSLATE_NOOP("Message", "There is no parameter “%1”."), {words.value(0).left(60)}});
            return Answer{{{QStringLiteral("policy"), rows}},
                          {QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("title"), QStringLiteral("expected")}};
        });
}

Result<Answer> auditCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const bool verify = arguments.words.value(0) == QLatin1String("verify");
    if (!verify && !arguments.words.isEmpty() && !arguments.has(QStringLiteral("of")))
        return usageError({QT_TRANSLATE_NOOP("Message", "Expected: showroom-cli audit [--of KIND ID] or audit verify")});
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    if (verify)
        return verified(program, *session);
    TrailFilter filter;
    filter.kind = arguments.option(QStringLiteral("of"));
    if (!arguments.words.isEmpty()) {
        const auto id = idFrom(arguments.words[0]);
        if (!id)
            return Refusal(id.error());
        filter.record = *id;
    }
    if (arguments.has(QStringLiteral("before")))
        filter.before = arguments.option(QStringLiteral("before")).toLongLong();
    const auto limit = limitFrom(arguments, 50);
    if (!limit)
        return Refusal(limit.error());
    return program.services().trail.page(*session, filter, *limit).map([](const Page<TrailRow> &page) {
        QJsonArray rows;
        for (const TrailRow &row : page.rows)
            rows.append(QJsonObject{{QStringLiteral("sequence"), row.entry.sequence},
                                    {QStringLiteral("at"), ValueText<Instant>::write(row.entry.at)},
                                    {QStringLiteral("person"), row.personName},
                                    {QStringLiteral("action"), row.entry.action},
                                    {QStringLiteral("kind"), row.entry.kind},
                                    {QStringLiteral("id"), row.entry.record ? QJsonValue(*row.entry.record) : QJsonValue()},
                                    {QStringLiteral("details"), QJsonDocument::fromJson(row.entry.details.toUtf8()).object()}});
        return Answer{{{QStringLiteral("entries"), rows}, {QStringLiteral("more"), page.more}},
                      {QStringLiteral("sequence"), QStringLiteral("at"), QStringLiteral("person"), QStringLiteral("action"),
                       QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("details")}};
    });
}

} // namespace showroom::cli
