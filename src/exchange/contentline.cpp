// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentline.h"

namespace showroom
{

namespace
{

constexpr qsizetype mostOctets = 75;

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t') || c == QChar(0x7f);
}

/// Whether an octet goes on with the character before it (RFC 3629 3).
bool continues(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0u) == 0x80u;
}

} // namespace

QString escapedValue(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue; // the two are one break
        if (isBreak(c)) {
            escaped += QStringLiteral("\\n");
        } else if (!isControl(c)) {
            if (c == u'\\' || c == u',' || c == u';')
                escaped += u'\\';
            escaped += c;
        }
    }
    return escaped;
}

QByteArray contentLine(const char *name, const QString &value)
{
    QString whole = QString::fromLatin1(name) + u':' + value;
    whole.removeIf([](QChar c) { return isBreak(c) || isControl(c); });
    const QByteArray octets = whole.toUtf8();
    QByteArray line;
    line.reserve(octets.size() + 3 * (octets.size() / mostOctets + 1));
    qsizetype room = mostOctets;
    for (qsizetype at = 0; at < octets.size();) {
        qsizetype end = at + 1;
        while (end < octets.size() && continues(octets[end]))
            ++end;
        if (end - at > room) {
            line += "\r\n ";
            room = mostOctets - 1;
        }
        line += octets.sliced(at, end - at);
        room -= end - at;
        at = end;
    }
    return line + "\r\n";
}

} // namespace showroom
