// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyparts.h"
#include <QRegularExpression>
#include <algorithm>
#include <set>
#include <span>

namespace showroom
{

namespace
{

/// The name of the preset that is in force, or that the terms are one's own.
QString readPreset(const Policy &policy)
{
    for (const auto &entry : Codes<LevelPreset>::entries)
        if (termsOf(entry.value) == policy.levels)
            return QString::fromLatin1(entry.code);
    return QStringLiteral("own");
}

bool writePreset(Policy &policy, const QString &text)
{
    const auto preset = fromCode<LevelPreset>(text.trimmed());
    if (preset)
        policy.levels = termsOf(*preset);
    return preset.has_value();
}

/// "H=2,A=7,B=14,C=30"; "-" for a level without a limit.
template <class Days>
QString readDays(const Policy &policy, Days days)
{
    QStringList parts;
    for (const auto &[level, term] : policy.levels) {
        const std::optional<int> value = days(term);
        parts << codeOf(level) + u'=' + (value ? QString::number(*value) : QStringLiteral("-"));
    }
    return parts.join(u',');
}

template <class Write>
bool writeDays(Policy &policy, const QString &text, Write write)
{
    LevelTerms terms = policy.levels;
    std::map<Level, bool> seen;
    for (const QString &part : text.split(u',')) {
        const QStringList sides = part.split(u'=');
        const auto level = fromCode<Level>(sides.value(0).trimmed());
        const QString value = sides.value(1).trimmed();
        bool good = false;
        const int days = value.toInt(&good);
        const bool none = value == QLatin1String("-");
        if (sides.size() != 2 || !level || (!none && (!good || days < 1 || days > 365)) ||
            !write(terms[*level], none ? std::nullopt : std::optional(days)) || !seen.emplace(*level, true).second)
            return false;
    }
    if (!areOrdered(terms))
        return false;
    policy.levels = std::move(terms);
    return true;
}

/// "H=A,A=B,B=C,C=D": the code, and what the brand calls it.
QString readLetters(const Policy &policy)
{
    const LevelLetters letters(policy.levels);
    QStringList parts;
    for (const auto &entry : Codes<Level>::entries)
        parts << QString::fromLatin1(entry.code) + u'=' + letters.of(entry.value);
    return parts.join(u',');
}

/// No two levels share a letter, or a list would not tell them apart.
bool writeLetters(Policy &policy, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}+-]{0,2}\\z"));
    LevelTerms terms = policy.levels;
    std::set<Level> named;
    for (const QString &part : text.split(u',')) {
        const QStringList sides = part.split(u'=');
        const auto level = fromCode<Level>(sides.value(0).trimmed());
        const QString letter = sides.value(1).normalized(QString::NormalizationForm_KC).trimmed().toUpper();
        if (sides.size() != 2 || !level || !form.match(letter).hasMatch() || !named.insert(*level).second)
            return false;
        terms[*level].letter = letter == codeOf(*level) ? QString() : letter;
    }
    std::set<QString> letters;
    for (const auto &entry : Codes<Level>::entries)
        letters.insert(LevelLetters(terms).of(entry.value));
    if (letters.size() != Codes<Level>::entries.size())
        return false;
    policy.levels = std::move(terms);
    return true;
}

QString readContactDays(const Policy &policy)
{
    return readDays(policy, [](const LevelTerm &term) { return term.contactDays; });
}

bool writeContactDays(Policy &policy, const QString &text)
{
    return writeDays(policy, text, [](LevelTerm &term, std::optional<int> days) {
        term.contactDays = days;
        return true;
    });
}

QString readPurchaseDays(const Policy &policy)
{
    return readDays(policy, [](const LevelTerm &term) { return std::optional(term.purchaseDays); });
}

bool writePurchaseDays(Policy &policy, const QString &text)
{
    return writeDays(policy, text, [](LevelTerm &term, std::optional<int> days) {
        term.purchaseDays = days.value_or(0);
        return days.has_value();
    });
}

/// The names by which points are set, and where they are kept.
struct PointName {
    const char *name;
    int GradeScheme::*member;
};
constexpr PointName pointNames[] = {
    {"within_week", &GradeScheme::withinWeek},
    {"within_month", &GradeScheme::withinMonth},
    {"later", &GradeScheme::later},
    {"unknown", &GradeScheme::unknown},
    {"payment_decided", &GradeScheme::payment},
    {"budget_fits", &GradeScheme::budgetFits},
    {"price_watched", &GradeScheme::priceWatched},
    {"model_liked", &GradeScheme::modelLiked},
    {"rival_preferred", &GradeScheme::rivalPreferred},
};
constexpr PointName thresholdNames[] = {{"H", &GradeScheme::aboveH}, {"A", &GradeScheme::aboveA}, {"B", &GradeScheme::aboveB}};

