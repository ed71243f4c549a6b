// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/textrowsmodel.h"
#include <algorithm>

namespace showroom
{

void TextRowsModel::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void TextRowsModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TextRowsModel::Row *TextRowsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[std::size_t(index.row())] : nullptr;
}

int TextRowsModel::rowOf(qint64 key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    const Row *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row->cells.value(index.column());
    case Qt::TextAlignmentRole:
        return m_columns[std::size_t(index.column())].right ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case item::Strong:
        return row->strong;
    case item::Key:
        return row->key;
    case item::TextTone:
        return index.column() == columnCount() - 1 ? QVariant(int(row->tone)) : QVariant();
    default:
        return {};
    }
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Column &column = m_columns[std::size_t(section)];
    if (role == Qt::TextAlignmentRole && column.right)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace showroom
