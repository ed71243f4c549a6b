// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "showroom/domain/clock.h"

#include <atomic>

namespace showroom
{

// A clock that stands still until it is set; read from any thread. It begins on Monday, 23 November 2026, at 09:00 in Shanghai.
class TestClock final : public Clock
{
public:
    TestClock() { set(QDate(2026, 11, 23), QTime(9, 0)); }
    explicit TestClock(Instant now) { set(now); }

    [[nodiscard]] Instant now() const override { return Instant::fromMs(m_ms); }

    void set(Instant now) { m_ms = now.ms(); }
    // The time on the wall in Shanghai, wherever the machine stands.
    void set(QDate day, QTime time) { set(StoreZone().at(day, time)); }
    void advanceMinutes(qint64 minutes) { set(now().plusMinutes(minutes)); }
    void advanceDays(qint64 days) { set(now().plusHours(24 * days)); }

private:
    std::atomic<qint64> m_ms = 0;
};

} // namespace showroom
