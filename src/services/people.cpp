// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/people.h"
#include "services/context.h"
#include <QTimeZone>
#include <algorithm>

namespace showroom
{

namespace
{

bool isWorkingAdmin(const Stored<Person> &person)
{
    return person.value.role == Role::SysAdmin &&
           (person.value.state == PersonState::Active || person.value.state == PersonState::OnLeave);
}

} // namespace

Result<std::vector<Stored<Person>>> PeopleService::list(const Session &session)
{
    // Names are no secret among colleagues, and lists name owners of every store that the reader sees.
    std::vector<StoreId> stores = m_context.reach(session, Operation::SeeCustomerExists);
    if (stores.empty())
        stores = m_context.reach(session, Operation::Administer);
    if (stores.empty())
        stores = {session.store};
    return m_context.storage.people().all(stores);
}

Result<Saved<Person>> PeopleService::add(const Session &session, const CommandId &command, const Person &input,
                                         const QString &password)
{
    if (!m_context.mayDo(session, Operation::Administer, session.store, std::nullopt))
        return notPermitted();
    Person person = input;
    person.signin = trimmedText(person.signin).toLower();
    person.name = trimmedText(person.name);
    std::vector<FieldProblem> problems = problemsOf(person);
    if (const auto problem = passwordProblem(password))
        problems.push_back({QStringLiteral("password"), *problem});
    const bool plain = std::all_of(person.signin.cbegin(), person.signin.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    });
    if (!plain)
        problems.push_back({QStringLiteral("signin"),
                            {QT_TRANSLATE_NOOP("Message", "A sign-in name has letters a to z, digits, dots, _ and - only.")}});
    if (Done good = refusedIf(std::move(problems)); !good)
        return Refusal(good.error());
    const auto hash = m_context.hasher.hash(password);
    if (!hash)
        return Refusal(hash.error());
    auto saved = m_context.carryOut<Person>(session, command, [&]() -> Result<Saved<Person>> {
        const auto standing = m_context.storage.people().bySignin(person.signin);
        if (!standing)
            return Refusal(standing.error());
        if (*standing) {
            const Message taken{QT_TRANSLATE_NOOP("Message", "The sign-in name %1 is taken."), {person.signin}};
            return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("signin"), taken}}, {}, {}});
        }
        const auto added = m_context.storage.people().add(session.store, person, session.person, m_context.clock.now());
        if (!added)
            return Refusal(added.error());
        m_context.note(session, QStringLiteral("add"), QStringLiteral("person"), added->id.value(), jsonOf(person));
        if (Done kept = m_context.storage.people().setCredential(session.store, {added->id, *hash}); !kept)
            return Refusal(kept.error());
        return Saved<Person>{added->id, added->version};
    });
    m_context.forgetPeople();
    return saved;
}

Result<Saved<Person>> PeopleService::change(const Session &session, const CommandId &command, PersonId id,
                                            const std::function<Done(Stored<Person> &)> &edit)
{
    if (!m_context.mayDo(session, Operation::Administer, session.store, std::nullopt))
        return notPermitted();
    const std::vector<StoreId> stores = m_context.reach(session, Operation::Administer);
    auto saved = m_context.carryOut<Person>(session, command, [&]() -> Result<Saved<Person>> {
        auto person = m_context.storage.people().find(stores, id);
        if (!person)
            return Refusal(person.error());
        const Stored<Person> before = *person;
        if (Done edited = edit(*person).and_then([&] { return refusedIf(problemsOf(person->value)); }); !edited)
            return Refusal(edited.error());
        if (isWorkingAdmin(before) && !isWorkingAdmin(*person)) {
            const auto all = m_context.storage.people().all(stores);
            if (!all)
                return Refusal(all.error());
            if (std::count_if(all->begin(), all->end(), isWorkingAdmin) <= 1)
                return refuse(ErrorCode::Rejected,
                              {QT_TRANSLATE_NOOP("Message", "This is the last administrator. Make another one first.")});
        }
        const auto version = m_context.storage.people().update(*person, m_context.clock.now());
        if (!version)
            return Refusal(version.error());
        m_context.note(session, QStringLiteral("update"), QStringLiteral("person"), id.value(),
                       differenceOf(before.value, person->value));
        return Saved<Person>{id, *version};
    });
    m_context.forgetPeople();
    return saved;
}

