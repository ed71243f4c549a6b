// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>

/// The tables that resources/facts/pinyingenerator.cpp writes while building: constant data, so that starting costs nothing.
namespace showroom::readingtable
{

struct Syllable {
    char16_t shown[7]; ///< with its tone: lǚ
    char letters[7];   ///< without, ü as v: lv
};

/// entry: 0 no reading; below manyReadings one syllable's index + 1; otherwise manyReadings + a place in lists.
struct OneCharacter {
    char32_t character;
    std::uint16_t entry;
};

struct TwoCharacters {
    char32_t first;
    char32_t second;
    std::uint16_t firstReading; ///< a syllable's index
    std::uint16_t secondReading;
};

using FoldedSyllable = char[7];

constexpr std::uint16_t manyReadings = 0x8000;
constexpr char32_t firstOfBlock = 0x4e00;
constexpr char32_t lastOfBlock = 0x9fff;

extern const Syllable syllables[];
extern const std::uint16_t block[lastOfBlock - firstOfBlock + 1]; ///< entries of the characters of the first, large block
extern const std::uint16_t lists[];                               ///< how many readings, then the syllables' indices

[[nodiscard]] std::span<const OneCharacter> others() noexcept; ///< by character, as are all that follow
[[nodiscard]] std::span<const OneCharacter> surnames() noexcept;
[[nodiscard]] std::span<const TwoCharacters> compoundSurnames() noexcept;
[[nodiscard]] std::span<const FoldedSyllable> foldedSyllables() noexcept; ///< all letters in use, ü as u

} // namespace showroom::readingtable
