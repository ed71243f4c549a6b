// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include "showroom/services/worklist.h"
#include <QAbstractTableModel>

namespace showroom
{

/// The Today page's list: header rows "Overdue · 2", "Today · 5", "Later this week · 9", and below each its lines.
class WorklistModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CustomerColumn, LevelColumn, ToDo, Intention, Due, ThisWeek, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Lines that stay keep their place, and with it the selection.
    void setWorklist(const Worklist &worklist);
    [[nodiscard]] const WorklistRow *at(const QModelIndex &index) const; ///< null for a header row
    [[nodiscard]] int rowOf(const QString &key) const;                   ///< -1 when it is gone
    /// The next line after `row` (then the last before it), -1 when there is none: where to go on when a line is done.
    [[nodiscard]] int lineAfter(int row) const;
    /// What a line is known by while it lasts: its record, not its task, since doing one task may bring up the next.
    [[nodiscard]] static QString keyOf(const WorklistRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString key;
        QString group; ///< the header's text; empty for a line
        WorklistRow row = {};
    };
    [[nodiscard]] static std::vector<Line> linesOf(const Worklist &worklist);
    [[nodiscard]] QVariant toDoCell(const WorklistRow &row, int role) const;
    [[nodiscard]] static QString toDoOfTheWeek(const Task &task);
    [[nodiscard]] QVariant customerCell(const WorklistRow &row, int role) const;
    [[nodiscard]] QVariant levelCell(const WorklistRow &row, int role) const;
    [[nodiscard]] QVariant dueCell(const WorklistRow &row, int role) const;
    [[nodiscard]] QVariant weekCell(const WorklistRow &row, int role) const;
    [[nodiscard]] QString dueText(const WorklistRow &row) const;

    std::vector<Line> m_lines;
    QDate m_today;
    LevelLetters m_letters;
};

} // namespace showroom
