// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/context.h"
#include <QJsonDocument>

namespace showroom
{

namespace
{

constexpr int minutesOfOneReading = 15;

}

StoreZone Context::zoneOf(StoreId store)
{
    if (const auto known = m_zones.find(store); known != m_zones.end())
        return known->second;
    const Result<Stored<Store>> found = storage.stores().find({store}, store);
    return m_zones.emplace(store, found ? StoreZone(found->value.zone.toLatin1()) : StoreZone()).first->second;
}

Result<PolicyBook> Context::policies(StoreId store)
{
    return storage.policies().book(store);
}

Result<Policy> Context::policyNow(StoreId store)
{
    return policies(store).map([this](const PolicyBook &book) { return book.at(clock.now()); });
}

Result<LevelLetters> Context::lettersFor(const Session &session)
{
    return policyNow(session.store).map([](const Policy &policy) { return LevelLetters(policy.levels); });
}

std::vector<StoreId> Context::reach(const Session &session, Operation operation)
{
    switch (scopeOf(operation, session.role)) {
    case Scope::None:
        return {};
    case Scope::OwnActs:
    case Scope::Own:
    case Scope::StoreWide:
        return {session.store};
    case Scope::All:
    case Scope::Structure:
        break;
    }
    std::vector<StoreId> stores;
    if (const auto all = storage.stores().all())
        for (const Stored<Store> &store : *all)
            stores.push_back(store.id);
    return stores;
}

Result<std::vector<StoreId>> Context::everyStore()
{
    return storage.stores().all().map([](const std::vector<Stored<Store>> &all) {
        std::vector<StoreId> stores;
        for (const Stored<Store> &store : all)
            stores.push_back(store.id);
        return stores;
    });
}

bool Context::mayDo(const Session &session, Operation operation, StoreId store, std::optional<PersonId> owner)
{
    return permits(operation, session.role, Ownership{owner == session.person && store == session.store, store == session.store});
}

Done Context::require(const Session &session, Operation operation, StoreId store, std::optional<PersonId> owner)
{
    if (mayDo(session, operation, store, owner))
        return {};
    return notPermitted();
}

void Context::loadPeople()
{
    m_people.clear();
    std::vector<StoreId> stores;
    const auto known = storage.stores().all();
    if (!known)
        return;
    for (const Stored<Store> &store : *known)
        stores.push_back(store.id);
    if (const auto people = storage.people().all(stores))
        for (const Stored<Person> &person : *people)
            m_people.emplace(person.id, Known{person.value.name, person.value.signin, person.store});
}

QString Context::nameOf(std::optional<PersonId> person)
{
    if (!person)
        return {};
    if (!m_people.contains(*person))
        loadPeople();
    const auto found = m_people.find(*person);
    return found == m_people.end() ? QString() : found->second.name;
}

QString Context::signinOf(std::optional<PersonId> person)
{
    if (nameOf(person).isNull())
        return {};
    const auto found = m_people.find(*person);
    return found == m_people.end() ? QString() : found->second.signin;
}

std::optional<PersonId> Context::personNamed(const QString &signinOrName, StoreId store)
{
    loadPeople();
    std::optional<PersonId> byName;
    for (const auto &[id, known] : m_people) {
        if (known.signin == signinOrName.toLower())
            return id;
        if (known.store == store && known.name == signinOrName) {
            if (byName)
                return std::nullopt; // two of that name: only the sign-in name says who
            byName = id;
        }
    }
    return byName;
}

AuditEntry Context::entryOf(const Session &session, const QString &action, const QString &kind, std::optional<qint64> record,
                            const QJsonObject &details) const
{
    AuditEntry entry;
    entry.store = session.store;
    entry.at = clock.now();
    entry.person = session.person;
    entry.action = action;
    entry.kind = kind;
    entry.record = record;
    entry.details = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    return entry;
}

void Context::note(const Session &session, const QString &action, const QString &kind, std::optional<qint64> record,
                   const QJsonObject &details)
{
    m_notes.push_back(entryOf(session, action, kind, record, details));
}

Done Context::traceReadings(const Session &session, const QString &kind, const std::vector<qint64> &records)
{
    const Instant now = clock.now();
    std::erase_if(m_readings, [now](const auto &reading) {
        return reading.second.plusMinutes(minutesOfOneReading) <= now || now < reading.second; // a clock that was set back
    });
    std::vector<AuditEntry> entries;
    for (const qint64 record : records)
        if (!m_readings.contains({session.person, kind, record}))
            entries.push_back(entryOf(session, QStringLiteral("read"), kind, record, {}));
    if (entries.empty())
        return {};
    const Done traced = storage.work().run([&] { return storage.audit().append(session.store, entries); });
    if (traced)
        for (const AuditEntry &entry : entries)
            m_readings.emplace(std::tuple(session.person, kind, *entry.record), now);
    return traced;
}

Done Context::writeDown(const Session &session, const QString &action, const QString &kind, qint64 record,
                        const QJsonObject &details)
{
    const AuditEntry entry = entryOf(session, action, kind, record, details);
    return storage.work().run([&] { return storage.audit().append(session.store, {entry}); });
}

Done Context::flushNotes(const Session &session)
{
    if (m_notes.empty())
        return {};
    return storage.audit().append(session.store, std::exchange(m_notes, {}));
}

Done Context::stillAllowed(const Session &session)
{
    const Result<Stored<Person>> person = storage.people().find({session.store}, session.person);
    if (!person)
        return Refusal(person.error());
    const bool mayWork = person->value.state == PersonState::Active || person->value.state == PersonState::OnLeave;
    if (!mayWork || person->value.role != session.role)
        return refuse(ErrorCode::NotSignedIn, {QT_TRANSLATE_NOOP("Message", "Your rights were changed. Please sign in again.")});
    return {};
}

Done Context::run(const Session &session, const CommandId &command, const QString &kind,
                  const std::function<Done(CommandRecord &, bool)> &body)
{
    const auto carry = [&]() -> Done {
        m_notes.clear();
        const auto before = storage.commands().find(session.store, command.text());
        if (!before)
            return Refusal(before.error());
        if (before->has_value()) {
            CommandRecord record = **before;
            return body(record, true);
        }
        CommandRecord record{command.text(), kind, {}, {}};
        return stillAllowed(session)
            .and_then([&] { return body(record, false); })
            .and_then([&] { return storage.commands().add(session.store, record, clock.now()); })
            .and_then([&] { return flushNotes(session); });
    };
    const Done done = storage.work().run(carry);
    m_notes.clear();
    if (done && changed)
        changed();
    return done;
}

Done Context::carryOut(const Session &session, const CommandId &command, const QString &kind, const std::function<Done()> &body)
{
    return run(session, command, kind, [&](CommandRecord &, bool repeated) { return repeated ? Done() : body(); });
}

} // namespace showroom
