// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace showroom
{

/// The one of , ; tab | that cuts the records of this text most evenly, outside of quoted cells; a comma where none does.
[[nodiscard]] QChar delimiterOf(const QString &beginning);

/// The delimiter that a first line "sep=;" names, as Excel writes and understands it; null without such a line.
[[nodiscard]] QChar declaredDelimiter(const QString &beginning);

} // namespace showroom
