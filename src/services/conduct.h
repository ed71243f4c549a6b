// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/documentnames.h"
#include "services/documentwork.h"
#include "showroom/services/documents.h"
#include <QCryptographicHash>
#include <map>
#include <type_traits>

namespace showroom
{

/// What is particular of a kind of document; specialised beside it. It names `sees` and `makes` (the operations by which it is
/// known of, and made and changed), `records(storage)`, and what happens:
/// - `begin(context, session, store, record)`: a new one is filled in and checked
/// - `check(context, session, standing, wanted)`: whether it may still be changed, and to this
/// - `act(context, session, standing, action, input)`: a step that is in its table
/// - `verdicts(context, standing)`: what the rules say of it
/// - `edits(record)`: whether people still change its fields
/// - `added(context, session, store, record)`, where there is one: what follows from a new one
/// - `ofTheirAuthor`, where it is: "own" is what oneself made
/// - `isSensitive(record)`, where there is one: whether reading another's leaves a trace
/// - `paper(context, session, standing)`, where there is one: how it stands on paper
/// - `may(session, record, action)`, where the table's roles do not say it all: whether this person may do it with this one
template <class Record>
struct Conduct;

template <class Record>
concept OnContract = requires(Record record)
{
    record.contract;
};
template <class Record>
concept OnLead = requires(Record record)
{
    record.lead;
    record.owner;
}
&&!OnContract<Record>;
template <class Record>
concept OnCard = requires
{
    Description<Record>::card;
};
template <class Record>
concept Owned = requires(Record record)
{
    record.owner;
};
template <class Record>
concept OfCustomer = requires(Record record)
{
    record.customer;
};

template <class Record>
[[nodiscard]] bool mayAct(const Session &session, const Stored<Record> &stored, typename Flow<Record>::Action action)
{
    if constexpr (requires { Conduct<Record>::may(session, stored, action); })
        return Conduct<Record>::may(session, stored, action);
    return true;
}

/// The usual step: by the table, with the reason and the fields that it takes; `apply` looks at these and adds what follows.
template <class Record>
[[nodiscard]] Result<Saved<Record>> plainAct(Context &context, const Session &session, const Stored<Record> &standing,
                                             typename Flow<Record>::Action action, const DocumentActionInput &input,
                                             const std::function<Done(std::type_identity_t<Record> &)> &apply = {})
{
    return DocumentWork<Record>(context, session, Conduct<Record>::records(context.storage))
        .act(standing, action, input.reason, [&](Record &record) -> Done {
            if (Done good = assignTaken(record, input.fields, fieldsTaken<Record>(action)); !good)
                return good;
            return apply ? apply(record) : Done();
        });
}

/// Reading, which also names what a document hangs on.
template <class Record>
class DocumentReading
{
public:
    DocumentReading(Context &context, const Session &session) : m_context(context), m_session(session), m_names(context) {}

    [[nodiscard]] Result<Stored<Record>> find(Id<Record> id)
    {
        auto stored = Conduct<Record>::records(m_context.storage).find(m_context.reach(m_session, Conduct<Record>::sees), id);
        if (!stored)
            return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
        const auto owner = ownerOf(*stored);
        if (!owner)
            return Refusal(owner.error());
        return Context::mayDo(m_session, Conduct<Record>::sees, stored->store, *owner) ? stored
                                                                                       : Result<Stored<Record>>(notFound());
    }

    /// The consultant whose it is.
    [[nodiscard]] Result<std::optional<PersonId>> ownerOf(const Stored<Record> &stored)
    {
        if constexpr (OnContract<Record>)
            return contractOf(stored.store, stored.value.contract).map([](const Stored<Contract> &contract) {
                return contract.value.owner;
            });
        if constexpr (OnLead<Record>)
            return stored.value.owner; // moves with the lead
        if constexpr (OnCard<Record>)
            return cardOf(stored.store, stored.value.customer).map([](const Stored<Customer> &card) { return card.value.owner; });
        if constexpr (requires { Conduct<Record>::ofTheirAuthor; })
            return stored.createdBy;
        return std::nullopt;
    }

