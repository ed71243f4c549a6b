// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/derivedkinds.h"
#include "services/kindbase.h"
#include "services/recorduid.h"
#include "showroom/domain/contact.h"

namespace showroom
{

namespace
{

class ContactKindOf final : public KindBase
{
public:
    ContactKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return contactDescribed(); }

    /// Those of a list of customers whom this reader sees in full, chosen as cards are; `id` chooses one, and says so when it may
    /// not be had. Who was merged, erased or locked is no contact.
    Result<QJsonObject> list(const Session &session, const ListQuery &asked) override
    {
        if (m_context.reach(session, Operation::SeeCustomerInFull).empty())
            return notPermitted();
        if (asked.where.contains(QStringLiteral("id")))
            return one(session, asked.where);
        const auto cards = kindNamed(QStringLiteral("customer"), m_services, m_context);
        const auto page = cards->list(session, asked);
        if (!page)
            return page;
        std::vector<CustomerId> ids;
        const QJsonArray rows = page->value(QStringLiteral("rows")).toArray();
        for (const auto &row : rows)
            ids.emplace_back(row.toObject().value(QStringLiteral("id")).toInteger());
        const auto stored = m_context.storage.customers().several(m_context.reach(session, Operation::SeeCustomerInFull), ids);
        if (!stored)
            return Refusal(stored.error());
        QJsonArray contacts;
        for (const Stored<Customer> &card : *stored)
            if (mayHave(session, card))
                contacts.append(contactJson(card));
        QJsonObject answer = *page;
        answer.insert(QStringLiteral("kind"), QStringLiteral("contact"));
        answer.insert(QStringLiteral("rows"), contacts);
        // The last card that was looked at may be no contact: whoever goes on, goes on behind it.
        if (page->value(QStringLiteral("more")).toBool() && !answer.contains(QStringLiteral("after")))
            answer.insert(QStringLiteral("after"), ids.back().value());
        return answer;
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        const auto listed = one(session, {{QStringLiteral("id"), QString::number(id)}});
        return listed ? Result<QJsonObject>(listed->value(QStringLiteral("rows")).toArray().first().toObject()) : listed;
    }

private:
    static bool mayHave(const Session &session, const Stored<Customer> &card)
    {
        return isStanding(card.value.state) &&
               Context::mayDo(session, Operation::SeeCustomerInFull, card.store, card.value.owner);
    }

    Result<QJsonObject> one(const Session &session, Values where)
    {
        const auto id = ValueText<CustomerId>::parse(where.take(QStringLiteral("id")));
        if (Done none = noMoreFields(where); !none || !id)
            return !none ? Refusal(none.error()) : refuseField(QStringLiteral("id"), {ValueText<CustomerId>::expected});
        const auto card = m_context.storage.customers().find(m_context.reach(session, Operation::SeeCustomerExists), *id);
        if (!card)
            return card.error().code == ErrorCode::NotFound ? notFound() : Refusal(card.error());
        if (!mayHave(session, *card))
            return notPermitted();
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("contact")},
                           {QStringLiteral("rows"), QJsonArray{contactJson(*card)}},
                           {QStringLiteral("more"), false}};
    }

    QJsonObject contactJson(const Stored<Customer> &card)
    {
        const Customer &customer = card.value;
        const auto uids = m_uids.try_emplace(card.store, m_context, card.store).first;
        QJsonObject contact = jsonOf(Contact{uids->second.of(QStringLiteral("customer"), card.id.value()), customer.name,
                                             customer.kind, customer.phone, customer.otherPhone, customer.email,
                                             customer.birthday, customer.employer, customer.occupation, card.changedAt});
        contact.insert(QStringLiteral("id"), card.id.value());
        return contact;
    }

    std::map<StoreId, RecordUids> m_uids;
};

} // namespace

QJsonObject contactDescribed()
{
    return describedKind<Contact>({}, {});
}

std::unique_ptr<Kind> contactKind(Services &services, Context &context)
{
    return std::make_unique<ContactKindOf>(services, context);
}

} // namespace showroom
