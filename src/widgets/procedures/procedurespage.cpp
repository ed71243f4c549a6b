// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/procedures/procedurespage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/look/card.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/procedures/ruleview.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace showroom
{

ProceduresPage::ProceduresPage(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(0, 4), m_header(new SectionHeader), m_table(new TableView), m_rule(new RuleView)
{
    build();
    m_rule->setMayChange(scopeOf(Operation::ChangePolicy, context.session.role) != Scope::None);
    connect(m_table, &TableView::rowShown, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() < int(m_standings.size()))
            m_rule->show(m_standings[std::size_t(index.row())], chinese());
    });
    connect(m_rule, &RuleView::changeRequested, this, &ProceduresPage::change);
    connect(&context.executor, &Executor::changed, this, &ProceduresPage::load);
    retranslate();
}

void ProceduresPage::build()
{
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setModel(&m_list);
    m_table->setColumns({{78}, {210, 1}, {70}, {70}});
    auto *list = new Card(Card::Padding::None);
    list->body()->addWidget(m_table);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *canvas = new QWidget;
    canvas->setProperty("canvas", true);
    auto *canvasBody = new QVBoxLayout(canvas);
    canvasBody->setContentsMargins(0, 0, 4, 0);
    canvasBody->addWidget(m_rule);
    scroll->setWidget(canvas);
    auto *card = new Card;
    card->body()->addWidget(scroll);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(list, 5);
    line->addWidget(card, 6);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addLayout(line, 1);
}

bool ProceduresPage::chinese() const
{
    return QLocale().language() == QLocale::Chinese;
}

void ProceduresPage::openRule(const QString &id)
{
    m_wanted = id;
    fillList();
}

void ProceduresPage::load()
{
    if (!isVisible())
        return;
    m_context.executor.ask(
        m_latest, this, [session = m_context.session](Services &services) { return services.procedures.standings(session); },
        [this](Result<std::vector<RuleStanding>> standings) {
            if (standings)
                show(std::move(*standings));
            else
                m_context.notify(Tone::Danger, words::error(standings.error()));
        });
}

void ProceduresPage::show(std::vector<RuleStanding> standings)
{
    m_standings = std::move(standings);
    fillList();
}

void ProceduresPage::fillList()
{
    const int current = m_table->currentIndex().row();
    m_list.removeRows(0, m_list.rowCount());
    int wanted = std::max(current, 0);
    int tasks = 0;
    for (const RuleStanding &standing : m_standings) {
        const QString id = QString::fromLatin1(standing.rule->id);
        if (id == m_wanted)
            wanted = m_list.rowCount();
        tasks += standing.tasks;
        auto *rule = new QStandardItem(id);
        rule->setData(true, item::Strong);
        auto *owed = new QStandardItem(QLocale().toString(standing.tasks));
        owed->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *overdue = new QStandardItem(standing.overdue == 0 ? QStringLiteral("–") : QLocale().toString(standing.overdue));
        overdue->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        overdue->setData(int(standing.overdue == 0 ? Tone::Muted : Tone::Danger), item::TextTone);
        m_list.appendRow({rule, new QStandardItem(standing.rule->title(chinese())), owed, overdue});
    }
    m_header->setRemark(tr("%n task(s) today", nullptr, tasks));
    if (m_list.rowCount() > 0)
        m_table->setCurrentIndex(m_list.index(std::min(wanted, m_list.rowCount() - 1), 0));
    m_wanted.clear();
}

void ProceduresPage::change(const QString &parameter, const QString &value)
{
    const auto request = [session = m_context.session, parameter, value](Services &services) {
        return services.procedures.setParameter(session, parameter, value);
    };
    m_context.executor.command(this, request, [this, parameter](const Done &done) {
        if (done)
            return m_context.notify(Tone::Success, tr("Changed. Weeks that have begun are judged as before."));
        m_rule->showProblem(parameter, words::error(done.error()));
    });
}

void ProceduresPage::retranslate()
{
    m_header->setTitle(tr("Procedures"));
    m_list.setHorizontalHeaderLabels({tr("Rule"), tr("What it asks"), tr("Tasks"), tr("Overdue")});
    fillList();
}

void ProceduresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void ProceduresPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace showroom
