// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/leadspage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/newdocumentform.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/handoverview.h"
#include "widgets/leads/leadeditor.h"
#include "widgets/leads/leadview.h"
#include "widgets/leads/liststepper.h"
#include "widgets/leads/newleadform.h"
#include "widgets/leads/paging.h"
#include "widgets/leads/scriptpanel.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int everyOpenOne = -1;
constexpr int everyOne = -2;

/// The conditions of a list that shows the same leads.
RecordService::Values whereClosed(const LeadFilter &filter)
{
    const ClosedLeads &closed = *filter.closed;
    RecordService::Values where{{u"closed_from"_s, closed.from.toString(Qt::ISODate)},
                                {u"closed_to"_s, closed.to.toString(Qt::ISODate)}};
    if (closed.states.size() == 1)
        where.insert(u"state"_s, codeOf(closed.states.front()));
    if (closed.reason)
        where.insert(u"close_reason"_s, *closed.reason);
    if (closed.competitor)
        where.insert(u"competitor"_s, *closed.competitor);
    if (filter.owner)
        where.insert(u"owner"_s, QString::number(filter.owner->value()));
    return where;
}

} // namespace

LeadsPage::LeadsPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.executor, context.session),
      m_header(new SectionHeader),
      m_whose(new QComboBox),
      m_state(new QComboBox),
      m_level(new QComboBox),
      m_table(new TableView),
      m_list(new QStackedWidget),
      m_empty(new EmptyState(Glyph::Lead)),
      m_right(new QStackedWidget),
      m_noRow(new EmptyState(Glyph::Lead)),
      m_view(new LeadView(context, LeadView::Detail::Whole)),
      m_form(new NewLeadForm(context)),
      m_editor(new LeadEditor(context)),
      m_booking(new NewDocumentForm(context)),
      m_drive(new DocumentView(context)),
      m_handOver(new HandOverView(context)),
      m_handOverAll(new QPushButton(tr("Hand over all of theirs…"))),
      m_showAll(new QPushButton(tr("Leave this selection")))
{
    buildFilters();
    build();
    connectParts();
}

void LeadsPage::buildFilters()
{
    m_whose->addItem(tr("All"), false);
    m_whose->addItem(tr("Mine"), true);
    m_state->addItem(tr("Open"), everyOpenOne);
    m_state->addItem(tr("Every state"), everyOne);
    fillChoices<LeadState>(*m_state);
    fillChoices<Level>(*m_level, tr("Every level"));
    m_whose->setAccessibleName(tr("Whose"));
    m_state->setAccessibleName(tr("State"));
    m_level->setAccessibleName(tr("Level"));
    for (QComboBox *box : {m_whose, m_state, m_level})
        m_header->addBeside(box);
    setLook(*m_showAll, ButtonLook::Quiet);
    m_showAll->setObjectName(u"showAllLeads"_s);
    m_showAll->hide();
    m_header->addBeside(m_showAll);
}

void LeadsPage::build()
{
    m_header->setTitle(tr("Leads"));
    m_header->addAction(exportButton(m_context, [this] { return wish(); }));
    m_header->addAction(m_handOverAll);
    m_handOverAll->setObjectName(u"handOverAllOf"_s);
    m_handOverAll->setVisible(scopeOf(Operation::AssignAndMerge, m_context.session.role) != Scope::None);
    m_empty->setText(tr("No lead is found here. Choose another filter, or begin a new lead."), tr("New lead"));
    m_noRow->setText(tr("Choose a lead to see what the rules say of it."));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Leads"));
    m_table->setColumns({{104, 3}, {60, 0}, {96, 2}, {120, 5}, {92, 1}, {100, 0}, {104, 0}});
    fetchAhead(*m_table);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    for (QWidget *view : std::initializer_list<QWidget *>{m_noRow, m_view, scrolled(m_form), scrolled(m_editor),
                                                          scrolled(m_booking), scrolled(m_drive), m_handOver})
        m_right->addWidget(view);
    auto *left = new Card(Card::Padding::None);
    left->body()->addWidget(m_list);
    m_stepper = new ListStepper(*m_table, *this, [this] { return mayLeave(); });
    auto *right = new Card;
    right->body()->addWidget(m_stepper);
    right->body()->addWidget(m_right);
    right->setMinimumWidth(340);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(left, 3);
    column->addWidget(m_view->scripts(), 2);
    desk->addLayout(column, 2);
    desk->addWidget(right, 1);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(desk, 1);
    setFocusProxy(m_table);
}

