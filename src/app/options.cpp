// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include <QCommandLineParser>
#include <QRegularExpression>

namespace showroom
{

std::optional<Options> readOptions(const QStringList &arguments, QString &complaint)
{
    QCommandLineParser parser;
    const auto add = [&](const char *name, const char *value, const char *says) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(says), QString::fromLatin1(value)));
    };
    add("db", "where", "File, or postgresql://host/database.");
    add("lang", "zh|en", "Language of the window.");
    add("appearance", "light|dark", "Colours of the window.");
    add("demonstration", "", "Make a demonstration in a temporary folder and sign in.");
    add("as", "signin", "Sign in to the demonstration as this person.");
    add("at", "time", "Set the demonstration's clock, such as 2026-11-26T10:20.");
    add("picture", "page", "Save a picture of a page, or of page/button, and leave.");
    add("out", "file", "Where the picture goes.");
    add("size", "WxH", "Size of the window.");
    add("measure-start", "", "Print the milliseconds to the first usable frame and leave.");
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments) || parser.isSet(help) || !parser.positionalArguments().isEmpty()) {
        complaint = parser.isSet(help) ? parser.helpText() : parser.errorText() + u'\n' + parser.helpText();
        return std::nullopt;
    }
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    Options options{value("db"),
                    value("lang"),
                    value("appearance"),
                    parser.isSet(QStringLiteral("demonstration")),
                    value("as"),
                    {},
                    value("picture"),
                    value("out"),
                    {},
                    {},
                    parser.isSet(QStringLiteral("measure-start"))};
    if (const QDateTime at = QDateTime::fromString(value("at"), Qt::ISODate); at.isValid())
        options.at = at;
    static const QRegularExpression size(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    if (const auto match = size.match(value("size")); match.hasMatch())
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    if (options.language == QLatin1String("zh"))
        options.language = QStringLiteral("zh_CN");
    return options;
}

} // namespace showroom
