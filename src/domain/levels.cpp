// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/levels.h"
#include <limits>

namespace showroom
{

const LevelTerms &termsOf(LevelPreset preset)
{
    // Days of purchase: domain.md, norms.md 1; a month counts 30 days, three months 90.
    static const LevelTerms department{{Level::H, {7, 2}}, {Level::A, {15, 7}}, {Level::B, {30, 14}}, {Level::C, {90, 30}}};
    static const LevelTerms trade{{Level::H, {7, 1}}, {Level::A, {15, 3}}, {Level::B, {30, 7}}, {Level::C, {90, 15}}};
    static const LevelTerms hyundai{{Level::H, {7, 2}}, {Level::A, {30, 7}}, {Level::B, {90, 14}}, {Level::C, {365, 30}}};
    static const LevelTerms dms{{Level::H, {7, {}, QStringLiteral("A")}},
                                {Level::A, {30, {}, QStringLiteral("B")}},
                                {Level::B, {90, {}, QStringLiteral("C")}},
                                {Level::C, {365, {}, QStringLiteral("D")}}};
    static const LevelTerms icrop{{Level::H, {7, {}, QStringLiteral("A")}},
                                  {Level::A, {30, {}, QStringLiteral("B")}},
                                  {Level::B, {90, {}, QStringLiteral("C")}},
                                  {Level::C, {180, {}, QStringLiteral("D")}}};
    static const LevelTerms blank{{Level::H, {7, {}}}, {Level::A, {15, {}}}, {Level::B, {30, {}}}, {Level::C, {90, {}}}};
    switch (preset) {
    case LevelPreset::Department:
        return department;
    case LevelPreset::Trade:
        return trade;
    case LevelPreset::BeijingHyundai:
        return hyundai;
    case LevelPreset::OemDms:
        return dms;
    case LevelPreset::ICrop:
        return icrop;
    case LevelPreset::Blank:
        return blank;
    }
    Q_UNREACHABLE();
}

LevelLetters::LevelLetters(const LevelTerms &terms)
{
    for (const auto &[level, term] : terms)
        if (!term.letter.isEmpty() && term.letter != codeOf(level))
            m_letters.emplace(level, term.letter);
}

QString LevelLetters::of(Level level) const
{
    const auto found = m_letters.find(level);
    return found == m_letters.end() ? codeOf(level) : found->second;
}

QString LevelLetters::withCode(Level level) const
{
    return m_letters.contains(level) ? of(level) + u'(' + codeOf(level) + u')' : of(level);
}

std::optional<Level> LevelLetters::read(const QString &text) const
{
    // Full-width letters and brackets are what a Chinese keyboard gives.
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    std::optional<Level> meant;
    for (const auto &entry : Codes<Level>::entries) {
        const bool both = plain == withCode(entry.value).toUpper();
        if (both && m_letters.contains(entry.value))
            return entry.value;
        if (!both && plain != of(entry.value).toUpper() && plain != QLatin1String(entry.code))
            continue;
        if (meant)
            return std::nullopt;
        meant = entry.value;
    }
    return meant;
}

bool areOrdered(const LevelTerms &terms)
{
    constexpr int never = std::numeric_limits<int>::max();
    int purchase = 0, contact = 0;
    for (const auto &[level, term] : terms) {
        if (term.purchaseDays < purchase || term.contactDays.value_or(never) < contact)
            return false;
        purchase = term.purchaseDays;
        contact = term.contactDays.value_or(never);
    }
    return true;
}

} // namespace showroom
