// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/sqlstorage.h"
#include "showroom/services/services.h"
#include "support/testclock.h"
#include "widgets/look/theme.h"
#include "widgets/pagecontext.h"
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace showroom
{

/// A small dealership in a file of its own, with a consultant, a colleague and a manager, and pages that work on it through an
/// Executor as in the program. It is Monday, 23 November 2026.
class PageTest : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Asks the services and waits for the answer.
    template <class Request>
    auto answer(Request request)
    {
        using Answer = std::invoke_result_t<Request, Services &>;
        std::optional<Answer> answer;
        executor->ask(&m_here, std::move(request), [&](Answer given) { answer = std::move(given); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20000));
        return *answer;
    }
    LeadId newLead(const Session &owner, const QString &name, const QString &phone);
    LeadCard leadOf(LeadId lead);
    void signInAs(const Session &session);
    /// Shows the page in a window of the smallest size that is promised.
    void present(QWidget &page);
    /// Presses a key where the focus is, and counts it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types text where the focus is, which is not counted.
    void type(const QString &text);
    [[nodiscard]] bool soon(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition, 10000); }
    [[nodiscard]] bool said(const QString &text) const { return notices.join(QChar(u'\n')).contains(text); }

    TestClock clock;
    Session consultant, colleague, manager;
    std::unique_ptr<Executor> executor;
    std::unique_ptr<PageContext> context;
    QStringList notices;
    int presses = 0;

private:
    struct Open;
    void found();
    Session signIn(const QString &name);
    void hire(const QString &signin, const QString &name, Role role);

    QTemporaryDir m_folder;
    QObject m_here;
    Theme m_theme{*qApp};
    std::unique_ptr<QWidget> m_window;
};

} // namespace showroom
