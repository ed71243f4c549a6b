// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/reminders.h"
#include "showroom/models/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("Reminders", source);
}

bool isNear(QTime at, QTime now)
{
    const int ahead = now.secsTo(at) / 60;
    return ahead <= minutesAhead && ahead >= -minutesAfter;
}

QString keyOf(const char *what, qint64 record, const QString &more = {})
{
    return u"%1:%2:%3"_s.arg(QLatin1String(what)).arg(record).arg(more);
}

Reminder appointment(const char *what, qint64 record, QTime at, const QString &name, const QString &about)
{
    const QString time = at.toString(u"HH:mm"_s);
    QString line = text(QT_TRANSLATE_NOOP("Reminders", "%1: %2 at %3")).arg(about, name, time);
    return {ReminderKind::Appointment, keyOf(what, record, time), std::move(line)};
}

} // namespace

std::vector<Reminder> remindersOf(const Worklist &worklist, const std::vector<ExpectedRow> &expected, PersonId person, QTime now)
{
    std::vector<Reminder> all;
    for (const WorklistRow &row : worklist.rows) {
        const Task &task = row.task;
        if (row.plannedTime && row.plannedOn == worklist.day && isNear(*row.plannedTime, now))
            all.push_back(
                appointment("drive", task.record, *row.plannedTime, row.customerName, translated(labelOf(NextStep::TestDrive))));
        if (task.kind == u"visit" && task.outcome == Outcome::Flag)
            all.push_back(
                {ReminderKind::Party, keyOf("party", task.record),
                 row.customerName.isEmpty() ? translated(task.message) : row.customerName + u": "_s + translated(task.message)});
        if (task.outcome == Outcome::Approve && row.group != TaskGroup::LaterThisWeek)
            all.push_back(
                {ReminderKind::Decision, keyOf("decision", task.record, task.kind),
                 text(QT_TRANSLATE_NOOP("Reminders", "Waits for your decision (%1): %2")).arg(task.rule, row.customerName)});
    }
    for (const ExpectedRow &row : expected)
        if (row.owner == person && row.time && !row.arrived && isNear(*row.time, now))
            all.push_back(appointment("expected", row.lead.value(), *row.time, row.customerName, translated(labelOf(row.step))));
    return all;
}

bool QuietHours::holds(QTime time) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

} // namespace showroom
