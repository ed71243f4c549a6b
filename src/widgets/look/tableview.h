// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>
#include <vector>

namespace showroom
{

/// How a column takes part in the width of its table.
struct ColumnWidth {
    int least;     ///< in logical pixels
    int share = 0; ///< of what is left over; 0 stays at `least`
};

/// A table of rows that are chosen whole: no grid, no row numbers, quiet header, arrow keys, Enter opens. Its columns fill the
/// width; only when even the least widths do not fit does it scroll sideways.
class TableView : public QTableView
{
    Q_OBJECT
public:
    enum class Rows { Plain, Worklist };
    explicit TableView(Rows rows = Rows::Plain, QWidget *parent = nullptr);

    void setColumns(std::vector<ColumnWidth> columns);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void rowShown(const QModelIndex &index);  ///< the current row changed
    void rowOpened(const QModelIndex &index); ///< Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void shareWidth();
    void fitRows();

    Rows m_rows;
    std::vector<ColumnWidth> m_columns;
};

} // namespace showroom
