// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/procedures.h"
#include "services/context.h"
#include "services/worklistrows.h"

namespace showroom
{

Result<std::vector<ParameterValue>> ProcedureService::parameters(const Session &session)
{
    const auto book = m_context.policies(session.store);
    if (!book)
        return Refusal(book.error());
    const Policy now = book->at(m_context.clock.now());
    std::vector<ParameterValue> values;
    for (const PolicyParameter &parameter : policyParameters()) {
        ParameterValue value{parameter.name,
                             parameter.rule,
                             parameter.title,
                             parameter.read(now),
                             translated(Label{"Policy", parameter.expected}),
                             {}};
        for (const PolicyChange &change : book->changes())
            if (change.name == parameter.name && change.validFrom <= m_context.clock.now())
                value.since = change.validFrom;
        values.push_back(std::move(value));
    }
    return values;
}

Result<Policy> ProcedureService::policy(const Session &session)
{
    return m_context.policyNow(session.store);
}

Result<LevelLetters> ProcedureService::letters(const Session &session)
{
    return m_context.lettersFor(session);
}

Done ProcedureService::setParameter(const Session &session, const QString &name, const QString &text)
{
    if (Done may = m_context.require(session, Operation::ChangePolicy, session.store, std::nullopt); !may)
        return may;
    for (const PolicyParameter &parameter : policyParameters()) {
        if (parameter.name != name)
            continue;
        return m_context.carryOut(session, CommandId::fresh(), QStringLiteral("policy"), [&]() -> Done {
            const auto before = m_context.policyNow(session.store);
            if (!before)
                return Refusal(before.error());
            Policy wanted = *before;
            if (!parameter.write(wanted, trimmedText(text)))
                return refuseField(name, {QT_TRANSLATE_NOOP("Message", "“%1” is no value for %2; expected: %3."),
                                          {text.left(80), parameter.title, Label{"Policy", parameter.expected}}});
            m_context.note(session, QStringLiteral("policy"), QStringLiteral("policy"), std::nullopt,
                           {{name, QJsonObject{{QStringLiteral("was"), parameter.read(*before)},
                                               {QStringLiteral("is"), parameter.read(wanted)}}}});
            return m_context.storage.policies().set(session.store,
                                                    {name, parameter.read(wanted), m_context.clock.now(), session.person});
        });
    }
    return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no parameter “%1”."), {name.left(80)}});
}

Result<std::vector<RuleStanding>> ProcedureService::standings(const Session &session)
{
    const auto values = parameters(session);
    if (!values)
        return Refusal(values.error());
    const bool ownOnly = scopeOf(Operation::SeeCustomerInFull, session.role) == Scope::Own;
    WorklistRows rows(m_context, session, m_context.today(session.store));
    const Done taken = rows.takeLeadsOf(ownOnly ? std::optional(session.person) : std::nullopt)
                           .and_then([&] { return rows.takeDecisions(); })
                           .and_then([&] { return rows.takeDeals(); });
    if (!taken)
        return Refusal(taken.error());
    std::vector<Task> tasks;
    for (const WorklistRow &row : rows.sorted()) {
        tasks.push_back(row.task);
        tasks.insert(tasks.end(), row.others.begin(), row.others.end());
    }
    std::vector<RuleStanding> standings;
    for (const RuleInfo &rule : ruleCatalogue()) {
        RuleStanding standing{&rule, {}, 0, 0, 0};
        for (const ParameterValue &value : *values)
            if (value.rule == QLatin1String(rule.id))
                standing.parameters.push_back(value);
        for (const Task &task : tasks) {
            if (task.rule != QLatin1String(rule.id))
                continue;
            (task.outcome == Outcome::Flag ? standing.flagged : standing.tasks) += 1;
            standing.overdue += task.overdue ? 1 : 0;
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

} // namespace showroom
