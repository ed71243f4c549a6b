// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include <vector>

namespace showroom
{

/// The days before the demonstration's day, with their first moments worked out once: millions of instants are made from them.
class DemoCalendar
{
public:
    explicit DemoCalendar(QDate today, const StoreZone &zone = StoreZone()) : m_today(today), m_zone(zone)
    {
        for (int ago = 0; ago <= daysKept; ++ago)
            m_starts.push_back(zone.startOf(today.addDays(-ago)));
    }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate yesterday() const { return m_today.addDays(-1); }
    /// The first moment of today: nothing is recorded after it.
    [[nodiscard]] Instant end() const { return m_starts.front(); }
    [[nodiscard]] Instant at(QDate day, int minuteOfDay) const
    {
        const qint64 ago = day.daysTo(m_today);
        const bool kept = ago >= 0 && ago <= daysKept;
        return (kept ? m_starts[size_t(ago)] : m_zone.startOf(day)).plusMinutes(minuteOfDay);
    }
    [[nodiscard]] QDate dayOf(Instant instant) const { return m_zone.dayOf(instant); }

private:
    static constexpr int daysKept = 800;
    QDate m_today;
    StoreZone m_zone;
    std::vector<Instant> m_starts; ///< by days ago
};

} // namespace showroom
