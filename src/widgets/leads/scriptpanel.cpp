// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/scriptpanel.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/leads/followupform.h"
#include "widgets/leads/paging.h"
#include "widgets/look/card.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr std::chrono::milliseconds pause{250}; // shorter than between two words
constexpr std::chrono::milliseconds moment{150};
constexpr int leastHeight = 190; // three scripts

} // namespace

ScriptPanel::ScriptPanel(PageContext &context, FollowUpForm &form, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_form(form),
      m_pages(new QStackedWidget),
      m_list(new TableView(TableView::Rows::Worklist)),
      m_empty(new EmptyState(Glyph::Message)),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_for(new TextLabel(Type::Small, Tone::Muted)),
      m_body(new TextLabel(Type::Body, Tone::Neutral))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    m_away.setSingleShot(true);
    m_away.setInterval(moment);
    m_form.setScriptsOffered(scopeOf(Operation::SeeScripts, context.session.role) != Scope::None);
    build();
    connectParts();
    hide();
}

void ScriptPanel::build()
{
    setObjectName(u"scriptPanel"_s);
    setMinimumHeight(leastHeight);
    m_list->setObjectName(u"scriptsAtHand"_s);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Scripts"));
    m_list->horizontalHeader()->hide();
    m_list->setColumns({{160, 1}});
    m_list->installEventFilter(this);
    auto *title = new TextLabel(Type::Strong, Tone::Neutral);
    title->setText(tr("Scripts"));
    auto *keys = new TextLabel(Type::Small, Tone::Muted);
    keys->setText(tr("↑ ↓ choose · Page ↑ ↓ read · Esc back to the note · F2 close"));
    keys->setElided(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 14, 4);
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(keys, 1);
    auto *found = new QWidget;
    auto *halves = new QHBoxLayout(found);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_list, 2);
    halves->addWidget(reading(), 3);
    m_pages->addWidget(found);
    m_pages->addWidget(m_empty);
    auto *card = new Card(Card::Padding::None);
    card->body()->addLayout(head);
    card->body()->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

QWidget *ScriptPanel::reading()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 4, 14, 8);
    column->setSpacing(6);
    m_body->setObjectName(u"scriptText"_s);
    for (TextLabel *label : {m_title, m_for, m_body}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch();
    m_text = scrolled(page);
    return m_text;
}

void ScriptPanel::connectParts()
{
    m_form.installEventFilter(this);
    connect(&m_form, &FollowUpForm::scriptsRequested, this, &ScriptPanel::turnTo);
    connect(&m_form, &FollowUpForm::talkChanged, this, [this] {
        if (isVisible())
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &ScriptPanel::ask);
    connect(&m_away, &QTimer::timeout, this, [this] { setVisible(m_open && m_form.isVisible()); });
    connect(m_list, &TableView::rowShown, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus())
            m_chosen = m_model.at(index.row())->id;
        showScript(index.row());
    });
    connect(m_list, &TableView::rowOpened, this, [this] { m_form.focusNote(); });
    connect(&m_context.executor, &Executor::changed, this, &ScriptPanel::ask);
}

void ScriptPanel::setLead(LeadId lead)
{
    if (m_lead == lead)
        return;
    m_lead = lead;
    m_chosen.reset();
    m_latest.drop();
    if (isVisible())
        m_typing.start(); // the form is filled first
}

void ScriptPanel::turnTo()
{
    if (m_open && (m_list->hasFocus() || m_pages->currentWidget() == m_empty))
        return close();
    m_pages->setCurrentIndex(0); // what was said of another lead is not true of this one
    m_open = true;
    setVisible(true);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ScriptPanel::close()
{
    m_open = false;
    m_form.focusNote(); // first: a hidden widget passes the focus on to whom it likes
    hide();
}

void ScriptPanel::showEvent(QShowEvent *event)
{
    ask();
    QWidget::showEvent(event);
}

bool ScriptPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_form && event->type() == QEvent::Show) {
        m_away.stop();
        setVisible(m_open);
    } else if (watched == &m_form && event->type() == QEvent::Hide) {
        m_away.start();
    } else if (watched == m_list && event->type() == QEvent::KeyPress) {
        return listKey(static_cast<QKeyEvent *>(event)->key());
    }
    return QWidget::eventFilter(watched, event);
}

bool ScriptPanel::listKey(int key)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    if (key == Qt::Key_Escape)
        m_form.focusNote();
    else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        bar->triggerAction(key == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    else
        return false;
    return true;
}

void ScriptPanel::ask()
{
    m_typing.stop();
    if (!m_lead || !isVisible())
        return;
    const auto request = [session = m_context.session, lead = *m_lead, talk = m_form.talk()](Services &services) {
        return services.scripts.forCase(session, lead, talk);
    };
    m_context.executor.ask(m_latest, this, request, [this](Result<ScriptsAtHand> scripts) {
        if (scripts)
            take(std::move(*scripts));
        else
            showNothing(words::error(scripts.error()));
    });
}

void ScriptPanel::take(ScriptsAtHand scripts)
{
    if (scripts.rows.empty())
        return showNothing(scripts.anyInUse ? tr("No script fits yet. Write on, or choose how they took it.")
                                            : tr("No script is in use yet. Managers, office managers and directors write them."));
    const QSignalBlocker notByHand(m_list);
    // What is read stays while it fits; what was not chosen by hand gives way to what fits best.
    m_model.setRows(std::move(scripts.rows));
    m_pages->setCurrentIndex(0);
    const int row = m_chosen ? std::max(m_model.rowOf(*m_chosen), 0) : 0;
    m_list->setCurrentIndex(m_model.index(row, 0));
    showScript(row);
}

void ScriptPanel::showScript(int row)
{
    const ScriptAtHand *chosen = m_model.at(row);
    if (!chosen || (m_title->text() == chosen->script.title && m_body->text() == chosen->script.body))
        return; // it may be read to the middle
    m_title->setText(chosen->script.title);
    m_for->setText(translated(labelOf(chosen->script.kind)) + u" · "_s + words::whatFor(chosen->script));
    m_body->setText(chosen->script.body);
    m_text->verticalScrollBar()->setValue(0);
}

void ScriptPanel::showNothing(const QString &why)
{
    if (m_list->hasFocus())
        m_form.focusNote(); // else it would go wherever the list was
    m_model.setRows({});
    m_empty->setText(why);
    m_pages->setCurrentIndex(1);
}

} // namespace showroom
