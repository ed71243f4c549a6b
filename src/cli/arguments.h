// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <QMap>
#include <QStringList>

namespace showroom::cli
{

/// The words of a command line, told apart: options of the program, the command, its words, its options, its field=value pairs.
struct Arguments {
    QString db;
    QString as;
    QString passwordFile;
    QString language;
    bool json = false;
    bool help = false;
    QString command;
    QStringList words;
    QMap<QString, QStringList> options; ///< --limit 5; an option that may stand several times keeps every value

    [[nodiscard]] QString option(const QString &name) const { return options.value(name).value(0); }
    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
};

/// What a command takes, for checking and for --help.
struct CommandInfo {
    const char *name;
    const char *usage;   ///< after the name
    const char *summary; ///< untranslated
    const char *options; ///< names separated by spaces; a trailing = takes a value
    int fewestWords = 0;
    int mostWords = 1000;
};

[[nodiscard]] Refusal usageError(Message message);

/// Refused with what was expected: an unknown option or command, a missing value, too few or too many words.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &line, const std::vector<CommandInfo> &commands);

/// field=value pairs; the value may hold further "=".
[[nodiscard]] Result<QMap<QString, QString>> fieldValues(const QStringList &words);

} // namespace showroom::cli
