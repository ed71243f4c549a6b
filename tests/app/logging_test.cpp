// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include <gtest/gtest.h>

namespace showroom
{

TEST(Log, KeepsNoNumberHoweverItIsSpaced)
{
    for (const char *number : {"13803516620", "138 0351 6620", "138-0351-6620", "+86 138 0351 6620", "0351-8235580",
                               "(0351) 823 5580", "140105199001012624"}) {
        const QString line = redacted(QStringLiteral("saved %1 for him").arg(QString::fromLatin1(number)));
        EXPECT_EQ(line, QStringLiteral("saved *** for him")) << number;
    }
}

TEST(Log, KeepsWhatIsNoNumberOfAnybody)
{
    for (const char *line : {"lead 4711 moved", "took 12 ms", "statement 5 of 1200 failed: 2067"})
        EXPECT_EQ(redacted(QString::fromLatin1(line)), QString::fromLatin1(line));
}

} // namespace showroom
