// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/lead.h"
#include <map>

namespace showroom
{

/// What a level stands for. Brands disagree, so the terms are data; only the levels' codes are fixed (norms.md 1).
struct LevelTerm {
    int purchaseDays = 0;                ///< a purchase is expected within so many days
    std::optional<int> contactDays = {}; ///< at most so many days between two contacts (FU-13); none: no limit
    QString letter = {};                 ///< as the brand calls it; empty: as its code
    friend bool operator==(const LevelTerm &, const LevelTerm &) = default;
};

using LevelTerms = std::map<Level, LevelTerm>;

/// How a brand calls the levels. "A" is our A to one and our H to another, so that only the code is stored, and a person who
/// reads of a rule is told both.
class LevelLetters
{
public:
    LevelLetters() = default; ///< the codes themselves
    explicit LevelLetters(const LevelTerms &terms);
    /// "A"
    [[nodiscard]] QString of(Level level) const;
    /// "A(H)" where letter and code differ, else the letter.
    [[nodiscard]] QString withCode(Level level) const;
    /// The level that a text of a person means: a letter, a code, or both as above, however wide or small they are written.
    /// None for a text that is the letter of one level and the code of another.
    [[nodiscard]] std::optional<Level> read(const QString &text) const;
    friend bool operator==(const LevelLetters &, const LevelLetters &) = default;

private:
    std::map<Level, QString> m_letters; ///< those that are not the code
};

/// Terms that are in use somewhere, to begin with: the department's own, the trade's usual ones (行业通用), those of 北京现代,
/// two that call the levels A to D (a manufacturer's DMS, the i-CROP sheet), and none at all for who sets their own.
enum class LevelPreset { Department, Trade, BeijingHyundai, OemDms, ICrop, Blank };

template <>
struct Codes<LevelPreset> {
    static constexpr auto context = "LevelPreset";
    static constexpr std::array entries{
        Code{LevelPreset::Department, "department", QT_TRANSLATE_NOOP("LevelPreset", "The department's")},
        Code{LevelPreset::Trade, "trade", QT_TRANSLATE_NOOP("LevelPreset", "Usual in the trade")},
        Code{LevelPreset::BeijingHyundai, "beijing_hyundai", QT_TRANSLATE_NOOP("LevelPreset", "Beijing Hyundai")},
        Code{LevelPreset::OemDms, "oem_dms", QT_TRANSLATE_NOOP("LevelPreset", "Manufacturer's DMS (A to D)")},
        Code{LevelPreset::ICrop, "icrop", QT_TRANSLATE_NOOP("LevelPreset", "i-CROP sheet (A to D)")},
        Code{LevelPreset::Blank, "blank", QT_TRANSLATE_NOOP("LevelPreset", "No intervals")},
    };
};

/// What the answers of a lead are worth, and above how many points each level is reached; C is what is left. As the source
/// weighs them (客户级别划分, norms.md 1), where "above 5" stands at C by a slip and is read as B's.
struct GradeScheme {
    int withinWeek = 6, withinMonth = 4, later = 2, unknown = 1; ///< one of them, by the time of purchase
    int payment = 2;                                             ///< the way of payment is decided
    int budgetFits = 2;
    int priceWatched = 2;
    int modelLiked = 2;
    int rivalPreferred = -3;
    int aboveH = 9, aboveA = 7, aboveB = 5;
    friend bool operator==(const GradeScheme &, const GradeScheme &) = default;
};

[[nodiscard]] const LevelTerms &termsOf(LevelPreset preset);

/// A less urgent level never asks for a purchase or a contact sooner than a more urgent one.
[[nodiscard]] bool areOrdered(const LevelTerms &terms);

} // namespace showroom
