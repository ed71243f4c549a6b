// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/receivables/receivablespage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/contracts/contractview.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/newdocumentform.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/paging.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int mostDocuments = 500;

QString dayText(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : u"—"_s;
}

TextRowsModel::Row rowOf(const Receivable &row, qint64 key)
{
    const PaymentStanding &standing = row.standing;
    return {{row.contractNumber, row.customerName, row.ownerName,
             u"%1 · %2"_s.arg(QString::number(standing.position), translated(labelOf(standing.payment.kind))),
             dayText(standing.payment.dueOn), standing.payment.amount.text(), standing.open().text(),
             translated(labelOf(row.age))},
            key,
            tones::of(row.age),
            row.age != Age::NotDue};
}

TextRowsModel::Row rowOf(const LedgerMatch &match, const ComparedMonth &month)
{
    const LedgerEntry *ours = match.ours ? &month.ours[*match.ours] : nullptr;
    const StatementLine *theirs = match.theirs ? &month.theirs[*match.theirs] : nullptr;
    const QString sign = (ours ? ours->receipt.flow : theirs->flow) == MoneyFlow::Refunded ? u"−"_s : QString();
    return {{dayText(ours ? ours->receipt.on : theirs->on), ours ? ours->contractNumber : theirs->contractNumber,
             ours ? ours->receipt.number : theirs->payer, ours ? sign + ours->receipt.amount.text() : u"—"_s,
             theirs ? sign + theirs->amount.text() : u"—"_s, translated(labelOf(match.match))},
            0,
            match.match == Match::Matched ? Tone::Success : Tone::Danger,
            match.match != Match::Matched};
}

} // namespace

ReceivablesPage::ReceivablesPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader),
      m_what(new QComboBox),
      m_sum(new TextLabel(Type::Body, Tone::Neutral)),
      m_table(new TableView),
      m_empty(new EmptyState(Glyph::Receipts)),
      m_list(new QStackedWidget),
      m_comparison(new TableView),
      m_export(exportButton(context,
                            [] {
                                return ExportWish{u"receipt"_s, {}, ReceivablesPage::tr("Receipts")};
                            })),
      m_receive(new QPushButton(tr("Record a receipt"))),
      m_newMonth(new QPushButton(tr("Reconcile a month"))),
      m_right(new QStackedWidget),
      m_contract(new ContractView(context, ContractView::Place::Alone)),
      m_document(new DocumentView(context)),
      m_new(new NewDocumentForm(context))
{
    buildHeader();
    build();
    connectParts();
}

void ReceivablesPage::buildHeader()
{
    const Role role = m_context.session.role;
    const bool sees = scopeOf(Operation::SeeReceipts, role) != Scope::None;
    const bool records = scopeOf(Operation::RecordReceipts, role) != Scope::None;
    m_header->setTitle(tr("Receivables"));
    m_what->addItem(tr("Open payments"), int(What::Open));
    m_what->addItem(tr("Due now"), int(What::Due));
    if (sees) {
        m_what->addItem(tr("Receipts"), int(What::Receipts));
        m_what->addItem(tr("Months"), int(What::Months));
    }
    m_what->addItem(tr("Order completion"), int(What::Completion));
    m_what->setObjectName(u"receivablesWhat"_s);
    m_what->setAccessibleName(tr("What is shown"));
    m_header->addBeside(m_what);
    setLook(*m_receive, ButtonLook::Primary);
    m_receive->setObjectName(u"recordReceipt"_s);
    m_newMonth->setObjectName(u"newMonth"_s);
    for (QPushButton *button : {m_receive, m_newMonth})
        if (!records)
            button->hide();
    m_export->hide(); // until receipts are shown
    m_header->addAction(m_export);
    m_header->addAction(m_newMonth);
    m_header->addAction(m_receive);
}

