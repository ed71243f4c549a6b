// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/workflow/leadworkflow.h"

namespace showroom
{

/// A consultant's focus and the queue behind it (FU-05): places from 1 on without a gap, kept on the leads. Used inside
/// Context::carryOut, before the lead itself is saved.
class FocusQueue
{
public:
    FocusQueue(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// Focus puts the lead before all others of its owner, Queue behind them, Unfocus takes it out; other actions do nothing.
    [[nodiscard]] Done put(Stored<Lead> &lead, LeadAction action) const;
    /// A lead that was quoted, ordered, closed or given to another leaves the queue, and the next one becomes the focus.
    [[nodiscard]] Done leaveIfAgreed(Stored<Lead> &lead, const Lead &before) const;

private:
    /// Gives the others their places; `at` is left free for the lead itself.
    [[nodiscard]] Result<int> renumber(const Stored<Lead> &lead, std::optional<PersonId> owner, std::optional<int> at) const;

    Context &m_context;
    const Session &m_session;
};

} // namespace showroom
