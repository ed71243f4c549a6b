// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/leads.h"

namespace showroom
{

/// As long as a recording can be taken back by who made it, by the store's clock.
inline constexpr int undoSeconds = 60;

class FollowUpService
{
public:
    explicit FollowUpService(Context &context) : m_context(context) {}
    /// Records a contact: FU-07 blocks when something learned is missing, FU-09 holds a late one for a manager, the lead moves
    /// along (new → following, refused, won back), and the level follows `levelAfter`. One transaction.
    [[nodiscard]] Result<Saved<FollowUp>> record(const Session &session, const CommandId &command, const FollowUp &followUp);
    /// What record() would answer, without recording: for marking fields while typing.
    [[nodiscard]] Result<std::vector<Verdict>> check(const Session &session, const FollowUp &followUp);
    [[nodiscard]] Result<Saved<FollowUp>> act(const Session &session, const CommandId &command, FollowUpId id,
                                              FollowUpAction action, const QString &reason);
    /// Takes a recording back within undoSeconds: it is voided and stays in sight, and lead and card are as they were before it.
    /// Only its author may, and only while nothing has happened to the lead since; Rejected says what stands against it.
    [[nodiscard]] Result<Saved<FollowUp>> undo(const Session &session, const CommandId &command, FollowUpId id);
    [[nodiscard]] Result<FollowUpRow> show(const Session &session, FollowUpId id);
    [[nodiscard]] Result<Page<FollowUpRow>> page(const Session &session, std::optional<PersonId> author,
                                                 std::optional<FollowUpId> after, int limit);

private:
    Context &m_context;
};

} // namespace showroom
