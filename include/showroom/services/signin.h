// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/session.h"

namespace showroom
{

/// Turns passwords into what is stored, and compares. The one that ships is argon2id of libsodium with 64 MiB.
class PasswordHasher
{
public:
    virtual ~PasswordHasher() = default;
    [[nodiscard]] virtual Result<QByteArray> hash(const QString &password) = 0;
    [[nodiscard]] virtual bool verify(const QByteArray &hash, const QString &password) = 0;
    [[nodiscard]] virtual bool isOutdated(const QByteArray &hash) = 0;
};

struct DemonstrationPerson {
    QString signin;
    QString name;
    Role role = Role::Consultant;
};

class Context;

class SignInService
{
public:
    explicit SignInService(Context &context) : m_context(context) {}
    /// NotSignedIn with the same words whatever was wrong. Five wrong tries lock the name for 15 minutes, also over a restart.
    [[nodiscard]] Result<Session> signIn(const QString &signin, const QString &password);
    /// The people of a demonstration dealership, for one-click sign-in; empty in a real one.
    [[nodiscard]] Result<std::vector<DemonstrationPerson>> demonstrationPeople();
    /// A demonstration's person, without a password; refused in a real dealership.
    [[nodiscard]] Result<Session> signInToDemonstration(const QString &signin);
    [[nodiscard]] Done changePassword(const Session &session, const QString &current, const QString &wanted);
    /// True until the first administrator exists; a dealership is set up once (init).
    [[nodiscard]] Result<bool> isEmpty();
    struct Founding {
        QString storeName;
        QString region;
        QString adminName;
        QString adminSignin;
        QString adminPassword;
        bool demonstration = false;
    };
    [[nodiscard]] Result<Session> found(const Founding &founding);

private:
    [[nodiscard]] Result<Session> sessionOf(const Stored<Person> &person);
    Context &m_context;
};

/// What a new password must have; empty when it is good.
[[nodiscard]] std::optional<Message> passwordProblem(const QString &password);

} // namespace showroom
