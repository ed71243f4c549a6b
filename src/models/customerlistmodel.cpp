// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/customerlistmodel.h"
#include "models/ownernames.h"
#include "showroom/models/words.h"
#include <QLocale>

namespace showroom
{

CustomerListModel::CustomerListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &CustomerListModel::refresh);
}

void CustomerListModel::setFilter(const CustomerFilter &filter)
{
    m_filter = filter;
    reload();
}

void CustomerListModel::askPage(const std::optional<CustomerLine> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->row) : std::nullopt;
    const auto request = [session = m_session, filter = m_filter, last, limit](Services &services) {
        const auto line = [](CustomerRow row, const OwnerNames &names) {
            const QString owner = names.of(row.owner);
            const QString letter = row.level ? names.letters().of(*row.level) : QString();
            return CustomerLine{std::move(row), owner, letter};
        };
        return named<CustomerLine>(services, session, services.customers.page(session, filter, last, limit), line);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    const CustomerLine *line = at(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*line, index.column());
    case item::Strong:
        return index.column() == Name;
    case item::Key:
        return line->row.id.value();
    default:
        return badge(*line, index.column(), role);
    }
}

QVariant CustomerListModel::badge(const CustomerLine &line, int column, int role)
{
    if (column == LevelColumn && line.row.level) {
        if (role == item::Badge)
            return text(line, column);
        if (role == item::BadgeTone)
            return int(tones::of(*line.row.level));
    }
    if (column == State && role == item::TextTone)
        return int(tones::of(line.row.state));
    return {};
}

QString CustomerListModel::text(const CustomerLine &line, int column)
{
    switch (column) {
    case Name:
        return line.row.name;
    case PhoneColumn:
        return line.row.phone ? line.row.phone->shown() : QString();
    case LevelColumn:
        return line.letter;
    case State:
        return translated(labelOf(line.row.state));
    case Owner:
        return line.ownerName;
    case Source:
        return line.row.source;
    case LastContact:
        return line.row.lastContactOn ? QLocale().toString(*line.row.lastContactOn, QLocale::ShortFormat) : QString();
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case PhoneColumn:
        return tr("Phone");
    case LevelColumn:
        return tr("Level");
    case State:
        return tr("State");
    case Owner:
        return tr("Consultant");
    case Source:
        return tr("Source");
    case LastContact:
        return tr("Last contact");
    default:
        return {};
    }
}

} // namespace showroom
