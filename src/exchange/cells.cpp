// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/exchange/cells.h"
#include <QRegularExpression>
#include <QTime>

namespace showroom
{

namespace
{

QString narrowed(const QString &cell)
{
    return cell.normalized(QString::NormalizationForm_KC).trimmed();
}

/// Whether what follows the day is a time of that same day.
bool leavesDay(const QString &time, const QString &zone)
{
    if (time.isEmpty())
        return true;
    const QTime parsed =
        QTime::fromString(time.section(u'.', 0, 0), time.count(u':') == 2 ? QStringLiteral("H:m:s") : QStringLiteral("H:m"));
    return parsed.isValid() && (zone != u"Z" || parsed == QTime(0, 0));
}

bool isQuote(QChar c)
{
    return QStringView(u"'\"`‘’“”＂＇").contains(c);
}

bool isLineEnd(QChar c)
{
    return c == u'\t' || c == u'\r' || c == u'\n';
}

bool isFormula(const QString &text)
{
    // A number, or a phone of digits alone: a spreadsheet program shows them as they are.
    static const QRegularExpression harmless(
        QStringLiteral("\\A(-\\d+(\\.\\d+)?%?|\\+\\d{6,15}|\\+\\d{1,3}( \\d{3,11}){1,4})\\z"));
    qsizetype first = 0;
    while (first < text.size() && !isLineEnd(text[first]) &&
           (text[first].isSpace() || isQuote(text[first]) || text[first].category() == QChar::Other_Format))
        ++first;
    if (first == text.size())
        return false;
    const bool starts = isLineEnd(text[first]) || QStringView(u"=+-@＝＋－＠").contains(text[first]);
    return starts && !harmless.match(text).hasMatch();
}

} // namespace

std::optional<QDate> dateFrom(const QString &cell)
{
    static const QString time =
        QStringLiteral("(?:[T ]\\s*(\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}:?\\d{2})?)?\\z");
    static const QRegularExpression separated(QStringLiteral("\\A(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})") + time);
    static const QRegularExpression chinese(QStringLiteral("\\A(\\d{4})(\\s*年\\s*)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?") +
                                            time);
    static const QRegularExpression compact(QStringLiteral("\\A(\\d{4})()(\\d{2})(\\d{2})()()\\z"));
    const QString text = narrowed(cell);
    for (const QRegularExpression *pattern : {&separated, &chinese, &compact}) {
        const QRegularExpressionMatch match = pattern->match(text);
        if (!match.hasMatch() || !leavesDay(match.captured(5), match.captured(6)))
            continue;
        const QDate day(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
        if (day.isValid() && day.year() >= 1900 && day.year() <= 2100)
            return day;
    }
    return std::nullopt;
}

std::optional<bool> flagFrom(const QString &cell)
{
    static const QStringList yes{QStringLiteral("是"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
                                QStringLiteral("0")};
    const QString word = narrowed(cell).toLower();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QString defused(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

QString undefused(const QString &text)
{
    const QString bare = text.mid(1);
    return text.startsWith(u'\'') && isFormula(bare) ? bare : text;
}

} // namespace showroom
