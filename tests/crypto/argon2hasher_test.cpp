// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/crypto/argon2hasher.h"
#include <gtest/gtest.h>

namespace showroom
{

TEST(Argon2, KeepsNoPasswordButKnowsIt)
{
    Argon2Hasher hasher;
    const QByteArray hash = *hasher.hash(QStringLiteral("正确的马电池"));
    EXPECT_TRUE(hash.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    EXPECT_FALSE(hash.contains("正确"));
    EXPECT_TRUE(hasher.verify(hash, QStringLiteral("正确的马电池")));
    EXPECT_FALSE(hasher.verify(hash, QStringLiteral("正确的马电池 ")));
    EXPECT_FALSE(hasher.isOutdated(hash));
}

TEST(Argon2, SaltsEachHash)
{
    Argon2Hasher hasher;
    EXPECT_NE(*hasher.hash(QStringLiteral("same")), *hasher.hash(QStringLiteral("same")));
}

TEST(Argon2, AnUnknownPersonsPasswordIsNeverRight)
{
    Argon2Hasher hasher;
    EXPECT_FALSE(hasher.verify({}, QStringLiteral("nobody")));
    EXPECT_FALSE(hasher.verify("nonsense", QStringLiteral("nobody")));
}

TEST(Argon2, WeakerParametersAreToBeRenewed)
{
    // 19 MiB and two passes, as another program may have stored it.
    const QByteArray weak = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$mr1Qc3Ftu5kqPHrKk0B0cJ9kZ0Tn5lHb0nJb3aYpXnM";
    Argon2Hasher hasher;
    EXPECT_TRUE(hasher.isOutdated(weak));
}

} // namespace showroom
