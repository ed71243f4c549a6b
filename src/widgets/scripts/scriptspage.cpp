// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scripts/scriptspage.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/newdocumentform.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/paging.h"
#include "widgets/look/button.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr std::chrono::milliseconds pause{250};

} // namespace

ScriptsPage::ScriptsPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.executor, context.session),
      m_header(new SectionHeader),
      m_kind(new QComboBox),
      m_state(new QComboBox),
      m_find(new QLineEdit),
      m_table(new TableView),
      m_list(new QStackedWidget),
      m_empty(new EmptyState(Glyph::Message)),
      m_right(new QStackedWidget),
      m_document(new DocumentView(context)),
      m_newVersion(new QPushButton(tr("New version"))),
      m_new(new NewDocumentForm(context))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    buildHeader();
    build();
    connectParts();
}

bool ScriptsPage::keeps() const
{
    return scopeOf(Operation::KeepScripts, m_context.session.role) != Scope::None;
}

void ScriptsPage::buildHeader()
{
    m_header->setTitle(tr("Sales scripts"));
    fillChoices<ScriptKind>(*m_kind, tr("Every kind"));
    fillChoices<ScriptState>(*m_state, tr("Every state"));
    if (!keeps()) // drafts are for who works on them
        choose<ScriptState>(*m_state, ScriptState::InUse);
    m_kind->setObjectName(u"scriptKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_state->setObjectName(u"scriptState"_s);
    m_state->setAccessibleName(tr("State"));
    m_find->setObjectName(u"findScript"_s);
    m_find->setPlaceholderText(tr("Title, objection, competitor, keyword"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(180);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_state, m_find})
        m_header->addBeside(part);
    m_header->addAction(exportButton(m_context, [this] { return wish(); }));
    auto *add = new QPushButton(tr("New script"));
    add->setObjectName(u"newScript"_s);
    add->setVisible(keeps());
    connect(add, &QPushButton::clicked, this, &ScriptsPage::newScript);
    m_header->addAction(add);
}

void ScriptsPage::build()
{
    m_empty->setText(keeps() ? tr("No script is found here.")
                             : tr("No script is found here. Managers, office managers and directors write them."),
                     keeps() ? tr("New script") : QString());
    m_table->setObjectName(u"scriptsTable"_s);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Sales scripts"));
    m_table->setColumns({{130, 4}, {156, 0}, {104, 5}, {66, 0}, {72, 0}});
    fetchAhead(*m_table);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    buildDesk();
    setFocusProxy(m_table);
}

void ScriptsPage::buildDesk()
{
    auto *nothing = new EmptyState(Glyph::Message);
    nothing->setText(tr("Choose a script to read it."));
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    m_newVersion->setObjectName(u"newVersion"_s);
    m_newVersion->hide();
    column->setSpacing(12);
    column->addWidget(m_document);
    column->addWidget(m_newVersion, 0, Qt::AlignLeft);
    column->addStretch();
    for (QWidget *view : std::initializer_list<QWidget *>{nothing, scrolled(card), scrolled(m_new)})
        m_right->addWidget(view);
    auto *desk = deskOf(cardOf({m_list}, Card::Padding::None), 8, cardOf({m_right}), 6);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(desk, 1);
}

void ScriptsPage::connectParts()
{
    for (QComboBox *box : {m_kind, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, &ScriptsPage::filter);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_find, &QLineEdit::returnPressed, this, &ScriptsPage::filter);
    connect(&m_typing, &QTimer::timeout, this, &ScriptsPage::filter);
    connect(m_table, &TableView::rowShown, this, &ScriptsPage::showRow);
    connect(m_table, &TableView::rowOpened, this, [this] { m_document->focusDecision(); });
    connect(&m_model, &PagedModel::loaded, this, &ScriptsPage::fitList);
    connect(&m_model, &PagedModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(m_empty, &EmptyState::actionRequested, this, &ScriptsPage::newScript);
    connect(m_newVersion, &QPushButton::clicked, this, &ScriptsPage::newVersion);
    connect(m_new, &NewDocumentForm::saved, this, [this](const QString &, qint64 id) {
        open(TalkScriptId(id));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_new, &NewDocumentForm::cancelled, this, [this] {
        turnTo(m_script ? Right::Document : Right::Nothing);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void ScriptsPage::showEvent(QShowEvent *event)
{
    if (m_model.rowCount() == 0)
        filter();
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

ExportWish ScriptsPage::wish() const
{
    ExportWish wanted{u"talk_script"_s, {}, listTitle(tr("Sales scripts"), {m_kind, m_state})};
    if (const auto kind = chosen<ScriptKind>(*m_kind))
        wanted.where.insert(u"kind"_s, codeOf(*kind));
    if (const auto state = chosen<ScriptState>(*m_state))
        wanted.where.insert(u"state"_s, codeOf(*state));
    return wanted;
}

void ScriptsPage::filter()
{
    m_typing.stop();
    m_model.setFilter({chosen<ScriptKind>(*m_kind), chosen<ScriptState>(*m_state), m_find->text()});
}

void ScriptsPage::fitList()
{
    turnStack(*m_list, m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_script) {
        if (const int row = m_model.rowOf(m_script->value()); row >= 0 && row != m_table->currentIndex().row())
            m_table->setCurrentIndex(m_model.index(row, 0));
    } else if (m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    fitNewVersion();
}

void ScriptsPage::showRow(const QModelIndex &index)
{
    if (const Stored<TalkScript> *row = m_model.at(index); row && row->id != m_script)
        open(row->id);
}

/// What is typed is not thrown away by a look at another row.
bool ScriptsPage::mayLeave()
{
    const bool typed = m_right->currentIndex() == int(Right::New) ? m_new->isDirty() : m_document->isDirty();
    if (typed)
        m_context.notify(Tone::Warning, tr("What you typed is kept until you save or cancel it."));
    return !typed;
}

void ScriptsPage::open(TalkScriptId script)
{
    if (script != m_script && !mayLeave())
        return;
    m_script = script;
    if (const int row = m_model.rowOf(script.value()); row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, 0));
    m_document->open(u"talk_script"_s, script.value());
    turnTo(Right::Document);
    fitNewVersion();
}

void ScriptsPage::fitNewVersion()
{
    const Stored<TalkScript> *row = m_script ? m_model.at(m_model.index(m_model.rowOf(m_script->value()), 0)) : nullptr;
    m_newVersion->setVisible(keeps() && row && row->value.state != ScriptState::Draft);
}

void ScriptsPage::newScript()
{
    if (!mayLeave())
        return;
    FieldTexts texts;
    if (const auto kind = chosen<ScriptKind>(*m_kind))
        texts.insert(u"kind"_s, codeOf(*kind));
    m_new->begin(u"talk_script"_s, tr("New sales script"), {}, texts);
    turnTo(Right::New);
}

void ScriptsPage::newVersion()
{
    if (!m_script || !mayLeave())
        return;
    const auto request = [session = m_context.session, id = *m_script](Services &services) {
        return services.talkScripts.show(session, id);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<DocumentCard<TalkScript>> &card) {
        if (!card)
            return m_context.notify(Tone::Danger, words::error(card.error()));
        const TalkScript &script = card->row.record.value;
        m_new->begin(u"talk_script"_s, tr("The next version of “%1”").arg(script.title), {}, textsOf(script));
        turnTo(Right::New);
    });
}

void ScriptsPage::turnTo(Right what)
{
    m_right->setCurrentIndex(int(what));
}

} // namespace showroom
