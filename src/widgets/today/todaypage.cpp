// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaypage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/contracts/contractview.h"
#include "widgets/documents/documentview.h"
#include "widgets/leads/handoverview.h"
#include "widgets/leads/leadview.h"
#include "widgets/leads/liststepper.h"
#include "widgets/leads/paging.h"
#include "widgets/leads/scriptpanel.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/quotes/planview.h"
#include "widgets/quotes/quoteview.h"
#include "widgets/today/contactview.h"
#include "widgets/today/decisionview.h"
#include "widgets/today/drawview.h"
#include "widgets/today/summarytiles.h"
#include "widgets/today/weekview.h"
#include <QButtonGroup>
#include <QMap>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// Where a task is done when it is no matter of leads.
QString pageOf(const Task &task)
{
    if (task.rule == u"CT-08")
        return u"receivables"_s;
    if (task.kind == u"plan" || task.kind == u"quote")
        return u"quotes"_s;
    static const QStringList ofContracts{u"contract"_s, u"contract_change"_s, u"delivery"_s, u"seal_use"_s};
    return ofContracts.contains(task.kind) ? u"contracts"_s : QString();
}

} // namespace

TodayPage::TodayPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader),
      m_tiles(new SummaryTiles),
      m_table(new TableView(TableView::Rows::Worklist)),
      m_list(new QStackedWidget),
      m_ways(new QStackedWidget),
      m_switch(new QButtonGroup(this)),
      m_week(new WeekView(context)),
      m_empty(new EmptyState(Glyph::Success)),
      m_card(new QStackedWidget),
      m_noRow(new EmptyState(Glyph::Today)),
      m_lead(new LeadView(context, LeadView::Detail::Daily)),
      m_decision(new DecisionView(context)),
      m_quote(new QuoteView(context)),
      m_plan(new PlanView(context)),
      m_contract(new ContractView(context, ContractView::Place::Alone)),
      m_document(new DocumentView(context)),
      m_contact(new ContactView(context)),
      m_handOver(new HandOverView(context)),
      m_draw(new DrawView(context))
{
    build();
    connectParts();
}

void TodayPage::build()
{
    m_header->setTitle(tr("Today"));
    buildSwitch();
    m_quoteArea = scrolled(m_quote);
    m_planArea = scrolled(m_plan);
    m_contractArea = scrolled(m_contract);
    m_documentArea = scrolled(m_document);
    m_empty->setText(tr("Nothing is owed today. Well done."), tr("New lead"));
    m_noRow->setText(tr("Choose a row; Enter begins to write."));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Worklist"));
    // Who keeps no leads has nothing to see of revisits, and who sees none nothing of their levels.
    if (!keepsLeads())
        m_tiles->hide();
    m_table->setColumnHidden(WorklistModel::ThisWeek, !keepsLeads());
    m_table->setColumnHidden(WorklistModel::LevelColumn,
                             scopeOf(Operation::SeeCustomerExists, m_context.session.role) == Scope::None);
    m_table->setColumns({{112, 2}, {76, 0}, {140, 6}, {96, 3}, {132, 1}, {84, 0}});
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    for (QWidget *view : std::initializer_list<QWidget *>{m_noRow, m_lead, m_decision, m_quoteArea, m_planArea, m_contractArea,
                                                          m_documentArea, m_contact, m_handOver, m_draw})
        m_card->addWidget(view);
    m_ways->addWidget(m_list);
    m_ways->addWidget(m_week);
    auto *left = new Card(Card::Padding::None);
    left->body()->addWidget(m_ways);
    m_stepper = new ListStepper(*m_table, *this, [] { return true; });
    auto *right = new Card;
    right->body()->addWidget(m_stepper);
    right->body()->addWidget(m_card);
    right->setMinimumWidth(340);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(left, 3);
    column->addWidget(m_lead->scripts(), 2);
    desk->addLayout(column, 2);
    desk->addWidget(right, 1);
    auto *body = pageColumn(*this, m_header);
    body->addWidget(m_tiles);
    body->addLayout(desk, 1);
    setFocusProxy(m_table);
}

