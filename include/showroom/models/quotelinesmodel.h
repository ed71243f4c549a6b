// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include "showroom/services/quotes.h"
#include <QAbstractTableModel>

namespace showroom
{

/// The lines of a quote with how each price came to be, and what they come to.
class QuoteLinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Item, Quantity, Media, Offered, Discount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPrices(const QuotePrices &prices);
    void clear();

    /// One more than there are lines: the last says what they come to.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || !m_prices ? 0 : int(m_prices->lines.size()) + 1;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant lineCell(std::size_t line, int column, int role) const;
    [[nodiscard]] QVariant sumCell(int column, int role) const;

    std::optional<QuotePrices> m_prices;
};

} // namespace showroom
