// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workdesk.h"
#include "app/desktopnotices.h"
#include "app/importfiles.h"
#include "app/keptdrafts.h"
#include "app/paperfiles.h"
#include "showroom/exchange/exportfile.h"
#include "showroom/models/reminding.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/contracts/contractspage.h"
#include "widgets/customers/customerspage.h"
#include "widgets/imports/importpage.h"
#include "widgets/leads/leadspage.h"
#include "widgets/look/notice.h"
#include "widgets/losses/lossespage.h"
#include "widgets/pool/poolpage.h"
#include "widgets/procedures/procedurespage.h"
#include "widgets/quotes/quotespage.h"
#include "widgets/receivables/receivablespage.h"
#include "widgets/reception/receptionpage.h"
#include "widgets/scripts/scriptspage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/undooffer.h"
#include "widgets/stock/stockpage.h"
#include "widgets/today/todaypage.h"

using namespace Qt::StringLiterals;

namespace showroom
{

WorkDesk::WorkDesk(MainWindow &window, Executor &executor, Preferences &preferences, const Clock &clock, const Session &session,
                   const StoreZone &zone, DraftBook *book, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_context{executor, clock, session, zone},
      m_search(executor, session, SearchFor::Everything)
{
    m_context.writeTable = [](Services &services, const Session &person, const ExportRequest &request, const QString &path) {
        return exportToFile(services.exports, person, request, path);
    };
    m_context.notify = [this](Tone tone, const QString &text) { m_window.notice().say(tone, text); };
    m_context.offerUndo = [this](const QString &text, const std::function<void()> &back) {
        m_window.undoOffer().make(text, back);
    };
    m_context.book = book;
    m_context.drafts.setBook(book);
    openBook();
    addPages(preferences);
    connectNavigation();
    connectSearch();
    m_window.setPerson(session.name, translated(labelOf(session.role)));
    m_window.setFindsCustomers(sells());
    m_window.setNewLeadOffered(scopeOf(Operation::EditSalesRecords, session.role) != Scope::None);
    startReminding(preferences);
    showDay();
    connect(&m_minute, &QTimer::timeout, this, &WorkDesk::showDay);
    m_minute.start(std::chrono::minutes(1));
}

/// What is kept of records that this person may not write about any more is dropped.
void WorkDesk::openBook()
{
    if (!m_context.book)
        return;
    const StoreId store = m_context.session.store;
    const auto request = [session = m_context.session, subjects = subjectsOf(*m_context.book, store)](Services &services) {
        return services.privacy.gone(session, subjects);
    };
    m_context.executor.ask(this, request, [this](const Result<std::vector<PrivacyService::Subject>> &gone) {
        if (gone)
            dropAll(*m_context.book, *gone);
    });
}

void WorkDesk::startReminding(Preferences &preferences)
{
    if (m_context.session.role == Role::SysAdmin)
        return;
    auto *desktop = new DesktopNotices([this](const QString &text) { m_context.notify(Tone::Info, text); }, this);
    auto *reminding = new Reminding({m_context.executor, m_context.clock, m_context.session, m_context.zone, preferences,
                                     [this] { return m_window.isDeskOpen(); }},
                                    this);
    connect(reminding, &Reminding::due, desktop, &DesktopNotices::say);
}

bool WorkDesk::sells() const
{
    return scopeOf(Operation::SeeCustomerExists, m_context.session.role) != Scope::None;
}

void WorkDesk::addPages(Preferences &preferences)
{
    if (m_context.session.role != Role::SysAdmin)
        addToday();
    if (sells())
        addSalesPages();
    const Role role = m_context.session.role;
    if (scopeOf(Operation::EditSalesRecords, role) != Scope::None || scopeOf(Operation::RecordReceipts, role) != Scope::None)
        m_window.addPage({u"import"_s, Glyph::Upload, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Import")}},
                         [this] { return new ImportPage(m_context, importFiles()); });
    addDealPages();
    const Label administration{"Navigation", QT_TRANSLATE_NOOP("Navigation", "Administration")};
    m_window.addPage(
        {u"procedures"_s, Glyph::Book, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Procedures")}, administration},
        [this] { return m_procedures = new ProceduresPage(m_context); });
    m_window.addPage(
        {u"settings"_s, Glyph::Settings, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Settings")}, administration},
        [this, &preferences] { return settingsPage(preferences); });
}

QWidget *WorkDesk::settingsPage(Preferences &preferences)
{
    auto *settings = new SettingsPage(m_context, preferences);
    connect(settings, &SettingsPage::languageChosen, this, &WorkDesk::languageChosen);
    connect(settings, &SettingsPage::appearanceChosen, this, &WorkDesk::appearanceChosen);
    connect(settings, &SettingsPage::idleMinutesChosen, this, &WorkDesk::idleMinutesChosen);
    return settings;
}

void WorkDesk::addSalesPages()
{
    m_window.addPage({u"customers"_s, Glyph::Customers, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Customers")}},
                     [this] { return m_customers = new CustomersPage(m_context); });
    m_window.addPage({u"leads"_s, Glyph::Lead, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Leads")}},
                     [this] { return m_leads = new LeadsPage(m_context); });
    if (scopeOf(Operation::SeeCustomerInFull, m_context.session.role) != Scope::None)
        m_window.addPage({u"losses"_s, Glyph::Chart, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Losses")}},
                         [this] { return new LossesPage(m_context); });
    if (scopeOf(Operation::SeeReception, m_context.session.role) != Scope::None)
        m_window.addPage({u"reception"_s, Glyph::Visit, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Reception")}},
                         [this] { return new ReceptionPage(m_context); });
    if (scopeOf(Operation::ClaimFromPool, m_context.session.role) != Scope::None)
        m_window.addPage({u"pool"_s, Glyph::Inbox, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Pool")}},
                         [this] { return new PoolPage(m_context); });
}

void WorkDesk::addToday()
{
    m_window.addPage({u"today"_s, Glyph::Today, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Today")}}, [this] {
        auto *today = new TodayPage(m_context);
        connect(today, &TodayPage::waitingChanged, &m_window, &MainWindow::setWaiting);
        return today;
    });
}

/// The pages of the deals that this person's rights reach.
void WorkDesk::addDealPages()
{
    const Role role = m_context.session.role;
    const Label deals{"Navigation", QT_TRANSLATE_NOOP("Navigation", "Deals")};
    if (sells())
        m_window.addPage({u"quotes"_s, Glyph::Quote, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Quotes")}, deals},
                         [this] { return m_quotes = new QuotesPage(m_context); });
    if (scopeOf(Operation::SeeContracts, role) != Scope::None)
        m_window.addPage({u"contracts"_s, Glyph::Contract, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Contracts")}, deals},
                         [this] { return m_contracts = new ContractsPage(m_context); });
    if (scopeOf(Operation::SeeReceipts, role) != Scope::None || scopeOf(Operation::SeeContractPrices, role) == Scope::Own)
        m_window.addPage(
            {u"receivables"_s, Glyph::Receipts, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Receivables")}, deals},
            [this] { return new ReceivablesPage(m_context); });
    if (scopeOf(Operation::SeeVehicles, role) != Scope::None)
        m_window.addPage({u"stock"_s, Glyph::Car, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Stock")}, deals},
                         [this] { return new StockPage(m_context); });
    if (scopeOf(Operation::SeeScripts, role) != Scope::None)
        m_window.addPage({u"scripts"_s, Glyph::Message, {"Navigation", QT_TRANSLATE_NOOP("Navigation", "Sales scripts")}, deals},
                         [this] { return new ScriptsPage(m_context); });
}

void WorkDesk::connectDeals()
{
    m_context.showPdf = [this](const QByteArray &pdf, const QString &name) { keepPaper(m_window, m_context, pdf, name); };
    if (m_window.hasPage(u"contracts"_s)) {
        m_context.openContract = [this](ContractId contract) {
            m_window.showPage(u"contracts"_s);
            m_contracts->open(contract);
        };
        m_context.drawContract = [this](QuoteId quote) {
            m_window.showPage(u"contracts"_s);
            m_contracts->draw(quote);
        };
    }
    if (!m_window.hasPage(u"quotes"_s))
        return;
    m_context.openQuote = [this](QuoteId quote) {
        m_window.showPage(u"quotes"_s);
        m_quotes->open(quote);
    };
    m_context.askForQuote = [this](LeadId lead) {
        m_window.showPage(u"quotes"_s);
        m_quotes->askFor(lead);
    };
    m_context.makeQuote = [this](const PlanCard &plan) {
        m_window.showPage(u"quotes"_s);
        m_quotes->makeQuote(plan);
    };
}

void WorkDesk::connectNavigation()
{
    m_context.openRule = [this](const QString &rule) {
        m_window.showPage(u"procedures"_s);
        m_procedures->openRule(rule);
    };
    connectDeals();
    if (!sells())
        return;
    m_context.openCustomer = [this](CustomerId customer) {
        m_window.showPage(u"customers"_s);
        m_customers->open(customer);
    };
    m_context.bookDrive = [this](LeadId lead) {
        m_window.showPage(u"leads"_s);
        m_leads->bookDrive(lead);
    };
    m_context.openDrive = [this](TestDriveId drive) {
        m_window.showPage(u"leads"_s);
        m_leads->openDrive(drive);
    };
    m_context.openLead = [this](LeadId lead) {
        m_window.showPage(u"leads"_s);
        m_leads->open(lead);
    };
    m_context.openLeads = [this](const LeadFilter &filter, const QString &title) {
        m_window.showPage(u"leads"_s);
        m_leads->showOnly(filter, title);
    };
    m_context.newLead = [this] {
        m_window.showPage(u"leads"_s);
        m_leads->newLead();
    };
    m_context.newLeadFor = [this](CustomerId customer) {
        m_window.showPage(u"leads"_s);
        m_leads->newLeadFor(customer);
    };
    connect(&m_window, &MainWindow::newLeadRequested, this, [this] { m_context.newLead(); });
}

void WorkDesk::connectSearch()
{
    if (!sells() && !m_window.hasPage(u"contracts"_s))
        return;
    connect(&m_window, &MainWindow::searchRequested, &m_search, &SearchModel::setText);
    connect(&m_search, &SearchModel::answered, this, &WorkDesk::showHits);
    connect(&m_search, &SearchModel::failed, this,
            [this](const Error &error) { m_context.notify(Tone::Danger, words::error(error)); });
    connect(&m_window, &MainWindow::searchChosen, this, [this](const QVariant &key) {
        const SearchHit *found = m_search.at(m_search.index(key.toInt()));
        if (!found)
            return;
        const SearchHit hit = *found; // clearing the box forgets what was found
        m_window.clearSearch();
        open(hit);
    });
}

void WorkDesk::open(const SearchHit &hit)
{
    if (hit.kind == u"contract")
        m_context.openContract(ContractId(hit.id));
    else if (hit.kind == u"quote")
        m_context.openQuote(QuoteId(hit.id));
    else
        m_context.openCustomer(CustomerId(hit.id));
}

void WorkDesk::showHits()
{
    std::vector<SearchRow> rows;
    for (int i = 0; i < m_search.rowCount(); ++i) {
        const SearchHit *hit = m_search.at(m_search.index(i));
        if (!hit)
            continue;
        SearchRow row{Glyph::Customers, hit->name, hit->phone, hit->ownerName, {}, Tone::Neutral, QVariant(i)};
        if (hit->level) {
            row.badge = m_search.index(i).data(item::Badge).toString();
            row.badgeTone = tones::of(*hit->level);
        }
        if (!hit->number.isEmpty()) {
            row.glyph = hit->kind == u"contract" ? Glyph::Contract : Glyph::Quote;
            row.name = hit->number;
            row.phone = hit->name;
            row.badge = m_search.index(i).data(item::Badge).toString();
            row.badgeTone = Tone(m_search.index(i).data(item::BadgeTone).toInt());
        }
        rows.push_back(std::move(row));
    }
    m_window.showSearchRows(m_search.text(), std::move(rows));
}

void WorkDesk::showDay()
{
    const QDate today = m_context.today();
    m_window.status().setDay(Week(today).number(), today);
}

} // namespace showroom