void TodayPage::buildSwitch()
{
    const QString names[] = {tr("List"), tr("Week")};
    for (int way = 0; way < 2; ++way) {
        auto *button = new QPushButton(names[way]);
        button->setCheckable(true);
        button->setObjectName(way == 0 ? u"asList"_s : u"asWeek"_s);
        button->setToolTip(tr("Ctrl+Shift+C turns from the list to the week and back"));
        m_switch->addButton(button, way);
        m_header->addAction(button);
        button->setVisible(keepsAppointments());
    }
    markWay(0);
    connect(m_switch, &QButtonGroup::idClicked, this, [this](int way) { showWeek(way == 1); });
    auto *turn = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(turn, &QShortcut::activated, this, [this] {
        if (keepsAppointments())
            showWeek(m_ways->currentWidget() != m_week);
    });
    connect(m_week, &WeekView::appointmentOpened, this, &TodayPage::showAppointment);
    connect(m_week, &WeekView::revisitsRequested, this, [this] { showWeek(false); });
}

void TodayPage::markWay(int chosen)
{
    m_switch->button(chosen)->setChecked(true);
    for (int way = 0; way < 2; ++way)
        setLook(static_cast<QPushButton &>(*m_switch->button(way)), way == chosen ? ButtonLook::Primary : ButtonLook::Plain);
}

bool TodayPage::keepsAppointments() const
{
    const Role role = m_context.session.role;
    return scopeOf(Operation::SeeCustomerInFull, role) != Scope::None &&
           scopeOf(Operation::SeeCustomerExists, role) != Scope::None;
}

void TodayPage::showWeek(bool week)
{
    markWay(week ? 1 : 0);
    m_ways->setCurrentIndex(week ? 1 : 0);
    if (week)
        return m_week->setFocus(Qt::OtherFocusReason);
    m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (m_model.at(m_table->currentIndex()))
        showRow(m_table->currentIndex());
}

void TodayPage::showAppointment(const Appointment &appointment)
{
    if (appointment.testDrive || appointment.delivery) {
        m_document->open(appointment.testDrive ? u"test_drive"_s : u"delivery"_s,
                         appointment.testDrive ? appointment.testDrive->value() : appointment.delivery->value());
        m_card->setCurrentWidget(m_documentArea);
    } else if (appointment.lead) {
        m_lead->open(*appointment.lead);
        m_card->setCurrentWidget(m_lead);
    } else if (appointment.customer) {
        m_contact->open(*appointment.customer,
                        {u"FU-06"_s,
                         Outcome::Flag,
                         {QT_TRANSLATE_NOOP("Message", "%1 on %2"), {labelOf(appointment.what), appointment.day}}});
        m_card->setCurrentWidget(m_contact);
    }
}

void TodayPage::connectParts()
{
    connect(m_table, &TableView::rowShown, this, &TodayPage::showRow);
    connect(m_table, &TableView::rowOpened, this, &TodayPage::openRow);
    connect(m_lead, &LeadView::done, this, &TodayPage::goOn);
    connect(m_lead, &LeadView::takenBack, this,
            [this](LeadId lead) { isVisible() ? mend(u"lead:%1"_s.arg(lead.value())) : m_context.openLead(lead); });
    connect(m_contact, &ContactView::takenBack, this, [this](CustomerId customer) {
        isVisible() ? mend(u"customer:%1"_s.arg(customer.value())) : m_context.openCustomer(customer);
    });
    connect(m_decision, &DecisionView::done, this, &TodayPage::goOn);
    connect(m_quote, &QuoteView::done, this, &TodayPage::goOn);
    connect(m_quote, &QuoteView::editRequested, this, [this](const QuoteCard &card) { m_context.openQuote(card.quote.id); });
    connect(m_plan, &PlanView::done, this, &TodayPage::goOn);
    connect(m_plan, &PlanView::quoteRequested, this, [this](const PlanCard &plan) { m_context.makeQuote(plan); });
    connect(m_contract, &ContractView::done, this, &TodayPage::goOn);
    connect(m_contract, &ContractView::documentRequested, this, [this](const QString &kind, qint64 id) {
        m_document->open(kind, id);
        m_card->setCurrentWidget(m_documentArea);
    });
    connect(m_contract, &ContractView::newDocumentRequested, this, [this] {
        if (m_contract->contract())
            m_context.openContract(*m_contract->contract());
    });
    connect(m_document, &DocumentView::done, this, &TodayPage::goOn);
    connect(m_contact, &ContactView::done, this, &TodayPage::goOn);
    connect(m_handOver, &HandOverView::done, this, &TodayPage::goOn);
    connect(m_draw, &DrawView::done, this, &TodayPage::goOn);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { m_context.newLead(); });
    connect(&m_context.executor, &Executor::changed, this, &TodayPage::reload);
}

