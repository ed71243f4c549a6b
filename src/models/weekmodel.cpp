// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/weekmodel.h"
#include "showroom/models/words.h"
#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

Tone toneOf(const Appointment &appointment)
{
    if (appointment.isOver)
        return Tone::Muted;
    switch (appointment.what) {
    case AppointmentKind::TestDrive:
        return Tone::Info;
    case AppointmentKind::Delivery:
        return Tone::Success;
    case AppointmentKind::Birthday:
    case AppointmentKind::Anniversary:
        return Tone::Warning;
    default:
        return isVisit(appointment) ? Tone::Accent : Tone::Neutral;
    }
}

QString timeOf(const Appointment &appointment)
{
    return appointment.begin ? appointment.begin->toString(u"HH:mm"_s) : QString();
}

} // namespace

void WeekModel::setCalendar(const Calendar &calendar, QDate today, bool withOwners)
{
    beginResetModel();
    m_week = Week(calendar.from);
    m_today = today;
    m_withOwners = withOwners;
    m_owed = {};
    for (auto &day : m_days)
        day.clear();
    for (const Appointment &appointment : calendar.appointments) {
        if (!m_week.contains(appointment.day))
            continue;
        const auto column = std::size_t(m_week.monday().daysTo(appointment.day));
        if (appointment.what == AppointmentKind::Revisit)
            m_owed[column] += 1;
        else
            m_days[column].push_back(appointment);
    }
    endResetModel();
}

int WeekModel::entries(int column) const
{
    return column >= 0 && column < days ? int(m_days[std::size_t(column)].size()) : 0;
}

int WeekModel::owed(int column) const
{
    return column >= 0 && column < days ? m_owed[std::size_t(column)] : 0;
}

int WeekModel::total() const
{
    return std::accumulate(m_days.begin(), m_days.end(), 0, [](int sum, const auto &day) { return sum + int(day.size()); });
}

const Appointment *WeekModel::at(const QModelIndex &index) const
{
    const int entry = index.row() - 1;
    return index.isValid() && entry >= 0 && entry < entries(index.column())
               ? &m_days[std::size_t(index.column())][std::size_t(entry)]
               : nullptr;
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    int most = 0;
    for (int column = 0; column < days; ++column)
        most = std::max(most, entries(column));
    return most + 1;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.row() == owedRow)
        return owedData(index.column(), role);
    const Appointment *appointment = at(index);
    if (!appointment)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{timeOf(*appointment), appointment->customerName}.join(u' ').trimmed();
    case item::Subtitle: {
        // Whose it is comes first: of several people's that is asked before all, and a column is narrow.
        const QString word = translated(wordFor(*appointment));
        const bool owned = m_withOwners && !appointment->ownerName.isEmpty();
        return owned ? appointment->ownerName + u" · "_s + word : word;
    }
    case item::BadgeTone:
        return int(toneOf(*appointment));
    case Qt::ToolTipRole: // a tool tip would take a name for markup
        return u"<p>%1</p>"_s.arg(spoken(*appointment).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return spoken(*appointment);
    default:
        return {};
    }
}

/// Everything about it in one line, for who hears the window and for what does not fit in a column.
QString WeekModel::spoken(const Appointment &appointment) const
{
    QStringList parts{
        words::nearDay(appointment.day, m_today),   timeOf(appointment), appointment.customerName,
        translated(wordFor(appointment)),           appointment.subject, m_withOwners ? appointment.ownerName : QString(),
        appointment.isOver ? tr("over") : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant WeekModel::owedData(int column, int role) const
{
    const int count = owed(column);
    if (role == item::Group)
        return true;
    if (count == 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%n owed", nullptr, count);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words::nearDay(dayOf(column), m_today) + u" · "_s + tr("%n revisit(s) owed by this day (FU-01)", nullptr, count);
    case item::TextTone:
        return int(isToday(column) ? Tone::Danger : Tone::Muted);
    default:
        return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= days)
        return {};
    const QDate day = dayOf(section);
    if (role == Qt::DisplayRole)
        return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + QString::number(day.day());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return words::nearDay(day, m_today);
    if (role == item::Strong)
        return isToday(section);
    return {};
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.row() == owedRow || at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace showroom
