// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tasks.h"
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>
#include <QThread>
#include <cstdio>

using namespace showroom::bench;

namespace
{

QString report(const std::vector<Row> &rows, int customers)
{
    return QStringLiteral(
               "%1 customers, %2 processors, %3. Ours goes through the services: rights, rules, audit; raw is the SQLite "
               "C API doing the same work on the same file in the same run. A window starts on an X display.\n\n%4")
        .arg(customers)
        .arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName(), table(rows));
}

bool write(const QString &text)
{
    QFile file(QStringLiteral(SHOWROOM_SOURCE_DIR "/docs/BENCH.md"));
    const QByteArray page =
        "# Speed\n\nMade by `scripts/bench --write`; read the ratios, milliseconds are this machine's.\n\n" + text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(page) == page.size();
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption customersOption(QStringLiteral("customers"), QStringLiteral("Customers of the demonstration."),
                                             QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption writeOption(QStringLiteral("write"), QStringLiteral("Write the table to docs/BENCH.md."));
    const QCommandLineOption onlyOption(QStringLiteral("only"), QStringLiteral("Only the rows of these tasks."),
                                        QStringLiteral("a,b"));
    parser.addOptions({customersOption, writeOption, onlyOption});
    parser.addHelpOption();
    parser.process(app);

    const int customers = parser.value(customersOption).toInt();
    const QDir folder(QCoreApplication::applicationDirPath());
    Shop shop(folder.filePath(QStringLiteral("bench-%1.showroom").arg(customers)), customers);

    const QStringList only = parser.value(onlyOption).split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::vector<Row> rows;
    const auto take = [&](const char *name, const std::function<std::vector<Row>()> &task) {
        if (!only.isEmpty() && !only.contains(QLatin1String(name)))
            return;
        const std::vector<Row> made = task();
        rows.insert(rows.end(), made.begin(), made.end());
    };
    take("worklist", [&] { return worklists(shop); });
    take("below", [&] { return belowTheRule(shop); });
    take("list", [&] { return customerLists(shop); });
    take("search", [&] { return searching(shop); });
    take("start", [&] { return starting(shop); });
    take("followup", [&] { return recordingFollowUps(shop); });
    take("paper", [] { return papers(); });
    take("quote", [&] { return quoting(shop); });
    take("import", [&] { return importing(folder.path()); });

    const QString text = report(rows, customers);
    std::printf("\n%s", qPrintable(text));
    return parser.isSet(writeOption) && !write(text) ? 1 : 0;
}
