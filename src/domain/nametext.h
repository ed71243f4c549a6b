// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVarLengthArray>
#include <array>
#include <string_view>

namespace showroom
{

/// One character of a name as it is compared: case folded, half-width (NFKC).
struct NameCharacter {
    static constexpr std::size_t mostReadings = 6;

    char32_t text = 0;
    char letter = 0;               ///< a Latin letter without its accent, or a digit; 0 otherwise
    std::uint8_t readingCount = 0; ///< of a Chinese character
    std::array<std::uint16_t, mostReadings> readings = {};

    /// Letters of a reading, ü as v.
    [[nodiscard]] std::string_view syllable(std::size_t reading) const;
    [[nodiscard]] QStringView shownSyllable(std::size_t reading) const;
};

using NameCharacters = QVarLengthArray<NameCharacter, 32>;

struct NameText {
    NameCharacters characters;
    qsizetype surnameLength = 0; ///< characters of a person's surname; 0 for what is no person's name
};

/// The characters of a text that are compared, without spaces and punctuation, at most `most`. Readings are not looked up.
[[nodiscard]] NameCharacters comparedCharacters(const QString &text, qsizetype most);

/// The same with readings; a surname has its own reading first.
[[nodiscard]] NameText nameText(const QString &name, qsizetype most);

enum class SyllableFit {
    None,
    Begins, ///< the beginning of a longer syllable, and perhaps one itself: xi of xian
    Whole   ///< a syllable, and of no other the beginning: zhang
};

/// How letters, with ü written as u, lie among the syllables.
[[nodiscard]] SyllableFit syllableFit(std::string_view letters);

} // namespace showroom
