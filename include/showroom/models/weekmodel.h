// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include "showroom/services/calendar.h"
#include <QAbstractTableModel>
#include <array>

namespace showroom
{

/// Seven days side by side, a column a day, Monday first. The first row counts the revisits that are owed by that day; below it
/// stand the appointments, those of any time first. Plain text.
class WeekModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int days = 7;
    static constexpr int owedRow = 0;

    /// `withOwners`: of several people, so each entry says whose it is.
    void setCalendar(const Calendar &calendar, QDate today, bool withOwners);
    [[nodiscard]] Week week() const { return m_week; }
    [[nodiscard]] QDate dayOf(int column) const { return m_week.monday().addDays(column); }
    [[nodiscard]] bool isToday(int column) const { return dayOf(column) == m_today; }
    /// How many appointments a day has, the owed row left out.
    [[nodiscard]] int entries(int column) const;
    [[nodiscard]] int owed(int column) const;
    [[nodiscard]] int total() const;
    [[nodiscard]] const Appointment *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : days; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant owedData(int column, int role) const;
    [[nodiscard]] QString spoken(const Appointment &appointment) const;

    Week m_week = Week(QDate(2026, 1, 5));
    QDate m_today;
    bool m_withOwners = false;
    std::array<std::vector<Appointment>, days> m_days;
    std::array<int, days> m_owed = {};
};

} // namespace showroom
