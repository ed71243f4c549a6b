// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"
#include "widgets/look/busyline.h"
#include "widgets/look/notice.h"
#include "widgets/look/pagearea.h"
#include "widgets/shell/keysdialog.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/topbar.h"
#include "widgets/shell/undooffer.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int narrowBelow = 1000; // logical pixels: a 1280 screen at 150 % has 853

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_gates(new QStackedWidget),
      m_top(new TopBar(this)),
      m_navigation(new Navigation),
      m_pages(new QStackedWidget),
      m_status(new StatusStrip),
      m_busy(new BusyLine)
{
    setWindowTitle(tr("Showroom"));
    setMinimumSize(760, 460);
    resize(1440, 900);
    m_desk = buildDesk();
    m_gates->addWidget(m_desk);
    setCentralWidget(m_gates);
    m_notice = new Notice(m_pages);
    m_undo = new UndoOffer(*m_desk, *m_notice);
    connectDesk();
    addKeys();
}

QWidget *MainWindow::buildDesk()
{
    auto *desk = new QWidget;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_busy->setParent(desk); // over the top bar's lower edge, so that nothing moves when it comes
    return desk;
}

void MainWindow::connectDesk()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::newLeadRequested, this, &MainWindow::newLeadRequested);
    connect(m_top, &TopBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_top, &TopBar::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_top, &TopBar::aboutRequested, this, &MainWindow::aboutRequested);
    connect(&m_top->search(), &SearchBox::searchRequested, this, &MainWindow::searchRequested);
    connect(&m_top->search().popup(), &SearchPopup::chosen, this, &MainWindow::searchChosen);
}

// The keys belong to the desk: while a gate stands before it they do nothing.
void MainWindow::addKeys()
{
    m_searchKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_desk);
    connect(m_searchKey, &QShortcut::activated, this, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    m_rulesKey = new QShortcut(QKeySequence(Qt::Key_F1), m_desk);
    connect(m_rulesKey, &QShortcut::activated, this, [this] { showPage(u"procedures"_s); });
    m_keysKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash), m_desk);
    connect(m_keysKey, &QShortcut::activated, this, &MainWindow::showKeys);
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), m_desk);
        connect(key, &QShortcut::activated, this, [this, place = size_t(number - 1)] {
            if (place < m_entries.size())
                showPage(m_entries[place].id);
        });
        m_pageKeys.push_back(key);
    }
}

/// Named when they are shown: the language may be another by then.
void MainWindow::showKeys()
{
    m_searchKey->setWhatsThis(tr("Search"));
    m_rulesKey->setWhatsThis(tr("Procedures"));
    m_keysKey->setWhatsThis(tr("These keys"));
    for (size_t place = 0; place < m_pageKeys.size(); ++place)
        m_pageKeys[place]->setWhatsThis(place < m_entries.size() ? translated(m_entries[place].title) : QString());
    (new KeysDialog(keysOf(*this, *m_pages), this))->open();
}

void MainWindow::addPage(const PageEntry &entry, MakePage make)
{
    Q_ASSERT(!hasPage(entry.id));
    m_navigation->add(entry.id, entry.glyph, entry.title, entry.section);
    m_pages->addWidget(new QWidget); // keeps the place
    m_entries.push_back({entry.id, std::move(make), entry.title});
    if (m_entries.size() == 1)
        showPage(entry.id);
    fitNavigation();
}

int MainWindow::placeOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Page &page) { return page.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

bool MainWindow::hasPage(const QString &id) const
{
    return placeOf(id) >= 0;
}

void MainWindow::make(int place)
{
    const MakePage make = std::exchange(m_entries[size_t(place)].make, {});
    if (!make)
        return;
    QWidget *empty = m_pages->widget(place);
    m_pages->insertWidget(place, new PageArea(make()));
    m_pages->removeWidget(empty);
    delete empty;
}

void MainWindow::removePages()
{
    clearSearch();
    m_notice->dismiss();
    m_undo->withdraw();
    m_navigation->clear();
    m_entries.clear();
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater(); // the sign-out may have been asked for from this very page
    }
}

void MainWindow::showPage(const QString &id)
{
    const int place = placeOf(id);
    if (place < 0)
        return;
    make(place);
    m_pages->setCurrentIndex(place);
    m_notice->raise(); // the stack puts the page it shows above all
    m_navigation->setCurrent(id);
    Q_EMIT pageShown(id);
}

QString MainWindow::currentPage() const
{
    const int index = m_pages->currentIndex();
    return index < 0 ? QString() : m_entries[size_t(index)].id;
}

void MainWindow::setWaiting(const QString &pageId, int count)
{
    m_navigation->setCount(pageId, count);
    fitNavigation();
}

void MainWindow::setPerson(const QString &name, const QString &role)
{
    m_top->setPerson(name, role);
}

void MainWindow::setNewLeadOffered(bool offered)
{
    m_top->setNewLeadOffered(offered);
}

void MainWindow::setFindsCustomers(bool finds)
{
    m_top->search().setFindsCustomers(finds);
}

void MainWindow::showSearchRows(const QString &text, std::vector<SearchRow> rows)
{
    SearchBox &box = m_top->search();
    if (text.isEmpty() || box.text().trimmed() != text)
        return;
    box.popup().setRows(text, std::move(rows));
    box.openPopup();
}

void MainWindow::clearSearch()
{
    m_top->search().clear();
    m_top->search().popup().setRows(QString(), {});
}

void MainWindow::showGate(QWidget *gate)
{
    if (isDeskOpen())
        m_focusBefore = focusWidget();
    m_top->search().popup().hide();
    if (m_gates->indexOf(gate) < 0)
        m_gates->addWidget(gate);
    m_gates->setCurrentWidget(gate);
    gate->setFocus();
}

void MainWindow::openDesk()
{
    m_gates->setCurrentWidget(m_desk);
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    m_focusBefore.clear();
}

bool MainWindow::isDeskOpen() const
{
    return m_gates->currentWidget() == m_desk;
}

void MainWindow::setBusy(bool busy)
{
    m_busy->setBusy(busy);
}

void MainWindow::fitNavigation()
{
    const bool narrow = width() < narrowBelow;
    m_navigation->setNarrow(narrow);
    m_top->setBrandWidth(narrow ? 0 : m_navigation->width());
    m_busy->setGeometry(0, m_top->sizeHint().height() - m_busy->height(), width(), m_busy->height());
    m_busy->raise();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Showroom"));
        fitNavigation();
    }
    QMainWindow::changeEvent(event);
}

} // namespace showroom
