// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace showroom
{

/// Rows that are read whole and few: their texts, ready to be shown.
class TextRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool right = false;
    };
    struct Row {
        QStringList cells;
        qint64 key = 0;
        Tone tone = Tone::Neutral; ///< of the last cell
        bool strong = false;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column> columns);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row *at(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace showroom
