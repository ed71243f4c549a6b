// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/regular.h"

namespace showroom::rules
{

namespace
{

QDate inYear(QDate of, int year)
{
    const QDate day(year, of.month(), of.day());
    return day.isValid() ? day : QDate(year, 2, 28);
}

} // namespace

bool isFocus(std::optional<int> rank, const Policy &policy)
{
    return rank && *rank <= policy.focusSize;
}

Verdict focus(std::optional<int> rank, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-05")};
    if (!rank)
        return verdict;
    verdict.outcome = isFocus(rank, policy) ? Outcome::Flag : Outcome::Pass;
    verdict.message = isFocus(rank, policy)
                          ? Message{QT_TRANSLATE_NOOP("Message", "The focus customer: first of all, until they agree")}
                          : Message{QT_TRANSLATE_NOOP("Message", "Number %1 in the queue behind the focus customer"),
                                    {qint64(*rank - policy.focusSize)}};
    return verdict;
}

Verdict regularContact(std::optional<QDate> lastContactOn, QDate today, const Policy &policy)
{
    Verdict verdict{QStringLiteral("FU-06")};
    if (policy.regularDays == 0)
        return verdict;
    const QDate due = lastContactOn ? lastContactOn->addDays(policy.regularDays) : today;
    verdict.due = due;
    if (due > today)
        return verdict;
    verdict.outcome = Outcome::Task;
    verdict.message = lastContactOn ? Message{QT_TRANSLATE_NOOP("Message", "Has bought; last contact on %1, every %2 days"),
                                              {*lastContactOn, qint64(policy.regularDays)}}
                                    : Message{QT_TRANSLATE_NOOP("Message", "Has bought; no contact is known since")};
    return verdict;
}

Verdict occasion(QDate of, bool delivery, QDate today)
{
    Verdict verdict{QStringLiteral("FU-06")};
    const QDate day = comesRound(of, today);
    const int years = day.year() - of.year();
    if (delivery && years == 0)
        return verdict;
    verdict.outcome = Outcome::Flag;
    verdict.due = day;
    verdict.message =
        delivery ? Message{QT_TRANSLATE_NOOP("Message", "%1: %2 year(s) since the car was handed over"), {day, qint64(years)}}
                 : Message{QT_TRANSLATE_NOOP("Message", "%1: birthday"), {day}};
    return verdict;
}

QStringList occasionDays(QDate today, int ahead)
{
    QStringList days;
    for (int i = 0; i <= ahead; ++i) {
        const QDate day = today.addDays(i);
        days << day.toString(QStringLiteral("MM-dd"));
        if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year()))
            days << QStringLiteral("02-29");
    }
    return days;
}

QDate comesRound(QDate of, QDate today)
{
    const QDate day = inYear(of, today.year());
    return day >= today ? day : inYear(of, today.year() + 1);
}

} // namespace showroom::rules
