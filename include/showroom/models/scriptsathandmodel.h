// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/scripts.h"
#include <QAbstractTableModel>

namespace showroom
{

/// The scripts that fit a case: their titles, and under each why it is there.
class ScriptsAtHandModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ScriptAtHand> rows);
    [[nodiscard]] const ScriptAtHand *at(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
    }
    [[nodiscard]] int rowOf(TalkScriptId script) const; ///< -1 if it is not among them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ScriptAtHand> m_rows;
    QStringList m_reasons; ///< by row, in words
};

} // namespace showroom
