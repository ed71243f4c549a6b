// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frontdesk.h"
#include "app/logging.h"
#include "app/photographer.h"
#include "widgets/shell/mainwindow.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/stat.h>

using namespace showroom;

namespace
{

/// Runs on from another moment, so that a demonstration shows the same day whenever its picture is taken.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const std::optional<QDateTime> &start)
        : m_shift(start ? start->toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch() : 0)
    {
    }
    [[nodiscard]] Instant now() const override { return Instant::fromMs(QDateTime::currentMSecsSinceEpoch() + m_shift); }

private:
    qint64 m_shift;
};

/// Prints how long it took until a person could do something, once that has been painted.
void measureStart(FrontDesk &desk, MainWindow &window, const QElapsedTimer &sinceStart)
{
    QObject::connect(&desk, &FrontDesk::usable, &window, [&window, &sinceStart] {
        window.repaint();
        std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
        std::fflush(stdout);
        QCoreApplication::exit(0);
    });
}

/// A demonstration lives in a folder that goes with the program, and somebody is there already unless a gate is to be seen.
void prepareDemonstration(Options &options, const QTemporaryDir &folder)
{
    const bool gate = options.picture == QLatin1String("signin") || options.picture == QLatin1String("welcome");
    options.database = folder.filePath(QStringLiteral("showroom.db"));
    if (options.signin.isEmpty() && !options.measureStart && !gate)
        options.signin = QStringLiteral("limin");
    if (options.picture == QLatin1String("welcome"))
        options.demonstration = false; // there is no dealership yet, and none is made
}

int runWindow(QApplication &app, const Options &options, Preferences &preferences, const QElapsedTimer &sinceStart)
{
    Theme theme(app);
    theme.setAppearance(appearanceNamed(options.appearance.isEmpty() ? preferences.appearance() : options.appearance));
    Language language;
    language.choose(options.language.isEmpty() ? preferences.language() : options.language);
    const auto start = options.at ? std::optional(StoreZone().at(options.at->date(), options.at->time()).utc()) : std::nullopt;
    const ShiftedClock clock(options.demonstration ? start : std::nullopt);
    MainWindow window;
    if (!preferences.geometry().isEmpty())
        window.restoreGeometry(preferences.geometry());
    if (options.size)
        window.resize(*options.size);
    FrontDesk desk(window, theme, language, preferences, clock, options);
    if (options.measureStart)
        measureStart(desk, window, sinceStart);
    const Photographer photographer(window, desk, options);
    desk.begin();
    window.show();
    const int result = QApplication::exec();
    preferences.setGeometry(window.saveGeometry());
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    umask(S_IRWXG | S_IRWXO); // whatever is written is for its owner alone
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Showroom"));
    QApplication::setApplicationName(QStringLiteral("showroom"));
    QApplication::setApplicationVersion(QStringLiteral(SHOWROOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("showroom"));
    QString complaint;
    std::optional<Options> options = readOptions(QApplication::arguments(), complaint);
    if (!options) {
        std::fputs(complaint.toLocal8Bit().constData(), stderr);
        return 2;
    }
    if (!options->demonstration) {
        startLogging();
        Preferences preferences;
        return runWindow(app, *options, preferences, sinceStart);
    }
    // A picture is made of the program as it ships, not of what somebody set.
    const QTemporaryDir folder;
    prepareDemonstration(*options, folder);
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    return runWindow(app, *options, preferences, sinceStart);
}
