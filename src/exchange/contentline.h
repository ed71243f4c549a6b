// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace showroom
{

/// A text as a value: backslash, comma, semicolon and line breaks escaped, other control characters left out (RFC 6350 3.4,
/// RFC 5545 3.3.11).
[[nodiscard]] QString escapedValue(const QString &text);

/// "NAME:value", in lines of at most 75 octets that are broken between characters, each ended by CRLF (RFC 6350 3.2, RFC 5545
/// 3.1). The value is escaped already; whatever line break is still in it is left out, so that no value begins a line.
[[nodiscard]] QByteArray contentLine(const char *name, const QString &value);

} // namespace showroom
