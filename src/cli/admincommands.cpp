// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/domain/value.h"
#include <QFile>

namespace showroom::cli
{

namespace
{

QString optionOr(const Arguments &arguments, const QString &name, const QString &usual)
{
    const QString value = arguments.option(name);
    return value.isEmpty() ? usual : value;
}

Result<QString> newPassword(const Program &program, const QString &signin)
{
    return program.password(QStringLiteral("SHOWROOM_NEW_PASSWORD"),
                            program.arguments().option(QStringLiteral("new-password-file")),
                            translated(Message{QT_TRANSLATE_NOOP("Message", "New password for %1: "), {signin}}));
}

Answer personAnswer(const Saved<Person> &saved, const QString &signin)
{
    return {{{QStringLiteral("kind"), QStringLiteral("person")},
             {QStringLiteral("id"), saved.id.value()},
             {QStringLiteral("version"), saved.version},
             {QStringLiteral("signin"), signin}}};
}

Result<Answer> addUser(Program &program, const Session &session)
{
    const QStringList words = program.arguments().words.mid(1);
    if (words.isEmpty())
        return usageError({QT_TRANSLATE_NOOP("Message", "Expected: showroom-cli user add SIGNIN name=… role=…")});
    auto values = fieldValues(words.mid(1));
    if (!values)
        return Refusal(values.error());
    Person person;
    person.signin = words[0];
    person.name = values->take(QStringLiteral("name"));
    const QString roleCode = values->take(QStringLiteral("role"));
    const auto role = ValueText<Role>::parse(roleCode.isEmpty() ? QStringLiteral("consultant") : roleCode);
    if (!role || !values->isEmpty()) {
        QStringList roles;
        for (const auto &entry : Codes<Role>::entries)
            roles << QString::fromLatin1(entry.code);
        return usageError(
            {QT_TRANSLATE_NOOP("Message", "Expected name=… and role=… of: %1"), {roles.join(QStringLiteral(", "))}});
    }
    person.role = *role;
    const auto password = newPassword(program, person.signin);
    if (!password)
        return Refusal(password.error());
    return program.services().people.add(session, CommandId::fresh(), person, *password).map([&](const auto &saved) {
        return personAnswer(saved, person.signin);
    });
}

Result<Answer> listUsers(Program &program, const Session &session)
{
    return program.services().records.list(session, QStringLiteral("person"), {{}, {}, 10'000, {}}).map([](QJsonObject json) {
        return Answer{std::move(json),
                      {QStringLiteral("id"), QStringLiteral("signin"), QStringLiteral("name"), QStringLiteral("role"),
                       QStringLiteral("state")}};
    });
}

Result<Answer> changeUser(Program &program, const Session &session, const QString &what)
{
    const QStringList words = program.arguments().words.mid(1);
    const bool role = what == QLatin1String("role");
    if (words.size() != (role ? 2 : 1))
        return usageError({QT_TRANSLATE_NOOP(
            "Message", "Expected: showroom-cli user disable|enable|password SIGNIN, or user role SIGNIN ROLE")});
    const auto person = personNamed(program, session, words[0]);
    if (!person)
        return Refusal(person.error());
    PeopleService &people = program.services().people;
    const auto answer = [&](const Saved<Person> &saved) { return personAnswer(saved, person->value.signin); };
    if (what == QLatin1String("password")) {
        const auto password = newPassword(program, words[0]);
        if (!password)
            return Refusal(password.error());
        return people.resetPassword(session, person->id, *password).map([&] {
            return answer({person->id, person->version, {}});
        });
    }
    if (!role)
        return people
            .setState(session, CommandId::fresh(), person->id,
                      what == QLatin1String("disable") ? PersonState::Disabled : PersonState::Active)
            .map(answer);
    const auto wanted = fromCode<Role>(words[1]);
    if (!wanted)
        return usageError({QT_TRANSLATE_NOOP("Message", "There is no role “%1”."), {words[1].left(40)}});
    return people.setRole(session, CommandId::fresh(), person->id, *wanted).map(answer);
}

} // namespace

Result<Answer> initCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    // Refused before a password is asked for, and before anything is made.
    if (Done standing = program.open(false); standing) {
        const auto empty = program.services().signIn.isEmpty();
        if (!empty || !*empty)
            return empty ? refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "There is a dealership here already.")})
                         : Refusal(empty.error());
    } else if (standing.error().code != ErrorCode::NotFound) {
        return Refusal(standing.error());
    }
    program.close();
    const QString admin = optionOr(arguments, QStringLiteral("admin"), QStringLiteral("admin"));
    const auto secret = program.password(QStringLiteral("SHOWROOM_PASSWORD"), arguments.passwordFile,
                                         translated(Message{QT_TRANSLATE_NOOP("Message", "New password for %1: "), {admin}}));
    if (!secret)
        return Refusal(secret.error());
    if (const auto problem = passwordProblem(*secret))
        return refuseField(QStringLiteral("password"), *problem);
    if (Done made = program.open(true); !made)
        return Refusal(made.error());
    const SignInService::Founding founding{optionOr(arguments, QStringLiteral("store"), QStringLiteral("展厅")),
                                           arguments.option(QStringLiteral("region")),
                                           optionOr(arguments, QStringLiteral("admin-name"), admin),
                                           admin,
                                           *secret,
                                           false};
    return program.services().signIn.found(founding).map([&](const Session &session) {
        return Answer{{{QStringLiteral("db"), program.where()},
                       {QStringLiteral("admin"), session.signin},
                       {QStringLiteral("store"), session.storeName}}};
    });
}

