// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/textrowsmodel.h"
#include "showroom/services/collections.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace showroom
{

class ContractView;
class DocumentView;
class EmptyState;
class NewDocumentForm;
class SectionHeader;
class TableView;
class TextLabel;

/// What customers owe, by age; what came in; and the months as they were compared with finance's ledger (CT-08, CT-09).
class ReceivablesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReceivablesPage(PageContext &context, QWidget *parent = nullptr);

    void openMonth(ReconciliationId month);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class What { Open, Due, Receipts, Months, Completion };
    enum class Right { Nothing, Contract, Document, NewDocument };
    void build();
    void buildHeader();
    void connectParts();
    void load();
    void loadReceivables(bool dueOnly);
    void loadReceipts();
    void loadMonths();
    void loadCompletion();
    void loadComparison(const QString &month);
    void show(std::vector<TextRowsModel::Row> rows, const QString &empty);
    void showSum(const ReceivablesSum &sum);
    void showCurrent();
    void turnTo(Right what);
    void record(MoneyFlow flow);
    [[nodiscard]] What what() const;
    void fail(const Error &error);

    PageContext &m_context;
    TextRowsModel m_rows;
    TextRowsModel m_compared;
    Latest m_latest;
    std::vector<Receivable> m_receivables;
    std::optional<qint64> m_wantedKey;
    SectionHeader *m_header;
    QComboBox *m_what;
    TextLabel *m_sum;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    TableView *m_comparison;
    QPushButton *m_export; ///< of the receipts, while they are shown
    QPushButton *m_receive;
    QPushButton *m_newMonth;
    QStackedWidget *m_right;
    ContractView *m_contract;
    DocumentView *m_document;
    NewDocumentForm *m_new;
};

} // namespace showroom
