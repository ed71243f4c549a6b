// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/person.h"
#include "showroom/domain/phone.h"

namespace showroom
{

struct Customer;
using CustomerId = Id<Customer>;

enum class CustomerKind { Person, Company };

template <>
struct Codes<CustomerKind> {
    static constexpr auto context = "CustomerKind";
    static constexpr std::array entries{
        Code{CustomerKind::Person, "person", QT_TRANSLATE_NOOP("CustomerKind", "Person")},
        Code{CustomerKind::Company, "company", QT_TRANSLATE_NOOP("CustomerKind", "Company")},
    };
};

/// prospect → base customer 基盘 → regular 老客户; Merged: the card has become part of another (FU-10). Erased: at the person's
/// request nothing of them is left here; Locked: nothing but the contracts that must be kept (PI-03).
enum class CustomerState { Prospect, Base, Regular, Merged, Erased, Locked };

/// The cards that people work with; the others are tombstones.
[[nodiscard]] constexpr bool isStanding(CustomerState state)
{
    return state == CustomerState::Prospect || state == CustomerState::Base || state == CustomerState::Regular;
}

template <>
struct Codes<CustomerState> {
    static constexpr auto context = "CustomerState";
    static constexpr std::array entries{
        Code{CustomerState::Prospect, "prospect", QT_TRANSLATE_NOOP("CustomerState", "Prospect")},
        Code{CustomerState::Base, "base", QT_TRANSLATE_NOOP("CustomerState", "Base customer")},
        Code{CustomerState::Regular, "regular", QT_TRANSLATE_NOOP("CustomerState", "Regular customer")},
        Code{CustomerState::Merged, "merged", QT_TRANSLATE_NOOP("CustomerState", "Merged into another card")},
        Code{CustomerState::Erased, "erased", QT_TRANSLATE_NOOP("CustomerState", "Erased at their request")},
        Code{CustomerState::Locked, "locked", QT_TRANSLATE_NOOP("CustomerState", "Locked: kept for the contract alone")},
    };
};

/// What stands in the place of an erased name.
inline constexpr auto erasedName = "***";

/// A person or company that may buy, bought, or was a visitor once (客户信息卡).
struct Customer {
    QString name;
    CustomerKind kind = CustomerKind::Person;
    std::optional<Phone> phone; ///< with otherPhone the key by which a card is the same card (FU-10)
    std::optional<Phone> otherPhone;
    QString sharedNumber; ///< with whom, when a number of theirs also stands on another's card: a couple, a company's line
    QString wechat;
    QString email;
    QString idNumber;
    QString address;
    QString region;
    QString employer;
    QString occupation;
    std::optional<QDate> birthday;
    QString source;
    std::optional<QDate> firstVisitOn;
    QString tags;
    QString note;
    std::optional<PersonId> owner; ///< the consultant
    CustomerState state = CustomerState::Prospect;
    std::optional<CustomerId> mergedInto;
    friend bool operator==(const Customer &, const Customer &) = default;
};

template <>
struct Description<Customer> {
    static constexpr auto kind = "customer";
    static constexpr auto table = "customer";
    static constexpr auto context = "Customer";
    static constexpr auto fields = fieldList(
        Field{"name", &Customer::name, QT_TRANSLATE_NOOP("Customer", "Name"), Presence::Required, Secrecy::Open, Edit::Free, 80},
        Field{"kind", &Customer::kind, QT_TRANSLATE_NOOP("Customer", "Kind"), Presence::Optional},
        Field{"phone", &Customer::phone, QT_TRANSLATE_NOOP("Customer", "Phone"), Presence::Required, Secrecy::Phone},
        Field{"other_phone", &Customer::otherPhone, QT_TRANSLATE_NOOP("Customer", "Other phone"), Presence::Optional,
              Secrecy::Phone},
        Field{"shared_number", &Customer::sharedNumber, QT_TRANSLATE_NOOP("Customer", "Number shared with"), Presence::Optional,
              Secrecy::Open, Edit::Free, 120},
        Field{"wechat", &Customer::wechat, QT_TRANSLATE_NOOP("Customer", "WeChat"), Presence::Optional, Secrecy::Contact,
              Edit::Free, 60},
        Field{"email", &Customer::email, QT_TRANSLATE_NOOP("Customer", "E-mail"), Presence::Optional, Secrecy::Contact,
              Edit::Free, 254},
        Field{"id_number", &Customer::idNumber, QT_TRANSLATE_NOOP("Customer", "ID number"), Presence::Optional, Secrecy::Identity,
              Edit::Free, 40},
        Field{"address", &Customer::address, QT_TRANSLATE_NOOP("Customer", "Address"), Presence::Optional, Secrecy::Address},
        Field{"region", &Customer::region, QT_TRANSLATE_NOOP("Customer", "Region"), Presence::Optional, Secrecy::Open, Edit::Free,
              80},
        Field{"employer", &Customer::employer, QT_TRANSLATE_NOOP("Customer", "Employer"), Presence::Optional, Secrecy::Open,
              Edit::Free, 120},
        Field{"occupation", &Customer::occupation, QT_TRANSLATE_NOOP("Customer", "Occupation"), Presence::Optional, Secrecy::Open,
              Edit::Free, 80},
        Field{"birthday", &Customer::birthday, QT_TRANSLATE_NOOP("Customer", "Birthday"), Presence::Optional},
        Field{"source", &Customer::source, QT_TRANSLATE_NOOP("Customer", "Source"), Presence::Optional, Secrecy::Open, Edit::Free,
              60},
        Field{"first_visit_on", &Customer::firstVisitOn, QT_TRANSLATE_NOOP("Customer", "First visit"), Presence::Optional},
        Field{"tags", &Customer::tags, QT_TRANSLATE_NOOP("Customer", "Tags"), Presence::Optional},
        Field{"note", &Customer::note, QT_TRANSLATE_NOOP("Customer", "Note"), Presence::Optional, Secrecy::Open, Edit::Free,
              2000},
        Field{"owner", &Customer::owner, QT_TRANSLATE_NOOP("Customer", "Owner"), Presence::Optional, Secrecy::Open,
              Edit::OnCreate},
        Field{"state", &Customer::state, QT_TRANSLATE_NOOP("Customer", "State"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"merged_into", &Customer::mergedInto, QT_TRANSLATE_NOOP("Customer", "Merged into"), Presence::Optional,
              Secrecy::Open, Edit::ByAction});
};

} // namespace showroom
