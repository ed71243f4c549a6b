// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"

namespace showroom
{

enum class ChangeKind { Terms, Delivery, Cancellation };

template <>
struct Codes<ChangeKind> {
    static constexpr auto context = "ChangeKind";
    static constexpr std::array entries{
        Code{ChangeKind::Terms, "terms", QT_TRANSLATE_NOOP("ChangeKind", "Change of terms")},
        Code{ChangeKind::Delivery, "delivery", QT_TRANSLATE_NOOP("ChangeKind", "Another delivery date")},
        Code{ChangeKind::Cancellation, "cancellation", QT_TRANSLATE_NOOP("ChangeKind", "Cancellation")},
    };
};

/// CT-05: consultant → clerk → director. Refused: an emergency until its outcome is recorded.
enum class ChangeState { Requested, Submitted, Allowed, Refused, Recorded, Acknowledged, Settled, Withdrawn };

template <>
struct Codes<ChangeState> {
    static constexpr auto context = "ChangeState";
    static constexpr std::array entries{
        Code{ChangeState::Requested, "requested", QT_TRANSLATE_NOOP("ChangeState", "Asked for")},
        Code{ChangeState::Submitted, "submitted", QT_TRANSLATE_NOOP("ChangeState", "Awaits the director")},
        Code{ChangeState::Allowed, "allowed", QT_TRANSLATE_NOOP("ChangeState", "Allowed")},
        Code{ChangeState::Refused, "refused", QT_TRANSLATE_NOOP("ChangeState", "Refused: emergency")},
        Code{ChangeState::Recorded, "recorded", QT_TRANSLATE_NOOP("ChangeState", "In the contract")},
        Code{ChangeState::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("ChangeState", "Known to customer service")},
        Code{ChangeState::Settled, "settled", QT_TRANSLATE_NOOP("ChangeState", "Settled")},
        Code{ChangeState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("ChangeState", "Withdrawn")},
    };
};

/// A request to change a stamped contract (合同变更). What it adds to or takes from the price is the program's to put into the
/// next version.
struct ContractChange {
    QString number; ///< BG-2026-0001
    ContractId contract = ContractId(0);
    ChangeKind kind = ChangeKind::Terms;
    QString wanted;                  ///< in the words of who asks
    std::optional<QDate> deliveryOn; ///< for another delivery date
    QString clause;                  ///< the clerk's wording for the contract
    Money surcharge = Money::fromFen(0);
    Money reduction = Money::fromFen(0);
    QString outcome;               ///< how an emergency was settled
    std::optional<PersonId> owner; ///< of the contract
    ChangeState state = ChangeState::Requested;
    friend bool operator==(const ContractChange &, const ContractChange &) = default;
};

template <>
struct Description<ContractChange> {
    static constexpr auto kind = "contract_change";
    static constexpr auto table = "contract_change";
    static constexpr auto parent = "contract";
    static constexpr auto context = "ContractChange";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"number", &ContractChange::number, QT_TRANSLATE_NOOP("ContractChange", "Number"), open, Secrecy::Open, by, 40},
        Field{"contract", &ContractChange::contract, QT_TRANSLATE_NOOP("ContractChange", "Contract"), Presence::Required,
              Secrecy::Open, Edit::OnCreate},
        Field{"kind", &ContractChange::kind, QT_TRANSLATE_NOOP("ContractChange", "Kind"), open, Secrecy::Open, Edit::OnCreate},
        Field{"wanted", &ContractChange::wanted, QT_TRANSLATE_NOOP("ContractChange", "What is wanted, and why"),
              Presence::Required, Secrecy::Open, Edit::OnCreate, 1000},
        Field{"delivery_date", &ContractChange::deliveryOn, QT_TRANSLATE_NOOP("ContractChange", "New delivery date"), open},
        Field{"clause", &ContractChange::clause, QT_TRANSLATE_NOOP("ContractChange", "Clause for the contract"), open,
              Secrecy::Open, Edit::Free, 2000},
        Field{"surcharge_fen", &ContractChange::surcharge, QT_TRANSLATE_NOOP("ContractChange", "Added to the price"), open,
              Secrecy::Price},
        Field{"reduction_fen", &ContractChange::reduction, QT_TRANSLATE_NOOP("ContractChange", "Taken off the price"), open,
              Secrecy::Price},
        Field{"outcome", &ContractChange::outcome, QT_TRANSLATE_NOOP("ContractChange", "Outcome"), open, Secrecy::Open, by, 1000},
        Field{"owner", &ContractChange::owner, QT_TRANSLATE_NOOP("ContractChange", "Owner"), open, Secrecy::Open, by},
        Field{"state", &ContractChange::state, QT_TRANSLATE_NOOP("ContractChange", "State"), open, Secrecy::Open, by});
};

