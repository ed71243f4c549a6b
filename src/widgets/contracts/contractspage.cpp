// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contracts/contractspage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/contracts/contractform.h"
#include "widgets/contracts/contractview.h"
#include "widgets/contracts/progresstrack.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/newdocumentform.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/paging.h"
#include "widgets/look/badge.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int everyContract = -1;
constexpr int owingContracts = -2;

} // namespace

ContractsPage::ContractsPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_contracts(context.executor, context.session),
      m_pages(new QStackedWidget),
      m_header(new SectionHeader),
      m_filter(new QComboBox),
      m_table(new TableView),
      m_empty(new EmptyState(Glyph::Contract)),
      m_list(new QStackedWidget),
      m_title(new TextLabel(Type::Title, Tone::Neutral)),
      m_formName(new TextLabel(Type::Small, Tone::Muted)),
      m_badge(new Badge),
      m_preview(new QPushButton(tr("Preview as PDF"))),
      m_track(new ProgressTrack),
      m_form(new ContractForm(context)),
      m_right(new QStackedWidget),
      m_view(new ContractView(context, ContractView::Place::BesideForm)),
      m_document(new DocumentView(context)),
      m_new(new NewDocumentForm(context))
{
    m_pages->addWidget(buildList());
    m_pages->addWidget(buildDesk());
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(16, 14, 16, 14);
    body->addWidget(m_pages);
    connectParts();
    connectRight();
}

QWidget *ContractsPage::buildList()
{
    m_header->setTitle(tr("Contracts and orders"));
    m_filter->addItem(tr("Every contract"), everyContract);
    m_filter->addItem(tr("Under way"), owingContracts);
    fillChoices<ContractState>(*m_filter);
    m_filter->setObjectName(u"contractFilter"_s);
    m_filter->setAccessibleName(tr("Which contracts"));
    m_header->addBeside(m_filter);
    m_header->addAction(exportButton(m_context, [this] { return wish(); }));
    m_empty->setText(tr("No contract is found here. One is drawn from a quote that was approved and accepted."));
    m_table->setObjectName(u"contractTable"_s);
    m_table->setModel(&m_contracts);
    m_table->setAccessibleName(tr("Contracts and orders"));
    m_table->setColumns({{134, 0}, {90, 1}, {150, 3}, {110, 0}, {92, 0}, {96, 0}, {84, 0}, {120, 1}});
    fetchAhead(*m_table);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *card = new Card(Card::Padding::None);
    card->body()->addWidget(m_list);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(card, 1);
    return page;
}

QWidget *ContractsPage::buildDesk()
{
    auto *back = new QPushButton(tr("‹ All contracts"));
    back->setObjectName(u"backToContracts"_s);
    setLook(*back, ButtonLook::Link);
    connect(back, &QPushButton::clicked, this, &ContractsPage::backToList);
    m_preview->setObjectName(u"previewContract"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{back, m_title, m_badge, m_formName})
        head->addWidget(part);
    head->addStretch();
    head->addWidget(m_preview);
    auto *track = new Card;
    track->body()->addWidget(m_track);
    auto *left = new Card;
    left->body()->addWidget(scrolled(m_form));
    for (QWidget *view : std::initializer_list<QWidget *>{scrolled(m_view), scrolled(m_document), scrolled(m_new)})
        m_right->addWidget(view);
    auto *right = new Card;
    right->body()->addWidget(m_right);
    right->setMinimumWidth(330);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(12);
    desk->addWidget(left, 13);
    desk->addWidget(right, 6);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(track);
    column->addLayout(desk, 1);
    return page;
}

void ContractsPage::connectParts()
{
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ContractsPage::filter);
    connect(&m_contracts, &PagedModel::loaded, this, &ContractsPage::fitList);
    connect(&m_contracts, &PagedModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        if (const ContractListRow *row = m_contracts.at(index))
            open(row->row.contract.id);
    });
    connect(m_preview, &QPushButton::clicked, this, &ContractsPage::preview);
    connect(m_form, &ContractForm::saved, this, [this](ContractId contract) { open(contract); });
    connect(m_form, &ContractForm::cancelled, this, [this] {
        m_filled.reset();
        m_contract ? open(*m_contract) : backToList();
    });
}