void TodayPage::showEvent(QShowEvent *event)
{
    reload();
    (m_ways->currentWidget() == m_week ? static_cast<QWidget *>(m_week) : m_list->currentWidget())
        ->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

bool TodayPage::decides() const
{
    return scopeOf(Operation::ApproveFollowUps, m_context.session.role) != Scope::None;
}

bool TodayPage::keepsLeads() const
{
    return scopeOf(Operation::EditSalesRecords, m_context.session.role) != Scope::None;
}

void TodayPage::tellWaiting(const Worklist &worklist)
{
    QMap<QString, int> waiting{{u"today"_s, 0}, {u"quotes"_s, 0}, {u"contracts"_s, 0}, {u"receivables"_s, 0}};
    const auto count = [&](const Task &task) {
        if (const QString page = pageOf(task); !page.isEmpty())
            waiting[page] += 1;
    };
    for (const WorklistRow &row : worklist.rows) {
        if (row.group == TaskGroup::LaterThisWeek)
            continue;
        waiting[u"today"_s] += 1;
        count(row.task);
        std::for_each(row.others.begin(), row.others.end(), count);
    }
    for (auto page = waiting.constBegin(); page != waiting.constEnd(); ++page)
        Q_EMIT waitingChanged(page.key(), page.value());
}

void TodayPage::reload()
{
    const bool team = decides();
    const auto request = [session = m_context.session, team](Services &services) -> Result<Answer> {
        auto worklist = services.worklist.of(session, std::nullopt, std::nullopt);
        if (!worklist)
            return Refusal(std::move(worklist.error()));
        Answer answer{std::move(*worklist), {}};
        const auto figures = [&](Week week) {
            return services.worklist.compliance(session, week).value_or(std::vector<Compliance>());
        };
        if (team)
            answer.team = {figures(answer.worklist.week), figures(answer.worklist.week.previous())};
        return answer;
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Answer> &answer) {
        if (answer)
            show(*answer);
        else
            m_context.notify(Tone::Danger, words::error(answer.error()));
    });
}

