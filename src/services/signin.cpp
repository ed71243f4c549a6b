// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/signin.h"
#include "services/context.h"
#include <algorithm>

namespace showroom
{

namespace
{

constexpr int triesAllowed = 5;
constexpr qint64 lockMinutes = 15;

/// Whatever was wrong, the words are the same: a stranger must not learn which names exist or are locked.
Refusal refusedSignIn()
{
    return refuse(
        ErrorCode::NotSignedIn,
        {QT_TRANSLATE_NOOP("Message", "The sign-in name or the password is not right, or the name is locked for a while.")});
}

QString canonicalSignin(const QString &signin)
{
    return trimmedText(signin).toLower().left(80);
}

bool mayWork(PersonState state)
{
    return state == PersonState::Active || state == PersonState::OnLeave;
}

} // namespace

std::optional<Message> passwordProblem(const QString &password)
{
    if (password.size() < 8)
        return Message{QT_TRANSLATE_NOOP("Message", "A password has at least %1 characters."), {qint64(8)}};
    if (password.size() > 200)
        return Message{QT_TRANSLATE_NOOP("Message", "A password has at most %1 characters."), {qint64(200)}};
    if (QString(password).remove(password.front()).isEmpty())
        return Message{QT_TRANSLATE_NOOP("Message", "A password has more than one character repeated.")};
    return std::nullopt;
}

Result<Session> SignInService::sessionOf(const Stored<Person> &person)
{
    return m_context.storage.stores().find({person.store}, person.store).map([&](const Stored<Store> &store) {
        return Session{person.id,         person.store,     person.value.role,        person.value.signin,
                       person.value.name, store.value.name, store.value.demonstration};
    });
}

Result<Session> SignInService::signIn(const QString &signin, const QString &password)
{
    const QString name = canonicalSignin(signin);
    PersonRepository &people = m_context.storage.people();
    const Instant now = m_context.clock.now();
    const auto failures = people.failures(name);
    const auto person = people.bySignin(name);
    if (!failures || !person)
        return Refusal(failures ? person.error() : failures.error());
    QByteArray hash;
    if (*person) {
        const auto credential = people.credential((*person)->id);
        if (!credential)
            return Refusal(credential.error());
        hash = credential->has_value() ? (*credential)->passwordHash : QByteArray();
    }
    // The hash is computed for unknown and locked names too, so that the time taken tells nothing.
    const bool right = m_context.hasher.verify(hash, password);
    const bool locked = failures->lockedUntil && *failures->lockedUntil > now;
    const bool good = right && !locked && *person && mayWork((*person)->value.state);
    if (!good) {
        SignInFailures next = locked ? *failures : SignInFailures{failures->count + 1, std::nullopt};
        if (!locked && next.count >= triesAllowed)
            next = SignInFailures{0, now.plusMinutes(lockMinutes)};
        const Done noted = m_context.storage.work().run([&] { return people.setFailures(name, next); });
        return noted ? Result<Session>(refusedSignIn()) : Result<Session>(Refusal(noted.error()));
    }
    Result<Session> session = sessionOf(**person);
    if (!session)
        return session;
    const Done noted = m_context.carryOut(*session, CommandId::fresh(), QStringLiteral("sign_in"), [&]() -> Done {
        m_context.note(*session, QStringLiteral("sign_in"), QStringLiteral("person"), session->person.value(), {});
        if (m_context.hasher.isOutdated(hash))
            if (const auto fresh = m_context.hasher.hash(password))
                if (Done kept = people.setCredential(session->store, {session->person, *fresh}); !kept)
                    return kept;
        return people.setFailures(name, {});
    });
    return noted ? session : Result<Session>(Refusal(noted.error()));
}

Result<std::vector<DemonstrationPerson>> SignInService::demonstrationPeople()
{
    const auto stores = m_context.storage.stores().all();
    if (!stores)
        return Refusal(stores.error());
    std::vector<StoreId> demonstrations;
    for (const Stored<Store> &store : *stores)
        if (store.value.demonstration)
            demonstrations.push_back(store.id);
    std::vector<DemonstrationPerson> people;
    if (demonstrations.empty())
        return people;
    const auto all = m_context.storage.people().all(demonstrations);
    if (!all)
        return Refusal(all.error());
    for (const Stored<Person> &person : *all)
        if (mayWork(person.value.state))
            people.push_back({person.value.signin, person.value.name, person.value.role});
    // Consultants first: theirs is the work that most people come to see.
    std::stable_sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.role < b.role; });
    return people;
}

