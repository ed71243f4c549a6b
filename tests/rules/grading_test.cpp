// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/grading.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

struct GradeCase {
    const char *tells;
    PurchaseTime time;
    bool payment, budget, price, model, rival;
    int score;
    Level level;
};

class Grading : public testing::TestWithParam<GradeCase>
{
};

Lead leadOf(const GradeCase &c)
{
    Lead lead;
    lead.purchaseTime = c.time;
    lead.payment = c.payment ? PaymentWish::Loan : PaymentWish::Undecided;
    lead.budgetFits = c.budget;
    lead.priceWatched = c.price;
    lead.modelLiked = c.model;
    lead.rivalPreferred = c.rival;
    return lead;
}

} // namespace

TEST_P(Grading, AddsUpTheAnswers)
{
    const auto grade = rules::gradeOf(leadOf(GetParam()), {});
    ASSERT_TRUE(grade);
    EXPECT_EQ(grade->score, GetParam().score) << GetParam().tells;
    EXPECT_EQ(grade->level, GetParam().level) << GetParam().tells;
    int sum = 0;
    for (const rules::Grade::Part &part : grade->parts)
        sum += part.points;
    EXPECT_EQ(sum, grade->score) << "every point has its reason";
}

INSTANTIATE_TEST_SUITE_P(
    Leads, Grading,
    testing::Values(GradeCase{"all that speaks for it", PurchaseTime::WithinWeek, true, true, true, true, false, 14, Level::H},
                    GradeCase{"ten is H", PurchaseTime::WithinWeek, true, true, false, false, false, 10, Level::H},
                    GradeCase{"nine is not", PurchaseTime::WithinWeek, true, true, false, true, true, 9, Level::A},
                    GradeCase{"eight is A", PurchaseTime::WithinWeek, true, false, false, false, false, 8, Level::A},
                    GradeCase{"seven is B", PurchaseTime::WithinWeek, true, true, false, false, true, 7, Level::B},
                    GradeCase{"six is B", PurchaseTime::WithinWeek, false, false, false, false, false, 6, Level::B},
                    GradeCase{"five is C", PurchaseTime::Unknown, true, true, false, false, false, 5, Level::C},
                    GradeCase{"a rival takes three", PurchaseTime::Unknown, false, false, false, false, true, -2, Level::C}));

TEST(Grading, NeedsToKnowWhenTheyBuy)
{
    EXPECT_FALSE(rules::gradeOf(Lead(), {}));
}

TEST(Grading, SaysWhatAloneWouldRaiseIt)
{
    Lead lead;
    lead.purchaseTime = PurchaseTime::WithinMonth;
    lead.payment = PaymentWish::Full; // 6: B; 8 is A
    const auto grade = rules::gradeOf(lead, {});
    ASSERT_TRUE(grade && grade->better);
    EXPECT_EQ(grade->better, Level::A) << "one step, not the furthest";
    EXPECT_EQ(grade->betterIf.size(), 4u) << "within a week, budget, price, model";
    lead.purchaseTime = PurchaseTime::WithinWeek;
    lead.budgetFits = true;
    EXPECT_EQ(rules::gradeOf(lead, {})->level, Level::H);
    EXPECT_FALSE(rules::gradeOf(lead, {})->better);
}

TEST(Grading, FollowsTheStoresOwnPoints)
{
    Lead lead;
    lead.purchaseTime = PurchaseTime::WithinMonth;
    lead.rivalPreferred = true;
    GradeScheme scheme;
    EXPECT_EQ(rules::gradeOf(lead, scheme)->level, Level::C) << "4 − 3";
    scheme.withinMonth = 9;
    scheme.rivalPreferred = -1;
    EXPECT_EQ(rules::gradeOf(lead, scheme)->score, 8);
    EXPECT_EQ(rules::gradeOf(lead, scheme)->level, Level::A);
    scheme.aboveA = 8;
    EXPECT_EQ(rules::gradeOf(lead, scheme)->level, Level::B);
    EXPECT_EQ(rules::gradeOf(lead, scheme)->better, Level::A) << "9 without the rival";
}

TEST(Grading, SaysItsPointsAndTheBrandsLetters)
{
    Lead lead;
    lead.purchaseTime = PurchaseTime::Later;
    lead.rivalPreferred = true;
    GradeScheme scheme;
    scheme.later = 7;
    scheme.rivalPreferred = -2;
    const auto grade = rules::gradeOf(lead, scheme);
    EXPECT_EQ(
        rules::explained(*grade, LevelLetters(termsOf(LevelPreset::OemDms))),
        QStringLiteral("D(C) by 5 points: Buys later +7, Prefers a rival −2. Would become C(B) by one of: Payment decided +2, "
                       "Budget fits +2, Watches the price +2, Likes the model +2, Prefers no rival any more +2."));
}

TEST(Grading, AnAnswerThatIsWorthNothingRaisesNothing)
{
    Lead lead;
    lead.purchaseTime = PurchaseTime::WithinMonth; // 4; 6 is B
    GradeScheme scheme;
    scheme.payment = 0;
    const auto grade = rules::gradeOf(lead, scheme);
    ASSERT_TRUE(grade->better);
    for (const rules::Grade::Part &change : grade->betterIf)
        EXPECT_GT(change.points, 0);
    EXPECT_EQ(grade->betterIf.size(), 4u) << "within a week, budget, price, model; not the payment";
}

} // namespace showroom
