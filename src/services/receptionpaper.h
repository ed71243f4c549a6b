// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/levels.h"
#include "showroom/domain/paper.h"
#include "showroom/services/reception.h"

namespace showroom
{

struct ReceptionOnPaper {
    const ReceptionDay &day;
    QString store;
    QString reader;
    StoreZone zone;
    Instant at = Instant::fromMs(0);
    LevelLetters letters = {};
};

/// The register of a day (来店（电）登记表) as the desk signs and files it; in Chinese whoever prints it.
[[nodiscard]] Paper receptionPaper(const ReceptionOnPaper &subject);

} // namespace showroom
