// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/worklistmodel.h"
#include "showroom/models/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString groupTitle(TaskGroup group)
{
    switch (group) {
    case TaskGroup::Overdue:
        return WorklistModel::tr("Overdue");
    case TaskGroup::Today:
        return WorklistModel::tr("Today");
    case TaskGroup::LaterThisWeek:
        return WorklistModel::tr("Later this week");
    }
    Q_UNREACHABLE();
}

} // namespace

QString WorklistModel::keyOf(const WorklistRow &row)
{
    const QString decision = row.task.outcome == Outcome::Approve ? u"decide:"_s : QString();
    return decision + row.task.kind + u':' + QString::number(row.task.record);
}

std::vector<WorklistModel::Line> WorklistModel::linesOf(const Worklist &worklist)
{
    std::vector<Line> lines;
    for (const auto group : {TaskGroup::Overdue, TaskGroup::Today, TaskGroup::LaterThisWeek}) {
        const size_t header = lines.size();
        for (const WorklistRow &row : worklist.rows)
            if (row.group == group)
                lines.push_back({keyOf(row), {}, row});
        const auto count = qlonglong(lines.size() - header);
        if (count > 0)
            lines.insert(lines.begin() + std::ptrdiff_t(header),
                         Line{u"group:"_s + QString::number(int(group)), groupTitle(group) + u" · "_s + QString::number(count)});
    }
    return lines;
}

void WorklistModel::setWorklist(const Worklist &worklist)
{
    m_today = worklist.day;
    m_letters = worklist.letters;
    std::vector<Line> fresh = linesOf(worklist);
    const auto same = [](const Line &a, const Line &b) { return a.key == b.key; };
    const auto head = std::mismatch(m_lines.begin(), m_lines.end(), fresh.begin(), fresh.end(), same);
    const auto tail = std::mismatch(m_lines.rbegin(), std::make_reverse_iterator(head.first), fresh.rbegin(),
                                    std::make_reverse_iterator(head.second), same);
    const int first = int(head.first - m_lines.begin());
    const int gone = int(tail.first.base() - head.first);
    const int added = int(tail.second.base() - head.second);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + first + gone);
        endRemoveRows();
    }
    if (added > 0)
        beginInsertRows({}, first, first + added - 1);
    m_lines = std::move(fresh);
    if (added > 0)
        endInsertRows();
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const WorklistRow *WorklistModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const Line &line = m_lines[size_t(index.row())];
    return line.group.isEmpty() ? &line.row : nullptr;
}

int WorklistModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.key == key; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int WorklistModel::lineAfter(int row) const
{
    for (int next = row + 1; next < rowCount(); ++next)
        if (m_lines[size_t(next)].group.isEmpty())
            return next;
    for (int before = std::min(row, rowCount()) - 1; before >= 0; --before)
        if (m_lines[size_t(before)].group.isEmpty())
            return before;
    return -1;
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == item::Key)
        return line.key;
    if (!line.group.isEmpty()) {
        if (role == item::Group)
            return index.column() == 0;
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text && index.column() == 0 ? QVariant(line.group) : QVariant();
    }
    switch (index.column()) {
    case CustomerColumn:
        return customerCell(line.row, role);
    case LevelColumn:
        return levelCell(line.row, role);
    case ToDo:
        return toDoCell(line.row, role);
    case Intention:
        return role == Qt::DisplayRole ? QVariant(line.row.intention) : QVariant();
    case Due:
        return dueCell(line.row, role);
    default:
        return weekCell(line.row, role);
    }
}

/// What to do in a few words, and below them the article that asks for it; the rule's whole sentence stands in the card.
QVariant WorklistModel::toDoCell(const WorklistRow &row, int role) const
{
    if (role == item::Subtitle)
        return row.task.rule;
    if (role != Qt::DisplayRole)
        return {};
    if (row.task.rule == "FU-01"_L1 && row.task.outcome == Outcome::Approve)
        return tr("Decide on a wish");
    if (row.task.rule == "FU-01"_L1)
        return row.task.outcome == Outcome::Flag ? tr("Not reached three times")
                                                 : tr("Revisit · %n more", nullptr, std::max(row.owed - row.done, 0));
    if (row.task.rule == "FU-03"_L1)
        return tr("Second follow-up");
    if (row.task.rule == "FU-07"_L1)
        return tr("Take the agreed step");
    if (row.task.rule == "FU-09"_L1)
        return tr("Decide on a late entry");
    if (row.task.rule == "FU-13"_L1)
        return tr("Contact due by level");
    if (row.task.rule == "FU-14"_L1)
        return tr("First response");
    if (row.task.rule == "FU-04"_L1)
        return row.task.outcome == Outcome::Approve ? tr("Decide on closing it") : tr("Ask again");
    return toDoOfTheWeek(row.task);
}

