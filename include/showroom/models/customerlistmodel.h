// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/pagedmodel.h"
#include "showroom/services/customers.h"

namespace showroom
{

struct CustomerLine {
    CustomerRow row;
    QString ownerName;
    QString letter; ///< of the level, where there is one
};

/// The customers that this person may know of, masked as the services hand them out.
class CustomerListModel final : public PagedRows<CustomerLine>
{
    Q_OBJECT
public:
    enum Column { Name, PhoneColumn, LevelColumn, State, Owner, Source, LastContact, ColumnCount };

    CustomerListModel(Executor &executor, Session session, QObject *parent = nullptr);

    void setFilter(const CustomerFilter &filter);
    [[nodiscard]] const CustomerFilter &filter() const { return m_filter; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const CustomerLine &line) const override { return line.row.id.value(); }
    void askPage(const std::optional<CustomerLine> &after, int limit, Receive receive) override;

private:
    [[nodiscard]] static QVariant badge(const CustomerLine &line, int column, int role);
    [[nodiscard]] static QString text(const CustomerLine &line, int column);

    Executor &m_executor;
    Session m_session;
    CustomerFilter m_filter;
    Latest m_latest;
};

} // namespace showroom
