// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/planform.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/recordeditor.h"
#include "widgets/stock/modelchooser.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

std::vector<FormField> fieldsOfPlan()
{
    auto fields = formFields<Plan>();
    std::erase_if(fields, [](const FormField &field) { return field.name == u"model"_s; });
    return fields;
}

FieldTexts textsOfPlan(const Plan &plan)
{
    FieldTexts texts = textsOf(plan);
    texts.remove(u"model"_s);
    return texts;
}

} // namespace

PlanForm::PlanForm(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ModelChooser(context)), m_editor(new RecordEditor(fieldsOfPlan(), m_model))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_editor);
    connect(m_editor, &RecordEditor::saveRequested, this, &PlanForm::save);
    connect(m_editor, &RecordEditor::cancelled, this, &PlanForm::cancelled);
}

void PlanForm::beginFor(LeadId lead)
{
    m_lead = lead;
    m_command = CommandId::fresh();
    m_model->begin({});
    m_editor->start(textsOfPlan(Plan()), tr("Ask for a quote"));
    const auto request = [session = m_context.session, lead](Services &services) { return services.leads.show(session, lead); };
    m_context.executor.ask(m_latest, this, request, [this](const Result<LeadCard> &card) {
        if (!card)
            return m_context.notify(Tone::Danger, words::error(card.error()));
        Plan plan;
        plan.payment = card->lead.value.payment;
        plan.tradeIn = card->lead.value.tradeIn;
        plan.note = card->lead.value.vehicle;
        if (!m_editor->isDirty())
            m_editor->start(textsOfPlan(plan), tr("Ask for a quote for %1").arg(card->customer.value.name));
    });
}

bool PlanForm::isDirty() const
{
    return m_lead && m_editor->isDirty();
}

void PlanForm::save()
{
    auto plan = recordFrom(m_editor->texts(), Plan());
    const auto model = m_model->model();
    m_model->setError(model ? QString() : tr("Choose a model of the catalogue."));
    if (!plan)
        m_editor->showProblems(plan.error());
    if (!plan || !model || !m_lead)
        return;
    plan->model = *model;
    plan->lead = *m_lead;
    m_editor->setWaiting(true);
    const auto request = [session = m_context.session, command = m_command, plan = *plan](Services &services) {
        return services.plans.add(session, command, plan);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Plan>> &result) { finish(result); });
}

void PlanForm::finish(const Result<Saved<Plan>> &result)
{
    m_editor->setWaiting(false);
    m_command = CommandId::fresh();
    if (result) {
        m_lead.reset();
        m_context.notify(Tone::Success, tr("The quote is asked for; the clerk finds it on their Today page."));
        return Q_EMIT saved(result->id);
    }
    m_editor->showProblems(result.error());
    for (const FieldProblem &problem : result.error().fields)
        if (problem.field == u"model"_s)
            m_model->setError(translated(problem.problem));
    m_context.notify(Tone::Danger, words::error(result.error()));
}

} // namespace showroom
