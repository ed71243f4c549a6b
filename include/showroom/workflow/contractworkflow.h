// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/collection.h"
#include "showroom/domain/contractchange.h"
#include "showroom/domain/contracttemplate.h"
#include "showroom/domain/delivery.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

/// Change and Rescind follow from a change request that was allowed, Deliver from handing the car over, Close from the last
/// payment.
enum class ContractAction {
    ApproveTerms,
    Complete,
    Withdraw,
    Mark,
    Return,
    Stamp,
    StampByException,
    Report,
    TakeEffect,
    Change,
    Deliver,
    Close,
    Cancel,
    Rescind
};

template <>
struct Codes<ContractAction> {
    static constexpr auto context = "ContractAction";
    static constexpr std::array entries{
        Code{ContractAction::ApproveTerms, "approve_terms", QT_TRANSLATE_NOOP("ContractAction", "Approve the special terms")},
        Code{ContractAction::Complete, "complete", QT_TRANSLATE_NOOP("ContractAction", "Send for the mark")},
        Code{ContractAction::Withdraw, "withdraw", QT_TRANSLATE_NOOP("ContractAction", "Take back")},
        Code{ContractAction::Mark, "mark", QT_TRANSLATE_NOOP("ContractAction", "Mark")},
        Code{ContractAction::Return, "return", QT_TRANSLATE_NOOP("ContractAction", "Return for changes")},
        Code{ContractAction::Stamp, "stamp", QT_TRANSLATE_NOOP("ContractAction", "Stamp")},
        Code{ContractAction::StampByException, "stamp-by-exception",
             QT_TRANSLATE_NOOP("ContractAction", "Have it stamped before the mark")},
        Code{ContractAction::Report, "report", QT_TRANSLATE_NOOP("ContractAction", "Report to the general manager")},
        Code{ContractAction::TakeEffect, "take_effect", QT_TRANSLATE_NOOP("ContractAction", "Signed by both: takes effect")},
        Code{ContractAction::Change, "change", QT_TRANSLATE_NOOP("ContractAction", "New version")},
        Code{ContractAction::Deliver, "deliver", QT_TRANSLATE_NOOP("ContractAction", "Delivered")},
        Code{ContractAction::Close, "close", QT_TRANSLATE_NOOP("ContractAction", "Settled")},
        Code{ContractAction::Cancel, "cancel", QT_TRANSLATE_NOOP("ContractAction", "Cancel")},
        Code{ContractAction::Rescind, "rescind", QT_TRANSLATE_NOOP("ContractAction", "Cancelled by agreement")},
    };
};

template <>
struct Flow<Contract> {
    using State = ContractState;
    using Action = ContractAction;
    static constexpr auto state = &Contract::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action)
    {
        return action == Action::Return || action == Action::StampByException || action == Action::Report ||
               action == Action::Cancel;
    }
};

enum class ChangeAction { Submit, Allow, Refuse, Record, Acknowledge, Settle, Withdraw };

template <>
struct Codes<ChangeAction> {
    static constexpr auto context = "ChangeAction";
    static constexpr std::array entries{
        Code{ChangeAction::Submit, "submit", QT_TRANSLATE_NOOP("ChangeAction", "Pass on to the director")},
        Code{ChangeAction::Allow, "allow", QT_TRANSLATE_NOOP("ChangeAction", "Allow")},
        Code{ChangeAction::Refuse, "refuse", QT_TRANSLATE_NOOP("ChangeAction", "Refuse")},
        Code{ChangeAction::Record, "record", QT_TRANSLATE_NOOP("ChangeAction", "Put into the contract")},
        Code{ChangeAction::Acknowledge, "acknowledge", QT_TRANSLATE_NOOP("ChangeAction", "Take note")},
        Code{ChangeAction::Settle, "settle", QT_TRANSLATE_NOOP("ChangeAction", "Record the outcome")},
        Code{ChangeAction::Withdraw, "withdraw", QT_TRANSLATE_NOOP("ChangeAction", "Withdraw")},
    };
};

template <>
struct Flow<ContractChange> {
    using State = ChangeState;
    using Action = ChangeAction;
    static constexpr auto state = &ContractChange::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Refuse || action == Action::Settle; }
};

enum class SealAction { Return };

template <>
struct Codes<SealAction> {
    static constexpr auto context = "SealAction";
    static constexpr std::array entries{
        Code{SealAction::Return, "return", QT_TRANSLATE_NOOP("SealAction", "Signed copy came back")},
    };
};

template <>
struct Flow<SealUse> {
    using State = SealState;
    using Action = SealAction;
    static constexpr auto state = &SealUse::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action) { return false; }
};

enum class TemplateAction { Use, Retire };

template <>
struct Codes<TemplateAction> {
    static constexpr auto context = "TemplateAction";
    static constexpr std::array entries{
        Code{TemplateAction::Use, "use", QT_TRANSLATE_NOOP("TemplateAction", "Put in use")},
        Code{TemplateAction::Retire, "retire", QT_TRANSLATE_NOOP("TemplateAction", "Retire")},
    };
};

template <>
struct Flow<ContractTemplate> {
    using State = TemplateState;
    using Action = TemplateAction;
    static constexpr auto state = &ContractTemplate::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action) { return false; }
};

enum class ReceiptAction { Void };

template <>
struct Codes<ReceiptAction> {
    static constexpr auto context = "ReceiptAction";
    static constexpr std::array entries{
        Code{ReceiptAction::Void, "void", QT_TRANSLATE_NOOP("ReceiptAction", "Void")},
    };
};

template <>
struct Flow<Receipt> {
    using State = ReceiptState;
    using Action = ReceiptAction;
    static constexpr auto state = &Receipt::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action) { return true; }
};

template <>
struct Flow<StatementLine> {
    using State = ReceiptState;
    using Action = ReceiptAction;
    static constexpr auto state = &StatementLine::state;
    static std::span<const Transition<State, Action>> table() { return Flow<Receipt>::table(); }
    static bool isReasoned(Action) { return true; }
};

enum class ReconciliationAction { Sign, Confirm, Return };

template <>
struct Codes<ReconciliationAction> {
    static constexpr auto context = "ReconciliationAction";
    static constexpr std::array entries{
        Code{ReconciliationAction::Sign, "sign", QT_TRANSLATE_NOOP("ReconciliationAction", "Sign for finance")},
        Code{ReconciliationAction::Confirm, "confirm", QT_TRANSLATE_NOOP("ReconciliationAction", "Sign for sales, and lock")},
        Code{ReconciliationAction::Return, "return", QT_TRANSLATE_NOOP("ReconciliationAction", "Send back")},
    };
};

template <>
struct Flow<Reconciliation> {
    using State = ReconciliationState;
    using Action = ReconciliationAction;
    static constexpr auto state = &Reconciliation::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Return; }
};

enum class DeliveryAction { HandOver, Cancel };

template <>
struct Codes<DeliveryAction> {
    static constexpr auto context = "DeliveryAction";
    static constexpr std::array entries{
        Code{DeliveryAction::HandOver, "hand_over", QT_TRANSLATE_NOOP("DeliveryAction", "Handed over")},
        Code{DeliveryAction::Cancel, "cancel", QT_TRANSLATE_NOOP("DeliveryAction", "Cancel the appointment")},
    };
};

template <>
struct Flow<Delivery> {
    using State = DeliveryState;
    using Action = DeliveryAction;
    static constexpr auto state = &Delivery::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Cancel; }
};

} // namespace showroom
