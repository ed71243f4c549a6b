// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/pagedmodel.h"
#include "showroom/services/leads.h"

namespace showroom
{

struct LeadLine {
    LeadRow row;
    QString ownerName;
    QString letter; ///< of the level
};

/// The leads that this person may know of, newest first.
class LeadListModel final : public PagedRows<LeadLine>
{
    Q_OBJECT
public:
    enum Column { CustomerColumn, LevelColumn, State, Intention, Owner, NextStepOn, LastContact, ColumnCount };

    LeadListModel(Executor &executor, Session session, QObject *parent = nullptr);

    void setFilter(const LeadFilter &filter);
    [[nodiscard]] const LeadFilter &filter() const { return m_filter; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const LeadLine &line) const override { return line.row.lead.id.value(); }
    void askPage(const std::optional<LeadLine> &after, int limit, Receive receive) override;

private:
    [[nodiscard]] static QVariant badge(const LeadLine &line, int column, int role);
    [[nodiscard]] static QString text(const LeadLine &line, int column);

    Executor &m_executor;
    Session m_session;
    LeadFilter m_filter;
    Latest m_latest;
};

} // namespace showroom