void TodayPage::show(const Answer &answer)
{
    const WorklistSummary &summary = answer.worklist.summary;
    m_letters = answer.worklist.letters;
    m_tiles->show(summary, m_letters, answer.team, decides());
    const int owed = std::max(0, summary.contactsOwed - summary.contactsDone);
    const bool onlyDecides = owed == 0 && summary.overdue == 0 && (decides() || summary.toDecide > 0);
    m_header->setRemark(onlyDecides     ? tr("%n decision(s) wait for you", nullptr, summary.toDecide)
                        : !keepsLeads() ? tr("%n overdue", nullptr, summary.overdue)
                                        : tr("%n revisit(s) still owed this week", nullptr, owed) + tr(", ") +
                                              tr("%n overdue", nullptr, summary.overdue));
    m_model.setWorklist(answer.worklist);
    tellWaiting(answer.worklist);

    turnStack(*m_list, answer.worklist.rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    setFocusProxy(m_list->currentWidget());
    if (m_ways->currentWidget() == m_week)
        return; // the card shows what was opened there
    if (m_model.at(m_table->currentIndex()))
        showRow(m_table->currentIndex()); // its tasks may be others by now
    else
        select(m_model.lineAfter(std::max(m_selected - 1, -1)));
    turnToMend();
    m_toMend.clear();
}

/// The hands go back to what was taken back. Its line may have left the worklist, or stand elsewhere in the next answer.
void TodayPage::mend(const QString &key)
{
    m_toMend = key;
    turnToMend();
    reload();
}

void TodayPage::turnToMend()
{
    const int row = m_toMend.isEmpty() ? -1 : m_model.rowOf(m_toMend);
    if (row < 0)
        return;
    select(row);
    openRow();
}

void TodayPage::select(int row)
{
    if (row < 0) {
        m_table->setCurrentIndex({});
        m_card->setCurrentWidget(m_noRow);
        m_stepper->setRow(-1);
        return;
    }
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void TodayPage::showRow(const QModelIndex &index)
{
    const WorklistRow *row = m_model.at(index);
    if (!row)
        return;
    m_selected = index.row();
    m_stepper->setRow(index.row());
    if (row->task.kind == QLatin1String("follow_up")) {
        m_decision->open(FollowUpId(row->task.record), {row->task.rule, row->task.outcome, row->task.message});
        m_card->setCurrentWidget(m_decision);
    } else if (row->task.kind == QLatin1String("quote")) {
        m_quote->open(QuoteId(row->task.record));
        m_card->setCurrentWidget(m_quoteArea);
    } else if (row->task.kind == QLatin1String("plan")) {
        m_plan->open(PlanId(row->task.record));
        m_card->setCurrentWidget(m_planArea);
    } else if (row->task.kind == QLatin1String("contract")) {
        m_contract->open(ContractId(row->task.record));
        m_card->setCurrentWidget(m_contractArea);
    } else if (row->task.kind == QLatin1String("person")) {
        m_handOver->open(PersonId(row->task.record));
        m_card->setCurrentWidget(m_handOver);
    } else if (row->task.kind == QLatin1String("check_draw")) {
        m_draw->open(CheckPurpose(row->task.record));
        m_card->setCurrentWidget(m_draw);
    } else if (row->task.kind == QLatin1String("customer") && row->customer) {
        m_contact->open(*row->customer, {row->task.rule, row->task.outcome, row->task.message});
        m_card->setCurrentWidget(m_contact);
    } else if (documents::isKnown(row->task.kind) && row->task.record > 0) {
        m_document->open(row->task.kind, row->task.record);
        m_card->setCurrentWidget(m_documentArea);
    } else if (row->lead) {
        m_lead->open(*row->lead, LeadView::Preview{row->customerName, row->phone, row->level, m_letters});
        m_card->setCurrentWidget(m_lead);
    }
}

void TodayPage::openRow()
{
    if (m_card->currentWidget() == m_lead)
        m_lead->focusForm();
    else if (m_card->currentWidget() == m_decision)
        m_decision->focusDecision();
    else if (m_card->currentWidget() == m_quoteArea)
        m_quote->focusDecision();
    else if (m_card->currentWidget() == m_planArea)
        m_plan->focusDecision();
    else if (m_card->currentWidget() == m_contractArea)
        m_contract->focusDecision();
    else if (m_card->currentWidget() == m_documentArea)
        m_document->focusDecision();
    else if (m_card->currentWidget() == m_contact)
        m_contact->focusForm();
    else if (m_card->currentWidget() == m_handOver)
        m_handOver->focusDecision();
    else if (m_card->currentWidget() == m_draw)
        m_draw->focusDecision();
}

// The row that was done stays until the worklist comes back without it; the hands are on the next one already.
void TodayPage::goOn()
{
    if (m_ways->currentWidget() == m_week)
        return m_week->setFocus(Qt::OtherFocusReason);
    m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
    select(m_model.lineAfter(m_table->currentIndex().row()));
}

} // namespace showroom
