// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"
#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace showroom
{

namespace
{

constexpr int significantDigits = 15;
constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr double lastSerial = 2'958'466; // 10000-01-01

/// A format code without what is only shown: quoted and escaped characters, fillers, colours, locales, later sections.
/// An elapsed time such as [h] stays as it is.
QString meaningOf(const QString &code)
{
    QString meaning;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            const bool elapsed =
                !inside.isEmpty() && inside.count(inside[0]) == inside.size() && QStringView(u"hms").contains(inside[0]);
            meaning += elapsed ? QStringLiteral("[]") : QString();
            i = end < 0 ? code.size() : end;
        } else {
            meaning += c.toLower();
        }
    }
    return meaning;
}

bool isPlainInteger(const QString &value)
{
    const QStringView digits = QStringView(value).mid(value.startsWith(u'-') ? 1 : 0);
    const bool leadingZero = digits.size() > 1 && digits.front() == u'0';
    return !digits.isEmpty() && digits.size() <= 30 && !leadingZero &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutTrailingZeros(QString text)
{
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString plainDigits(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const QString scientific = QString::number(std::abs(value), 'e', significantDigits - 1); // d.dddde±xx
    const qsizetype e = scientific.indexOf(u'e');
    const int exponent = scientific.mid(e + 1).toInt();
    if (exponent > 20 || exponent < -15)
        return QString::number(value, 'g', significantDigits);
    QString digits = scientific.left(e).remove(u'.');
    if (exponent < 0)
        digits = QStringLiteral("0.") + QString(-exponent - 1, u'0') + digits;
    else if (exponent < significantDigits - 1)
        digits.insert(exponent + 1, u'.');
    else
        digits += QString(exponent - significantDigits + 1, u'0');
    return (value < 0 ? QStringLiteral("-") : QString()) + withoutTrailingZeros(digits);
}

QString clock(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dayOf(qint64 serial, Epoch epoch)
{
    if (epoch == Epoch::Year1904)
        return QDate(1904, 1, 1).addDays(serial).toString(Qt::ISODate);
    if (serial == 60)
        return QStringLiteral("1900-02-29");
    // Excel's 1900 has a leap day, so that up to it days count from one later.
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial).toString(Qt::ISODate);
}

QString instantText(double value, Epoch epoch)
{
    const qint64 seconds = std::llround(value * double(secondsOfDay));
    const qint64 day = seconds / secondsOfDay;
    const QString time = clock(seconds % secondsOfDay);
    if (day == 0 && (epoch == Epoch::Year1900 || seconds > 0))
        return time;
    return seconds % secondsOfDay == 0 ? dayOf(day, epoch) : dayOf(day, epoch) + u'T' + time;
}

} // namespace

NumberFormat builtInFormat(int id)
{
    const auto isWithin = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 46)
        return {NumberFormat::Kind::Elapsed, 0};
    if (isWithin(14, 22) || isWithin(27, 36) || isWithin(45, 47) || isWithin(50, 58))
        return {NumberFormat::Kind::Instant, 0};
    return {};
}

NumberFormat formatOf(const QString &code)
{
    const QString meaning = meaningOf(code);
    if (meaning.contains(u"[]"))
        return {NumberFormat::Kind::Elapsed, 0};
    if (meaning.contains(u"general") || meaning.contains(u'#') || meaning.contains(u'?'))
        return {};
    if (std::any_of(meaning.begin(), meaning.end(), [](QChar c) { return QStringView(u"ymdhs").contains(c); }))
        return {NumberFormat::Kind::Instant, 0};
    const bool onlyZeros = meaning.size() > 1 && meaning.count(u'0') == meaning.size();
    return {NumberFormat::Kind::Number, onlyZeros ? int(std::min<qsizetype>(meaning.size(), 30)) : 0};
}

QString numberText(const QString &value, const NumberFormat &format, Epoch epoch)
{
    bool good = false;
    const double number = value.toDouble(&good);
    if (!good || !std::isfinite(number))
        return value;
    if (format.kind != NumberFormat::Kind::Number && number >= 0 && number < lastSerial - 1)
        return format.kind == NumberFormat::Kind::Elapsed ? clock(std::llround(number * double(secondsOfDay)))
                                                          : instantText(number, epoch);
    // Some writers keep more digits of an integer than a double has: a citizen's number of 18.
    const QString digits = isPlainInteger(value) ? value : plainDigits(number);
    return digits.contains(u'-') || digits.contains(u'.') ? digits : digits.rightJustified(format.zeros, u'0');
}

} // namespace showroom
