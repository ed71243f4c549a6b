// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// FU-10, inside a running command: two cards become one with everything of both, and are parted again.
class CardMerging
{
public:
    CardMerging(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// The card that stays keeps what it says, and takes from the other what it does not; the other becomes a tombstone.
    [[nodiscard]] Result<Saved<Customer>> merge(Stored<Customer> losing, Stored<Customer> keeping, const QString &reason) const;
    /// The merged card stands again as it was, with what was moved from it and what has come to its leads since. What was taken
    /// over and was not changed afterwards is given up.
    [[nodiscard]] Done undo(const Stored<CardMerge> &merge) const;

private:
    [[nodiscard]] Result<CustomerState> withoutTheOther(const CardMerge &merge, const Stored<Customer> &kept) const;
    Context &m_context;
    const Session &m_session;
};

} // namespace showroom
