// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tasks.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

namespace showroom::bench
{
namespace
{

constexpr int starts = 15;

/// From the start of the process to the line that says that a usable frame was painted.
Figure startOf(const QString &program, const QStringList &arguments)
{
    std::vector<double> taken;
    for (int i = 0; i <= starts; ++i) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        if (!process.waitForReadyRead(30'000))
            qFatal("%s painted nothing: %s", qPrintable(program), process.readAllStandardError().constData());
        const double passed = double(timer.nsecsElapsed()) / 1e6;
        process.waitForFinished();
        if (i > 0)
            taken.push_back(passed);
    }
    return figureOf(std::move(taken));
}

} // namespace

std::vector<Row> starting(const Shop &shop)
{
    const QString program = QStringLiteral(SHOWROOM_BIN_DIR "/showroom");
    if (!QFileInfo::exists(program))
        return {};
    const QStringList arguments{QStringLiteral("--db"), shop.file(), QStringLiteral("--as"), QStringLiteral("limin"),
                                QStringLiteral("--measure-start")};
    Row row{QStringLiteral("start of the program to a usable window (raw: of an empty QMainWindow)"),
            startOf(program, arguments),
            {},
            1,
            {}};
    row.raw = startOf(QStringLiteral(SHOWROOM_BIN_DIR "/emptywindow"), {});
    row.target.ratio = 2;
    return {row};
}

} // namespace showroom::bench