void LeadsPage::connectParts()
{
    for (QComboBox *box : {m_whose, m_state, m_level})
        connect(box, &QComboBox::currentIndexChanged, this, &LeadsPage::filter);
    connect(m_showAll, &QPushButton::clicked, this, &LeadsPage::leaveOnly);
    connect(m_table, &TableView::rowShown, this, &LeadsPage::showRow);
    connect(m_table, &TableView::rowOpened, m_view, &LeadView::focusForm);
    connect(&m_model, &PagedModel::loaded, this, &LeadsPage::fitList);
    connect(&m_model, &PagedModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(m_empty, &EmptyState::actionRequested, this, &LeadsPage::newLead);
    connect(m_form, &NewLeadForm::saved, this, [this](LeadId lead) {
        m_right->setCurrentIndex(1);
        open(lead);
    });
    connect(m_form, &NewLeadForm::cancelled, this, &LeadsPage::leaveForm);
    connect(m_view, &LeadView::editRequested, this, &LeadsPage::edit);
    connect(m_view, &LeadView::takenBack, this, [this](LeadId lead) {
        if (!isVisible())
            m_context.openLead(lead);
        open(lead);
        m_view->focusForm();
    });
    connect(m_editor, &LeadEditor::saved, this, &LeadsPage::leaveForm);
    connect(m_editor, &LeadEditor::cancelled, this, &LeadsPage::leaveForm);
    connect(m_booking, &NewDocumentForm::saved, this, [this](const QString &, qint64 id) { openDrive(TestDriveId(id)); });
    connect(m_booking, &NewDocumentForm::cancelled, this, &LeadsPage::leaveForm);
    connect(m_handOver, &HandOverView::done, this, &LeadsPage::leaveForm);
    connect(m_handOverAll, &QPushButton::clicked, this, &LeadsPage::handOverAll);
    connect(&m_context.executor, &Executor::changed, this, &LeadsPage::askLetters);
    askLetters();
}

void LeadsPage::askLetters()
{
    const auto request = [session = m_context.session](Services &services) { return services.procedures.letters(session); };
    m_context.executor.ask(m_latestLetters, this, request, [this](const Result<LevelLetters> &letters) {
        if (!letters)
            return;
        m_letters = *letters;
        nameLevels(*m_level, m_letters);
        m_form->setLetters(m_letters);
    });
}

void LeadsPage::showEvent(QShowEvent *event)
{
    if (m_model.rowCount() == 0)
        filter();
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

ExportWish LeadsPage::wish() const
{
    if (m_only && m_only->closed)
        return {u"lead"_s, whereClosed(*m_only), tr("Leads") + u" · "_s + m_onlyTitle};
    ExportWish wanted{u"lead"_s, whereState<LeadState>(*m_state, "open", everyOpenOne),
                      listTitle(tr("Leads"), {m_whose, m_state, m_level})};
    if (m_whose->currentData().toBool())
        wanted.where.insert(u"owner"_s, QString::number(m_context.session.person.value()));
    if (const auto level = chosen<Level>(*m_level))
        wanted.where.insert(u"level"_s, codeOf(*level));
    return wanted;
}

void LeadsPage::showOnly(const LeadFilter &filter, const QString &title)
{
    m_only = filter;
    m_onlyTitle = title;
    m_lead.reset();
    m_table->setCurrentIndex({});
    m_header->setRemark(title);
    for (QComboBox *box : {m_whose, m_state, m_level})
        box->hide();
    m_showAll->show();
    m_model.setFilter(filter);
}

void LeadsPage::leaveOnly()
{
    m_only.reset();
    m_header->setRemark({});
    for (QComboBox *box : {m_whose, m_state, m_level})
        box->show();
    m_showAll->hide();
    filter();
}

void LeadsPage::filter()
{
    if (m_only)
        return m_model.setFilter(*m_only);
    LeadFilter wanted;
    const int state = m_state->currentData().toInt();
    wanted.mineOnly = m_whose->currentData().toBool();
    wanted.openOnly = state == everyOpenOne;
    if (state >= 0)
        wanted.state = LeadState(state);
    wanted.level = chosen<Level>(*m_level);
    m_model.setFilter(wanted);
}

void LeadsPage::fitList()
{
    turnStack(*m_list, m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_lead && m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_stepper->setRow(m_lead ? m_model.rowOf(m_lead->value()) : -1);
}

void LeadsPage::showRow(const QModelIndex &index)
{
    if (const LeadLine *line = m_model.at(index); line && line->row.lead.id != m_lead)
        open(line->row.lead.id);
}

void LeadsPage::open(LeadId lead)
{
    m_lead = lead;
    if (isWriting())
        m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    else
        m_right->setCurrentIndex(1);
    m_view->open(lead, previewOf(lead));
    if (const int row = m_model.rowOf(lead.value()); row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, 0));
    m_stepper->setRow(m_model.rowOf(lead.value()));
}

std::optional<LeadView::Preview> LeadsPage::previewOf(LeadId lead) const
{
    const LeadLine *line = m_model.at(m_model.index(m_model.rowOf(lead.value()), 0));
    if (!line || line->row.lead.value.owner != m_context.session.person)
        return std::nullopt; // whether it can be followed here is for the services to say
    const auto &phone = line->row.customerPhone;
    return LeadView::Preview{line->row.customerName, phone ? phone->shown() : QString(), line->row.lead.value.level, m_letters};
}

void LeadsPage::newLead()
{
    if (isWriting())
        return m_right->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_right->setCurrentIndex(2);
    m_form->begin();
}

bool LeadsPage::isWriting() const
{
    const int shown = m_right->currentIndex();
    return (shown == 2 && m_form->isDirty()) || (shown == 3 && m_editor->isDirty()) || (shown == 4 && m_booking->isDirty()) ||
           (shown == 5 && m_drive->isDirty());
}

bool LeadsPage::mayLeave() const
{
    if (isWriting())
        m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    return !isWriting();
}

void LeadsPage::edit(const LeadCard &card)
{
    m_right->setCurrentIndex(3);
    m_editor->begin(card.lead, card.customer.value.name, card.letters);
}

/// Of whoever owns the lead that is shown.
void LeadsPage::handOverAll()
{
    const LeadLine *line = m_model.at(m_table->currentIndex());
    if (!line || !line->row.lead.value.owner)
        return m_context.notify(Tone::Info, tr("Choose a lead of the colleague whose leads go to others."));
    if (isWriting())
        return m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    m_handOver->open(*line->row.lead.value.owner);
    m_right->setCurrentWidget(m_handOver);
}

void LeadsPage::newLeadFor(CustomerId customer)
{
    m_right->setCurrentIndex(2);
    const auto request = [session = m_context.session, customer](Services &services) {
        return services.customers.show(session, customer);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<CustomerCard> &card) {
        if (card)
            m_form->beginFor(card->customer.id, card->customer.value.name);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void LeadsPage::bookDrive(LeadId lead)
{
    if (isWriting())
        return m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    open(lead);
    m_booking->begin(u"test_drive"_s, tr("Book a test drive"), {},
                     {{u"lead"_s, QString::number(lead.value())},
                      {u"on_day"_s, m_context.today().toString(Qt::ISODate)},
                      {u"minutes"_s, QString::number(standardDriveMinutes)}});
    m_right->setCurrentIndex(4);
}

void LeadsPage::openDrive(TestDriveId drive)
{
    m_drive->open(u"test_drive"_s, drive.value());
    m_right->setCurrentIndex(5);
}

void LeadsPage::leaveForm()
{
    m_right->setCurrentIndex(m_lead ? 1 : 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
