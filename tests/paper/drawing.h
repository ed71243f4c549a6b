// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/paper.h"
#include <QByteArray>

namespace showroom
{

/// Drawn, or a failure of the running test.
[[nodiscard]] QByteArray drawn(const Paper &paper);
[[nodiscard]] QByteArray drawn(const PaperBlock &block);

/// A paper of these blocks alone.
[[nodiscard]] Paper paperOf(std::vector<PaperBlock> blocks);

/// Nothing stands in the margins of any page, and there is something on each.
void expectWithinMargins(const QByteArray &pdf);

} // namespace showroom
