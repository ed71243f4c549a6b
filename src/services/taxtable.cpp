// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/taxtable.h"
#include "services/context.h"
#include "services/documentwork.h"

namespace showroom
{

namespace
{

Done check(TaxPeriod &period)
{
    period.source = trimmedText(period.source);
    std::vector<FieldProblem> problems = problemsOf(period);
    const auto limit = [&](const char *field, BasisPoints value, int most) {
        if (value.value() > most)
            problems.push_back(
                {QString::fromLatin1(field), {QT_TRANSLATE_NOOP("Message", "At most %1 %."), {qint64(most / 100)}}});
    };
    limit("rate_bp", period.rate, 10'000);
    limit("vat_bp", period.vat, 10'000);
    limit("due_bp", period.due, 10'000);
    if (period.to && period.from.isValid() && *period.to < period.from)
        problems.push_back({QStringLiteral("valid_to"), {QT_TRANSLATE_NOOP("Message", "It cannot end before it begins.")}});
    return refusedIf(std::move(problems));
}

} // namespace

Result<Saved<TaxPeriod>> TaxTableService::add(const Session &session, const CommandId &command, const TaxPeriod &input)
{
    return m_context.carryOut<TaxPeriod>(session, command, [&]() -> Result<Saved<TaxPeriod>> {
        if (!Context::mayDo(session, Operation::KeepTaxTable, session.store, std::nullopt))
            return notPermitted();
        TaxPeriod period = input;
        if (Done good = check(period); !good)
            return Refusal(good.error());
        const auto standing = m_context.storage.taxPeriods().all(session.store);
        if (!standing)
            return Refusal(standing.error());
        for (const Stored<TaxPeriod> &other : *standing)
            if (other.value.taxClass == period.taxClass && other.value.from == period.from) {
                const Message taken{QT_TRANSLATE_NOOP("Message", "An entry of this class begins on this day already.")};
                return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("valid_from"), taken}}, other.id.value(), {}});
            }
        const auto added = m_context.storage.taxPeriods().add(session.store, period, session.person, m_context.clock.now());
        if (!added)
            return Refusal(added.error());
        m_context.note(session, QStringLiteral("add"), QStringLiteral("tax_period"), added->id.value(), jsonOf(period));
        return Saved<TaxPeriod>{added->id, added->version};
    });
}

Result<Saved<TaxPeriod>> TaxTableService::update(const Session &session, const CommandId &command, Id<TaxPeriod> id, int version,
                                                 const TaxPeriod &input)
{
    return m_context.carryOut<TaxPeriod>(session, command, [&]() -> Result<Saved<TaxPeriod>> {
        auto stored = show(session, id);
        if (!stored)
            return Refusal(stored.error());
        if (!Context::mayDo(session, Operation::KeepTaxTable, stored->store, std::nullopt))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        TaxPeriod period = input;
        period.taxClass = stored->value.taxClass;
        period.from = stored->value.from;
        if (Done good = check(period); !good)
            return Refusal(good.error());
        const TaxPeriod before = std::exchange(stored->value, period);
        const auto saved = m_context.storage.taxPeriods().update(*stored, m_context.clock.now());
        if (!saved)
            return Refusal(saved.error());
        m_context.note(session, QStringLiteral("update"), QStringLiteral("tax_period"), id.value(), differenceOf(before, period));
        return Saved<TaxPeriod>{id, *saved};
    });
}

Result<Stored<TaxPeriod>> TaxTableService::show(const Session &session, Id<TaxPeriod> id)
{
    auto stored = m_context.storage.taxPeriods().find(m_context.reach(session, Operation::SeeVehicles), id);
    return stored || stored.error().code != ErrorCode::NotFound ? stored : Result<Stored<TaxPeriod>>(notFound());
}

Result<std::vector<Stored<TaxPeriod>>> TaxTableService::all(const Session &session)
{
    if (m_context.reach(session, Operation::SeeVehicles).empty())
        return notPermitted();
    return m_context.storage.taxPeriods().all(session.store);
}

} // namespace showroom
