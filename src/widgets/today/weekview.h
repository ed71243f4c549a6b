// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/weekmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QPushButton;

namespace showroom
{

class BusyLine;
class TextLabel;
class WeekTable;

/// A week of appointments: one's own, or of whoever's customers one sees the store's and each person's.
class WeekView final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(PageContext &context, QWidget *parent = nullptr);

    /// Reads the week that is shown once more.
    void reload();

Q_SIGNALS:
    void appointmentOpened(const Appointment &appointment);
    void revisitsRequested(); ///< those that are owed: they stand in the list

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void loadPeople();
    void show(const Calendar &calendar);
    using QWidget::show;
    void turn(int weeks);
    void open(const QModelIndex &index);
    void takeOut();
    [[nodiscard]] bool choosesPerson() const;
    [[nodiscard]] std::optional<PersonId> person() const;

    PageContext &m_context;
    WeekModel m_model;
    Latest m_latest;
    QDate m_monday;
    bool m_stands = false; ///< on an entry of this week
    TextLabel *m_title;
    QComboBox *m_person;
    QPushButton *m_takeOut;
    BusyLine *m_busy;
    WeekTable *m_table;
    TextLabel *m_nothing;
};

} // namespace showroom
