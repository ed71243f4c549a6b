// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/talkscript.h"
#include <span>

namespace showroom
{

/// A script of the invented dealership, in words of our own. It says what to ask and how to answer, and claims nothing of any
/// car that a reader could not see for themselves.
struct DemoScript {
    ScriptKind kind;
    std::optional<SaleStep> step;
    QStringView about;  ///< the objection, or the competitor
    QStringView series; ///< of ours
    QStringView title;
    QStringView keywords;
    QStringView body;
};

[[nodiscard]] std::span<const DemoScript> demoScripts();

} // namespace showroom
