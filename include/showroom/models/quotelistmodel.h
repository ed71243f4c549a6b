// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/pagedmodel.h"
#include "showroom/services/quotes.h"

namespace showroom
{

/// Quotes, the newest first. A price that the reader may not see is an empty cell.
class QuoteListModel final : public PagedRows<QuoteListRow>
{
    Q_OBJECT
public:
    enum Column { Number, Customer, Subject, Total, Discount, StateColumn, ColumnCount };

    QuoteListModel(Executor &executor, Session session, QObject *parent = nullptr);

    void setFilter(const QuoteFilter &filter);
    /// Of the rows read so far, how many wait for this person's decision.
    [[nodiscard]] int waiting() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const QuoteListRow &row) const override { return row.row.quote.id.value(); }
    void askPage(const std::optional<QuoteListRow> &after, int limit, Receive receive) override;

private:
    [[nodiscard]] QString text(const QuoteListRow &row, int column) const;

    Executor &m_executor;
    Session m_session;
    QuoteFilter m_filter;
    Latest m_latest;
};

/// Plans that wait for a quote, the newest first.
class PlanListModel final : public PagedRows<PlanRow>
{
    Q_OBJECT
public:
    enum Column { Number, Customer, Model, ColumnCount };

    PlanListModel(Executor &executor, Session session, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] qint64 keyOf(const PlanRow &row) const override { return row.plan.id.value(); }
    void askPage(const std::optional<PlanRow> &after, int limit, Receive receive) override;

private:
    Executor &m_executor;
    Session m_session;
    Latest m_latest;
};

} // namespace showroom
