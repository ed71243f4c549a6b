// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/reception.h"

namespace showroom::rules
{

namespace
{

const QString rule = QStringLiteral("FU-12");

} // namespace

Arrival arrivalOf(Arrival said, const ArrivalFacts &facts)
{
    if (said == Arrival::Outside || said == Arrival::Other)
        return said;
    if (facts.expected)
        return Arrival::Invited;
    return facts.wasHere ? Arrival::Again : Arrival::First;
}

int minutesIn(const Visit &visit, Instant now)
{
    const Instant from = visit.arrivedAt.value_or(now);
    return int(std::max<qint64>(0, (visit.leftAt.value_or(now).ms() - from.ms()) / 60'000));
}

Verdict stay(const Visit &visit, Instant now, const Policy &policy)
{
    const int minutes = minutesIn(visit, now);
    if (!isHere(visit) || minutes <= policy.visitMinutes)
        return {rule, Outcome::Pass, {}};
    return {rule,
            Outcome::Flag,
            {QT_TRANSLATE_NOOP("Message", "In the store for %1 minutes; is this party still here?"), {qint64(minutes)}},
            {},
            {QT_TRANSLATE_NOOP("Message", "See to them, or note that they have left.")},
            {}};
}

Verdict contactData(const Visit &visit)
{
    if (visit.customer)
        return {rule, Outcome::Pass, {QT_TRANSLATE_NOOP("Message", "Contact data is recorded.")}};
    if (visit.state == VisitState::Voided || visit.purpose != VisitPurpose::NewCar)
        return {rule, Outcome::Pass, {QT_TRANSLATE_NOOP("Message", "Does not look for a car; not counted.")}};
    if (visit.state == VisitState::Left)
        return {rule, Outcome::Flag, {QT_TRANSLATE_NOOP("Message", "Left without contact data; it counts in the capture rate.")}};
    return {rule,
            Outcome::Flag,
            {QT_TRANSLATE_NOOP("Message", "No contact data yet.")},
            {QStringLiteral("customer")},
            {QT_TRANSLATE_NOOP("Message", "Ask for a name and a number, and give them a card.")},
            {}};
}

} // namespace showroom::rules
