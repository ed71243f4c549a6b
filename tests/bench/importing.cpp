// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawsqlite.h"
#include "bench/tasks.h"
#include "demo/numbers.h"
#include "demo/words.h"
#include <QDir>
#include <QFile>

namespace showroom::bench
{
namespace
{

constexpr int rowsEach = 20'000;
constexpr int timesEach = 3;

/// Rows as a file would bring them; those of another run have other numbers.
class Rows
{
public:
    explicit Rows(int run) : m_random(quint64(run) + 1), m_numbers(quint64(run)), m_first(100'000 + qint64(run) * rowsEach) {}

    Result<std::optional<ImportRow>> next()
    {
        if (m_made == rowsEach)
            return std::optional<ImportRow>();
        ImportRow row;
        row.number = m_made + 2;
        row.cells.insert(QStringLiteral("name"), words::personName(m_random));
        row.cells.insert(QStringLiteral("phone"), m_numbers.mobile(m_first + m_made));
        row.cells.insert(QStringLiteral("address"), words::region(m_random));
        row.cells.insert(QStringLiteral("occupation"), words::occupation(m_random));
        row.cells.insert(QStringLiteral("source"), words::source(m_random));
        m_made += 1;
        return std::optional(row);
    }

private:
    Random m_random;
    DemoNumbers m_numbers;
    qint64 m_first;
    int m_made = 0;
};

} // namespace

std::vector<Row> importing(const QString &folder)
{
    const QString file = QDir(folder).filePath(QStringLiteral("bench-import.showroom"));
    QFile::remove(file);
    Shop shop(file, 40);
    int run = 0;
    const auto import = [&] {
        Rows rows(run++);
        ImportOptions options;
        options.file = QStringLiteral("customers.csv");
        const auto outcome = must(shop.services().imports.run(
            shop.director(), CommandId::fresh(), QStringLiteral("customer"), [&rows] { return rows.next(); }, options));
        if (outcome.added != rowsEach)
            qFatal("%d of %d rows were added", outcome.added, rowsEach);
    };
    Row row{QStringLiteral("import, rows"), measure(QStringLiteral("import"), timesEach, import), {}, rowsEach, {}};
    row.target.perSecond = 10'000;
    return {row};
}

} // namespace showroom::bench
