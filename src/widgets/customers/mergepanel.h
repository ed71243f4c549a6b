// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/searchmodel.h"
#include "showroom/services/customers.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace showroom
{

class CardComparison;
class FieldFrame;
class TableView;
class TextLabel;

/// Makes one card part of another (FU-10): which one stays, and why they are the same person.
class MergePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MergePanel(PageContext &context, QWidget *parent = nullptr);

    void begin(const Stored<Customer> &losing);

Q_SIGNALS:
    void merged(showroom::CustomerId kept);
    void cancelled();

private:
    void build();
    void choose();
    void fitHits();
    void merge();
    void finish(const Result<Saved<Customer>> &result);

    PageContext &m_context;
    SearchModel m_search;
    QSortFilterProxyModel *m_others;
    std::optional<Stored<Customer>> m_losing;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    TextLabel *m_title;
    TextLabel *m_what;
    QLineEdit *m_wanted;
    QLineEdit *m_reason;
    FieldFrame *m_wantedFrame;
    FieldFrame *m_reasonFrame;
    TableView *m_hits;
    TextLabel *m_nothing;
    CardComparison *m_comparison;
    QPushButton *m_merge;
};

} // namespace showroom
