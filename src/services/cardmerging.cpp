// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cardmerging.h"
#include "services/consentledger.h"
#include "services/customerwriting.h"
#include "services/documentwork.h"
#include "showroom/workflow/mergeworkflow.h"

namespace showroom
{

namespace
{

/// Which fields the card that stays takes from the other where it has nothing; the numbers are settled apart.
template <class Visitor>
void forEachTaken(Visitor &&visit)
{
    forEachField<Customer>([&](const auto &field) {
        constexpr std::string_view apart[] = {"name", "kind", "phone", "other_phone"};
        if (field.edit != Edit::ByAction && std::ranges::find(apart, std::string_view(field.name)) == std::end(apart))
            visit(field);
    });
}

/// The other's numbers find a place on the card that stays; the words of the refusal when they do not.
Done takeNumbers(Customer &keeping, const Customer &losing, QStringList &taken)
{
    for (const auto &phone : {losing.phone, losing.otherPhone}) {
        if (!phone || phone == keeping.phone || phone == keeping.otherPhone)
            continue;
        if (keeping.otherPhone)
            return refuseField(
                QStringLiteral("other_phone"),
                {QT_TRANSLATE_NOOP(
                    "Message",
                    "Together the two cards hold more than two numbers. Remove one that is no longer used, then merge.")});
        keeping.otherPhone = phone;
        taken << QStringLiteral("other_phone");
    }
    return {};
}

QStringList takeFields(Customer &keeping, const Customer &losing)
{
    QStringList taken;
    forEachTaken([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(keeping.*field.member)>;
        if (keeping.*field.member != Value() || losing.*field.member == Value())
            return;
        keeping.*field.member = losing.*field.member;
        taken << QString::fromLatin1(field.name);
    });
    return taken;
}

void giveBack(Customer &keeping, const Customer &merged, const QStringList &taken)
{
    if (taken.contains(QStringLiteral("other_phone")) &&
        (keeping.otherPhone == merged.phone || keeping.otherPhone == merged.otherPhone))
        keeping.otherPhone.reset();
    forEachTaken([&](const auto &field) {
        if (taken.contains(QString::fromLatin1(field.name)) && keeping.*field.member == merged.*field.member)
            keeping.*field.member = std::remove_cvref_t<decltype(keeping.*field.member)>();
    });
}

/// Who has bought twice is a regular customer (domain.md, Customers).
CustomerState together(CustomerState one, CustomerState other)
{
    const bool bothBought = one != CustomerState::Prospect && other != CustomerState::Prospect;
    return bothBought ? CustomerState::Regular : std::max(one, other);
}

} // namespace

Result<Saved<Customer>> CardMerging::merge(Stored<Customer> losing, Stored<Customer> keeping, const QString &reason) const
{
    for (const Stored<Customer> *card : {&losing, &keeping})
        if (Done standing = stillStanding(m_context, card->store, card->id); !standing)
            return Refusal(standing.error());
    if (losing.value.state == CustomerState::Merged || keeping.value.state == CustomerState::Merged)
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "One of the cards has become part of another already.")});
    const Customer lostBefore = losing.value;
    const Customer keptBefore = keeping.value;
    QStringList taken = takeFields(keeping.value, losing.value);
    if (Done placed = takeNumbers(keeping.value, losing.value, taken); !placed)
        return Refusal(placed.error());
    keeping.value.state = together(keptBefore.state, lostBefore.state);
    losing.value.state = CustomerState::Merged;
    losing.value.mergedInto = keeping.id;
    const CardMerge merge{keeping.id, losing.id, reason, taken.join(u','), lostBefore.state, keptBefore.state};
    const auto noted = DocumentWork<CardMerge>(m_context, m_session, m_context.storage.merges()).add(keeping.store, merge);
    if (!noted)
        return Refusal(noted.error());
    CustomerRepository &customers = m_context.storage.customers();
    const auto moved = m_context.storage.merges().find({keeping.store}, noted->id).and_then([&](const Stored<CardMerge> &stored) {
        return customers.moveChildren(stored);
    });
    if (!moved)
        return Refusal(moved.error());
    const CustomerWriting writing(m_context, m_session);
    if (const auto gone = writing.settle(losing, lostBefore); !gone)
        return Refusal(gone.error());
    const auto kept = writing.settle(keeping, keptBefore);
    if (!kept)
        return Refusal(kept.error());
    if (Done counted = customers.countLastContact(keeping.store, keeping.id); !counted)
        return Refusal(counted.error());
    QJsonObject details = differenceOf(maskedRecord(lostBefore), maskedRecord(losing.value));
    details.insert(QStringLiteral("reason"), reason);
    details.insert(QStringLiteral("moved"), *moved);
    m_context.note(m_session, QStringLiteral("merge"), QStringLiteral("customer"), losing.id.value(), details);
    return Saved<Customer>{keeping.id, *kept};
}

/// The state of the card that stays once the other has gone: what it was, unless it has bought since.
Result<CustomerState> CardMerging::withoutTheOther(const CardMerge &merge, const Stored<Customer> &kept) const
{
    if (kept.value.state == merge.keptWas || kept.value.state != together(merge.keptWas, merge.mergedWas))
        return kept.value.state;
    LeadQuery query;
    query.stores = {kept.store};
    query.customer = kept.id;
    query.state = LeadState::Won;
    return m_context.storage.leads().page(query).map([&](const std::vector<LeadRow> &won) {
        return won.empty() || merge.keptWas != CustomerState::Prospect ? merge.keptWas : CustomerState::Base;
    });
}

Done CardMerging::undo(const Stored<CardMerge> &merge) const
{
    CustomerRepository &customers = m_context.storage.customers();
    auto kept = customers.find({merge.store}, merge.value.customer);
    auto parted = customers.find({merge.store}, merge.value.merged);
    if (!kept || !parted)
        return Refusal(kept ? parted.error() : kept.error());
    if (!isStanding(kept->value.state))
        return refuse(
            ErrorCode::Rejected,
            {QT_TRANSLATE_NOOP("Message", "The card that stayed does not stand any more: “%1”. If it was merged, part it first."),
             {labelOf(kept->value.state)}});
    const Customer keptBefore = kept->value;
    const Customer partedBefore = parted->value;
    parted->value.state = merge.value.mergedWas;
    parted->value.mergedInto.reset();
    giveBack(kept->value, parted->value, merge.value.taken.split(u','));
    if (const auto moved = customers.moveBack(merge); !moved)
        return Refusal(moved.error());
    const auto state = withoutTheOther(merge.value, *kept);
    if (!state)
        return Refusal(state.error());
    kept->value.state = *state;
    const CustomerWriting writing(m_context, m_session);
    if (const auto settled = writing.settle(*kept, keptBefore); !settled)
        return Refusal(settled.error());
    if (Done free = writing.heldByAnother(parted->value, parted->id); !free)
        return free;
    if (const auto settled = writing.settle(*parted, partedBefore); !settled)
        return Refusal(settled.error());
    for (const Stored<Customer> *card : {&*kept, &*parted})
        if (Done counted = customers.countLastContact(card->store, card->id); !counted)
            return counted;
    m_context.note(m_session, QStringLiteral("part"), QStringLiteral("customer"), parted->id.value(),
                   {{QStringLiteral("from"), kept->id.value()}});
    return {};
}

} // namespace showroom
