// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/answer.h"
#include "cli/arguments.h"
#include "showroom/services/services.h"
#include <functional>
#include <memory>

namespace showroom
{
class NewFile;
}

namespace showroom::cli
{

/// What surrounds a command: where passwords are asked for, where the data lies when nobody says, how a demonstration is made.
struct Surroundings {
    QString defaultDatabase;
    /// The database behind a file's name or a server's address; made when `create` says so.
    std::function<Result<std::unique_ptr<Storage>>(const QString &where, bool create)> openStorage;
    /// A backup back in place; answers where the replaced file is kept.
    std::function<Result<QString>(const QString &backup, const QString &where)> restoreStorage;
    PasswordHasher *hasher = nullptr;
    Press *press = nullptr;
    const Clock *clock = nullptr;
    std::function<std::optional<QString>(const QString &prompt)> askHidden; ///< none where there is no terminal
    std::function<Result<QJsonObject>(Storage &, int customers, quint64 seed)> makeDemonstration;
};

/// One run of showroom-cli.
class Program
{
public:
    Program(const Surroundings &surroundings, Arguments arguments)
        : m_surroundings(surroundings), m_arguments(std::move(arguments))
    {
    }

    [[nodiscard]] Result<Answer> run();

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] QString where() const;
    [[nodiscard]] Done open(bool create);
    void close();
    [[nodiscard]] Services &services() { return *m_services; }
    [[nodiscard]] Storage &storage() { return *m_storage; }
    /// Opens and signs in by --as and the password of the environment, a file or the terminal.
    [[nodiscard]] Result<Session> signedIn();
    [[nodiscard]] Result<QString> password(const QString &variable, const QString &file, const QString &prompt) const;

private:
    const Surroundings &m_surroundings;
    Arguments m_arguments;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Services> m_services;
};

using Command = Result<Answer> (*)(Program &);

struct KnownCommand {
    CommandInfo info;
    Command run;
};

[[nodiscard]] const std::vector<KnownCommand> &knownCommands();
[[nodiscard]] std::vector<CommandInfo> commandInfos();
/// Of the program, or of one command.
[[nodiscard]] QString helpText(const QString &command);

/// Who signs in by this name; NotFound in words.
[[nodiscard]] Result<Stored<Person>> personNamed(Program &program, const Session &session, const QString &signin);
/// The bytes in their file, and the answer with their number and hash.
[[nodiscard]] Result<Answer> kept(NewFile &file, const QByteArray &bytes, QJsonObject answer);

// The commands, by what they are about.
Result<Answer> initCommand(Program &program);
Result<Answer> demoCommand(Program &program);
Result<Answer> userCommand(Program &program);
Result<Answer> backupCommand(Program &program);
Result<Answer> restoreCommand(Program &program);
Result<Answer> checkDbCommand(Program &program);
Result<Answer> kindsCommand(Program &program);
Result<Answer> listCommand(Program &program);
Result<Answer> showCommand(Program &program);
Result<Answer> addCommand(Program &program);
Result<Answer> setCommand(Program &program);
Result<Answer> doCommand(Program &program);
Result<Answer> undoCommand(Program &program);
Result<Answer> searchCommand(Program &program);
Result<Answer> worklistCommand(Program &program);
Result<Answer> rulesCommand(Program &program);
Result<Answer> checkCommand(Program &program);
Result<Answer> policyCommand(Program &program);
Result<Answer> auditCommand(Program &program);
Result<Answer> importCommand(Program &program);
Result<Answer> exportCommand(Program &program);
Result<Answer> printCommand(Program &program);
Result<Answer> receptionCommand(Program &program);
Result<Answer> poolCommand(Program &program);
Result<Answer> handOverCommand(Program &program);
Result<Answer> drawCommand(Program &program);
Result<Answer> lossesCommand(Program &program);
/// The reception register of a day into the file that was begun.
Result<Answer> printRegister(Program &program, const QString &day, NewFile &file, const QString &name);
Result<Answer> personFileCommand(Program &program);

[[nodiscard]] Result<qint64> idFrom(const QString &text);
[[nodiscard]] Result<int> limitFrom(const Arguments &arguments, int usual);

} // namespace showroom::cli
