// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

namespace showroom::bench
{
namespace
{

using Milliseconds = std::chrono::duration<double, std::milli>;

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

/// The table at the end is the report; Google Benchmark's own lines would only stand between.
class Silent final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &) override {}
};

QString number(double value)
{
    return QString::number(value, 'f', value >= 100 ? 0 : value >= 1 ? 2 : 3);
}

QString shown(const Row &row, const Figure &figure)
{
    if (row.target.perSecond)
        return QStringLiteral("%1/s").arg(number(figure.p50 > 0 ? row.itemsEach * 1000 / figure.p50 : 0));
    return QStringLiteral("%1 / %2 ms").arg(number(figure.p50), number(figure.p95));
}

QString shown(const Target &target)
{
    QStringList parts;
    if (target.ratio)
        parts << QStringLiteral("≤ %1 ×").arg(*target.ratio);
    if (target.milliseconds)
        parts << QStringLiteral("≤ %1 ms").arg(*target.milliseconds);
    if (target.p95Milliseconds)
        parts << QStringLiteral("p95 ≤ %1 ms").arg(*target.p95Milliseconds);
    if (target.perSecond)
        parts << QStringLiteral("≥ %1/s").arg(*target.perSecond);
    return parts.join(QStringLiteral(", "));
}

void run(const QString &name, int times, const std::function<void()> &body, std::vector<double> &taken)
{
    benchmark::ClearRegisteredBenchmarks();
    benchmark::RegisterBenchmark(qPrintable(name),
                                 [&](benchmark::State &state) {
                                     for (auto _ : state) {
                                         const auto start = std::chrono::steady_clock::now();
                                         body();
                                         const Milliseconds passed = std::chrono::steady_clock::now() - start;
                                         state.SetIterationTime(passed.count() / 1000);
                                         taken.push_back(passed.count());
                                     }
                                 })
        ->Iterations(times)
        ->UseManualTime();
    Silent silent;
    benchmark::RunSpecifiedBenchmarks(&silent);
}

} // namespace

bool Row::met() const
{
    return (!target.ratio || ratio() <= *target.ratio) && (!target.milliseconds || ours.p50 <= *target.milliseconds) &&
           (!target.p95Milliseconds || ours.p95 <= *target.p95Milliseconds) &&
           (!target.perSecond || perSecond() >= *target.perSecond);
}

Figure figureOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    if (milliseconds.empty())
        return {};
    return {percentile(milliseconds, 0.5), percentile(milliseconds, 0.95), int(milliseconds.size())};
}

Figure measure(const QString &name, int times, const std::function<void()> &body)
{
    std::vector<double> taken;
    body();
    run(name, times, body, taken);
    return figureOf(std::move(taken));
}

Pair measureByTurns(const QString &name, int times, const std::function<void()> &ours, const std::function<void()> &raw)
{
    constexpr int turn = 25;
    std::vector<double> oursTaken, rawTaken;
    for (int done = 0; done < times; done += turn) {
        // The first after the other's turn reads again what that one wrote, and is not counted.
        ours();
        run(name, std::min(turn, times - done), ours, oursTaken);
        raw();
        run(name, std::min(turn, times - done), raw, rawTaken);
    }
    return {figureOf(std::move(oursTaken)), figureOf(std::move(rawTaken))};
}

QString table(const std::vector<Row> &rows)
{
    QString text = QStringLiteral("| task | ours (p50 / p95) | raw | ratio | target | met |\n|---|---|---|---|---|---|\n");
    for (const Row &row : rows)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(row.task, shown(row, row.ours), row.raw ? shown(row, *row.raw) : QStringLiteral("–"),
                         row.raw ? QStringLiteral("%1 ×").arg(number(row.ratio())) : QStringLiteral("–"), shown(row.target),
                         row.met() ? QStringLiteral("yes") : QStringLiteral("NO"));
    return text;
}

} // namespace showroom::bench
