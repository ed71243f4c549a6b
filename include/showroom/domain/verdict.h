// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/message.h"
#include <QDate>
#include <QStringList>
#include <optional>

namespace showroom
{

/// What a rule of the department's procedures answers.
enum class Outcome {
    Pass,    ///< nothing against it
    Flag,    ///< shown and counted, stops nothing
    Task,    ///< somebody owes something by a day
    Approve, ///< waits for a named role
    Block    ///< refused until what is missing is there
};

/// One rule's answer about one record or one intended action. A value: no clock, no database, no language in it.
struct Verdict {
    QString rule; ///< the rule's id, such as "FU-01"
    Outcome outcome = Outcome::Pass;
    Message message = {};          ///< what is wrong, or what is owed
    QStringList missing = {};      ///< names of the fields that are missing or wrong
    Message mend = {};             ///< the way out; empty where there is none to name
    std::optional<QDate> due = {}; ///< for Task: the last day, in the store's time zone
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace showroom
