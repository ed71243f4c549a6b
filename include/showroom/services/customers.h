// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// A customer's card as this reader may see it: masked where their role or scope does not need the value.
struct CustomerCard {
    Stored<Customer> customer;
    QString ownerName;
    bool inFull = false; ///< nothing is masked
    bool mayEdit = false;
    std::vector<Stored<Lead>> leads;
    std::vector<FollowUpRow> timeline; ///< newest first; empty when not in full
    LevelLetters letters = {};         ///< how this reader's store calls the levels
};

struct CustomerFilter {
    bool mineOnly = false;
    std::optional<PersonId> owner;
    std::optional<CustomerState> state;
    CustomerSort sort = CustomerSort::Newest;
};

/// A card that may be the same person (FU-10).
struct NearMatch {
    CustomerId id = CustomerId(0);
    QString name;
    QString phone; ///< masked where needed
    QString ownerName;
    bool sameNumber = false; ///< true: it blocks; false: the same name, it is only shown
    bool mayOpen = false;
};

class CustomerService
{
public:
    explicit CustomerService(Context &context) : m_context(context) {}
    /// Conflict with `record` set, and FU-10's verdict, when the number stands on another card already.
    [[nodiscard]] Result<Saved<Customer>> add(const Session &session, const CommandId &command, const Customer &customer);
    /// Conflict when `version` is stale: nothing is written, and the caller shows both versions.
    [[nodiscard]] Result<Saved<Customer>> update(const Session &session, const CommandId &command, CustomerId id, int version,
                                                 const Customer &customer);
    [[nodiscard]] Result<CustomerCard> show(const Session &session, CustomerId id);
    [[nodiscard]] Result<Page<CustomerRow>> page(const Session &session, const CustomerFilter &filter,
                                                 const std::optional<CustomerRow> &after, int limit);
    /// Standing cards for what is being typed.
    [[nodiscard]] Result<std::vector<NearMatch>> nearMatches(const Session &session, const QString &name, const QString &phone);
    /// `from` becomes part of `into`: every lead and follow-up moves along, the card stays as a tombstone (FU-10).
    [[nodiscard]] Result<Saved<Customer>> merge(const Session &session, const CommandId &command, CustomerId from,
                                                CustomerId into, const QString &reason);

private:
    Context &m_context;
};

} // namespace showroom
