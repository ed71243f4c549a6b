// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/leadlistmodel.h"
#include "models/ownernames.h"
#include "showroom/models/words.h"
#include <QLocale>

namespace showroom
{

namespace
{

QString shortDay(std::optional<QDate> day)
{
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

} // namespace

LeadListModel::LeadListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &LeadListModel::refresh);
}

void LeadListModel::setFilter(const LeadFilter &filter)
{
    m_filter = filter;
    reload();
}

void LeadListModel::askPage(const std::optional<LeadLine> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->row.lead.id) : std::nullopt;
    const auto request = [session = m_session, filter = m_filter, last, limit](Services &services) {
        const auto line = [](LeadRow row, const OwnerNames &names) {
            const QString owner = names.of(row.lead.value.owner);
            const QString letter = names.letters().of(row.lead.value.level);
            return LeadLine{std::move(row), owner, letter};
        };
        return named<LeadLine>(services, session, services.leads.page(session, filter, last, limit), line);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    const LeadLine *line = at(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*line, index.column());
    case item::Strong:
        return index.column() == CustomerColumn;
    case item::Marked:
        return index.column() == CustomerColumn && line->row.lead.value.focusRank == 1;
    case item::Key:
        return line->row.lead.id.value();
    default:
        return badge(*line, index.column(), role);
    }
}

QVariant LeadListModel::badge(const LeadLine &line, int column, int role)
{
    if (column == LevelColumn && role == item::Badge)
        return text(line, column);
    if (column == LevelColumn && role == item::BadgeTone)
        return int(tones::of(line.row.lead.value.level));
    if (column == State && role == item::TextTone)
        return int(tones::of(line.row.lead.value.state));
    return {};
}

QString LeadListModel::text(const LeadLine &line, int column)
{
    const Lead &lead = line.row.lead.value;
    switch (column) {
    case CustomerColumn:
        return line.row.customerName;
    case LevelColumn:
        return line.letter;
    case State:
        return translated(labelOf(lead.state));
    case Intention:
        return words::vehicleAndTopic(lead);
    case Owner:
        return line.ownerName;
    case NextStepOn:
        return shortDay(lead.nextOn);
    case LastContact:
        return shortDay(lead.lastContactOn);
    default:
        return {};
    }
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CustomerColumn:
        return tr("Customer");
    case LevelColumn:
        return tr("Level");
    case State:
        return tr("State");
    case Intention:
        return tr("Intention");
    case Owner:
        return tr("Consultant");
    case NextStepOn:
        return tr("Next step");
    case LastContact:
        return tr("Last contact");
    default:
        return {};
    }
}

} // namespace showroom
