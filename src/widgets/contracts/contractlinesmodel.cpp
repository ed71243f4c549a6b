// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contracts/contractlinesmodel.h"

namespace showroom
{

QVariant ContractLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool sum = index.row() == int(m_lines.size());
    if (role == Qt::TextAlignmentRole)
        return index.column() == Item ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == item::Strong)
        return sum;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (sum)
        return index.column() == Item ? tr("Total") : index.column() == Amount ? total().text() : QString();
    const ContractLine &line = m_lines[std::size_t(index.row())];
    switch (index.column()) {
    case Item:
        return line.name;
    case Price:
        return line.price.text();
    case Quantity:
        return QString::number(line.quantity);
    default:
        return times(line.price, line.quantity).text();
    }
}

QVariant ContractLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Item)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Price:
        return tr("Unit price");
    case Quantity:
        return tr("Quantity");
    default:
        return tr("Amount");
    }
}

} // namespace showroom
