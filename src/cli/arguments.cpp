// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include <algorithm>

namespace showroom::cli
{

namespace
{

/// Edit distance, for "did you mean".
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size() + 1));
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString nearest(const QString &word, const QStringList &known)
{
    const auto best = std::min_element(known.begin(), known.end(),
                                       [&](const QString &a, const QString &b) { return distance(word, a) < distance(word, b); });
    return best != known.end() && distance(word, *best) <= 3 ? *best : known.join(QStringLiteral(", "));
}

const CommandInfo *findCommand(const QString &name, const std::vector<CommandInfo> &commands)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const CommandInfo &info) { return name == QLatin1String(info.name); });
    return found == commands.end() ? nullptr : &*found;
}

/// Takes the words one after another.
class Reader
{
public:
    Reader(QStringList line, const std::vector<CommandInfo> &commands) : m_line(std::move(line)), m_commands(commands) {}

    Result<Arguments> read()
    {
        bool onlyWords = false;
        for (m_at = 0; m_at < m_line.size(); ++m_at) {
            const QString word = m_line[m_at];
            if (!onlyWords && word == QLatin1String("--")) {
                onlyWords = true;
                continue;
            }
            const Done taken = !onlyWords && word.startsWith(QLatin1String("--")) ? takeOption(word.mid(2)) : takeWord(word);
            if (!taken)
                return Refusal(taken.error());
        }
        return checked();
    }

private:
    Done takeWord(const QString &word)
    {
        if (!m_arguments.command.isEmpty()) {
            m_arguments.words << word;
            return {};
        }
        m_command = findCommand(word, m_commands);
        m_arguments.command = word;
        if (m_command)
            return {};
        QStringList names;
        for (const CommandInfo &info : m_commands)
            names << QString::fromLatin1(info.name);
        return usageError(
            {QT_TRANSLATE_NOOP("Message", "There is no command “%1”. Perhaps: %2"), {word.left(40), nearest(word, names)}});
    }

    Done takeOption(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals);
        std::optional<QString> given = equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1));
        if (name == QLatin1String("json") || name == QLatin1String("help")) {
            (name == QLatin1String("json") ? m_arguments.json : m_arguments.help) = true;
            return {};
        }
        const bool global = name == QLatin1String("db") || name == QLatin1String("as") ||
                            name == QLatin1String("password-file") || name == QLatin1String("lang");
        const QStringList own =
            m_command ? QString::fromLatin1(m_command->options).split(u' ', Qt::SkipEmptyParts) : QStringList();
        const bool flag = own.contains(name);
        if (!global && !flag && !own.contains(name + u'='))
            return usageError(
                {QT_TRANSLATE_NOOP("Message", "There is no option “--%1” here. Known: %2"),
                 {name.left(40), own.isEmpty() ? QStringLiteral("--db --as --json --lang --password-file") : own.join(u' ')}});
        if (!flag && !given) {
            if (m_at + 1 >= m_line.size())
                return usageError({QT_TRANSLATE_NOOP("Message", "The option “--%1” needs a value after it."), {name}});
            given = m_line[++m_at];
        }
        if (global)
            return setGlobal(name, *given);
        m_arguments.options[name] << given.value_or(QString());
        return {};
    }

    Done setGlobal(const QString &name, const QString &value)
    {
        if (name == QLatin1String("db"))
            m_arguments.db = value;
        else if (name == QLatin1String("as"))
            m_arguments.as = value;
        else if (name == QLatin1String("password-file"))
            m_arguments.passwordFile = value;
        else if (value == QLatin1String("zh") || value == QLatin1String("en"))
            m_arguments.language = value;
        else
            return usageError({QT_TRANSLATE_NOOP("Message", "The language is zh or en, not “%1”."), {value.left(20)}});
        return {};
    }

    Result<Arguments> checked()
    {
        if (m_arguments.help || !m_command) {
            if (!m_command && !m_arguments.help)
                return usageError({QT_TRANSLATE_NOOP("Message", "Say what to do; showroom-cli --help lists the commands.")});
            return m_arguments;
        }
        const qsizetype words = m_arguments.words.size();
        if (words < m_command->fewestWords || words > m_command->mostWords)
            return usageError({QT_TRANSLATE_NOOP("Message", "Expected: showroom-cli %1 %2"),
                               {QString::fromLatin1(m_command->name), QString::fromUtf8(m_command->usage)}});
        return m_arguments;
    }

    QStringList m_line;
    const std::vector<CommandInfo> &m_commands;
    const CommandInfo *m_command = nullptr;
    Arguments m_arguments;
    qsizetype m_at = 0;
};

} // namespace

Refusal usageError(Message message)
{
    return refuse(ErrorCode::Invalid, std::move(message));
}

Result<Arguments> parseArguments(const QStringList &line, const std::vector<CommandInfo> &commands)
{
    return Reader(line, commands).read();
}

Result<QMap<QString, QString>> fieldValues(const QStringList &words)
{
    QMap<QString, QString> values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return usageError({QT_TRANSLATE_NOOP("Message", "Expected field=value, not “%1”."), {word.left(60)}});
        if (values.contains(word.left(equals)))
            return usageError({QT_TRANSLATE_NOOP("Message", "The field “%1” stands twice."), {word.left(equals)}});
        values.insert(word.left(equals), word.mid(equals + 1));
    }
    return values;
}

} // namespace showroom::cli
