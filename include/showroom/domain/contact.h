// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/customer.h"

namespace showroom
{

/// A customer as an address book takes them. It is never stored: whoever sees a card in full has it as a contact, too.
struct Contact {
    QString uid; ///< a UUID, the same for as long as the card stands
    QString name;
    CustomerKind kind = CustomerKind::Person;
    std::optional<Phone> phone;
    std::optional<Phone> otherPhone;
    QString email;
    std::optional<QDate> birthday;
    QString employer;
    QString occupation;
    Instant changedAt = Instant::fromMs(0);
};

template <>
struct Description<Contact> {
    static constexpr auto kind = "contact";
    static constexpr auto context = "Customer"; // the words of the card
    static constexpr auto by = Edit::ByAction;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"uid", &Contact::uid, QT_TRANSLATE_NOOP("Customer", "Identifier"), open, Secrecy::Open, by},
        Field{"name", &Contact::name, QT_TRANSLATE_NOOP("Customer", "Name"), open, Secrecy::Open, by},
        Field{"card_kind", &Contact::kind, QT_TRANSLATE_NOOP("Customer", "Kind"), open, Secrecy::Open, by},
        Field{"phone", &Contact::phone, QT_TRANSLATE_NOOP("Customer", "Phone"), open, Secrecy::Phone, by},
        Field{"other_phone", &Contact::otherPhone, QT_TRANSLATE_NOOP("Customer", "Other phone"), open, Secrecy::Phone, by},
        Field{"email", &Contact::email, QT_TRANSLATE_NOOP("Customer", "E-mail"), open, Secrecy::Contact, by},
        Field{"birthday", &Contact::birthday, QT_TRANSLATE_NOOP("Customer", "Birthday"), open, Secrecy::Open, by},
        Field{"employer", &Contact::employer, QT_TRANSLATE_NOOP("Customer", "Employer"), open, Secrecy::Open, by},
        Field{"occupation", &Contact::occupation, QT_TRANSLATE_NOOP("Customer", "Occupation"), open, Secrecy::Open, by},
        Field{"changed_at", &Contact::changedAt, QT_TRANSLATE_NOOP("Customer", "Changed at"), open, Secrecy::Open, by});
};

} // namespace showroom
