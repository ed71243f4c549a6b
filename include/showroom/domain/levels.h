// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/lead.h"
#include <map>

namespace showroom
{

/// What a level stands for. Brands disagree, so the terms are data; only the levels' codes are fixed (norms.md 1).
struct LevelTerm {
    int purchaseDays = 0;                ///< a purchase is expected within so many days
    std::optional<int> contactDays = {}; ///< at most so many days between two contacts (FU-13); none: no limit
    friend bool operator==(const LevelTerm &, const LevelTerm &) = default;
};

using LevelTerms = std::map<Level, LevelTerm>;

/// Terms that are in use somewhere, to begin with: the department's own, the trade's usual ones (行业通用), those of 北京现代,
/// and none at all for who sets their own.
enum class LevelPreset { Department, Trade, BeijingHyundai, Blank };

template <>
struct Codes<LevelPreset> {
    static constexpr auto context = "LevelPreset";
    static constexpr std::array entries{
        Code{LevelPreset::Department, "department", QT_TRANSLATE_NOOP("LevelPreset", "The department's")},
        Code{LevelPreset::Trade, "trade", QT_TRANSLATE_NOOP("LevelPreset", "Usual in the trade")},
        Code{LevelPreset::BeijingHyundai, "beijing_hyundai", QT_TRANSLATE_NOOP("LevelPreset", "Beijing Hyundai")},
        Code{LevelPreset::Blank, "blank", QT_TRANSLATE_NOOP("LevelPreset", "No intervals")},
    };
};

[[nodiscard]] const LevelTerms &termsOf(LevelPreset preset);

/// A less urgent level never asks for a purchase or a contact sooner than a more urgent one.
[[nodiscard]] bool areOrdered(const LevelTerms &terms);

} // namespace showroom
