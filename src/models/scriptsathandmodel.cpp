// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/scriptsathandmodel.h"
#include "showroom/models/itemroles.h"

namespace showroom
{

void ScriptsAtHandModel::setRows(std::vector<ScriptAtHand> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_reasons.clear();
    for (const ScriptAtHand &row : m_rows) {
        QStringList why;
        for (const Message &reason : row.why)
            why << translated(reason);
        m_reasons << why.join(QStringLiteral(" · "));
    }
    endResetModel();
}

int ScriptsAtHandModel::rowOf(TalkScriptId script) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ScriptAtHand &row) { return row.id == script; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant ScriptsAtHandModel::data(const QModelIndex &index, int role) const
{
    const ScriptAtHand *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->script.title;
    case Qt::AccessibleTextRole:
        return QString(row->script.title + QStringLiteral(": ") + m_reasons[index.row()]);
    case Qt::ToolTipRole:
    case item::Subtitle:
        return m_reasons[index.row()];
    case item::Key:
        return row->id.value();
    default:
        return {};
    }
}

} // namespace showroom
