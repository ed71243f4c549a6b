// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/codes.h"
#include "showroom/domain/description.h"
#include <array>
#include <optional>

namespace showroom
{

struct Store;
struct Person;
using StoreId = Id<Store>;
using PersonId = Id<Person>;

/// A shop (门店) or office (办事处) of the organisation.
struct Store {
    QString name;
    QString region;
    QString zone = QStringLiteral("Asia/Shanghai"); ///< IANA id; days, weeks and months are this zone's
    bool demonstration = false;                     ///< invented people and customers; sign-in lists its people
    friend bool operator==(const Store &, const Store &) = default;
};

template <>
struct Description<Store> {
    static constexpr auto kind = "store";
    static constexpr auto table = "store";
    static constexpr auto context = "Store";
    static constexpr auto fields = fieldList(
        Field{"name", &Store::name, QT_TRANSLATE_NOOP("Store", "Name"), Presence::Required, Secrecy::Open, Edit::Free, 80},
        Field{"region", &Store::region, QT_TRANSLATE_NOOP("Store", "Region"), Presence::Optional, Secrecy::Open, Edit::Free, 80},
        Field{"zone", &Store::zone, QT_TRANSLATE_NOOP("Store", "Time zone"), Presence::Required, Secrecy::Open, Edit::Free, 60},
        Field{"demonstration", &Store::demonstration, QT_TRANSLATE_NOOP("Store", "Demonstration"), Presence::Required,
              Secrecy::Open, Edit::ByAction});
};

/// The columns of roles.md.
enum class Role { Consultant, Clerk, OfficeManager, Manager, Director, GeneralManager, Finance, Service, GeneralAdmin, SysAdmin };

template <>
struct Codes<Role> {
    static constexpr auto context = "Role";
    static constexpr std::array entries{
        Code{Role::Consultant, "consultant", QT_TRANSLATE_NOOP("Role", "Sales consultant")},
        Code{Role::Clerk, "clerk", QT_TRANSLATE_NOOP("Role", "Inside-sales clerk")},
        Code{Role::OfficeManager, "office_manager", QT_TRANSLATE_NOOP("Role", "Office manager")},
        Code{Role::Manager, "manager", QT_TRANSLATE_NOOP("Role", "Sales manager")},
        Code{Role::Director, "director", QT_TRANSLATE_NOOP("Role", "Sales director")},
        Code{Role::GeneralManager, "general_manager", QT_TRANSLATE_NOOP("Role", "General manager")},
        Code{Role::Finance, "finance", QT_TRANSLATE_NOOP("Role", "Finance")},
        Code{Role::Service, "service", QT_TRANSLATE_NOOP("Role", "Customer service")},
        Code{Role::GeneralAdmin, "general_admin", QT_TRANSLATE_NOOP("Role", "General administration")},
        Code{Role::SysAdmin, "sysadmin", QT_TRANSLATE_NOOP("Role", "System administrator")},
    };
};

enum class PersonState { Active, OnLeave, Disabled, Left };

template <>
struct Codes<PersonState> {
    static constexpr auto context = "PersonState";
    static constexpr std::array entries{
        Code{PersonState::Active, "active", QT_TRANSLATE_NOOP("PersonState", "Active")},
        Code{PersonState::OnLeave, "on_leave", QT_TRANSLATE_NOOP("PersonState", "On leave")},
        Code{PersonState::Disabled, "disabled", QT_TRANSLATE_NOOP("PersonState", "Disabled")},
        Code{PersonState::Left, "left", QT_TRANSLATE_NOOP("PersonState", "Left the company")},
    };
};

/// Somebody who works here and signs in as themselves. The password's hash lies in a table of its own.
struct Person {
    QString signin; ///< lower case, unique in the organisation
    QString name;
    Role role = Role::Consultant;
    PersonState state = PersonState::Active;
    std::optional<QDate> leaveUntil;
    friend bool operator==(const Person &, const Person &) = default;
};

template <>
struct Description<Person> {
    static constexpr auto kind = "person";
    static constexpr auto table = "person";
    static constexpr auto context = "Person";
    static constexpr auto fields = fieldList(
        Field{"signin", &Person::signin, QT_TRANSLATE_NOOP("Person", "Sign-in name"), Presence::Required, Secrecy::Open,
              Edit::OnCreate, 40},
        Field{"name", &Person::name, QT_TRANSLATE_NOOP("Person", "Name"), Presence::Required, Secrecy::Open, Edit::Free, 60},
        Field{"role", &Person::role, QT_TRANSLATE_NOOP("Person", "Role")},
        Field{"state", &Person::state, QT_TRANSLATE_NOOP("Person", "State"), Presence::Required, Secrecy::Open, Edit::ByAction},
        Field{"leave_until", &Person::leaveUntil, QT_TRANSLATE_NOOP("Person", "On leave until"), Presence::Optional});
};

} // namespace showroom
