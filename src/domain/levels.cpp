// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/levels.h"
#include <limits>

namespace showroom
{

const LevelTerms &termsOf(LevelPreset preset)
{
    // Days of purchase: domain.md, norms.md 1; a month counts 30 days, three months 90.
    static const LevelTerms department{{Level::H, {7, 2}}, {Level::A, {15, 7}}, {Level::B, {30, 14}}, {Level::C, {90, 30}}};
    static const LevelTerms trade{{Level::H, {7, 1}}, {Level::A, {15, 3}}, {Level::B, {30, 7}}, {Level::C, {90, 15}}};
    static const LevelTerms hyundai{{Level::H, {7, 2}}, {Level::A, {30, 7}}, {Level::B, {90, 14}}, {Level::C, {365, 30}}};
    static const LevelTerms blank{{Level::H, {7, {}}}, {Level::A, {15, {}}}, {Level::B, {30, {}}}, {Level::C, {90, {}}}};
    switch (preset) {
    case LevelPreset::Department:
        return department;
    case LevelPreset::Trade:
        return trade;
    case LevelPreset::BeijingHyundai:
        return hyundai;
    case LevelPreset::Blank:
        return blank;
    }
    Q_UNREACHABLE();
}

bool areOrdered(const LevelTerms &terms)
{
    constexpr int never = std::numeric_limits<int>::max();
    int purchase = 0, contact = 0;
    for (const auto &[level, term] : terms) {
        if (term.purchaseDays < purchase || term.contactDays.value_or(never) < contact)
            return false;
        purchase = term.purchaseDays;
        contact = term.contactDays.value_or(never);
    }
    return true;
}

} // namespace showroom
