// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/capitals.h"

namespace showroom
{

namespace
{

constexpr char16_t digits[] = u"零壹贰叁肆伍陆柒捌玖";

/// 1 to 9999.
QString thousands(quint64 number)
{
    static constexpr char16_t units[] = {0, u'拾', u'佰', u'仟'};
    static constexpr quint64 powers[] = {1, 10, 100, 1000};
    QString text;
    bool gap = false;
    for (int place = 3; place >= 0; --place) {
        const auto digit = number / powers[place] % 10;
        if (digit == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        text += QChar(digits[digit]);
        if (place > 0)
            text += QChar(units[place]);
    }
    return text;
}

QString whole(quint64 number)
{
    struct Step {
        quint64 size;
        char16_t name;
    };
    for (const Step step : {Step{100'000'000, u'亿'}, Step{10'000, u'万'}}) {
        if (number < step.size)
            continue;
        const quint64 rest = number % step.size;
        QString text = whole(number / step.size) + QChar(step.name);
        if (rest != 0 && rest < step.size / 10)
            text += u'零';
        return rest == 0 ? text : text + whole(rest);
    }
    return thousands(number);
}

} // namespace

QString inCapitals(Money amount)
{
    const quint64 fen = amount.fen() < 0 ? 0 - quint64(amount.fen()) : quint64(amount.fen());
    const quint64 yuan = fen / 100;
    const auto jiao = fen / 10 % 10;
    const auto last = fen % 10;
    QString text = amount.fen() < 0 ? QStringLiteral("负") : QString();
    if (yuan != 0 || fen == 0)
        text += (yuan == 0 ? QStringLiteral("零") : whole(yuan)) + u'元';
    if (jiao != 0)
        text += QString(QChar(digits[jiao])) + u'角';
    if (last == 0)
        return text + u'整';
    if (jiao == 0 && yuan != 0)
        text += u'零';
    return text + QChar(digits[last]) + u'分';
}

} // namespace showroom
