// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/crypto/argon2hasher.h"
#include "showroom/demo/demonstration.h"
#include "showroom/paper/qtpress.h"
#include "showroom/repositories/sqlstorage.h"
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>
#include <csignal>
#include <cstdio>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace showroom;

namespace
{

/// Typed without an echo; nothing where there is no terminal.
std::optional<QString> askHidden(const QString &prompt)
{
    termios shown{};
    if (isatty(STDIN_FILENO) == 0 || tcgetattr(STDIN_FILENO, &shown) != 0)
        return std::nullopt;
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    char line[1024];
    const bool read = std::fgets(line, sizeof line, stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return read ? std::optional(QString::fromLocal8Bit(line).remove(u'\n')) : std::nullopt;
}

void speak(const QString &language, QTranslator &translator)
{
    const bool chinese = language.isEmpty() ? QLocale::system().language() == QLocale::Chinese : language == QLatin1String("zh");
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    if (translator.load(chinese ? QStringLiteral(":/translations/showroom_zh_CN.qm")
                                : QStringLiteral(":/translations/showroom_en.qm")))
        QCoreApplication::installTranslator(&translator);
}

Result<QJsonObject> demonstration(Storage &storage, PasswordHasher &hasher, Press &press, const Clock &clock, int customers,
                                  quint64 seed)
{
    return makeDemonstration(storage, hasher, press, clock, {customers, seed}).map([](const DemoOutcome &outcome) {
        QJsonArray people;
        for (const DemoPerson &person : outcome.people)
            people.append(QJsonObject{{QStringLiteral("signin"), person.signin},
                                      {QStringLiteral("name"), person.name},
                                      {QStringLiteral("role"), codeOf(person.role)},
                                      {QStringLiteral("store"), person.store},
                                      {QStringLiteral("password"), person.password}});
        QJsonObject counts;
        for (auto count = outcome.counts.constBegin(); count != outcome.counts.constEnd(); ++count)
            counts.insert(count.key(), *count);
        return QJsonObject{{QStringLiteral("people"), people}, {QStringLiteral("counts"), counts}};
    });
}

int write(const QByteArray &text, int exitCode)
{
    const bool written = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size()) &&
                         std::fflush(stdout) == 0;
    return written ? exitCode : 6; // a cut-off answer is never a success
}

int report(const Error &error, bool json)
{
    if (!json) {
        std::fputs((cli::errorText(error) + u'\n').toLocal8Bit().constData(), stderr);
        return cli::exitCodeOf(error);
    }
    return write(QJsonDocument(cli::errorJson(error)).toJson(), cli::exitCodeOf(error));
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    umask(S_IRWXG | S_IRWXO);                // whatever is written is for its owner alone
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers are drawn, windows never
    QGuiApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Showroom"));
    QCoreApplication::setApplicationName(QStringLiteral("showroom"));
    const QStringList line = QCoreApplication::arguments().mid(1);
    QTranslator translator;
    const auto arguments = cli::parseArguments(line, cli::commandInfos());
    speak(arguments ? arguments->language : QString(), translator);
    if (!arguments)
        return report(arguments.error(), line.contains(QStringLiteral("--json")));
    if (arguments->help)
        return write(cli::helpText(arguments->command).toLocal8Bit(), 0);
    Argon2Hasher hasher;
    QtPress press;
    SystemClock clock;
    cli::Surroundings surroundings;
    surroundings.defaultDatabase =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/showroom.db");
    surroundings.openStorage = [](const QString &where, bool create) { return openStorage({where, create}); };
    surroundings.restoreStorage = [](const QString &backup, const QString &where) {
        return restoreStorage(backup, {where, false});
    };
    surroundings.hasher = &hasher;
    surroundings.press = &press;
    surroundings.clock = &clock;
    surroundings.askHidden = askHidden;
    surroundings.makeDemonstration = [&](Storage &storage, int customers, quint64 seed) {
        return demonstration(storage, hasher, press, clock, customers, seed);
    };
    cli::Program program(surroundings, *arguments);
    const auto answer = program.run();
    if (!answer)
        return report(answer.error(), arguments->json);
    if (!answer->remark.isEmpty())
        std::fputs((answer->remark + u'\n').toLocal8Bit().constData(), stderr);
    const QByteArray text = arguments->json ? QJsonDocument(answer->json).toJson() : cli::asText(*answer).toLocal8Bit();
    return write(text, answer->exitCode);
}