void ContractsPage::connectRight()
{
    connect(m_view, &ContractView::shown, this, &ContractsPage::showCard);
    connect(m_view, &ContractView::fieldRequested, m_form, &ContractForm::focusOn);
    connect(m_view, &ContractView::balanceRequested, m_form, &ContractForm::balancePayments);
    connect(m_view, &ContractView::documentRequested, this, [this](const QString &kind, qint64 id) {
        m_document->open(kind, id);
        turnTo(Right::Document);
    });
    connect(m_view, &ContractView::newDocumentRequested, this, [this](const QString &kind) {
        const QString title = kind == "delivery"_L1  ? tr("Appoint the delivery")
                              : kind == "receipt"_L1 ? tr("Receipt or refund for %1").arg(m_title->text())
                                                     : tr("Ask for a change of %1").arg(m_title->text());
        m_new->begin(kind, title, m_contract, {{u"received_on"_s, m_context.today().toString(Qt::ISODate)}});
        turnTo(Right::NewDocument);
    });
    connect(m_new, &NewDocumentForm::saved, this, [this](const QString &kind, qint64 id) {
        m_document->open(kind, id);
        turnTo(Right::Document);
    });
    connect(m_new, &NewDocumentForm::cancelled, this, [this] { turnTo(Right::Contract); });
    connect(m_document, &DocumentView::done, this, [this] { turnTo(Right::Contract); });
}

void ContractsPage::turnTo(Right what)
{
    m_right->setCurrentIndex(int(what));
}

bool ContractsPage::mayLeave()
{
    if (m_pages->currentIndex() == 0 || (!m_form->isDirty() && !m_new->isDirty() && !m_document->isDirty()))
        return true;
    m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    return false;
}

void ContractsPage::showEvent(QShowEvent *event)
{
    if (m_contracts.rowCount() == 0)
        filter();
    if (m_pages->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

ExportWish ContractsPage::wish() const
{
    return {u"contract"_s, whereState<ContractState>(*m_filter, "under_way", owingContracts),
            listTitle(tr("Contracts and orders"), {m_filter})};
}

void ContractsPage::filter()
{
    ContractFilter wanted;
    const int chosen = m_filter->currentData().toInt();
    if (chosen >= 0)
        wanted.state = ContractState(chosen);
    wanted.owingOnly = chosen == owingContracts;
    m_contracts.setFilter(wanted);
}

void ContractsPage::fitList()
{
    const int waiting = m_contracts.waiting();
    m_header->setRemark(waiting > 0 ? tr("%n wait(s) for you", nullptr, waiting) : QString());
    turnStack(*m_list, m_contracts.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void ContractsPage::open(ContractId contract)
{
    if (!mayLeave())
        return;
    if (m_contract != contract)
        m_filled.reset();
    m_contract = contract;
    m_pages->setCurrentIndex(1);
    turnTo(Right::Contract);
    m_right->show();
    m_view->open(contract);
}

void ContractsPage::draw(QuoteId quote)
{
    if (!mayLeave())
        return;
    m_contract.reset();
    m_title->setText(tr("New contract"));
    m_badge->hide();
    m_filled.reset();
    m_formName->setText({});
    m_preview->hide();
    m_track->show(Contract());
    m_right->hide();
    m_pages->setCurrentIndex(1);
    m_form->beginFor(quote);
}

void ContractsPage::showCard(const ContractCard &card)
{
    const Contract &contract = card.contract.value;
    m_title->setText(contract.number);
    m_badge->show();
    m_badge->set(translated(labelOf(contract.state)), tones::of(contract.state));
    m_formName->setText(card.templateName + (contract.revision > 1 ? tr(" · version %1").arg(contract.revision) : QString()));
    m_preview->setVisible(card.prices.has_value());
    m_preview->setText(card.versions.empty() || card.versions.back().sha256.isEmpty() ? tr("Preview as PDF") : tr("Print"));
    m_track->show(contract);
    const std::pair now{card.contract.id, card.contract.version};
    if (m_form->isDirty() || m_filled == now) // what is being typed stays
        return;
    m_filled = now;
    m_form->begin(card);
    if (!card.mayEdit)
        m_view->focusDecision();
}

void ContractsPage::backToList()
{
    if (!mayLeave())
        return;
    m_contract.reset();
    m_pages->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ContractsPage::preview()
{
    if (!m_contract)
        return;
    const auto request = [session = m_context.session, id = *m_contract](Services &services) {
        return services.contracts.print(session, id);
    };
    m_preview->setEnabled(false);
    m_context.executor.ask(this, request, [this, name = m_title->text()](const Result<QByteArray> &pdf) {
        m_preview->setEnabled(true);
        if (pdf)
            m_context.showPdf(*pdf, name);
        else
            m_context.notify(Tone::Danger, words::error(pdf.error()));
    });
}

} // namespace showroom
