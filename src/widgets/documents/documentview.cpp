// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/documentview.h"
#include "showroom/domain/delivery.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/recordform.h"
#include "widgets/documents/checklist.h"
#include "widgets/documents/steppanel.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/timelineview.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

ButtonLook lookOf(const QString &action)
{
    static const QStringList danger{u"refuse"_s, u"withdraw"_s, u"void"_s, u"cancel"_s, u"retire"_s, u"erase_licence"_s};
    static const QStringList plain{u"return"_s, u"no_show"_s};
    return danger.contains(action) ? ButtonLook::Danger : plain.contains(action) ? ButtonLook::Plain : ButtonLook::Primary;
}

/// Steps that may have happened on another day than today.
bool asksDay(const QString &kind, const QString &action)
{
    return (kind == "seal_use"_L1 && action == "return"_L1) || (kind == "delivery"_L1 && action == "hand_over"_L1);
}

} // namespace

DocumentView::DocumentView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_factsPlace(new QVBoxLayout),
      m_rules(new Checklist),
      m_steps(new StepPanel),
      m_edit(new QPushButton(tr("Edit"))),
      m_print(new QPushButton(tr("Print"))),
      m_history(new TimelineView)
{
    build();
    clear();
    connect(m_rules, &Checklist::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(m_steps, &StepPanel::stepRequested, this, &DocumentView::act);
    connect(m_edit, &QPushButton::clicked, this, &DocumentView::beginEdit);
    connect(m_print, &QPushButton::clicked, this, &DocumentView::print);
    connect(m_header, &CardHeader::openRequested, this, [this] {
        if (m_shown && m_shown->contract)
            m_context.openContract(*m_shown->contract);
        else if (m_shown && m_shown->lead)
            m_context.openLead(*m_shown->lead);
        else if (m_shown && m_shown->customer)
            m_context.openCustomer(*m_shown->customer);
    });
    connect(&context.executor, &Executor::changed, this, [this] {
        if (!m_dirty)
            load();
    });
}

void DocumentView::build()
{
    m_edit->setObjectName(u"editDocument"_s);
    m_factsPlace->setContentsMargins(0, 0, 0, 0);
    m_factsPlace->setSpacing(8);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_header);
    body->addLayout(m_factsPlace);
    body->addWidget(m_rules);
    body->addWidget(m_steps);
    m_print->setObjectName(u"printDocument"_s);
    m_print->setIcon(icon(Glyph::Print));
    m_print->setToolTip(tr("The paper as PDF; its reader and time stand on it and in the audit"));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_edit);
    tools->addWidget(m_print);
    tools->addStretch();
    body->addLayout(tools);
    body->addWidget(m_history);
    body->addStretch();
}

void DocumentView::open(const QString &kind, qint64 id)
{
    if (m_kind != kind || m_id != id)
        clear();
    m_kind = kind;
    m_id = id;
    load();
}

void DocumentView::clear()
{
    m_shown.reset();
    m_dirty = false;
    m_command = CommandId::fresh();
    m_header->setPerson({}, {});
    m_header->setBadge({}, Tone::Neutral);
    m_rules->show({});
    m_steps->finish();
    m_steps->setSteps({});
    m_history->show({}, {});
    m_edit->hide();
    m_print->hide();
    for (QWidget **part : {&m_facts, &m_ticks, &m_form})
        if (QWidget *old = std::exchange(*part, nullptr)) {
            old->hide();
            old->deleteLater();
        }
}

void DocumentView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void DocumentView::load()
{
    if (m_id == 0 || !isVisible())
        return;
    const auto request = [session = m_context.session, zone = m_context.zone, today = m_context.today(), kind = m_kind,
                          id = m_id](Services &services) { return documents::show(services, session, zone, today, kind, id); };
    m_context.executor.ask(m_latest, this, request, [this](const Result<DocumentShown> &shown) {
        if (shown)
            show(*shown);
        else
            m_context.notify(Tone::Danger, words::error(shown.error()));
    });
}

void DocumentView::show(const DocumentShown &shown)
{
    m_shown = shown;
    m_header->setPerson(shown.title, shown.remark, shown.contact, shown.detail);
    m_header->setBadge(shown.state, shown.tone);
    m_header->setOpenText(shown.contract   ? tr("Open the contract")
                          : shown.lead     ? tr("Open the lead")
                          : shown.customer ? tr("Open the customer's card")
                                           : QString());
    m_print->setVisible(shown.prints);
    showFacts(shown);
    showTicks(shown);
    m_rules->show(shown.verdicts);
    std::vector<Step> steps;
    for (const DocumentShown::Move &move : shown.moves) {
        Step step{move.code, move.text, lookOf(move.code)};
        step.reason = move.reason;
        step.day = asksDay(m_kind, move.code);
        step.form = move.fields;
        step.texts = move.texts;
        if (m_kind == "reconciliation"_L1 && move.code == "sign"_L1)
            step.fields = {{u"reason"_s, tr("What became of the differences")}};
        steps.push_back(std::move(step));
    }
    m_steps->setToday(m_context.today());
    m_steps->setSteps(steps);
    m_edit->setVisible(shown.mayEdit && !m_form && !documents::editFields(m_kind).empty());
    QStringList lines;
    for (const QString &line : shown.history)
        lines << line;
    m_history->show(tr("So far"), lines);
}

