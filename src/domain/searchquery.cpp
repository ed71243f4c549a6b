// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namesearch.h"
#include "showroom/domain/searchkeys.h"
#include <algorithm>
#include <string>

namespace showroom
{

namespace
{

constexpr std::size_t longestSyllable = 6;
constexpr std::size_t initialsInPrefix = 3;

QString latin(std::string_view text)
{
    return QString(QLatin1StringView(text.data(), std::min(qsizetype(text.size()), searchlimits::keyLength)));
}

void addRange(QStringList &prefixes, const QString &prefix)
{
    const auto within = [](const QString &range) { return [&range](const QString &other) { return other.startsWith(range); }; };
    if (std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &range) { return prefix.startsWith(range); }))
        return;
    prefixes.erase(std::remove_if(prefixes.begin(), prefixes.end(), within(prefix)), prefixes.end());
    prefixes.append(prefix);
}

/// The ways to cut letters into beginnings of syllables, of which one before the last may not be whole: zhsan is zh-san, and
/// perhaps z-h-san. Whole syllables lie in the pinyin's own range; of an abbreviation the initials alone are known.
class Abbreviations
{
public:
    Abbreviations(std::string_view letters, QStringList &prefixes) : m_letters(letters), m_prefixes(prefixes) {}
    void add() { cut(0, ".", false); }

private:
    void cut(std::size_t at, const std::string &initials, bool abbreviated)
    {
        const std::size_t left = m_letters.size() - at;
        if (initials.size() > initialsInPrefix || left == 0) {
            // What is left may hold the abbreviation, if it is two pieces.
            if (abbreviated || left >= 2)
                addRange(m_prefixes, latin(initials));
            return;
        }
        for (std::size_t length = 1; length <= std::min(left, longestSyllable); ++length) {
            const std::string_view piece = m_letters.substr(at, length);
            const SyllableFit fit = syllableFit(piece);
            // A single letter or digit may be one of the name's own.
            if (length > 1 && fit == SyllableFit::None)
                break;
            const bool last = length == left;
            const bool whole = isDigit(piece[0]) || fit == SyllableFit::Whole;
            cut(at + length, initials + piece[0], abbreviated || (!whole && !last));
        }
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_letters;
    QStringList &m_prefixes;
};

} // namespace

std::optional<SearchQuery> SearchQuery::parse(const QString &typed)
{
    SearchQuery query;
    qsizetype run = 0;
    bool digitsOnly = true;
    for (const NameCharacter &character : comparedCharacters(typed, searchlimits::typedLength)) {
        query.m_characters.push_back({character.text, character.letter});
        run = character.letter == 0 ? run + 1 : 0;
        digitsOnly = digitsOnly && character.text >= U'0' && character.text <= U'9';
        if (run > query.m_runLength) {
            query.m_runLength = run;
            query.m_runAt = qsizetype(query.m_characters.size()) - run;
        }
    }
    if (query.m_characters.empty())
        return std::nullopt;
    if (const auto phone = Phone::parse(typed))
        query.m_digits = phone->digits();
    else if (digitsOnly && qsizetype(query.m_characters.size()) >= searchlimits::fewestDigits)
        for (const Character &character : query.m_characters)
            query.m_digits += QLatin1Char(character.letter);
    return query;
}

QStringList SearchQuery::prefixes() const
{
    QStringList prefixes;
    if (!m_digits.isEmpty())
        prefixes.append(m_digits.first(std::min(m_digits.size(), searchlimits::keyLength)));
    if (m_runLength > 0) {
        QString text;
        for (qsizetype i = m_runAt; i < m_runAt + std::min(m_runLength, searchlimits::keyLength); ++i)
            text += QString::fromUcs4(&m_characters[std::size_t(i)].text, 1);
        addRange(prefixes, text);
        return prefixes;
    }
    std::string letters;
    for (const Character &character : m_characters)
        letters += foldedLetter(character.letter);
    addRange(prefixes, latin(letters));
    Abbreviations(letters, prefixes).add();
    return prefixes;
}

QString SearchQuery::upperBound(const QString &prefix)
{
    constexpr char32_t last = QChar::LastValidCodePoint;
    return prefix + QString::fromUcs4(&last, 1);
}

bool SearchQuery::matchesPhone(const std::vector<Phone> &phones) const
{
    return !m_digits.isEmpty() && std::any_of(phones.begin(), phones.end(), [this](const Phone &phone) {
        return phone.isMasked() ? phone.visibleEnd().endsWith(m_digits) : phone.visibleEnd().contains(m_digits);
    });
}

bool SearchQuery::matches(const QString &name, const std::vector<Phone> &phones) const
{
    return matchesPhone(phones) ||
           NameSearch(*this).found(nameText(name, searchlimits::nameLength).characters, searchlimits::starts);
}

int SearchQuery::rank(const QString &name, const std::vector<Phone> &phones) const
{
    enum { VeryName, NameBegins, InName, InPhone, Nowhere };
    const NameCharacters characters = nameText(name, searchlimits::nameLength).characters;
    const NameSearch search(*this);
    if (search.isVeryName(characters))
        return VeryName;
    if (search.found(characters, 1))
        return NameBegins;
    if (search.found(characters, searchlimits::starts))
        return InName;
    return matchesPhone(phones) ? InPhone : Nowhere;
}

} // namespace showroom
