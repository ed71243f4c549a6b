// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/customer.h"
#include "showroom/domain/followup.h"

namespace showroom
{

/// What the store may use what it knows of a person for (个人信息保护法 13, 17, 29).
enum class ConsentPurpose { Purchase, Marketing, Satisfaction, Sensitive };

template <>
struct Codes<ConsentPurpose> {
    static constexpr auto context = "ConsentPurpose";
    static constexpr std::array entries{
        Code{ConsentPurpose::Purchase, "purchase", QT_TRANSLATE_NOOP("ConsentPurpose", "Handling the purchase")},
        Code{ConsentPurpose::Marketing, "marketing", QT_TRANSLATE_NOOP("ConsentPurpose", "Offers and campaigns")},
        Code{ConsentPurpose::Satisfaction, "satisfaction", QT_TRANSLATE_NOOP("ConsentPurpose", "Satisfaction calls")},
        Code{ConsentPurpose::Sensitive, "sensitive", QT_TRANSLATE_NOOP("ConsentPurpose", "Sensitive data (identity, bank)")},
    };
};

enum class ConsentChannel { Phone, Sms, Wechat, Email, Letter, InPerson };

template <>
struct Codes<ConsentChannel> {
    static constexpr auto context = "ConsentChannel";
    static constexpr std::array entries{
        Code{ConsentChannel::Phone, "phone", QT_TRANSLATE_NOOP("ConsentChannel", "Telephone")},
        Code{ConsentChannel::Sms, "sms", QT_TRANSLATE_NOOP("ConsentChannel", "Text message")},
        Code{ConsentChannel::Wechat, "wechat", QT_TRANSLATE_NOOP("ConsentChannel", "WeChat")},
        Code{ConsentChannel::Email, "email", QT_TRANSLATE_NOOP("ConsentChannel", "E-mail")},
        Code{ConsentChannel::Letter, "letter", QT_TRANSLATE_NOOP("ConsentChannel", "Letter")},
        Code{ConsentChannel::InPerson, "in_person", QT_TRANSLATE_NOOP("ConsentChannel", "In person")},
    };
};

/// How the answer was given: what it can be proved by.
enum class ConsentForm { Signed, Spoken, Online };

template <>
struct Codes<ConsentForm> {
    static constexpr auto context = "ConsentForm";
    static constexpr std::array entries{
        Code{ConsentForm::Signed, "signed", QT_TRANSLATE_NOOP("ConsentForm", "Signed form")},
        Code{ConsentForm::Spoken, "spoken", QT_TRANSLATE_NOOP("ConsentForm", "Spoken")},
        Code{ConsentForm::Online, "online", QT_TRANSLATE_NOOP("ConsentForm", "Online")},
    };
};

/// What the person said: an opt-out without a consent before it is an answer, too.
enum class ConsentAnswer { Agreed, Refused };

template <>
struct Codes<ConsentAnswer> {
    static constexpr auto context = "ConsentAnswer";
    static constexpr std::array entries{
        Code{ConsentAnswer::Agreed, "agreed", QT_TRANSLATE_NOOP("ConsentAnswer", "Agreed")},
        Code{ConsentAnswer::Refused, "refused", QT_TRANSLATE_NOOP("ConsentAnswer", "Refused")},
    };
};

enum class ConsentState { Given, Refused, Withdrawn };

template <>
struct Codes<ConsentState> {
    static constexpr auto context = "ConsentState";
    static constexpr std::array entries{
        Code{ConsentState::Given, "given", QT_TRANSLATE_NOOP("ConsentState", "Given")},
        Code{ConsentState::Refused, "refused", QT_TRANSLATE_NOOP("ConsentState", "Refused")},
        Code{ConsentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("ConsentState", "Withdrawn")},
    };
};

struct Consent;
using ConsentId = Id<Consent>;

/// One line of the consent ledger (PI-01): what a person was told and answered for one purpose by one channel, and until when.
struct Consent {
    CustomerId customer = CustomerId(0);
    std::optional<ConsentPurpose> purpose;
    std::optional<ConsentChannel> channel;
    ConsentAnswer answer = ConsentAnswer::Agreed;
    ConsentForm how = ConsentForm::Spoken;
    QString notice;                  ///< version of the text that they were told; empty when made: the one in force
    std::optional<QDate> givenOn;    ///< empty when made: today
    std::optional<PersonId> takenBy; ///< who took the answer; empty when made: who records it
    QString note;
    std::optional<QDate> withdrawnOn;
    ConsentState state = ConsentState::Given;
    friend bool operator==(const Consent &, const Consent &) = default;
};

template <>
struct Description<Consent> {
    static constexpr auto kind = "consent";
    static constexpr auto table = "consent";
    static constexpr auto card = "customer";
    static constexpr auto day = "given_on";
    static constexpr auto context = "Consent";
    static constexpr auto open = Presence::Optional;
    static constexpr auto once = Edit::OnCreate;
    static constexpr auto fields = fieldList(
        Field{"customer", &Consent::customer, QT_TRANSLATE_NOOP("Consent", "Customer"), Presence::Required, Secrecy::Open, once},
        Field{"purpose", &Consent::purpose, QT_TRANSLATE_NOOP("Consent", "Purpose"), Presence::Required, Secrecy::Open, once},
        Field{"channel", &Consent::channel, QT_TRANSLATE_NOOP("Consent", "Channel"), Presence::Required, Secrecy::Open, once},
        Field{"answer", &Consent::answer, QT_TRANSLATE_NOOP("Consent", "Answer"), open, Secrecy::Open, once},
        Field{"how", &Consent::how, QT_TRANSLATE_NOOP("Consent", "How"), open, Secrecy::Open, once},
        Field{"notice", &Consent::notice, QT_TRANSLATE_NOOP("Consent", "Version of the notice"), open, Secrecy::Open, once, 40},
        Field{"given_on", &Consent::givenOn, QT_TRANSLATE_NOOP("Consent", "Day"), open, Secrecy::Open, once},
        Field{"taken_by", &Consent::takenBy, QT_TRANSLATE_NOOP("Consent", "Taken by"), open, Secrecy::Open, once},
        Field{"note", &Consent::note, QT_TRANSLATE_NOOP("Consent", "Note"), open, Secrecy::Open, once},
        Field{"withdrawn_on", &Consent::withdrawnOn, QT_TRANSLATE_NOOP("Consent", "Withdrawn on"), open, Secrecy::Open,
              Edit::ByAction},
        Field{"state", &Consent::state, QT_TRANSLATE_NOOP("Consent", "State"), open, Secrecy::Open, Edit::ByAction});
};

} // namespace showroom