Result<Session> SignInService::signInToDemonstration(const QString &signin)
{
    const auto person = m_context.storage.people().bySignin(canonicalSignin(signin));
    if (!person)
        return Refusal(person.error());
    if (!*person || !mayWork((*person)->value.state))
        return refusedSignIn();
    Result<Session> session = sessionOf(**person);
    if (session && !session->demonstration)
        return refusedSignIn();
    return session;
}

Done SignInService::changePassword(const Session &session, const QString &current, const QString &wanted)
{
    const auto credential = m_context.storage.people().credential(session.person);
    if (!credential)
        return Refusal(credential.error());
    if (!m_context.hasher.verify(credential->has_value() ? (*credential)->passwordHash : QByteArray(), current))
        return refuseField(QStringLiteral("current_password"),
                           {QT_TRANSLATE_NOOP("Message", "The present password is not right.")});
    if (const auto problem = passwordProblem(wanted))
        return refuseField(QStringLiteral("password"), *problem);
    const auto hash = m_context.hasher.hash(wanted);
    if (!hash)
        return Refusal(hash.error());
    return m_context.carryOut(session, CommandId::fresh(), QStringLiteral("password"), [&] {
        m_context.note(session, QStringLiteral("password"), QStringLiteral("person"), session.person.value(), {});
        return m_context.storage.people().setCredential(session.store, {session.person, *hash});
    });
}

Result<bool> SignInService::isEmpty()
{
    return m_context.storage.stores().all().map([](const auto &stores) { return stores.empty(); });
}

Result<Session> SignInService::found(const Founding &founding)
{
    if (const auto problem = passwordProblem(founding.adminPassword))
        return refuseField(QStringLiteral("password"), *problem);
    const auto hash = m_context.hasher.hash(founding.adminPassword);
    if (!hash)
        return Refusal(hash.error());
    const Store store{trimmedText(founding.storeName), trimmedText(founding.region), QStringLiteral("Asia/Shanghai"),
                      founding.demonstration};
    const Person admin{
        canonicalSignin(founding.adminSignin), trimmedText(founding.adminName), Role::SysAdmin, PersonState::Active, {}};
    std::optional<Session> session;
    Storage &storage = m_context.storage;
    const Instant now = m_context.clock.now();
    const Done done = storage.work().run([&]() -> Done {
        // Asked inside the transaction: a dealership is founded once, whoever comes second finds it there.
        const auto empty = isEmpty();
        if (!empty || !*empty)
            return empty
                       ? Done(refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "There is a dealership here already.")}))
                       : Done(Refusal(empty.error()));
        if (Done good = refusedIf(problemsOf(store)).and_then([&] { return refusedIf(problemsOf(admin)); }); !good)
            return good;
        const auto storeAdded = storage.stores().add(StoreId(0), store, std::nullopt, now);
        if (!storeAdded)
            return Refusal(storeAdded.error());
        const auto adminAdded = storage.people().add(storeAdded->id, admin, std::nullopt, now);
        if (!adminAdded)
            return Refusal(adminAdded.error());
        session =
            Session{adminAdded->id, storeAdded->id, Role::SysAdmin, admin.signin, admin.name, store.name, store.demonstration};
        m_context.note(*session, QStringLiteral("found"), QStringLiteral("store"), storeAdded->id.value(), jsonOf(store));
        return storage.people().setCredential(storeAdded->id, {adminAdded->id, *hash}).and_then([&] {
            return m_context.flushNotes(*session);
        });
    });
    m_context.forgetPeople();
    m_context.forgetStores();
    if (!done)
        return Refusal(done.error());
    return *session;
}

} // namespace showroom