/// The further rules of the week, in a few words.
QString WorklistModel::toDoOfTheWeek(const Task &task)
{
    if (task.rule == "FU-05"_L1)
        return tr("Focus customer");
    if (task.rule == "FU-06"_L1)
        return task.outcome == Outcome::Task ? tr("Regular contact") : tr("A day to think of");
    if (task.kind == "check_draw"_L1)
        return tr("Draw the sample");
    if (task.rule == "FU-08"_L1)
        return tr("Telephone revisit");
    if (task.rule == "FU-15"_L1)
        return tr("Recall");
    if (task.rule == "FU-11"_L1)
        return task.kind == "person"_L1 ? tr("Hand over leads") : tr("Unworked");
    if (task.rule == "FU-12"_L1)
        return tr("Long in the store");
    return translated(task.message);
}

QVariant WorklistModel::customerCell(const WorklistRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.customerName;
    case item::Subtitle:
        return row.phone;
    case item::Strong:
        return true;
    case item::Marked:
        return row.focus;
    default:
        return {};
    }
}

QVariant WorklistModel::levelCell(const WorklistRow &row, int role) const
{
    const bool decision = row.task.outcome == Outcome::Approve;
    if (!decision && !row.lead)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case item::Badge:
        return decision ? tr("Decide") : words::level(row.level, row.effectiveLevel, m_letters);
    case item::BadgeTone:
        return int(decision ? Tone::Info : tones::of(row.level, row.effectiveLevel));
    default:
        return {};
    }
}

QString WorklistModel::dueText(const WorklistRow &row) const
{
    const auto late = row.task.due.isValid() ? row.task.due.daysTo(m_today) : 0;
    if (late > 0)
        return tr("%n day(s) overdue", nullptr, int(late));
    if (row.missedLastWeek > 0)
        return tr("%n missed last week", nullptr, row.missedLastWeek);
    const QDate day = row.plannedOn && row.group != TaskGroup::Overdue ? *row.plannedOn : row.task.due;
    if (!day.isValid())
        return QStringLiteral("—");
    const QString text = words::nearDay(day, m_today);
    return row.plannedTime && row.plannedOn == day ? text + u' ' + row.plannedTime->toString(u"HH:mm"_s) : text;
}

QVariant WorklistModel::dueCell(const WorklistRow &row, int role) const
{
    if (role == Qt::DisplayRole)
        return dueText(row);
    if (role == item::TextTone && (row.task.overdue || row.missedLastWeek > 0))
        return int(Tone::Danger);
    return {};
}

QVariant WorklistModel::weekCell(const WorklistRow &row, int role) const
{
    const bool owes = row.owed > 0;
    switch (role) {
    case Qt::DisplayRole:
        return owes ? QVariant() : QVariant(QStringLiteral("—"));
    case Qt::AccessibleTextRole:
        return tr("%1 of %2").arg(row.done).arg(row.owed);
    case item::DotsDone:
        return owes ? QVariant(std::min(row.done, row.owed)) : QVariant();
    case item::DotsDue:
        return owes ? QVariant(row.owed) : QVariant();
    default:
        return {};
    }
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CustomerColumn:
        return tr("Customer");
    case LevelColumn:
        return tr("Level");
    case ToDo:
        return tr("To do");
    case Intention:
        return tr("Intention");
    case Due:
        return tr("Due");
    case ThisWeek:
        return tr("This week");
    default:
        return {};
    }
}

Qt::ItemFlags WorklistModel::flags(const QModelIndex &index) const
{
    if (at(index))
        return QAbstractTableModel::flags(index);
    return index.isValid() ? Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace showroom
