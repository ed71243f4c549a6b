// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"
#include <QStringList>

namespace showroom::rules
{

/// FU-05: whether a lead of that place in the queue is in the focus.
[[nodiscard]] bool isFocus(std::optional<int> rank, const Policy &policy);
/// FU-05: the focus is shown among the tasks; a place in the queue behind it, or none, passes.
[[nodiscard]] Verdict focus(std::optional<int> rank, const Policy &policy);

/// FU-06: who has bought is contacted every so many days; due when these are over. A customer of whom no contact is known is due
/// today.
[[nodiscard]] Verdict regularContact(std::optional<QDate> lastContactOn, QDate today, const Policy &policy);

/// FU-06: a birthday or the day of a delivery that comes round; a soft reminder, due on its day.
[[nodiscard]] Verdict occasion(QDate of, bool delivery, QDate today);

/// The days of the year ("11-26") from today on that are looked at for occasions. Who was born on 29 February is thought of on
/// the 28th where there is none.
[[nodiscard]] QStringList occasionDays(QDate today, int ahead);

/// The next time a day of the year comes round, today included.
[[nodiscard]] QDate comesRound(QDate of, QDate today);

} // namespace showroom::rules
