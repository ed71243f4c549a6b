// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// What adding and changing a card means, inside a running command: typed, imported and made with a lead alike.
class CustomerWriting
{
public:
    CustomerWriting(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// Texts trimmed, every field checked, the owner settled by the person's rights; what add() takes.
    [[nodiscard]] Result<Customer> prepared(Customer customer, std::optional<PersonId> standingOwner) const;
    [[nodiscard]] Result<Saved<Customer>> add(const Customer &customer);
    /// From now on the search keys of added cards wait for writeKeys(): for many cards in one command.
    void gatherKeys() { m_gathers = true; }
    [[nodiscard]] Done writeKeys();
    [[nodiscard]] Result<Saved<Customer>> update(Stored<Customer> stored, int version, const Customer &input) const;
    /// Writes a card that a merge or its undoing has changed, with its numbers and search keys; answers its version.
    [[nodiscard]] Result<int> settle(const Stored<Customer> &card, const Customer &before) const;
    [[nodiscard]] Done heldByAnother(const Customer &customer, std::optional<CustomerId> self) const;
    /// PI-03: a tombstone without number and search key; answers its version. What it was is noted nowhere.
    [[nodiscard]] Result<int> erase(const Stored<Customer> &card, CustomerState state) const;

private:
    [[nodiscard]] Done indexNew(CustomerId id, StoreId store, const Customer &customer);
    Context &m_context;
    const Session &m_session;
    bool m_gathers = false;
    std::vector<SearchKey> m_gathered;
};

} // namespace showroom
