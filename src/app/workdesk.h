// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/preferences.h"
#include "showroom/models/searchmodel.h"
#include "widgets/pagecontext.h"
#include <QObject>
#include <QTimer>

namespace showroom
{

class ContractsPage;
class CustomersPage;
class LeadsPage;
class MainWindow;
class ProceduresPage;
class QuotesPage;
class SettingsPage;

/// What one signed-in person works at: their pages in the window, the search, and what leads from one to the other.
class WorkDesk final : public QObject
{
    Q_OBJECT
public:
    WorkDesk(MainWindow &window, Executor &executor, Preferences &preferences, const Clock &clock, const Session &session,
             const StoreZone &zone, DraftBook *book, QObject *parent);

    [[nodiscard]] const Session &session() const { return m_context.session; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    void appearanceChosen(const QString &appearance);
    void idleMinutesChosen(int minutes);

private:
    void openBook();
    void startReminding(Preferences &preferences);
    void addPages(Preferences &preferences);
    void addSalesPages();
    void addDealPages();
    [[nodiscard]] QWidget *settingsPage(Preferences &preferences);
    void addToday();
    void connectDeals();
    void connectNavigation();
    void connectSearch();
    void open(const SearchHit &hit);
    void showHits();
    void showDay();
    [[nodiscard]] bool sells() const;

    MainWindow &m_window;
    PageContext m_context;
    SearchModel m_search;
    QTimer m_minute;
    // Made when they are first shown.
    CustomersPage *m_customers = nullptr;
    LeadsPage *m_leads = nullptr;
    QuotesPage *m_quotes = nullptr;
    ContractsPage *m_contracts = nullptr;
    ProceduresPage *m_procedures = nullptr;
};

} // namespace showroom
