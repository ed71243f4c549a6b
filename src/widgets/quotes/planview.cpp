// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/planview.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/documents/steppanel.h"
#include "widgets/leads/cardheader.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

PlanView::PlanView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_grid(new QGridLayout),
      m_quote(new QPushButton(tr("Make the quote"))),
      m_steps(new StepPanel)
{
    setLook(*m_quote, ButtonLook::Primary);
    m_quote->setObjectName(u"makeQuote"_s);
    m_header->setOpenText(tr("Open the lead"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_header);
    body->addLayout(m_grid);
    body->addWidget(m_quote, 0, Qt::AlignLeft);
    body->addWidget(m_steps);
    body->addStretch();
    clear();
    connect(m_quote, &QPushButton::clicked, this, [this] {
        if (m_card)
            Q_EMIT quoteRequested(*m_card);
    });
    connect(m_header, &CardHeader::openRequested, this, [this] {
        if (m_card)
            m_context.openLead(m_card->plan.value.lead);
    });
    connect(m_steps, &StepPanel::stepRequested, this, [this](const QString &code, const QString &reason, QDate) {
        if (const auto action = fromCode<PlanAction>(code))
            act(*action, reason);
    });
    connect(&context.executor, &Executor::changed, this, &PlanView::load);
}

void PlanView::open(PlanId plan)
{
    if (m_plan != plan)
        clear();
    m_plan = plan;
    load();
}

// Nothing of the plan before may be taken for the one that is asked for.
void PlanView::clear()
{
    m_card.reset();
    m_header->setPerson({}, {});
    m_header->setBadge({}, Tone::Neutral);
    m_quote->hide();
    m_steps->finish();
    m_steps->setSteps({});
    showFields(Plan());
}

void PlanView::focusDecision()
{
    m_quote->setFocus(Qt::OtherFocusReason);
}

void PlanView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void PlanView::load()
{
    if (!m_plan || !isVisible())
        return;
    const auto request = [session = m_context.session, plan = *m_plan](Services &services) {
        return services.plans.show(session, plan);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<PlanCard> &card) {
        if (card)
            show(*card);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void PlanView::show(const PlanCard &card)
{
    m_card = card;
    const Plan &plan = card.plan.value;
    m_header->setPerson(tr("Plan %1").arg(plan.number), tr("asked for by %1").arg(card.askedBy), {}, card.party.customerName);
    m_header->setBadge(translated(labelOf(plan.state)), plan.state == PlanState::Asked ? Tone::Warning : Tone::Muted);
    showFields(plan);
    m_quote->setVisible(card.mayQuote);
    std::vector<Step> steps;
    for (const PlanAction action : card.actions) {
        Step step{codeOf(action), translated(labelOf(action)), ButtonLook::Danger};
        step.reason = Flow<Plan>::isReasoned(action);
        steps.push_back(std::move(step));
    }
    m_steps->setToday(m_context.today());
    m_steps->setSteps(steps);
}

void PlanView::showFields(const Plan &plan)
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        if (QWidget *widget = item->widget())
            widget->deleteLater();
    int row = 0;
    const auto add = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        auto *name = new TextLabel(Type::Small, Tone::Muted);
        name->setText(label);
        auto *value = new TextLabel(Type::Body, Tone::Neutral);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setText(text);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    };
    if (!m_card)
        return;
    add(tr("Car"), m_card->modelName);
    const FieldTexts texts = textsOf(plan);
    for (const FormField &field : formFields<Plan>()) {
        if (field.name == u"model"_s)
            continue;
        QString text = texts.value(field.name);
        for (const auto &[code, label] : field.choices)
            if (text == code)
                text = translated(label);
        add(translated(field.label), text);
    }
}

void PlanView::act(PlanAction action, const QString &reason)
{
    const auto request = [session = m_context.session, command = CommandId::fresh(), id = *m_plan, action,
                          reason](Services &services) { return services.plans.act(session, command, id, action, reason); };
    m_context.executor.command(this, request, [this, action](const Result<Saved<Plan>> &saved) {
        if (!saved) {
            m_steps->showProblems(saved.error());
            return m_context.notify(Tone::Danger, words::error(saved.error()));
        }
        m_steps->finish();
        m_context.notify(Tone::Success, tr("Done: %1.").arg(translated(labelOf(action))));
        Q_EMIT done();
    });
}

} // namespace showroom
