// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/contracttemplate.h"
#include <QRegularExpression>

namespace showroom
{

namespace
{

const QStringList &tables()
{
    static const QStringList names{QStringLiteral("lines"), QStringLiteral("payments"), QStringLiteral("signatures")};
    return names;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
    return pattern;
}

QStringList placeholdersIn(const QString &line)
{
    QStringList names;
    for (auto found = placeholder().globalMatch(line); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

void addProblemsOfLine(std::vector<Message> &problems, const QString &line, qint64 number)
{
    for (const QString &name : placeholdersIn(line)) {
        if (!knownPlaceholders().contains(name))
            problems.push_back({QT_TRANSLATE_NOOP("Message", "Line %1: there is no placeholder “%2”."), {number, name.left(40)}});
        else if (tables().contains(name) && line.trimmed() != QStringLiteral("{{%1}}").arg(name))
            problems.push_back({QT_TRANSLATE_NOOP("Message", "Line %1: “%2” stands alone on its line."), {number, name}});
    }
    QString rest = line;
    rest.remove(placeholder());
    if (rest.contains(QStringLiteral("{{")) || rest.contains(QStringLiteral("}}")))
        problems.push_back({QT_TRANSLATE_NOOP("Message", "Line %1: a placeholder is not closed."), {number}});
}

} // namespace

const QStringList &knownPlaceholders()
{
    static const QStringList names = QStringList{QStringLiteral("number"),          QStringLiteral("store"),
                                                 QStringLiteral("buyer"),           QStringLiteral("identity_kind"),
                                                 QStringLiteral("identity_number"), QStringLiteral("phone"),
                                                 QStringLiteral("address"),         QStringLiteral("agent"),
                                                 QStringLiteral("signatory"),       QStringLiteral("consultant"),
                                                 QStringLiteral("signing_date"),    QStringLiteral("delivery_date"),
                                                 QStringLiteral("delivery_place"),  QStringLiteral("subject"),
                                                 QStringLiteral("quantity"),        QStringLiteral("vin"),
                                                 QStringLiteral("quote_number"),    QStringLiteral("total"),
                                                 QStringLiteral("total_capitals"),  QStringLiteral("special_terms")} +
                                     tables();
    return names;
}

const QStringList &neededPlaceholders()
{
    static const QStringList names{QStringLiteral("number"),         QStringLiteral("buyer"),         QStringLiteral("signatory"),
                                   QStringLiteral("signing_date"),   QStringLiteral("delivery_date"), QStringLiteral("total"),
                                   QStringLiteral("total_capitals"), QStringLiteral("special_terms"), QStringLiteral("lines"),
                                   QStringLiteral("payments"),       QStringLiteral("signatures")};
    return names;
}

std::vector<Message> problemsOfTemplate(const QString &body)
{
    std::vector<Message> problems;
    QStringList used;
    qint64 number = 0;
    for (const QString &line : body.split(u'\n')) {
        used << placeholdersIn(line);
        addProblemsOfLine(problems, line, ++number);
    }
    for (const QString &name : neededPlaceholders())
        if (!used.contains(name))
            problems.push_back({QT_TRANSLATE_NOOP("Message", "“{{%1}}” is missing."), {name}});
    for (const QString &name : tables())
        if (used.count(name) > 1)
            problems.push_back({QT_TRANSLATE_NOOP("Message", "“{{%1}}” stands more than once."), {name}});
    return problems;
}

QString filledIn(const QString &line, const std::map<QString, QString> &values)
{
    QString filled;
    qsizetype from = 0;
    for (auto found = placeholder().globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto value = values.find(match.captured(1));
        filled += QStringView(line).sliced(from, match.capturedStart() - from);
        filled += value == values.end() ? match.captured() : value->second;
        from = match.capturedEnd();
    }
    return filled.append(QStringView(line).sliced(from));
}

} // namespace showroom
