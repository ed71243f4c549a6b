// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/codes.h"
#include "showroom/domain/description.h"

namespace showroom
{

struct ExportPermit;
using ExportPermitId = Id<ExportPermit>;

enum class ExportPermitState { Asked, Approved, Refused, Used };

template <>
struct Codes<ExportPermitState> {
    static constexpr auto context = "ExportPermitState";
    static constexpr std::array entries{
        Code{ExportPermitState::Asked, "asked", QT_TRANSLATE_NOOP("ExportPermitState", "Awaits the director")},
        Code{ExportPermitState::Approved, "approved", QT_TRANSLATE_NOOP("ExportPermitState", "Approved")},
        Code{ExportPermitState::Refused, "refused", QT_TRANSLATE_NOOP("ExportPermitState", "Refused")},
        Code{ExportPermitState::Used, "used", QT_TRANSLATE_NOOP("ExportPermitState", "Used")},
    };
};

/// An export of personal data past the limit of PI-04, which waits for the director and then holds once: for the person who
/// asked, for this kind and these conditions.
struct ExportPermit {
    QString kind;           ///< of the records
    QString conditions;     ///< names of the fields that were chosen by; their values may be somebody's phone
    QString conditionsHash; ///< SHA-256 of them with their values, so that the permit holds for no other list
    QString purpose;
    int rows = 0; ///< more than so many when it was asked for; how many it became once it was used
    ExportPermitState state = ExportPermitState::Asked;
    std::optional<QDate> decidedOn;
    friend bool operator==(const ExportPermit &, const ExportPermit &) = default;
};

template <>
struct Description<ExportPermit> {
    static constexpr auto kind = "export_permit";
    static constexpr auto table = "export_permit";
    static constexpr auto context = "ExportPermit";
    static constexpr auto fields = fieldList(
        Field{"kind", &ExportPermit::kind, QT_TRANSLATE_NOOP("ExportPermit", "Records"), Presence::Required, Secrecy::Open,
              Edit::ByAction, 40},
        Field{"conditions", &ExportPermit::conditions, QT_TRANSLATE_NOOP("ExportPermit", "Chosen by"), Presence::Optional,
              Secrecy::Open, Edit::ByAction},
        Field{"conditions_hash", &ExportPermit::conditionsHash, QT_TRANSLATE_NOOP("ExportPermit", "Mark of the conditions"),
              Presence::Required, Secrecy::Open, Edit::ByAction},
        Field{"purpose", &ExportPermit::purpose, QT_TRANSLATE_NOOP("ExportPermit", "Purpose"), Presence::Required, Secrecy::Open,
              Edit::ByAction},
        Field{"rows", &ExportPermit::rows, QT_TRANSLATE_NOOP("ExportPermit", "Rows"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"state", &ExportPermit::state, QT_TRANSLATE_NOOP("ExportPermit", "State"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"decided_on", &ExportPermit::decidedOn, QT_TRANSLATE_NOOP("ExportPermit", "Decided on"), Presence::Optional,
              Secrecy::Open, Edit::ByAction});
};

} // namespace showroom
