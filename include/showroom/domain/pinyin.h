// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace showroom
{

/// How a name is read. The readings come from tables in resources/facts; a name of up to four Chinese characters is taken for a
/// person's, whose surname has a reading of its own (单 shàn, 尉迟 yù chí).
struct NameReading {
    /// For each letter, digit and character of the name: its readings in plain lower-case letters (ü is v), the likeliest first;
    /// a letter or digit reads as itself, a character that the tables miss has none. Spaces and punctuation have no place.
    std::vector<QStringList> syllables;
};

[[nodiscard]] NameReading readingOf(const QString &name);

/// By this names sort as people expect, alike on both databases: ASCII syllables in lower case, set apart by spaces (li si
/// before lian bo); what cannot be read sorts last. Equal for different names: sort by the name next.
[[nodiscard]] QString pinyinSortKey(const QString &name);

/// For people: 单晓燕 is Shàn Xiǎoyàn, 尉迟恭 Yùchí Gōng, 李西安 Lǐ Xī'ān; a longer name is read word for word, Tài yuán héng
/// tōng.
[[nodiscard]] QString pinyinShown(const QString &name);

} // namespace showroom
