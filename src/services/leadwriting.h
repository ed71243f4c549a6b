// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/leads.h"

namespace showroom
{

/// What adding and moving a lead means, inside a running command: by an action, by a follow-up, with a new customer alike.
class LeadWriting
{
public:
    LeadWriting(Context &context, const Session &session) : m_context(context), m_session(session) {}

    [[nodiscard]] Result<Saved<Lead>> add(Lead lead, const Stored<Customer> &customer) const;
    /// Changes the state along the table, with what belongs to it, and notes the event; the caller updates the record.
    [[nodiscard]] Done move(Stored<Lead> &lead, LeadAction action, const LeadActionInput &input) const;
    /// A move that follows from a document of the deal, whoever took its step; a lead from which there is no such move stays.
    [[nodiscard]] Done follow(StoreId store, LeadId id, LeadAction action) const;
    /// Takes the owner away, with its event: a lead that returns to the pool by FU-11 before somebody takes it.
    [[nodiscard]] Done returnToPool(Stored<Lead> &lead) const;
    /// Writes the lead, with what follows from the change: its place in a queue (FU-05), and whose the card is.
    [[nodiscard]] Result<Saved<Lead>> save(Stored<Lead> lead, const Lead &before, const QString &action,
                                           const QString &reason) const;
    /// The facts of one lead for the week of `today` and the one before.
    [[nodiscard]] Result<LeadFacts> factsOf(StoreId store, LeadId lead, QDate today) const;

    /// The level follows from the answers (rules/grading.h) unless a person chose another and said why.
    [[nodiscard]] Done grade(Stored<Lead> &lead, Level before) const;

private:
    [[nodiscard]] Result<LeadActionInput> understood(const Stored<Lead> &lead, LeadAction action, LeadActionInput input) const;
    [[nodiscard]] Done neverAnswered(const Stored<Lead> &lead) const;
    [[nodiscard]] Done guarded(const Stored<Lead> &lead, LeadAction action, const LeadActionInput &input) const;
    [[nodiscard]] Done checkInput(const Stored<Lead> &lead, LeadAction action, const LeadActionInput &input) const;
    [[nodiscard]] Done cardFollows(const Stored<Lead> &lead, const Lead &before) const;
    void apply(Lead &lead, LeadAction action, const LeadActionInput &input, Instant now) const;
    [[nodiscard]] Done note(const Stored<Lead> &lead, LeadEventKind kind, LeadState from, const LeadActionInput &input) const;
    Context &m_context;
    const Session &m_session;
};

} // namespace showroom
