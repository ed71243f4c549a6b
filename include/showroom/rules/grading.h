// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"

namespace showroom::rules
{

/// What a lead's answers are worth by the policy's points, and the level that follows: the time of purchase, the way of payment
/// decided, budget fits, watches the price, likes the model, prefers a rival (客户级别划分, norms.md 1).
struct Grade {
    struct Part {
        int points = 0;
        Label why;
        friend bool operator==(const Part &, const Part &) = default;
    };
    Level level = Level::C;
    int score = 0;
    std::vector<Part> parts;
    /// The next better level that one change alone would bring, and the changes that would.
    std::optional<Level> better = {};
    std::vector<Part> betterIf = {};
    friend bool operator==(const Grade &, const Grade &) = default;
};

/// None while nobody has asked when they want to buy: a grade needs at least that.
[[nodiscard]] std::optional<Grade> gradeOf(const Lead &lead, const GradeScheme &scheme);

/// "H by 10 points: Within a week +6, Budget fits +2, Likes the model +2", and what would raise it; in the language of the
/// installed translators, since each answer is said with its points.
[[nodiscard]] QString explained(const Grade &grade, const LevelLetters &letters);

} // namespace showroom::rules
