// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/customerlistmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace showroom
{

class CustomerEditor;
class CustomerFacts;
class EmptyState;
class ListStepper;
class MergePanel;
class PrivacyPanel;
class SectionHeader;
class TableView;

/// Everybody this person may know of: the list left, the card right.
class CustomersPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersPage(PageContext &context, QWidget *parent = nullptr);

    void open(CustomerId customer);
    void edit();
    void newCustomer();
    void save();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildFilters();
    void connectParts();
    [[nodiscard]] ExportWish wish() const;
    void filter();
    void showRow(const QModelIndex &index);
    void load(CustomerId customer);
    void show(const CustomerCard &card);
    void fitList();
    void merge();
    void privacy();
    void leaveForm();
    [[nodiscard]] bool mayLeave() const;

    PageContext &m_context;
    CustomerListModel m_model;
    Latest m_latest;
    std::optional<CustomerId> m_customer;
    std::optional<CustomerCard> m_card;
    SectionHeader *m_header;
    QComboBox *m_whose;
    QComboBox *m_state;
    QComboBox *m_sort;
    TableView *m_table;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    ListStepper *m_stepper = nullptr;
    QStackedWidget *m_right;
    EmptyState *m_noRow;
    CustomerFacts *m_facts;
    CustomerEditor *m_editor;
    MergePanel *m_merge;
    PrivacyPanel *m_privacy;
};

} // namespace showroom
