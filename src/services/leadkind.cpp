// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"

namespace showroom
{

namespace
{

class LeadKindOf final : public KindBase
{
public:
    LeadKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return leadDescribed(); }
    QStringList listed() const override
    {
        return listedWith({QStringLiteral("customer_name"), QStringLiteral("phone"), QStringLiteral("owner_name")});
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &asked) override
    {
        ListQuery query{withPeople(session, asked.where), asked.sort, asked.limit, asked.after, asked.prices};
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "Leads are sorted by id, newest first.")});
        LeadFilter filter;
        filter.owner =
            ValueText<std::optional<PersonId>>::parse(query.where.value(QStringLiteral("owner"))).value_or(std::nullopt);
        filter.customer =
            ValueText<std::optional<CustomerId>>::parse(query.where.value(QStringLiteral("customer"))).value_or(std::nullopt);
        filter.state = fromCode<LeadState>(query.where.value(QStringLiteral("state")));
        filter.level = fromCode<Level>(query.where.value(QStringLiteral("level")));
        filter.openOnly = query.where.value(QStringLiteral("open")) == QLatin1String("true");
        if (Done closed = takeClosed(query.where, filter); !closed)
            return Refusal(closed.error());
        std::set<QString> fields{QStringLiteral("customer_name"), QStringLiteral("open")};
        forEachField<Lead>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        std::optional<LeadId> after = query.after ? std::optional(LeadId(*query.after)) : std::nullopt;
        return collected("lead", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.leads.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const LeadRow &row : page->rows) {
                QJsonObject object = storedJson(row.lead);
                object.insert(QStringLiteral("customer_name"), row.customerName);
                object.insert(QStringLiteral("open"), isOpen(row.lead.value.state));
                object.insert(QStringLiteral("phone"), ValueText<std::optional<Phone>>::json(row.customerPhone));
                object.insert(QStringLiteral("owner_name"), m_context.nameOf(row.lead.value.owner));
                rows.rows.push_back(object);
                after = row.lead.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.leads.show(session, LeadId(id)).map([&](const LeadCard &card) {
            QJsonObject object = storedJson(card.lead);
            object.insert(QStringLiteral("customer_name"), card.customer.value.name);
            object.insert(QStringLiteral("owner_name"), card.ownerName);
            QJsonArray actions;
            for (LeadAction action : card.actions)
                actions.append(codeOf(action));
            object.insert(QStringLiteral("actions"), actions);
            if (card.grade)
                object.insert(QStringLiteral("grade"), rules::explained(*card.grade, card.letters));
            QJsonObject nextBy;
            for (const auto &[level, day] : card.nextBy)
                nextBy.insert(codeOf(level), ValueText<QDate>::json(day));
            object.insert(QStringLiteral("next_by"), nextBy);
            QJsonArray followUps;
            for (const FollowUpRow &row : card.timeline)
                followUps.append(storedJson(row.followUp));
            object.insert(QStringLiteral("follow_ups"), followUps);
            QJsonArray history;
            for (const LeadEvent &event : card.events)
                history.append(jsonOf(event));
            object.insert(QStringLiteral("history"), history);
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        Lead lead;
        if (!values.contains(QStringLiteral("customer")))
            return refuseField(QStringLiteral("customer"), {QT_TRANSLATE_NOOP("Message", "Say whose lead it is: customer=ID.")});
        if (Done good = assign(lead, withPeople(session, values), Stage::Create); !good)
            return Refusal(good.error());
        return m_services.leads.add(session, command, lead).map([](const auto &saved) {
            return savedJson(saved, codeOf(LeadState::New));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.leads.show(session, LeadId(id));
        if (!card)
            return Refusal(card.error());
        Lead lead = card->lead.value;
        if (Done good = assign(lead, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.leads
            .update(session, command, LeadId(id), version.isEmpty() ? card->lead.version : version.toInt(), lead)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(lead.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &asked) override
    {
        const auto action = fromCode<LeadAction>(QString(name).replace(u'-', u'_'));
        if (!action)
            return Kind::act(session, command, id, name, asked);
        Values values = withPeople(session, asked);
        LeadActionInput input;
        input.reason = values.take(QStringLiteral("reason"));
        input.competitor = values.take(QStringLiteral("competitor"));
        input.note = values.take(QStringLiteral("note"));
        const QString owner = values.take(QStringLiteral("owner"));
        const QString notBefore = values.take(QStringLiteral("not_before"));
        if (!values.isEmpty())
            return refuseField(values.firstKey(),
                               {QT_TRANSLATE_NOOP("Message", "There is no field “%1”."), {values.firstKey().left(80)}});
        input.owner = ValueText<std::optional<PersonId>>::parse(owner).value_or(std::nullopt);
        input.notBefore = parseDay(notBefore);
        if (!notBefore.isEmpty() && !input.notBefore)
            return refuseField(QStringLiteral("not_before"), {ValueText<QDate>::expected});
        const auto saved = m_services.leads.act(session, command, LeadId(id), *action, input);
        if (!saved)
            return Refusal(saved.error());
        const auto lead = m_context.storage.leads().find(m_context.reach(session, Operation::SeeCustomerExists), LeadId(id));
        return savedJson(*saved, lead ? codeOf(lead->value.state) : QString());
    }

    Result<std::vector<Verdict>> check(const Session &session, qint64 id) override
    {
        return m_services.leads.check(session, LeadId(id));
    }

private:
    /// closed_from and closed_to are no fields: the leads that the report of losses counts, both days included.
    static Done takeClosed(Values &where, LeadFilter &filter)
    {
        const QString from = where.take(QStringLiteral("closed_from")), to = where.take(QStringLiteral("closed_to"));
        if (from.isEmpty() && to.isEmpty())
            return {};
        const auto first = parseDay(from), last = parseDay(to);
        if (!first || !last)
            return refuseField(first ? QStringLiteral("closed_to") : QStringLiteral("closed_from"), {ValueText<QDate>::expected});
        filter.closed = ClosedLeads{*first, *last, {LeadState::Lost, LeadState::Dormant, LeadState::Invalid}};
        if (filter.state)
            filter.closed->states = {*filter.state};
        return {};
    }
};

} // namespace

QJsonObject leadDescribed()
{
    return describedKind<Lead>(codeList<LeadState>(), codeList<LeadAction>());
}

std::unique_ptr<Kind> leadKind(Services &services, Context &context)
{
    return std::make_unique<LeadKindOf>(services, context);
}

} // namespace showroom
