// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>

class QTableView;
class QToolButton;

namespace showroom
{

class TextLabel;

/// Over a card: to the previous and the next of the list beside it, as it is filtered and sorted, by Alt+Up and Alt+Down from
/// anywhere on the page, also out of a field; and "12 / 431". Past the rows that were read it waits for the next page.
class ListStepper final : public QWidget
{
    Q_OBJECT
public:
    /// `mayLeave` says whether the card may go, and tells the person when it may not.
    ListStepper(QTableView &table, QWidget &page, std::function<bool()> mayLeave);

    /// The row that the card shows, -1 when it is none of the list's.
    void setRow(int row);

private:
    void addKeys(QWidget &page);
    void step(int by);
    void goOn();
    void fit();
    [[nodiscard]] bool isLine(int row) const;
    [[nodiscard]] int lineFrom(int row, int by) const;
    [[nodiscard]] bool hasMore() const;

    QTableView &m_table;
    std::function<bool()> m_mayLeave;
    int m_row = -1;
    int m_awaited = -1; ///< to be turned to once it was read
    QToolButton *m_previous;
    QToolButton *m_next;
    TextLabel *m_place;
};

} // namespace showroom
