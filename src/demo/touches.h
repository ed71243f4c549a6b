// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/random.h"
#include "demo/staff.h"
#include "showroom/domain/clock.h"

namespace showroom
{

enum class TouchKind { Talk, Attempt, Mass };

/// That a consultant was, or tried to be, in touch.
struct Touch {
    QDate day;
    int minute = 0; ///< of the day
    TouchKind kind = TouchKind::Talk;
};

/// The weeks that are to be filled.
struct TouchPeriod {
    QDate opened; ///< the lead's first day: its week owes less the later it began
    QDate first;
    QDate last;
    bool metOnOpening = false;
};

/// When a consultant of this diligence was in touch, in order. A kept week has what FU-01 owes on different days; the running
/// one is planned to its Sunday, so that only part of it has happened yet.
[[nodiscard]] std::vector<Touch> touches(Random &random, const TouchPeriod &period, const Diligence &diligence);

} // namespace showroom
