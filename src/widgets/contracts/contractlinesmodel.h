// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"
#include "showroom/models/itemroles.h"
#include <QAbstractTableModel>

namespace showroom
{

/// What a contract sells, and what it comes to.
class ContractLinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Item, Price, Quantity, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ContractLine> lines)
    {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    [[nodiscard]] Money total() const { return totalOf(std::span<const ContractLine>(m_lines)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_lines.empty() ? 0 : int(m_lines.size()) + 1;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ContractLine> m_lines;
};

} // namespace showroom
