// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "dealership/testdealership.h"
#include "widgets/look/theme.h"
#include "widgets/pagecontext.h"
#include <QTest>
#include <gtest/gtest.h>

namespace showroom
{

/// A dealership, and pages that work on it as in the program: through an Executor with a connection of its own. What they did
/// is read through the dealership's services.
class PageTest : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] Services &services() { return *dealership.services; }
    LeadId newLead(const Session &owner, const QString &name, const QString &phone);
    LeadCard leadOf(LeadId lead);
    void signInAs(const Session &session);
    /// Shows the page in a window of the smallest size that is promised.
    void present(QWidget &page);
    /// Presses a key where the focus is, and counts it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types text where the focus is, which is not counted.
    void type(const QString &text);
    [[nodiscard]] bool soon(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition, 60'000); }
    [[nodiscard]] bool said(const QString &text) const { return notices.join(QChar(u'\n')).contains(text); }

    TestDealership dealership{Where::Sqlite};
    Session consultant, colleague, manager;
    std::unique_ptr<Executor> executor;
    std::unique_ptr<PageContext> context;
    QStringList notices;
    int presses = 0;

private:
    struct Connection;

    Theme m_theme{*qApp};
    std::unique_ptr<QWidget> m_window;
};

} // namespace showroom
