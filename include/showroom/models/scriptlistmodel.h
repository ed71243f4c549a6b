// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/pagedmodel.h"
#include "showroom/services/scripts.h"

namespace showroom
{

/// The sales scripts, the newest first; their texts are not read for it.
class ScriptListModel final : public PagedRows<Stored<TalkScript>>
{
    Q_OBJECT
public:
    enum Column { Title, Kind, For, Version, State, ColumnCount };

    ScriptListModel(Executor &executor, Session session, QObject *parent = nullptr);

    void setFilter(const ScriptFilter &filter);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const Stored<TalkScript> &row) const override { return row.id.value(); }
    void askPage(const std::optional<Stored<TalkScript>> &after, int limit, Receive receive) override;

private:
    [[nodiscard]] static QString text(const TalkScript &script, int column);

    Executor &m_executor;
    Session m_session;
    ScriptFilter m_filter;
    Latest m_latest;
};

} // namespace showroom
