// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/weekview.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/look/busyline.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include "widgets/today/weektable.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int weeksTakenOut = 4;

QPushButton *turnButton(const QString &sign, const QString &name)
{
    auto *button = new QPushButton(sign);
    setLook(*button, ButtonLook::Quiet);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(34);
    return button;
}

} // namespace

WeekView::WeekView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_monday(Week(context.today()).monday()),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_person(new QComboBox),
      m_takeOut(new QPushButton(tr("To my calendar…"))),
      m_busy(new BusyLine),
      m_table(new WeekTable(m_model)),
      m_nothing(new TextLabel(Type::Body, Tone::Muted))
{
    build();
    connect(m_table, &WeekTable::opened, this, &WeekView::open);
    connect(m_table, &WeekTable::turned, this, &WeekView::turn);
    connect(m_person, &QComboBox::activated, this, [this] {
        m_stands = false;
        reload();
    });
    connect(m_takeOut, &QPushButton::clicked, this, &WeekView::takeOut);
    connect(&context.executor, &Executor::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void WeekView::build()
{
    auto *before = turnButton(u"‹"_s, tr("The week before (Page Up)"));
    auto *next = turnButton(u"›"_s, tr("The week after (Page Down)"));
    auto *now = new QPushButton(tr("This week"));
    setLook(*now, ButtonLook::Quiet);
    now->setToolTip(tr("Home"));
    connect(before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(now, &QPushButton::clicked, this, [this] { turn(0); });
    m_title->setObjectName(u"weekTitle"_s);
    m_person->setObjectName(u"weekPerson"_s);
    m_person->setAccessibleName(tr("Whose week"));
    m_person->addItem(tr("The store: visits, drives, deliveries"), qint64(0));
    m_person->setVisible(choosesPerson());
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(6);
    m_title->setElided(true);
    m_takeOut->setObjectName(u"takeCalendar"_s);
    m_takeOut->setToolTip(tr("This week and the three after it as a file for a phone or another calendar"));
    m_nothing->setText(tr("Nothing is agreed for this week. Next steps with a day, test drives and deliveries appear here."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(u"weekEmpty"_s);
    m_nothing->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{before, next, now})
        bar->addWidget(part);
    bar->addWidget(m_title, 3);
    bar->addWidget(m_person, 2);
    bar->addWidget(m_takeOut);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(bar);
    body->addWidget(m_busy);
    body->addWidget(m_table, 1);
    body->addWidget(m_nothing, 1);
    setFocusProxy(m_table);
}

bool WeekView::choosesPerson() const
{
    return scopeOf(Operation::SeeCustomerInFull, m_context.session.role) != Scope::Own;
}

std::optional<PersonId> WeekView::person() const
{
    const qint64 chosen = choosesPerson() ? m_person->currentData().toLongLong() : m_context.session.person.value();
    return chosen > 0 ? std::optional(PersonId(chosen)) : std::nullopt;
}

void WeekView::showEvent(QShowEvent *event)
{
    if (choosesPerson() && m_person->count() == 1)
        loadPeople();
    reload();
    QWidget::showEvent(event);
}

/// Of the store those who keep leads.
void WeekView::loadPeople()
{
    const auto request = [session = m_context.session](Services &services) { return services.people.list(session); };
    m_context.executor.ask(this, request, [this](const Result<std::vector<Stored<Person>>> &people) {
        if (!people || m_person->count() > 1)
            return;
        for (const Stored<Person> &each : *people)
            if (each.store == m_context.session.store && each.value.state == PersonState::Active &&
                scopeOf(Operation::EditSalesRecords, each.value.role) == Scope::Own)
                m_person->addItem(each.value.name, each.id.value());
    });
}

void WeekView::reload()
{
    m_busy->setBusy(true);
    const CalendarQuery query{m_monday, m_monday.addDays(6), person()};
    const auto request = [session = m_context.session, query](Services &services) {
        return calendarOf(services, session, query);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Calendar> &calendar) {
        m_busy->setBusy(false);
        if (calendar)
            show(*calendar);
        else
            m_context.notify(Tone::Danger, words::error(calendar.error()));
    });
}

void WeekView::show(const Calendar &calendar)
{
    const QModelIndex stood = m_table->currentIndex();
    const bool hadFocus = m_table->hasFocus();
    m_model.setCalendar(calendar, m_context.today(), !person());
    const QLocale locale;
    m_title->setText(tr("Week %1 · %2 – %3")
                         .arg(m_model.week().number())
                         .arg(locale.toString(calendar.from, tr("d MMM")), locale.toString(calendar.to, tr("d MMM yyyy"))));
    int owed = 0;
    for (int day = 0; day < WeekModel::days; ++day)
        owed += m_model.owed(day);
    const bool empty = m_model.total() + owed == 0;
    m_nothing->setVisible(empty);
    // The days stay: the keys turn to other weeks from them.
    m_table->setMaximumHeight(empty ? 90 : QWIDGETSIZE_MAX);
    if (m_stands && stood.isValid())
        m_table->setCurrentIndex(m_model.index(std::min(stood.row(), m_model.entries(stood.column())), stood.column()));
    else
        m_table->standOnToday();
    m_stands = true;
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

void WeekView::turn(int weeks)
{
    m_monday = weeks == 0 ? Week(m_context.today()).monday() : m_monday.addDays(7 * qint64(weeks));
    m_stands = false;
    reload();
}

void WeekView::open(const QModelIndex &index)
{
    if (const Appointment *appointment = m_model.at(index))
        Q_EMIT appointmentOpened(*appointment);
    else if (m_model.owed(index.column()) > 0)
        Q_EMIT revisitsRequested();
}

/// One's own, whoever's week is looked at: a calendar of somebody else's customers is nobody's to carry about.
void WeekView::takeOut()
{
    const QDate last = m_monday.addDays(7 * weeksTakenOut - 1);
    const ExportWish wish{u"appointment"_s,
                          {{u"from"_s, m_monday.toString(Qt::ISODate)},
                           {u"to"_s, last.toString(Qt::ISODate)},
                           {u"owner"_s, QString::number(m_context.session.person.value())}},
                          tr("My calendar")};
    (new ExportDialog(m_context, wish, window()))->open();
}

} // namespace showroom
