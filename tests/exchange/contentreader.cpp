// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentreader.h"
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

QString decoded(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(octets);
    EXPECT_FALSE(decoder.hasError()) << "no UTF-8, or cut inside a character: " << octets.toStdString();
    return text;
}

QStringList unescaped(const QString &value)
{
    QStringList components{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        EXPECT_TRUE(c >= u' ' || c == u'\t') << "a control character";
        if (c == u';') {
            components << QString();
        } else if (c == u'\\') {
            ++i;
            const QChar next = i < value.size() ? value[i] : QChar();
            EXPECT_TRUE(next == u'\\' || next == u',' || next == u';' || next == u'n') << "no escape: " << value.toStdString();
            components.last() += next == u'n' ? QChar(u'\n') : next;
        } else {
            EXPECT_NE(c, u',') << "a comma parts values";
            components.last() += c;
        }
    }
    return components;
}

} // namespace

std::vector<ReadLine> readContentLines(const QByteArray &bytes)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z-]+)((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    std::vector<ReadLine> lines;
    EXPECT_TRUE(bytes.endsWith("\r\n"));
    QByteArray unfolded;
    for (const QByteArray &line : bytes.chopped(2).replace("\r\n", "\r").split('\r')) {
        EXPECT_FALSE(line.contains('\n')) << "a line ends with CR LF";
        EXPECT_LE(line.size(), 75) << line.toStdString();
        (void)decoded(line); // each for itself: many readers decode before they unfold
        if (line.startsWith(' '))
            unfolded += line.sliced(1);
        else
            unfolded += (unfolded.isEmpty() ? "" : "\r") + line;
    }
    for (const QByteArray &line : unfolded.split('\r')) {
        const auto match = form.match(decoded(line));
        EXPECT_TRUE(match.hasMatch()) << line.toStdString();
        lines.push_back({match.captured(1), match.captured(2).split(u';', Qt::SkipEmptyParts), unescaped(match.captured(3))});
    }
    return lines;
}

QString valueOf(const std::vector<ReadLine> &lines, const char *name)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const ReadLine &line) { return line.name == QLatin1String(name); });
    return found == lines.end() ? QString() : found->value();
}

int countOf(const std::vector<ReadLine> &lines, const char *name, const QString &value)
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ReadLine &line) { return line.name == QLatin1String(name) && line.value() == value; }));
}

} // namespace showroom
