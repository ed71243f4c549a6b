// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/touches.h"
#include "showroom/domain/policy.h"
#include <algorithm>

namespace showroom
{
namespace
{

constexpr int morning = 9 * 60 + 10;
constexpr int closing = 19 * 60 + 30;

int owedIn(Week week, QDate opened, const Policy &policy)
{
    if (!week.contains(opened))
        return policy.revisitsPerWeek;
    if (opened.dayOfWeek() == 7)
        return policy.openedSunday;
    return opened.dayOfWeek() <= 3 ? policy.openedMonToWed : policy.openedThuToSat;
}

class WeekPlan
{
public:
    WeekPlan(Random &random, const TouchPeriod &period, Week week) : m_random(random), m_last(period.last), m_week(week)
    {
        const QDate from = std::max({week.monday(), period.first, period.opened.addDays(1)});
        for (QDate day = from; day <= week.sunday(); day = day.addDays(1))
            m_free.push_back(day);
    }

    /// On days that are still free, as far as they lie within the period.
    void add(std::vector<Touch> &touches, int count, TouchKind kind)
    {
        for (; count > 0 && !m_free.empty(); --count) {
            const auto chosen = m_free.begin() + m_random.below(int(m_free.size()));
            if (*chosen <= m_last)
                touches.push_back({*chosen, m_random.between(morning, closing), kind});
            m_free.erase(chosen);
        }
    }

    /// Some Thursdays everybody gets the same text message.
    void addMass(std::vector<Touch> &touches) const
    {
        const QDate thursday = m_week.day(4);
        const bool campaign = m_week.number() % 4 == 3;
        if (campaign && thursday <= m_last && !m_free.empty() && thursday >= m_free.front() && m_random.chance(45))
            touches.push_back({thursday, morning + 20, TouchKind::Mass});
    }

private:
    Random &m_random;
    QDate m_last;
    Week m_week;
    std::vector<QDate> m_free;
};

void addWeek(std::vector<Touch> &touches, Random &random, const TouchPeriod &period, Week week, const Diligence &diligence)
{
    const int owed = owedIn(week, period.opened, Policy());
    const bool kept = random.chance(diligence.kept);
    const int wanted = kept ? owed + int(random.chance(12)) : random.below(std::max(owed, 1));
    const int met = int(period.metOnOpening && week.contains(period.opened));
    WeekPlan plan(random, period, week);
    plan.addMass(touches);
    plan.add(touches, wanted - met, TouchKind::Talk);
    if (!kept && random.chance(40))
        plan.add(touches, random.between(1, 3), TouchKind::Attempt);
    else if (random.chance(18))
        plan.add(touches, 1, TouchKind::Attempt);
}

} // namespace

std::vector<Touch> touches(Random &random, const TouchPeriod &period, const Diligence &diligence)
{
    std::vector<Touch> made;
    for (Week week(period.first); week.monday() <= period.last; week = week.next())
        addWeek(made, random, period, week, diligence);
    std::sort(made.begin(), made.end(), [](const Touch &a, const Touch &b) {
        return std::tie(a.day, a.minute, a.kind) < std::tie(b.day, b.minute, b.kind);
    });
    return made;
}

} // namespace showroom
