// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerspage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/customers/customereditor.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/mergepanel.h"
#include "widgets/customers/privacypanel.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/liststepper.h"
#include "widgets/leads/paging.h"
#include "widgets/look/button.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

CustomersPage::CustomersPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.executor, context.session),
      m_header(new SectionHeader),
      m_whose(new QComboBox),
      m_state(new QComboBox),
      m_sort(new QComboBox),
      m_table(new TableView),
      m_list(new QStackedWidget),
      m_empty(new EmptyState(Glyph::Customers)),
      m_right(new QStackedWidget),
      m_noRow(new EmptyState(Glyph::Customers)),
      m_facts(new CustomerFacts(context)),
      m_editor(new CustomerEditor(context)),
      m_merge(new MergePanel(context)),
      m_privacy(new PrivacyPanel(context))
{
    buildFilters();
    build();
    connectParts();
}

void CustomersPage::buildFilters()
{
    m_whose->addItem(tr("All"), false);
    m_whose->addItem(tr("Mine"), true);
    fillChoices<CustomerState>(*m_state, tr("Every state"));
    m_sort->addItem(tr("Newest first"), int(CustomerSort::Newest));
    m_sort->addItem(tr("By name"), int(CustomerSort::Name));
    m_sort->addItem(tr("By last contact"), int(CustomerSort::LastContact));
    m_whose->setAccessibleName(tr("Whose"));
    m_state->setAccessibleName(tr("State"));
    m_sort->setAccessibleName(tr("Order"));
    for (QComboBox *box : {m_whose, m_state, m_sort})
        m_header->addBeside(box);
}

