// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// The undoing of one recording, inside a running command. What it changed of the lead stands in the trail, which was written
/// in the same transaction; the recording's own entry keeps beside it what no difference says.
class TakingBack
{
public:
    TakingBack(Context &context, const Session &session, Stored<FollowUp> followUp)
        : m_context(context), m_session(session), m_followUp(std::move(followUp))
    {
    }

    /// What will have to be known of lead and card, read before the recording changes them.
    struct Standing {
        int leadVersion = 1;
        std::optional<Instant> refusedAt; ///< a difference in the trail has whole seconds
        std::optional<QDate> cardContact;
    };
    [[nodiscard]] static Result<Standing> standingBefore(Context &context, const Stored<Lead> &lead);
    /// The recording's entry in the trail, with the version that it left the lead in.
    [[nodiscard]] static QJsonObject noted(QJsonObject followUp, const Standing &standing, int leadVersion);

    [[nodiscard]] Result<Saved<FollowUp>> run();

private:
    [[nodiscard]] Done inTime() const;
    [[nodiscard]] Result<QJsonObject> entryOf(const QString &kind, qint64 record, const QString &action) const;
    [[nodiscard]] Done isLast() const;
    [[nodiscard]] Result<Saved<FollowUp>> voided();
    [[nodiscard]] Done leadBack(const QJsonObject &before);
    [[nodiscard]] Done restored(Stored<Lead> &lead, const QJsonObject &before) const;
    [[nodiscard]] Done cardBack(const QJsonObject &before, bool counted);

    Context &m_context;
    const Session &m_session;
    Stored<FollowUp> m_followUp;
};

} // namespace showroom
