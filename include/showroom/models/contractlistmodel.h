// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/pagedmodel.h"
#include "showroom/services/contracts.h"

namespace showroom
{

/// Contracts and orders, the newest first. A total that the reader may not see is dots.
class ContractListModel final : public PagedRows<ContractListRow>
{
    Q_OBJECT
public:
    enum Column { Number, Customer, Subject, Total, Signed, Promised, Owner, StateColumn, ColumnCount };

    ContractListModel(Executor &executor, Session session, QObject *parent = nullptr);

    void setFilter(const ContractFilter &filter);
    /// Of the rows read so far, how many wait for a step of this person's.
    [[nodiscard]] int waiting() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const ContractListRow &row) const override { return row.row.contract.id.value(); }
    void askPage(const std::optional<ContractListRow> &after, int limit, Receive receive) override;

private:
    [[nodiscard]] static QString text(const ContractListRow &row, int column);

    Executor &m_executor;
    Session m_session;
    ContractFilter m_filter;
    Latest m_latest;
};

} // namespace showroom
