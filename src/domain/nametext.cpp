// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nametext.h"
#include "domain/readingtable.h"
#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>

namespace showroom
{

namespace
{

using readingtable::OneCharacter;
using readingtable::TwoCharacters;

constexpr qsizetype longestPersonName = 4;

std::uint16_t entryIn(std::span<const OneCharacter> table, char32_t character)
{
    const auto found = std::lower_bound(table.begin(), table.end(), character,
                                        [](const OneCharacter &one, char32_t c) { return one.character < c; });
    return found != table.end() && found->character == character ? found->entry : std::uint16_t(0);
}

std::uint16_t entryOf(char32_t character)
{
    const char32_t place = character - readingtable::firstOfBlock;
    return place < std::size(readingtable::block) ? readingtable::block[place] : entryIn(readingtable::others(), character);
}

const TwoCharacters *compoundSurname(char32_t first, char32_t second)
{
    const std::span<const TwoCharacters> table = readingtable::compoundSurnames();
    const std::tuple wanted(first, second);
    const auto found = std::lower_bound(table.begin(), table.end(), wanted, [](const TwoCharacters &two, const auto &pair) {
        return std::tuple(two.first, two.second) < pair;
    });
    return found != table.end() && std::tuple(found->first, found->second) == wanted ? &*found : nullptr;
}

// Readings that differ by their tone alone are one: nobody types tones.
void addReading(NameCharacter &character, std::uint16_t id)
{
    const std::string_view letters = readingtable::syllables[id].letters;
    for (std::size_t i = 0; i < character.readingCount; ++i)
        if (character.syllable(i) == letters)
            return;
    if (character.readingCount < NameCharacter::mostReadings)
        character.readings[character.readingCount++] = id;
}

void addEntry(NameCharacter &character, std::uint16_t entry)
{
    if (entry == 0)
        return;
    if (entry < readingtable::manyReadings) {
        addReading(character, std::uint16_t(entry - 1));
        return;
    }
    const std::uint16_t *list = readingtable::lists + (entry - readingtable::manyReadings);
    for (std::uint16_t i = 1; i <= list[0]; ++i)
        addReading(character, list[i]);
}

bool isHan(const NameCharacter &character)
{
    return character.readingCount > 0 || (character.letter == 0 && QChar::script(character.text) == QChar::Script_Han);
}

void preferSurname(NameText &name)
{
    NameCharacters &characters = name.characters;
    const TwoCharacters *compound = characters.size() > 1 ? compoundSurname(characters[0].text, characters[1].text) : nullptr;
    name.surnameLength = compound ? 2 : 1;
    for (qsizetype i = 0; i < name.surnameLength; ++i) {
        NameCharacter &character = characters[i];
        const NameCharacter usual = character;
        character.readingCount = 0;
        if (compound)
            addReading(character, i == 0 ? compound->firstReading : compound->secondReading);
        else
            addEntry(character, entryIn(readingtable::surnames(), character.text));
        for (std::size_t k = 0; k < usual.readingCount; ++k)
            addReading(character, usual.readings[k]);
    }
}

char asciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') ? char(c) : char(0);
}

// é → e, ǚ → v. Latin letters alone decompose into one of ASCII.
char baseLetter(char32_t c)
{
    QString decomposed;
    while (c >= 0x80 && c != U'ü' && QChar::decompositionTag(c) == QChar::Canonical) {
        decomposed = QChar::decomposition(c);
        c = decomposed[0].unicode();
    }
    return c == U'ü' ? 'v' : asciiLetter(c);
}

bool isCompared(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
        return false;
    default:
        return true;
    }
}

bool isCommonHan(QChar c)
{
    return c >= QChar(0x4e00) && c <= QChar(0x9fff);
}

// Nearly every name is of characters that folding leaves alone; to fold costs more than all the rest.
QString folded(const QString &text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return isCommonHan(c) || asciiLetter(c.unicode()) != 0; });
    return plain ? text : text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

std::string_view NameCharacter::syllable(std::size_t reading) const
{
    return readingtable::syllables[readings[reading]].letters;
}

QStringView NameCharacter::shownSyllable(std::size_t reading) const
{
    return QStringView(readingtable::syllables[readings[reading]].shown);
}

NameCharacters comparedCharacters(const QString &text, qsizetype most)
{
    const QString source = folded(text);
    NameCharacters characters;
    for (qsizetype i = 0; i < source.size() && characters.size() < most; ++i) {
        char32_t c = source[i].unicode();
        if (source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(source[i], source[i + 1]);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        if (isCommonHan(source[i]))
            characters.append({c, 0});
        else if (isCompared(c))
            characters.append({c, baseLetter(c)});
    }
    return characters;
}

NameText nameText(const QString &name, qsizetype most)
{
    NameText result{comparedCharacters(name, most)};
    for (NameCharacter &character : result.characters) {
        if (character.letter == 0)
            addEntry(character, entryOf(character.text));
        else if (character.text == U'ü')
            character.letter = 'u';
    }
    const NameCharacters &characters = result.characters;
    if (!characters.isEmpty() && characters.size() <= longestPersonName &&
        std::all_of(characters.begin(), characters.end(), isHan))
        preferSurname(result);
    return result;
}

SyllableFit syllableFit(std::string_view letters)
{
    const auto table = readingtable::foldedSyllables();
    const auto found = std::lower_bound(table.begin(), table.end(), letters,
                                        [](const char *syllable, std::string_view wanted) { return syllable < wanted; });
    if (found == table.end() || !std::string_view(*found).starts_with(letters))
        return SyllableFit::None;
    const auto next = std::next(found);
    const bool longer = next != table.end() && std::string_view(*next).starts_with(letters);
    return *found == letters && !longer ? SyllableFit::Whole : SyllableFit::Begins;
}

} // namespace showroom
