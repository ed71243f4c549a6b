// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/contractworkflow.h"
#include <array>

namespace showroom
{

namespace
{

using S = ContractState;
using A = ContractAction;
using Move = Transition<S, A>;
using ChangeMove = Transition<ChangeState, ChangeAction>;

constexpr Roles nobody{};
constexpr Roles clerk{Role::Clerk};
constexpr Roles deciders{Role::Director, Role::GeneralManager};
constexpr Roles generalManager{Role::GeneralManager};
constexpr Roles administration{Role::GeneralAdmin};
constexpr Roles manager{Role::Manager};
constexpr Roles finance{Role::Finance};
constexpr Roles service{Role::Service};
constexpr Roles sellers{Role::Consultant, Role::Clerk};
constexpr Roles handers{Role::Clerk, Role::OfficeManager, Role::Manager};

constexpr std::array contractTable{
    Move{S::Draft, A::ApproveTerms, S::Draft, deciders, Own::Forbidden, "CT-01"},
    Move{S::Draft, A::Complete, S::Complete, clerk, Own::Allowed, "CT-02"},
    Move{S::Complete, A::Withdraw, S::Draft, clerk},
    Move{S::Complete, A::Mark, S::Marked, generalManager, Own::Forbidden, "CT-04"},
    Move{S::Complete, A::Return, S::Draft, generalManager, Own::Forbidden},
    Move{S::Complete, A::StampByException, S::StampedByException, manager, Own::Forbidden, "CT-04"},
    Move{S::StampedByException, A::Report, S::StampedByException, manager},
    Move{S::StampedByException, A::Mark, S::Marked, generalManager, Own::Forbidden, "CT-04"},
    // The report is owed until it is given, also when the mark came first and the contract went on.
    Move{S::Marked, A::Report, S::Marked, manager},
    Move{S::Effective, A::Report, S::Effective, manager},
    Move{S::Delivered, A::Report, S::Delivered, manager},
    Move{S::Marked, A::Stamp, S::Stamped, administration, Own::Allowed, "CT-04"},
    Move{S::Marked, A::TakeEffect, S::Effective, clerk, Own::Allowed, "CT-04"}, // one that was stamped before its mark
    Move{S::Stamped, A::TakeEffect, S::Effective, clerk},
    Move{S::Stamped, A::Stamp, S::Stamped, administration, Own::Allowed, "CT-05"}, // a further version
    Move{S::Effective, A::Stamp, S::Effective, administration, Own::Allowed, "CT-05"},

    Move{S::Stamped, A::Change, S::Stamped, nobody},
    Move{S::Effective, A::Change, S::Effective, nobody},
    Move{S::Effective, A::Deliver, S::Delivered, nobody},
    Move{S::Delivered, A::Close, S::Closed, nobody},

    Move{S::Draft, A::Cancel, S::Cancelled, clerk},
    Move{S::Complete, A::Cancel, S::Cancelled, clerk},
    Move{S::Marked, A::Cancel, S::Cancelled, deciders},
    Move{S::StampedByException, A::Rescind, S::Cancelled, nobody},
    Move{S::Marked, A::Rescind, S::Cancelled, nobody},
    Move{S::Stamped, A::Rescind, S::Cancelled, nobody},
    Move{S::Effective, A::Rescind, S::Cancelled, nobody},
};

static_assert(findTransition<S, A>(contractTable, S::Draft, A::Mark) == nullptr, "CT-02: nothing incomplete is marked");
static_assert(findTransition<S, A>(contractTable, S::Complete, A::Stamp) == nullptr, "CT-04: no stamp before the mark");
static_assert(findTransition<S, A>(contractTable, S::Stamped, A::Cancel) == nullptr, "CT-05: what is stamped changes by request");

constexpr std::array changeTable{
    ChangeMove{ChangeState::Requested, ChangeAction::Submit, ChangeState::Submitted, clerk},
    ChangeMove{ChangeState::Submitted, ChangeAction::Allow, ChangeState::Allowed, deciders, Own::Forbidden, "CT-05"},
    ChangeMove{ChangeState::Submitted, ChangeAction::Refuse, ChangeState::Refused, deciders, Own::Forbidden},
    ChangeMove{ChangeState::Allowed, ChangeAction::Record, ChangeState::Recorded, clerk, Own::Allowed, "CT-03"},
    ChangeMove{ChangeState::Recorded, ChangeAction::Acknowledge, ChangeState::Acknowledged, service},
    ChangeMove{ChangeState::Refused, ChangeAction::Settle, ChangeState::Settled, Roles{Role::Consultant, Role::Director}},
    ChangeMove{ChangeState::Requested, ChangeAction::Withdraw, ChangeState::Withdrawn, sellers},
    ChangeMove{ChangeState::Submitted, ChangeAction::Withdraw, ChangeState::Withdrawn, sellers},
};

constexpr std::array sealTable{
    Transition<SealState, SealAction>{SealState::Out, SealAction::Return, SealState::Returned, administration},
};

constexpr std::array templateTable{
    Transition<TemplateState, TemplateAction>{TemplateState::Draft, TemplateAction::Use, TemplateState::InUse, deciders,
                                              Own::Forbidden},
    Transition<TemplateState, TemplateAction>{TemplateState::Draft, TemplateAction::Retire, TemplateState::Retired,
                                              Roles{Role::Clerk, Role::Manager, Role::Director, Role::GeneralManager}},
    Transition<TemplateState, TemplateAction>{TemplateState::InUse, TemplateAction::Retire, TemplateState::Retired, deciders},
};

constexpr std::array receiptTable{
    Transition<ReceiptState, ReceiptAction>{ReceiptState::Recorded, ReceiptAction::Void, ReceiptState::Voided, finance,
                                            Own::Allowed, "CT-08"},
};

constexpr std::array reconciliationTable{
    Transition<ReconciliationState, ReconciliationAction>{ReconciliationState::Open, ReconciliationAction::Sign,
                                                          ReconciliationState::Signed, finance},
    Transition<ReconciliationState, ReconciliationAction>{ReconciliationState::Signed, ReconciliationAction::Confirm,
                                                          ReconciliationState::Locked, Roles{Role::Director}, Own::Forbidden,
                                                          "CT-08"},
    Transition<ReconciliationState, ReconciliationAction>{ReconciliationState::Signed, ReconciliationAction::Return,
                                                          ReconciliationState::Open, Roles{Role::Director}, Own::Forbidden},
};

constexpr std::array deliveryTable{
    Transition<DeliveryState, DeliveryAction>{DeliveryState::Appointed, DeliveryAction::HandOver, DeliveryState::HandedOver,
                                              handers, Own::Allowed, "CT-11"},
    Transition<DeliveryState, DeliveryAction>{DeliveryState::Appointed, DeliveryAction::Cancel, DeliveryState::Cancelled,
                                              Roles{Role::Consultant, Role::Clerk, Role::OfficeManager, Role::Manager}},
};

} // namespace

std::span<const Transition<ContractState, ContractAction>> Flow<Contract>::table()
{
    return contractTable;
}

std::span<const Transition<ChangeState, ChangeAction>> Flow<ContractChange>::table()
{
    return changeTable;
}

std::span<const Transition<SealState, SealAction>> Flow<SealUse>::table()
{
    return sealTable;
}

std::span<const Transition<TemplateState, TemplateAction>> Flow<ContractTemplate>::table()
{
    return templateTable;
}

std::span<const Transition<ReceiptState, ReceiptAction>> Flow<Receipt>::table()
{
    return receiptTable;
}

std::span<const Transition<ReconciliationState, ReconciliationAction>> Flow<Reconciliation>::table()
{
    return reconciliationTable;
}

std::span<const Transition<DeliveryState, DeliveryAction>> Flow<Delivery>::table()
{
    return deliveryTable;
}

} // namespace showroom