    [[nodiscard]] Result<DocumentRow<Record>> row(Stored<Record> stored)
    {
        DocumentRow<Record> row{std::move(stored), {}, {}, {}, true};
        if constexpr (OfCustomer<Record>) {
            if (const auto customer = std::optional<CustomerId>(row.record.value.customer)) {
                const auto card = m_context.storage.customers().find({row.record.store}, *customer);
                if (!card)
                    return Refusal(card.error());
                row.customer = card->id;
                row.customerName = card->value.name;
                row.phone = card->value.phone;
                if (row.phone && !Context::mayDo(m_session, Operation::SeeCustomerInFull, card->store, card->value.owner))
                    row.phone = row.phone->masked();
            }
        }
        if constexpr (OnContract<Record>) {
            const auto contract = contractOf(row.record.store, row.record.value.contract);
            if (!contract)
                return Refusal(contract.error());
            row.contractNumber = contract->value.number;
            const bool hidden = contract->value.buyerLocked &&
                                !Context::mayDo(m_session, Operation::SeeLockedBuyers, contract->store, contract->value.owner);
            row.customerName = hidden ? QString::fromLatin1(erasedName) : contract->value.buyerName;
            row.ownerName = m_context.nameOf(contract->value.owner);
            row.prices = Context::mayDo(m_session, Operation::SeeContractPrices, contract->store, contract->value.owner);
            if (!row.prices)
                row.record.value = maskedRecord(row.record.value);
        }
        if constexpr (OnLead<Record>) {
            const auto customer = m_names.customerOf(row.record.store, row.record.value.lead);
            if (!customer)
                return Refusal(customer.error());
            row.customerName = *customer;
            row.ownerName = m_context.nameOf(row.record.value.owner);
        }
        if constexpr (OnCard<Record>) {
            const auto card = cardOf(row.record.store, row.record.value.customer);
            if (!card)
                return Refusal(card.error());
            row.customerName = card->value.name;
            row.ownerName = m_context.nameOf(card->value.owner);
        }
        row.names = m_names.of(row.record);
        return row;
    }

    [[nodiscard]] bool sees(const DocumentRow<Record> &row)
    {
        const auto owner = ownerOf(row.record);
        return owner && Context::mayDo(m_session, Conduct<Record>::sees, row.record.store, *owner);
    }

private:
    Result<Stored<Contract>> contractOf(StoreId store, ContractId id)
    {
        if (const auto known = m_contracts.find(id); known != m_contracts.end())
            return known->second;
        return m_context.storage.contracts().find({store}, id).map([&](const Stored<Contract> &contract) {
            m_contracts.emplace(id, contract);
            return contract;
        });
    }

    Result<Stored<Customer>> cardOf(StoreId store, CustomerId id)
    {
        if (const auto known = m_cards.find(id); known != m_cards.end())
            return known->second;
        return m_context.storage.customers().find({store}, id).map([&](const Stored<Customer> &card) {
            m_cards.emplace(id, card);
            return card;
        });
    }