Result<Answer> demoCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    bool goodCount = true;
    bool goodSeed = true;
    const int customers =
        arguments.has(QStringLiteral("customers")) ? arguments.option(QStringLiteral("customers")).toInt(&goodCount) : 1200;
    const quint64 seed =
        arguments.has(QStringLiteral("seed")) ? arguments.option(QStringLiteral("seed")).toULongLong(&goodSeed) : 1;
    if (!goodCount || customers < 1 || customers > 5'000'000 || !goodSeed)
        return usageError({QT_TRANSLATE_NOOP("Message", "Expected: --customers 1 to 5000000, --seed a number")});
    if (program.open(false))
        return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "There is a dealership here already.")});
    const bool fresh = !QFile::exists(program.where());
    if (Done made = program.open(true); !made)
        return Refusal(made.error());
    auto json = program.surroundings().makeDemonstration(program.storage(), customers, seed);
    program.close();
    if (!json) {
        for (const char *end : {"", "-wal", "-shm"}) // nothing half done
            if (fresh)
                QFile::remove(program.where() + QLatin1String(end));
        return Refusal(json.error());
    }
    QJsonObject document = *json;
    document.insert(QStringLiteral("db"), program.where());
    return Answer{document,
                  {QStringLiteral("signin"), QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("password")}};
}

Result<Answer> userCommand(Program &program)
{
    const QString what = program.arguments().words[0];
    static const QStringList known{QStringLiteral("add"),    QStringLiteral("list"),     QStringLiteral("disable"),
                                   QStringLiteral("enable"), QStringLiteral("password"), QStringLiteral("role")};
    if (!known.contains(what))
        return usageError({QT_TRANSLATE_NOOP("Message", "Expected user with one of: %1"), {known.join(QStringLiteral(", "))}});
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    if (what == QLatin1String("add"))
        return addUser(program, *session);
    return what == QLatin1String("list") ? listUsers(program, *session) : changeUser(program, *session, what);
}

Result<Answer> backupCommand(Program &program)
{
    const QString file = program.arguments().words[0];
    return program.signedIn()
        .and_then([&](const Session &session) { return program.services().trail.backup(session, file); })
        .map([&] {
            return Answer{{{QStringLiteral("backup"), file}}};
        });
}

Result<Answer> restoreCommand(Program &program)
{
    // Whoever restores proves to be the administrator of what is replaced; where nothing stands, of the backup itself.
    const bool standing = QFile::exists(program.where());
    if (standing) {
        const auto session = program.signedIn();
        if (!session)
            return Refusal(session.error());
        if (session->role != Role::SysAdmin)
            return refuse(ErrorCode::NotPermitted, {QT_TRANSLATE_NOOP("Message", "Your role does not allow this.")});
        program.close();
    }
    return program.surroundings().restoreStorage(program.arguments().words[0], program.where()).map([&](const QString &kept) {
        return Answer{{{QStringLiteral("db"), program.where()},
                       {QStringLiteral("replaced"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}}};
    });
}

Result<Answer> checkDbCommand(Program &program)
{
    return program.signedIn()
        .and_then([&](const Session &session) { return program.services().trail.checkStorage(session); })
        .map([](const QStringList &problems) {
            return Answer{{{QStringLiteral("sound"), problems.isEmpty()},
                           {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}},
                          {},
                          problems.isEmpty() ? 0 : 6};
        });
}

} // namespace showroom::cli
