// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/pinyin.h"
#include "domain/nametext.h"

namespace showroom
{

namespace
{

constexpr qsizetype longestName = 200;
constexpr qsizetype longestSortKey = 160;

QString characterText(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

QLatin1StringView latin(std::string_view text)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()));
}

void capitalise(QString &text, qsizetype at)
{
    if (at < text.size())
        text[at] = text[at].toUpper();
}

bool needsApostrophe(QStringView syllable)
{
    static constexpr QStringView openings = u"aāáǎàeēéěèoōóǒò";
    return openings.contains(syllable.front());
}

QString shownCharacter(const NameCharacter &character)
{
    return character.readingCount > 0 ? character.shownSyllable(0).toString() : characterText(character.text);
}

QString shownPerson(const NameText &name)
{
    QString text;
    qsizetype word = 0;
    for (qsizetype i = 0; i < name.characters.size(); ++i) {
        const QString syllable = shownCharacter(name.characters[i]);
        if (i == name.surnameLength) {
            capitalise(text, word);
            text += u' ';
            word = text.size();
        } else if (i > 0 && needsApostrophe(syllable)) {
            text += u'\'';
        }
        text += syllable;
    }
    capitalise(text, word);
    return text;
}

} // namespace

NameReading readingOf(const QString &name)
{
    const NameText text = nameText(name, longestName);
    NameReading reading;
    reading.syllables.reserve(std::size_t(text.characters.size()));
    for (const NameCharacter &character : text.characters) {
        QStringList syllables;
        if (character.letter != 0)
            syllables.append(characterText(char32_t(character.letter)));
        for (std::size_t i = 0; i < character.readingCount; ++i)
            syllables.append(QString(latin(character.syllable(i))));
        reading.syllables.push_back(std::move(syllables));
    }
    return reading;
}

QString pinyinSortKey(const QString &name)
{
    QString key;
    bool inWord = false;
    for (const NameCharacter &character : nameText(name, longestName).characters) {
        const bool letter = character.letter != 0;
        if (!key.isEmpty() && !(letter && inWord))
            key += u' ';
        inWord = letter;
        if (letter)
            key += QLatin1Char(character.letter);
        else if (character.readingCount > 0)
            key += latin(character.syllable(0));
        else // behind every letter
            key += u'~' + QString::number(character.text, 16).rightJustified(6, u'0');
    }
    key.truncate(longestSortKey);
    return key;
}

QString pinyinShown(const QString &name)
{
    const NameText text = nameText(name, longestName);
    if (text.surnameLength > 0)
        return shownPerson(text);
    // Letters and digits are shown as they were written.
    QString shown;
    bool afterReading = false;
    for (const char32_t c : name.toUcs4()) {
        const NameText one = nameText(characterText(c), 1);
        const bool read = !one.characters.isEmpty() && one.characters[0].readingCount > 0;
        if (!shown.isEmpty() && (read || afterReading) && !shown.back().isSpace() && !QChar::isSpace(c))
            shown += u' ';
        shown += read ? shownCharacter(one.characters[0]) : characterText(c);
        afterReading = read;
    }
    capitalise(shown, 0);
    return shown;
}

} // namespace showroom
