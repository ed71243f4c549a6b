// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/lead.h"

namespace showroom::rules
{

/// What a lead's answers are worth, and the level that follows (客户级别划分, norms.md 1): the time of purchase 6, 4, 2 or 1, the
/// way of payment decided, budget fits, watches the price and likes the model 2 each, prefers a rival −3. Above 9 is H, above 7
/// A, above 5 B, else C; the source writes "above 5 C" and no threshold for B, which is read as a slip.
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
    std::vector<Label> betterIf = {};
    friend bool operator==(const Grade &, const Grade &) = default;
};

/// None while nobody has asked when they want to buy: a grade needs at least that.
[[nodiscard]] std::optional<Grade> gradeOf(const Lead &lead);

/// "H by 10 points: Within a week +6, Budget fits +2, Likes the model +2", and what would raise it.
[[nodiscard]] Message explained(const Grade &grade);

} // namespace showroom::rules