void ReceivablesPage::build()
{
    m_sum->setObjectName(u"receivablesSum"_s);
    m_sum->setWordWrap(true);
    m_table->setObjectName(u"receivablesTable"_s);
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(tr("Receivables"));
    m_comparison->setModel(&m_compared);
    m_comparison->setAccessibleName(tr("Both ledgers"));
    m_compared.setColumns({{tr("Day"), false},
                           {tr("Contract"), false},
                           {tr("Receipt or payer"), false},
                           {tr("Sales ledger"), true},
                           {tr("Finance"), true},
                           {tr("Result"), false}});
    m_comparison->setColumns({{88, 0}, {124, 0}, {100, 1}, {92, 0}, {92, 0}, {110, 1}});
    m_comparison->hide();
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *nothing = new EmptyState(Glyph::Receipts);
    nothing->setText(tr("Choose a row."));
    for (QWidget *view : std::initializer_list<QWidget *>{nothing, scrolled(m_contract), scrolled(m_document), scrolled(m_new)})
        m_right->addWidget(view);
    auto *left = new Card(Card::Padding::None);
    left->body()->addWidget(m_list, 1);
    left->body()->addWidget(m_comparison, 1);
    auto *desk = deskOf(left, 5, cardOf({m_right}), 2);
    auto *body = pageColumn(*this, m_header);
    body->addWidget(m_sum);
    body->addLayout(desk, 1);
}

void ReceivablesPage::connectParts()
{
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        turnTo(Right::Nothing);
        load();
    });
    connect(m_table, &TableView::rowShown, this, &ReceivablesPage::showCurrent);
    connect(m_table, &TableView::rowOpened, this, [this] { m_document->focusDecision(); });
    connect(m_receive, &QPushButton::clicked, this, [this] { record(MoneyFlow::Received); });
    connect(m_newMonth, &QPushButton::clicked, this, [this] {
        const QDate last = QDate(m_context.today().year(), m_context.today().month(), 1).addMonths(-1);
        m_new->begin(u"reconciliation"_s, tr("Reconcile a month with finance's ledger"), {}, {{u"month"_s, monthOf(last)}});
        turnTo(Right::NewDocument);
    });
    connect(m_new, &NewDocumentForm::saved, this, [this](const QString &kind, qint64 id) {
        m_wantedKey = id;
        m_what->setCurrentIndex(m_what->findData(int(kind == "receipt"_L1 ? What::Receipts : What::Months)));
        m_document->open(kind, id);
        turnTo(Right::Document);
    });
    connect(m_contract, &ContractView::newDocumentRequested, this, [this](const QString &kind) {
        kind == "receipt"_L1     ? record(MoneyFlow::Received)
        : m_contract->contract() ? m_context.openContract(*m_contract->contract())
                                 : void();
    });
    connect(m_contract, &ContractView::documentRequested, this, [this](const QString &kind, qint64 id) {
        m_document->open(kind, id);
        turnTo(Right::Document);
    });
    connect(m_new, &NewDocumentForm::cancelled, this, [this] { turnTo(Right::Nothing); });
    connect(&m_context.executor, &Executor::changed, this, &ReceivablesPage::load);
}

ReceivablesPage::What ReceivablesPage::what() const
{
    return What(m_what->currentData().toInt());
}

void ReceivablesPage::turnTo(Right what)
{
    m_right->setCurrentIndex(int(what));
}

void ReceivablesPage::fail(const Error &error)
{
    m_context.notify(Tone::Danger, words::error(error));
}

