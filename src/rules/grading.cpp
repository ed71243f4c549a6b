// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/grading.h"
#include <array>

namespace showroom::rules
{

namespace
{

int pointsOf(PurchaseTime time)
{
    switch (time) {
    case PurchaseTime::WithinWeek:
        return 6;
    case PurchaseTime::WithinMonth:
        return 4;
    case PurchaseTime::Later:
        return 2;
    case PurchaseTime::Unknown:
        return 1;
    }
    Q_UNREACHABLE();
}

Level levelOf(int score)
{
    return score > 9 ? Level::H : score > 7 ? Level::A : score > 5 ? Level::B : Level::C;
}

bool isPaymentDecided(const Lead &lead)
{
    return lead.payment && *lead.payment != PaymentWish::Undecided;
}

constexpr Label paymentDecided{"Grade", QT_TRANSLATE_NOOP("Grade", "Payment decided +2")};
constexpr Label budgetFits{"Grade", QT_TRANSLATE_NOOP("Grade", "Budget fits +2")};
constexpr Label watchesPrice{"Grade", QT_TRANSLATE_NOOP("Grade", "Watches the price +2")};
constexpr Label likesModel{"Grade", QT_TRANSLATE_NOOP("Grade", "Likes the model +2")};
constexpr Label prefersRival{"Grade", QT_TRANSLATE_NOOP("Grade", "Prefers a rival −3")};
constexpr Label noRival{"Grade", QT_TRANSLATE_NOOP("Grade", "Prefers no rival any more +3")};

/// The points are fixed, so that each word says its own.
Label withPoints(PurchaseTime time)
{
    switch (time) {
    case PurchaseTime::WithinWeek:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Buys within a week +6")};
    case PurchaseTime::WithinMonth:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Buys within a month +4")};
    case PurchaseTime::Later:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Buys later +2")};
    case PurchaseTime::Unknown:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Has not said when +1")};
    }
    Q_UNREACHABLE();
}

std::vector<Grade::Part> partsOf(const Lead &lead)
{
    std::vector<Grade::Part> parts{{pointsOf(*lead.purchaseTime), withPoints(*lead.purchaseTime)}};
    if (isPaymentDecided(lead))
        parts.push_back({2, paymentDecided});
    if (lead.budgetFits)
        parts.push_back({2, budgetFits});
    if (lead.priceWatched)
        parts.push_back({2, watchesPrice});
    if (lead.modelLiked)
        parts.push_back({2, likesModel});
    if (lead.rivalPreferred)
        parts.push_back({-3, prefersRival});
    return parts;
}

/// Each change that could still be learned, and the points it would add.
std::vector<Grade::Part> changesFor(const Lead &lead)
{
    std::vector<Grade::Part> changes;
    const int now = pointsOf(*lead.purchaseTime);
    for (const PurchaseTime time : {PurchaseTime::WithinMonth, PurchaseTime::WithinWeek})
        if (pointsOf(time) > now)
            changes.push_back({pointsOf(time) - now, labelOf(time)});
    if (!isPaymentDecided(lead))
        changes.push_back({2, paymentDecided});
    if (!lead.budgetFits)
        changes.push_back({2, budgetFits});
    if (!lead.priceWatched)
        changes.push_back({2, watchesPrice});
    if (!lead.modelLiked)
        changes.push_back({2, likesModel});
    if (lead.rivalPreferred)
        changes.push_back({3, noRival});
    return changes;
}

} // namespace

std::optional<Grade> gradeOf(const Lead &lead)
{
    if (!lead.purchaseTime)
        return std::nullopt;
    Grade grade;
    grade.parts = partsOf(lead);
    for (const Grade::Part &part : grade.parts)
        grade.score += part.points;
    grade.level = levelOf(grade.score);
    for (const Grade::Part &change : changesFor(lead)) {
        const Level level = levelOf(grade.score + change.points);
        if (level >= grade.level || (grade.better && level < *grade.better))
            continue; // no better, or better by more than one step where one step is enough
        if (grade.better && level > *grade.better)
            grade.betterIf.clear();
        grade.better = level;
        grade.betterIf.push_back(change.why);
    }
    return grade;
}

Message explained(const Grade &grade)
{
    std::vector<Label> why;
    for (const Grade::Part &part : grade.parts)
        why.push_back(part.why);
    if (!grade.better)
        return {QT_TRANSLATE_NOOP("Message", "%1 by %2 points: %3."), {labelOf(grade.level), qint64(grade.score), why}};
    return {QT_TRANSLATE_NOOP("Message", "%1 by %2 points: %3. Would become %4 by one of: %5."),
            {labelOf(grade.level), qint64(grade.score), why, labelOf(*grade.better), grade.betterIf}};
}

} // namespace showroom::rules
