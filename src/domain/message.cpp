// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/message.h"
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace showroom
{

namespace
{

QString shown(const MessageArgument &argument)
{
    struct Visitor {
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QLocale().toString(number); }
        QString operator()(QDate day) const { return QLocale().toString(day, QLocale::ShortFormat); }
        QString operator()(const Label &label) const { return translated(label); }
        QString operator()(const std::vector<Label> &labels) const
        {
            QStringList words;
            for (const Label &label : labels)
                words << translated(label);
            return words.join(QLocale().language() == QLocale::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
        }
    };
    return std::visit(Visitor{}, argument);
}

int firstNumber(const std::vector<MessageArgument> &arguments)
{
    for (const MessageArgument &argument : arguments)
        if (const auto *number = std::get_if<qint64>(&argument))
            return int(*number);
    return -1;
}

} // namespace

QString translated(const Label &label)
{
    return QCoreApplication::translate(label.context, label.source);
}

QString translated(const Message &message)
{
    if (*message.source == '\0')
        return {};
    const QString pattern = QCoreApplication::translate("Message", message.source, nullptr, firstNumber(message.arguments));
    // One pass over the pattern, so that a "%1" inside somebody's text is never taken for a place of ours.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const auto index = place ? std::size_t(pattern[i + 1].digitValue()) : 0;
        if (index == 0 || index > message.arguments.size()) {
            text += pattern[i];
            continue;
        }
        text += shown(message.arguments[index - 1]);
        ++i;
    }
    return text;
}

} // namespace showroom
