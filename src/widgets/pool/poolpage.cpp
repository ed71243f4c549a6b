// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pool/poolpage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/leads/cardheader.h"
#include "widgets/look/button.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/verdictbanner.h"
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int mostRows = 500;

TextRowsModel::Row rowOf(const PoolRow &row, const LevelLetters &letters)
{
    const Lead &lead = row.lead.value;
    return {{row.customerName, row.phone, letters.of(lead.level), words::vehicleAndTopic(lead),
             row.ownerName.isEmpty() ? PoolPage::tr("nobody") : row.ownerName, row.workedOn.toString(Qt::ISODate),
             PoolPage::tr("%n day(s)", nullptr, row.days)},
            row.lead.id.value(),
            row.ownerName.isEmpty() ? Tone::Success : Tone::Warning,
            false};
}

} // namespace

PoolPage::PoolPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader),
      m_table(new TableView),
      m_empty(new EmptyState(Glyph::Inbox)),
      m_list(new QStackedWidget),
      m_right(new QStackedWidget),
      m_card(new CardHeader),
      m_what(new TextLabel(Type::Body, Tone::Neutral)),
      m_refusal(new VerdictBanner),
      m_claim(new KeyButton(tr("Take it"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary))
{
    build();
    connect(m_table, &TableView::rowShown, this, &PoolPage::showCurrent);
    connect(m_table, &TableView::rowOpened, m_claim, qOverload<>(&QWidget::setFocus)); // taking it is a step of its own
    connect(m_claim, &QPushButton::clicked, this, &PoolPage::claim);
    connect(m_refusal, &VerdictBanner::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(&context.executor, &Executor::changed, this, &PoolPage::load);
}

void PoolPage::build()
{
    m_header->setTitle(tr("Pool"));
    m_rows.setColumns({{tr("Customer"), false},
                       {tr("Phone"), false},
                       {tr("Level"), false},
                       {tr("Wants"), false},
                       {tr("So far with"), false},
                       {tr("Last worked"), false},
                       {tr("Since"), true}});
    m_table->setObjectName(u"poolTable"_s);
    m_table->setAccessibleName(tr("Pool"));
    m_table->setModel(&m_rows);
    m_table->setColumns({{96, 1}, {110, 0}, {56, 0}, {140, 3}, {96, 0}, {96, 0}, {80, 0}});
    m_empty->setText(tr("The pool is empty: every open lead is being worked."));
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_claim->setObjectName(u"claimLead"_s);
    m_what->setWordWrap(true);
    m_refusal->hide();
    auto *lead = new QWidget;
    auto *column = new QVBoxLayout(lead);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addWidget(m_what);
    column->addWidget(m_refusal);
    column->addWidget(m_claim, 0, Qt::AlignLeft);
    column->addStretch();
    auto *nothing = new EmptyState(Glyph::Inbox);
    nothing->setText(tr("Choose a lead."));
    m_right->addWidget(nothing);
    m_right->addWidget(lead);
    auto *desk = deskOf(cardOf({m_list}, Card::Padding::None), 5, cardOf({m_right}), 2, 320);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(desk, 1);
    setFocusProxy(m_table);
}

void PoolPage::showEvent(QShowEvent *event)
{
    load();
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

void PoolPage::load()
{
    if (!isVisible())
        return;
    const auto request = [session = m_context.session](Services &services) {
        return services.procedures.letters(session).and_then([&](const LevelLetters &letters) {
            return services.leads.pool(session, mostRows).map([&](std::vector<PoolRow> rows) {
                return std::pair(letters, std::move(rows));
            });
        });
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<std::pair<LevelLetters, std::vector<PoolRow>>> &pool) {
        if (!pool)
            return m_context.notify(Tone::Danger, words::error(pool.error()));
        m_letters = pool->first;
        show(pool->second);
    });
}

void PoolPage::show(std::vector<PoolRow> rows)
{
    const PoolRow *before = current();
    const auto key = before ? std::optional(before->lead.id.value()) : std::nullopt;
    m_pool = std::move(rows);
    std::vector<TextRowsModel::Row> lines;
    for (const PoolRow &row : m_pool)
        lines.push_back(rowOf(row, m_letters));
    m_header->setRemark(tr("%n lead(s)", nullptr, int(lines.size())));
    turnStack(*m_list, lines.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_rows.setRows(std::move(lines));
    if (const int row = key ? m_rows.rowOf(*key) : -1; row >= 0)
        m_table->setCurrentIndex(m_rows.index(row, 0));
    else
        showCurrent();
}

const PoolRow *PoolPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_pool.size()) ? &m_pool[std::size_t(row)] : nullptr;
}

void PoolPage::showCurrent()
{
    const PoolRow *row = current();
    m_right->setCurrentIndex(row ? 1 : 0);
    m_refusal->hide();
    if (!row)
        return;
    m_card->setPerson(row->customerName, {}, row->phone, words::vehicleAndTopic(row->lead.value));
    m_card->setBadge(m_letters.of(row->lead.value.level), tones::of(row->lead.value.level));
    m_what->setText(row->ownerName.isEmpty()
                        ? tr("Nobody's. Last worked on %1.").arg(row->workedOn.toString(Qt::ISODate))
                        : tr("%1 has not worked it since %2. Who takes it sees the number in full, and owes its revisits.")
                              .arg(row->ownerName, row->workedOn.toString(Qt::ISODate)));
    const Role role = m_context.session.role;
    m_claim->setVisible(role == Role::Consultant || role == Role::Manager || role == Role::OfficeManager);
}

void PoolPage::claim()
{
    const PoolRow *row = current();
    if (!row || !m_claim->isVisible())
        return;
    const auto request = [session = m_context.session, command = m_command, lead = row->lead.id](Services &services) {
        return services.leads.act(session, command, lead, LeadAction::Claim, {});
    };
    m_context.executor.command(this, request, [this, lead = row->lead.id](const Result<Saved<Lead>> &saved) {
        m_command = CommandId::fresh();
        if (saved) {
            m_context.notify(Tone::Success, tr("It is yours now."));
            return m_context.openLead(lead);
        }
        if (saved.error().verdicts.empty())
            return m_context.notify(Tone::Danger, words::error(saved.error()));
        const Verdict &verdict = saved.error().verdicts.front();
        m_refusal->show(verdict.rule, translated(verdict.message) + u' ' + translated(verdict.mend), Tone::Danger, {});
        m_refusal->QWidget::show();
    });
}

} // namespace showroom
