// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documentnames.h"
#include "services/worklistrows.h"

namespace showroom
{

namespace
{

constexpr int mostDrives = 200;

/// What a drive wants now, if anything.
std::optional<Verdict> wanted(const TestDrive &drive, QDate today, bool overdue)
{
    const QString begin = drive.begin.value_or(QTime(0, 0)).toString(QStringLiteral("HH:mm"));
    const auto task = [&](Message message) { return Verdict{{}, Outcome::Task, std::move(message), {}, {}, drive.on}; };
    switch (drive.state) {
    case TestDriveState::Booked:
        return drive.on == today
                   ? task({QT_TRANSLATE_NOOP("Message", "Test drive at %1"), {begin}})
                   : task({QT_TRANSLATE_NOOP("Message", "Test drive of %1 at %2: say what became of it"), {drive.on, begin}});
    case TestDriveState::Out:
        if (!overdue)
            return std::nullopt;
        return task({QT_TRANSLATE_NOOP("Message", "On the road since %1, and should be back"), {begin}});
    case TestDriveState::Returned:
        return task({QT_TRANSLATE_NOOP("Message", "Ask how the drive was")});
    default:
        return std::nullopt;
    }
}

} // namespace

/// One's own customers' drives up to today.
Done WorklistRows::takeDrives()
{
    OpenDrivesQuery query;
    query.stores = m_context.reach(m_session, Operation::EditSalesRecords);
    if (query.stores.empty())
        return {};
    query.owner = m_session.person;
    query.until = m_today;
    query.limit = mostDrives;
    const auto drives = m_context.storage.testDrives().open(query);
    if (!drives)
        return Refusal(drives.error());
    DocumentNames names(m_context);
    for (const Stored<TestDrive> &drive : *drives) {
        const StoreZone zone = m_context.zoneOf(drive.store);
        const bool past = zone.at(drive.value.on, endOf(drive.value)) <= m_context.clock.now();
        const auto verdict = wanted(drive.value, m_today, past);
        if (!verdict)
            continue;
        if (Done added = addDeal({drive.store, drive.value.lead, QStringLiteral("test_drive"), drive.id.value(),
                                  names.carOf(drive.store, drive.value.vehicle)},
                                 *verdict);
            !added)
            return added;
        m_rows.back().plannedTime = drive.value.begin;
        if (past && drive.value.state == TestDriveState::Out) { // by the hour, not by the day
            m_rows.back().task.overdue = true;
            m_rows.back().group = TaskGroup::Overdue;
        }
    }
    return {};
}

} // namespace showroom
