// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photographer.h"
#include "app/frontdesk.h"
#include "showroom/services/services.h"
#include "widgets/shell/mainwindow.h"
#include <QAbstractButton>
#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace showroom
{

namespace
{

constexpr int roundsOfAnswers = 4; // an answer may ask the next question: list, row, card

} // namespace

Photographer::Photographer(MainWindow &window, FrontDesk &desk, const Options &options)
    : m_window(window), m_desk(desk), m_page(options.picture), m_file(options.out)
{
    if (m_page.isEmpty())
        return;
    const bool gate = m_page == QLatin1String("signin") || m_page == QLatin1String("welcome");
    if (gate) {
        connect(&desk, &FrontDesk::usable, this, [this] { waitForAnswers(roundsOfAnswers); });
        return;
    }
    connect(&desk, &FrontDesk::refused, this, [] {
        std::fputs("Nobody could be signed in, so there is no picture: name somebody of the demonstration with --as.\n", stderr);
        QApplication::exit(1);
    });
    connect(&desk, &FrontDesk::ready, this, [this] {
        m_window.showPage(m_page.section(u'/', 0, 0));
        // "today/asWeek": the page, and a button of it that is pressed before.
        if (auto *button = m_window.findChild<QAbstractButton *>(m_page.section(u'/', 1)); button && m_page.contains(u'/'))
            button->click();
        waitForAnswers(roundsOfAnswers);
    });
}

/// What is asked comes back in order: when our own question is answered, those before it are.
void Photographer::waitForAnswers(int rounds)
{
    if (rounds == 0)
        return QTimer::singleShot(200, this, &Photographer::take);
    QTimer::singleShot(50, this, [this, rounds] {
        m_desk.executor()->ask(
            this, [](Services &services) { return services.signIn.isEmpty(); },
            [this, rounds](const Result<bool> &) { waitForAnswers(rounds - 1); });
    });
}

void Photographer::take()
{
    const bool saved = m_window.grab().save(m_file, "PNG");
    if (!saved)
        std::fprintf(stderr, "The picture could not be saved: %s\n", m_file.toLocal8Bit().constData());
    QApplication::exit(saved ? 0 : 1);
}

} // namespace showroom
