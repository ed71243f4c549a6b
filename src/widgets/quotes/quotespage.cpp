// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/quotespage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/paging.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/quotes/planform.h"
#include "widgets/quotes/planview.h"
#include "widgets/quotes/quoteeditor.h"
#include "widgets/quotes/quoteview.h"
#include "widgets/quotes/severalquotes.h"
#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int everyQuote = -1;
constexpr int plansToQuote = -2;

/// A view that gets the focus makes its first row the current one without choosing it.
void chooseFirst(TableView &table)
{
    if (table.selectionModel()->hasSelection() || table.model()->rowCount() == 0)
        return;
    table.setCurrentIndex({});
    table.setCurrentIndex(table.model()->index(0, 0));
}

} // namespace

QuotesPage::QuotesPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_quotes(context.executor, context.session),
      m_plans(context.executor, context.session),
      m_header(new SectionHeader),
      m_filter(new QComboBox),
      m_list(new QStackedWidget),
      m_quoteTable(new TableView),
      m_planTable(new TableView),
      m_empty(new EmptyState(Glyph::Quote)),
      m_right(new QStackedWidget),
      m_view(new QuoteView(context)),
      m_editor(new QuoteEditor(context)),
      m_plan(new PlanView(context)),
      m_ask(new PlanForm(context)),
      m_several(new SeveralQuotes(context))
{
    build();
    connectParts();
    connectRight();
}

void QuotesPage::build()
{
    const Role role = m_context.session.role;
    const bool prepares = scopeOf(Operation::PrepareQuotes, role) != Scope::None;
    const bool approves = scopeOf(Operation::ApproveQuotes, role) != Scope::None;
    m_header->setTitle(tr("Quotes"));
    if (prepares || scopeOf(Operation::AskForQuote, role) != Scope::None)
        m_filter->addItem(prepares ? tr("Plans to quote") : tr("Asked for"), plansToQuote);
    m_filter->addItem(tr("Every quote"), everyQuote);
    fillChoices<QuoteState>(*m_filter);
    m_filter->setCurrentIndex(m_filter->findData(approves ? int(QuoteState::Submitted) : everyQuote));
    m_filter->setObjectName(u"quoteFilter"_s);
    m_filter->setAccessibleName(tr("Which quotes"));
    m_header->addBeside(m_filter);
    m_header->addAction(exportButton(m_context, [this] { return wish(); }));
    m_empty->setText(tr("No quote is found here."));
    m_quoteTable->setObjectName(u"quoteTable"_s);
    m_quoteTable->setModel(&m_quotes);
    m_quoteTable->setAccessibleName(tr("Quotes"));
    m_quoteTable->setColumns({{122, 0}, {68, 2}, {92, 4}, {94, 0}, {78, 0}, {100, 1}});
    if (approves)
        m_quoteTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_planTable->setObjectName(u"planTable"_s);
    m_planTable->setModel(&m_plans);
    m_planTable->setAccessibleName(tr("Plans to quote"));
    m_planTable->setColumns({{110, 1}, {90, 1}, {160, 3}});
    fetchAhead(*m_quoteTable);
    fetchAhead(*m_planTable);
    for (QWidget *view : std::initializer_list<QWidget *>{m_quoteTable, m_planTable, m_empty})
        m_list->addWidget(view);
    buildRight();
}

void QuotesPage::buildRight()
{
    auto *nothing = new EmptyState(Glyph::Quote);
    nothing->setText(tr("Choose a quote to see what it costs and whose decision it is."));
    for (QWidget *view : std::initializer_list<QWidget *>{nothing, scrolled(m_view), scrolled(m_editor), scrolled(m_plan),
                                                          scrolled(m_ask), scrolled(m_several)})
        m_right->addWidget(view);
    m_left = cardOf({m_list}, Card::Padding::None);
    auto *desk = deskOf(m_left, 11, cardOf({m_right}), 10, 420);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(desk, 1);
}

void QuotesPage::connectParts()
{
    const auto fail = [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); };
    connect(m_filter, &QComboBox::currentIndexChanged, this, &QuotesPage::filter);
    connect(&m_quotes, &PagedModel::loaded, this, &QuotesPage::fitList);
    connect(&m_quotes, &PagedModel::failed, this, fail);
    connect(&m_plans, &PagedModel::loaded, this, &QuotesPage::fitPlans);
    connect(&m_plans, &PagedModel::failed, this, fail);
    connect(m_quoteTable, &TableView::rowShown, this, &QuotesPage::showCurrent);
    connect(m_quoteTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuotesPage::selectionChanged);
    connect(m_planTable, &TableView::rowShown, this, &QuotesPage::showCurrent);
    connect(m_quoteTable, &TableView::rowOpened, this, [this] { m_view->focusDecision(); });
    connect(m_planTable, &TableView::rowOpened, this, [this] { m_plan->focusDecision(); });
}

