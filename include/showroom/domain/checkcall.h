// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/followup.h"

namespace showroom
{

struct CheckCall;
using CheckCallId = Id<CheckCall>;

/// Satisfaction: the clerk asks a customer whom a consultant says to have contacted (FU-08). Recall: a manager asks one whose
/// lead was claimed lost or invalid (FU-15).
enum class CheckPurpose { Satisfaction, Recall };

template <>
struct Codes<CheckPurpose> {
    static constexpr auto context = "CheckPurpose";
    static constexpr std::array entries{
        Code{CheckPurpose::Satisfaction, "satisfaction", QT_TRANSLATE_NOOP("CheckPurpose", "Telephone revisit")},
        Code{CheckPurpose::Recall, "recall", QT_TRANSLATE_NOOP("CheckPurpose", "Recall of a closed lead")},
    };
};

enum class CheckState { Drawn, Confirmed, Contradicted, Unreached };

template <>
struct Codes<CheckState> {
    static constexpr auto context = "CheckState";
    static constexpr std::array entries{
        Code{CheckState::Drawn, "drawn", QT_TRANSLATE_NOOP("CheckState", "To be called")},
        Code{CheckState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("CheckState", "Confirmed")},
        Code{CheckState::Contradicted, "contradicted", QT_TRANSLATE_NOOP("CheckState", "Contradicted")},
        Code{CheckState::Unreached, "unreached", QT_TRANSLATE_NOOP("CheckState", "Nobody reached")},
    };
};

/// A call that asks a customer whether what was recorded is so. Drawn by lot for a week (rules/sampling.h); its outcome stands
/// beside what it checked.
struct CheckCall {
    CheckPurpose purpose = CheckPurpose::Satisfaction;
    QDate week; ///< the Monday of the week that is looked at
    std::optional<FollowUpId> followUp;
    LeadId lead = LeadId(0);
    CustomerId customer = CustomerId(0);
    std::optional<PersonId> checked; ///< whose word it is
    int attempts = 0;                ///< calls that nobody answered
    std::optional<QDate> calledOn;
    std::optional<int> satisfaction; ///< 1 (not at all) to 5
    QString remark;                  ///< what the customer said
    CheckState state = CheckState::Drawn;
    friend bool operator==(const CheckCall &, const CheckCall &) = default;
};

template <>
struct Description<CheckCall> {
    static constexpr auto kind = "check_call";
    static constexpr auto table = "check_call";
    static constexpr auto context = "CheckCall";
    static constexpr auto day = "week";
    static constexpr auto fields =
        fieldList(Field{"purpose", &CheckCall::purpose, QT_TRANSLATE_NOOP("CheckCall", "Purpose"), Presence::Required,
                        Secrecy::Open, Edit::ByAction},
                  Field{"week", &CheckCall::week, QT_TRANSLATE_NOOP("CheckCall", "Week of"), Presence::Required, Secrecy::Open,
                        Edit::ByAction},
                  Field{"follow_up", &CheckCall::followUp, QT_TRANSLATE_NOOP("CheckCall", "Follow-up"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction},
                  Field{"lead", &CheckCall::lead, QT_TRANSLATE_NOOP("CheckCall", "Lead"), Presence::Required, Secrecy::Open,
                        Edit::ByAction},
                  Field{"customer", &CheckCall::customer, QT_TRANSLATE_NOOP("CheckCall", "Customer"), Presence::Required,
                        Secrecy::Open, Edit::ByAction},
                  Field{"checked", &CheckCall::checked, QT_TRANSLATE_NOOP("CheckCall", "Consultant"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction},
                  Field{"attempts", &CheckCall::attempts, QT_TRANSLATE_NOOP("CheckCall", "Unanswered calls"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction},
                  Field{"called_on", &CheckCall::calledOn, QT_TRANSLATE_NOOP("CheckCall", "Called on"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction},
                  Field{"satisfaction", &CheckCall::satisfaction, QT_TRANSLATE_NOOP("CheckCall", "Satisfaction, 1 to 5"),
                        Presence::Optional, Secrecy::Open, Edit::ByAction},
                  Field{"remark", &CheckCall::remark, QT_TRANSLATE_NOOP("CheckCall", "What the customer said"),
                        Presence::Optional, Secrecy::Open, Edit::ByAction, 500},
                  Field{"state", &CheckCall::state, QT_TRANSLATE_NOOP("CheckCall", "State"), Presence::Optional, Secrecy::Open,
                        Edit::ByAction});
};

} // namespace showroom
