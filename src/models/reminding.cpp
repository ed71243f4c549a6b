// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/reminding.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"

namespace showroom
{

namespace
{

constexpr auto eachTime = std::chrono::minutes(2);

}

Reminding::Reminding(Desk desk, QObject *parent) : QObject(parent), m_desk(std::move(desk))
{
    connect(&m_timer, &QTimer::timeout, this, &Reminding::look);
    m_timer.start(eachTime);
}

bool Reminding::isQuiet() const
{
    const Instant now = m_desk.clock.now();
    const auto [from, to] = m_desk.preferences.quietHours();
    return now.ms() < m_desk.preferences.quietUntil() || QuietHours{from, to}.holds(m_desk.zone.local(now).time());
}

void Reminding::look()
{
    if (isQuiet() || !m_desk.mayTell())
        return;
    const QTime now = m_desk.zone.local(m_desk.clock.now()).time();
    const bool receives = scopeOf(Operation::SeeReception, m_desk.session.role) != Scope::None;
    const auto request = [session = m_desk.session, now, receives](Services &services) -> Result<std::vector<Reminder>> {
        const auto worklist = services.worklist.of(session, std::nullopt, std::nullopt);
        if (!worklist)
            return Refusal(worklist.error());
        const auto reception = receives ? services.reception.day(session, {}) : Result<ReceptionDay>(ReceptionDay());
        return remindersOf(*worklist, reception ? reception->expected : std::vector<ExpectedRow>(), session.person, now);
    };
    m_desk.executor.ask(m_latest, this, request, [this](const Result<std::vector<Reminder>> &reminders) {
        if (reminders)
            tell(*reminders);
    });
}

void Reminding::tell(const std::vector<Reminder> &reminders)
{
    if (isQuiet() || !m_desk.mayTell())
        return; // since it was asked
    const QDate today = m_desk.zone.dayOf(m_desk.clock.now());
    QStringList told = m_desk.preferences.toldOn(today);
    for (const Reminder &reminder : reminders) {
        const QString key = m_desk.session.signin + QLatin1Char('/') + reminder.key;
        if (told.contains(key) || !m_desk.preferences.reminds(codeOf(reminder.kind)))
            continue;
        told << key;
        m_desk.preferences.setToldOn(today, told);
        Q_EMIT due(reminder.text);
    }
}

} // namespace showroom