Result<Saved<Person>> PeopleService::update(const Session &session, const CommandId &command, PersonId id, int version,
                                            const Person &person)
{
    return change(session, command, id, [&](Stored<Person> &stored) -> Done {
        if (stored.version != version)
            return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "Somebody else has changed this meanwhile.")});
        stored.value.name = trimmedText(person.name);
        stored.value.role = person.role;
        stored.value.leaveUntil = person.leaveUntil;
        return {};
    });
}

Result<Saved<Person>> PeopleService::setState(const Session &session, const CommandId &command, PersonId id, PersonState state)
{
    return change(session, command, id, [&](Stored<Person> &stored) -> Done {
        stored.value.state = state;
        return {};
    });
}

Result<Saved<Person>> PeopleService::setRole(const Session &session, const CommandId &command, PersonId id, Role role)
{
    return change(session, command, id, [&](Stored<Person> &stored) -> Done {
        stored.value.role = role;
        return {};
    });
}

Done PeopleService::resetPassword(const Session &session, PersonId id, const QString &password)
{
    if (Done may = m_context.require(session, Operation::Administer, session.store, std::nullopt); !may)
        return may;
    if (const auto problem = passwordProblem(password))
        return refuseField(QStringLiteral("password"), *problem);
    const auto hash = m_context.hasher.hash(password);
    if (!hash)
        return Refusal(hash.error());
    return m_context.carryOut(session, CommandId::fresh(), QStringLiteral("password"), [&]() -> Done {
        const auto person = m_context.storage.people().find(m_context.reach(session, Operation::Administer), id);
        if (!person)
            return Refusal(person.error());
        m_context.note(session, QStringLiteral("password"), QStringLiteral("person"), id.value(), {});
        return m_context.storage.people().setCredential(person->store, {id, *hash}).and_then([&] {
            return m_context.storage.people().setFailures(person->value.signin, {});
        });
    });
}

Result<Stored<Store>> PeopleService::store(const Session &session)
{
    return m_context.storage.stores().find({session.store}, session.store);
}

Result<Saved<Store>> PeopleService::updateStore(const Session &session, const CommandId &command, int version, const Store &input)
{
    if (!m_context.mayDo(session, Operation::Administer, session.store, std::nullopt))
        return notPermitted();
    auto saved = m_context.carryOut<Store>(session, command, [&]() -> Result<Saved<Store>> {
        auto stored = store(session);
        if (!stored)
            return Refusal(stored.error());
        const Store before = stored->value;
        stored->version = version;
        stored->value.name = trimmedText(input.name);
        stored->value.region = trimmedText(input.region);
        stored->value.zone = input.zone;
        if (!QTimeZone(input.zone.toLatin1()).isValid())
            return refuseField(
                QStringLiteral("zone"),
                {QT_TRANSLATE_NOOP("Message", "There is no time zone “%1”; expected a name such as Asia/Shanghai."),
                 {input.zone.left(80)}});
        if (Done good = refusedIf(problemsOf(stored->value)); !good)
            return Refusal(good.error());
        const auto next = m_context.storage.stores().update(*stored, m_context.clock.now());
        if (!next)
            return Refusal(next.error());
        m_context.note(session, QStringLiteral("update"), QStringLiteral("store"), session.store.value(),
                       differenceOf(before, stored->value));
        return Saved<Store>{session.store, *next};
    });
    m_context.forgetStores();
    return saved;
}

} // namespace showroom
