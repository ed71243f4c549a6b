// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/remindercard.h"
#include "showroom/models/reminders.h"
#include "widgets/look/card.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QCheckBox>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace showroom
{

namespace
{

constexpr qint64 msOfAnHour = 3'600'000;

}

ReminderCard::ReminderCard(PageContext &context, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_preferences(preferences),
      m_kinds(new QWidget),
      m_from(new QTimeEdit),
      m_to(new QTimeEdit),
      m_until(new TextLabel(Type::Small, Tone::Muted))
{
    auto *title = new TextLabel(Type::Heading, Tone::Neutral);
    title->setText(tr("Notices on the desktop"));
    auto *card = new Card;
    card->body()->addWidget(title);
    card->body()->addWidget(m_kinds);
    addKinds();
    auto *hours = new QHBoxLayout;
    hours->setSpacing(12);
    hours->addWidget(new FieldFrame(tr("Quiet from"), m_from), 1);
    hours->addWidget(new FieldFrame(tr("to"), m_to), 1);
    card->body()->addLayout(hours);
    auto *hush = new QPushButton(tr("Quiet for an hour"));
    hush->setObjectName(QStringLiteral("quietForAnHour"));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(hush);
    line->addWidget(m_until, 1);
    card->body()->addLayout(line);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(card);
    connect(hush, &QPushButton::clicked, this, &ReminderCard::quietForAnHour);
    addQuiet();
}

void ReminderCard::addKinds()
{
    auto *list = new QVBoxLayout(m_kinds);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(6);
    for (const auto &entry : Codes<ReminderKind>::entries) {
        const QString kind = codeOf(entry.value);
        auto *wanted = new QCheckBox(translated(labelOf(entry.value)));
        wanted->setObjectName(kind);
        wanted->setChecked(m_preferences.reminds(kind));
        connect(wanted, &QCheckBox::toggled, this, [this, kind](bool on) { m_preferences.setReminds(kind, on); });
        list->addWidget(wanted);
    }
}

void ReminderCard::addQuiet()
{
    const auto [from, to] = m_preferences.quietHours();
    for (const auto &[edit, time] : {std::pair{m_from, from}, std::pair{m_to, to}}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setTime(time.isValid() ? time : QTime(0, 0));
        connect(edit, &QTimeEdit::timeChanged, this, &ReminderCard::keepHours);
    }
    m_from->setToolTip(tr("Equal times: never quiet"));
    fitQuiet();
}

void ReminderCard::keepHours()
{
    m_preferences.setQuietHours(m_from->time(), m_to->time());
}

void ReminderCard::quietForAnHour()
{
    m_preferences.setQuietUntil(m_context.clock.now().ms() + msOfAnHour);
    fitQuiet();
}

void ReminderCard::fitQuiet()
{
    const qint64 until = m_preferences.quietUntil();
    const bool quiet = until > m_context.clock.now().ms();
    const QString time = m_context.zone.local(Instant::fromMs(until)).toString(QStringLiteral("HH:mm"));
    m_until->setText(quiet ? tr("Quiet until %1").arg(time) : QString());
}

} // namespace showroom
