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
    const auto grade = rules::gradeOf(leadOf(GetParam()));
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
    EXPECT_FALSE(rules::gradeOf(Lead()));
}

TEST(Grading, SaysWhatAloneWouldRaiseIt)
{
    Lead lead;
    lead.purchaseTime = PurchaseTime::WithinMonth;
    lead.payment = PaymentWish::Full; // 6: B; 8 is A
    const auto grade = rules::gradeOf(lead);
    ASSERT_TRUE(grade && grade->better);
    EXPECT_EQ(grade->better, Level::A) << "one step, not the furthest";
    EXPECT_EQ(grade->betterIf.size(), 4u) << "within a week, budget, price, model";
    lead.purchaseTime = PurchaseTime::WithinWeek;
    lead.budgetFits = true;
    EXPECT_EQ(rules::gradeOf(lead)->level, Level::H);
    EXPECT_FALSE(rules::gradeOf(lead)->better);
}

} // namespace showroom
