// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reception/receptionpage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/documents/documentview.h"
#include "widgets/leads/newleadform.h"
#include "widgets/leads/paging.h"
#include "widgets/look/button.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/tile.h"
#include "widgets/reception/arrivalbar.h"
#include "widgets/reception/cardfinder.h"
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int tileCount = 4;

/// Who is expected has no party yet; their rows are told apart by a negative key.
qint64 keyOf(const ExpectedRow &row)
{
    return -row.lead.value();
}

QString timeText(std::optional<Instant> at, const StoreZone &zone)
{
    return at ? zone.local(*at).time().toString(u"HH:mm"_s) : QString();
}

QString stayText(int minutes)
{
    return minutes < 60 ? ReceptionPage::tr("%n min", nullptr, minutes)
                        : ReceptionPage::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

TextRowsModel::Row rowOf(const ReceptionRow &row, const StoreZone &zone)
{
    const Visit &visit = row.visit.value;
    const bool call = visit.channel == VisitChannel::Telephone;
    const QString who = row.customerName.isEmpty() ? ReceptionPage::tr("no card") : row.customerName;
    const QString state = visit.state == VisitState::Voided ? translated(labelOf(visit.state))
                          : call                            ? ReceptionPage::tr("Call")
                          : isHere(visit)
                              ? translated(labelOf(visit.state)) + u" · "_s + stayText(row.minutes)
                              : ReceptionPage::tr("left %1").arg(timeText(visit.leftAt, zone)) + u" · "_s + stayText(row.minutes);
    const Tone tone = row.tooLong                          ? Tone::Danger
                      : visit.state == VisitState::Waiting ? Tone::Warning
                      : isHere(visit)                      ? Tone::Success
                                                           : Tone::Muted;
    return {{timeText(visit.arrivedAt, zone), call ? u"—"_s : QString::number(visit.party), who,
             translated(labelOf(visit.arrival)), row.consultantName, visit.vehicle, state},
            row.visit.id.value(),
            tone,
            isHere(visit)};
}

TextRowsModel::Row rowOf(const ExpectedRow &row)
{
    return {{row.time ? row.time->toString(u"HH:mm"_s) : u"—"_s, u"—"_s, row.customerName, translated(labelOf(Arrival::Invited)),
             row.ownerName, row.vehicle, ReceptionPage::tr("expected · %1").arg(translated(labelOf(row.step)))},
            keyOf(row),
            Tone::Info,
            false};
}

} // namespace

ReceptionPage::ReceptionPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader),
      m_party(new KeyButton(tr("New party"), QKeySequence(Qt::Key_F2), ButtonLook::Primary)),
      m_call(new KeyButton(tr("Telephone enquiry"), QKeySequence(Qt::Key_F3))),
      m_print(new QPushButton(tr("Print the register"))),
      m_bar(new ArrivalBar),
      m_table(new TableView),
      m_empty(new EmptyState(Glyph::Visit)),
      m_list(new QStackedWidget),
      m_right(new QStackedWidget),
      m_actions(new QWidget),
      m_card(new KeyButton(tr("Give them a card…"), QKeySequence(Qt::Key_F4))),
      m_left(new KeyButton(tr("Has left"), QKeySequence(Qt::Key_F8))),
      m_came(new QPushButton(tr("Has come"))),
      m_document(new DocumentView(context)),
      m_finder(new CardFinder(context)),
      m_new(new NewLeadForm(context))
{
    buildHeader();
    build();
    connectParts();
    loadPeople();
    m_minute.start(std::chrono::minutes(1)); // how long a party is here grows by itself
}

void ReceptionPage::buildHeader()
{
    const bool keeps = scopeOf(Operation::KeepReception, m_context.session.role) != Scope::None;
    m_header->setTitle(tr("Reception"));
    m_party->setObjectName(u"newParty"_s);
    m_call->setObjectName(u"newCall"_s);
    m_print->setObjectName(u"printRegister"_s);
    for (QPushButton *button : {m_print, m_call, m_party}) {
        m_header->addAction(button);
        button->setVisible(keeps || button == m_print);
    }
}

