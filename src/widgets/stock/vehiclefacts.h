// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/stock.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace showroom
{

class CardHeader;
class StepPanel;
class TimelineView;

/// One car: what it is, what it costs, where it stands, what can be done with it, and how it came here.
class VehicleFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit VehicleFacts(PageContext &context, QWidget *parent = nullptr);

    void show(const VehicleCard &card);
    using QWidget::show;

Q_SIGNALS:
    void editRequested();

private:
    void showFields(const VehicleCard &card);
    void act(VehicleAction action, const QString &reason, QDate day);

    PageContext &m_context;
    std::optional<VehicleId> m_vehicle;
    CardHeader *m_header;
    QGridLayout *m_grid;
    QPushButton *m_edit;
    StepPanel *m_steps;
    TimelineView *m_history;
};

} // namespace showroom
