// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/leads.h"

namespace showroom
{

/// The pool and the handing over of many leads at once (FU-11). What changes is used inside Context::carryOut.
class LeadPool
{
public:
    LeadPool(Context &context, const Session &session) : m_context(context), m_session(session) {}

    [[nodiscard]] Result<std::vector<PoolRow>> rows(int limit) const;
    [[nodiscard]] Result<Saved<Lead>> claim(Stored<Lead> lead) const;
    [[nodiscard]] Result<Saved<Person>> handOverAll(const HandOver &input) const;
    [[nodiscard]] Result<HandOverPreview> preview(PersonId from) const;

private:
    [[nodiscard]] Result<Stored<Person>> giver(PersonId from) const;
    /// Every lead of a person that can be handed over, oldest first.
    [[nodiscard]] Result<std::vector<Stored<Lead>>> leadsOf(const Stored<Person> &from) const;
    [[nodiscard]] Done checkReceivers(const Stored<Person> &from, const HandOver &input) const;
    [[nodiscard]] Result<int> moveCards(const Stored<Person> &from, const HandOver &input) const;

    Context &m_context;
    const Session &m_session;
};

} // namespace showroom
