// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/figures.h"
#include "bench/shop.h"

namespace showroom::bench
{

[[nodiscard]] std::vector<Row> recordingFollowUps(Shop &shop);
[[nodiscard]] std::vector<Row> quoting(Shop &shop);
[[nodiscard]] std::vector<Row> worklists(Shop &shop);
[[nodiscard]] std::vector<Row> belowTheRule(Shop &shop);
[[nodiscard]] std::vector<Row> customerLists(Shop &shop);
[[nodiscard]] std::vector<Row> searching(Shop &shop);
[[nodiscard]] std::vector<Row> importing(const QString &folder);
[[nodiscard]] std::vector<Row> papers();
[[nodiscard]] std::vector<Row> starting(const Shop &shop);

} // namespace showroom::bench
