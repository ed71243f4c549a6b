// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testclock.h"

#include <gtest/gtest.h>

namespace showroom
{

namespace
{

TEST(TestClock, StandsOnTheWallTimeOfShanghai)
{
    TestClock clock;
    clock.set(QDate(2027, 1, 1), QTime(0, 0));
    EXPECT_EQ(clock.now().utc(), QDateTime(QDate(2026, 12, 31), QTime(16, 0), Qt::UTC));
}

TEST(TestClock, GoesOnlyWhenTold)
{
    TestClock clock;
    const Instant before = clock.now();
    EXPECT_EQ(clock.now(), before);
    clock.advanceDays(1);
    clock.advanceMinutes(-30);
    EXPECT_EQ(clock.now().ms() - before.ms(), 1410 * 60'000);
}

} // namespace

} // namespace showroom
