// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/pagedmodel.h"
#include "showroom/services/stock.h"

namespace showroom
{

/// From so many days on a car's age is shown as a warning; what it costs to keep grows with it.
inline constexpr int longInStock = 90;

/// The cars of the stock, the newest first.
class StockListModel final : public PagedRows<VehicleRow>
{
    Q_OBJECT
public:
    enum Column { Car, Colour, State, Days, Place, VinColumn, ColumnCount };

    StockListModel(Executor &executor, Session session, QObject *parent = nullptr);

    void setFilter(const VehicleFilter &filter);
    /// Age in stock is counted to this day.
    void setToday(QDate today);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const VehicleRow &row) const override { return row.vehicle.id.value(); }
    void askPage(const std::optional<VehicleRow> &after, int limit, Receive receive) override;

private:
    [[nodiscard]] QString text(const VehicleRow &row, int column) const;

    Executor &m_executor;
    Session m_session;
    VehicleFilter m_filter;
    QDate m_today;
    Latest m_latest;
};

} // namespace showroom
