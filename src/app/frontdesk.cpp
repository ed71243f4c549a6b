// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frontdesk.h"
#include "app/keptdrafts.h"
#include "app/workdesk.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/notice.h"
#include "widgets/shell/lockpage.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/signinpage.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/welcomepage.h"
#include <QApplication>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr auto pulse = std::chrono::seconds(15);

bool isServer(const QString &where)
{
    return where.startsWith("postgres"_L1);
}

QString welcomeField(const QString &serviceField)
{
    return serviceField == "password"_L1 ? u"password"_s
           : serviceField == "signin"_L1 ? u"signInName"_s
           : serviceField == "name"_L1   ? u"storeName"_s
                                         : QString();
}

} // namespace

FrontDesk::FrontDesk(MainWindow &window, Theme &theme, Language &language, Preferences &preferences, const Clock &clock,
                     const Options &options)
    : m_window(window),
      m_theme(theme),
      m_language(language),
      m_preferences(preferences),
      m_clock(clock),
      m_options(options),
      m_where(options.database.isEmpty() ? usualDatabase() : options.database)
{
    if (!options.demonstration)
        m_book = std::make_unique<DraftBook>(options.drafts.isEmpty() ? usualDraftFolder() : options.drafts, clock);
    connectWindow();
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::minutes(preferences.idleMinutes()));
    connect(&m_idle, &QTimer::timeout, this, &FrontDesk::lock);
    connect(&m_pulse, &QTimer::timeout, this, &FrontDesk::watchConnection);
    qApp->installEventFilter(this);
}

// The pages hold on to what the desk owns; they go first.
FrontDesk::~FrontDesk()
{
    qApp->removeEventFilter(this);
    m_window.removePages();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void FrontDesk::connectWindow()
{
    connect(&m_window, &MainWindow::lockRequested, this, &FrontDesk::lock);
    connect(&m_window, &MainWindow::signOutRequested, this, &FrontDesk::signOut);
    connect(&m_window, &MainWindow::aboutRequested, this, [this] {
        m_window.notice().say(Tone::Info, tr("Showroom %1. Free software under the GNU GPL, version 3 or later. Data: %2")
                                              .arg(QApplication::applicationVersion(), m_where));
    });
}

void FrontDesk::begin()
{
    open(m_options.demonstration ? Making::Demonstration : Making::Nothing);
}

void FrontDesk::open(Making making)
{
    m_pulse.stop();
    m_executor.reset();
    m_executor = std::make_unique<Executor>(openingOf(m_where, making, m_clock));
    connect(m_executor.get(), &Executor::busyChanged, &m_window, &MainWindow::setBusy);
    m_executor->ask(
        this, [](Services &services) { return services.signIn.isEmpty(); },
        [this](const Result<bool> &empty) {
            if (!empty && empty.error().code == ErrorCode::NotFound)
                return welcome();
            if (!empty)
                return m_welcome && m_welcome->isVisible() ? welcomeAgain(empty.error()) : fail(empty.error());
            m_window.status().setConnection(StatusStrip::Connection::Good, isServer(m_where)
                                                                               ? tr("Connected to the server")
                                                                               : tr("Connected to the local database"));
            m_pulse.start(pulse);
            dropErased();
            *empty ? welcome() : showSignIn();
        });
}

/// Whoever typed it, and whether or not they ever sign in here again.
void FrontDesk::dropErased()
{
    if (!m_book)
        return;
    for (const DraftBook::Owner &owner : m_book->owners(m_where)) {
        DraftBook theirs(m_book->folder(), m_clock);
        theirs.open(owner);
        const auto request = [subjects = subjectsOf(theirs, owner.store)](Services &services) {
            return services.privacy.gone({}, subjects);
        };
        m_executor->ask(this, request, [this, owner](const Result<std::vector<PrivacyService::Subject>> &gone) {
            if (!gone || gone->empty() || (m_desk && m_desk->session().person == owner.person))
                return; // a desk asks for its own
            DraftBook book(m_book->folder(), m_clock);
            book.open(owner);
            dropAll(book, *gone);
        });
    }
}

void FrontDesk::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_welcome->setPasswordJudge([](const QString &password) {
            const auto problem = passwordProblem(password);
            return problem ? translated(*problem) : QString();
        });
        connect(m_welcome, &WelcomePage::dealershipRequested, this, &FrontDesk::found);
        connect(m_welcome, &WelcomePage::demonstrationRequested, this, &FrontDesk::makeDemonstration);
        connect(m_welcome, &WelcomePage::languageRequested, this, &FrontDesk::speak);
    }
    m_welcome->setLanguage(m_language.spoken());
    m_window.showGate(m_welcome);
    Q_EMIT usable();
}

