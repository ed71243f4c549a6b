// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/appointment.h"
#include "showroom/services/session.h"

namespace showroom
{

class Services;

struct Calendar {
    QDate from;
    QDate to;
    std::vector<Appointment> appointments; ///< by day; of a day those of any time first
};

struct CalendarQuery {
    QDate from;
    QDate to; ///< at most 62 days
    /// Whose; none: one's own, or the whole store where the role sees it.
    std::optional<PersonId> person = {};
};

/// What is agreed in a period with one person's customers: next steps, test drives, deliveries, birthdays, car anniversaries, and
/// the revisits that FU-01 still wants this week. Of the whole store what happens in it: expected visits, test drives,
/// deliveries. Others' calendars are for whose role sees their customers in full. As `list appointment` of the records answers
/// it.
[[nodiscard]] Result<Calendar> calendarOf(Services &services, const Session &session, const CalendarQuery &query);

} // namespace showroom
