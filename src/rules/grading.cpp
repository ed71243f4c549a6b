// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/grading.h"
#include <QLocale>

namespace showroom::rules
{

namespace
{

int pointsOf(PurchaseTime time, const GradeScheme &scheme)
{
    switch (time) {
    case PurchaseTime::WithinWeek:
        return scheme.withinWeek;
    case PurchaseTime::WithinMonth:
        return scheme.withinMonth;
    case PurchaseTime::Later:
        return scheme.later;
    case PurchaseTime::Unknown:
        return scheme.unknown;
    }
    Q_UNREACHABLE();
}

Level levelOf(int score, const GradeScheme &scheme)
{
    if (score > scheme.aboveH)
        return Level::H;
    if (score > scheme.aboveA)
        return Level::A;
    return score > scheme.aboveB ? Level::B : Level::C;
}

/// An answer that is a yes or a no.
struct Answer {
    bool given;
    int points;
    Label yes;
    Label no; ///< what it would be if it changed
};

std::vector<Answer> answersOf(const Lead &lead, const GradeScheme &scheme)
{
    constexpr Label payment{"Grade", QT_TRANSLATE_NOOP("Grade", "Payment decided")};
    constexpr Label budget{"Grade", QT_TRANSLATE_NOOP("Grade", "Budget fits")};
    constexpr Label price{"Grade", QT_TRANSLATE_NOOP("Grade", "Watches the price")};
    constexpr Label model{"Grade", QT_TRANSLATE_NOOP("Grade", "Likes the model")};
    return {{lead.payment && *lead.payment != PaymentWish::Undecided, scheme.payment, payment, payment},
            {lead.budgetFits, scheme.budgetFits, budget, budget},
            {lead.priceWatched, scheme.priceWatched, price, price},
            {lead.modelLiked, scheme.modelLiked, model, model},
            {lead.rivalPreferred, scheme.rivalPreferred, Label{"Grade", QT_TRANSLATE_NOOP("Grade", "Prefers a rival")},
             Label{"Grade", QT_TRANSLATE_NOOP("Grade", "Prefers no rival any more")}}};
}

Label wordOf(PurchaseTime time)
{
    switch (time) {
    case PurchaseTime::WithinWeek:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Buys within a week")};
    case PurchaseTime::WithinMonth:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Buys within a month")};
    case PurchaseTime::Later:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Buys later")};
    case PurchaseTime::Unknown:
        return {"Grade", QT_TRANSLATE_NOOP("Grade", "Has not said when")};
    }
    Q_UNREACHABLE();
}

/// Each change that could still be learned, and the points it would add.
std::vector<Grade::Part> changesFor(const Lead &lead, const GradeScheme &scheme)
{
    std::vector<Grade::Part> changes;
    const int now = pointsOf(*lead.purchaseTime, scheme);
    for (const PurchaseTime time : {PurchaseTime::WithinMonth, PurchaseTime::WithinWeek})
        changes.push_back({pointsOf(time, scheme) - now, wordOf(time)});
    for (const Answer &answer : answersOf(lead, scheme))
        changes.push_back({answer.given ? -answer.points : answer.points, answer.given ? answer.no : answer.yes});
    std::erase_if(changes, [](const Grade::Part &change) { return change.points <= 0; });
    return changes;
}

QString listed(const std::vector<Grade::Part> &parts)
{
    QStringList texts;
    for (const Grade::Part &part : parts) {
        const QString points = part.points < 0 ? u'−' + QString::number(-part.points) : u'+' + QString::number(part.points);
        texts << translated(part.why) + u' ' + points;
    }
    return texts.join(QLocale().language() == QLocale::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

std::optional<Grade> gradeOf(const Lead &lead, const GradeScheme &scheme)
{
    if (!lead.purchaseTime)
        return std::nullopt;
    Grade grade;
    grade.parts.push_back({pointsOf(*lead.purchaseTime, scheme), wordOf(*lead.purchaseTime)});
    for (const Answer &answer : answersOf(lead, scheme))
        if (answer.given)
            grade.parts.push_back({answer.points, answer.yes});
    for (const Grade::Part &part : grade.parts)
        grade.score += part.points;
    grade.level = levelOf(grade.score, scheme);
    for (const Grade::Part &change : changesFor(lead, scheme)) {
        const Level level = levelOf(grade.score + change.points, scheme);
        if (level >= grade.level || (grade.better && level < *grade.better))
            continue; // no better, or better by more than one step where one step is enough
        if (grade.better && level > *grade.better)
            grade.betterIf.clear();
        grade.better = level;
        grade.betterIf.push_back(change);
    }
    return grade;
}

QString explained(const Grade &grade, const LevelLetters &letters)
{
    const QString level = letters.withCode(grade.level), why = listed(grade.parts);
    if (!grade.better)
        return translated(Message{QT_TRANSLATE_NOOP("Message", "%1 by %2 points: %3."), {level, qint64(grade.score), why}});
    return translated(Message{QT_TRANSLATE_NOOP("Message", "%1 by %2 points: %3. Would become %4 by one of: %5."),
                              {level, qint64(grade.score), why, letters.withCode(*grade.better), listed(grade.betterIf)}});
}

} // namespace showroom::rules