void FrontDesk::welcomeAgain(const Error &error)
{
    m_welcome->showFailure(words::error(error), error.fields.empty() ? QString() : welcomeField(error.fields.front().field));
}

void FrontDesk::found(const NewDealership &dealership)
{
    m_welcome->showProgress(tr("Making the dealership…"), -1);
    m_executor = std::make_unique<Executor>(openingOf(m_where, Making::Dealership, m_clock));
    const SignInService::Founding founding{dealership.storeName, {},   dealership.personName, dealership.signInName,
                                           dealership.password,  false};
    m_executor->command(
        this, [founding](Services &services) { return services.signIn.found(founding); },
        [this, founding](const Result<Session> &session) {
            if (!session)
                return welcomeAgain(session.error());
            m_preferences.setLastSignin(founding.adminSignin);
            receive(session);
            m_window.notice().say(Tone::Success,
                                  tr("%1 is ready. Add the people who work here under Settings.").arg(founding.storeName));
        });
}

void FrontDesk::makeDemonstration()
{
    m_welcome->showProgress(tr("Inventing people, customers and their history…"), -1);
    open(Making::Demonstration);
}

void FrontDesk::showSignIn()
{
    if (!m_signIn) {
        m_signIn = new SignInPage;
        connect(m_signIn, &SignInPage::signInRequested, this, &FrontDesk::signIn);
        connect(m_signIn, &SignInPage::languageRequested, this, &FrontDesk::speak);
    }
    m_signIn->reset();
    m_signIn->setLanguage(m_language.spoken());
    m_signIn->setSignInName(m_preferences.lastSignin());
    m_window.showGate(m_signIn);
    m_executor->ask(
        this, [](Services &services) { return services.signIn.demonstrationPeople(); },
        [this](const Result<std::vector<DemonstrationPerson>> &people) {
            std::vector<DemonstrationEntry> entries;
            for (const DemonstrationPerson &person : people.value_or(std::vector<DemonstrationPerson>()))
                entries.push_back({person.name, translated(labelOf(person.role)), person.signin, {}});
            m_signIn->setDemonstrationPeople(entries);
            Q_EMIT usable();
            if (!m_options.signin.isEmpty())
                signIn(std::exchange(m_options.signin, QString()), {});
        });
}

// A demonstration's people are clicked: no password stands in the way of looking around.
void FrontDesk::signIn(const QString &signin, const QString &password)
{
    m_signIn->setWaiting(true);
    m_executor->command(
        this,
        [signin, password](Services &services) {
            return password.isEmpty() ? services.signIn.signInToDemonstration(signin) : services.signIn.signIn(signin, password);
        },
        [this](const Result<Session> &session) {
            m_signIn->setWaiting(false);
            if (session)
                return receive(session);
            if (session.error().code != ErrorCode::NotSignedIn)
                return fail(session.error());
            m_signIn->showFailure();
            Q_EMIT refused();
        });
}

void FrontDesk::receive(const Result<Session> &session)
{
    if (!session->demonstration)
        m_preferences.setLastSignin(session->signin);
    m_executor->ask(
        this, [session = *session](Services &services) -> Result<StoreZone> { return services.zoneOf(session); },
        [this, session = *session](const Result<StoreZone> &zone) { settle(session, zone.value_or(StoreZone())); });
}