enum class SealState { Out, Returned };

template <>
struct Codes<SealState> {
    static constexpr auto context = "SealState";
    static constexpr std::array entries{
        Code{SealState::Out, "out", QT_TRANSLATE_NOOP("SealState", "Copies are out")},
        Code{SealState::Returned, "returned", QT_TRANSLATE_NOOP("SealState", "Signed copy returned")},
    };
};

struct SealUse;
using SealUseId = Id<SealUse>;

/// An entry of the seal register (用印登记): which version was stamped, by whom (its author), in how many copies, and whether the
/// copy that the customer signed has come back to the file.
struct SealUse {
    ContractId contract = ContractId(0);
    int revision = 1;
    QString seal;
    int copies = 2;
    QString handedTo;         ///< who took the stamped copies along
    bool exceptional = false; ///< CT-04: before the mark
    QString reason;
    QDate stampedOn;
    std::optional<QDate> returnedOn;
    SealState state = SealState::Out;
    friend bool operator==(const SealUse &, const SealUse &) = default;
};

template <>
struct Description<SealUse> {
    static constexpr auto kind = "seal_use";
    static constexpr auto table = "seal_use";
    static constexpr auto parent = "contract";
    static constexpr auto context = "SealUse";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto fields = fieldList(
        Field{"contract", &SealUse::contract, QT_TRANSLATE_NOOP("SealUse", "Contract"), Presence::Required, Secrecy::Open, by},
        Field{"revision", &SealUse::revision, QT_TRANSLATE_NOOP("SealUse", "Version"), Presence::Required, Secrecy::Open, by},
        Field{"seal", &SealUse::seal, QT_TRANSLATE_NOOP("SealUse", "Seal"), Presence::Required, Secrecy::Open, by, 60},
        Field{"copies", &SealUse::copies, QT_TRANSLATE_NOOP("SealUse", "Copies"), Presence::Required, Secrecy::Open, by},
        Field{"handed_to", &SealUse::handedTo, QT_TRANSLATE_NOOP("SealUse", "Handed to"), Presence::Optional, Secrecy::Open, by,
              60},
        Field{"exceptional", &SealUse::exceptional, QT_TRANSLATE_NOOP("SealUse", "Before the mark"), Presence::Required,
              Secrecy::Open, by},
        Field{"reason", &SealUse::reason, QT_TRANSLATE_NOOP("SealUse", "Reason"), Presence::Optional, Secrecy::Open, by},
        Field{"stamped_on", &SealUse::stampedOn, QT_TRANSLATE_NOOP("SealUse", "Stamped on"), Presence::Required, Secrecy::Open,
              by},
        Field{"returned_on", &SealUse::returnedOn, QT_TRANSLATE_NOOP("SealUse", "Returned on"), Presence::Optional, Secrecy::Open,
              by},
        Field{"state", &SealUse::state, QT_TRANSLATE_NOOP("SealUse", "State"), Presence::Required, Secrecy::Open, by});
};

} // namespace showroom
