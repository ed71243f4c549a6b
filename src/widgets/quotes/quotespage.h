// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/quotelistmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace showroom
{

class EmptyState;
class PlanForm;
class PlanView;
class QuoteEditor;
class QuoteView;
class SectionHeader;
class SeveralQuotes;
class TableView;

/// Quotes: what waits for the reader first, the quote right; for the clerk the plans that wait, too.
class QuotesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit QuotesPage(PageContext &context, QWidget *parent = nullptr);

    void open(QuoteId quote);
    void askFor(LeadId lead);
    /// The plan's quote, to be written.
    void makeQuote(const PlanCard &plan);
    void edit(const QuoteCard &quote);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Right { Nothing, Quote, Editor, Plan, Ask, Several };
    void build();
    void buildRight();
    void connectParts();
    void connectRight();
    [[nodiscard]] ExportWish wish() const;
    void filter();
    void fitList();
    void fitPlans();
    void showCurrent();
    void selectionChanged();
    void turnTo(Right what);
    /// False, and said, while something is typed that would be lost.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] bool showsPlans() const;
    [[nodiscard]] bool holdsSeveral() const;

    PageContext &m_context;
    QuoteListModel m_quotes;
    PlanListModel m_plans;
    SectionHeader *m_header;
    QComboBox *m_filter;
    QStackedWidget *m_list;
    TableView *m_quoteTable;
    TableView *m_planTable;
    EmptyState *m_empty;
    QWidget *m_left = nullptr;
    QStackedWidget *m_right;
    QuoteView *m_view;
    QuoteEditor *m_editor;
    PlanView *m_plan;
    PlanForm *m_ask;
    SeveralQuotes *m_several;
};

} // namespace showroom