void ReceivablesPage::showEvent(QShowEvent *event)
{
    load();
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

void ReceivablesPage::load()
{
    if (!isVisible())
        return;
    m_comparison->setVisible(what() == What::Months && m_compared.rowCount() > 0);
    m_export->setVisible(what() == What::Receipts);
    m_sum->setVisible(what() == What::Open || what() == What::Due);
    switch (what()) {
    case What::Open:
        return loadReceivables(false);
    case What::Due:
        return loadReceivables(true);
    case What::Receipts:
        return loadReceipts();
    case What::Months:
        return loadMonths();
    case What::Completion:
        return loadCompletion();
    }
}

void ReceivablesPage::loadReceivables(bool dueOnly)
{
    const auto request = [session = m_context.session, dueOnly](Services &services) {
        return services.collections.receivables(session, {dueOnly, {}});
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Receivables> &all) {
        if (!all)
            return fail(all.error());
        m_rows.setColumns({{tr("Contract"), false},
                           {tr("Customer"), false},
                           {tr("Consultant"), false},
                           {tr("Payment"), false},
                           {tr("Due"), false},
                           {tr("Amount"), true},
                           {tr("Open"), true},
                           {tr("Age"), false}});
        m_table->setColumns({{122, 0}, {86, 0}, {84, 0}, {130, 1}, {94, 0}, {94, 0}, {94, 0}, {138, 0}});
        m_receivables = all->rows;
        std::vector<TextRowsModel::Row> rows;
        for (std::size_t i = 0; i < m_receivables.size(); ++i)
            rows.push_back(rowOf(m_receivables[i], qint64(i)));
        showSum(all->sum);
        show(std::move(rows), tr("Nothing is open."));
    });
}

void ReceivablesPage::showSum(const ReceivablesSum &sum)
{
    QStringList parts{tr("Open %1, overdue %2").arg(words::money(sum.open), words::money(sum.overdue))};
    for (const auto &[age, money] : sum.byAge)
        parts << translated(labelOf(age)) + u' ' + words::money(money);
    m_sum->setText(parts.join(u" · "_s));
}

void ReceivablesPage::loadReceipts()
{
    const auto request = [session = m_context.session](Services &services) {
        return services.receipts.page(session, {}, {}, mostDocuments);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Page<DocumentRow<Receipt>>> &page) {
        if (!page)
            return fail(page.error());
        m_rows.setColumns({{tr("Number"), false},
                           {tr("Day"), false},
                           {tr("Contract"), false},
                           {tr("Customer"), false},
                           {tr("Method"), false},
                           {tr("Amount"), true},
                           {tr("State"), false}});
        m_table->setColumns({{120, 0}, {88, 0}, {124, 0}, {90, 1}, {90, 1}, {110, 0}, {80, 1}});
        std::vector<TextRowsModel::Row> rows;
        for (const DocumentRow<Receipt> &row : page->rows) {
            const Receipt &receipt = row.record.value;
            const bool back = receipt.flow == MoneyFlow::Refunded;
            rows.push_back(
                {{receipt.number, dayText(receipt.on), row.contractNumber, row.customerName, translated(labelOf(receipt.method)),
                  (back ? u"−"_s : QString()) + receipt.amount.text(), translated(labelOf(receipt.state))},
                 row.record.id.value(),
                 tones::ofDocument(codeOf(receipt.state)),
                 false});
        }
        show(std::move(rows), tr("No receipt is recorded yet."));
    });
}

void ReceivablesPage::loadMonths()
{
    const auto request = [session = m_context.session](Services &services) {
        return services.reconciliations.page(session, {}, {}, mostDocuments);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Page<DocumentRow<Reconciliation>>> &page) {
        if (!page)
            return fail(page.error());
        m_rows.setColumns({{tr("Month"), false},
                           {tr("Matched"), true},
                           {tr("Differing"), true},
                           {tr("Only ours"), true},
                           {tr("Only finance's"), true},
                           {tr("State"), false}});
        m_table->setColumns({{90, 1}, {80, 0}, {80, 0}, {90, 0}, {110, 0}, {130, 1}});
        std::vector<TextRowsModel::Row> rows;
        for (const DocumentRow<Reconciliation> &row : page->rows) {
            const Reconciliation &month = row.record.value;
            const auto count = [&](int number) {
                return month.state == ReconciliationState::Open ? u"—"_s : QString::number(number);
            };
            rows.push_back({{month.month, count(month.matched), count(month.differing), count(month.onlyOurs),
                             count(month.onlyTheirs), translated(labelOf(month.state))},
                            row.record.id.value(),
                            tones::ofDocument(codeOf(month.state)),
                            false});
        }
        show(std::move(rows), tr("No month was reconciled yet."));
    });
}

