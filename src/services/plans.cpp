// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/plans.h"
#include "services/dealparts.h"
#include "services/documentwork.h"

namespace showroom
{

namespace
{

constexpr int mostCars = 999;

bool isClosed(LeadState state)
{
    return !isOpen(state) && state != LeadState::Ordered;
}

void tidy(Plan &plan)
{
    for (QString Plan::*text : {&Plan::colour, &Plan::interior, &Plan::equipment, &Plan::accessories, &Plan::insurance,
                                &Plan::registration, &Plan::tradeIn, &Plan::note})
        plan.*text = trimmedText(plan.*text);
}

/// The plan, if this person may know of it.
Result<Stored<Plan>> seen(Context &context, const Session &session, PlanId id)
{
    auto stored = context.storage.plans().find(context.reach(session, Operation::SeeQuotes), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    if (!Context::mayDo(session, Operation::SeeQuotes, stored->store, stored->value.owner))
        return notFound();
    return stored;
}

} // namespace

Done PlanService::check(StoreId store, Plan &plan)
{
    tidy(plan);
    std::vector<FieldProblem> problems = problemsOf(plan);
    if (plan.quantity < 1 || plan.quantity > mostCars)
        problems.push_back({QStringLiteral("quantity"), {QT_TRANSLATE_NOOP("Message", "A number from 1 to 999.")}});
    if (plan.months && (*plan.months < 1 || *plan.months > longestLoanMonths))
        problems.push_back({QStringLiteral("months"), {QT_TRANSLATE_NOOP("Message", "A loan runs from 1 to 120 months.")}});
    const auto model = m_context.storage.models().find({store}, plan.model);
    if (!model && model.error().code != ErrorCode::NotFound)
        return Refusal(model.error());
    if (!model)
        problems.push_back({QStringLiteral("model"), {QT_TRANSLATE_NOOP("Message", "Choose a model of the catalogue.")}});
    else if (model->value.state == ModelState::Ended)
        problems.push_back({QStringLiteral("model"), {QT_TRANSLATE_NOOP("Message", "This model is not sold any more.")}});
    return refusedIf(std::move(problems));
}

Result<Saved<Plan>> PlanService::add(const Session &session, const CommandId &command, const Plan &input)
{
    return m_context.carryOut<Plan>(session, command, [&]() -> Result<Saved<Plan>> {
        const auto lead = m_context.storage.leads().find(m_context.reach(session, Operation::SeeQuotes), input.lead);
        if (!lead || !Context::mayDo(session, Operation::SeeQuotes, lead->store, lead->value.owner))
            return refuseField(QStringLiteral("lead"), {QT_TRANSLATE_NOOP("Message", "Name a lead of yours.")});
        if (!Context::mayDo(session, Operation::AskForQuote, lead->store, lead->value.owner))
            return notPermitted();
        if (isClosed(lead->value.state))
            return refuse(ErrorCode::Rejected,
                          {QT_TRANSLATE_NOOP("Message", "This lead is closed; reactivate it before a quote is asked for.")});
        Plan plan = input;
        plan.owner = lead->value.owner;
        plan.state = PlanState::Asked;
        if (Done good = check(lead->store, plan); !good)
            return Refusal(good.error());
        const auto number = drawNumber(m_context, lead->store, "plan", "FA");
        if (!number)
            return Refusal(number.error());
        plan.number = *number;
        return DocumentWork<Plan>(m_context, session, m_context.storage.plans()).add(lead->store, plan);
    });
}

Result<Saved<Plan>> PlanService::update(const Session &session, const CommandId &command, PlanId id, int version,
                                        const Plan &input)
{
    return m_context.carryOut<Plan>(session, command, [&]() -> Result<Saved<Plan>> {
        const auto stored = seen(m_context, session, id);
        if (!stored)
            return Refusal(stored.error());
        if (!Context::mayDo(session, Operation::AskForQuote, stored->store, stored->value.owner))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        if (stored->value.state != PlanState::Asked)
            return refuse(
                ErrorCode::Rejected,
                {QT_TRANSLATE_NOOP("Message", "A quote was made of this plan; ask with a new plan for anything else.")});
        Plan plan = stored->value;
        forEachField<Plan>([&](const auto &field) {
            if (field.edit == Edit::Free)
                plan.*field.member = input.*field.member;
        });
        if (Done good = check(stored->store, plan); !good)
            return Refusal(good.error());
        return DocumentWork<Plan>(m_context, session, m_context.storage.plans()).change(*stored, plan);
    });
}

Result<Saved<Plan>> PlanService::act(const Session &session, const CommandId &command, PlanId id, PlanAction action,
                                     const QString &reason)
{
    return m_context.carryOut<Plan>(session, command, [&]() -> Result<Saved<Plan>> {
        const auto stored = seen(m_context, session, id);
        if (!stored)
            return Refusal(stored.error());
        return DocumentWork<Plan>(m_context, session, m_context.storage.plans()).act(*stored, action, reason);
    });
}

Result<PlanCard> PlanService::show(const Session &session, PlanId id)
{
    const auto stored = seen(m_context, session, id);
    if (!stored)
        return Refusal(stored.error());
    const auto party = partyOf(m_context, stored->store, stored->value.lead);
    const auto model = m_context.storage.models().find({stored->store}, stored->value.model);
    const auto actions = DocumentWork<Plan>(m_context, session, m_context.storage.plans()).actions(*stored);
    if (!party || !model || !actions)
        return Refusal(!party ? party.error() : !model ? model.error() : actions.error());
    PlanCard card{*stored, *party, {}, m_context.nameOf(stored->value.owner), m_context.nameOf(stored->createdBy),
                  false,   false,  {}};
    card.modelName = (model->value.series + u' ' + model->value.name).trimmed();
    const bool asked = stored->value.state == PlanState::Asked;
    card.mayEdit = asked && Context::mayDo(session, Operation::AskForQuote, stored->store, stored->value.owner);
    card.mayQuote = asked && Context::mayDo(session, Operation::PrepareQuotes, stored->store, std::nullopt);
    card.actions = *actions;
    return card;
}

Result<Page<PlanRow>> PlanService::page(const Session &session, const PlanFilter &filter, std::optional<PlanId> after, int limit)
{
    PlanQuery query;
    query.stores = m_context.reach(session, Operation::SeeQuotes);
    if (query.stores.empty())
        return notPermitted();
    if (scopeOf(Operation::SeeQuotes, session.role) == Scope::Own)
        query.owner = session.person;
    query.lead = filter.lead;
    query.state = filter.state;
    query.after = after;
    query.limit = limit + 1;
    return m_context.storage.plans().page(query).map(
        [limit](std::vector<PlanRow> rows) { return pageOf(std::move(rows), limit); });
}

} // namespace showroom
