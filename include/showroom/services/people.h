// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// The people of the dealership: administration, and the names that lists show.
class PeopleService
{
public:
    explicit PeopleService(Context &context) : m_context(context) {}
    /// Everybody of the stores that the reader may see; names and roles are no secret among colleagues.
    [[nodiscard]] Result<std::vector<Stored<Person>>> list(const Session &session);
    [[nodiscard]] Result<Saved<Person>> add(const Session &session, const CommandId &command, const Person &person,
                                            const QString &password);
    [[nodiscard]] Result<Saved<Person>> update(const Session &session, const CommandId &command, PersonId id, int version,
                                               const Person &person);
    /// The last active administrator can be neither disabled nor demoted.
    [[nodiscard]] Result<Saved<Person>> setState(const Session &session, const CommandId &command, PersonId id,
                                                 PersonState state);
    [[nodiscard]] Result<Saved<Person>> setRole(const Session &session, const CommandId &command, PersonId id, Role role);
    [[nodiscard]] Done resetPassword(const Session &session, PersonId id, const QString &password);
    [[nodiscard]] Result<Stored<Store>> store(const Session &session);
    [[nodiscard]] Result<Saved<Store>> updateStore(const Session &session, const CommandId &command, int version,
                                                   const Store &store);

private:
    [[nodiscard]] Result<Saved<Person>> change(const Session &session, const CommandId &command, PersonId id,
                                               const std::function<Done(Stored<Person> &)> &edit);
    Context &m_context;
};

} // namespace showroom
