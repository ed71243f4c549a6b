// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/options.h"
#include <QObject>

namespace showroom
{

class FrontDesk;
class MainWindow;

/// Saves a picture of a page once its data has come, then ends the program: how the documentation's pictures are made, and what
/// is shown where there is no display. "signin" and "welcome" are pages too.
class Photographer final : public QObject
{
    Q_OBJECT
public:
    Photographer(MainWindow &window, FrontDesk &desk, const Options &options);

private:
    void waitForAnswers(int rounds);
    void take();

    MainWindow &m_window;
    FrontDesk &m_desk;
    QString m_page;
    QString m_file;
};

} // namespace showroom
