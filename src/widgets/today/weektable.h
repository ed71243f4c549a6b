// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/weekmodel.h"
#include <QTableView>

namespace showroom
{

/// The seven days. Left and right go to the day beside, up and down to the entries of a day, Enter opens one; page up and down
/// turn to other weeks, Home comes back to today.
class WeekTable final : public QTableView
{
    Q_OBJECT
public:
    explicit WeekTable(WeekModel &model, QWidget *parent = nullptr);

    /// Stands on today, or on the week's first day.
    void standOnToday();

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void turned(int weeks); ///< 0: back to this one

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QModelIndex entryOf(int column, int row) const;

    WeekModel &m_model;
};

} // namespace showroom
