// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/plaintext.h"

namespace showroom::paper
{
namespace
{

// No language needs more of them on one letter; a hundred would cover the lines above and below.
constexpr int mostMarks = 4;

bool breaksLine(char32_t c)
{
    return c == U'\n' || c == U'\v' || c == U'\f' || c == U'\r' || c == 0x85 || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool turnsDirection(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isNothing(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == QChar::ByteOrderMark || c == QChar::ObjectReplacementCharacter ||
           QChar::isNonCharacter(c);
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

char32_t characterAt(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(text[i].unicode());
}

} // namespace

QString plain(const QString &text)
{
    QString drawn;
    drawn.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        marks = isMark(c) ? marks + 1 : 0;
        if (c == U'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (breaksLine(c))
            drawn += u'\n';
        else if (c == U'\t')
            drawn += u' ';
        else if (!turnsDirection(c) && !isNothing(c) && marks <= mostMarks)
            drawn += QChar::fromUcs4(c);
    }
    return drawn;
}

QString plainLine(const QString &text)
{
    return plain(text).replace(u'\n', u' ').trimmed();
}

QStringList plainParagraphs(const QString &text)
{
    const QString drawn = plain(text);
    return drawn.isEmpty() ? QStringList() : drawn.split(u'\n');
}

} // namespace showroom::paper
