// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/audit.h"
#include "showroom/domain/collection.h"
#include "showroom/domain/error.h"
#include "showroom/domain/followup.h"
#include "showroom/domain/quote.h"
#include "showroom/domain/talkscript.h"
#include "showroom/domain/vehicle.h"
#include "showroom/models/itemroles.h"
#include "showroom/services/leads.h"
#include <QDateTime>
#include <vector>

namespace showroom
{

/// How the window writes what it shows: in the language and by the conventions of the default locale. Plain text.
namespace words
{
/// "11-28 周六", with the year where it is not that of `today`.
[[nodiscard]] QString day(QDate day, QDate today);
[[nodiscard]] QString dayAndTime(QDate day, std::optional<QTime> time, QDate today);
/// A reason of closing, in the reader's language.
[[nodiscard]] QString reason(const QString &code);
/// "Today", "Tomorrow", "周四", then as day().
[[nodiscard]] QString nearDay(QDate day, QDate today);
/// "B→A" where FU-02 treats the level as another.
[[nodiscard]] QString level(Level level, Level treatedAs, const LevelLetters &letters);
[[nodiscard]] QString vehicleAndTopic(const Lead &lead);
/// "11-18 周三 Test drive, considering: likes the room → Invite 11-28 周六"
[[nodiscard]] QString contact(const FollowUp &followUp, QDate today);
/// Calls that checked what was recorded, a line each: when, of what kind, and what came of it.
[[nodiscard]] QStringList checks(const std::vector<Stored<CheckCall>> &calls, QDate today);
struct Line {
    QString text;
    bool struck = false; ///< it was taken back or voided: kept in sight, and counts for nothing
};
[[nodiscard]] std::vector<Line> timeline(const std::vector<FollowUpRow> &rows, QDate today);
/// "吉利 银河 L7 1.5T 豪华型"
[[nodiscard]] QString model(const QString &brand, const QString &series, const QString &name);
/// What a script is for: its step, the objection, or the competitor and our car.
[[nodiscard]] QString whatFor(const TalkScript &script);
/// "¥158,800.00"; whole yuan without their fen.
[[nodiscard]] QString money(Money amount);
/// "Manager", "Director", "GM": where there is little room.
[[nodiscard]] QString shortRole(Role role);
/// An entry of the audit trail: "Customer 12 · changed". A word that only a newer program knows stands as it was written.
[[nodiscard]] QString act(const AuditEntry &entry);
/// What was refused, by which article, and what to do: one line for a notice.
[[nodiscard]] QString error(const Error &error);
} // namespace words

namespace tones
{
[[nodiscard]] Tone of(Level level, Level treatedAs);
[[nodiscard]] Tone of(Level level);
[[nodiscard]] Tone of(CustomerState state);
[[nodiscard]] Tone of(LeadState state);
[[nodiscard]] Tone of(VehicleState state);
[[nodiscard]] Tone of(QuoteState state);
[[nodiscard]] Tone of(ContractState state);
/// Of the state of any other document, by its code: what waits, what went well, what did not.
[[nodiscard]] Tone ofDocument(const QString &stateCode);
[[nodiscard]] Tone of(Age age);
/// Of who approves: the further up, the warmer.
[[nodiscard]] Tone of(Role approver);
} // namespace tones

} // namespace showroom
