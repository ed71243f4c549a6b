// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"

namespace showroom
{

namespace
{

class PlanKindOf final : public KindBase
{
public:
    PlanKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return planDescribed(); }
    QStringList listed() const override
    {
        return listedWith({QStringLiteral("customer_name"), QStringLiteral("model_name"), QStringLiteral("owner_name")});
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "Plans are sorted by id, newest first.")});
        PlanFilter filter;
        filter.state = fromCode<PlanState>(query.where.value(QStringLiteral("state")));
        filter.lead = ValueText<std::optional<LeadId>>::parse(query.where.value(QStringLiteral("lead"))).value_or(std::nullopt);
        std::set<QString> fields{QStringLiteral("customer_name"), QStringLiteral("model_name")};
        forEachField<Plan>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        std::optional<PlanId> after = query.after ? std::optional(PlanId(*query.after)) : std::nullopt;
        return collected("plan", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.plans.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const PlanRow &row : page->rows) {
                QJsonObject object = withNames(row.plan, row.party, row.modelName);
                object.insert(QStringLiteral("owner_name"), m_context.nameOf(row.plan.value.owner));
                rows.rows.push_back(object);
                after = row.plan.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.plans.show(session, PlanId(id)).map([](const PlanCard &card) {
            QJsonObject object = withNames(card.plan, card.party, card.modelName);
            object.insert(QStringLiteral("owner_name"), card.ownerName);
            object.insert(QStringLiteral("asked_by"), card.askedBy);
            QJsonArray actions;
            for (PlanAction action : card.actions)
                actions.append(codeOf(action));
            object.insert(QStringLiteral("actions"), actions);
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        Plan plan;
        if (Done good = assign(plan, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.plans.add(session, command, plan).map([](const auto &saved) {
            return savedJson(saved, codeOf(PlanState::Asked));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.plans.show(session, PlanId(id));
        if (!card)
            return Refusal(card.error());
        Plan plan = card->plan.value;
        if (Done good = assign(plan, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.plans
            .update(session, command, PlanId(id), version.isEmpty() ? card->plan.version : version.toInt(), plan)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(plan.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &asked) override
    {
        const auto action = fromCode<PlanAction>(name);
        if (!action)
            return Kind::act(session, command, id, name, asked);
        Values values = asked;
        const QString reason = values.take(QStringLiteral("reason"));
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        const auto saved = m_services.plans.act(session, command, PlanId(id), *action, reason);
        if (!saved)
            return Refusal(saved.error());
        const auto card = m_services.plans.show(session, PlanId(id));
        return savedJson(*saved, card ? codeOf(card->plan.value.state) : QString());
    }

private:
    static QJsonObject withNames(const Stored<Plan> &plan, const DealParty &party, const QString &model)
    {
        QJsonObject object = storedJson(plan);
        object.insert(QStringLiteral("customer"), party.customer.value());
        object.insert(QStringLiteral("customer_name"), party.customerName);
        object.insert(QStringLiteral("model_name"), model);
        return object;
    }
};

class TaxPeriodKindOf final : public KindBase
{
public:
    TaxPeriodKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return taxPeriodDescribed(); }
    QStringList listed() const override { return listedWith({QStringLiteral("by_law")}); }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("valid_from"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "The tax table is sorted by class and day.")});
        std::set<QString> fields{QStringLiteral("by_law")};
        forEachField<TaxPeriod>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        return collected("tax_period", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto own = m_services.taxTable.all(session);
            if (!own)
                return Refusal(own.error());
            Page<QJsonObject> rows{{}, false};
            for (const TaxPeriod &period : lawfulTaxPeriods()) {
                QJsonObject object = jsonOf(period);
                object.insert(QStringLiteral("by_law"), true);
                rows.rows.push_back(object);
            }
            for (const Stored<TaxPeriod> &period : *own)
                rows.rows.push_back(storedJson(period));
            dropUntil(rows.rows, query.after);
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.taxTable.show(session, Id<TaxPeriod>(id)).map([](const auto &period) { return storedJson(period); });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        TaxPeriod period;
        if (Done good = assign(period, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.taxTable.add(session, command, period).map([](const auto &saved) { return savedJson(saved, {}); });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto stored = m_services.taxTable.show(session, Id<TaxPeriod>(id));
        if (!stored)
            return Refusal(stored.error());
        TaxPeriod period = stored->value;
        if (Done good = assign(period, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.taxTable
            .update(session, command, Id<TaxPeriod>(id), version.isEmpty() ? stored->version : version.toInt(), period)
            .map([](const auto &saved) { return savedJson(saved, {}); });
    }
};

} // namespace

QJsonObject planDescribed()
{
    return describedKind<Plan>(codeList<PlanState>(), codeList<PlanAction>());
}

std::unique_ptr<Kind> planKind(Services &services, Context &context)
{
    return std::make_unique<PlanKindOf>(services, context);
}

QJsonObject taxPeriodDescribed()
{
    return describedKind<TaxPeriod>({}, {});
}

std::unique_ptr<Kind> taxPeriodKind(Services &services, Context &context)
{
    return std::make_unique<TaxPeriodKindOf>(services, context);
}

} // namespace showroom