QString readScheme(const Policy &policy, std::span<const PointName> names)
{
    QStringList parts;
    for (const PointName &each : names)
        parts << s(each.name) + u'=' + QString::number(policy.grading.*each.member);
    return parts.join(u',');
}

/// What is not named keeps its points.
std::optional<GradeScheme> schemeWith(const Policy &policy, const QString &text, std::span<const PointName> names)
{
    GradeScheme wanted = policy.grading;
    std::set<QString> seen;
    for (const QString &part : text.split(u',')) {
        const QStringList sides = part.split(u'=');
        const QString name = sides.value(0).trimmed();
        const auto known =
            std::find_if(names.begin(), names.end(), [&](const PointName &each) { return name == QLatin1String(each.name); });
        bool good = false;
        const int points = QString(sides.value(1)).replace(u'−', u'-').trimmed().toInt(&good);
        if (sides.size() != 2 || known == names.end() || !good || std::abs(points) > 100 || !seen.insert(name).second)
            return std::nullopt;
        wanted.*known->member = points;
    }
    return wanted;
}

QString readPoints(const Policy &policy)
{
    return readScheme(policy, pointNames);
}

/// Who buys sooner is never worth less, what speaks for a purchase takes no points, and a rival gives none.
bool writePoints(Policy &policy, const QString &text)
{
    const auto wanted = schemeWith(policy, text, pointNames);
    if (!wanted || wanted->withinWeek < wanted->withinMonth || wanted->withinMonth < wanted->later ||
        std::min({wanted->later, wanted->unknown, wanted->payment, wanted->budgetFits, wanted->priceWatched,
                  wanted->modelLiked}) < 0 ||
        wanted->rivalPreferred > 0)
        return false;
    policy.grading = *wanted;
    return true;
}

QString readThresholds(const Policy &policy)
{
    return readScheme(policy, thresholdNames);
}

/// Each lower than the one before, or a level could never be reached.
bool writeThresholds(Policy &policy, const QString &text)
{
    const auto wanted = schemeWith(policy, text, thresholdNames);
    if (!wanted || wanted->aboveH <= wanted->aboveA || wanted->aboveA <= wanted->aboveB)
        return false;
    policy.grading = *wanted;
    return true;
}

} // namespace

std::vector<PolicyParameter> levelParameters()
{
    return {
        {s("FU-13.preset"), s("FU-13"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Levels as they are set together")},
         readPreset, writePreset, QT_TRANSLATE_NOOP("Policy", "department, trade, beijing_hyundai, oem_dms, icrop or blank")},
        {s("FU-13.letters"), s("FU-13"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Letters that the brand gives the levels")},
         readLetters, writeLetters,
         QT_TRANSLATE_NOOP("Policy", "a letter of its own for each code such as H=A,A=B,B=C,C=D, of at most 3 signs")},
        {s("FU-13.contact_days"), s("FU-13"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Most days between two contacts, by level")}, readContactDays,
         writeContactDays,
         QT_TRANSLATE_NOOP("Policy", "days from 1 to 365 such as H=2,A=7,B=14,C=30, never fewer for a less urgent level; - for "
                                     "no limit")},
        {s("FU-13.purchase_days"), s("FU-13"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days in which a purchase is expected, by level")}, readPurchaseDays,
         writePurchaseDays,
         QT_TRANSLATE_NOOP("Policy", "days from 1 to 365 such as H=7,A=15,B=30,C=90, never fewer for a less urgent level")},
        {s("FU-13.points"), s("FU-13"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Points of the answers that grade a lead")},
         readPoints, writePoints,
         QT_TRANSLATE_NOOP("Policy", "points such as within_week=6,within_month=4,later=2,unknown=1,payment_decided=2,"
                                     "budget_fits=2,price_watched=2,model_liked=2,rival_preferred=-3; a sooner purchase never "
                                     "fewer, and only a rival below 0")},
        {s("FU-13.thresholds"), s("FU-13"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Points above which a level is reached")},
         readThresholds, writeThresholds,
         QT_TRANSLATE_NOOP("Policy", "points such as H=9,A=7,B=5, each lower than the one before")},
    };
}

} // namespace showroom
