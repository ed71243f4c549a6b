// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/codes.h"
#include "showroom/services/reception.h"
#include "showroom/services/worklist.h"

namespace showroom
{

/// What a person may be told of while they look elsewhere.
enum class ReminderKind { Appointment, Party, Decision };

template <>
struct Codes<ReminderKind> {
    static constexpr auto context = "ReminderKind";
    static constexpr std::array entries{
        Code{ReminderKind::Appointment, "appointment", QT_TRANSLATE_NOOP("ReminderKind", "Appointments, when their time comes")},
        Code{ReminderKind::Party, "party", QT_TRANSLATE_NOOP("ReminderKind", "A party that has been in the store for long")},
        Code{ReminderKind::Decision, "decision", QT_TRANSLATE_NOOP("ReminderKind", "Something that waits for my decision")},
    };
};

struct Reminder {
    ReminderKind kind;
    QString key;  ///< of this matter on this day; says nothing of anybody
    QString text; ///< one line in the reader's language; never a number or a price
};

/// How long before its time an appointment is told of, and until when after it.
inline constexpr int minutesAhead = 10;
inline constexpr int minutesAfter = 30;

/// What there is to tell at a moment of the store's day. The rules are the worklist's and reception's: nothing is judged anew.
/// `expected` may be empty where a person has no part in reception.
[[nodiscard]] std::vector<Reminder> remindersOf(const Worklist &worklist, const std::vector<ExpectedRow> &expected,
                                                PersonId person, QTime now);

/// When nobody wants to hear anything: from one time of the day to another, over midnight too. Equal: never.
struct QuietHours {
    QTime from;
    QTime to;
    [[nodiscard]] bool holds(QTime time) const;
};

} // namespace showroom
