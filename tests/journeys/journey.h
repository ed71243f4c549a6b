// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/frontdesk.h"
#include "showroom/crypto/argon2hasher.h"
#include "showroom/paper/qtpress.h"
#include "showroom/repositories/storage.h"
#include "showroom/services/services.h"
#include "support/testclock.h"
#include "widgets/shell/mainwindow.h"
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace showroom
{

/// The whole program in one process, on a file of its own, on a clock that stands at Monday, 23 November 2026, 09:00: a person
/// sits before the window and types.
class Journey : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Starts the program, as often as the story wants.
    void start();
    void leave();
    /// A dealership with an administrator and two consultants, made without the window.
    void standingDealership();
    void signIn(const QString &signin, const QString &password);

    [[nodiscard]] bool soon(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition, 60'000); }
    /// What is on the screen: the text of a label, button or field that shows.
    [[nodiscard]] bool shows(const QString &text) const;
    template <class Widget>
    [[nodiscard]] Widget *visible(const QString &name = {}) const
    {
        for (Widget *widget : window->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void type(const QString &field, const QString &text);
    /// Where the focus is; Chinese as an input method commits it.
    void write(const QString &text);
    void click(const QString &button);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// The same data, asked beside the window.
    struct Beside {
        explicit Beside(const QString &where, const Clock &clock);
        Session as(const QString &signin);
        Argon2Hasher hasher;
        QtPress press;
        std::unique_ptr<Storage> storage;
        Services services;
    };
    [[nodiscard]] std::unique_ptr<Beside> beside()
    {
        return std::make_unique<Beside>(file(QStringLiteral("showroom.db")), clock);
    }

    TestClock clock;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<FrontDesk> desk;
    int presses = 0;

private:
    QTemporaryDir m_folder;
    Theme m_theme{*qApp};
    Language m_language;
    std::unique_ptr<Preferences> m_preferences;
};

} // namespace showroom
