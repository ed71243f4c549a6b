// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"
#include "exchange/contentline.h"
#include "showroom/domain/appointment.h"
#include <QRegularExpression>
#include <algorithm>

namespace showroom
{

namespace
{

QString stamp(const QDateTime &utc)
{
    return utc.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString date(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

/// Who has no name yet often stands under their number, and that is not to lie in anybody's calendar.
QString withoutNumbers(QString name)
{
    static const QRegularExpression number(QStringLiteral("(\\d{3})[\\d -]{2,}(\\d{2})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(number, QStringLiteral("\\1****\\2"));
}

} // namespace

QByteArray IcalendarSink::opening() const
{
    return contentLine("BEGIN", QStringLiteral("VCALENDAR")) + contentLine("VERSION", QStringLiteral("2.0")) +
           contentLine("PRODID", QStringLiteral("-//Showroom//Showroom//EN")) +
           contentLine("CALSCALE", QStringLiteral("GREGORIAN"));
}

QByteArray IcalendarSink::closing() const
{
    return contentLine("END", QStringLiteral("VCALENDAR"));
}

QByteArray IcalendarSink::when(const NamedCells &cells) const
{
    const QDate day = cells.day("on_day").value_or(QDate(1970, 1, 1));
    const auto time = cells.time("at_time");
    if (!time) // of any time: a whole day, on which one is not taken for busy
        return contentLine("DTSTART;VALUE=DATE", date(day)) + contentLine("TRANSP", QStringLiteral("TRANSPARENT"));
    const QDateTime begin = QDateTime(day, *time, zone()).toUTC();
    QByteArray lines = contentLine("DTSTART", stamp(begin));
    if (const int minutes = cells.number("minutes"); minutes > 0)
        lines += contentLine("DTEND", stamp(begin.addSecs(60 * qint64(minutes))));
    return lines;
}

QByteArray IcalendarSink::entry(const NamedCells &cells) const
{
    // Choices reach a file as words.
    const bool owed = cells.text("what") == translated(labelOf(AppointmentKind::Revisit));
    const QString name = owed ? QStringLiteral("VTODO") : QStringLiteral("VEVENT");
    const QString word = cells.text("step").isEmpty() ? cells.text("what") : cells.text("step");
    const QString changed = stamp(cells.utc("changed_at"));
    // Without a METHOD the stamp is that of the last change (RFC 5545 3.8.7.2).
    return contentLine("BEGIN", name) + contentLine("UID", escapedValue(cells.text("uid"))) + contentLine("DTSTAMP", changed) +
           contentLine("LAST-MODIFIED", changed) +
           contentLine("SEQUENCE", QString::number(std::max(0, cells.number("version") - 1))) +
           (owed ? contentLine("DUE;VALUE=DATE", date(cells.day("on_day").value_or(QDate(1970, 1, 1)))) +
                       contentLine("STATUS", QStringLiteral("NEEDS-ACTION"))
                 : when(cells)) +
           contentLine("SUMMARY", escapedValue(withoutNumbers(cells.text("customer_name")) + QStringLiteral(" · ") + word)) +
           contentLine("CATEGORIES", escapedValue(word)) + contentLine("CLASS", QStringLiteral("PRIVATE")) +
           contentLine("END", name);
}

} // namespace showroom
