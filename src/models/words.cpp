// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString weekday(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

QString words::day(QDate day, QDate today)
{
    const QString format = day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s;
    return day.toString(format) + u' ' + weekday(day);
}

QString words::dayAndTime(QDate day, std::optional<QTime> time, QDate today)
{
    const QString text = words::day(day, today);
    return time ? text + u' ' + time->toString(u"HH:mm"_s) : text;
}

QString words::nearDay(QDate day, QDate today)
{
    const auto days = today.daysTo(day);
    if (days == 0)
        return QCoreApplication::translate("Words", "Today");
    if (days == 1)
        return QCoreApplication::translate("Words", "Tomorrow");
    if (days == -1)
        return QCoreApplication::translate("Words", "Yesterday");
    return days > 0 && Week(today).contains(day) ? weekday(day) : words::day(day, today);
}

QString words::level(Level level, Level treatedAs)
{
    const QString own = translated(labelOf(level));
    return level == treatedAs ? own : own + u'→' + translated(labelOf(treatedAs));
}

QString words::vehicleAndTopic(const Lead &lead)
{
    if (lead.vehicle.isEmpty() || lead.topic.isEmpty())
        return lead.vehicle + lead.topic;
    return lead.vehicle + u" · "_s + lead.topic;
}

QString words::contact(const FollowUp &followUp, QDate today)
{
    QString text = words::day(followUp.happenedOn, today) + u' ' + translated(labelOf(followUp.kind));
    if (followUp.outcome == ContactOutcome::NotReached)
        text += u' ' + translated(labelOf(followUp.outcome));
    else if (followUp.reaction)
        text += u' ' + translated(labelOf(*followUp.reaction));
    if (!followUp.learned.isEmpty())
        text += u" · "_s + followUp.learned.simplified();
    if (followUp.nextStep && followUp.nextOn)
        text += u" → "_s + translated(labelOf(*followUp.nextStep)) + u' ' +
                words::dayAndTime(*followUp.nextOn, followUp.nextTime, today);
    if (followUp.state != FollowUpState::Recorded && followUp.state != FollowUpState::Approved)
        text += u" · "_s + translated(labelOf(followUp.state));
    return text;
}

QStringList words::timeline(const std::vector<FollowUpRow> &rows, QDate today)
{
    QStringList lines;
    for (const FollowUpRow &row : rows)
        lines << contact(row.followUp.value, today);
    return lines;
}

QString words::error(const Error &error)
{
    for (const Verdict &verdict : error.verdicts)
        if (verdict.outcome == Outcome::Block)
            return verdict.rule + u": "_s + translated(verdict.message);
    if (qstrlen(error.message.source) > 0)
        return translated(error.message);
    return error.fields.empty() ? QCoreApplication::translate("Words", "It was refused.")
                                : translated(error.fields.front().problem);
}

Tone tones::of(Level level, Level treatedAs)
{
    return level == treatedAs ? of(level) : Tone::Warning;
}

Tone tones::of(Level level)
{
    switch (level) {
    case Level::H:
    case Level::A:
        return Tone::Danger;
    case Level::B:
        return Tone::Warning;
    case Level::C:
        return Tone::Success;
    }
    Q_UNREACHABLE();
}

Tone tones::of(CustomerState state)
{
    switch (state) {
    case CustomerState::Prospect:
        return Tone::Neutral;
    case CustomerState::Base:
        return Tone::Success;
    case CustomerState::Regular:
        return Tone::Info;
    case CustomerState::Merged:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone tones::of(LeadState state)
{
    switch (state) {
    case LeadState::New:
    case LeadState::Following:
    case LeadState::Quoted:
        return Tone::Info;
    case LeadState::Ordered:
    case LeadState::Won:
        return Tone::Success;
    case LeadState::Refused:
    case LeadState::SecondTracking:
        return Tone::Danger;
    case LeadState::LostPending:
        return Tone::Warning;
    case LeadState::Lost:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace showroom
