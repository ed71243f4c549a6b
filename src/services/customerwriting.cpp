// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerwriting.h"
#include "services/consentledger.h"
#include "showroom/domain/searchkeys.h"
#include "showroom/domain/textcheck.h"
#include "showroom/rules/duplicates.h"

namespace showroom
{

namespace
{

std::vector<Phone> phonesOf(const Customer &customer)
{
    std::vector<Phone> phones;
    for (const auto &phone : {customer.phone, customer.otherPhone})
        if (phone && (phones.empty() || phones.front().digits() != phone->digits()))
            phones.push_back(*phone);
    return phones;
}

CardIndex indexOf(const Customer &customer)
{
    if (customer.state == CustomerState::Merged)
        return {};
    CardIndex index{phonesOf(customer), {}, !customer.sharedNumber.isEmpty()};
    index.searchKeys = searchKeys(customer.name, index.phones);
    return index;
}

void trimTexts(Customer &customer)
{
    forEachField<Customer>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(customer.*field.member)>, QString>)
            customer.*field.member = trimmedText(customer.*field.member);
    });
}

} // namespace

Result<Customer> CustomerWriting::prepared(Customer customer, std::optional<PersonId> standingOwner) const
{
    trimTexts(customer);
    if (!customer.owner)
        customer.owner = standingOwner;
    if (!customer.owner && m_session.role == Role::Consultant)
        customer.owner = m_session.person;
    if (!m_context.mayDo(m_session, Operation::EditSalesRecords, m_session.store, customer.owner))
        return notPermitted();
    std::vector<FieldProblem> problems = problemsOf(customer);
    for (const auto &[phone, name] : {std::pair{customer.phone, "phone"}, std::pair{customer.otherPhone, "other_phone"}})
        if (phone && phone->isMasked())
            problems.push_back(
                {QString::fromLatin1(name), {QT_TRANSLATE_NOOP("Message", "This number is masked; it cannot be saved.")}});
    if (!customer.email.isEmpty() && !isEmailAddress(customer.email))
        problems.push_back({QStringLiteral("email"), {QT_TRANSLATE_NOOP("Message", "This is no e-mail address.")}});
    if (customer.owner && m_context.nameOf(customer.owner).isEmpty())
        problems.push_back({QStringLiteral("owner"), {QT_TRANSLATE_NOOP("Message", "There is no such person.")}});
    if (Done good = refusedIf(std::move(problems)); !good)
        return Refusal(good.error());
    customer.state = CustomerState::Prospect;
    customer.mergedInto.reset();
    return customer;
}

/// FU-10: Conflict naming the standing card, if one of the numbers stands on another, unless this person may and does say that
/// they share it (scenario G1).
Done CustomerWriting::heldByAnother(const Customer &customer, std::optional<CustomerId> self) const
{
    const bool mayShare = Context::mayDo(m_session, Operation::AssignAndMerge, m_session.store, customer.owner);
    for (const Phone &phone : phonesOf(customer)) {
        const auto holders = m_context.storage.customers().holdersOf(m_session.store, phone.digits());
        if (!holders)
            return Refusal(holders.error());
        const bool held = self && std::find(holders->begin(), holders->end(), *self) != holders->end();
        if (holders->empty() || held || (mayShare && !customer.sharedNumber.isEmpty()))
            continue;
        const auto card = m_context.storage.customers().find({m_session.store}, holders->front());
        if (!card)
            return Refusal(card.error());
        Error error{ErrorCode::Conflict};
        error.verdicts = {rules::sameNumber(true, m_context.nameOf(card->value.owner), mayShare)};
        error.message = error.verdicts.front().message;
        error.record = holders->front().value();
        error.fields = {{customer.phone == phone ? QStringLiteral("phone") : QStringLiteral("other_phone"), error.message}};
        return Refusal(std::move(error));
    }
    return {};
}

Done CustomerWriting::indexNew(CustomerId id, StoreId store, const Customer &customer)
{
    CardIndex index = indexOf(customer);
    if (m_gathers)
        for (const QString &key : std::exchange(index.searchKeys, {}))
            m_gathered.push_back({key, id});
    return m_context.storage.customers().index(store, id, {}, index);
}

Done CustomerWriting::writeKeys()
{
    return m_context.storage.customers().addKeys(m_session.store, std::exchange(m_gathered, {}));
}

Result<Saved<Customer>> CustomerWriting::add(const Customer &customer)
{
    if (Done free = heldByAnother(customer, std::nullopt); !free)
        return Refusal(free.error());
    const auto added = m_context.storage.customers().add(m_session.store, customer, m_session.person, m_context.clock.now());
    if (!added)
        return Refusal(added.error());
    if (Done indexed = indexNew(added->id, added->store, customer); !indexed)
        return Refusal(indexed.error());
    m_context.note(m_session, QStringLiteral("add"), QStringLiteral("customer"), added->id.value(),
                   jsonOf(maskedRecord(customer)));
    return Saved<Customer>{added->id, added->version};
}

Result<Saved<Customer>> CustomerWriting::update(Stored<Customer> stored, int version, const Customer &input) const
{
    if (Done standing = stillStanding(m_context, stored.store, stored.id); !standing)
        return Refusal(standing.error());
    if (stored.value.state == CustomerState::Merged)
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "This card has become part of another; edit that one.")});
    if (stored.version != version)
        return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "Somebody else has changed this meanwhile.")});
    auto wanted = prepared(input, stored.value.owner);
    if (!wanted)
        return Refusal(wanted.error());
    wanted->owner = stored.value.owner; // an owner changes by handing over
    wanted->state = stored.value.state;
    const Customer before = stored.value;
    if (Done free = heldByAnother(*wanted, stored.id); !free)
        return Refusal(free.error());
    stored.value = *wanted;
    const auto next = m_context.storage.customers().update(stored, before, m_context.clock.now());
    if (!next)
        return Refusal(next.error());
    if (Done indexed = m_context.storage.customers().index(stored.store, stored.id, indexOf(before), indexOf(stored.value));
        !indexed)
        return Refusal(indexed.error());
    m_context.note(m_session, QStringLiteral("update"), QStringLiteral("customer"), stored.id.value(),
                   differenceOf(before, stored.value));
    return Saved<Customer>{stored.id, *next};
}

Result<int> CustomerWriting::settle(const Stored<Customer> &card, const Customer &before) const
{
    CustomerRepository &customers = m_context.storage.customers();
    const auto version = customers.update(card, before, m_context.clock.now());
    if (!version)
        return version;
    return customers.index(card.store, card.id, indexOf(before), indexOf(card.value)).map([&] { return *version; });
}

Result<int> CustomerWriting::erase(const Stored<Customer> &card, CustomerState state) const
{
    Stored<Customer> gone = card;
    gone.value = Customer();
    gone.value.name = QString::fromLatin1(erasedName);
    gone.value.kind = card.value.kind;
    gone.value.firstVisitOn = card.value.firstVisitOn;
    gone.value.owner = card.value.owner;
    gone.value.mergedInto = card.value.mergedInto;
    gone.value.state = card.value.state == CustomerState::Merged ? CustomerState::Merged : state;
    const auto version = m_context.storage.customers().update(gone, card.value, m_context.clock.now());
    if (!version)
        return version;
    return m_context.storage.customers().index(card.store, card.id, indexOf(card.value), {}).map([&] { return *version; });
}

} // namespace showroom
