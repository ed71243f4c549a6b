// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "showroom/models/preferences.h"
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace showroom
{

TEST(StartOptions, AreReadAndUnknownOnesRefused)
{
    QString complaint;
    const auto options = readOptions({QStringLiteral("showroom"), QStringLiteral("--lang"), QStringLiteral("zh"),
                                      QStringLiteral("--size"), QStringLiteral("1280x720"), QStringLiteral("--demonstration")},
                                     complaint);
    ASSERT_TRUE(options);
    EXPECT_EQ(options->language, QStringLiteral("zh_CN"));
    EXPECT_EQ(options->size, QSize(1280, 720));
    EXPECT_TRUE(options->demonstration);
    EXPECT_FALSE(readOptions({QStringLiteral("showroom"), QStringLiteral("--nonsense")}, complaint));
    EXPECT_TRUE(complaint.contains(QStringLiteral("nonsense")));
}

TEST(Preferences, ASpoiledFileGivesTheUsualValues)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=klingon\nappearance=\x01\nidleMinutes=-7\n");
    file.close();
    const Preferences preferences(file.fileName());
    EXPECT_TRUE(preferences.language().isEmpty());
    EXPECT_TRUE(preferences.appearance().isEmpty());
    EXPECT_EQ(preferences.idleMinutes(), 1);
}

TEST(Preferences, ComeBackAsTheyWereSet)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Preferences preferences(file);
        preferences.setLanguage(QStringLiteral("en"));
        preferences.setAppearance(QStringLiteral("dark"));
        preferences.setIdleMinutes(500);
    }
    const Preferences again(file);
    EXPECT_EQ(again.language(), QStringLiteral("en"));
    EXPECT_EQ(again.appearance(), QStringLiteral("dark"));
    EXPECT_EQ(again.idleMinutes(), 120);
}

} // namespace showroom