    Context &m_context;
    const Session &m_session;
    std::map<ContractId, Stored<Contract>> m_contracts;
    DocumentNames m_names;
    std::map<CustomerId, Stored<Customer>> m_cards;
};

template <class Record>
Result<Saved<Record>> DocumentService<Record>::add(const Session &session, const CommandId &command, const Record &input)
{
    return m_context.carryOut<Record>(session, command, [&]() -> Result<Saved<Record>> {
        StoreId store = session.store;
        std::optional<PersonId> owner;
        Record record; // what only an action sets begins as it begins for everybody
        forEachField<Record>([&](const auto &field) {
            if (field.edit != Edit::ByAction)
                record.*field.member = input.*field.member;
        });
        if constexpr (OnContract<Record>) {
            const auto contract =
                m_context.storage.contracts().find(m_context.reach(session, Operation::SeeContracts), input.contract);
            if (!contract || !Context::mayDo(session, Operation::SeeContracts, contract->store, contract->value.owner))
                return refuseField(QStringLiteral("contract"), {QT_TRANSLATE_NOOP("Message", "Name the contract.")});
            store = contract->store;
            owner = contract->value.owner;
        }
        if constexpr (OnLead<Record>) {
            const auto lead = m_context.storage.leads().find(m_context.reach(session, Conduct<Record>::makes), input.lead);
            if (!lead || !Context::mayDo(session, Conduct<Record>::makes, lead->store, lead->value.owner))
                return refuseField(QStringLiteral("lead"), {QT_TRANSLATE_NOOP("Message", "Name a lead of yours.")});
            store = lead->store;
            owner = lead->value.owner;
        }
        if constexpr (OnCard<Record>) {
            const auto card =
                m_context.storage.customers().find(m_context.reach(session, Operation::SeeCustomerExists), input.customer);
            if (!card)
                return refuseField(QStringLiteral("customer"), {QT_TRANSLATE_NOOP("Message", "Name the customer.")});
            store = card->store;
            owner = card->value.owner;
        }
        if constexpr (Owned<Record>)
            record.owner = owner;
        if (!Context::mayDo(session, Conduct<Record>::makes, store, owner))
            return notPermitted();
        if (Done good = Conduct<Record>::begin(m_context, session, store, record); !good)
            return Refusal(good.error());
        const auto added =
            DocumentWork<Record>(m_context, session, Conduct<Record>::records(m_context.storage)).add(store, record);
        if constexpr (requires { Conduct<Record>::added(m_context, session, store, record); })
            if (added)
                if (Done followed = Conduct<Record>::added(m_context, session, store, record); !followed)
                    return Refusal(followed.error());
        return added;
    });
}

template <class Record>
Result<Saved<Record>> DocumentService<Record>::update(const Session &session, const CommandId &command, Id<Record> id,
                                                      int version, const Record &input)
{
    return m_context.carryOut<Record>(session, command, [&]() -> Result<Saved<Record>> {
        DocumentReading<Record> reading(m_context, session);
        const auto stored = reading.find(id);
        const auto owner = stored ? reading.ownerOf(*stored) : Result<std::optional<PersonId>>(std::nullopt);
        if (!stored || !owner)
            return Refusal(stored ? owner.error() : stored.error());
        if (!Context::mayDo(session, Conduct<Record>::makes, stored->store, *owner))
            return notPermitted();
        if (stored->version != version)
            return changedMeanwhile();
        if (!Conduct<Record>::edits(stored->value))
            return refuse(ErrorCode::Rejected,
                          {QT_TRANSLATE_NOOP("Message", "Nothing of it is changed any more: its state is “%1”."),
                           {labelOf(stored->value.*Flow<Record>::state)}});
        Record wanted = stored->value;
        forEachField<Record>([&](const auto &field) {
            if (field.edit == Edit::Free)
                wanted.*field.member = input.*field.member;
        });
        if (Done good = Conduct<Record>::check(m_context, session, *stored, wanted); !good)
            return Refusal(good.error());
        const DocumentWork<Record> work(m_context, session, Conduct<Record>::records(m_context.storage));
        const auto saved = work.change(*stored, wanted);
        if (saved && saved->version != stored->version)
            if (Done noted = work.noteEdit(*stored); !noted)
                return Refusal(noted.error());
        return saved;
    });
}

template <class Record>
Result<Saved<Record>> DocumentService<Record>::act(const Session &session, const CommandId &command, Id<Record> id, Action action,
                                                   const DocumentActionInput &input)
{
    return m_context.carryOut<Record>(session, command, [&]() -> Result<Saved<Record>> {
        const auto stored = DocumentReading<Record>(m_context, session).find(id);
        if (!stored)
            return Refusal(stored.error());
        if (!mayAct<Record>(session, *stored, action))
            return notPermitted();
        return Conduct<Record>::act(m_context, session, *stored, action, input);
    });
}

template <class Record>
Result<DocumentCard<Record>> DocumentService<Record>::show(const Session &session, Id<Record> id)
{
    DocumentReading<Record> reading(m_context, session);
    const auto stored = reading.find(id);
    if (!stored)
        return Refusal(stored.error());
    const DocumentWork<Record> work(m_context, session, Conduct<Record>::records(m_context.storage));
    auto row = reading.row(*stored);
    const auto owner = reading.ownerOf(*stored);
    const auto actions = work.actions(*stored);
    const auto history = work.history(*stored);
    if (!row || !owner || !actions || !history)
        return Refusal(!row ? row.error() : !owner ? owner.error() : !actions ? actions.error() : history.error());
    DocumentCard<Record> card{std::move(*row), m_context.nameOf(stored->createdBy)};
    card.actions = *actions;
    std::erase_if(card.actions, [&](const auto action) { return !mayAct<Record>(session, *stored, action); });
    card.mayEdit =
        Conduct<Record>::edits(stored->value) && Context::mayDo(session, Conduct<Record>::makes, stored->store, *owner);
    card.verdicts = Conduct<Record>::verdicts(m_context, *stored);
    card.prints = requires
    {
        Conduct<Record>::paper(m_context, session, *stored);
    };
    if constexpr (requires { Conduct<Record>::isSensitive(stored->value); })
        if (*owner != session.person && Conduct<Record>::isSensitive(stored->value))
            if (Done traced = m_context.traceReadings(session, QString::fromLatin1(Description<Record>::kind), {id.value()});
                !traced)
                return Refusal(traced.error());
    for (auto step = history->rbegin(); step != history->rend(); ++step)
        card.history.push_back({step->value, m_context.nameOf(step->createdBy)});
    return card;
}

template <class Record>
Result<QByteArray> DocumentService<Record>::print(const Session &session, Id<Record> id)
{
    const auto stored = DocumentReading<Record>(m_context, session).find(id);
    if (!stored)
        return Refusal(stored.error());
    if constexpr (requires { Conduct<Record>::paper(m_context, session, *stored); }) {
        const auto paper = Conduct<Record>::paper(m_context, session, *stored);
        if (!paper)
            return Refusal(paper.error());
        auto pdf = m_context.press.pdf(*paper);
        if (!pdf)
            return pdf;
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex());
        const QJsonObject details{{QStringLiteral("state"), codeOf(stored->value.*Flow<Record>::state)},
                                  {QStringLiteral("sha256"), hash}};
        if (Done logged = m_context.writeDown(session, QStringLiteral("print"), QString::fromLatin1(Description<Record>::kind),
                                              id.value(), details);
            !logged)
            return Refusal(logged.error());
        return pdf;
    } else {
        return refuseField(QStringLiteral("kind"), {QT_TRANSLATE_NOOP("Message", "Records of this kind are not printed.")});
    }
}