void CustomersPage::build()
{
    m_header->setTitle(tr("Customers"));
    m_empty->setText(tr("No customer is found here. Choose another filter, or write the first card."), tr("New customer"));
    m_noRow->setText(tr("Choose a customer to see the card."));
    auto *add = new KeyButton(tr("New customer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    if (scopeOf(Operation::EditSalesRecords, m_context.session.role) == Scope::None)
        add->hide();
    connect(add, &QPushButton::clicked, this, &CustomersPage::newCustomer);
    m_header->addAction(exportButton(m_context, [this] { return wish(); }));
    m_header->addAction(add);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Customers"));
    m_table->setColumns({{96, 3}, {126, 0}, {60, 0}, {112, 2}, {88, 1}, {72, 2}, {104, 0}});
    fetchAhead(*m_table);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    for (QWidget *view :
         std::initializer_list<QWidget *>{m_noRow, scrolled(m_facts), scrolled(m_editor), scrolled(m_merge), scrolled(m_privacy)})
        m_right->addWidget(view);
    m_stepper = new ListStepper(*m_table, *this, [this] { return mayLeave(); });
    auto *desk = deskOf(cardOf({m_list}, Card::Padding::None), 9, cardOf({m_stepper, m_right}), 5);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(desk, 1);
    setFocusProxy(m_table);
}

void CustomersPage::connectParts()
{
    for (QComboBox *box : {m_whose, m_state, m_sort})
        connect(box, &QComboBox::currentIndexChanged, this, &CustomersPage::filter);
    connect(m_table, &TableView::rowShown, this, &CustomersPage::showRow);
    connect(m_table, &TableView::rowOpened, this, &CustomersPage::edit);
    connect(&m_model, &PagedModel::loaded, this, &CustomersPage::fitList);
    connect(&m_model, &PagedModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(m_empty, &EmptyState::actionRequested, this, &CustomersPage::newCustomer);
    connect(m_facts, &CustomerFacts::editRequested, this, &CustomersPage::edit);
    connect(m_facts, &CustomerFacts::newLeadRequested, this, [this] {
        if (m_customer)
            m_context.newLeadFor(*m_customer);
    });
    connect(m_editor, &CustomerEditor::saved, this, &CustomersPage::open);
    connect(m_editor, &CustomerEditor::cancelled, this, &CustomersPage::leaveForm);
    connect(m_facts, &CustomerFacts::mergeRequested, this, &CustomersPage::merge);
    connect(m_facts, &CustomerFacts::privacyRequested, this, &CustomersPage::privacy);
    connect(m_privacy, &PrivacyPanel::cancelled, this, &CustomersPage::leaveForm);
    connect(m_privacy, &PrivacyPanel::erased, this, &CustomersPage::open);
    connect(m_merge, &MergePanel::cancelled, this, &CustomersPage::leaveForm);
    connect(m_merge, &MergePanel::merged, this, &CustomersPage::open);
    connect(&m_context.executor, &Executor::changed, this, [this] {
        if (m_customer)
            load(*m_customer);
    });
}

void CustomersPage::showEvent(QShowEvent *event)
{
    if (m_model.rowCount() == 0)
        filter();
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

ExportWish CustomersPage::wish() const
{
    ExportWish wanted{u"customer"_s, {}, listTitle(tr("Customers"), {m_whose, m_state})};
    if (m_whose->currentData().toBool())
        wanted.where.insert(u"owner"_s, QString::number(m_context.session.person.value()));
    if (const auto state = chosen<CustomerState>(*m_state))
        wanted.where.insert(u"state"_s, codeOf(*state));
    return wanted;
}

void CustomersPage::filter()
{
    CustomerFilter wanted;
    wanted.mineOnly = m_whose->currentData().toBool();
    wanted.state = chosen<CustomerState>(*m_state);
    wanted.sort = CustomerSort(m_sort->currentData().toInt());
    m_model.setFilter(wanted);
}

void CustomersPage::fitList()
{
    turnStack(*m_list, m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_customer && m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_stepper->setRow(m_customer ? m_model.rowOf(m_customer->value()) : -1);
}

void CustomersPage::showRow(const QModelIndex &index)
{
    if (const CustomerLine *line = m_model.at(index); line && line->row.id != m_customer)
        open(line->row.id);
}

void CustomersPage::open(CustomerId customer)
{
    if (m_right->currentIndex() == 2 && m_editor->isDirty() && customer != m_customer)
        m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    else
        m_right->setCurrentIndex(m_card ? 1 : 0);
    m_customer = customer;
    if (const int row = m_model.rowOf(customer.value()); row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, 0));
    m_stepper->setRow(m_model.rowOf(customer.value()));
    load(customer);
}

void CustomersPage::load(CustomerId customer)
{
    const auto request = [session = m_context.session, customer](Services &services) {
        return services.customers.show(session, customer);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<CustomerCard> &card) {
        if (card)
            show(*card);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void CustomersPage::show(const CustomerCard &card)
{
    m_card = card;
    m_facts->show(card);
    if (m_right->currentIndex() == 0)
        m_right->setCurrentIndex(1);
}

void CustomersPage::edit()
{
    if (!m_card || !m_card->mayEdit || m_right->currentIndex() == 2)
        return;
    m_right->setCurrentIndex(2);
    m_editor->begin(m_card->customer);
}

void CustomersPage::merge()
{
    if (!m_card)
        return;
    m_right->setCurrentIndex(3);
    m_merge->begin(m_card->customer);
}

void CustomersPage::privacy()
{
    if (!m_card)
        return;
    m_right->setCurrentIndex(4);
    m_privacy->begin(m_card->customer);
}

bool CustomersPage::mayLeave() const
{
    const bool writes = m_right->currentIndex() == 2 && m_editor->isDirty();
    if (writes)
        m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    return !writes;
}

void CustomersPage::leaveForm()
{
    m_right->setCurrentIndex(m_card ? 1 : 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::newCustomer()
{
    if (m_right->currentIndex() == 2 && m_editor->isDirty())
        return m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    m_right->setCurrentIndex(2);
    m_editor->beginNew();
}

void CustomersPage::save()
{
    m_editor->save();
}

} // namespace showroom
