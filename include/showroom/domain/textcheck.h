// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/message.h"
#include <optional>

namespace showroom
{

struct TextLimits {
    int maxLength = 200; ///< in characters (code points, as both databases count), not UTF-16 units
    bool multiLine = false;
};

/// The one boundary for text from people, whether typed, pasted or imported: what keeps this text from being stored, or nothing.
/// Refused is what cannot be stored everywhere (NUL, half characters, noncharacters), what cannot be seen (control characters),
/// what makes a text read otherwise than it is (direction marks), and what is too long. Anything else, of any language, with
/// emoji and combining marks, is stored unchanged.
[[nodiscard]] std::optional<Message> problemOf(const QString &text, TextLimits limits);

/// Without the spaces around it, also full-width (U+3000), no-break and zero-width ones and a byte order mark.
[[nodiscard]] QString trimmedText(const QString &text);

/// Whether a text can be an address of RFC 5321: one mailbox, its local part within 64 and the whole within 254 characters.
/// Quoted local parts and addresses by number are refused: no person has one.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace showroom
