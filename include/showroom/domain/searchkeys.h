// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/phone.h"
#include <QStringList>
#include <vector>

namespace showroom
{

/// What a card is found by. Each key is stored in a table of its own, and a search reads the ranges [prefix, upperBound(prefix))
/// of them: an index on ordinary columns, alike on SQLite and PostgreSQL. Compare the keys by bytes (BINARY, COLLATE "C").
///
/// From each of a name's first twelve characters on: the characters themselves, their pinyin, and their initials behind a dot
/// (no key else begins with one). A character with several readings adds keys with each of them, the others as usual. Of each
/// phone the digits from each place on, at least four. A key has at most 16 characters; ü and v are both written u.
[[nodiscard]] QStringList searchKeys(const QString &name, const std::vector<Phone> &phones);

/// What somebody typed to find a card: a part of a name in characters, pinyin, abbreviated pinyin or any mixture (张三, zhangs,
/// zs, 张s), or at least four digits of a phone. Case, width, spaces and punctuation do not matter.
class SearchQuery
{
public:
    /// Nothing when there is nothing to look for: no letter, digit or character.
    static std::optional<SearchQuery> parse(const QString &typed);

    /// Beginnings of keys: whatever matches() has a search key in one of their ranges, which hold other cards as well. No range
    /// lies within another.
    [[nodiscard]] QStringList prefixes() const;
    /// The end of a prefix's range, itself no part of it: U+10FFFF is the last of all in UTF-8's byte order, by which both
    /// databases compare, and problemOf() lets no text with it in.
    [[nodiscard]] static QString upperBound(const QString &prefix);

    /// Whether consecutive characters of the name are each typed themselves or by the beginning of a reading, at most one by
    /// another reading than its usual one, all beginning among the name's first twelve; or a phone holds the digits. A masked
    /// phone is found by its visible end alone.
    [[nodiscard]] bool matches(const QString &name, const std::vector<Phone> &phones) const;
    /// How well: 0 the very name, 1 its beginning, 2 elsewhere in it, 3 a phone, 4 not at all.
    [[nodiscard]] int rank(const QString &name, const std::vector<Phone> &phones) const;

private:
    struct Character {
        char32_t text;
        char letter; ///< 0 for what is no Latin letter and no digit
    };
    SearchQuery() = default;
    [[nodiscard]] bool matchesPhone(const std::vector<Phone> &phones) const;
    friend class NameSearch;

    std::vector<Character> m_characters;
    QString m_digits;      ///< what phones are searched for, or empty
    qsizetype m_runAt = 0; ///< the longest run of characters that are no letters
    qsizetype m_runLength = 0;
};

} // namespace showroom