QWidget *ReceptionPage::buildDesk()
{
    m_rows.setColumns({{tr("Arrived"), false},
                       {tr("Persons"), true},
                       {tr("Customer"), false},
                       {tr("Kind of visit"), false},
                       {tr("Consultant"), false},
                       {tr("Looks at"), false},
                       {tr("In the store"), false}});
    m_table->setObjectName(u"receptionTable"_s);
    m_table->setAccessibleName(tr("Register of the day"));
    m_table->setModel(&m_rows);
    m_table->setColumns({{64, 0}, {60, 0}, {96, 2}, {96, 0}, {84, 0}, {100, 2}, {190, 1}});
    m_empty->setText(tr("Nobody has come yet today. A digit registers a party of so many."));
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_bar->hide();
    return cardOf({m_bar, m_list}, Card::Padding::None);
}

void ReceptionPage::build()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (int i = 0; i < tileCount; ++i) {
        m_tiles.push_back(new Tile);
        tiles->addWidget(m_tiles.back(), 1);
    }
    m_card->setObjectName(u"giveCard"_s);
    m_left->setObjectName(u"hasLeft"_s);
    m_came->setObjectName(u"hasCome"_s);
    setLook(*m_came, ButtonLook::Primary);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_came, m_card, m_left})
        line->addWidget(button);
    line->addStretch();
    auto *party = new QWidget;
    auto *column = new QVBoxLayout(party);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_actions);
    column->addWidget(m_document);
    auto *nothing = new EmptyState(Glyph::Visit);
    nothing->setText(tr("Choose a party."));
    for (QWidget *view : std::initializer_list<QWidget *>{nothing, scrolled(party), m_finder, scrolled(m_new)})
        m_right->addWidget(view);
    auto *desk = deskOf(buildDesk(), 2, cardOf({m_right}), 1);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(tiles);
    body->addLayout(desk, 1);
    setFocusProxy(m_table);
}

void ReceptionPage::connectParts()
{
    connect(m_party, &QPushButton::clicked, this, [this] { begin(VisitChannel::InStore, 1); });
    connect(m_call, &QPushButton::clicked, this, [this] { begin(VisitChannel::Telephone, 1); });
    connect(m_print, &QPushButton::clicked, this, &ReceptionPage::print);
    connect(m_bar, &ArrivalBar::registered, this, &ReceptionPage::enter);
    connect(m_bar, &ArrivalBar::cancelled, this, [this] {
        m_bar->finish();
        focusList();
    });
    addDigits();
    connect(m_table, &TableView::rowShown, this, &ReceptionPage::showChosen);
    connect(m_card, &QPushButton::clicked, this, &ReceptionPage::beginCard);
    connect(m_left, &QPushButton::clicked, this, &ReceptionPage::leave);
    connect(m_came, &QPushButton::clicked, this, [this] {
        if (const ExpectedRow *row = currentExpected())
            arrived(*row);
    });
    connect(m_finder, &CardFinder::found, this, &ReceptionPage::identify);
    connect(m_finder, &CardFinder::newRequested, this, [this] {
        m_new->begin();
        turnTo(Right::NewCard);
    });
    connect(m_finder, &CardFinder::cancelled, this, &ReceptionPage::showCurrent);
    connect(m_new, &NewLeadForm::saved, this, &ReceptionPage::identifyBy);
    connect(m_new, &NewLeadForm::cancelled, this, &ReceptionPage::showCurrent);
    connect(&m_minute, &QTimer::timeout, this, &ReceptionPage::load);
    connect(&m_context.executor, &Executor::changed, this, &ReceptionPage::load);
}

/// Two keys for an anonymous party: how many they are, and Enter. Shortcuts, since the table looks for rows by what is typed;
/// a field that is typed in keeps its digits.
void ReceptionPage::addDigits()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_0 + digit), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, digit] {
            if (m_day && m_day->mayKeep)
                begin(VisitChannel::InStore, digit);
        });
    }
}

void ReceptionPage::showEvent(QShowEvent *event)
{
    load();
    focusList();
    QWidget::showEvent(event);
}