void DocumentView::showFacts(const DocumentShown &shown)
{
    if (m_facts) {
        m_facts->hide();
        m_facts->deleteLater();
    }
    m_facts = new QWidget;
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : shown.facts) {
        auto *name = new TextLabel(Type::Small, Tone::Muted);
        name->setText(label);
        auto *text = new TextLabel(Type::Body, Tone::Neutral);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setText(value);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    if (m_form)
        m_facts->hide();
    m_factsPlace->insertWidget(0, m_facts);
}

/// Papers are ticked one by one, each as the customer holds it (CT-11).
void DocumentView::showTicks(const DocumentShown &shown)
{
    if (m_ticks) {
        m_ticks->hide();
        m_ticks->deleteLater();
        m_ticks = nullptr;
    }
    if (m_kind != "delivery"_L1 || !shown.mayEdit)
        return;
    m_ticks = new QWidget;
    auto *column = new QVBoxLayout(m_ticks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto ticked = papersIn(shown.texts.value(u"papers"_s)).value_or(std::vector<DeliveryPaper>());
    for (const auto &entry : Codes<DeliveryPaper>::entries) {
        auto *box = new QCheckBox(translated(labelOf(entry.value)));
        box->setObjectName(u"paper_"_s + QLatin1String(entry.code));
        box->setChecked(std::find(ticked.begin(), ticked.end(), entry.value) != ticked.end());
        connect(box, &QCheckBox::toggled, this, [this, paper = entry.value](bool on) {
            auto papers = papersIn(m_shown->texts.value(u"papers"_s)).value_or(std::vector<DeliveryPaper>());
            std::erase(papers, paper);
            if (on)
                papers.push_back(paper);
            FieldTexts texts = m_shown->texts;
            texts.insert(u"papers"_s, codesOf(papers));
            save(texts);
        });
        column->addWidget(box);
    }
    m_factsPlace->addWidget(m_ticks);
}

void DocumentView::beginEdit()
{
    if (!m_shown || m_form)
        return;
    m_form = new QWidget;
    auto *form = new RecordForm(documents::editFields(m_kind));
    form->setTexts(m_shown->texts);
    auto *keep = new QPushButton(tr("Save"));
    keep->setObjectName(u"saveDocument"_s);
    setLook(*keep, ButtonLook::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addLayout(buttons);
    m_factsPlace->addWidget(m_form);
    m_facts->hide();
    m_edit->hide();
    const auto end = [this] {
        m_dirty = false;
        if (QWidget *old = std::exchange(m_form, nullptr)) {
            old->hide();
            old->deleteLater();
        }
        load();
    };
    connect(form, &RecordForm::edited, this, [this] { m_dirty = true; });
    connect(cancel, &QPushButton::clicked, this, end);
    connect(keep, &QPushButton::clicked, this, [this, form] {
        FieldTexts texts = m_shown->texts;
        const FieldTexts typed = form->texts();
        for (auto field = typed.begin(); field != typed.end(); ++field)
            texts.insert(field.key(), field.value());
        save(texts);
    });
    form->focusFirst();
}

void DocumentView::save(const FieldTexts &texts)
{
    // Of its own: a step that is taken before the answer is back must not pass for this command carried out already.
    const auto request = [session = m_context.session, command = CommandId::fresh(), kind = m_kind, id = m_id,
                          version = m_shown->version, texts](Services &services) {
        return documents::update(services, session, command, kind, id, version, texts);
    };
    m_context.executor.command(this, request, [this](const Done &answer) {
        if (answer) {
            m_dirty = false;
            if (QWidget *old = std::exchange(m_form, nullptr)) {
                old->hide();
                old->deleteLater();
            }
        } else if (m_form) {
            m_form->findChild<RecordForm *>()->showProblems(answer.error());
        }
        report(answer, tr("Saved."));
        load();
    });
}

void DocumentView::act(const QString &action, const QString &reason, QDate day)
{
    DocumentActionInput input;
    input.reason = reason.isEmpty() ? m_steps->value(u"reason"_s) : reason;
    if (asksDay(m_kind, action))
        input.day = day;
    input.fields = m_steps->texts();
    QString said;
    for (const DocumentShown::Move &move : m_shown ? m_shown->moves : std::vector<DocumentShown::Move>())
        if (move.code == action)
            said = tr("Done: %1.").arg(move.text);
    const auto request = [session = m_context.session, command = m_command, kind = m_kind, id = m_id, action, input](
                             Services &services) { return documents::act(services, session, command, kind, id, action, input); };
    m_context.executor.command(this, request, [this, said](const Done &answer) {
        if (!answer)
            m_steps->showProblems(answer.error());
        else
            m_steps->finish();
        report(answer, said);
        if (answer)
            Q_EMIT done();
    });
}

void DocumentView::print()
{
    const auto request = [session = m_context.session, kind = m_kind, id = m_id](Services &services) {
        return documents::print(services, session, kind, id);
    };
    m_print->setEnabled(false);
    m_context.executor.ask(this, request, [this, name = m_shown ? m_shown->title : m_kind](const Result<QByteArray> &pdf) {
        m_print->setEnabled(true);
        if (pdf)
            m_context.showPdf(*pdf, name);
        else
            m_context.notify(Tone::Danger, words::error(pdf.error()));
    });
}

void DocumentView::report(const Done &answer, const QString &said)
{
    m_command = CommandId::fresh();
    m_context.notify(answer ? Tone::Success : Tone::Danger, answer ? said : words::error(answer.error()));
}

void DocumentView::focusDecision()
{
    if (auto *first = m_steps->findChild<QPushButton *>(); first && m_steps->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
