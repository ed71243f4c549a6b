// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/tableview.h"
#include "showroom/models/itemroles.h"
#include "widgets/look/rowdelegate.h"
#include "widgets/look/typeface.h"
#include <QHeaderView>
#include <QKeyEvent>

namespace showroom
{

TableView::TableView(Rows rows, QWidget *parent) : QTableView(parent), m_rows(rows)
{
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; arrow keys move in it
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(WorklistDelegate::groupHeight);
    verticalHeader()->setDefaultSectionSize(rows == Rows::Worklist ? WorklistDelegate::tallRowHeight : RowDelegate::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(RowDelegate::rowHeight);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFont(typeface(Type::Small));
    horizontalHeader()->setSectionsClickable(false);
    setItemDelegate(rows == Rows::Worklist ? new WorklistDelegate(this) : new RowDelegate(this));
    connect(this, &QTableView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::setColumns(std::vector<ColumnWidth> columns)
{
    m_columns = std::move(columns);
    shareWidth();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::fitRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::fitRows);
    fitRows();
    shareWidth();
}

// Plain tables may have a million rows, all alike; only a worklist, which is short, has rows of several heights and groups.
void TableView::fitRows()
{
    if (m_rows == Rows::Plain || !model())
        return;
    clearSpans();
    const int columns = model()->columnCount();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex first = model()->index(row, 0);
        const bool group = first.data(item::Group).toBool();
        const bool tall = !first.data(item::Subtitle).toString().isEmpty();
        verticalHeader()->resizeSection(row, group ? WorklistDelegate::groupHeight : tall ? WorklistDelegate::tallRowHeight : 40);
        if (group && columns > 1)
            setSpan(row, 0, 1, columns);
    }
}

void TableView::shareWidth()
{
    if (!model() || m_columns.empty())
        return;
    const int count = std::min(int(m_columns.size()), model()->columnCount());
    int left = viewport()->width();
    int sharesLeft = 0;
    for (int i = 0; i < count; ++i)
        if (!isColumnHidden(i)) {
            left -= m_columns[size_t(i)].least;
            sharesLeft += m_columns[size_t(i)].share;
        }
    left = qMax(0, left);
    for (int i = 0; i < count; ++i) {
        if (isColumnHidden(i))
            continue;
        const ColumnWidth &column = m_columns[size_t(i)];
        const int more = sharesLeft > 0 ? left * column.share / sharesLeft : 0;
        setColumnWidth(i, column.least + more);
        left -= more;
        sharesLeft -= column.share;
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowShown(current);
}

// Which row the keys act on is drawn in the selected row's first cell, so the whole view must follow the focus.
void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace showroom
