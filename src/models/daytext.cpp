// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/daytext.h"
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

using Match = QRegularExpressionMatch;

Match match(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

QString simplified(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toLower(); // full-width digits and signs too
}

QTime timeOf(int hour, int minute, const QString &half)
{
    const bool afternoon = half == u"下午"_s || half == u"晚上"_s || half == u"pm"_s || (half == u"中午"_s && hour < 11);
    if (afternoon && hour < 12)
        hour += 12;
    return half == u"am"_s && hour == 12 ? QTime(0, minute) : QTime(hour, minute);
}

/// Cuts the time off the end of the text.
std::optional<QTime> takeTime(QString &text)
{
    static const auto halves = u"(上午|早上|中午|下午|晚上)?\\s*"_s;
    static const QRegularExpression clock(halves + u"(\\d{1,2}):(\\d{2})\\s*(am|pm)?$"_s);
    static const QRegularExpression hours(halves + u"(\\d{1,2})点(?:(半)|(\\d{1,2})分?)?$"_s);
    static const QRegularExpression english(u"(?:^|\\s)(\\d{1,2})\\s?(am|pm)$"_s);
    std::optional<QTime> time;
    const auto cut = [&](const Match &found, QTime value) {
        time = value;
        text = text.left(found.capturedStart()).trimmed();
    };
    if (const Match m = clock.match(text); m.hasMatch())
        cut(m, timeOf(m.captured(2).toInt(), m.captured(3).toInt(), m.captured(1) + m.captured(4)));
    else if (const Match h = hours.match(text); h.hasMatch())
        cut(h, timeOf(h.captured(2).toInt(), h.captured(3).isEmpty() ? h.captured(4).toInt() : 30, h.captured(1)));
    else if (const Match e = english.match(text); e.hasMatch())
        cut(e, timeOf(e.captured(1).toInt(), 0, e.captured(2)));
    return time;
}

std::optional<QDate> byWord(const QString &text, QDate today)
{
    struct Word {
        QString word;
        int days;
    };
    static const std::array words{Word{u"今天"_s, 0},  Word{u"今日"_s, 0},   Word{u"明天"_s, 1},     Word{u"明日"_s, 1},
                                  Word{u"后天"_s, 2},  Word{u"大后天"_s, 3}, Word{u"昨天"_s, -1},    Word{u"昨日"_s, -1},
                                  Word{u"前天"_s, -2}, Word{u"today"_s, 0},  Word{u"tomorrow"_s, 1}, Word{u"yesterday"_s, -1}};
    for (const Word &entry : words)
        if (text == entry.word)
            return today.addDays(entry.days);
    if (const Match m = match(text, u"([+-]\\d{1,3})\\s?(天|d|days?)?"_s); m.hasMatch())
        return today.addDays(m.captured(1).toInt());
    if (const Match m = match(text, u"([+-]\\d{1,2})\\s?(周|w|weeks?)"_s); m.hasMatch())
        return today.addDays(m.captured(1).toInt() * 7);
    if (const Match m = match(text, u"(\\d{1,3})\\s?天后"_s); m.hasMatch())
        return today.addDays(m.captured(1).toInt());
    return std::nullopt;
}

int chineseWeekday(const QString &character)
{
    const auto at = u"一二三四五六日"_s.indexOf(character);
    return character == u"天"_s ? 7 : at >= 0 ? int(at) + 1 : character.toInt();
}

int englishWeekday(const QString &word)
{
    static const std::array names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                  u"friday"_s, u"saturday"_s, u"sunday"_s};
    for (size_t i = 0; i < names.size(); ++i)
        if (word.size() >= 3 && names[i].startsWith(word))
            return int(i) + 1;
    return 0;
}

QDate weekdayFrom(int weekday, QDate today, Lean lean)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(lean == Lean::Future || ahead == 0 ? ahead : ahead - 7);
}

std::optional<QDate> byWeekday(const QString &text, QDate today, Lean lean)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (const Match m = match(text, u"(下下|下|上|这|本)?(?:周|星期|礼拜)([一二三四五六日天1-7])"_s); m.hasMatch()) {
        const int weekday = chineseWeekday(m.captured(2));
        const QString which = m.captured(1);
        if (which.isEmpty())
            return weekdayFrom(weekday, today, lean);
        const int weeks = which == u"下下"_s ? 2 : which == u"下"_s ? 1 : which == u"上"_s ? -1 : 0;
        return monday.addDays(7 * weeks + weekday - 1);
    }
    if (const Match m = match(text, u"(next |last )?([a-z]{3,9})"_s); m.hasMatch()) {
        const int weekday = englishWeekday(m.captured(2));
        if (weekday == 0)
            return std::nullopt;
        if (m.captured(1).isEmpty())
            return weekdayFrom(weekday, today, lean);
        return monday.addDays((m.captured(1) == u"next "_s ? 7 : -7) + weekday - 1);
    }
    return std::nullopt;
}

QDate nearest(int month, int day, QDate today)
{
    constexpr int halfYear = 183;
    const QDate sameYear(today.year(), month, day);
    const QDate base = sameYear.isValid() ? sameYear : QDate(today.year(), month, 1); // 29 February of another year
    const int year = today.year() + (base.daysTo(today) > halfYear ? 1 : today.daysTo(base) > halfYear ? -1 : 0);
    return QDate(year, month, day);
}

QDate dayOfMonth(int day, QDate today, Lean lean)
{
    const QDate here(today.year(), today.month(), day);
    if (!here.isValid() || (lean == Lean::Future ? here >= today : here <= today))
        return here;
    const QDate other = today.addMonths(lean == Lean::Future ? 1 : -1);
    return QDate(other.year(), other.month(), day);
}

std::optional<QDate> byNumbers(const QString &text, QDate today, Lean lean)
{
    static const auto tail = u"\\s*(?:(?:周|星期)[一二三四五六日]|[a-z]{3,9})?"_s; // the form's own way of writing a day
    if (const Match m = match(text, u"(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"_s + tail); m.hasMatch())
        return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const Match m = match(text, u"(\\d{1,2})[-/.月](\\d{1,2})[日号]?"_s + tail); m.hasMatch())
        return nearest(m.captured(1).toInt(), m.captured(2).toInt(), today);
    if (const Match m = match(text, u"(\\d{1,2})[日号]?"_s); m.hasMatch())
        return dayOfMonth(m.captured(1).toInt(), today, lean);
    return std::nullopt;
}

} // namespace

std::optional<DayAndTime> parseDay(const QString &text, QDate today, Lean lean)
{
    QString rest = simplified(text);
    const std::optional<QTime> time = takeTime(rest);
    std::optional<QDate> day = byWord(rest, today);
    if (!day)
        day = byWeekday(rest, today, lean);
    if (!day)
        day = byNumbers(rest, today, lean);
    if (!day && rest.isEmpty() && time)
        day = today;
    if (!day || !day->isValid() || (time && !time->isValid()))
        return std::nullopt;
    return DayAndTime{*day, time};
}

} // namespace showroom
