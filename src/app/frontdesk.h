// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language.h"
#include "app/opendealership.h"
#include "app/options.h"
#include "showroom/models/draftbook.h"
#include "showroom/models/preferences.h"
#include "showroom/services/session.h"
#include "widgets/look/theme.h"
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace showroom
{

class LockPage;
class MainWindow;
class SignInPage;
class WelcomePage;
class WorkDesk;
struct NewDealership;

/// Receives who comes: opens the dealership, welcomes a first start, signs people in and out, locks when nobody is there.
class FrontDesk final : public QObject
{
    Q_OBJECT
public:
    FrontDesk(MainWindow &window, Theme &theme, Language &language, Preferences &preferences, const Clock &clock,
              const Options &options);
    ~FrontDesk() override;

    void begin();
    [[nodiscard]] Executor *executor() const { return m_executor.get(); }
    void lock();

Q_SIGNALS:
    /// The desk of a signed-in person stands.
    void ready();
    /// The first page a person can use is there, whichever it is.
    void usable();
    /// Nobody was signed in, or there is no dealership to sign in to.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWindow();
    void open(Making making);
    void welcome();
    void welcomeAgain(const Error &error);
    void found(const NewDealership &dealership);
    void makeDemonstration();
    void showSignIn();
    void signIn(const QString &signin, const QString &password);
    void receive(const Result<Session> &session);
    void dropErased();
    void settle(const Session &session, const StoreZone &zone);
    void closeDialogs();
    void unlock(const QString &password);
    void signOut();
    void fail(const Error &error);
    void speak(const QString &language);
    void watchConnection();

    MainWindow &m_window;
    Theme &m_theme;
    Language &m_language;
    Preferences &m_preferences;
    const Clock &m_clock;
    Options m_options;
    QString m_where;
    std::unique_ptr<DraftBook> m_book; ///< none in a demonstration: nobody's work is lost there
    std::unique_ptr<Executor> m_executor;
    WelcomePage *m_welcome = nullptr;
    SignInPage *m_signIn = nullptr;
    LockPage *m_lock = nullptr;
    QPointer<WorkDesk> m_desk;
    QTimer m_idle;
    QTimer m_pulse;
};

} // namespace showroom
