// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace showroom::bench
{

/// How long one thing took, over many times, in milliseconds.
struct Figure {
    double p50 = 0;
    double p95 = 0;
    int times = 0;
};

/// What a row of the report must reach: so many times the raw figure, or so many milliseconds, or so many a second.
struct Target {
    std::optional<double> ratio = {};
    std::optional<double> milliseconds = {};
    std::optional<double> perSecond = {};
    std::optional<double> p95Milliseconds = {};
};

struct Row {
    QString task;
    Figure ours;
    std::optional<Figure> raw;
    double itemsEach = 1; ///< for rates: how many were done each time
    Target target;

    [[nodiscard]] double ratio() const { return raw && raw->p50 > 0 ? ours.p50 / raw->p50 : 0; }
    [[nodiscard]] double perSecond() const { return ours.p50 > 0 ? itemsEach * 1000 / ours.p50 : 0; }
    [[nodiscard]] bool met() const;
};

/// Runs the body so many times under Google Benchmark, after one run that is not counted.
[[nodiscard]] Figure measure(const QString &name, int times, const std::function<void()> &body);
/// Ours and the raw body by turns, so that a machine that slows down or speeds up between them does so for both.
struct Pair {
    Figure ours;
    Figure raw;
};
[[nodiscard]] Pair measureByTurns(const QString &name, int times, const std::function<void()> &ours,
                                  const std::function<void()> &raw);
[[nodiscard]] Figure figureOf(std::vector<double> milliseconds);

/// The one table, as Markdown, which a terminal shows well enough.
[[nodiscard]] QString table(const std::vector<Row> &rows);

} // namespace showroom::bench