void QuotesPage::connectRight()
{
    connect(m_view, &QuoteView::editRequested, this, &QuotesPage::edit);
    connect(m_view, &QuoteView::done, this, [this](QuoteId quote) {
        if (quote != m_view->quote()) // a new version was made of it
            open(quote);
    });
    connect(m_editor, &QuoteEditor::saved, this, [this](QuoteId quote) {
        if (showsPlans())
            m_filter->setCurrentIndex(m_filter->findData(everyQuote));
        open(quote);
    });
    connect(m_editor, &QuoteEditor::cancelled, this, [this] {
        turnTo(Right::Nothing);
        showCurrent();
    });
    connect(m_plan, &PlanView::quoteRequested, this, &QuotesPage::makeQuote);
    connect(m_ask, &PlanForm::saved, this, [this] {
        m_filter->setCurrentIndex(m_filter->findData(plansToQuote));
        turnTo(Right::Nothing);
        filter();
    });
    connect(m_ask, &PlanForm::cancelled, this, [this] {
        turnTo(Right::Nothing);
        showCurrent();
    });
}

bool QuotesPage::showsPlans() const
{
    return m_filter->currentData().toInt() == plansToQuote;
}

bool QuotesPage::mayLeave()
{
    const auto now = Right(m_right->currentIndex());
    if ((now != Right::Editor || !m_editor->isDirty()) && (now != Right::Ask || !m_ask->isDirty()))
        return true;
    m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    return false;
}

void QuotesPage::turnTo(Right what)
{
    m_right->setCurrentIndex(int(what));
    m_left->setVisible(what != Right::Editor); // lines want the whole width
}

void QuotesPage::showEvent(QShowEvent *event)
{
    if (m_quotes.rowCount() == 0 && m_plans.rowCount() == 0)
        filter();
    (showsPlans() ? m_planTable : m_quoteTable)->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

ExportWish QuotesPage::wish() const
{
    const QString title = listTitle(tr("Quotes"), {m_filter});
    if (showsPlans())
        return {u"plan"_s, {{u"state"_s, codeOf(PlanState::Asked)}}, title};
    return {u"quote"_s, whereState<QuoteState>(*m_filter), title};
}

void QuotesPage::filter()
{
    if (showsPlans())
        return m_plans.reload();
    QuoteFilter wanted;
    const int chosen = m_filter->currentData().toInt();
    if (chosen >= 0)
        wanted.state = QuoteState(chosen);
    m_quotes.setFilter(wanted);
}

void QuotesPage::fitList()
{
    const int waiting = m_quotes.waiting();
    m_header->setRemark(waiting > 0 ? tr("%n wait(s) for you", nullptr, waiting) : QString());
    if (showsPlans())
        return;
    turnStack(*m_list, m_quotes.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_quoteTable);
    if (!holdsSeveral())
        return chooseFirst(*m_quoteTable);
    m_quoteTable->clearSelection(); // so that any row can be chosen next
    m_quoteTable->setCurrentIndex({});
}

void QuotesPage::fitPlans()
{
    if (!showsPlans())
        return;
    turnStack(*m_list, m_plans.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_planTable);
    chooseFirst(*m_planTable);
}

bool QuotesPage::holdsSeveral() const
{
    return Right(m_right->currentIndex()) == Right::Several && m_several->holds();
}

void QuotesPage::showCurrent()
{
    if (m_quotes.isReplacing() && holdsSeveral())
        return;
    if (showsPlans()) {
        if (const PlanRow *row = m_plans.at(m_planTable->currentIndex()); row && mayLeave()) {
            m_plan->open(row->plan.id);
            turnTo(Right::Plan);
        }
    } else if (const QModelIndexList chosen = m_quoteTable->selectionModel()->selectedRows(); chosen.size() > 1) {
        std::vector<QuoteListRow> rows;
        for (const QModelIndex &index : chosen)
            if (const QuoteListRow *row = m_quotes.at(index))
                rows.push_back(*row);
        m_several->show(rows);
        turnTo(Right::Several);
    } else if (const QuoteListRow *row = m_quotes.at(m_quoteTable->currentIndex()); row && mayLeave()) {
        m_view->open(row->row.quote.id);
        turnTo(Right::Quote);
    }
}

void QuotesPage::selectionChanged()
{
    const auto now = Right(m_right->currentIndex());
    const qsizetype chosen = m_quoteTable->selectionModel()->selectedRows().size();
    if (chosen > 1 || (chosen == 1 && now == Right::Several))
        showCurrent();
}

void QuotesPage::open(QuoteId quote)
{
    if (!mayLeave())
        return;
    m_view->open(quote);
    turnTo(Right::Quote);
    if (const int row = m_quotes.rowOf(quote.value()); row >= 0 && !showsPlans())
        m_quoteTable->setCurrentIndex(m_quotes.index(row, 0));
}

void QuotesPage::askFor(LeadId lead)
{
    if (!mayLeave())
        return;
    m_ask->beginFor(lead);
    turnTo(Right::Ask);
}

void QuotesPage::makeQuote(const PlanCard &plan)
{
    if (!mayLeave())
        return;
    m_editor->beginFor(plan);
    turnTo(Right::Editor);
}

void QuotesPage::edit(const QuoteCard &quote)
{
    if (!mayLeave())
        return;
    m_editor->begin(quote);
    turnTo(Right::Editor);
}

} // namespace showroom