template <class Record>
Result<Page<DocumentRow<Record>>> DocumentService<Record>::page(const Session &session, const DocumentFilter &filter,
                                                                std::optional<Id<Record>> after, int limit)
{
    DocumentQuery query;
    query.stores = m_context.reach(session, Conduct<Record>::sees);
    if (query.stores.empty())
        return notPermitted();
    query.contract = filter.contract;
    query.customer = filter.customer;
    if (OnCard<Record> && scopeOf(Conduct<Record>::sees, session.role) == Scope::Own)
        query.cardOwner = session.person; // of a million cards only one's own are read
    query.state = filter.state;
    query.from = filter.from ? ValueText<QDate>::write(*filter.from) : QString();
    query.to = filter.to ? ValueText<QDate>::write(*filter.to) : QString();
    query.limit = limit + 1;
    query.lead = filter.lead;
    if (OnLead<Record> && scopeOf(Conduct<Record>::sees, session.role) == Scope::Own)
        query.owner = session.person;
    DocumentReading<Record> reading(m_context, session);
    Page<DocumentRow<Record>> page;
    for (bool more = true; more && int(page.rows.size()) <= limit;) {
        query.after = after ? std::optional(after->value()) : std::nullopt;
        auto found = Conduct<Record>::records(m_context.storage).page(query);
        if (!found)
            return Refusal(found.error());
        more = int(found->size()) == query.limit;
        for (Stored<Record> &stored : *found) {
            after = stored.id;
            auto row = reading.row(std::move(stored));
            if (!row)
                return Refusal(row.error());
            if constexpr (OnLead<Record>)
                row->record.value = maskedRecord(row->record.value);
            // Of other people's contracts one's own scope leaves out what the query could not.
            if (reading.sees(*row) && int(page.rows.size()) <= limit)
                page.rows.push_back(std::move(*row));
        }
    }
    page.more = int(page.rows.size()) > limit;
    if (page.more)
        page.rows.pop_back();
    return page;
}

} // namespace showroom
