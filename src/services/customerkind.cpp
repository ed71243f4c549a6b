// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerprint.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

class CustomerKindOf final : public KindBase
{
public:
    CustomerKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return customerDescribed(); }
    QStringList listed() const override
    {
        return {QStringLiteral("id"),     QStringLiteral("name"),   QStringLiteral("phone"),
                QStringLiteral("level"),  QStringLiteral("state"),  QStringLiteral("owner_name"),
                QStringLiteral("source"), QStringLiteral("region"), QStringLiteral("last_contact_on")};
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &asked) override
    {
        const ListQuery query{withPeople(session, asked.where), asked.sort, asked.limit, asked.after, asked.prices};
        CustomerFilter filter;
        if (query.sort == QLatin1String("name"))
            filter.sort = CustomerSort::Name;
        else if (query.sort == QLatin1String("last_contact_on"))
            filter.sort = CustomerSort::LastContact;
        else if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort,
                               {QT_TRANSLATE_NOOP("Message", "Customers are sorted by id, name or last_contact_on.")});
        filter.owner =
            ValueText<std::optional<PersonId>>::parse(query.where.value(QStringLiteral("owner"))).value_or(std::nullopt);
        filter.state = fromCode<CustomerState>(query.where.value(QStringLiteral("state")));
        std::optional<CustomerRow> after;
        if (query.after) {
            const auto card = m_context.storage.customers().several(m_context.reach(session, Operation::SeeCustomerExists),
                                                                    {CustomerId(*query.after)});
            if (!card || card->empty())
                return notFound();
            after = CustomerRow{};
            after->id = CustomerId(*query.after);
            after->changedAt = card->front().changedAt;
        }
        static const std::set<QString> fields{QStringLiteral("name"),  QStringLiteral("phone"), QStringLiteral("owner"),
                                              QStringLiteral("state"), QStringLiteral("level"), QStringLiteral("source"),
                                              QStringLiteral("region")};
        return collected("customer", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.customers.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const CustomerRow &row : page->rows)
                rows.rows.push_back(rowJson(row));
            if (!page->rows.empty())
                after = page->rows.back();
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.customers.show(session, CustomerId(id)).map([&](const CustomerCard &card) {
            QJsonObject object = storedJson(card.customer);
            object.insert(QStringLiteral("owner_name"), card.ownerName);
            object.insert(QStringLiteral("in_full"), card.inFull);
            QJsonArray leads;
            for (const Stored<Lead> &lead : card.leads)
                leads.append(storedJson(lead));
            object.insert(QStringLiteral("leads"), leads);
            object.insert(QStringLiteral("history"), historyJson(card.timeline));
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        Customer customer;
        if (Done good = assign(customer, withPeople(session, values), Stage::Create); !good)
            return Refusal(good.error());
        return m_services.customers.add(session, command, customer).map([](const auto &saved) {
            return savedJson(saved, QStringLiteral("prospect"));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.customers.show(session, CustomerId(id));
        if (!card)
            return Refusal(card.error());
        if (!card->mayEdit)
            return notPermitted();
        Customer customer = card->customer.value;
        if (Done good = assign(customer, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.customers
            .update(session, command, CustomerId(id), version.isEmpty() ? card->customer.version : version.toInt(), customer)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(customer.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &action,
                            const Values &values) override
    {
        if (action == QLatin1String("erase"))
            return erase(session, command, id, values);
        if (action != QLatin1String("merge"))
            return Kind::act(session, command, id, action, values);
        const auto into = ValueText<CustomerId>::parse(values.value(QStringLiteral("into")));
        if (!into)
            return refuseField(QStringLiteral("into"), {QT_TRANSLATE_NOOP("Message", "Name the card that stays: into=ID.")});
        return m_services.customers.merge(session, command, CustomerId(id), *into, values.value(QStringLiteral("reason")))
            .map([](const auto &saved) { return savedJson(saved, {}); });
    }

    Result<QByteArray> print(const Session &session, qint64 id) override
    {
        return m_services.customers.show(session, CustomerId(id)).and_then([&](const CustomerCard &card) {
            return printedCard(m_context, session, card);
        });
    }

    Result<std::vector<Verdict>> check(const Session &session, qint64 id) override
    {
        const auto card = m_services.customers.show(session, CustomerId(id));
        if (!card)
            return Refusal(card.error());
        const Customer &customer = card->customer.value;
        const QString phone = card->inFull && customer.phone ? customer.phone->shown() : QString();
        const auto near = m_services.customers.nearMatches(session, customer.name, phone);
        if (!near)
            return Refusal(near.error());
        std::vector verdicts{nearVerdict(card->customer, *near)};
        if (card->inFull) {
            const auto contact = m_services.privacy.contactVerdicts(session, CustomerId(id));
            if (!contact)
                return Refusal(contact.error());
            verdicts.insert(verdicts.end(), contact->begin(), contact->end());
        }
        if (const auto preview = m_services.privacy.erasurePreview(session, CustomerId(id)))
            verdicts.push_back(preview->verdict);
        return verdicts;
    }

private:
    /// FU-10: a number that is shared weighs more than a name.
    static Verdict nearVerdict(const Stored<Customer> &card, const std::vector<NearMatch> &near)
    {
        Verdict verdict{QStringLiteral("FU-10")};
        for (const NearMatch &match : near) {
            if (match.id == card.id || match.step == rules::DuplicateStep::None)
                continue;
            if (match.sameNumber)
                return rules::sharedNumber(card.value.sharedNumber);
            verdict.outcome = Outcome::Flag;
            verdict.message = {QT_TRANSLATE_NOOP("Message", "Another card has the same name: number %1."), {match.id.value()}};
            verdict.mend = {QT_TRANSLATE_NOOP("Message", "Merge the two if they are the same person.")};
        }
        return verdict;
    }

    Result<QJsonObject> erase(const Session &session, const CommandId &command, qint64 id, Values values)
    {
        const ErasureInput input{values.take(QStringLiteral("name")), values.take(QStringLiteral("reason"))};
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        const auto saved = m_services.privacy.erase(session, command, CustomerId(id), input);
        if (!saved)
            return Refusal(saved.error());
        const auto card = m_services.customers.show(session, CustomerId(id));
        return savedJson(*saved, card ? codeOf(card->customer.value.state) : QString());
    }

    QJsonObject rowJson(const CustomerRow &row)
    {
        return {{QStringLiteral("id"), row.id.value()},
                {QStringLiteral("name"), row.name},
                {QStringLiteral("phone"), ValueText<std::optional<Phone>>::json(row.phone)},
                {QStringLiteral("state"), codeOf(row.state)},
                {QStringLiteral("owner"), ValueText<std::optional<PersonId>>::json(row.owner)},
                {QStringLiteral("owner_name"), m_context.nameOf(row.owner)},
                {QStringLiteral("level"), ValueText<std::optional<Level>>::json(row.level)},
                {QStringLiteral("source"), row.source},
                {QStringLiteral("region"), row.region},
                {QStringLiteral("last_contact_on"), ValueText<std::optional<QDate>>::json(row.lastContactOn)}};
    }

    QJsonArray historyJson(const std::vector<FollowUpRow> &timeline) const
    {
        QJsonArray history;
        for (const FollowUpRow &row : timeline) {
            QJsonObject object = storedJson(row.followUp);
            object.insert(QStringLiteral("author"), row.author);
            history.append(object);
        }
        return history;
    }
};

} // namespace

QJsonObject customerDescribed()
{
    return describedKind<Customer>(codeList<CustomerState>(), {QStringLiteral("merge"), QStringLiteral("erase")});
}

std::unique_ptr<Kind> customerKind(Services &services, Context &context)
{
    return std::make_unique<CustomerKindOf>(services, context);
}

} // namespace showroom
