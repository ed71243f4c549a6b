// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stock/stockpage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/paging.h"
#include "widgets/look/button.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/stock/vehicleeditor.h"
#include "widgets/stock/vehiclefacts.h"
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int everyLiveOne = -1;
constexpr int everyOne = -2;

} // namespace

StockPage::StockPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.executor, context.session),
      m_header(new SectionHeader),
      m_state(new QComboBox),
      m_table(new TableView),
      m_list(new QStackedWidget),
      m_empty(new EmptyState(Glyph::Car)),
      m_right(new QStackedWidget),
      m_noRow(new EmptyState(Glyph::Car)),
      m_facts(new VehicleFacts(context)),
      m_editor(new VehicleEditor(context))
{
    build();
    connectParts();
}

void StockPage::build()
{
    const bool keeps = scopeOf(Operation::KeepStock, m_context.session.role) != Scope::None;
    m_header->setTitle(tr("Stock"));
    m_state->addItem(tr("Here and coming"), everyLiveOne);
    m_state->addItem(tr("Every state"), everyOne);
    fillChoices<VehicleState>(*m_state);
    m_state->setAccessibleName(tr("State"));
    m_header->addBeside(m_state);
    m_header->addAction(exportButton(m_context, [this] { return wish(); }));
    auto *add = new QPushButton(tr("New car"));
    add->setObjectName(u"newCar"_s);
    add->setVisible(keeps);
    connect(add, &QPushButton::clicked, this, &StockPage::newCar);
    m_header->addAction(add);
    m_empty->setText(tr("No car is found here."), keeps ? tr("New car") : QString());
    m_noRow->setText(tr("Choose a car to see where it stands."));
    m_table->setObjectName(u"stockTable"_s);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Stock"));
    m_table->setColumns({{150, 5}, {76, 1}, {80, 0}, {80, 0}, {72, 1}, {84, 0}});
    fetchAhead(*m_table);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    for (QWidget *view : std::initializer_list<QWidget *>{m_noRow, scrolled(m_facts), scrolled(m_editor)})
        m_right->addWidget(view);
    auto *desk = deskOf(cardOf({m_list}, Card::Padding::None), 9, cardOf({m_right}), 5);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(desk, 1);
    setFocusProxy(m_table);
}

void StockPage::connectParts()
{
    connect(m_state, &QComboBox::currentIndexChanged, this, &StockPage::filter);
    connect(m_table, &TableView::rowShown, this, &StockPage::showRow);
    connect(m_table, &TableView::rowOpened, this, &StockPage::edit);
    connect(&m_model, &PagedModel::loaded, this, &StockPage::fitList);
    connect(&m_model, &PagedModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(m_empty, &EmptyState::actionRequested, this, &StockPage::newCar);
    connect(m_facts, &VehicleFacts::editRequested, this, &StockPage::edit);
    connect(m_editor, &VehicleEditor::saved, this, [this](VehicleId vehicle) {
        m_right->setCurrentIndex(m_card ? 1 : 0);
        open(vehicle);
    });
    connect(m_editor, &VehicleEditor::cancelled, this, &StockPage::leaveForm);
    connect(&m_context.executor, &Executor::changed, this, [this] {
        if (m_vehicle && isVisible())
            load(*m_vehicle);
    });
}

void StockPage::showEvent(QShowEvent *event)
{
    m_model.setToday(m_context.today());
    if (m_model.rowCount() == 0)
        filter();
    else if (m_vehicle)
        load(*m_vehicle);
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

ExportWish StockPage::wish() const
{
    return {u"vehicle"_s, whereState<VehicleState>(*m_state, "live", everyLiveOne), listTitle(tr("Stock"), {m_state})};
}

void StockPage::filter()
{
    VehicleFilter wanted;
    const int state = m_state->currentData().toInt();
    wanted.liveOnly = state == everyLiveOne;
    if (state >= 0)
        wanted.state = VehicleState(state);
    m_model.setFilter(wanted);
}

void StockPage::fitList()
{
    turnStack(*m_list, m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_vehicle && m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void StockPage::showRow(const QModelIndex &index)
{
    if (const VehicleRow *row = m_model.at(index); row && row->vehicle.id != m_vehicle)
        open(row->vehicle.id);
}

void StockPage::open(VehicleId vehicle)
{
    if (m_right->currentIndex() == 2 && m_editor->isDirty() && vehicle != m_vehicle)
        m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    else
        m_right->setCurrentIndex(m_card ? 1 : 0);
    m_vehicle = vehicle;
    if (const int row = m_model.rowOf(vehicle.value()); row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, 0));
    load(vehicle);
}

void StockPage::load(VehicleId vehicle)
{
    const auto request = [session = m_context.session, vehicle](Services &services) {
        return services.stock.show(session, vehicle);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<VehicleCard> &card) {
        if (card)
            show(*card);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void StockPage::show(const VehicleCard &card)
{
    m_card = card;
    m_facts->show(card);
    if (m_right->currentIndex() == 0)
        m_right->setCurrentIndex(1);
}

void StockPage::edit()
{
    if (!m_card || !m_card->mayEdit || m_right->currentIndex() == 2)
        return;
    m_right->setCurrentIndex(2);
    m_editor->begin(*m_card);
}

void StockPage::newCar()
{
    if (m_right->currentIndex() == 2 && m_editor->isDirty())
        return m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    m_right->setCurrentIndex(2);
    m_editor->beginNew();
}

void StockPage::leaveForm()
{
    m_right->setCurrentIndex(m_card ? 1 : 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
