// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/textcheck.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace showroom
{

namespace
{

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

// U+200E/F and U+061C steer the order of what stands around them as well; Chinese and Latin text needs none of them.
bool isDirectionMark(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

const char *problemOf(char32_t c, bool multiLine)
{
    if (multiLine && (isLineBreak(c) || c == U'\t'))
        return nullptr;
    if (c == 0)
        return QT_TRANSLATE_NOOP("Message", "There is an invisible null character (%1) at place %2; remove it.");
    if (isLineBreak(c))
        return QT_TRANSLATE_NOOP("Message", "This field is one line, but there is a line break (%1) at place %2; remove it.");
    if (c == U'\t')
        return QT_TRANSLATE_NOOP("Message", "There is a tab (%1) at place %2; remove it, or type a space.");
    if (isControl(c))
        return QT_TRANSLATE_NOOP("Message", "There is an invisible control character (%1) at place %2; remove it.");
    if (QChar::isSurrogate(c))
        return QT_TRANSLATE_NOOP("Message", "There is half a character (%1) at place %2; remove it and type it again.");
    if (QChar::isNonCharacter(c))
        return QT_TRANSLATE_NOOP("Message", "There is a code that is no character (%1) at place %2; remove it.");
    if (isDirectionMark(c))
        return QT_TRANSLATE_NOOP("Message", "There is an invisible direction mark (%1) at place %2, which makes the text look "
                                            "different from what it is; remove it.");
    return nullptr;
}

// A surrogate without its other half is answered as it stands.
char32_t characterAt(QStringView text, qsizetype i)
{
    const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
}

QString codeOf(char32_t c)
{
    return QStringLiteral("U+") + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

qint64 lengthOf(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(QChar::ByteOrderMark);
}

} // namespace

std::optional<Message> problemOf(const QString &text, TextLimits limits)
{
    if (const qint64 length = lengthOf(text); length > limits.maxLength)
        return Message{
            QT_TRANSLATE_NOOP("Message", "The text is %1 characters long, but at most %2 are stored here; shorten it."),
            {length, qint64(limits.maxLength)}};
    qint64 place = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        ++place;
        if (const char *problem = problemOf(c, limits.multiLine))
            return Message{problem, {codeOf(c), place}};
    }
    return std::nullopt;
}

QString trimmedText(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isSpace).base();
    return text.sliced(first - text.begin(), last - first);
}

bool isEmailAddress(const QString &text)
{
    // Letters and digits of any language (RFC 6531); a label of the domain neither begins nor ends with a hyphen.
    static const QRegularExpression address(QStringLiteral(
        "\\A[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@"
        "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\z"));
    return text.size() <= 254 && text.indexOf(u'@') <= 64 && address.match(text).hasMatch();
}

} // namespace showroom
