// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/message.h"
#include <QStringList>
#include <optional>
#include <span>

namespace showroom
{

/// A reason for which a lead is closed. What the trade uses to begin with; a store chooses among them and adds words of its own
/// (norms.md 5: 战败原因, 无效线索; postponed: 暂缓购车).
struct CloseReason {
    const char *code;    ///< stored and exported
    const char *chinese; ///< as people type it
    const char *english; ///< source text, context "CloseReason"
};

[[nodiscard]] std::span<const CloseReason> lossReasons();     ///< lost to somebody or something (战败)
[[nodiscard]] std::span<const CloseReason> dormancyReasons(); ///< the wish sleeps (休眠)
[[nodiscard]] std::span<const CloseReason> invalidReasons();  ///< there was never a lead (无效)

[[nodiscard]] QStringList codesOf(std::span<const CloseReason> reasons);

/// The reason of a list that a text means: its code, its word in either language, or a part of the word that fits no other. What
/// is none of the program's own is one of the store's words and must be written as it stands in the list.
[[nodiscard]] std::optional<QString> reasonMeant(const QString &text, const QStringList &list);

/// A stored reason in words; a store's own, and what was written before there was a list, as it stands.
[[nodiscard]] MessageArgument wordOfReason(const QString &reason);

inline constexpr auto otherReason = "other";   ///< needs a note that says which
inline constexpr auto erasedReason = "erased"; ///< the customer asked to be erased; nobody chooses it
inline constexpr auto rivalReason = "rival";   ///< needs the competitor's name

} // namespace showroom
