// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/rules/duplicates.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// Another card that this one was merged with, and is still (FU-10).
struct MergedCard {
    CardMergeId merge = CardMergeId(0);
    CustomerId other = CustomerId(0);
    QString name;            ///< of the other
    bool becamePart = false; ///< this card became part of the other, else the other of this one
};

/// A customer's card as this reader may see it: masked where their role or scope does not need the value.
struct CustomerCard {
    Stored<Customer> customer;
    QString ownerName;
    bool inFull = false; ///< nothing is masked
    bool mayEdit = false;
    std::vector<Stored<Lead>> leads;
    std::vector<FollowUpRow> timeline; ///< newest first; empty when not in full
    std::vector<MergedCard> merges = {};
    LevelLetters letters = {}; ///< how this reader's store calls the levels
};

struct CustomerFilter {
    bool mineOnly = false;
    std::optional<PersonId> owner;
    std::optional<CustomerState> state;
    CustomerSort sort = CustomerSort::Newest;
};

/// A card that may be the same person (FU-10), as far as who types may know of it, and what to do about it.
struct NearMatch {
    CustomerId id = CustomerId(0);
    QString name;  ///< that of the store when only another store of the group holds the number
    QString phone; ///< masked where needed
    QString ownerName;
    bool sameNumber = false; ///< else the same name
    bool mayOpen = false;
    bool workable = false;      ///< a new lead may be opened on it
    std::optional<LeadId> lead; ///< the newest
    QString levelText;          ///< of that lead, as the store's brand calls it
    std::optional<QDate> lastContactOn;
    rules::DuplicateStep step = rules::DuplicateStep::Look;
    Verdict verdict; ///< blocks a second card, or is only shown
};

class CustomerService
{
public:
    explicit CustomerService(Context &context) : m_context(context) {}
    /// Conflict with `record` set, and FU-10's verdict, when the number stands on another card already; unless `sharedNumber`
    /// says with whom it is shared, and this person may say so (AssignAndMerge).
    [[nodiscard]] Result<Saved<Customer>> add(const Session &session, const CommandId &command, const Customer &customer);
    /// Conflict when `version` is stale: nothing is written, and the caller shows both versions.
    [[nodiscard]] Result<Saved<Customer>> update(const Session &session, const CommandId &command, CustomerId id, int version,
                                                 const Customer &customer);
    [[nodiscard]] Result<CustomerCard> show(const Session &session, CustomerId id);
    [[nodiscard]] Result<Page<CustomerRow>> page(const Session &session, const CustomerFilter &filter,
                                                 const std::optional<CustomerRow> &after, int limit);
    /// Standing cards for what is being typed.
    [[nodiscard]] Result<std::vector<NearMatch>> nearMatches(const Session &session, const QString &name, const QString &phone);
    /// `from` becomes part of `into`: everything that hangs on it moves along, the card stays as a tombstone (FU-10). It can be
    /// undone: Services::merges.
    [[nodiscard]] Result<Saved<Customer>> merge(const Session &session, const CommandId &command, CustomerId from,
                                                CustomerId into, const QString &reason);

private:
    [[nodiscard]] Result<std::vector<MergedCard>> mergesOf(const Stored<Customer> &card);
    [[nodiscard]] Result<NearMatch> matchOn(const Session &session, CustomerId id, bool sameNumber);
    [[nodiscard]] Result<std::vector<NearMatch>> withOtherStores(const Session &session, std::vector<NearMatch> matches,
                                                                 const std::vector<StoreId> &stores);
    Context &m_context;
};

} // namespace showroom
