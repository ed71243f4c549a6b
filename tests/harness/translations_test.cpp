// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace showroom
{

namespace
{

QString inChinese(const QString &file, const char *context, const char *source)
{
    QTranslator translator;
    EXPECT_TRUE(translator.load(QStringLiteral(":/translations/%1_zh_CN.qm").arg(file))) << file.toStdString();
    return translator.translate(context, source);
}

TEST(Translations, AreInTheProgram)
{
    EXPECT_EQ(inChinese(QStringLiteral("showroom"), "ContactKind", "Call"), QStringLiteral("电话"));
}

TEST(Translations, BringQtsOwnWordsAlong)
{
    EXPECT_EQ(inChinese(QStringLiteral("qtbase"), "QPlatformTheme", "Cancel"), QStringLiteral("取消"));
}

} // namespace

} // namespace showroom
