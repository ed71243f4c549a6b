// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/closereasons.h"
#include <gtest/gtest.h>

namespace showroom
{

TEST(CloseReasons, AreMeantByCodeByEitherWordAndByAPartOfIt)
{
    const QStringList losses = codesOf(lossReasons());
    for (const char *text : {"rival", "购买竞品", "竞品", "Bought a rival's", "RIVAL"})
        EXPECT_EQ(reasonMeant(QString::fromUtf8(text), losses), QStringLiteral("rival")) << text;
    EXPECT_EQ(reasonMeant(QStringLiteral("价格"), losses), QStringLiteral("price"));
    EXPECT_EQ(reasonMeant(QStringLiteral("Bought"), losses), std::nullopt) << "which of two?";
    EXPECT_EQ(reasonMeant(QStringLiteral("下雨"), losses), std::nullopt);
    EXPECT_EQ(reasonMeant(QStringLiteral("postponed"), losses), std::nullopt) << "of another list";
}

TEST(CloseReasons, AStoresOwnWordIsAReason)
{
    EXPECT_EQ(reasonMeant(QStringLiteral("搬走了"), {QStringLiteral("price"), QStringLiteral("搬走了")}),
              QStringLiteral("搬走了"));
    EXPECT_EQ(wordOfReason(QStringLiteral("搬走了")), MessageArgument(QStringLiteral("搬走了")));
    EXPECT_TRUE(std::holds_alternative<Label>(wordOfReason(QStringLiteral("price"))));
}

TEST(CloseReasons, EveryListHasAnOther)
{
    for (const auto list : {lossReasons(), dormancyReasons(), invalidReasons()})
        EXPECT_TRUE(codesOf(list).contains(QLatin1String(otherReason)));
}

} // namespace showroom
