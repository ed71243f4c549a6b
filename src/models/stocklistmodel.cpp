// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/stocklistmodel.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include <QLocale>

namespace showroom
{

StockListModel::StockListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &StockListModel::refresh);
}

void StockListModel::setFilter(const VehicleFilter &filter)
{
    m_filter = filter;
    reload();
}

void StockListModel::setToday(QDate today)
{
    m_today = today;
}

void StockListModel::askPage(const std::optional<VehicleRow> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->vehicle.id) : std::nullopt;
    const auto request = [session = m_session, filter = m_filter, last, limit](Services &services) {
        return services.stock.page(session, filter, last, limit);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant StockListModel::data(const QModelIndex &index, int role) const
{
    const VehicleRow *row = at(index);
    if (!row)
        return {};
    const Vehicle &vehicle = row->vehicle.value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Days ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case item::Strong:
        return index.column() == Car;
    case item::Key:
        return row->vehicle.id.value();
    case item::TextTone:
        if (index.column() == State)
            return int(tones::of(vehicle.state));
        return index.column() == Days && daysInStock(vehicle, m_today).value_or(0) > longInStock ? QVariant(int(Tone::Warning))
                                                                                                 : QVariant();
    default:
        return {};
    }
}

QString StockListModel::text(const VehicleRow &row, int column) const
{
    const Vehicle &vehicle = row.vehicle.value;
    switch (column) {
    case Car:
        return words::model(row.brand, row.series, row.modelName);
    case Colour:
        return vehicle.colour;
    case State:
        return translated(labelOf(vehicle.state));
    case Days: {
        const auto days = daysInStock(vehicle, m_today);
        return days ? QLocale().toString(*days) : QString();
    }
    case Place:
        return vehicle.place;
    case VinColumn:
        return vehicle.vin ? u'…' + vehicle.vin->tail() : QString();
    default:
        return {};
    }
}

QVariant StockListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Days)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Car:
        return tr("Car");
    case Colour:
        return tr("Colour");
    case State:
        return tr("State");
    case Days:
        return tr("Days here");
    case Place:
        return tr("Place");
    case VinColumn:
        return tr("VIN");
    default:
        return {};
    }
}

} // namespace showroom
