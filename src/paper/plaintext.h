// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace showroom::paper
{

/// A text as it can be drawn letter by letter without touching what stands around it: every kind of line break is '\n', tabs are
/// spaces; what cannot be seen, turns the direction of reading or heaps marks over its neighbours is left out.
[[nodiscard]] QString plain(const QString &text);

/// The same in one line.
[[nodiscard]] QString plainLine(const QString &text);

/// The same, a paragraph each; none for an empty text.
[[nodiscard]] QStringList plainParagraphs(const QString &text);

} // namespace showroom::paper
