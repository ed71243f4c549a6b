// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namesearch.h"
#include <algorithm>
#include <bit>

namespace showroom
{

namespace
{

bool begins(char typed, char letter)
{
    return typed == letter || (letter == 'v' && typed == 'u');
}

} // namespace

NameSearch::Mask NameSearch::bySelf(Mask before, const NameCharacter &character, bool runMayBegin) const
{
    Mask after = 0;
    for (Mask rest = before; rest != 0; rest &= rest - 1) {
        const auto at = std::size_t(std::countr_zero(rest));
        if (at == m_query.m_characters.size())
            break;
        const SearchQuery::Character &typed = m_query.m_characters[at];
        const bool same = typed.text == character.text || (typed.letter != 0 && typed.letter == character.letter);
        const bool runBegins = m_query.m_runLength > 0 && qsizetype(at) == m_query.m_runAt;
        if (same && (runMayBegin || !runBegins))
            after |= Mask(1) << (at + 1);
    }
    return after;
}

NameSearch::Mask NameSearch::byReading(Mask before, std::string_view syllable) const
{
    Mask after = 0;
    for (Mask rest = before; rest != 0; rest &= rest - 1) {
        const auto at = std::size_t(std::countr_zero(rest));
        const std::size_t longest = std::min(syllable.size(), m_query.m_characters.size() - at);
        for (std::size_t i = 0; i < longest && begins(m_query.m_characters[at + i].letter, syllable[i]); ++i)
            after |= Mask(1) << (at + i + 1);
    }
    return after;
}

NameSearch::Masks NameSearch::step(Masks before, const NameCharacter &character, bool runMayBegin) const
{
    Masks after{bySelf(before.usual, character, runMayBegin), bySelf(before.unusual, character, runMayBegin)};
    if (character.readingCount == 0)
        return after;
    after.usual |= byReading(before.usual, character.syllable(0));
    after.unusual |= byReading(before.unusual, character.syllable(0));
    for (std::size_t other = 1; other < character.readingCount; ++other)
        after.unusual |= byReading(before.usual, character.syllable(other));
    return after;
}

bool NameSearch::found(const NameCharacters &name, qsizetype starts) const
{
    const Mask whole = Mask(1) << m_query.m_characters.size();
    Masks masks;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool maybeFirst = i < starts;
        masks.usual |= maybeFirst ? 1 : 0;
        masks = step(masks, name[i], i < searchlimits::starts);
        if (((masks.usual | masks.unusual) & whole) != 0)
            return true;
    }
    return false;
}

bool NameSearch::isVeryName(const NameCharacters &name) const
{
    return std::equal(name.begin(), name.end(), m_query.m_characters.begin(), m_query.m_characters.end(),
                      [](const NameCharacter &a, const SearchQuery::Character &b) { return a.text == b.text; });
}

} // namespace showroom