void ReceivablesPage::loadCompletion()
{
    const auto request = [session = m_context.session, month = monthOf(m_context.today())](Services &services) {
        return services.collections.completion(session, month);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<std::vector<OrderCompletion>> &people) {
        if (!people)
            return fail(people.error());
        m_rows.setColumns({{tr("Consultant"), false},
                           {tr("Delivered by the promised day"), true},
                           {tr("Promised for this month"), true},
                           {tr("Rate"), true}});
        m_table->setColumns({{120, 1}, {180, 0}, {170, 0}, {80, 0}});
        std::vector<TextRowsModel::Row> rows;
        for (const OrderCompletion &line : *people)
            rows.push_back({{line.name, QString::number(line.delivered), QString::number(line.promised),
                             QString::number(line.promised == 0 ? 0 : line.delivered * 100 / line.promised) + u'%'},
                            0,
                            Tone::Neutral,
                            false});
        show(std::move(rows), tr("Nothing is promised for this month."));
    });
}

void ReceivablesPage::show(std::vector<TextRowsModel::Row> rows, const QString &empty)
{
    const TextRowsModel::Row *before = m_rows.at(m_table->currentIndex());
    const std::optional<qint64> key = m_wantedKey ? m_wantedKey : before ? std::optional(before->key) : std::nullopt;
    m_wantedKey.reset();
    m_empty->setText(empty);
    turnStack(*m_list, rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_rows.setRows(std::move(rows));
    if (const int row = key ? m_rows.rowOf(*key) : -1; row >= 0)
        m_table->setCurrentIndex(m_rows.index(row, 0));
}

void ReceivablesPage::showCurrent()
{
    const TextRowsModel::Row *row = m_rows.at(m_table->currentIndex());
    if (!row || m_new->isDirty())
        return;
    switch (what()) {
    case What::Open:
    case What::Due:
        m_contract->open(m_receivables[std::size_t(row->key)].contract);
        return turnTo(Right::Contract);
    case What::Receipts:
        m_document->open(u"receipt"_s, row->key);
        return turnTo(Right::Document);
    case What::Months:
        m_document->open(u"reconciliation"_s, row->key);
        turnTo(Right::Document);
        return loadComparison(row->cells.value(0));
    case What::Completion:
        return turnTo(Right::Nothing);
    }
}

void ReceivablesPage::loadComparison(const QString &month)
{
    const auto request = [session = m_context.session, month](Services &services) {
        return services.collections.compare(session, month);
    };
    m_context.executor.ask(this, request, [this](const Result<ComparedMonth> &both) {
        if (!both)
            return fail(both.error());
        std::vector<TextRowsModel::Row> differing, matched;
        for (const LedgerMatch &match : both->matches)
            (match.match == Match::Matched ? matched : differing).push_back(rowOf(match, *both));
        differing.insert(differing.end(), matched.begin(), matched.end()); // what wants a look first
        m_compared.setRows(std::move(differing));
        m_comparison->setVisible(what() == What::Months && m_compared.rowCount() > 0);
    });
}

void ReceivablesPage::record(MoneyFlow flow)
{
    const TextRowsModel::Row *row = m_rows.at(m_table->currentIndex());
    if (!row || (what() != What::Open && what() != What::Due))
        return m_context.notify(Tone::Info, tr("Choose the payment that came in among the open ones."));
    const Receivable &receivable = m_receivables[std::size_t(row->key)];
    FieldTexts texts{{u"flow"_s, codeOf(flow)},
                     {u"payment"_s, QString::number(receivable.standing.position)},
                     {u"amount_fen"_s, recordfields::write(receivable.standing.open())},
                     {u"received_on"_s, m_context.today().toString(Qt::ISODate)}};
    if (receivable.standing.payment.method)
        texts.insert(u"method"_s, codeOf(*receivable.standing.payment.method));
    m_new->begin(u"receipt"_s, tr("Receipt for %1, %2").arg(receivable.contractNumber, receivable.customerName),
                 receivable.contract, texts);
    turnTo(Right::NewDocument);
}

void ReceivablesPage::openMonth(ReconciliationId month)
{
    m_wantedKey = month.value();
    m_what->setCurrentIndex(m_what->findData(int(What::Months)));
    load();
}

} // namespace showroom
