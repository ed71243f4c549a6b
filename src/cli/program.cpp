// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "cli/calendarcommands.h"
#include "showroom/exchange/newfile.h"
#include <QCryptographicHash>
#include <QFile>
#include <QTextStream>

namespace showroom::cli
{

namespace
{

constexpr int largestPasswordFile = 4096;

/// What a week asks for, and what one person may ask.
std::vector<KnownCommand> weekCommands()
{
    return {
        {{"reception", "[DAY]", QT_TRANSLATE_NOOP("Cli", "Who is and was in the store, who is expected, and the capture rate"),
          "", 0, 1},
         receptionCommand},
        {{"pool", "[--limit N]", QT_TRANSLATE_NOOP("Cli", "Leads that whoever works them may take"), "limit=", 0, 0},
         poolCommand},
        {{"hand-over", "SIGNIN --to SIGNIN[,SIGNIN…] --note TEXT [--cards]",
          QT_TRANSLATE_NOOP("Cli", "Every lead of a person to others, in one step"), "to= note= cards", 1, 1},
         handOverCommand},
        {{"undo", "[FOLLOW-UP]", QT_TRANSLATE_NOOP("Cli", "Takes back what you recorded in the last minute"), "", 0, 1},
         undoCommand},
        {{"draw", "satisfaction | recall", QT_TRANSLATE_NOOP("Cli", "Last week's sample of calls that check"), "", 1, 1},
         drawCommand},
        {{"losses", "[--from DAY] [--to DAY] [--dormant] [--invalid]",
          QT_TRANSLATE_NOOP("Cli", "Lost leads of a period by reason, rival and consultant, with the rates"),
          "from= to= dormant invalid", 0, 0},
         lossesCommand},
        {{"person-file", "CUSTOMER --to FILE.(pdf|json) --purpose TEXT",
          QT_TRANSLATE_NOOP("Cli", "All that is held on a customer, logged"), "to= purpose=", 1, 1},
         personFileCommand},
    };
}

std::vector<KnownCommand> makeCommands()
{
    return {
        {{"init", "[--store NAME] [--admin SIGNIN] [--admin-name NAME]",
          QT_TRANSLATE_NOOP("Cli", "A new, empty dealership with its first administrator"),
          "store= region= admin= admin-name=", 0, 0},
         initCommand},
        {{"demo", "[--customers N] [--seed S]", QT_TRANSLATE_NOOP("Cli", "A new dealership with invented people and history"),
          "customers= seed=", 0, 0},
         demoCommand},
        {{"kinds", "", QT_TRANSLATE_NOOP("Cli", "Every kind of record with its fields, states and actions"), "", 0, 0},
         kindsCommand},
        {{"list", "KIND [--where field=value]… [--sort field] [--limit N] [--after ID]",
          QT_TRANSLATE_NOOP("Cli", "The records of a kind, within rights, masked"), "where= sort= limit= after=", 1, 1},
         listCommand},
        {{"show", "KIND ID", QT_TRANSLATE_NOOP("Cli", "One record with its history"), "", 2, 2}, showCommand},
        {{"add", "KIND field=value…", QT_TRANSLATE_NOOP("Cli", "A new record"), "", 1, 1000}, addCommand},
        {{"set", "KIND ID field=value…", QT_TRANSLATE_NOOP("Cli", "Change fields of a record; version=N refuses a stale change"),
          "", 3, 1000},
         setCommand},
        {{"do", "KIND ID ACTION [field=value…]", QT_TRANSLATE_NOOP("Cli", "Any action of the workflow"), "", 3, 1000}, doCommand},
        {{"search", "TEXT [--limit N]", QT_TRANSLATE_NOOP("Cli", "The window's search"), "limit=", 1, 1}, searchCommand},
        {{"worklist", "[--person SIGNIN] [--date DAY]", QT_TRANSLATE_NOOP("Cli", "What the rules want from whom by when"),
          "person= date=", 0, 0},
         worklistCommand},
        {{"rules", "[ID]", QT_TRANSLATE_NOOP("Cli", "The rules with their articles and parameters"), "", 0, 1}, rulesCommand},
        {{"check", "KIND ID", QT_TRANSLATE_NOOP("Cli", "Every rule's verdict on a record"), "", 2, 2}, checkCommand},
        {{"policy", "[NAME [VALUE]]", QT_TRANSLATE_NOOP("Cli", "Read or change a parameter"), "", 0, 2}, policyCommand},
        {{"import", "KIND FILE [--mapping FILE] [--sheet NAME] [--dry-run] [--rejects FILE]",
          QT_TRANSLATE_NOOP("Cli", "Records from CSV or XLSX, all or nothing unless --rejects"),
          "mapping= sheet= dry-run rejects=", 2, 2},
         importCommand},
        {{"export", "KIND --to FILE.(csv,xlsx) --purpose TEXT [--where field=value]…",
          QT_TRANSLATE_NOOP("Cli", "The records of a kind as a table for other programs, within rights, logged"),
          "to= purpose= where=", 1, 1},
         exportCommand},
        {{"print", "KIND ID --to FILE.pdf | reception DAY --to FILE.pdf",
          QT_TRANSLATE_NOOP("Cli", "A quote, a contract, a test drive, a customer's card or a day's register on paper, logged"),
          "to=", 2, 2},
         printCommand},
        {{"audit", "[--of KIND ID] | verify", QT_TRANSLATE_NOOP("Cli", "The trail; whether its chain is whole"),
          "of= limit= before=", 0, 2},
         auditCommand},
        {{"user", "add SIGNIN name=… role=… | list | disable SIGNIN | enable SIGNIN | password SIGNIN | role SIGNIN ROLE",
          QT_TRANSLATE_NOOP("Cli", "The people: administration"), "new-password-file=", 1, 1000},
         userCommand},
        {{"backup", "FILE", QT_TRANSLATE_NOOP("Cli", "A verified copy while in use"), "", 1, 1}, backupCommand},
        {{"restore", "FILE", QT_TRANSLATE_NOOP("Cli", "A backup back in place; the replaced file is kept"), "", 1, 1},
         restoreCommand},
        {{"check-db", "", QT_TRANSLATE_NOOP("Cli", "Whether the database is sound"), "", 0, 0}, checkDbCommand},
    };
}

} // namespace

const std::vector<KnownCommand> &knownCommands()
{
    static const std::vector<KnownCommand> commands = [] {
        std::vector<KnownCommand> all = makeCommands();
        for (const std::vector<KnownCommand> &more : {weekCommands(), calendarCommands()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return commands;
}

std::vector<CommandInfo> commandInfos()
{
    std::vector<CommandInfo> infos;
    for (const KnownCommand &command : knownCommands())
        infos.push_back(command.info);
    return infos;
}

QString helpText(const QString &command)
{
    QString text;
    QTextStream out(&text);
    out << "showroom-cli [--db WHERE] [--as SIGNIN] [--json] [--lang zh|en] [--password-file FILE] COMMAND …\n\n";
    for (const CommandInfo &info : commandInfos()) {
        if (!command.isEmpty() && command != QLatin1String(info.name))
            continue;
        out << "  " << info.name << ' ' << QString::fromUtf8(info.usage) << "\n      " << translated(Label{"Cli", info.summary})
            << '\n';
    }
    return text;
}

QString Program::where() const
{
    return m_arguments.db.isEmpty() ? m_surroundings.defaultDatabase : m_arguments.db;
}

Done Program::open(bool create)
{
    auto storage = m_surroundings.openStorage(where(), create);
    if (!storage)
        return Refusal(storage.error());
    m_storage = std::move(*storage);
    m_services = std::make_unique<Services>(*m_storage, *m_surroundings.hasher, *m_surroundings.press, *m_surroundings.clock);
    return {};
}

void Program::close()
{
    m_services.reset();
    m_storage.reset();
}

Result<QString> Program::password(const QString &variable, const QString &file, const QString &prompt) const
{
    if (!file.isEmpty()) {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be read."), {file}});
        return QString::fromUtf8(opened.read(largestPasswordFile)).section(u'\n', 0, 0);
    }
    if (const QByteArray name = variable.toLatin1(); qEnvironmentVariableIsSet(name.constData()))
        return qEnvironmentVariable(name.constData());
    if (const auto typed = m_surroundings.askHidden(prompt))
        return *typed;
    return refuse(
        ErrorCode::NotSignedIn,
        {QT_TRANSLATE_NOOP("Message", "There is no terminal to ask for a password; set %1 or name a file of it."), {variable}});
}

Result<Session> Program::signedIn()
{
    if (Done opened = open(false); !opened)
        return Refusal(opened.error());
    QString signin = m_arguments.as;
    if (signin.isEmpty())
        signin = qEnvironmentVariable("SHOWROOM_AS");
    if (signin.isEmpty())
        return refuse(ErrorCode::NotSignedIn, {QT_TRANSLATE_NOOP("Message", "Say who you are: --as SIGNIN.")});
    const auto secret = password(QStringLiteral("SHOWROOM_PASSWORD"), m_arguments.passwordFile,
                                 translated(Message{QT_TRANSLATE_NOOP("Message", "Password of %1: "), {signin}}));
    if (!secret)
        return Refusal(secret.error());
    return m_services->signIn.signIn(signin, *secret);
}

Result<Answer> Program::run()
{
    for (const KnownCommand &command : knownCommands())
        if (m_arguments.command == QLatin1String(command.info.name))
            return command.run(*this);
    return usageError({QT_TRANSLATE_NOOP("Message", "Say what to do; showroom-cli --help lists the commands.")});
}

Result<qint64> idFrom(const QString &text)
{
    bool good = false;
    const qint64 id = text.toLongLong(&good);
    if (good && id > 0)
        return id;
    return usageError({QT_TRANSLATE_NOOP("Message", "Expected a record's number, not “%1”."), {text.left(40)}});
}

Result<int> limitFrom(const Arguments &arguments, int usual)
{
    if (!arguments.has(QStringLiteral("limit")))
        return usual;
    bool good = false;
    const int limit = arguments.option(QStringLiteral("limit")).toInt(&good);
    if (good && limit >= 1 && limit <= 100'000)
        return limit;
    return usageError({QT_TRANSLATE_NOOP("Message", "A limit is a number from 1 to 100000.")});
}

Result<Stored<Person>> personNamed(Program &program, const Session &session, const QString &signin)
{
    const auto people = program.services().people.list(session);
    if (!people)
        return Refusal(people.error());
    for (const Stored<Person> &person : *people)
        if (person.value.signin == signin.trimmed().toLower())
            return person;
    return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "Nobody signs in as “%1”."), {signin.left(40)}});
}

Result<Answer> kept(NewFile &file, const QByteArray &bytes, QJsonObject answer)
{
    return file.write(bytes).and_then([&] { return file.keep(); }).map([&] {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        answer.insert(QStringLiteral("bytes"), bytes.size());
        answer.insert(QStringLiteral("sha256"), QString::fromLatin1(hash));
        return Answer{answer};
    });
}

} // namespace showroom::cli
