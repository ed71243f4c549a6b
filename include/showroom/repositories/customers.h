// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/cardmerge.h"
#include "showroom/domain/error.h"
#include "showroom/domain/lead.h"
#include "showroom/repositories/repository.h"
#include <unordered_map>

namespace showroom
{

/// A row of the customer list: what can be shown without opening the card.
struct CustomerRow {
    CustomerId id = CustomerId(0);
    StoreId store = StoreId(0);
    QString name;
    std::optional<Phone> phone;
    CustomerState state = CustomerState::Prospect;
    std::optional<PersonId> owner;
    QString source;
    QString region;
    std::optional<Level> level; ///< of the newest open lead
    std::optional<QDate> lastContactOn;
    Instant changedAt = Instant::fromMs(0);
    QString sortKey;
};

enum class CustomerSort { Newest, Name, LastContact };

struct CustomerQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<CustomerState> state;
    CustomerSort sort = CustomerSort::Newest;
    std::optional<CustomerRow> after; ///< the last row of the page before
    int limit = 200;
};

/// What a card is held and found by.
struct CardIndex {
    std::vector<Phone> phones; ///< in full; nobody else in the store may hold them (FU-10)
    QStringList searchKeys;    ///< domain/searchkeys.h
    bool shared = false;       ///< others may hold the same numbers: a person has said so
};

/// One beginning by which a card is found (domain/searchkeys.h).
struct SearchKey {
    QString key;
    CustomerId customer;
};

/// What a search looks at to see whether a card is meant; nothing is masked yet.
struct SearchCandidate {
    CustomerId id = CustomerId(0);
    StoreId store = StoreId(0);
    QString name;
    std::optional<Phone> phone;
    std::optional<Phone> otherPhone;
    CustomerState state = CustomerState::Prospect;
    std::optional<PersonId> owner;
};

/// A birthday, or the day on which a car was handed over, that comes round again (FU-06).
struct Occasion {
    CustomerRow customer;
    QDate of;              ///< the first of these days
    bool delivery = false; ///< of a car
};

/// Of whom regular contact is owed.
struct RegularQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    QDate lastBefore; ///< no contact on this day or later
    int limit = 200;
};

class CustomerRepository : public Repository<Customer>
{
public:
    [[nodiscard]] virtual Result<std::vector<CustomerRow>> page(const CustomerQuery &query) = 0;
    /// The cards that hold this number in the store (FU-10), whoever owns them, the first to have had it first.
    [[nodiscard]] virtual Result<std::vector<CustomerId>> holdersOf(StoreId store, const QString &digits) = 0;
    [[nodiscard]] Result<std::optional<CustomerId>> holderOf(StoreId store, const QString &digits)
    {
        return holdersOf(store, digits).map([](const std::vector<CustomerId> &holders) {
            return holders.empty() ? std::nullopt : std::optional(holders.front());
        });
    }
    /// The stores in which some card holds it.
    [[nodiscard]] virtual Result<std::vector<StoreId>> storesHolding(const QString &digits) = 0;
    /// Claims the card's numbers and search keys, and gives up those it had before and no longer has: a new card had none, a
    /// merged one has none. Conflict when another card holds one of the numbers, also under concurrent use.
    [[nodiscard]] virtual Done index(StoreId store, CustomerId id, const CardIndex &before, const CardIndex &now) = 0;
    /// The search keys of cards that were indexed without any: of many cards at once they are written several times faster.
    [[nodiscard]] virtual Done addKeys(StoreId store, std::vector<SearchKey> keys) = 0;
    [[nodiscard]] virtual Result<std::vector<CustomerRow>> sameName(StoreId store, const QString &name, int limit) = 0;
    /// Candidates for a search: cards with a key in [prefix, bound), by key, after the first `skip`.
    [[nodiscard]] virtual Result<std::vector<SearchCandidate>> withKey(const std::vector<StoreId> &stores, const QString &prefix,
                                                                       const QString &bound, int limit, int skip) = 0;
    /// The level of the newest live lead of each card that has one.
    [[nodiscard]] virtual Result<std::unordered_map<CustomerId, Level>> levels(const std::vector<StoreId> &stores,
                                                                               const std::vector<CustomerId> &ids) = 0;
    /// Everything that hangs on the card of a merge becomes the other's, and it is kept what that was; how many.
    [[nodiscard]] virtual Result<int> moveChildren(const Stored<CardMerge> &merge) = 0;
    /// What a merge moved goes back, with what has come to its leads since; how many.
    [[nodiscard]] virtual Result<int> moveBack(const Stored<CardMerge> &merge) = 0;
    /// Sets the day of the last contact from what is recorded of the card.
    [[nodiscard]] virtual Done countLastContact(StoreId store, CustomerId id) = 0;
    [[nodiscard]] virtual Done touch(StoreId store, CustomerId id, QDate lastContactOn) = 0;
    [[nodiscard]] virtual Result<qint64> count(const std::vector<StoreId> &stores) = 0;
    /// Base and regular customers without a live lead whose last contact lies before a day, the longest ago first (FU-06).
    [[nodiscard]] virtual Result<std::vector<CustomerRow>> owedRegularContact(const RegularQuery &query) = 0;
    /// Birthdays and car anniversaries on these days of the year ("11-26"), by day.
    [[nodiscard]] virtual Result<std::vector<Occasion>>
    occasions(const std::vector<StoreId> &stores, std::optional<PersonId> owner, const QStringList &monthDays, int limit) = 0;
    /// The cards of one person, merged ones left out, become another's; how many (FU-11).
    [[nodiscard]] virtual Result<int> handOver(StoreId store, PersonId from, PersonId to, Instant now) = 0;
    /// Both phones of several cards, for verifying search candidates.
    [[nodiscard]] virtual Result<std::vector<Stored<Customer>>> several(const std::vector<StoreId> &stores,
                                                                        const std::vector<CustomerId> &ids) = 0;
    [[nodiscard]] virtual Result<std::optional<QDate>> lastContact(StoreId store, CustomerId id) = 0;
    /// The day before touch() moved it on to `from`, if it still stands there.
    [[nodiscard]] virtual Done untouch(StoreId store, CustomerId id, QDate from, std::optional<QDate> back) = 0;
};

} // namespace showroom
