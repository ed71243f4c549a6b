// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/nametext.h"
#include "showroom/domain/searchkeys.h"

namespace showroom
{

/// What keys and queries agree on, so that no hit lies outside the ranges.
namespace searchlimits
{
constexpr qsizetype starts = 12;                       ///< characters of a name at which a hit may begin
constexpr qsizetype keyLength = 16;                    ///< also of a prefix
constexpr qsizetype typedLength = 60;                  ///< fits a mask of 64 bits
constexpr qsizetype nameLength = starts + typedLength; ///< characters of a name that are looked at
constexpr qsizetype fewestDigits = 4;
} // namespace searchlimits

/// In keys ü, v and u are one letter, so that lü, lv and lu lie in one range; matching tells them apart.
constexpr char foldedLetter(char letter)
{
    return letter == 'v' ? 'u' : letter;
}

/// Walks along a name once and keeps, as bits, how much of the query may have been used up by then: no backtracking, whatever
/// was typed.
class NameSearch
{
public:
    explicit NameSearch(const SearchQuery &query) : m_query(query) {}
    /// Whether the query is found from one of the first `starts` characters on.
    [[nodiscard]] bool found(const NameCharacters &name, qsizetype starts) const;
    [[nodiscard]] bool isVeryName(const NameCharacters &name) const;

private:
    /// Bit i: the first i characters of the query are used up.
    using Mask = quint64;
    struct Masks {
        Mask usual = 0;   ///< by usual readings alone
        Mask unusual = 0; ///< with one other reading
    };
    [[nodiscard]] Masks step(Masks before, const NameCharacter &character, bool runMayBegin) const;
    [[nodiscard]] Mask bySelf(Mask before, const NameCharacter &character, bool runMayBegin) const;
    [[nodiscard]] Mask byReading(Mask before, std::string_view syllable) const;

    const SearchQuery &m_query;
};

} // namespace showroom