void ReceptionPage::focusList()
{
    m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ReceptionPage::fail(const Error &error)
{
    m_context.notify(Tone::Danger, words::error(error));
}

void ReceptionPage::load()
{
    if (!isVisible())
        return;
    const auto request = [session = m_context.session](Services &services) { return services.reception.day(session, {}); };
    m_context.executor.ask(m_latest, this, request, [this](const Result<ReceptionDay> &day) {
        if (day)
            show(*day);
        else
            fail(day.error());
    });
}

void ReceptionPage::loadPeople()
{
    const auto request = [session = m_context.session](Services &services) { return services.people.list(session); };
    m_context.executor.ask(this, request, [this](const Result<std::vector<Stored<Person>>> &people) {
        if (!people)
            return;
        std::vector<std::pair<qint64, QString>> names;
        for (const Stored<Person> &person : *people)
            if (person.store == m_context.session.store && person.value.state == PersonState::Active &&
                scopeOf(Operation::EditSalesRecords, person.value.role) != Scope::None)
                names.emplace_back(person.id.value(), person.value.name);
        m_bar->setPeople(std::move(names));
    });
}

void ReceptionPage::show(const ReceptionDay &day)
{
    const TextRowsModel::Row *before = m_rows.at(m_table->currentIndex());
    const std::optional<qint64> key = m_wantedKey ? m_wantedKey : before ? std::optional(before->key) : std::nullopt;
    m_wantedKey.reset();
    m_day = day;
    m_header->setRemark(QLocale().toString(day.day, QLocale::LongFormat));
    showTiles(day);
    // Who is here first, then who is expected, then who has gone: what the desk looks for stands on top.
    std::vector<TextRowsModel::Row> here, gone;
    for (const ReceptionRow &row : day.rows)
        (isHere(row.visit.value) ? here : gone).push_back(rowOf(row, m_context.zone));
    for (const ExpectedRow &row : day.expected)
        if (!row.arrived)
            here.push_back(rowOf(row));
    std::reverse(gone.begin(), gone.end());
    here.insert(here.end(), gone.begin(), gone.end());
    turnStack(*m_list, here.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    setFocusProxy(m_list->currentWidget());
    {
        const QSignalBlocker quiet(m_table); // the same row again is not another one
        m_rows.setRows(std::move(here));
        if (const int row = key ? m_rows.rowOf(*key) : -1; row >= 0)
            m_table->setCurrentIndex(m_rows.index(row, 0));
    }
    showChosen();
}

void ReceptionPage::showTiles(const ReceptionDay &day)
{
    int parties = 0, persons = 0, long_ = 0;
    for (const ReceptionRow &row : day.rows) {
        const bool here = isHere(row.visit.value);
        parties += here ? 1 : 0;
        persons += here ? row.visit.value.party : 0;
        long_ += row.tooLong ? 1 : 0;
    }
    const auto rate = [](const VisitFigures &figures) {
        return figures.fresh == 0 ? std::optional<double>() : std::optional(double(figures.captured) / figures.fresh);
    };
    TileText now{tr("In the store now"), QString::number(parties), tr("parties, %n person(s)", nullptr, persons)};
    if (long_ > 0) {
        now.delta = tr("%n past %1 min", nullptr, long_).arg(day.mayBeMinutes);
        now.deltaTone = Tone::Danger;
    }
    m_tiles[0]->show(now);
    m_tiles[1]->show({tr("Today"), QString::number(day.figures.parties), tr("parties, %n call(s)", nullptr, day.figures.calls)});
    TileText captured{tr("Left contact data today"), QString::number(day.figures.captured),
                      u"/ "_s + QString::number(day.figures.fresh)};
    captured.part = rate(day.figures);
    m_tiles[2]->show(captured);
    TileText month{tr("Capture rate this month"), QString::number(day.monthFigures.captured),
                   u"/ "_s + QString::number(day.monthFigures.fresh)};
    month.part = rate(day.monthFigures);
    m_tiles[3]->show(month);
}

std::optional<VisitId> ReceptionPage::currentParty() const
{
    const TextRowsModel::Row *row = m_rows.at(m_table->currentIndex());
    return row && row->key > 0 ? std::optional(VisitId(row->key)) : std::nullopt;
}

const ExpectedRow *ReceptionPage::currentExpected() const
{
    const TextRowsModel::Row *row = m_rows.at(m_table->currentIndex());
    if (!row || row->key >= 0 || !m_day)
        return nullptr;
    const auto found = std::find_if(m_day->expected.begin(), m_day->expected.end(),
                                    [&](const ExpectedRow &each) { return keyOf(each) == row->key; });
    return found == m_day->expected.end() ? nullptr : &*found;
}

/// While a party is given a card, the card is what is looked at, until another party is chosen.
void ReceptionPage::showChosen()
{
    const int right = m_right->currentIndex();
    const bool carding = right == int(Right::Finder) || right == int(Right::NewCard);
    const bool typed = right == int(Right::NewCard) && m_new->isDirty();
    if (!carding || (m_carded != currentParty() && !typed))
        showCurrent();
}

void ReceptionPage::beginCard()
{
    m_carded = currentParty();
    turnTo(Right::Finder);
    m_finder->begin();
}

void ReceptionPage::showCurrent()
{
    const auto party = currentParty();
    const ExpectedRow *expected = currentExpected();
    if (!party && !expected)
        return turnTo(Right::Nothing);
    const auto row = party && m_day ? std::find_if(m_day->rows.begin(), m_day->rows.end(),
                                                   [&](const ReceptionRow &each) { return each.visit.id == *party; })
                                    : std::vector<ReceptionRow>::const_iterator();
    const bool keeps = m_day && m_day->mayKeep;
    const bool known = party && row != m_day->rows.end();
    m_came->setVisible(keeps && expected);
    m_card->setVisible(keeps && known && row->visit.value.state != VisitState::Voided);
    m_card->setText(known && row->visit.value.customer ? tr("Another card…") : tr("Give them a card…"));
    m_left->setVisible(keeps && known && isHere(row->visit.value));
    m_document->setVisible(party.has_value());
    if (party)
        m_document->open(u"visit"_s, party->value());
    turnTo(Right::Party);
}

void ReceptionPage::turnTo(Right what)
{
    m_right->setCurrentIndex(int(what));
}

void ReceptionPage::begin(VisitChannel channel, int party)
{
    m_bar->begin(channel, party);
}

void ReceptionPage::enter()
{
    add(m_bar->visit());
}

void ReceptionPage::add(const Visit &visit)
{
    const auto request = [session = m_context.session, command = m_command, visit](Services &services) {
        return services.visits.add(session, command, visit);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Visit>> &saved) { entered(saved); });
}

void ReceptionPage::entered(const Result<Saved<Visit>> &saved)
{
    m_command = CommandId::fresh();
    if (!saved) {
        m_bar->showProblems(saved.error());
        return fail(saved.error());
    }
    m_bar->finish();
    m_wantedKey = saved->id.value();
    m_context.notify(Tone::Success, tr("Registered."));
    focusList();
    load();
}

/// Who was expected comes with their card, and to their consultant; while that one is away, to the desk.
void ReceptionPage::arrived(const ExpectedRow &row)
{
    Visit visit;
    visit.customer = row.customer;
    visit.vehicle = row.vehicle;
    visit.consultant = row.owner;
    add(visit);
}

void ReceptionPage::identify(CustomerId customer)
{
    const auto party = m_carded;
    if (!party)
        return;
    DocumentActionInput input;
    input.fields.insert(u"customer"_s, QString::number(customer.value()));
    const auto request = [session = m_context.session, command = m_command, party, input](Services &services) {
        return services.visits.act(session, command, *party, VisitAction::Identify, input);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Visit>> &saved) {
        if (saved)
            turnTo(Right::Party);
        entered(saved);
    });
}

void ReceptionPage::identifyBy(LeadId lead)
{
    const auto request = [session = m_context.session, lead](Services &services) { return services.leads.show(session, lead); };
    m_context.executor.ask(this, request, [this](const Result<LeadCard> &card) {
        if (!card)
            return fail(card.error());
        identify(card->customer.id);
    });
}

void ReceptionPage::leave()
{
    const auto party = currentParty();
    if (!party)
        return;
    const auto request = [session = m_context.session, command = m_command, party](Services &services) {
        return services.visits.act(session, command, *party, VisitAction::Leave, {});
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Visit>> &saved) { entered(saved); });
}

void ReceptionPage::print()
{
    const auto request = [session = m_context.session](Services &services) { return services.reception.printDay(session, {}); };
    m_context.executor.ask(this, request, [this](const Result<QByteArray> &pdf) {
        if (!pdf)
            return fail(pdf.error());
        m_context.showPdf(*pdf, tr("Reception %1").arg(m_context.today().toString(Qt::ISODate)) + u".pdf"_s);
    });
}

} // namespace showroom
