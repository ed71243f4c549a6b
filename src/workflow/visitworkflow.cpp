// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/visitworkflow.h"
#include <array>

namespace showroom
{

namespace
{

constexpr Roles desk{Role::Consultant, Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director};

using V = VisitState;
using Step = Transition<VisitState, VisitAction>;
constexpr std::array visitTable{
    Step{V::Waiting, VisitAction::Receive, V::Received, desk},
    Step{V::Received, VisitAction::Receive, V::Received, desk}, // another consultant takes over
    Step{V::Waiting, VisitAction::Identify, V::Waiting, desk},
    Step{V::Received, VisitAction::Identify, V::Received, desk},
    Step{V::Left, VisitAction::Identify, V::Left, desk},
    Step{V::Waiting, VisitAction::Leave, V::Left, desk, Own::Allowed, "FU-12"},
    Step{V::Received, VisitAction::Leave, V::Left, desk, Own::Allowed, "FU-12"},
    Step{V::Left, VisitAction::ComeBack, V::Received, desk},
    Step{V::Waiting, VisitAction::Void, V::Voided, desk},
    Step{V::Received, VisitAction::Void, V::Voided, desk},
    Step{V::Left, VisitAction::Void, V::Voided, desk},
};

constexpr Roles callers{Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director};

using Call = Transition<CheckState, CheckAction>;
constexpr std::array checkTable{
    Call{CheckState::Drawn, CheckAction::Confirm, CheckState::Confirmed, callers},
    Call{CheckState::Drawn, CheckAction::Contradict, CheckState::Contradicted, callers},
    Call{CheckState::Drawn, CheckAction::NotReached, CheckState::Drawn, callers},
    Call{CheckState::Drawn, CheckAction::GiveUp, CheckState::Unreached, callers},
};

} // namespace

std::span<const Transition<VisitState, VisitAction>> Flow<Visit>::table()
{
    return visitTable;
}

std::span<const char *const> Flow<Visit>::takes(VisitAction action)
{
    static constexpr const char *consultant[] = {"consultant"};
    static constexpr const char *customer[] = {"customer"};
    if (action == VisitAction::Receive)
        return consultant;
    return action == VisitAction::Identify ? std::span<const char *const>(customer) : std::span<const char *const>();
}

std::span<const Transition<CheckState, CheckAction>> Flow<CheckCall>::table()
{
    return checkTable;
}

std::span<const char *const> Flow<CheckCall>::takes(CheckAction action)
{
    static constexpr const char *answers[] = {"satisfaction", "remark"};
    const bool answered = action == CheckAction::Confirm || action == CheckAction::Contradict;
    return answered ? std::span<const char *const>(answers) : std::span<const char *const>();
}

} // namespace showroom