void FrontDesk::settle(const Session &session, const StoreZone &zone)
{
    if (m_book)
        m_book->open({m_where, session.store, session.person});
    m_desk = new WorkDesk(m_window, *m_executor, m_preferences, m_clock, session, zone, m_book.get(), this);
    connect(m_desk, &WorkDesk::languageChosen, this, [this](const QString &language) {
        m_preferences.setLanguage(language);
        speak(language);
    });
    connect(m_desk, &WorkDesk::appearanceChosen, this, [this](const QString &appearance) {
        m_preferences.setAppearance(appearance);
        m_theme.setAppearance(appearanceNamed(appearance));
    });
    connect(m_desk, &WorkDesk::idleMinutesChosen, this, [this](int minutes) {
        m_preferences.setIdleMinutes(minutes);
        m_idle.start(std::chrono::minutes(minutes));
    });
    if (session.role == Role::SysAdmin)
        m_window.showPage(u"settings"_s); // administrators have no business data; people are added there
    m_window.openDesk();
    m_idle.start();
    Q_EMIT ready();
}

/// One may stand over another; and one that refuses to go is hidden at least.
void FrontDesk::closeDialogs()
{
    for (QWidget *dialog = QApplication::activeModalWidget(); dialog; dialog = QApplication::activeModalWidget())
        if (!dialog->close() || dialog->isVisible())
            dialog->hide();
}

void FrontDesk::lock()
{
    if (!m_desk || !m_window.isDeskOpen())
        return;
    // What stands open over the window would still be readable.
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    closeDialogs();
    if (!m_lock) {
        m_lock = new LockPage;
        connect(m_lock, &LockPage::unlockRequested, this, &FrontDesk::unlock);
        connect(m_lock, &LockPage::signOutRequested, this, &FrontDesk::signOut);
    }
    m_lock->reset();
    m_lock->setPerson(m_desk->session().name);
    m_lock->setPasswordNeeded(!m_desk->session().demonstration);
    m_window.showGate(m_lock);
}

void FrontDesk::unlock(const QString &password)
{
    m_lock->setWaiting(true);
    const Session who = m_desk->session();
    m_executor->command(
        this,
        [who, password](Services &services) {
            return who.demonstration && password.isEmpty() ? services.signIn.signInToDemonstration(who.signin)
                                                           : services.signIn.signIn(who.signin, password);
        },
        [this](const Result<Session> &session) {
            m_lock->setWaiting(false);
            if (!session)
                return m_lock->showFailure();
            m_window.openDesk();
            m_idle.start();
        });
}

void FrontDesk::signOut()
{
    m_idle.stop();
    m_window.removePages();
    if (m_desk)
        m_desk->deleteLater(); // after the pages, which were given up just before
    m_desk.clear();
    showSignIn();
}

void FrontDesk::fail(const Error &error)
{
    auto *page = new EmptyState(Glyph::Database);
    page->setText(words::error(error), tr("Try again"));
    page->setObjectName(u"failurePage"_s);
    connect(page, &EmptyState::actionRequested, this, [this, page] {
        page->deleteLater();
        open(Making::Nothing);
    });
    m_window.showGate(page);
    Q_EMIT usable();
    Q_EMIT refused();
}

void FrontDesk::speak(const QString &language)
{
    m_language.choose(language);
    if (m_signIn)
        m_signIn->setLanguage(m_language.spoken());
    if (m_desk)
        m_window.setPerson(m_desk->session().name, translated(labelOf(m_desk->session().role)));
}

void FrontDesk::watchConnection()
{
    m_executor->ask(
        this, [](Services &services) { return services.signIn.isEmpty(); },
        [this](const Result<bool> &answered) {
            const QString good = isServer(m_where) ? tr("Connected to the server") : tr("Connected to the local database");
            m_window.status().setConnection(answered ? StatusStrip::Connection::Good : StatusStrip::Connection::Lost,
                                            answered ? good : tr("The database does not answer; what you type is kept"));
            // Other seats write too; what is shown is asked for again.
            if (answered && isServer(m_where))
                Q_EMIT m_executor->changed();
        });
}

bool FrontDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::MouseMove:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace showroom
