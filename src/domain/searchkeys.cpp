// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/searchkeys.h"
#include "domain/namesearch.h"
#include "domain/nametext.h"
#include <algorithm>

namespace showroom
{

namespace
{

using Letters = QVarLengthArray<char, 24>;

QString textFrom(const NameCharacters &name, qsizetype start)
{
    QVarLengthArray<char32_t, searchlimits::keyLength> text;
    for (qsizetype i = start; i < name.size() && text.size() < searchlimits::keyLength; ++i)
        text.append(name[i].text);
    return QString::fromUcs4(text.data(), text.size());
}

QString latin(const Letters &letters)
{
    return QString(QLatin1StringView(letters.data(), std::min(letters.size(), searchlimits::keyLength)));
}

struct Reading {
    qsizetype at = -1; ///< which character is read otherwise than usual
    std::size_t reading = 0;
};

// The pinyin and the initials from one place on, as far as there are any.
void addLetterKeys(QStringList &keys, const NameCharacters &name, qsizetype start, Reading other)
{
    Letters pinyin;
    Letters initials;
    initials.append('.');
    const qsizetype end = std::min(name.size(), start + searchlimits::keyLength);
    for (qsizetype i = start; i < end && pinyin.size() < searchlimits::keyLength; ++i) {
        const NameCharacter &character = name[i];
        if (character.letter != 0) {
            pinyin.append(foldedLetter(character.letter));
        } else if (character.readingCount > 0) {
            for (const char letter : character.syllable(i == other.at ? other.reading : 0))
                pinyin.append(foldedLetter(letter));
        } else {
            break;
        }
        initials.append(character.letter != 0 ? foldedLetter(character.letter)
                                              : foldedLetter(character.syllable(i == other.at ? other.reading : 0).front()));
    }
    if (!pinyin.isEmpty())
        keys.append(latin(pinyin));
    if (initials.size() > 2)
        keys.append(latin(initials));
}

void addNameKeys(QStringList &keys, const NameCharacters &name, qsizetype start)
{
    if (name[start].letter == 0)
        keys.append(textFrom(name, start));
    addLetterKeys(keys, name, start, {});
    const qsizetype end = std::min(name.size(), start + searchlimits::keyLength);
    for (qsizetype at = start; at < end; ++at)
        for (std::size_t reading = 1; reading < name[at].readingCount; ++reading)
            addLetterKeys(keys, name, start, {at, reading});
}

} // namespace

QStringList searchKeys(const QString &name, const std::vector<Phone> &phones)
{
    const NameText text = nameText(name, searchlimits::nameLength);
    QStringList keys;
    keys.reserve(40);
    for (qsizetype start = 0; start < std::min(text.characters.size(), searchlimits::starts); ++start)
        addNameKeys(keys, text.characters, start);
    for (const Phone &phone : phones) {
        const QString digits = phone.visibleEnd();
        for (qsizetype i = 0; i + searchlimits::fewestDigits <= digits.size(); ++i)
            keys.append(digits.sliced(i));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace showroom
