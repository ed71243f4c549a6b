// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/stocklistmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace showroom
{

class EmptyState;
class SectionHeader;
class TableView;
class VehicleEditor;
class VehicleFacts;

/// The store's cars: the list left, the car right.
class StockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StockPage(PageContext &context, QWidget *parent = nullptr);

    void open(VehicleId vehicle);
    void edit();
    void newCar();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] ExportWish wish() const;
    void filter();
    void showRow(const QModelIndex &index);
    void load(VehicleId vehicle);
    void show(const VehicleCard &card);
    void fitList();
    void leaveForm();

    PageContext &m_context;
    StockListModel m_model;
    Latest m_latest;
    std::optional<VehicleId> m_vehicle;
    std::optional<VehicleCard> m_card;
    SectionHeader *m_header;
    QComboBox *m_state;
    TableView *m_table;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_right;
    EmptyState *m_noRow;
    VehicleFacts *m_facts;
    VehicleEditor *m_editor;
};

} // namespace showroom
